// SPDX-License-Identifier: Apache-2.0
// Aim: what pages see of the core is right, arrives by itself, and says precisely what changed.
// Method: the real bridge on its own thread, over real vaults in a temporary folder; another tablet
// is a second workspace whose changes are carried over by hand.
#include "bridge/first_rows_model.h"
#include "bridge/tablet_bridge.h"
#include "bridge/when_words.h"
#include "two_tablets.h"

#include <QSignalSpy>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace alongside;
using namespace alongside::bridge;

namespace {

constexpr int kPatienceMs = 10'000;

// Runs something on the core's thread and waits for it.
template<class Work>
void onCore(TabletBridge& tablet, Work work)
{
    QObject here;
    bool done = false;
    tablet.core().ask(
        &here,
        [work](Core& core) {
            work(core);
            return true;
        },
        [&done](bool) { done = true; });
    QTRY_VERIFY_WITH_TIMEOUT(done, kPatienceMs);
}

QString firstPerson(TabletBridge& tablet)
{
    return tablet.session().people()->valueAt(0, QStringLiteral("personId")).toString();
}

}

class BridgeTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup()
    {
        m_tablet.reset();
        m_others.reset();
        m_folder.reset();
    }

    void everyErrorCodeHasItsOwnWords();
    void signInShowsFacesAndOpensThePlan();
    void wrongPinSaysSoAndLosesNothing();
    void unlockOfSomebodyUnknownIsRefused();
    void addPersonAddsOneFaceAndShortPinIsRefused();
    void brokenInvitationIsRefusedInWords();
    void statementThatIsAddedComesAsOneRow();
    void answerThatIsChangedChangesItsRowOnly();
    void secondAnswerStandsBesideTheFirst();
    void privateStatementIsMarked();
    void whatSomeShareSaysWithWhom();
    void outcomeWithAMissingCornerIsNeverWhole();
    void outcomeReachesItsGoalsRow();
    void twoAnswersMadeApartAreShownAsWholes();
    void keepingBothSettlesAndSaysWho();
    void choosingOneKeepsAllOfThatAnswer();
    void putAwayTakesOneRowAndUndoBringsItBack();
    void tooLongIsRefusedAndTheDraftStays();
    void waitingIsCountedAndStillThereAfterReopening();
    void draftsBelongToTheirWriter();
    void lockLeavesNothingToRead();
    void firstRowsStayTheFirst();
    void wordsForTimes();

private:
    void start(std::size_t records)
    {
        m_others = std::make_unique<testing::TwoTablets>(
            m_folder->path().toStdString(), m_clock, records);
        restart();
    }
    void restart()
    {
        m_tablet.reset();
        m_tablet = std::make_unique<TabletBridge>(m_others->anaHome(), m_clock);
        m_tablet->session().look();
        QTRY_COMPARE_WITH_TIMEOUT(m_tablet->session().people()->count(), 1, kPatienceMs);
    }
    void signIn()
    {
        QSignalSpy unlocked(&session(), &TabletSession::unlocked);
        session().unlock(firstPerson(*m_tablet), QString::fromLatin1(testing::kPin));
        QTRY_COMPARE_WITH_TIMEOUT(unlocked.count(), 1, kPatienceMs);
        QSignalSpy opened(&plan(), &OpenPlan::openChanged);
        session().openSpace({});
        QTRY_VERIFY_WITH_TIMEOUT(plan().members()->count() > 0, kPatienceMs);
    }
    QString say(
        const QString& part, const QString& words, bool justMe = false, const QString& record = {})
    {
        auto* draft = plan().drafts()->statement();
        draft->setProperty("part", part);
        draft->setProperty("record", record);
        draft->setProperty("words", words);
        draft->setProperty("saidAs", "relative");
        draft->setProperty("saidBy", "Ana");
        draft->setProperty("justMe", justMe);
        return wait([this] { plan().saveStatement(); });
    }
    // Does something, and waits until it is saved. The record's key.
    template<class Act>
    QString wait(Act act)
    {
        QSignalSpy saved(&plan(), &OpenPlan::saved);
        act();
        if (saved.isEmpty())
            saved.wait(kPatienceMs);
        return saved.isEmpty() ? QString() : saved.first().first().toString();
    }
    // Dev answers bedtime, without having seen what Ana says.
    void devSays(const std::string& words)
    {
        auto bedtime = m_others->devsBedtime();
        testing::must(m_others->dev().set(m_others->space(), bedtime.place,
            {{"words", words}, {"saidBy", std::string("Dev")}, {"saidAs", std::string("we-think")},
                {"because", std::string("He slept through.")}}));
    }
    void carryAll()
    {
        onCore(*m_tablet, [this](Core& core) {
            testing::carryBoth(
                core.workspace->replicas(), m_others->dev().replicas(), m_others->space());
        });
    }
    TabletSession& session() { return m_tablet->session(); }
    OpenPlan& plan() { return m_tablet->plan(); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::TwoTablets> m_others;
    std::unique_ptr<TabletBridge> m_tablet;
};

