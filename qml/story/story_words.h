#pragma once
// SPDX-License-Identifier: Apache-2.0
// What people say in the story.

#include <QString>

namespace alongside::story {

inline const QString kAnasBedtime = QStringLiteral("Ten o'clock, and the landing light on. He sleeps when he can hear us.");
inline const QString kDevsBedtime = QStringLiteral("Half past nine is better on work nights.");
inline const QString kDevsReason = QStringLiteral("He was asleep by ten on four nights of five.");
inline const QString kAnasSecret = QStringLiteral("I lie awake when the phone is quiet. Nobody knows.");
inline const QString kSwam = QStringLiteral("Swam with the Thursday regulars");
inline const QString kCooked = QStringLiteral("Mushroom soup with dumplings");

}
