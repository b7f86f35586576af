#pragma once
// SPDX-License-Identifier: Apache-2.0
// The three journeys of the app, each taken whole with one hand.

#include "hand.h"

namespace alongside::testing {

/// Mum at the kitchen table without a signal: adds to the plan, raises a concern, and later sees both
/// answers and the reply.
void familyAddsToThePlan(const Way& way);
/// A support worker on a shared tablet: what happened before, records, a hard moment in two parts.
void workerIsOnShift(const Way& way);
/// A self-advocacy group: cards, questions, a private vote on two tablets, a board that answers.
void groupAsksTheBoard(const Way& way);

/// Something is added to every planning tool, from the first page of a plan and again.
void everyToolIsNear(const Way& way);

/// Throws, with these words, when something does not hold.
void need(bool holds, const QString& words);
/// Throws when more was chosen than app.md allows for this; says what it was, for reports.
void within(Hand& hand, const char* what, int most);
/// Says how much was pressed in all, and checks that no single choice is out of reach of this hand.
void tell(const Hand& hand, const Way& way, const char* journey);
/// Whoever has the tablet looks why nothing is shared, and tries; then the road is mended, and all is shared.
void shareBy(Hand& hand, const std::function<void()>& mend);

}
