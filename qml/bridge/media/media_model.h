#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

#ifndef Q_MOC_RUN // Qt 6.4 stumbles over the standard library's concepts
#include "plan/media.h"
#endif

#include <QSet>

namespace alongside::bridge {

/// The photos, sounds and films that go with one record, oldest first.
class MediaModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    /// The key of the record.
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY aboutChanged)
    /// The newest photo that is here, for who has a face: an address, or empty.
    Q_PROPERTY(QString face READ face NOTIFY faceChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Type,      ///< "photo", "drawing", "sound" or "film"
        Source,    ///< for a SoundPlayer
        Address,   ///< for an Image
        WordsSaid, ///< what it shows
        WrittenBy,
        When,
        Mine,
        State, ///< "here", "coming", "large" (comes when it is asked for)
        Parts,
        PartsHere,
    };
    Q_ENUM(Role)

    explicit MediaModel(QObject* parent = nullptr);
    explicit MediaModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] QString about() const { return m_about; }
    void setAbout(const QString& key);
    [[nodiscard]] QString face() const { return ofFace(QStringLiteral("address")); }
    /// Who put that photo there.
    [[nodiscard]] QString faceBy() const { return ofFace(QStringLiteral("writtenBy")); }
    /// Has a large one fetched.
    Q_INVOKABLE void fetch(const QString& key);

signals:
    void aboutChanged();
    void faceChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(
        const QString& key, const plan::RecordInfo& info) const override;

private:
    [[nodiscard]] QString ofFace(const QString& role) const;
    void ask(const QString& key);
    void askAll();
    void learn(const QString& key, const plan::MediaInfo& info);

    QString m_about;
    std::map<QString, plan::MediaInfo> m_states;
    QSet<QString> m_fetched;
};

}
