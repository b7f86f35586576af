#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Speech as Opus in Ogg (RFC 7845): two minutes are about 360 kB.

#include <QByteArray>
#include <QIODevice>

#include <cstdint>
#include <memory>
#include <span>

namespace alongside::media {

/// Makes Opus of what a microphone hears, while it hears it. What take() gave so far is a sound that can
/// be played, wherever it ends: so an interruption costs only what was not taken yet.
///
/// Threads: use from one.
class OpusWriter {
public:
    /// Of one channel. Any rate that microphones have.
    explicit OpusWriter(int samplesPerSecond);
    ~OpusWriter();
    OpusWriter(const OpusWriter&) = delete;
    OpusWriter& operator=(const OpusWriter&) = delete;

    [[nodiscard]] bool isGood() const { return m_encoder != nullptr; }
    void write(std::span<const std::int16_t> samples);
    /// What became whole since the last time. Empty before the first sample.
    [[nodiscard]] QByteArray take();
    /// The last of it; empty when nothing was ever heard. Nothing can be written after.
    [[nodiscard]] QByteArray finish();

private:
    struct Encoder;
    std::unique_ptr<Encoder> m_encoder;
    bool m_isBegun = false;
};

/// Plays such a sound: what it reads is 16 bit, two channels, kPlayedPerSecond. Whatever the bytes are,
/// opening says no or reading ends; they may come from anybody in the plan.
///
/// Threads: use from one.
class OpusReader : public QIODevice {
public:
    static constexpr int kPlayedPerSecond = 48'000;
    static constexpr int kBytesPerMoment = 4; ///< both channels

    explicit OpusReader(QByteArray sound, QObject* parent = nullptr);
    ~OpusReader() override;

    /// It is a sound that can be played.
    [[nodiscard]] bool isGood() const { return m_decoder != nullptr; }
    [[nodiscard]] double seconds() const;
    void goTo(double seconds);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 bytesMax) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    struct Decoder;
    QByteArray m_sound;
    std::unique_ptr<Decoder> m_decoder;
    bool m_ended = true;
};

}