void BridgeTest::everyErrorCodeHasItsOwnWords()
{
    std::set<QString> titles;
    int codes = 0;
    forEachErrorCode([&](ErrorCode code) {
        const auto words = userMessage(code);
        const auto name = QString::number(static_cast<int>(code));
        QVERIFY2(!words.title.isEmpty() && !words.sentence.isEmpty() && !words.nextStep.isEmpty(),
            qPrintable(name));
        QVERIFY2(words.title.split(' ').size() <= 12, qPrintable(words.title));
        QVERIFY2(words.nextStep.split(' ').size() <= 15, qPrintable(words.nextStep));
        titles.insert(words.title);
        ++codes;
    });
    QVERIFY(codes > 30);
    QCOMPARE(static_cast<int>(titles.size()), codes);
}

void BridgeTest::signInShowsFacesAndOpensThePlan()
{
    start(60);
    QCOMPARE(session().people()->valueAt(0, "name").toString(), QString("Ana"));
    QVERIFY(!session().signedIn());
    signIn();
    QCOMPARE(session().personName(), QString("Ana"));
    QCOMPARE(plan().name(), QString("Theo's plan"));
    QCOMPARE(plan().about(), QString("Theo"));
    QVERIFY(!plan().isMine());
    QCOMPARE(plan().members()->count(), 2);
    QVERIFY(plan().contactPhone().contains("01632"));
    QVERIFY(plan().ifThingsGoWrong().contains("Step back"));
    QCOMPARE(plan().sharing(), OpenPlan::SavedHere);
    StatementsModel bedtime;
    bedtime.setPart("bedtime");
    QCOMPARE(bedtime.count(), 1);
    QCOMPARE(bedtime.valueAt(0, "saidBy").toString(), QString("Theo"));
    QVERIFY(bedtime.valueAt(0, "canChange").toBool());
}

void BridgeTest::wrongPinSaysSoAndLosesNothing()
{
    start(0);
    QSignalSpy refused(&session(), &TabletSession::refused);
    session().unlock(firstPerson(*m_tablet), "0000");
    QVERIFY(session().busy());
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatienceMs);
    QVERIFY(!session().busy());
    QVERIFY(!session().signedIn());
    QCOMPARE(session().problemTitle(), userMessage(ErrorCode::WrongPin).title);
    signIn();
    QVERIFY(session().signedIn());
    QVERIFY(!session().hasProblem());
}

void BridgeTest::unlockOfSomebodyUnknownIsRefused()
{
    start(0);
    QSignalSpy refused(&session(), &TabletSession::refused);
    session().unlock("nobody", "2580");
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatienceMs);
    QCOMPARE(session().problemTitle(), userMessage(ErrorCode::NoSuchPerson).title);
}

