// SPDX-License-Identifier: Apache-2.0
// Aim: one look. Colours, fonts and sizes have one home, and every symbol that is named is drawn.
// Method: reads the sources. Each rule is also shown to find a planted fault.
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QString sourceDir()
{
    return QStringLiteral(ALONGSIDE_SOURCE_DIR);
}

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QString& folder, const QString& pattern)
{
    QStringList found;
    QDirIterator walk(folder, {pattern}, QDir::Files,
        QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (walk.hasNext())
        found << walk.next();
    found.sort();
    return found;
}

/// What belongs in Theme and is written out in this QML.
QStringList literalsIn(const QString& qml)
{
    static const QRegularExpression rules[] = {
        QRegularExpression(QStringLiteral("\"#[0-9A-Fa-f]{3,8}\"")),
        QRegularExpression(QStringLiteral("\\bQt\\.(rgba|hsla|hsva|color)\\(")),
        QRegularExpression(QStringLiteral(
            "\\bcolor: \"|[cC]olor: \"(white|black|red|green|blue|gr[ae]y|yellow|transparent)\"")),
        QRegularExpression(QStringLiteral("font\\.(family: \"|pixelSize: [0-9]|pointSize)")),
        QRegularExpression(QStringLiteral(
            "\\b(implicit|preferred|minimum|maximum)?([wW]idth|[hH]eight): [0-9]{2,}\\b")),
        QRegularExpression(QStringLiteral(
            "\\b(spacing|\\w*[mM]argins?|\\w*[pP]adding|radius|size): [0-9]{2,}\\b")),
        QRegularExpression(QStringLiteral("\\bduration: [1-9]")),
    };
    QStringList found;
    for (const auto& rule : rules) {
        auto matches = rule.globalMatch(qml);
        while (matches.hasNext())
            found << matches.next().captured();
    }
    return found;
}

/// Where rows that come and go stand in a layout themselves. Qt 6.4's layouts keep a row that has gone
/// until the next frame, and ask it how wide it wants to be when the page changes meanwhile: that ends the
/// app. A Column in the layout holds them safely.
QStringList rowsInLayouts(const QString& qml)
{
    static const QRegularExpression opens(QStringLiteral("^( *)(?:[\\w.]+: )?([A-Z]\\w*) \\{$"));
    static const QRegularExpression stays(QStringLiteral("^ *model: [0-9\\[]"));
    static const QStringList layouts{"ColumnLayout", "RowLayout", "GridLayout", "PressCard", "PageFrame",
        "AppPage", "StepPage", "MediaPage"};
    QStringList found;
    const auto lines = qml.split(QLatin1Char('\n'));
    QMap<qsizetype, QString> around; // what was opened last, by how far in it is
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = opens.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const auto inwards = match.captured(1).size();
        around[inwards] = match.captured(2);
        if (match.captured(2) != QStringLiteral("Repeater") || !layouts.contains(around.value(inwards - 4)))
            continue;
        const auto head = lines.mid(i + 1, 6);
        if (std::none_of(head.begin(), head.end(), [](const QString& line) { return stays.match(line).hasMatch(); }))
            found << QStringLiteral("line %1, in a %2").arg(i + 1).arg(around.value(inwards - 4));
    }
    return found;
}

QSet<QString> drawings()
{
    QSet<QString> names;
    for (const auto& path : filesBelow(sourceDir() + "/qml/symbols/svg", "*.svg"))
        names << QFileInfo(path).completeBaseName();
    return names;
}

QSet<QString> allMatches(const QString& text, const char* pattern)
{
    QSet<QString> found;
    const QRegularExpression rule(QString::fromLatin1(pattern));
    auto matches = rule.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

}

class LookRulesTest : public QObject {
    Q_OBJECT

private slots:
    void literals_inComponentsAndPages_areNone()
    {
        int read = 0;
        for (const auto* room : {"components", "pages", "app", "gallery"}) {
            for (const auto& path : filesBelow(sourceDir() + "/qml/" + room, "*.qml")) {
                ++read;
                const auto found = literalsIn(contents(path));
                QVERIFY2(found.isEmpty(), qPrintable(path + ": " + found.join(" | ")));
            }
        }
        QVERIFY(read >= 15);
    }

