// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "journeys.h"

#include "elsewhere.h"
#endif

namespace alongside::testing {

namespace {

    // A row, something in it, and once more after the frame went round.
    constexpr int kSwitchPressesMax = 3;
    constexpr int kKeysMax = 60;

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

void shareNow(Hand& hand)
{
    hand.choose(QStringLiteral("Saved on this tablet*"));
    hand.choose(QStringLiteral("Try to share now"));
    hand.choose(QStringLiteral("Back"));
    need(waitFor([&] { return hand.page().plan().sharing() == bridge::OpenPlan::Shared; }),
        QStringLiteral("the tablet cannot share"));
    hand.see(QStringLiteral("Shared"));
    need(hand.page().plan().waiting() == 0, QStringLiteral("it says that all is shared, and it is not"));
}

}
