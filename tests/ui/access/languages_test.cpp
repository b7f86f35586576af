// SPDX-License-Identifier: Apache-2.0
// Aim: every text of the app and of the catalogue can be said in every language; none is lost on the
// way, and none says more or less than the English one. What is not translated yet stays English.
// Method: reads the files that the app is made with, and asks the app for what it shows.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "catalogue/kinds.h"
#endif
#include "languages/languages.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace alongside;

namespace {

struct Text {
    QString context;
    QString source;
    QStringList words; // several where there is a number in it
    bool counted = false;
};

QString fileOf(const QString& code)
{
    return QStringLiteral(ALONGSIDE_SOURCE_DIR "/qml/languages/alongside_%1.ts").arg(code);
}

QList<Text> textsOf(const QString& code)
{
    QFile file(fileOf(code));
    QList<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name().toString();
        if (name == "name")
            context = xml.readElementText();
        else if (name == "message")
            texts.append({context, {}, {}, xml.attributes().value("numerus") == u"yes"});
        else if (name == "source")
            texts.last().source = xml.readElementText();
        else if (name == "translation" && !texts.last().counted) // else its forms follow
            texts.last().words.append(xml.readElementText());
        else if (name == "numerusform")
            texts.last().words.append(xml.readElementText());
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?[0-9]+|n)"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

// What is wrong with a translation; empty: nothing.
QString faultIn(const Text& text)
{
    for (const auto& words : text.words) {
        if (words.isEmpty())
            continue;
        auto wanted = placesIn(text.source);
        auto found = placesIn(words);
        if (text.counted) { // "one thing" need not say the number
            wanted.removeAll("%n");
            found.removeAll("%n");
        }
        if (found != wanted)
            return QStringLiteral("has other places: ") + words;
        if (words.trimmed() != words && text.source.trimmed() == text.source)
            return QStringLiteral("has blanks around it: ") + words;
    }
    return {};
}

int formsOf(const QString& code)
{
    if (code == "cy")
        return 5; // as many as Qt has for it
    return code == "pl" ? 3 : 2;
}

QStringList catalogueTexts()
{
    QStringList all;
    const auto add = [&all](std::string_view words) {
        if (!words.empty())
            all.append(QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    };
    for (const auto& kind : catalogue::kinds()) {
        add(kind.label);
        for (const auto& field : kind.fields) {
            add(field.label);
            add(field.help);
            for (const auto& choice : field.choices)
                add(choice.label);
        }
    }
    return all;
}

}

class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { languages::install("en"); }

    void everyTextIsInEveryFile_data() { codes(); }
    void everyTextIsInEveryFile();
    void translationsSayNoMoreAndNoLess_data() { codes(); }
    void translationsSayNoMoreAndNoLess();
    void faultsArePlantedAndFound();
    void whatIsMissingIsEnglish();
    void unknownLanguageIsEnglish();
    void countsAreSaidRight();
    void directionDaysAndNumbersFollow();
    void pagesChangeWhileTheyAreShown();
    void uncheckedLanguagesSaySo();

private:
    static void codes()
    {
        QTest::addColumn<QString>("code");
        for (const auto& language : languages::known())
            if (language.code != "en")
                QTest::newRow(qPrintable(language.code)) << language.code;
    }
};

void LanguagesTest::everyTextIsInEveryFile()
{
    QFETCH(const QString, code);
    QSet<QString> there;
    QSet<QString> catalogue;
    const auto texts = textsOf(code);
    for (const auto& text : texts)
        (text.context == "Catalogue" ? catalogue : there).insert(text.source);
    QVERIFY2(there.size() > 300, "run platform/linux/translations --update");
    for (const auto& words : catalogueTexts())
        QVERIFY2(catalogue.contains(words),
            qPrintable(words + ": run platform/linux/translations --update"));
    // What pages say, read with another eye than lupdate's.
    static const QRegularExpression said(QStringLiteral("qsTr\\(\"((?:[^\"\\\\]|\\\\.)*)\"[,)]"));
    for (const auto* room : {"app", "components", "pages"}) {
        const QDir folder(QStringLiteral(ALONGSIDE_SOURCE_DIR "/qml/") + room);
        for (const auto& name : folder.entryList({"*.qml"})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto source = QString::fromUtf8(file.readAll());
            for (auto it = said.globalMatch(source); it.hasNext();) {
                const auto words = it.next().captured(1).replace("\\\"", "\"").replace("\\n", "\n");
                QVERIFY2(there.contains(words),
                    qPrintable(name + ": " + words + ": run platform/linux/translations --update"));
            }
        }
    }
}

