#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/media/media_model.h"

#include <QUrl>
#include <QVariantMap>

#include <memory>

namespace alongside::bridge {

/// What those who share the open plan look like, as far as each of them wants it shown: whose words are
/// whose is then seen by somebody who does not read. Only one's own photo counts; two people of the same
/// name have none, for nobody is to be taken for another.
///
/// Threads: the interface's thread.
class MemberPhotos : public QObject {
    Q_OBJECT
    /// Addresses for an Image, by name. Empty while no plan is open.
    Q_PROPERTY(QVariantMap addresses READ addresses NOTIFY changed)
    Q_PROPERTY(bool mineShown READ isMineShown NOTIFY changed)
    QML_ELEMENT

public:
    explicit MemberPhotos(QObject* parent = nullptr);

    [[nodiscard]] QVariantMap addresses() const { return m_addresses; }
    [[nodiscard]] bool isMineShown() const { return m_mineShown; }

    /// Shows everybody in the plan this photo of oneself, in place of the one before. Plan.saved() or
    /// Plan.refused().
    Q_INVOKABLE void showMine(const QUrl& photo);
    Q_INVOKABLE void hideMine();

signals:
    void changed();

private:
    void look();
    void gather();

    PlanRecords* m_records = nullptr;
    /// The photo of each, by the key of the record that it goes with.
    std::map<QString, std::unique_ptr<MediaModel>> m_photos;
    QVariantMap m_addresses;
    bool m_mineShown = false;
};

}
