// SPDX-License-Identifier: Apache-2.0
// Aim: one switch, or two, do everything that a finger does, in few presses, and never press what one
// did not see framed. The keyboard on the screen writes every language of the app.
// Method: pages made for the purpose; the frame's time passes when the test says so, but for one test
// with the real clock.
#include "access/access_settings.h"
#include "access/keyboard_letters.h"
#include "access/screen_writer.h"
#include "access/switch_scanner.h"
#include "aloud/reader.h"
#include "languages/languages.h"
#include "recording_voice.h"
#include "theme/fonts.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace alongside;
using access::AccessSettings;
using access::ScreenWriter;
using access::SwitchScanner;

namespace {

const QByteArray kStart = R"(
import QtQuick
import QtQuick.Layouts
import Alongside.Components
Item {
    id: top
    property string pressed: ''
    width: 1000; height: 700
    PageFrame {
        id: page
        anchors.fill: parent
        anchors.bottomMargin: access.dockHeight
        title: 'Pick'
        onBack: top.pressed += 'back '
)";
const QByteArray kEnd = R"(
    }
    AccessLayer { id: access; anchors.fill: parent }
}
)";
const QByteArray kMany = R"(
        footer: BigButton { text: 'Next'; onClicked: top.pressed += 'next ' }
        Row { Layout.fillWidth: true
            ChoiceTile { text: 'Swim'; onClicked: top.pressed += 'swim ' }
            ChoiceTile { text: 'Cook'; onClicked: top.pressed += 'cook ' }
            ChoiceTile { text: 'Not now'; enabled: false; onClicked: top.pressed += 'never ' }
            ChoiceTile { text: 'Walk'; checkable: true; onClicked: top.pressed += 'walk ' }
        }
        Row { Layout.fillWidth: true
            ChoiceTile { text: 'Read'; objectName: 'read'; onClicked: top.pressed += 'read ' }
            ChoiceTile { text: 'Sing'; onClicked: top.pressed += 'sing ' }
        }
        Item { Layout.fillWidth: true; implicitHeight: 900 }
        BigButton { objectName: 'below'; text: 'Far below'; onClicked: top.pressed += 'below ' }
)";
const QByteArray kFew = "BigButton { text: 'Yes'; onClicked: top.pressed += 'yes ' }";
const QByteArray kWriting = R"(
        Words { text: 'Mornings and mountains' }
        TextBox { objectName: 'box'; Layout.fillWidth: true; label: 'Your words' }
        BigButton { text: 'Save' }
)";

}

class SwitchScannerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { (void)theme::useReadingFonts(); }
    void cleanup();

    void rowsFirstThenWithin();
    void fewThingsAreGoneThroughOneByOne();
    void roundWithoutAChoiceWaitsForTheSwitch();
    void frameIsStrongAndInSight();
    void everyKeyThatIsASwitch_data();
    void everyKeyThatIsASwitch();
    void touchAnywhereIsTheSwitch();
    void heldKeyIsOnePress();
    void twoSwitches();
    void whatWasNotFramedIsNotPressed();
    void frameMovesByItself();
    void framedIsSpokenWhenWanted();
    void offLeavesKeysAlone();
    void keyboardIsThereForWritingAndWrites();
    void wordsThatGoOnAreOffered();
    void keyboardHasEveryLetter();
    void settingsKeepToWhatCanBe();

private:
    void show(const QByteArray& content, const QString& mode = QStringLiteral("one"));
    void stepTo(const QString& name);
    void press(int key = Qt::Key_Space);
    void pick(const QString& name);
    [[nodiscard]] QString pressed() const
    {
        return m_view->rootObject()->property("pressed").toString();
    }
    template<class T>
    T* single(const char* module, const char* name)
    {
        return m_view->engine()->singletonInstance<T*>(qmlTypeId(module, 1, 0, name));
    }

    std::unique_ptr<QQuickView> m_view;
    SwitchScanner* m_scanner = nullptr;
    AccessSettings* m_settings = nullptr;
    test::RecordingVoice::Said m_said;
};

