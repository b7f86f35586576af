#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QJSValue>
#include <QVariant>

namespace alongside::bridge {

/// What QML handed over, without its wrapping: compiled QML of Qt 6.4 passes a `var` on as a QJSValue,
/// which compares and converts as nothing that it holds.
[[nodiscard]] inline QVariant plainVariant(const QVariant& given)
{
    return given.userType() == qMetaTypeId<QJSValue>() ? given.value<QJSValue>().toVariant() : given;
}

}