void BridgeTest::addPersonAddsOneFaceAndShortPinIsRefused()
{
    start(0);
    QSignalSpy refused(&session(), &TabletSession::refused);
    session().addPerson("Moll", "supporter", "12");
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatienceMs);
    QCOMPARE(session().people()->count(), 1);
    QSignalSpy inserted(session().people(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(session().people(), &QAbstractItemModel::modelReset);
    session().addPerson("Moll", "supporter", "1357");
    QTRY_COMPARE_WITH_TIMEOUT(session().people()->count(), 2, kPatienceMs);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void BridgeTest::brokenInvitationIsRefusedInWords()
{
    start(0);
    signIn();
    QVERIFY(!session().readInvitation("hello").value("valid").toBool());
    QSignalSpy refused(&session(), &TabletSession::refused);
    session().join("hello");
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatienceMs);
    QCOMPARE(session().problemTitle(), userMessage(ErrorCode::InvitationInvalid).title);
}

void BridgeTest::statementThatIsAddedComesAsOneRow()
{
    start(60);
    signIn();
    StatementsModel all;
    const int before = all.count();
    QSignalSpy inserted(&all, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&all, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&all, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&all, &QAbstractItemModel::modelReset);
    const auto key = say("visits", "Ring before you come.");
    QVERIFY(!key.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(all.count(), before + 1, kPatienceMs);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count() + removed.count() + reset.count(), 0);
    QCOMPARE(all.valueOf(key, "words").toString(), QString("Ring before you come."));
    QCOMPARE(all.valueOf(key, "writtenBy").toString(), QString("Ana"));
    QVERIFY(all.valueOf(key, "mine").toBool());
    QCOMPARE(plan().drafts()->statement()->property("words").toString(), QString());
}

void BridgeTest::answerThatIsChangedChangesItsRowOnly()
{
    start(60);
    signIn();
    StatementsModel all;
    StatementsModel bedtime;
    bedtime.setPart("bedtime");
    const auto key = bedtime.valueAt(0, "key").toString();
    QSignalSpy inserted(&all, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&all, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&all, &QAbstractItemModel::rowsRemoved);
    QCOMPARE(say("bedtime", "In bed by eleven.", false, key), key);
    QTRY_COMPARE_WITH_TIMEOUT(
        bedtime.valueOf(key, "words").toString(), QString("In bed by eleven."), kPatienceMs);
    QCOMPARE(inserted.count() + removed.count(), 0);
    QCOMPARE(changed.count(), 1);
    const auto roles = changed.first().at(2).value<QList<int>>();
    QVERIFY(roles.contains(StatementsModel::Words));
    QVERIFY(roles.contains(StatementsModel::HowSaidLabel)); // it said how Theo had said it
    QVERIFY(!roles.contains(StatementsModel::Part));
    QCOMPARE(bedtime.valueOf(key, "howSaid").toString(), QString());
    QCOMPARE(bedtime.valueOf(key, "saidBy").toString(), QString("Ana"));
}

void BridgeTest::secondAnswerStandsBesideTheFirst()
{
    start(60);
    signIn();
    StatementsModel bedtime;
    bedtime.setPart("bedtime");
    const auto first = bedtime.valueAt(0, "words").toString();
    say("bedtime", "He likes his door open.");
    QTRY_COMPARE_WITH_TIMEOUT(bedtime.count(), 2, kPatienceMs);
    QCOMPARE(bedtime.valueAt(0, "words").toString(), first); // the shared answer stays first
    QCOMPARE(bedtime.valueAt(1, "words").toString(), QString("He likes his door open."));
}

void BridgeTest::privateStatementIsMarked()
{
    start(0);
    signIn();
    const auto key = say("bedtime", "I worry when I drive home.", true);
    StatementsModel bedtime;
    bedtime.setPart("bedtime");
    QTRY_COMPARE_WITH_TIMEOUT(bedtime.count(), 1, kPatienceMs);
    QVERIFY(bedtime.valueOf(key, "justMe").toBool());
    carryAll();
    QVERIFY(testing::must(m_others->dev().list(m_others->space(), "statement")).empty());
}

void BridgeTest::whatSomeShareSaysWithWhom()
{
    start(0);
    signIn();
    auto& dev = m_others->dev();
    const auto space = m_others->space();
    const auto ana = testing::must(dev.findMember(space, "Ana"));
    const auto two = testing::must(dev.makeAudience(space, {}, {}, {ana.id}));
    testing::must(dev.add(space, two.id, "statement",
        {{"part", std::string("money")}, {"words", std::string("Save for a bike.")},
            {"saidBy", std::string("Theo")}, {"saidAs", std::string("me")}},
        {}));
    carryAll();
    StatementsModel money;
    money.setPart("money");
    QTRY_COMPARE_WITH_TIMEOUT(money.count(), 1, kPatienceMs);
    QCOMPARE(money.valueAt(0, "sharedWith").toString(), QString("Dev"));
    QVERIFY(!money.valueAt(0, "justMe").toBool());
}

void BridgeTest::outcomeWithAMissingCornerIsNeverWhole()
{
    start(0);
    signIn();
    const auto goal = wait([this] { plan().addGoal("Swim every week", "It is quiet."); });
    QTRY_COMPARE_WITH_TIMEOUT(plan().goals()->count(), 1, kPatienceMs);
    auto* draft = plan().drafts()->outcome();
    draft->setProperty("goal", goal);
    draft->setProperty("what", "Four lengths");
    draft->setProperty("hasAmount", true);
    draft->setProperty("amount", 4.0);
    draft->setProperty("unit", "lengths");
    const auto key = wait([this] { plan().saveOutcome(); });
    OutcomesModel outcomes;
    outcomes.setGoal(goal);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.count(), 1, kPatienceMs);
    QVERIFY(!outcomes.valueOf(key, "whole").toBool());
    QCOMPARE(outcomes.valueOf(key, "amount").toString(), QString("4 lengths"));
    QCOMPARE(plan().goals()->valueAt(0, "wholeOnes").toInt(), 0);
    QVERIFY(!plan().goals()->valueAt(0, "lastWhole").toBool());
}