void SwitchScannerTest::show(const QByteArray& content, const QString& mode)
{
    m_said.clear();
    aloud::Reader::useVoices([this] { return std::make_unique<test::RecordingVoice>(m_said); });
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    auto* component = new QQmlComponent(m_view->engine(), m_view.get());
    component->setData(kStart + content + kEnd, QUrl());
    auto* page = component->create();
    QVERIFY2(page != nullptr, qPrintable(component->errorString()));
    m_view->resize(1000, 700);
    m_view->setContent(QUrl(), component, page);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->requestActivate();
    (void)m_view->grabWindow();
    QCoreApplication::processEvents();
    m_scanner = single<SwitchScanner>("Alongside.Access", "SwitchScanner");
    m_settings = single<AccessSettings>("Alongside.Access", "AccessSettings");
    m_settings->setScanSeconds(5); // the test is quicker than the clock
    m_settings->setScanning(mode);
}

void SwitchScannerTest::cleanup()
{
    m_view.reset();
    aloud::Reader::useVoices({});
}

void SwitchScannerTest::stepTo(const QString& name)
{
    for (int i = 0; i < 40 && m_scanner->name() != name; ++i)
        m_scanner->step();
    QCOMPARE(m_scanner->name(), name);
}

void SwitchScannerTest::press(int key)
{
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
    QCoreApplication::processEvents();
}

// As somebody with a switch does it: the row first, then the thing.
void SwitchScannerTest::pick(const QString& name)
{
    for (int i = 0; i < 100; ++i) {
        const auto framed = m_scanner->framedNames();
        if (!framed.contains(name) && !m_scanner->waiting()) {
            m_scanner->step();
            continue;
        }
        press();
        if (framed == QStringList{name})
            return;
    }
    QFAIL("it is never framed");
}

void SwitchScannerTest::rowsFirstThenWithin()
{
    show(kMany);
    QCOMPARE(m_scanner->framedNames(), QStringList({"Swim", "Cook", "Walk"}));
    m_scanner->step();
    QCOMPARE(m_scanner->framedNames(), QStringList({"Read", "Sing"}));
    press();
    QVERIFY(m_scanner->withinGroup());
    QCOMPARE(m_scanner->name(), QStringLiteral("Read"));
    m_scanner->step();
    press();
    QCOMPARE(pressed(), QStringLiteral("sing "));
    QCOMPARE(m_scanner->framedNames(), QStringList({"Swim", "Cook", "Walk"})); // from the start
    press();
    m_scanner->step();
    m_scanner->step();
    m_scanner->step(); // out of the row again, and past it
    QVERIFY(!m_scanner->withinGroup());
    m_scanner->step();
    m_scanner->step();
    QCOMPARE(m_scanner->name(), QStringLiteral("Far below"));
    press(); // one thing in a row is pressed at once
    QCOMPARE(pressed(), QStringLiteral("sing below "));
}

void SwitchScannerTest::fewThingsAreGoneThroughOneByOne()
{
    show(kFew);
    QVERIFY(m_scanner->withinGroup());
    QCOMPARE(m_scanner->name(), QStringLiteral("Yes"));
    press();
    QCOMPARE(pressed(), QStringLiteral("yes "));
    stepTo("Back");
    press();
    QCOMPARE(pressed(), QStringLiteral("yes back "));
}

void SwitchScannerTest::roundWithoutAChoiceWaitsForTheSwitch()
{
    show(kMany);
    for (int i = 0; i < 20; ++i)
        m_scanner->step();
    QVERIFY(m_scanner->waiting());
    QVERIFY(m_scanner->rect().isEmpty());
    press();
    QVERIFY(!m_scanner->waiting());
    QCOMPARE(pressed(), QString());
    QCOMPARE(m_scanner->framedNames().first(), QStringLiteral("Swim"));
}

void SwitchScannerTest::frameIsStrongAndInSight()
{
    show(kMany);
    stepTo("Far below");
    (void)m_view->grabWindow();
    QTRY_VERIFY(!m_scanner->rect().isEmpty());
    QVERIFY(QRectF(QPointF(), QSizeF(m_view->size())).contains(m_scanner->rect()));
    auto* frame = m_view->rootObject()->findChild<QQuickItem*>("scanFrame");
    QVERIFY(frame->isVisible());
    QVERIFY(frame->property("border").value<QObject*>()->property("width").toReal() >= 6);
}

