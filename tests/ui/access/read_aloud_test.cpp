// SPDX-License-Identifier: Apache-2.0
// Aim: a page is read aloud as somebody would read it to a friend: whole, in order, once; with the line
// that is read marked and in sight; only when asked; and always to be halted. Without a voice the mark
// still moves.
// Method: pages made for the purpose with a voice that remembers, and each voice with what it speaks
// through: a program of the test's own, Qt without an engine, the clock.
#include "aloud/program_voice.h"
#include "aloud/qt_voice.h"
#include "aloud/reader.h"
#include "aloud/silent_voice.h"
#include "aloud/voice_chain.h"
#include "recording_voice.h"
#include "theme/fonts.h"

#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using aloud::Reader;
using test::RecordingVoice;

namespace {

const char* const kPage = R"(
import QtQuick
import QtQuick.Layouts
import Alongside.Components
Item {
    width: 800; height: 600
    PageFrame {
        id: page
        anchors.fill: parent
        anchors.bottomMargin: access.dockHeight
        title: 'My mornings'
        subtitle: 'Theo'
        footer: BigButton { text: 'Say something more' }
        SectionTitle { objectName: 'section'; text: 'What I said'; Layout.fillWidth: true }
        StatementCard { objectName: 'card'; Layout.fillWidth: true; words: 'Tea first.'; saidBy: 'Theo'; aboutName: 'Theo' }
        Words { text: 'Nobody hears this'; visible: false }
        Item { Layout.fillWidth: true; implicitHeight: 900 }
        Notice { Layout.fillWidth: true; title: 'Two answers'; text: 'Both are safe.'; actionText: 'See both' }
        TextBox { objectName: 'box'; Layout.fillWidth: true; label: 'Your words'; text: 'Toast' }
        ChoiceTile { objectName: 'tile'; text: 'Swim'; selected: true }
        ToastUndo { Layout.fillWidth: true; message: 'It was put away.'; open: true }
    }
    AccessLayer { id: access; anchors.fill: parent }
}
)";

}

class ReadAloudTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { (void)theme::useReadingFonts(); }
    void init();
    void cleanup();

    void pageIsReadWholeInOrderAndOnce();
    void nothingIsReadUnasked();
    void lineIsMarkedAndScrolledIntoSight();
    void barHidesNothingThatIsRead();
    void markFollowsWhatScrolls();
    void waitingNextAndBefore();
    void oneThingIsReadAlone();
    void pageThatIsLeftFallsSilent();
    void keyReadsAndHalts();
    void touchReadsInPlaceOfPressing();
    void languageAndPaceReachTheVoice();
    void voiceThatFailsIsFollowedByTheNext();
    void languageFindsAVoiceThatSpeaksIt();
    void programSpeaks();
    void programIsHalted();
    void programThatFailsSaysSo();
    void qtWithoutAnEngineIsLeftOut();
    void silenceKeepsTheTimeOfReading();

private:
    [[nodiscard]] QQuickItem* item(const char* name) const
    {
        return m_view->rootObject()->findChild<QQuickItem*>(QLatin1String(name));
    }
    [[nodiscard]] QString last() const { return m_said.empty() ? QString() : m_said.back().first; }

    std::unique_ptr<QQuickView> m_view;
    Reader* m_reader = nullptr;
    RecordingVoice* m_voice = nullptr;
    RecordingVoice::Said m_said;
};

void ReadAloudTest::init()
{
    m_said.clear();
    m_voice = nullptr;
    Reader::useVoices([this] {
        auto voice = std::make_unique<RecordingVoice>(m_said);
        m_voice = voice.get();
        return voice;
    });
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    auto* component = new QQmlComponent(m_view->engine(), m_view.get());
    component->setData(kPage, QUrl());
    auto* page = component->create();
    QVERIFY2(page != nullptr, qPrintable(component->errorString()));
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(800, 600);
    m_view->setContent(QUrl(), component, page);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->requestActivate();
    m_reader = m_view->engine()->singletonInstance<Reader*>(
        qmlTypeId("Alongside.Aloud", 1, 0, "Reader"));
    QVERIFY(m_reader != nullptr);
}

void ReadAloudTest::cleanup()
{
    m_view.reset();
    Reader::useVoices({});
}

void ReadAloudTest::pageIsReadWholeInOrderAndOnce()
{
    m_reader->readPage();
    QStringList read;
    while (m_reader->active()) {
        read.append(last());
        m_voice->finish();
    }
    const QStringList wanted{"My mornings.", "Theo.", "What I said.", "Theo says: Tea first.",
        "Two answers.", "Both are safe.", "See both.", "Your words. Toast.",
        "Swim. This is picked.", "It was put away.", "Undo.", "Close.", "Say something more.",
        "Back.", "Help."};
    QCOMPARE(read, wanted);
}

void ReadAloudTest::nothingIsReadUnasked()
{
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(400, 300));
    QVERIFY(!m_reader->active());
    QVERIFY(m_said.empty());
    QVERIFY(m_voice == nullptr); // not even made
}