void BridgeTest::outcomeReachesItsGoalsRow()
{
    start(120);
    signIn();
    QCOMPARE(plan().goals()->count(), 3);
    const int row = 2;
    QCOMPARE(plan().goals()->valueAt(row, "words").toString(), QString("Swim every week"));
    const auto goal = plan().goals()->valueAt(row, "key").toString();
    const int before = plan().goals()->valueAt(row, "recorded").toInt();
    QVERIFY(before > 0);
    QVERIFY(!plan().goals()->valueAt(row, "usual").toStringList().isEmpty());
    QSignalSpy changed(plan().goals(), &QAbstractItemModel::dataChanged);
    auto* draft = plan().drafts()->outcome();
    draft->setProperty("goal", goal);
    draft->setProperty("what", "Six lengths");
    draft->setProperty("hasAmount", true);
    draft->setProperty("amount", 6.0);
    draft->setProperty("unit", "lengths");
    draft->setProperty("quality", 5);
    wait([this] { plan().saveOutcome(); });
    QTRY_COMPARE_WITH_TIMEOUT(
        plan().goals()->valueOf(goal, "recorded").toInt(), before + 1, kPatienceMs);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(plan().goals()->valueOf(goal, "lastWhat").toString(), QString("Six lengths"));
    QCOMPARE(plan().goals()->valueOf(goal, "lastWhen").toString(), QString("Today"));
    QVERIFY(plan().goals()->valueOf(goal, "lastWhole").toBool());
}

void BridgeTest::twoAnswersMadeApartAreShownAsWholes()
{
    start(60);
    signIn();
    devSays("Half past nine works better.");
    StatementsModel bedtime;
    bedtime.setPart("bedtime");
    const auto key = bedtime.valueAt(0, "key").toString();
    say("bedtime", "Ten, and his door open.", false, key);
    carryAll();
    QTRY_COMPARE_WITH_TIMEOUT(plan().openVersions()->count(), 1, kPatienceMs);
    QCOMPARE(plan().openVersions()->valueAt(0, "label").toString(), QString("Bedtime"));
    QCOMPARE(plan().openVersions()->valueAt(0, "names").toString(), QString("Dev and Ana"));
    const auto answers = plan().openVersions()->valueAt(0, "answers").toList();
    QCOMPARE(answers.size(), 2);
    const auto devs = answers[0].toMap();
    const auto anas = answers[1].toMap();
    QCOMPARE(devs.value("words").toString(), QString("Half past nine works better."));
    QCOMPARE(devs.value("saidAs").toString(), QString("we-think"));
    QCOMPARE(devs.value("because").toString(), QString("He slept through."));
    QCOMPARE(anas.value("saidBy").toString(), QString("Ana"));
    QCOMPARE(anas.value("because").toString(), QString()); // Dev's reason is not hers
    QVERIFY(bedtime.valueOf(key, "open").toBool());
    QVERIFY(!bedtime.valueOf(key, "canChange").toBool());
}

