#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/core_thread.h"
#include "media/camera_view.h"
#include "media/drawing_canvas.h"
#include "media/small_photo.h"

#include <QJSEngine>
#include <QQmlEngine>
#include <QSet>
#include <QVariant>

namespace alongside::bridge {

class Drafts;

/// Sounds, photos and drawings that are on their way into a plan. Each is a map: "id"; "type" ("sound",
/// "photo" or "drawing"); "words", what it shows, for those who cannot see or hear it. Drafts hold a list
/// of them; what they hold is kept encrypted from the first moment, and gone once it is saved or dropped.
/// In QML: MediaDrafts.
///
/// Threads: the interface's thread.
class MediaDrafts final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Where this tablet's own pictures are.
    Q_PROPERTY(QString picturesFolder READ picturesFolder CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    MediaDrafts(CoreThread& core, Drafts& drafts, QObject* parent = nullptr);
    ~MediaDrafts() override;
    static MediaDrafts* create(QQmlEngine* engine, QJSEngine* scriptEngine);
    /// Null before there is one.
    static MediaDrafts* instance();

    [[nodiscard]] QString picturesFolder() const { return m_picturesFolder; }
    void setPicturesFolder(const QString& folder) { m_picturesFolder = folder; }
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

    /// To be called once somebody's drafts are loaded: what none of them names goes.
    void sweep();
    /// Begins a sound and gives its id …
    [[nodiscard]] QString beginSound();
    /// … adds to it; `failed` is called when it cannot be kept.
    void addSound(
        const QString& id, const QByteArray& part, QObject* context, std::function<void()> failed);
    /// What is there; empty when there is nothing.
    void read(const QString& source, QObject* context,
        std::function<void(const Result<QByteArray>&)> done);

    /// Makes a small photo of a picture on this tablet: photoKept(), or photoRefused() and why.
    Q_INVOKABLE void pickPhoto(const QString& path);
    /// The same of what the camera sees.
    Q_INVOKABLE void takePhoto(alongside::media::CameraView* camera);
    /// Keeps a drawing as it is now; under a new id, which it gives, when there is none.
    Q_INVOKABLE QString keepDrawing(alongside::media::DrawingCanvas* canvas, const QString& id);
    Q_INVOKABLE void showDrawing(alongside::media::DrawingCanvas* canvas, const QString& id);
    /// Nobody wants it any more.
    Q_INVOKABLE void discard(const QString& id);

    /// A list with this item in it, in place of the one with its id …
    Q_INVOKABLE [[nodiscard]] static QVariantList with(
        const QVariantList& items, const QVariantMap& item);
    /// … and without it.
    Q_INVOKABLE [[nodiscard]] static QVariantList without(
        const QVariantList& items, const QString& id);
    /// Adds all of these to a record. Plan.saved() or Plan.refused(); `draft` is done with then.
    Q_INVOKABLE void attach(const QString& key, const QVariantList& items, const QString& draft);

signals:
    void busyChanged();
    void photoKept(const QString& id);
    /// "not-a-photo", "too-large", "cannot-open", "no-room"
    void photoRefused(const QString& reason);

private:
    void makePhoto(std::function<media::SmallPhoto()> make);
    void keepPhoto(const media::SmallPhoto& photo);
    void put(const QString& id, const QByteArray& whole, std::function<void(bool)> done);

    CoreThread* m_core;
    Drafts* m_drafts;
    QString m_picturesFolder;
    int m_busy = 0;
};

}