void ReadAloudTest::lineIsMarkedAndScrolledIntoSight()
{
    m_reader->readPage();
    const QRectF window(QPointF(), QSizeF(m_view->size()));
    auto* frame = item("readFrame");
    while (m_reader->active()) {
        QCoreApplication::processEvents();
        (void)m_view->grabWindow();
        QVERIFY2(!m_reader->markRect().isEmpty(), qPrintable(last()));
        QVERIFY2(window.contains(m_reader->markRect()), qPrintable(last()));
        QVERIFY(frame->isVisible());
        QVERIFY(
            frame->mapRectToScene(QRectF(QPointF(), frame->size())).contains(m_reader->markRect()));
        QVERIFY2(m_reader->lineItem() != nullptr, qPrintable(last()));
        m_voice->finish();
    }
    QVERIFY(!frame->isVisible());
}

// The bar takes room from the page; the last thing on it is still seen whole.
void ReadAloudTest::barHidesNothingThatIsRead()
{
    m_view->resize(800, 420);
    QTRY_COMPARE(m_view->rootObject()->height(), 420.0);
    m_reader->readThis(item("tile"));
    QTRY_COMPARE(m_reader->markRect().height(), item("tile")->height());
}

void ReadAloudTest::markFollowsWhatScrolls()
{
    m_reader->readThis(item("card"));
    (void)m_view->grabWindow();
    const auto before = m_reader->markRect();
    auto* view = item("card");
    while (!view->inherits("QQuickFlickable"))
        view = view->parentItem();
    view->setProperty("contentY", view->property("contentY").toDouble() + 40);
    (void)m_view->grabWindow();
    QTRY_VERIFY(m_reader->markRect().top() < before.top());
}

void ReadAloudTest::waitingNextAndBefore()
{
    m_reader->readPage();
    QVERIFY(m_voice->isSaying());
    m_reader->pause();
    QVERIFY(m_reader->paused() && m_reader->active());
    QVERIFY(!m_voice->isSaying());
    m_reader->goOn();
    QCOMPARE(last(), QStringLiteral("My mornings."));
    m_reader->next();
    QCOMPARE(last(), QStringLiteral("Theo."));
    m_reader->before();
    QCOMPARE(last(), QStringLiteral("My mornings."));
    m_reader->before(); // there is none before: it begins again
    QCOMPARE(last(), QStringLiteral("My mornings."));
    QVERIFY(m_reader->active());
    m_reader->stop();
    QVERIFY(!m_reader->active() && !m_voice->isSaying());
    QVERIFY(m_reader->markRect().isEmpty());
}

void ReadAloudTest::oneThingIsReadAlone()
{
    m_reader->readThis(item("card"));
    QCOMPARE(last(), QStringLiteral("Theo says: Tea first."));
    m_voice->finish();
    QVERIFY(!m_reader->active());
    QCOMPARE(m_said.size(), 1U);
}

void ReadAloudTest::pageThatIsLeftFallsSilent()
{
    m_reader->readPage();
    m_view->rootObject()->childItems().first()->setVisible(false);
    (void)m_view->grabWindow();
    QTRY_VERIFY(!m_reader->active());
    QVERIFY(!m_voice->isSaying());
}

void ReadAloudTest::keyReadsAndHalts()
{
    QTest::keyClick(m_view.get(), Qt::Key_F8);
    QVERIFY(m_reader->active());
    QTest::keyClick(m_view.get(), Qt::Key_F8);
    QVERIFY(!m_reader->active());
    m_said.clear();
    item("tile")->forceActiveFocus();
    QTest::keyClick(m_view.get(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(last(), QStringLiteral("Swim. This is picked."));
}

void ReadAloudTest::touchReadsInPlaceOfPressing()
{
    QSignalSpy pressed(item("card"), SIGNAL(clicked()));
    m_reader->setTouching(true);
    const auto place = item("card")->mapToScene(QPointF(60, 30)).toPoint();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, place);
    QCOMPARE(last(), QStringLiteral("Theo says: Tea first."));
    QCOMPARE(pressed.count(), 0);
    m_reader->setTouching(false);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, place);
    QCOMPARE(pressed.count(), 1);
}

void ReadAloudTest::languageAndPaceReachTheVoice()
{
    m_reader->setProperty("language", QStringLiteral("cy"));
    m_reader->setRate(0.5);
    m_reader->readPage();
    QCOMPARE(m_said.back().second, QStringLiteral("cy"));
    QCOMPARE(m_voice->rate(), 0.5);
}

