#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What a tablet hears, sees and speaks with, behind small doors: the real thing for people, a made-up one
// for tests and for looking at pages, none where there is none.

#include <QByteArray>
#include <QIODevice>
#include <QImage>
#include <QObject>

#include <memory>

namespace alongside::media {

class Microphone : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// There is one now. It may be plugged in later.
    [[nodiscard]] virtual bool isThere() = 0;
    /// Begins to listen. False when it cannot.
    virtual bool start() = 0;
    virtual void stop() = 0;
    /// Holds from start() on.
    [[nodiscard]] virtual int samplesPerSecond() const = 0;

signals:
    /// 16 bit samples of one channel.
    void heard(const QByteArray& samples);
    /// It was taken away, or somebody else took it, while it listened.
    void lost();
};

class Loudspeaker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isThere() = 0;
    /// Plays what `sound` gives (see OpusReader), which must live until stop() or ended().
    virtual bool play(QIODevice* sound) = 0;
    virtual void stop() = 0;
    /// Since play().
    [[nodiscard]] virtual double seconds() const = 0;

signals:
    void ended();
};

class Camera : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isThere() = 0;
    virtual bool start() = 0;
    virtual void stop() = 0;

signals:
    void seen(const QImage& picture);
    void lost();
};

/// All of one tablet's. Made once, at the start, before there are pages.
///
/// Threads: the interface's thread.
class Devices {
public:
    enum class Which { Real, MadeUp, None };

    explicit Devices(Which which);
    ~Devices();
    Devices(const Devices&) = delete;
    Devices& operator=(const Devices&) = delete;
    /// Null before there is one.
    static Devices* instance();

    [[nodiscard]] Microphone& microphone() { return *m_microphone; }
    [[nodiscard]] Loudspeaker& loudspeaker() { return *m_loudspeaker; }
    [[nodiscard]] Camera& camera() { return *m_camera; }

private:
    std::unique_ptr<Microphone> m_microphone;
    std::unique_ptr<Loudspeaker> m_loudspeaker;
    std::unique_ptr<Camera> m_camera;
};

}