void BridgeTest::keepingBothSettlesAndSaysWho()
{
    twoAnswersMadeApartAreShownAsWholes();
    const auto key = plan().openVersions()->valueAt(0, "key").toString();
    StatementsModel bedtime;
    bedtime.setPart("bedtime");
    wait([this, key] { plan().keepBoth(key); });
    QTRY_COMPARE_WITH_TIMEOUT(plan().openVersions()->count(), 0, kPatienceMs);
    QCOMPARE(bedtime.valueOf(key, "keptBy").toString(), QString("Ana"));
    QCOMPARE(bedtime.valueOf(key, "answers").toList().size(), 2);
    QVERIFY(!bedtime.valueOf(key, "open").toBool());
    QSignalSpy refused(&plan(), &OpenPlan::refused);
    plan().keepBoth(key);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatienceMs);
    QCOMPARE(plan().problemTitle(), userMessage(ErrorCode::NothingToChoose).title);
}

void BridgeTest::choosingOneKeepsAllOfThatAnswer()
{
    twoAnswersMadeApartAreShownAsWholes();
    const auto key = plan().openVersions()->valueAt(0, "key").toString();
    const auto devs = plan()
                          .openVersions()
                          ->valueAt(0, "answers")
                          .toList()
                          .first()
                          .toMap()
                          .value("id")
                          .toString();
    StatementsModel bedtime;
    bedtime.setPart("bedtime");
    wait([&] { plan().chooseAnswer(key, devs); });
    QTRY_COMPARE_WITH_TIMEOUT(plan().openVersions()->count(), 0, kPatienceMs);
    QCOMPARE(bedtime.valueOf(key, "words").toString(), QString("Half past nine works better."));
    QCOMPARE(bedtime.valueOf(key, "saidBy").toString(), QString("Dev"));
    QCOMPARE(bedtime.valueOf(key, "saidAs").toString(), QString("we-think"));
    QVERIFY(bedtime.valueOf(key, "answers").toList().isEmpty());
}

void BridgeTest::putAwayTakesOneRowAndUndoBringsItBack()
{
    start(60);
    signIn();
    StatementsModel food;
    food.setPart("food");
    QCOMPARE(food.count(), 1);
    const auto key = food.valueAt(0, "key").toString();
    QSignalSpy removed(&food, &QAbstractItemModel::rowsRemoved);
    wait([&] { plan().putAway(key); });
    QTRY_COMPARE_WITH_TIMEOUT(food.count(), 0, kPatienceMs);
    QCOMPARE(removed.count(), 1);
    wait([&] { plan().bringBack(key); });
    QTRY_COMPARE_WITH_TIMEOUT(food.count(), 1, kPatienceMs);
    QCOMPARE(food.valueAt(0, "key").toString(), key);
}

void BridgeTest::tooLongIsRefusedAndTheDraftStays()
{
    start(0);
    signIn();
    QSignalSpy refused(&plan(), &OpenPlan::refused);
    auto* draft = plan().drafts()->statement();
    draft->setProperty("part", "food");
    draft->setProperty("saidAs", "relative");
    draft->setProperty("saidBy", "Ana");
    draft->setProperty("words", QString(5000, 'a'));
    plan().saveStatement();
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatienceMs);
    QCOMPARE(plan().problemTitle(), userMessage(ErrorCode::TooLong).title);
    QCOMPARE(draft->property("words").toString().size(), 5000);
    StatementsModel food;
    food.setPart("food");
    QCOMPARE(food.count(), 0);
}

