// SPDX-License-Identifier: Apache-2.0
// Aim: a worry has one day by which somebody replies, and every tablet counts it alike.
// Method: records made by hand, judged on days that are handed in.
#include "plan/concern.h"

#include <gtest/gtest.h>

using namespace alongside;
using namespace alongside::plan;

namespace {

void put(RecordInfo& info, const std::string& name, const std::string& value, TimeMs at = 0)
{
    FieldInfo field;
    field.name = name;
    VersionInfo version;
    version.value = value;
    version.at = at;
    field.versions.push_back(version);
    info.fields.push_back(field);
}

RecordInfo concern(const std::string& urgency, const std::string& on, const std::string& replyBy)
{
    RecordInfo info;
    put(info, "urgency", urgency);
    put(info, "on", on);
    put(info, "replyBy", replyBy);
    return info;
}

RecordInfo reply(
    const std::string& on, TimeMs at, const std::string& ok = {}, const std::string& okOn = {})
{
    RecordInfo info;
    info.place.key.id.bytes.fill(static_cast<std::uint8_t>(at));
    put(info, "words", "We will.", at);
    put(info, "on", on);
    if (!ok.empty())
        put(info, "okForMe", ok);
    if (!okOn.empty())
        put(info, "okOn", okOn);
    return info;
}

}

TEST(Concern, GivesOneThreeOrSevenDays)
{
    EXPECT_EQ(replyDays("now"), 1);
    EXPECT_EQ(replyDays("soon"), 3);
    EXPECT_EQ(replyDays("when-you-can"), 7);
    EXPECT_EQ(replyDays("made-by-a-newer-app"), 1) << "nobody waits longer than they need";
}

TEST(Concern, CountsDaysOverMonthsAndLeapYears)
{
    EXPECT_EQ(dayAfter("2026-12-31", 1), "2027-01-01");
    EXPECT_EQ(dayAfter("2028-02-28", 1), "2028-02-29");
    EXPECT_EQ(dayAfter("2026-02-28", 3), "2026-03-03");
    EXPECT_EQ(daysBetween("2028-02-28", "2028-03-01"), 2);
    EXPECT_EQ(daysBetween("2026-03-01", "2026-02-28"), -1);
}

TEST(Concern, SaysNothingOfWhatIsNoDay)
{
    for (const auto* text :
        {"", "2026-02-30", "2026-1-01", "2026-13-01", "20260101..", "2026-0a-01"}) {
        EXPECT_EQ(dayAfter(text, 1), "") << text;
        EXPECT_EQ(daysBetween(text, "2026-03-01"), 0) << text;
    }
}

TEST(Concern, WaitsForAReplyAndIsOverdueAfterItsLastDay)
{
    const auto raised = concern("soon", "2026-03-01", "2026-03-04");
    const auto onTime = standingOf(raised, {}, "2026-03-04");
    EXPECT_EQ(onTime.step, ConcernStep::WaitsForReply);
    EXPECT_EQ(onTime.due, "2026-03-04");
    EXPECT_EQ(onTime.daysWaiting, 3);
    EXPECT_FALSE(onTime.overdue) << "the last day is still a day";
    EXPECT_TRUE(standingOf(raised, {}, "2026-03-05").overdue);
    EXPECT_EQ(standingOf(raised, {}, "2026-02-20").daysWaiting, 0) << "a clock that goes wrong";
}

TEST(Concern, WaitsForOkAfterAReplyAndThenNobodyIsLate)
{
    const auto raised = concern("now", "2026-03-01", "2026-03-02");
    const auto answer = reply("2026-03-02", 10);
    const auto standing = standingOf(raised, {&answer}, "2026-04-01");
    EXPECT_EQ(standing.step, ConcernStep::WaitsForOk);
    EXPECT_EQ(standing.due, "");
    EXPECT_FALSE(standing.overdue);
}

TEST(Concern, BeginsToWaitAgainWhenTheReplyWasNotEnough)
{
    const auto raised = concern("soon", "2026-03-01", "2026-03-04");
    const auto notEnough = reply("2026-03-02", 10, "not-yet", "2026-03-10");
    const auto standing = standingOf(raised, {&notEnough}, "2026-03-12");
    EXPECT_EQ(standing.step, ConcernStep::NotYet);
    EXPECT_EQ(standing.due, "2026-03-13");
    EXPECT_EQ(standing.daysWaiting, 2);
    EXPECT_TRUE(standingOf(raised, {&notEnough}, "2026-03-14").overdue);
}

TEST(Concern, LetsTheLatestReplyCount)
{
    const auto raised = concern("soon", "2026-03-01", "2026-03-04");
    const auto first = reply("2026-03-02", 10, "not-yet", "2026-03-03");
    const auto second = reply("2026-03-05", 20);
    auto standing = standingOf(raised, {&second, &first}, "2026-03-20");
    EXPECT_EQ(standing.step, ConcernStep::WaitsForOk);
    EXPECT_EQ(standing.replies, (std::vector<const RecordInfo*>{&first, &second}));
    const auto settled = reply("2026-03-05", 20, "yes", "2026-03-06");
    standing = standingOf(raised, {&first, &settled}, "2026-03-20");
    EXPECT_EQ(standing.step, ConcernStep::Settled);
    EXPECT_FALSE(standing.overdue);
}

TEST(Concern, OfTwoRepliesOnOneDayTheLaterCounts)
{
    const auto raised = concern("now", "2026-03-01", "2026-03-02");
    const auto morning = reply("2026-03-02", 10, "not-yet", "2026-03-02");
    const auto evening = reply("2026-03-02", 20);
    EXPECT_EQ(standingOf(raised, {&evening, &morning}, "2026-03-02").step, ConcernStep::WaitsForOk);
}