    void rows_thatComeAndGo_standInNoLayout()
    {
        int read = 0;
        for (const auto* room : {"components", "pages", "app"})
            for (const auto& path : filesBelow(sourceDir() + "/qml/" + room, "*.qml")) {
                const auto qml = contents(path);
                read += int(qml.count(QStringLiteral("Repeater {")));
                const auto found = rowsInLayouts(qml);
                QVERIFY2(found.isEmpty(), qPrintable(path + ": " + found.join(" | ")));
            }
        QVERIFY(read >= 100);
        const QString planted = "ColumnLayout {\n    Repeater {\n        model: page.rows\n    }\n}\n";
        QCOMPARE(rowsInLayouts(planted).size(), 1);
        QVERIFY(rowsInLayouts(QString(planted).replace("page.rows", "5")).isEmpty());
        QVERIFY(rowsInLayouts(QString(planted).replace("ColumnLayout", "Column")).isEmpty());
    }

    void literals_planted_areFound_data()
    {
        QTest::addColumn<QString>("qml");
        QTest::newRow("colour") << "Rectangle { color: \"#FFAA00\" }";
        QTest::newRow("colour by name") << "border.color: \"red\"";
        QTest::newRow("colour by function") << "color: Qt.rgba(1, 0, 0, 1)";
        QTest::newRow("font") << "font.family: \"Arial\"";
        QTest::newRow("font size") << "font.pixelSize: 14";
        QTest::newRow("margin") << "anchors.margins: 12";
        QTest::newRow("width") << "implicitWidth: 200";
        QTest::newRow("motion") << "NumberAnimation { duration: 200 }";
    }

    void literals_planted_areFound()
    {
        QFETCH(QString, qml);
        QVERIFY(!literalsIn(qml).isEmpty());
        QVERIFY(literalsIn("Item { width: Theme.space4; spacing: 0 }").isEmpty());
    }

    void symbols_thatAreNamed_areDrawn()
    {
        const auto drawn = drawings();
        QVERIFY(drawn.size() > 80);
        auto named = allMatches(contents(sourceDir() + "/qml/symbols/SymbolNames.qml.in"), "\"([a-z0-9-]+)\"[,\\]]");
        QVERIFY(named.size() > 4);
        // What OpenMoji stands in for is ours too.
        const auto others = allMatches(contents(sourceDir() + "/qml/symbols/openmoji.txt"), "(?:^|\n)([a-z0-9-]+) [a-z0-9-]+");
        QVERIFY(others.size() > 50);
        for (const auto& name : named | others)
            QVERIFY2(drawn.contains(name), qPrintable(name));
    }

    void symbols_ofComponents_areDrawn()
    {
        const auto drawn = drawings();
        QSet<QString> named;
        for (const auto* room : {"/qml/components", "/qml/pages"})
            for (const auto& path : filesBelow(sourceDir() + room, "*.qml"))
                named |= allMatches(contents(path), "(?:symbolName|againSymbol|nextSymbol): \"([a-z0-9-]+)\"");
        QVERIFY(named.size() >= 40);
        for (const auto& name : named)
            QVERIFY2(drawn.contains(name), qPrintable(name));
    }

    void symbols_ofTheCatalogue_areDrawn()
    {
        const auto drawn = drawings();
        QSet<QString> named;
        for (const auto& path : filesBelow(sourceDir() + "/core/catalogue", "*.cpp")) {
            const auto source = contents(path);
            named |= allMatches(source, "\\{\"[a-z0-9-]+\", \"[A-Z][^\"]*\", \"([a-z0-9-]+)\"\\}");
            named |= allMatches(source, "\\.symbol = \"([a-z0-9-]+)\"");
        }
        QVERIFY(named.size() > 30);
        for (const auto& name : named)
            QVERIFY2(drawn.contains(name), qPrintable(name));
    }

    void symbols_shareOneGrid_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto& path : filesBelow(sourceDir() + "/qml/symbols/svg", "*.svg"))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    void symbols_shareOneGrid()
    {
        QFETCH(QString, path);
        const auto svg = contents(path);
        QVERIFY(svg.contains("viewBox=\"0 0 64 64\""));
        QVERIFY(svg.contains("stroke=\"#2E2722\" stroke-width=\"3\""));
    }
};

QTEST_GUILESS_MAIN(LookRulesTest)
#include "look_rules_test.moc"
