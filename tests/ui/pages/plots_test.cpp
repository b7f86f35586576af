// SPDX-License-Identifier: Apache-2.0
// Aim: what plots say is what the figures say, and no more: a time with a missing corner is no success,
// a time that is not over is said to be so, and nothing is said of why.
// Method: figures of known plans go in, periods and sentences come out; differences between texts too.
#include "bridge/plots.h"
#include "bridge/word_pieces.h"

#include <QTest>

using namespace alongside::bridge;

namespace {

// So many days in each quarter from January 2023 on.
std::vector<QDate> daysOf(const std::vector<int>& quarters)
{
    std::vector<QDate> days;
    QDate begin(2023, 1, 1);
    for (const int count : quarters) {
        for (int i = 0; i < count; ++i)
            days.push_back(begin.addDays(i));
        begin = begin.addMonths(3);
    }
    return days;
}

const std::vector<int> kTheo{21, 19, 16, 14, 10, 8, 7, 5, 0, 0, 0, 0};

std::vector<int> countsOf(const std::vector<Period>& periods)
{
    std::vector<int> counts;
    for (const auto& period : periods)
        counts.push_back(period.count);
    return counts;
}

OutcomeTime time(int day, const char* what, std::optional<double> amount, int quality)
{
    return {
        QDate(2026, 3, day), QString::fromUtf8(what), amount, QStringLiteral("lengths"), quality};
}

const alongside::TimeMs kNow = QDateTime(QDate(2026, 4, 1), QTime(12, 0)).toMSecsSinceEpoch();

// What has been changed, done to the text.
QString applied(QString text, const QVariantList& changes)
{
    for (const auto& change : changes) {
        const auto map = change.toMap();
        text.replace(map["at"].toInt(), map["remove"].toInt(), map["insert"].toString());
    }
    return text;
}

}

class PlotsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void threeYearsOfTheoAreTwelveQuartersAndTheLastIsNotOver()
    {
        const auto periods
            = periodsOf(daysOf(kTheo), {}, PeriodLength::Quarter, QDate(2025, 11, 20), 12);
        QCOMPARE(countsOf(periods), kTheo);
        QVERIFY(periods.back().unfinished);
        QVERIFY(!periods[10].unfinished);
        QCOMPARE(periodName(periods.front()), QString("January to March 2023"));
    }

    void theirSentencesGiveTheFiguresAndNoReasons()
    {
        const auto periods = periodsOf(daysOf(kTheo), {{QDate(2024, 1, 8), "I moved in."}},
            PeriodLength::Quarter, QDate(2025, 11, 20), 12);
        const QStringList expected{"January to March 2023: There were 21 hard moments.",
            "July to September 2025: There was no hard moment.",
            "All of 2023: There were 70 hard moments.", "All of 2024: There were 30 hard moments.",
            "October to December 2025 is not over yet. So far: 0",
            "January to March 2024: I moved in."};
        QCOMPARE(periodSentences(periods), expected);
    }

    void aYearThatIsNotOverIsNotAddedUp()
    {
        const auto periods
            = periodsOf(daysOf({3, 2, 1}), {}, PeriodLength::Quarter, QDate(2023, 9, 30), 12);
        QVERIFY(periods.back().unfinished); // the last day of it is today
        for (const auto& sentence : periodSentences(periods))
            QVERIFY2(!sentence.startsWith("All of"), qPrintable(sentence));
        const auto later
            = periodsOf(daysOf({3, 2, 1}), {}, PeriodLength::Quarter, QDate(2023, 10, 1), 12);
        QVERIFY(!later[2].unfinished);
    }

    void monthsAndTheLatestOfLongStories()
    {
        const auto months = periodsOf(daysOf({4}), {}, PeriodLength::Month, QDate(2023, 3, 15), 12);
        QCOMPARE(countsOf(months), (std::vector<int>{4, 0, 0}));
        QCOMPARE(periodName(months[1]), QString("February 2023"));
        const auto last = periodsOf(daysOf(kTheo), {}, PeriodLength::Month, QDate(2025, 11, 20), 6);
        QCOMPARE(last.size(), std::size_t(6));
        QVERIFY(periodsOf({}, {}, PeriodLength::Month, QDate(2023, 3, 15), 12).empty());
        QCOMPARE(periodSentences({}), QStringList{"No hard moment is written down."});
    }

    void aMissingCornerIsNoSuccess()
    {
        const auto sentences
            = outcomeSentences({time(1, "Two lengths", 2, 3), time(8, "Swam", 5, 4),
                                   time(15, "Swam", std::nullopt, 5), time(22, "", 9, 5)},
                kNow);
        const QStringList expected{"4 times are written down.",
            "In 2 of them something is missing.", "The first whole time, 1 March: 2 lengths, Okay.",
            "The last whole time, 8 March: 5 lengths, Good."};
        QCOMPARE(sentences, expected);
    }

    void onlyIncompleteTimesAreNoStory()
    {
        const QStringList expected{"1 time is written down.", "In 1 of them something is missing.",
            "None of them tells the whole story."};
        QCOMPARE(outcomeSentences({time(1, "Swam", std::nullopt, 0)}, kNow), expected);
        QCOMPARE(outcomeSentences({}, kNow), QStringList{"Nothing is written down yet."});
    }

    void differencesAreReadOut()
    {
        QCOMPARE(differenceSentence("A check in May.", "A check in June."),
            QString("Gone: May. New: June."));
        QCOMPARE(differenceSentence("Same", "Same"), QString());
        const auto pieces = pieceMaps(QString("tea now"), QString("tea later"));
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(pieces[1].toMap()["kind"].toString(), QString("gone"));
        // Words that went together are struck through together.
        const auto together
            = pieceMaps(QString("before I say good morning."), QString("before I have my tea."));
        QCOMPARE(together.size(), 4);
        QCOMPARE(together[1].toMap()["text"].toString(), QString("say good morning"));
        QCOMPARE(together[2].toMap()["text"].toString(), QString("have my tea"));
    }

    void changesOfABoxLeadFromOneTextToTheOther()
    {
        for (const auto& [from, to] :
            std::initializer_list<std::pair<QString, QString>>{{"We pack.", "We pack on Monday."},
                {"👨‍👩‍👧‍👦 home", "👨‍👩‍👧‍👦 at home 🎈"},
                {"", "new"}, {"gone", ""}, {"abc", "xbz"}})
            QCOMPARE(applied(from, textChanges(from, to)), to);
        QVERIFY(textChanges("same", "same").isEmpty());
    }

    void namesStandTogether()
    {
        QCOMPARE(namesTogether({"Ana", "Dev", "Moll"}), QString("Ana, Dev and Moll"));
        QCOMPARE(namesTogether({"Ana"}), QString("Ana"));
    }
};

QTEST_GUILESS_MAIN(PlotsTest)
#include "plots_test.moc"
