// SPDX-License-Identifier: Apache-2.0
#include "gallery/contact_sheet.h"
#include "gallery/gallery_view.h"
#include "languages/languages.h"
#include "theme/fonts.h"
#include "theme/screen.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <array>
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

// Lists, help and pictures need no screen.
void chooseScreen(std::span<char* const> arguments)
{
    constexpr std::array<std::string_view, 5> kWithoutScreen{
        "--pictures", "--sheets", "--list", "--help", "-h"};
    const bool noScreen = std::any_of(arguments.begin(), arguments.end(), [&](const char* given) {
        return std::any_of(
            kWithoutScreen.begin(), kWithoutScreen.end(), [given](std::string_view option) {
                return std::string_view(given).starts_with(option);
            });
    });
    if (noScreen)
        alongside::theme::paintInMemory();
}

// What somebody typed; `parser` has the words for each.
struct Options {
    QCommandLineParser parser;
    QCommandLineOption pictures{QStringLiteral("pictures"),
        QStringLiteral("Take a picture of each page in each look, then leave."),
        QStringLiteral("DIR")};
    QCommandLineOption page{QStringLiteral("page"), QStringLiteral("Only this page (see --list)."),
        QStringLiteral("NAME")};
    QCommandLineOption sheets{QStringLiteral("sheets"),
        QStringLiteral("Put all pictures of a folder, small, on a few contact sheets beside them."),
        QStringLiteral("DIR")};
    QCommandLineOption language{QStringLiteral("language"),
        QStringLiteral("In this language: en, cy, pl, ur or bn."), QStringLiteral("CODE"),
        QStringLiteral("en")};
    QCommandLineOption list{QStringLiteral("list"), QStringLiteral("List the pages.")};

    Options()
    {
        parser.setApplicationDescription(QStringLiteral(
            "Shows every component with the people of the sample area.\n"
            "Exit codes: 0 done, 1 a page or picture failed, 2 a word was not understood."));
        parser.addOptions({pictures, page, sheets, language, list});
    }
};

int refuse(const QString& problem)
{
    err() << problem << "\nTry: alongside-gallery --help" << Qt::endl;
    return kExitUsage;
}

int listPages()
{
    for (const GalleryPage& entry : galleryPages()) {
        out() << entry.name.leftJustified(18) << entry.title << Qt::endl;
    }
    return 0;
}

int makeSheets(const QString& folder)
{
    const auto made = makeContactSheets(folder);
    for (const QString& file : made.files) {
        out() << file << Qt::endl;
    }
    if (!made.problem.isEmpty()) {
        err() << made.problem << Qt::endl;
    }
    return made.problem.isEmpty() ? 0 : kExitFailed;
}

// What was in the way, or nothing.
QString takePicture(
    GalleryView& view, const GalleryPage& page, GalleryLook look, const QDir& folder)
{
    look.mirrored = look.mirrored || QGuiApplication::layoutDirection() == Qt::RightToLeft;
    if (!view.showPage(page, look)) {
        return QStringLiteral("The page %1 cannot be shown:\n").arg(page.name) + view.problems();
    }
    const QString file
        = folder.filePath(page.name + QLatin1Char('.') + look.name + QStringLiteral(".png"));
    if (!view.picture().save(file)) {
        return QStringLiteral("The picture %1 cannot be written. Is there room?").arg(file);
    }
    return {};
}

int takePictures(const QList<GalleryPage>& pages, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        err() << "The folder " << folder << " cannot be made. Choose another one." << Qt::endl;
        return kExitFailed;
    }
    GalleryView view;
    for (const GalleryPage& page : pages) {
        for (const GalleryLook& look : galleryLooks()) {
            const QString problem = takePicture(view, page, look, QDir(folder));
            if (!problem.isEmpty()) {
                err() << problem << Qt::endl;
                return kExitFailed;
            }
        }
    }
    out() << pages.size() * galleryLooks().size() << " pictures in " << folder << Qt::endl;
    return 0;
}

int showWindow(QGuiApplication& app, const GalleryPage& page)
{
    GalleryView view;
    GalleryLook look = galleryLooks().first();
    look.mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    if (!view.showPage(page, look)) {
        err() << "The gallery cannot be shown:\n" << view.problems() << Qt::flush;
        return kExitFailed;
    }
    return app.exec();
}

// With the letters and the language that were asked for.
int showPages(QGuiApplication& app, const Options& options)
{
    const QCommandLineParser& parser = options.parser;
    const QString name = parser.value(options.page);
    const GalleryPage chosen = galleryPage(name);
    if (!name.isEmpty() && chosen.url.isEmpty()) {
        err() << "There is no page " << name << ". Try: alongside-gallery --list" << Qt::endl;
        return kExitUsage;
    }
    const QString language = parser.value(options.language);
    if (alongside::languages::install(language) != language) {
        return refuse(QStringLiteral("There is no language %1.").arg(language));
    }
    const QStringList missing = alongside::theme::useReadingFonts();
    if (!missing.isEmpty()) {
        err() << "Not installed, so another typeface is shown: "
              << missing.join(QStringLiteral(", ")) << Qt::endl;
    }
    if (!parser.isSet(options.pictures)) {
        return showWindow(app, chosen);
    }
    const auto wanted = name.isEmpty() ? galleryPages() : QList<GalleryPage>{chosen};
    return takePictures(wanted, parser.value(options.pictures));
}

}

int main(int argc, char* argv[])
{
    chooseScreen(std::span<char* const>(argv, static_cast<std::size_t>(argc)));
    if (!alongside::theme::isScreenThere()) {
        err() << "There is no screen here. Try: alongside-gallery --pictures DIR" << Qt::endl;
        return kExitFailed;
    }
    QGuiApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("alongside-gallery"));

    Options options;
    const QCommandLineOption help = options.parser.addHelpOption();
    if (!options.parser.parse(app.arguments())) {
        return refuse(options.parser.errorText());
    }
    const QStringList others = options.parser.positionalArguments();
    if (!others.isEmpty()) {
        return refuse(QStringLiteral("Not understood: ") + others.join(QLatin1Char(' ')));
    }
    if (options.parser.isSet(help)) {
        out() << options.parser.helpText() << Qt::flush;
        return 0;
    }
    if (options.parser.isSet(options.list)) {
        return listPages();
    }
    if (options.parser.isSet(options.sheets)) {
        return makeSheets(options.parser.value(options.sheets));
    }
    return showPages(app, options);
}
