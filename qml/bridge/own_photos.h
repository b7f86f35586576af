#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/core_thread.h"
#include "bridge/user_message.h"

#include <QImage>
#include <QJSEngine>
#include <QMap>
#include <QMutex>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QVariantMap>

#include <memory>

namespace alongside::bridge {

/// The photos themselves, for the threads that draw. Shared, because drawing may outlive signing out.
struct OwnPhotoStore {
    QMutex mutex;
    QMap<QString, QImage> images; ///< by the name of the symbol
};

/// Photos of somebody's own life in place of our drawings: their kitchen for "Food and drink". Kept with
/// the person, encrypted; nobody else on the tablet sees them. In QML: OwnPhotos.
///
/// Threads: the interface's thread.
class OwnPhotos final : public QObject {
    Q_OBJECT
    /// Addresses to show, by the name of the symbol.
    Q_PROPERTY(QVariantMap addresses READ addresses NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemNextStep READ problemNextStep NOTIFY changed)
    QML_NAMED_ELEMENT(OwnPhotos)
    QML_SINGLETON

public:
    static constexpr const char* kProvider = "own";
    static constexpr int kPhotosMax = 100;

    explicit OwnPhotos(CoreThread& core, QObject* parent = nullptr);
    ~OwnPhotos() override;
    static OwnPhotos* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QVariantMap addresses() const { return m_addresses; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problemTitle() const { return m_problem.title; }
    [[nodiscard]] QString problemNextStep() const { return m_problem.nextStep; }

    /// From now on this photo instead of that symbol; problem… when it is none, or cannot be kept.
    Q_INVOKABLE void put(const QString& symbol, const QUrl& photo);
    /// The drawing again.
    Q_INVOKABLE void remove(const QString& symbol);

    /// Reads those of whoever has just signed in.
    void load();
    /// Nobody is signed in.
    void clear();
    /// For an engine, which owns it: "image://own/" and a name.
    [[nodiscard]] QQuickImageProvider* makeProvider() const;

signals:
    void changed();
    void busyChanged();

private:
    /// No photo: the drawing again.
    void change(const QString& symbol, const Bytes& photo);
    void show(const QString& symbol, const QImage& photo);
    void setBusy(bool busy);

    CoreThread* m_core;
    std::shared_ptr<OwnPhotoStore> m_photos = std::make_shared<OwnPhotoStore>();
    QVariantMap m_addresses;
    int m_revision = 0; ///< in each address, so that a new photo is seen
    int m_whose = 0; ///< raised by clear(): an answer to whoever was here before is shown to nobody
    bool m_busy = false;
    UserMessage m_problem;
};

}
