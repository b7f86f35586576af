#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/error.h"

#include <QString>

namespace alongside::bridge {

/// What somebody is told when something did not go as it should.
struct UserMessage {
    QString title;    ///< what happened, in a few words
    QString sentence; ///< one plain sentence more; never about whose fault it was
    QString nextStep; ///< what to do now
    QString symbol;   ///< a drawing of qml/symbols
};

/// The one table that turns every error into words for people, in their language. Every code has
/// its own row: a test walks the list.
[[nodiscard]] UserMessage userMessage(ErrorCode code);

}
