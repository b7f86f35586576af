#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace alongside::bridge {

/// Days of the calendar, for pages on which somebody picks one. In QML: Days.
///
/// Threads: the interface's thread.
class DayNames : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Days)
    QML_SINGLETON

public:
    using QObject::QObject;
    /// A day as records keep it; 1 is yesterday, -1 tomorrow.
    Q_INVOKABLE [[nodiscard]] QString daysAgo(int days) const;
    /// How many days ago that was; 0 for today, and for what is no day.
    Q_INVOKABLE [[nodiscard]] int since(const QString& isoDay) const;
    /// "Today", "Yesterday", "Thursday 3 March".
    Q_INVOKABLE [[nodiscard]] QString words(const QString& isoDay) const;
    /// A day to come, within a sentence: "today", "tomorrow, Tuesday 24 November".
    Q_INVOKABLE [[nodiscard]] QString due(const QString& isoDay) const;
};

}