void LanguagesTest::translationsSayNoMoreAndNoLess()
{
    QFETCH(const QString, code);
    for (const auto& text : textsOf(code)) {
        QVERIFY2(faultIn(text).isEmpty(), qPrintable(text.source + " " + faultIn(text)));
        if (text.counted)
            QVERIFY2(text.words.size() == formsOf(code), qPrintable(text.source));
    }
}

void LanguagesTest::faultsArePlantedAndFound()
{
    QCOMPARE(faultIn({"", "%1 says: %2", {"%1 mówi: %2"}}), QString());
    QVERIFY(!faultIn({"", "%1 says: %2", {"%1 mówi"}}).isEmpty());
    QVERIFY(!faultIn({"", "Save", {"Zapisz %1"}}).isEmpty());
    QVERIFY(!faultIn({"", "Save", {"Zapisz "}}).isEmpty());
    QCOMPARE(faultIn({"", "%n waiting", {"jedna czeka", "%n czekają"}, true}), QString());
    QCOMPARE(faultIn({"", "Save", {""}}), QString());
}

void LanguagesTest::whatIsMissingIsEnglish()
{
    languages::install("cy");
    QCOMPARE(QCoreApplication::translate("Nowhere", "A text that nobody translated"),
        QStringLiteral("A text that nobody translated"));
}

void LanguagesTest::unknownLanguageIsEnglish()
{
    QCOMPARE(languages::install("xx"), QStringLiteral("en"));
    QCOMPARE(languages::installed(), QStringLiteral("en"));
}

void LanguagesTest::countsAreSaidRight()
{
    const auto waiting = [](int count) {
        return QCoreApplication::translate("SharingState", "%n waiting", "", count);
    };
    languages::install("en");
    QCOMPARE(waiting(3), QStringLiteral("3 waiting"));
    languages::install("pl");
    QVERIFY(waiting(2) != waiting(5).replace("5", "2")); // 2 czekają, 5 czeka
    QVERIFY(waiting(22).contains("22"));
}

void LanguagesTest::directionDaysAndNumbersFollow()
{
    languages::install("ur");
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    languages::install("pl");
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(QLocale().toString(QDate(2026, 3, 1), "d MMMM").contains("marca"));
    languages::install("cy");
    QVERIFY(QLocale().toString(QDate(2026, 3, 1), "d MMMM").contains("Mawrth"));
}

void LanguagesTest::pagesChangeWhileTheyAreShown()
{
    QQmlEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport Alongside.Components\nimport Alongside.Languages\n"
                      "MoreBar { property string language: Languages.current }",
        QUrl());
    const std::unique_ptr<QObject> bar(component.create());
    QVERIFY2(bar != nullptr, qPrintable(component.errorString()));
    auto* chosen = engine.singletonInstance<languages::Languages*>(
        qmlTypeId("Alongside.Languages", 1, 0, "Languages"));
    QVERIFY(chosen != nullptr);
    const auto english = bar->property("text").toString();
    chosen->use("pl");
    QVERIFY2(bar->property("text").toString() != english, qPrintable(english));
    QCOMPARE(chosen->current(), QStringLiteral("pl"));
    QVERIFY(!chosen->rightToLeft());
    chosen->use("en");
    QCOMPARE(bar->property("text").toString(), english);
}

void LanguagesTest::uncheckedLanguagesSaySo()
{
    QQmlEngine engine;
    languages::Languages list(engine);
    const auto all = list.all();
    QCOMPARE(all.size(), 5);
    for (const auto& entry : all) {
        const auto map = entry.toMap();
        QVERIFY(!map.value("name").toString().isEmpty());
        QCOMPARE(map.value("note").toString().isEmpty(), map.value("checked").toBool());
    }
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
