// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace alongside::gallery {

/// The people of Wenlow Vale, as the sheets show them: read from the same files that a user
/// imports (tests/fixtures/wenlow-vale), so that what is looked at is what people really wrote.
///
/// A plan is { name, about, people, statements, parts, goals, incidents }: lists of a record's
/// fields in the order of the file, with the words and symbols that the catalogue has for them.
/// `parts` has the statements by the name of their part; a goal has its `outcomes`, oldest first.
/// Days are told as seen the day after the last record of all, so that pictures stay the same.
///
/// A file that is missing or damaged gives an empty plan and a warning on standard error: the
/// sheets then fail to show, and so do their tests.
///
/// Threads: the interface's.
class SampleArea : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantMap theo READ theo CONSTANT)
    Q_PROPERTY(QVariantMap jay READ jay CONSTANT)
    Q_PROPERTY(QVariantMap finn READ finn CONSTANT)

public:
    explicit SampleArea(QObject* parent = nullptr);

    [[nodiscard]] QVariantMap theo() const { return m_theo; }
    [[nodiscard]] QVariantMap jay() const { return m_jay; }
    [[nodiscard]] QVariantMap finn() const { return m_finn; }

private:
    QVariantMap m_theo;
    QVariantMap m_jay;
    QVariantMap m_finn;
};

}