void SwitchScannerTest::everyKeyThatIsASwitch_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("presses");
    QTest::newRow("space") << int(Qt::Key_Space) << true;
    QTest::newRow("return") << int(Qt::Key_Return) << true;
    QTest::newRow("enter") << int(Qt::Key_Enter) << true;
    QTest::newRow("one's own") << int(Qt::Key_F5) << true;
    QTest::newRow("another") << int(Qt::Key_F6) << false;
}

void SwitchScannerTest::everyKeyThatIsASwitch()
{
    QFETCH(const int, key);
    QFETCH(const bool, presses);
    show(kFew);
    m_settings->setProperty("selectKey", int(Qt::Key_F5));
    press(key);
    QCOMPARE(pressed(), presses ? QStringLiteral("yes ") : QString());
}

void SwitchScannerTest::touchAnywhereIsTheSwitch()
{
    show(kMany);
    m_scanner->step();
    m_scanner->step();
    QCOMPARE(m_scanner->name(), QStringLiteral("Far below"));
    const auto* other = m_view->rootObject()->findChild<QQuickItem*>("read");
    const auto place = other->mapToScene(QPointF(20, 20)).toPoint();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, place);
    QCOMPARE(pressed(), QStringLiteral("below "));
}

void SwitchScannerTest::heldKeyIsOnePress()
{
    show(kFew);
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Space, {}, " ", false);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, {}, " ", true);
    QCoreApplication::sendEvent(m_view.get(), &first);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::sendEvent(m_view.get(), &held);
    QCOMPARE(pressed(), QStringLiteral("yes "));
}

void SwitchScannerTest::twoSwitches()
{
    show(kMany, "two");
    press(Qt::Key_Space);
    QCOMPARE(m_scanner->framedNames(), QStringList({"Read", "Sing"}));
    QCOMPARE(pressed(), QString());
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QCOMPARE(pressed(), QStringLiteral("sing "));
    m_settings->setProperty("nextKey", int(Qt::Key_F6));
    press(Qt::Key_F6);
    QCOMPARE(m_scanner->framedNames(), QStringList({"Read", "Sing"}));
    // It goes round as long as somebody presses, and a touch is a touch.
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_F6);
    QVERIFY(!m_scanner->waiting());
    const auto* other = m_view->rootObject()->findChild<QQuickItem*>("read");
    QTest::mouseClick(
        m_view.get(), Qt::LeftButton, {}, other->mapToScene(QPointF(20, 20)).toPoint());
    QCOMPARE(pressed(), QStringLiteral("sing read "));
}

void SwitchScannerTest::whatWasNotFramedIsNotPressed()
{
    show(kMany);
    m_scanner->step();
    press();
    QCOMPARE(m_scanner->name(), QStringLiteral("Read"));
    m_view->rootObject()->findChild<QQuickItem*>("read")->setVisible(false);
    press();
    QCOMPARE(pressed(), QString());
    QVERIFY(!m_scanner->withinGroup()); // it begins again with what is there now
}

void SwitchScannerTest::frameMovesByItself()
{
    show(kMany);
    m_settings->setScanSeconds(1);
    QCOMPARE(m_scanner->seconds(), 1.0);
    QSignalSpy framed(m_scanner, &SwitchScanner::framed);
    QVERIFY(framed.wait(2500));
    QCOMPARE(m_scanner->framedNames(), QStringList({"Read", "Sing"}));
}

void SwitchScannerTest::framedIsSpokenWhenWanted()
{
    show(kMany);
    m_scanner->step();
    QVERIFY(m_said.empty());
    m_settings->setProperty("speakWhileScanning", true);
    m_scanner->step();
    QCOMPARE(m_said.back().first, QStringLiteral("Far below"));
    m_scanner->step();
    QCOMPARE(m_said.back().first, QStringLiteral("The end of the page"));
}

