#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <memory>

namespace alongside::media {
class Microphone;
class OpusWriter;
}

namespace alongside::bridge {

/// Records speech. What was said is kept, encrypted, half a second after it was said: whatever comes
/// between, no more than that is lost.
///
/// Threads: the interface's thread.
class SoundRecorder : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    Q_PROPERTY(bool recording READ isRecording NOTIFY recordingChanged)
    Q_PROPERTY(double seconds READ seconds NOTIFY secondsChanged)
    /// It stops by itself after so many seconds.
    Q_PROPERTY(int limit MEMBER m_limit NOTIFY limitChanged)
    /// How loud it is now, from 0 to 1.
    Q_PROPERTY(double loudness READ loudness NOTIFY secondsChanged)
    /// Why it does not record: "", "no-microphone", "cannot-listen", "no-room", "heard-nothing".
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    QML_ELEMENT

public:
    explicit SoundRecorder(QObject* parent = nullptr);
    ~SoundRecorder() override;

    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] bool isRecording() const { return m_writer != nullptr; }
    [[nodiscard]] double seconds() const;
    [[nodiscard]] double loudness() const { return m_loudness; }
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /// Begins, and gives the id of the draft; empty when it cannot.
    Q_INVOKABLE QString start();
    Q_INVOKABLE void stop();

signals:
    void availableChanged();
    void recordingChanged();
    void secondsChanged();
    void limitChanged();
    void troubleChanged();
    /// All of it is kept, or on its way there. With 0 seconds there is nothing: the microphone gave none.
    void finished(const QString& id, double seconds);

private:
    void hear(const QByteArray& samples);
    void keep(const QByteArray& part);
    void stopBecause(const QString& trouble);
    void setTrouble(const QString& trouble);

    media::Microphone* m_microphone = nullptr;
    std::unique_ptr<media::OpusWriter> m_writer;
    QTimer m_keep;
    QString m_id;
    int m_limit = 120;
    int m_rate = 48'000;
    qint64 m_samples = 0;
    double m_loudness = 0;
    QString m_trouble;
};

}
