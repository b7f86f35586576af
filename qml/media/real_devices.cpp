// SPDX-License-Identifier: Apache-2.0
// By Qt Multimedia. Nothing of it is loaded before somebody wants to speak, hear or photograph. Each
// looks whether there is a device first: Qt's ffmpeg backend crashes where there is none.
#include "media/opus_sound.h"
#include "media/real_devices_p.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QAudioSource>
#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <cstring>

namespace alongside::media {

namespace {

    constexpr int kWantedPerSecond = 48'000;

    // What a device gives in its own form, as 16 bit samples of one channel.
    QByteArray monoOf(const QByteArray& given, const QAudioFormat& format)
    {
        const auto bytesPerFrame = format.bytesPerFrame();
        const auto channels = format.channelCount();
        if (bytesPerFrame <= 0 || channels <= 0)
            return {};
        const auto frames = given.size() / bytesPerFrame;
        QByteArray mono(frames * qsizetype{sizeof(qint16)}, Qt::Uninitialized);
        for (qsizetype i = 0; i < frames; ++i) {
            float sum = 0;
            for (int channel = 0; channel < channels; ++channel)
                sum += format.normalizedSampleValue(
                    given.constData() + i * bytesPerFrame + channel * format.bytesPerSample());
            const auto sample = static_cast<qint16>(
                std::clamp(sum / static_cast<float>(channels), -1.0F, 1.0F) * 32767.0F);
            std::memcpy(mono.data() + i * qsizetype{sizeof(qint16)}, &sample, sizeof(sample));
        }
        return mono;
    }

    class RealMicrophone final : public Microphone {
    public:
        bool isThere() override { return !QMediaDevices::audioInputs().isEmpty(); }
        bool start() override
        {
            stop();
            const auto device = QMediaDevices::defaultAudioInput();
            if (!isThere() || device.isNull())
                return false;
            m_format.setSampleRate(kWantedPerSecond);
            m_format.setChannelCount(1);
            m_format.setSampleFormat(QAudioFormat::Int16);
            if (!device.isFormatSupported(m_format))
                m_format = device.preferredFormat();
            m_source = std::make_unique<QAudioSource>(device, m_format);
            connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
                if (state == QAudio::StoppedState && m_source
                    && m_source->error() != QAudio::NoError)
                    emit lost();
            });
            m_input = m_source->start();
            if (m_input == nullptr) {
                m_source.reset();
                return false;
            }
            connect(m_input, &QIODevice::readyRead, this, &RealMicrophone::takeIn);
            return true;
        }
        void stop() override
        {
            if (!m_source)
                return;
            m_source->stop();
            m_input = nullptr;
            m_source.release()->deleteLater();
        }
        [[nodiscard]] int samplesPerSecond() const override { return m_format.sampleRate(); }

    private:
        void takeIn()
        {
            if (m_input == nullptr)
                return;
            m_pending += m_input->readAll();
            const auto whole = m_pending.size() - m_pending.size() % m_format.bytesPerFrame();
            emit heard(monoOf(m_pending.left(whole), m_format));
            m_pending.remove(0, whole);
        }
        QAudioFormat m_format;
        std::unique_ptr<QAudioSource> m_source;
        QIODevice* m_input = nullptr;
        QByteArray m_pending;
    };

    class RealLoudspeaker final : public Loudspeaker {
    public:
        bool isThere() override { return !QMediaDevices::audioOutputs().isEmpty(); }
        bool play(QIODevice* sound) override
        {
            stop();
            const auto device = QMediaDevices::defaultAudioOutput();
            if (!isThere() || device.isNull())
                return false;
            QAudioFormat format;
            format.setSampleRate(OpusReader::kPlayedPerSecond);
            format.setChannelCount(2);
            format.setSampleFormat(QAudioFormat::Int16);
            m_sink = std::make_unique<QAudioSink>(device, format);
            connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
                if (state == QAudio::IdleState || state == QAudio::StoppedState)
                    emit ended();
            });
            m_sink->start(sound);
            return m_sink->error() == QAudio::NoError;
        }
        void stop() override
        {
            if (!m_sink)
                return;
            m_sink->disconnect(this);
            m_sink->stop();
            m_sink.release()->deleteLater();
        }
        [[nodiscard]] double seconds() const override
        {
            return m_sink ? static_cast<double>(m_sink->processedUSecs()) / 1e6 : 0;
        }

    private:
        std::unique_ptr<QAudioSink> m_sink;
    };

    class RealCamera final : public Camera {
    public:
        bool isThere() override { return !QMediaDevices::videoInputs().isEmpty(); }
        bool start() override
        {
            stop();
            if (!isThere())
                return false;
            m_camera = std::make_unique<QCamera>(QMediaDevices::defaultVideoInput());
            m_session = std::make_unique<QMediaCaptureSession>();
            m_sink = std::make_unique<QVideoSink>();
            m_session->setCamera(m_camera.get());
            m_session->setVideoSink(m_sink.get());
            connect(m_sink.get(), &QVideoSink::videoFrameChanged, this,
                [this](const QVideoFrame& frame) {
                    if (const auto picture = frame.toImage(); !picture.isNull())
                        emit seen(picture);
                });
            connect(m_camera.get(), &QCamera::errorOccurred, this, [this] { emit lost(); });
            m_camera->start();
            return m_camera->error() == QCamera::NoError;
        }
        void stop() override
        {
            if (!m_camera)
                return;
            m_sink->disconnect(this);
            m_camera->disconnect(this);
            m_camera->stop();
            m_session.reset();
            m_sink.reset();
            m_camera.reset();
        }

    private:
        std::unique_ptr<QCamera> m_camera;
        std::unique_ptr<QVideoSink> m_sink;
        std::unique_ptr<QMediaCaptureSession> m_session;
    };

}

std::unique_ptr<Microphone> makeRealMicrophone()
{
    return std::make_unique<RealMicrophone>();
}

std::unique_ptr<Loudspeaker> makeRealLoudspeaker()
{
    return std::make_unique<RealLoudspeaker>();
}

std::unique_ptr<Camera> makeRealCamera()
{
    return std::make_unique<RealCamera>();
}

}
