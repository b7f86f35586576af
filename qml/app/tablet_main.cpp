// SPDX-License-Identifier: Apache-2.0
#include "app/tablet_app.h"

#include "crypto/keys.h"
#include "theme/screen.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

namespace {

constexpr int kUsage = 2;

int complain(const QString& words)
{
    std::fprintf(stderr, "alongside-tablet: %s\n", qUtf8Printable(words));
    return kUsage;
}

}

int main(int argc, char** argv)
{
    // Its words about itself need no screen, and neither do its pictures.
    const bool isScreenThere = alongside::theme::isScreenThere();
    if (!isScreenThere)
        alongside::theme::paintInMemory();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("alongside-tablet"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Alongside"));
    QGuiApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    if (!alongside::crypto::initialise())
        return complain(QStringLiteral("this machine has no source of randomness."));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Life plans that people write together. Works without a connection.\n\n"
        "Examples:\n"
        "  alongside-tablet\n"
        "  alongside-tablet --home ~/ana --as Ana --text-scale 1.5"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {"home", "Folder in which plans are kept. Without it, the same as for the terminal.", "DIR"},
        {"as", "Pick this person's face at the start.", "NAME"},
        {"space", "Open this plan, when there are several.", "NAME"},
        {"size", "Size of the window.", "1280x800", "1280x800"},
        {"text-scale", "Size of the text, from 1 to 2.", "NUMBER", "1"},
        {"theme", "light, dark or contrast.", "NAME", "light"},
        {"language", "en, cy, pl, ur or bn.", "CODE", "en"},
        {"rtl", "Lay pages out from right to left."},
        {"photos", "Folder with this tablet's own pictures.", "DIR"},
        {"pictures", "Save a picture of every page that is shown in this folder.", "DIR"},
    });
    parser.process(application);

    alongside::app::TabletOptions options;
    options.home = parser.isSet("home") ? std::filesystem::path(parser.value("home").toStdString())
                                        : alongside::app::defaultHome();
    options.as = parser.value("as");
    options.space = parser.value("space");
    options.theme = parser.value("theme");
    options.rtl = parser.isSet("rtl");
    options.photos = parser.value("photos");
    options.language = parser.value("language");
    options.pictures = parser.value("pictures");
    const auto size = parser.value("size").split(QLatin1Char('x'));
    options.size = size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize();
    if (options.size.width() < 320 || options.size.height() < 320)
        return complain(QStringLiteral("--size is like 1280x800, at least 320x320."));
    bool isNumber = false;
    options.textScale = parser.value("text-scale").toDouble(&isNumber);
    if (!isNumber || options.textScale < 1 || options.textScale > 2)
        return complain(QStringLiteral("--text-scale is a number from 1 to 2."));
    if (!QStringList {"light", "dark", "contrast"}.contains(options.theme))
        return complain(QStringLiteral("--theme is light, dark or contrast."));

    if (!QStringList {"en", "cy", "pl", "ur", "bn"}.contains(options.language))
        return complain(QStringLiteral("--language is en, cy, pl, ur or bn."));

    if (!isScreenThere && options.pictures.isEmpty())
        return complain(QStringLiteral(
            "there is no screen here. Start it where there is one, or take pictures with --pictures DIR."));

    const alongside::SystemClock clock;
    alongside::app::TabletApp tablet(std::move(options), clock);
    if (!tablet.show())
        return complain(QStringLiteral("the pages could not be loaded."));
    return QGuiApplication::exec();
}
