// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "journeys.h"

#include "elsewhere.h"
#endif

namespace alongside::testing {

namespace {

    // A row, something in it, once more after the frame went round, and once after the page changed under it.
    constexpr int kSwitchPressesMax = 4;
    constexpr int kKeysMax = 30;

}

void need(bool holds, const QString& words)
{
    if (!holds)
        throw std::runtime_error(words.toStdString());
}

void within(Hand& hand, const char* what, int most)
{
    const int chosen = hand.choices();
    qInfo("   %s: %d of %d", what, chosen, most);
    need(chosen <= most,
        QStringLiteral("%1 takes %2, and not %3").arg(QLatin1String(what)).arg(chosen).arg(most));
}

void tell(const Hand& hand, const Way& way, const char* journey)
{
    const auto [most, name] = hand.longest();
    qInfo("%s, %s: %d presses in all; the longest choice takes %d (%s)", journey,
        qPrintable(way.name()), hand.presses(), most, qPrintable(name));
    const int limit = way.hand == QLatin1String("switch")
        ? kSwitchPressesMax
        : (way.hand == QLatin1String("keyboard") ? kKeysMax : 1);
    need(most <= limit,
        QStringLiteral("\"%1\" takes %2 presses, and not %3").arg(name).arg(most).arg(limit));
}

void shareBy(Hand& hand, const std::function<void()>& mend)
{
    auto& plan = hand.page().plan();
    hand.choose(QStringLiteral("Saved on this tablet*"));
    hand.choose(QStringLiteral("Try to share now"));
    hand.see(QStringLiteral("Saved on this tablet"));
    need(plan.sharing() != bridge::OpenPlan::Shared,
        QStringLiteral("it says that all is shared without a road"));
    mend();
    need(waitFor([&] { return plan.sharing() == bridge::OpenPlan::Shared; }),
        QStringLiteral("the tablet cannot share"));
    hand.see(QStringLiteral("The others can see all that you shared with them."));
    need(plan.waiting() == 0, QStringLiteral("it says that all is shared, and it is not"));
    hand.choose(QStringLiteral("Back"));
    hand.see(QStringLiteral("Shared"));
}

}
