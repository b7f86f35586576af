// SPDX-License-Identifier: Apache-2.0
// The doors, and what stands behind them in tests and where there is nothing.
#include "media/devices.h"

#include "media/opus_sound.h"
#include "media/real_devices_p.h"

#include <QPainter>
#include <QTimer>

#include <cmath>

namespace alongside::media {

namespace {

    Devices* theDevices = nullptr;

    class NoMicrophone final : public Microphone {
        bool isThere() override { return false; }
        bool start() override { return false; }
        void stop() override { }
        [[nodiscard]] int samplesPerSecond() const override { return OpusReader::kPlayedPerSecond; }
    };

    class NoLoudspeaker final : public Loudspeaker {
        bool isThere() override { return false; }
        bool play(QIODevice*) override { return false; }
        void stop() override { }
        [[nodiscard]] double seconds() const override { return 0; }
    };

    class NoCamera final : public Camera {
        bool isThere() override { return false; }
        bool start() override { return false; }
        void stop() override { }
    };

    // Time passes ten times as fast, so that nobody waits for tests.
    constexpr int kTickMs = 20;
    constexpr double kTickSeconds = 0.2;
    constexpr int kMadeUpPerSecond = 16'000;

    // Hums one note.
    class MadeUpMicrophone final : public Microphone {
    public:
        MadeUpMicrophone()
        {
            m_timer.setInterval(kTickMs);
            connect(&m_timer, &QTimer::timeout, this, [this] { emit heard(nextSamples()); });
        }
        bool isThere() override { return true; }
        bool start() override
        {
            m_timer.start();
            return true;
        }
        void stop() override { m_timer.stop(); }
        [[nodiscard]] int samplesPerSecond() const override { return kMadeUpPerSecond; }

    private:
        QByteArray nextSamples()
        {
            constexpr double kNote = 2 * M_PI * 220 / kMadeUpPerSecond;
            QByteArray samples;
            for (int i = 0; i < static_cast<int>(kTickSeconds * kMadeUpPerSecond); ++i, ++m_at) {
                const auto loud = 9000 + 5000 * std::sin(static_cast<double>(m_at) / 4000);
                const auto sample
                    = static_cast<qint16>(loud * std::sin(kNote * static_cast<double>(m_at)));
                samples.append(reinterpret_cast<const char*>(&sample), sizeof(sample));
            }
            return samples;
        }
        QTimer m_timer;
        qint64 m_at = 0;
    };

    // Takes in the sound as fast, and nobody hears it.
    class MadeUpLoudspeaker final : public Loudspeaker {
    public:
        MadeUpLoudspeaker()
        {
            m_timer.setInterval(kTickMs);
            connect(&m_timer, &QTimer::timeout, this, &MadeUpLoudspeaker::playOn);
        }
        bool isThere() override { return true; }
        bool play(QIODevice* sound) override
        {
            m_sound = sound;
            m_bytes = 0;
            m_timer.start();
            return true;
        }
        void stop() override
        {
            m_timer.stop();
            m_sound = nullptr;
        }
        [[nodiscard]] double seconds() const override
        {
            return static_cast<double>(m_bytes)
                / (OpusReader::kPlayedPerSecond * OpusReader::kBytesPerMoment);
        }

    private:
        void playOn()
        {
            const auto wanted = static_cast<qint64>(kTickSeconds * OpusReader::kPlayedPerSecond)
                * OpusReader::kBytesPerMoment;
            qint64 read = 0;
            while (m_sound != nullptr && !m_sound->atEnd() && read < wanted)
                read += m_sound->read(wanted - read).size();
            m_bytes += read;
            if (m_sound != nullptr && m_sound->atEnd()) {
                m_timer.stop();
                emit ended();
            }
        }
        QTimer m_timer;
        QIODevice* m_sound = nullptr;
        qint64 m_bytes = 0;
    };

    // Looks at a garden: sky, grass, sun.
    class MadeUpCamera final : public Camera {
    public:
        MadeUpCamera()
        {
            m_timer.setInterval(5 * kTickMs);
            connect(&m_timer, &QTimer::timeout, this, [this] { emit seen(garden()); });
        }
        bool isThere() override { return true; }
        bool start() override
        {
            m_timer.start();
            return true;
        }
        void stop() override { m_timer.stop(); }

    private:
        static QImage garden()
        {
            QImage picture(1280, 960, QImage::Format_RGB32);
            picture.fill(QColor(0xB4, 0xD3, 0xF2));
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(0x8C, 0xBB, 0x72));
            painter.drawEllipse(QRect(-300, 560, 1900, 900));
            painter.setBrush(QColor(0xF5, 0xC2, 0x50));
            painter.drawEllipse(QRect(900, 120, 200, 200));
            return picture;
        }
        QTimer m_timer;
    };

}

Devices::Devices(Which which)
{
    theDevices = this;
    if (which == Which::Real) {
        m_microphone = makeRealMicrophone();
        m_loudspeaker = makeRealLoudspeaker();
        m_camera = makeRealCamera();
    } else if (which == Which::MadeUp) {
        m_microphone = std::make_unique<MadeUpMicrophone>();
        m_loudspeaker = std::make_unique<MadeUpLoudspeaker>();
        m_camera = std::make_unique<MadeUpCamera>();
    } else {
        m_microphone = std::make_unique<NoMicrophone>();
        m_loudspeaker = std::make_unique<NoLoudspeaker>();
        m_camera = std::make_unique<NoCamera>();
    }
}

Devices::~Devices()
{
    if (theDevices == this)
        theDevices = nullptr;
}

Devices* Devices::instance()
{
    return theDevices;
}

}
