#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration>

namespace alongside::bridge {

/// The answers that the catalogue offers, so that pages do not repeat them. In QML: Choices.
///
/// Threads: the interface's thread.
class CatalogueChoices : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Choices)
    QML_SINGLETON

public:
    using QObject::QObject;
    /// Of one field of one kind: maps of name, label and symbol, in order. Empty when there are none.
    Q_INVOKABLE [[nodiscard]] QVariantList of(const QString& kind, const QString& field) const;
};

}
