// SPDX-License-Identifier: Apache-2.0
// Aim: each of the three journeys of the app can be taken whole, by touch, by keyboard and with one switch,
// on every screen, though the connection is cut on the way and others write meanwhile; and what must never
// happen does not.
// Method: the whole app on the real core, with a real server as a program of its own and a road to it that
// is cut and mended; the tablets of others are real ones without a screen. A journey is written once, for
// any hand (hand.h). What is chosen is counted against the limits of app.md.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "journeys.h"
#endif
#include "driver_story.h"
#include "tests/ui/accessibility_walk.h"

using namespace alongside::testing;

class JourneysTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }

    void familyAddsToThePlan_data() { ways(); }
    void familyAddsToThePlan() { take(alongside::testing::familyAddsToThePlan); }
    void workerIsOnShift_data() { ways(); }
    void workerIsOnShift() { take(alongside::testing::workerIsOnShift); }
    void groupAsksTheBoard_data() { ways(); }
    void groupAsksTheBoard() { take(alongside::testing::groupAsksTheBoard); }
    void everyToolIsNear_data() { ways(); }
    void everyToolIsNear() { take(alongside::testing::everyToolIsNear); }

private:
    static void ways()
    {
        QTest::addColumn<int>("way");
        const auto all = allWays();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name())) << static_cast<int>(i);
    }
    static void take(void (*journey)(const Way&))
    {
        QFETCH(int, way);
        STORY({ journey(allWays()[static_cast<std::size_t>(way)]); });
    }
};

QTEST_MAIN(JourneysTest)
#include "journeys_test.moc"
