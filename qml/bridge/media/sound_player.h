#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <memory>

namespace alongside::media {
class OpusReader;
}

namespace alongside::bridge {

/// Plays one sound: of a record, or one that is not saved yet. Never by itself; and where another plays,
/// that one stops.
///
/// Threads: the interface's thread.
class SoundPlayer : public QObject {
    Q_OBJECT
    /// As media_reading.h has it. Empty: nothing.
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged)
    /// "empty", "loading", "ready", "nothing" (is in it), "not-here", "cannot-play" (another kind
    /// of sound), "no-loudspeaker"
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged)
    Q_PROPERTY(double seconds READ seconds NOTIFY stateChanged)
    Q_PROPERTY(double position READ position NOTIFY positionChanged)
    QML_ELEMENT

public:
    explicit SoundPlayer(QObject* parent = nullptr);
    ~SoundPlayer() override;

    [[nodiscard]] QString source() const { return m_source; }
    void setSource(const QString& source);
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] double seconds() const { return m_seconds; }
    [[nodiscard]] double position() const;

    /// From where it was stopped, or from the beginning.
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    /// Reads it again: more of it is there now.
    Q_INVOKABLE void look();

signals:
    void sourceChanged();
    void stateChanged();
    void playingChanged();
    void positionChanged();

private:
    void setState(const QString& state);
    void begin(const QByteArray& sound);
    void halt();

    QString m_source;
    QString m_state = QStringLiteral("empty");
    std::unique_ptr<media::OpusReader> m_reader; ///< while it plays
    QTimer m_tick;
    bool m_playing = false;
    double m_seconds = 0;
    double m_from = 0; ///< where this time began
};

}
