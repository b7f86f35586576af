// SPDX-License-Identifier: Apache-2.0
#include "gallery/contact_sheet.h"
#include "gallery/gallery_view.h"
#include "languages/languages.h"
#include "theme/fonts.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <span>
#include <string_view>

using namespace alongside::gallery;

namespace {

constexpr int kExitUsage = 2;
constexpr int kExitFailed = 1;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream& err()
{
    static QTextStream stream(stderr);
    return stream;
}

bool asksFor(std::span<char* const> arguments, std::string_view option)
{
    return std::any_of(arguments.begin(), arguments.end(),
        [option](const char* argument) { return std::string_view(argument).starts_with(option); });
}

// Lists, help and pictures need no screen.
void chooseScreen(std::span<char* const> arguments)
{
    const bool noScreen = asksFor(arguments, "--pictures") || asksFor(arguments, "--sheets") || asksFor(arguments, "--list")
        || asksFor(arguments, "--help") || asksFor(arguments, "-h");
    if (noScreen && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
}

bool screenThere()
{
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int takePictures(const QList<GalleryPage>& pages, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        err() << "The folder " << folder << " cannot be made. Choose another one." << Qt::endl;
        return kExitFailed;
    }
    GalleryView view;
    int taken = 0;
    for (const GalleryPage& page : pages) {
        for (GalleryLook look : galleryLooks()) {
            look.mirrored = look.mirrored || QGuiApplication::layoutDirection() == Qt::RightToLeft;
            if (!view.showPage(page, look)) {
                err() << "The page " << page.name << " cannot be shown:\n"
                      << view.problems() << Qt::flush;
                return kExitFailed;
            }
            const QString file = QDir(folder).filePath(
                page.name + QLatin1Char('.') + look.name + QStringLiteral(".png"));
            if (!view.picture().save(file)) {
                err() << "The picture " << file << " cannot be written. Is there room?" << Qt::endl;
                return kExitFailed;
            }
            ++taken;
        }
    }
    out() << taken << " pictures in " << folder << Qt::endl;
    return 0;
}

}

int main(int argc, char* argv[])
{
    chooseScreen(std::span<char* const>(argv, static_cast<std::size_t>(argc)));
    if (!screenThere()) {
        err() << "There is no screen here. Try: alongside-gallery --pictures DIR" << Qt::endl;
        return kExitFailed;
    }
    QGuiApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("alongside-gallery"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Shows every component with the people of the sample area.\n"
        "Exit codes: 0 done, 1 a page or picture failed, 2 a word was not understood."));
    const QCommandLineOption pictures(QStringLiteral("pictures"),
        QStringLiteral("Take a picture of each page in each look, then leave."),
        QStringLiteral("DIR"));
    const QCommandLineOption page(QStringLiteral("page"),
        QStringLiteral("Only this page (see --list)."), QStringLiteral("NAME"));
    const QCommandLineOption sheets(QStringLiteral("sheets"),
        QStringLiteral("Put all pictures of a folder, small, on a few contact sheets beside them."),
        QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"),
        QStringLiteral("In this language: en, cy, pl, ur or bn."), QStringLiteral("CODE"),
        QStringLiteral("en"));
    const QCommandLineOption list(QStringLiteral("list"), QStringLiteral("List the pages."));
    parser.addOptions({pictures, page, sheets, language, list});
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(app.arguments()) || !parser.positionalArguments().isEmpty()) {
        const QString problem = parser.errorText().isEmpty() ? QStringLiteral("Not understood: ")
                + parser.positionalArguments().join(QLatin1Char(' '))
                                                             : parser.errorText();
        err() << problem << "\nTry: alongside-gallery --help" << Qt::endl;
        return kExitUsage;
    }
    if (parser.isSet(help)) {
        out() << parser.helpText() << Qt::flush;
        return 0;
    }
    if (parser.isSet(sheets)) {
        const auto made = makeContactSheets(parser.value(sheets));
        for (const QString& file : made.files) {
            out() << file << Qt::endl;
        }
        if (!made.problem.isEmpty()) {
            err() << made.problem << Qt::endl;
        }
        return made.problem.isEmpty() ? 0 : kExitFailed;
    }
    if (parser.isSet(list)) {
        for (const GalleryPage& entry : galleryPages()) {
            out() << entry.name.leftJustified(18) << entry.title << Qt::endl;
        }
        return 0;
    }

    const GalleryPage chosen = galleryPage(parser.value(page));
    if (parser.isSet(page) && chosen.url.isEmpty()) {
        err() << "There is no page " << parser.value(page) << ". Try: alongside-gallery --list"
              << Qt::endl;
        return kExitUsage;
    }
    if (alongside::languages::install(parser.value(language)) != parser.value(language)) {
        err() << "There is no language " << parser.value(language)
              << ". Try: alongside-gallery --help" << Qt::endl;
        return kExitUsage;
    }
    const QStringList missing = alongside::theme::useReadingFonts();
    if (!missing.isEmpty()) {
        err() << "Not installed, so another typeface is shown: "
              << missing.join(QStringLiteral(", ")) << Qt::endl;
    }
    if (parser.isSet(pictures)) {
        const QList<GalleryPage> wanted
            = parser.isSet(page) ? QList<GalleryPage>{chosen} : galleryPages();
        return takePictures(wanted, parser.value(pictures));
    }
    GalleryView view;
    GalleryLook look = galleryLooks().first();
    look.mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    if (!view.showPage(chosen, look)) {
        err() << "The gallery cannot be shown:\n" << view.problems() << Qt::flush;
        return kExitFailed;
    }
    return app.exec();
}