void ReadAloudTest::voiceThatFailsIsFollowedByTheNext()
{
    RecordingVoice::Said first;
    RecordingVoice::Said second;
    std::vector<std::unique_ptr<aloud::SpeechVoice>> voices;
    voices.push_back(std::make_unique<RecordingVoice>(first));
    voices.push_back(std::make_unique<RecordingVoice>(second));
    auto* broken = static_cast<RecordingVoice*>(voices.front().get());
    auto* sound = static_cast<RecordingVoice*>(voices.back().get());
    aloud::VoiceChain chain(std::move(voices));
    QSignalSpy finished(&chain, &aloud::SpeechVoice::finished);
    QSignalSpy failed(&chain, &aloud::SpeechVoice::failed);
    chain.say("One.", "en");
    broken->fail();
    QCOMPARE(second.size(), 1U);
    sound->finish();
    QCOMPARE(finished.count(), 1);
    chain.say("Two.", "en");
    QCOMPARE(first.size(), 1U);
    QCOMPARE(second.size(), 2U);
    sound->fail();
    QTRY_COMPARE(failed.count(), 1);
}

void ReadAloudTest::languageFindsAVoiceThatSpeaksIt()
{
    RecordingVoice::Said english;
    std::vector<std::unique_ptr<aloud::SpeechVoice>> voices;
    voices.push_back(std::make_unique<RecordingVoice>(english));
    static_cast<RecordingVoice*>(voices.front().get())->onlySpeaks("en");
    voices.push_back(std::make_unique<aloud::SilentVoice>());
    aloud::VoiceChain chain(std::move(voices));
    chain.say("Bore da.", "cy");
    QVERIFY(english.empty());
    QVERIFY(!chain.isHeard());
    chain.say("Good morning.", "en");
    QCOMPARE(english.size(), 1U);
    QVERIFY(chain.isHeard());
}

// A program in the place of espeak-ng: it keeps what it was given.
static QString makeProgram(const QTemporaryDir& folder, const QByteArray& does)
{
    QFile program(folder.filePath("espeak-ng"));
    if (!program.open(QIODevice::WriteOnly))
        return {};
    program.write("#!/bin/sh\n" + does + "\n");
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return program.fileName();
}

void ReadAloudTest::programSpeaks()
{
    const QTemporaryDir folder;
    const auto kept = folder.filePath("kept");
    aloud::ProgramVoice voice(makeProgram(folder, "(echo \"$@\"; cat) > '" + kept.toUtf8() + "'"));
    QVERIFY(voice.isThere() && voice.speaks("cy"));
    QSignalSpy finished(&voice, &aloud::SpeechVoice::finished);
    voice.setRate(1);
    voice.say("Mae'r te yn barod; rm -rf \"$HOME\"", "cy");
    QVERIFY(finished.wait());
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(
        file.readAll(), QByteArray("-v cy -s 300 --stdin\nMae'r te yn barod; rm -rf \"$HOME\"\n"));
    QVERIFY(!aloud::ProgramVoice("there-is-no-such-voice").isThere());
}

void ReadAloudTest::programIsHalted()
{
    const QTemporaryDir folder;
    aloud::ProgramVoice voice(makeProgram(folder, "cat > /dev/null; exec sleep 60"));
    QSignalSpy finished(&voice, &aloud::SpeechVoice::finished);
    QSignalSpy failed(&voice, &aloud::SpeechVoice::failed);
    voice.say("One.", "en");
    voice.stop();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count() + failed.count(), 0);
}

void ReadAloudTest::programThatFailsSaysSo()
{
    const QTemporaryDir folder;
    const auto path = makeProgram(folder, "exit 3");
    aloud::ProgramVoice voice(path);
    QSignalSpy failed(&voice, &aloud::SpeechVoice::failed);
    voice.say("One.", "en");
    QVERIFY(failed.wait());
    QVERIFY(QFile::remove(path));
    voice.say("Two.", "en");
    QVERIFY(failed.count() == 2 || failed.wait());
}

void ReadAloudTest::qtWithoutAnEngineIsLeftOut()
{
    aloud::QtVoice voice("there-is-no-such-engine");
    QVERIFY(!voice.speaks("en"));
    QSignalSpy failed(&voice, &aloud::SpeechVoice::failed);
    voice.say("One.", "en");
    QVERIFY(failed.count() == 1 || failed.wait());
    // Whatever this machine has, there is always a voice for every language.
    QVERIFY(aloud::voicesOfThisTablet()->speaks("bn"));
}

void ReadAloudTest::silenceKeepsTheTimeOfReading()
{
    const auto ms = &aloud::SilentVoice::durationMs;
    QVERIFY(ms("One two three four five six.", 0) > ms("One.", 0));
    QVERIFY(ms("One two three.", 1) < ms("One two three.", 0));
    QVERIFY(ms("One two three.", -1) > ms("One two three.", 0));
    aloud::SilentVoice voice;
    voice.setRate(1);
    QSignalSpy finished(&voice, &aloud::SpeechVoice::finished);
    voice.say("One.", "en");
    QVERIFY(finished.wait(3000));
    voice.say("Two.", "en");
    voice.stop();
    QVERIFY(!finished.wait(50));
}

QTEST_MAIN(ReadAloudTest)
#include "read_aloud_test.moc"
