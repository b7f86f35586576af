#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/row_model.h"

namespace alongside::bridge {

/// The pictures on this tablet that can become photos, the newest first: in its pictures folder and the
/// folders in that. At most kPicturesMax.
class PicturesModel : public alongside::bridge::RowModel {
    Q_OBJECT
    /// There are more than are listed.
    Q_PROPERTY(bool more READ hasMore NOTIFY countChanged)
    QML_ELEMENT

public:
    static constexpr int kPicturesMax = 60;
    enum Role {
        Path = Qt::UserRole + 1,
        Address, ///< for an Image
        Name,
        When,
    };
    Q_ENUM(Role)

    explicit PicturesModel(QObject* parent = nullptr);
    [[nodiscard]] bool hasMore() const { return m_more; }
    /// Looks again what there is.
    Q_INVOKABLE void look();

private:
    bool m_more = false;
};

}