void SwitchScannerTest::offLeavesKeysAlone()
{
    show(kFew, "off");
    QVERIFY(!m_scanner->on());
    QVERIFY(m_scanner->rect().isEmpty());
    press();
    QCOMPARE(pressed(), QString());
}

void SwitchScannerTest::keyboardIsThereForWritingAndWrites()
{
    show(kWriting);
    stepTo("Your words");
    press();
    auto* writer = single<ScreenWriter>("Alongside.Access", "ScreenWriter");
    QVERIFY(writer->field() != nullptr);
    QTRY_COMPARE(m_scanner->framedNames().first(), QStringLiteral("a")); // the keys come first
    pick("n");
    QCOMPARE(writer->field()->property("text").toString(), QStringLiteral("n"));
    writer->write("o");
    writer->takeBack();
    writer->write("ŵ");
    QCOMPARE(writer->field()->property("text").toString(), QStringLiteral("nŵ"));
    writer->finish();
    QVERIFY(writer->field() == nullptr);
    QTRY_VERIFY(!m_scanner->framedNames().contains("a") || (m_scanner->step(), false));
}

void SwitchScannerTest::wordsThatGoOnAreOffered()
{
    show(kWriting, "off");
    m_settings->setProperty("ownKeyboard", true);
    auto* writer = single<ScreenWriter>("Alongside.Access", "ScreenWriter");
    m_view->rootObject()->findChild<QQuickItem*>("box")->forceActiveFocus();
    QVERIFY(writer->field() != nullptr);
    writer->write("Tea, mo");
    QCOMPARE(writer->suggestions(), QStringList({"mornings", "mountains"}));
    writer->take("mountains");
    QCOMPARE(writer->field()->property("text").toString(), QStringLiteral("Tea, mountains "));
    QVERIFY(writer->suggestions().isEmpty());
}

void SwitchScannerTest::keyboardHasEveryLetter()
{
    const auto letters = [](const QString& language, bool typewriter) {
        QSet<QString> all;
        for (const auto& row : access::letterRows(language, typewriter))
            for (const auto& letter : row) {
                // Two keys with one letter would be one too many; no key is empty.
                if (letter.isEmpty() || all.contains(letter))
                    return QSet<QString>();
                all.insert(letter);
            }
        return all;
    };
    for (char letter = 'a'; letter <= 'z'; ++letter)
        for (const bool typewriter : {false, true})
            QVERIFY(letters("en", typewriter).contains(QString(QLatin1Char(letter))));
    for (const auto& language : languages::known())
        QVERIFY2(letters(language.code, false).size() >= 26, qPrintable(language.code));
    QVERIFY(letters("pl", false).contains(QSet<QString>{"ą", "ż", "ł", "ń"}));
    QVERIFY(letters("cy", false).contains(QSet<QString>{"ŵ", "ŷ"}));
    QVERIFY(letters("ur", false).contains(QSet<QString>{"ٹ", "ے", "ں"}));
    QVERIFY(letters("bn", false).contains(QSet<QString>{"ক", "্", "ৌ"}));
    QCOMPARE(letters("xx", false), letters("en", false));
    QCOMPARE(access::numberRows().first().size(), 10);
}

void SwitchScannerTest::settingsKeepToWhatCanBe()
{
    AccessSettings settings;
    QSignalSpy changed(&settings, &AccessSettings::scanSecondsChanged);
    settings.setScanSeconds(0.1);
    QCOMPARE(settings.scanSeconds(), 1.0);
    settings.setScanSeconds(99);
    QCOMPARE(settings.scanSeconds(), 5.0);
    QCOMPARE(changed.count(), 2);
    settings.setScanSeconds(5);
    QCOMPARE(changed.count(), 2);
    settings.setScanning("three");
    QCOMPARE(settings.scanning(), QStringLiteral("off"));
    settings.setVoiceRate(-7);
    QCOMPARE(settings.voiceRate(), -1.0);
    settings.setLetters("typewriter");
    QCOMPARE(settings.letters(), QStringLiteral("typewriter"));
    settings.setLetters("dvorak");
    QCOMPARE(settings.letters(), QStringLiteral("alphabet"));
}

QTEST_MAIN(SwitchScannerTest)
#include "switch_scanner_test.moc"