void BridgeTest::waitingIsCountedAndStillThereAfterReopening()
{
    start(0);
    signIn();
    const int before = plan().waiting();
    say("food", "Soup on Mondays.");
    QTRY_COMPARE_WITH_TIMEOUT(plan().waiting(), before + 1, kPatienceMs);
    QCOMPARE(plan().sharing(), OpenPlan::SavedHere);
    restart();
    signIn();
    QTRY_COMPARE_WITH_TIMEOUT(plan().waiting(), before + 1, kPatienceMs);
    StatementsModel food;
    food.setPart("food");
    QCOMPARE(food.valueAt(0, "words").toString(), QString("Soup on Mondays."));
}

void BridgeTest::draftsBelongToTheirWriter()
{
    start(0);
    signIn();
    plan().drafts()->statement()->setProperty("words", "Half a sent");
    plan().drafts()->outcome()->setProperty("quality", 4);
    session().lock();
    QCOMPARE(plan().drafts()->statement()->property("words").toString(), QString());
    QCOMPARE(plan().drafts()->outcome()->property("quality").toInt(), 0);
    signIn();
    QCOMPARE(plan().drafts()->statement()->property("words").toString(), QString("Half a sent"));
    QCOMPARE(plan().drafts()->outcome()->property("quality").toInt(), 4);
}

void BridgeTest::lockLeavesNothingToRead()
{
    start(60);
    signIn();
    StatementsModel all;
    QVERIFY(all.count() > 0);
    session().lock();
    QCOMPARE(all.count(), 0);
    QCOMPARE(plan().goals()->count(), 0);
    QCOMPARE(plan().members()->count(), 0);
    QCOMPARE(plan().name(), QString());
    QCOMPARE(plan().about(), QString());
    QCOMPARE(plan().contactPhone(), QString());
    onCore(*m_tablet, [](Core& core) { QVERIFY(!core.workspace); });
}

void BridgeTest::firstRowsStayTheFirst()
{
    QStringListModel all({"a", "b", "c", "d"});
    alongside::bridge::FirstRowsModel first;
    first.setLimit(2);
    first.setSourceModel(&all);
    const auto shown = [&first] {
        QStringList rows;
        for (int row = 0; row < first.rowCount(); ++row)
            rows.append(first.index(row, 0).data().toString());
        return rows.join(QLatin1Char(' '));
    };
    QCOMPARE(shown(), QString("a b"));
    QSignalSpy reset(&first, &QAbstractItemModel::modelReset);
    QVERIFY(all.insertRow(0));
    QVERIFY(all.setData(all.index(0), "z"));
    QCOMPARE(shown(), QString("z a"));
    QVERIFY(all.removeRows(1, 1));
    QCOMPARE(shown(), QString("z b"));
    first.setLimit(9);
    QCOMPARE(shown(), QString("z b c d"));
    QVERIFY(all.removeRows(0, 3));
    QCOMPARE(shown(), QString("d"));
    QCOMPARE(reset.size(), 0);
}

void BridgeTest::wordsForTimes()
{
    const auto noon = QDateTime(QDate(2026, 3, 5), QTime(12, 0)).toMSecsSinceEpoch();
    const TimeMs hour = 3'600'000;
    QCOMPARE(whenWords(noon - hour, noon), QString("Today, 11:00"));
    QCOMPARE(whenWords(noon - 20 * hour, noon), QString("Yesterday, 16:00"));
    QCOMPARE(whenWords(noon - 72 * hour, noon), QString("2 March, 12:00"));
    QCOMPARE(dayWords("2026-03-05", noon), QString("Today"));
    QCOMPARE(dayWords("2024-01-04", noon), QString("4 January 2024"));
    QCOMPARE(dayWords("soon", noon), QString());
    QCOMPARE(QString::fromStdString(isoDay(noon)), QString("2026-03-05"));
}

QTEST_GUILESS_MAIN(BridgeTest)
#include "bridge_test.moc"
