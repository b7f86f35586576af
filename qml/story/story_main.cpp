// SPDX-License-Identifier: Apache-2.0
#include "story/story.h"
#include "story/tablet_mode.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    using namespace alongside::story;
    if (argc > 1 && std::strcmp(argv[1], "tablet") == 0)
        return runTablet(argc, argv);

    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Plays the story of two tablets and one plan, with real programs and real touches.\n"
        "Ends with 0 only if the tablets ended equal and the server could read nothing."));
    parser.addHelpOption();
    parser.addOptions({
        {"out", "Folder for pictures and logs.", "DIR", "build/story"},
        {"sample", "The plan to import.", "FILE", QStringLiteral(ALONGSIDE_SOURCE_DIR "/tests/fixtures/wenlow-vale/theo.json")},
        {"port", "Port for the server; another is found when it is taken.", "PORT"},
        {"windows", "Open two tablets to play with by hand, until Ctrl-C."},
        {"keep", "Leave the data of tablets and server there."},
    });
    parser.process(application);

    StoryOptions options;
    options.out = parser.value("out");
    options.sample = parser.value("sample");
    options.port = static_cast<quint16>(parser.value("port").toUInt());
    options.keep = parser.isSet("keep");
    if (!QFileInfo(options.sample).isReadable()) {
        std::fprintf(stderr, "alongside-story: the plan %s cannot be read. Name one with --sample.\n",
            qUtf8Printable(options.sample));
        return 2;
    }
    try {
        Story story(Programs::find(QCoreApplication::applicationFilePath()), options);
        if (parser.isSet("windows"))
            story.openWindows();
        else
            story.play();
        return 0;
    } catch (const std::exception& trouble) {
        std::fprintf(stderr, "alongside-story: %s\n", trouble.what());
        return 1;
    }
}
