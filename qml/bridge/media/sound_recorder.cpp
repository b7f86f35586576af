// SPDX-License-Identifier: Apache-2.0
#include "bridge/media/sound_recorder.h"

#include "bridge/media/media_drafts.h"
#include "bridge/open_plan.h"
#include "media/devices.h"
#include "media/opus_sound.h"

#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <span>

namespace alongside::bridge {

namespace {

    constexpr int kKeepEveryMs = 500;

}

SoundRecorder::SoundRecorder(QObject* parent)
    : QObject(parent)
{
    if (media::Devices::instance() != nullptr) {
        m_microphone = &media::Devices::instance()->microphone();
        connect(m_microphone, &media::Microphone::heard, this, &SoundRecorder::hear);
        connect(m_microphone, &media::Microphone::lost, this,
            [this] { stopBecause(QStringLiteral("cannot-listen")); });
    }
    m_keep.setInterval(kKeepEveryMs);
    connect(&m_keep, &QTimer::timeout, this,
        [this] { keep(m_writer ? m_writer->take() : QByteArray()); });
    // Somebody locks the tablet: what was said until then is kept before the plan is closed.
    if (OpenPlan::instance() != nullptr)
        connect(OpenPlan::instance(), &OpenPlan::openChanged, this, [this] {
            if (!OpenPlan::instance()->isOpen())
                stop();
        });
}

// Nobody can be told any more.
SoundRecorder::~SoundRecorder()
{
    const QSignalBlocker quiet(this);
    stop();
}

bool SoundRecorder::isAvailable() const
{
    return m_microphone != nullptr && m_microphone->isThere();
}

double SoundRecorder::seconds() const
{
    return static_cast<double>(m_samples) / m_rate;
}

QString SoundRecorder::start()
{
    stop();
    setTrouble({});
    if (!isAvailable() || MediaDrafts::instance() == nullptr) {
        setTrouble(QStringLiteral("no-microphone"));
        return {};
    }
    if (!m_microphone->start()) {
        setTrouble(QStringLiteral("cannot-listen"));
        return {};
    }
    m_rate = m_microphone->samplesPerSecond();
    m_samples = 0;
    m_loudness = 0;
    m_writer = std::make_unique<media::OpusWriter>(m_rate);
    m_id = MediaDrafts::instance()->beginSound();
    m_keep.start();
    emit secondsChanged();
    emit recordingChanged();
    return m_id;
}

void SoundRecorder::stop()
{
    if (!m_writer)
        return;
    m_microphone->stop();
    m_keep.stop();
    keep(m_writer->finish());
    m_writer.reset();
    m_loudness = 0;
    if (m_samples == 0)
        setTrouble(QStringLiteral("heard-nothing"));
    emit recordingChanged();
    emit finished(m_id, seconds());
}

void SoundRecorder::hear(const QByteArray& bytes)
{
    if (!m_writer)
        return;
    const auto* first = reinterpret_cast<const std::int16_t*>(bytes.constData());
    const auto room = qint64{m_limit} * m_rate - m_samples;
    const auto count = std::min<qint64>(bytes.size() / qsizetype{sizeof(std::int16_t)}, room);
    const std::span samples(first, static_cast<std::size_t>(std::max<qint64>(0, count)));
    m_writer->write(samples);
    m_samples += count;
    double squares = 0;
    for (const auto sample : samples)
        squares += double{1} * sample * sample;
    // Speech is quiet against what a microphone can take; the root makes it seen.
    const auto mean = samples.empty() ? 0 : squares / static_cast<double>(samples.size());
    m_loudness = std::min(1.0, std::sqrt(std::sqrt(mean) / 32'768));
    emit secondsChanged();
    if (count == room)
        stop();
}

void SoundRecorder::keep(const QByteArray& part)
{
    if (part.isEmpty() || MediaDrafts::instance() == nullptr)
        return;
    MediaDrafts::instance()->addSound(
        m_id, part, this, [this] { stopBecause(QStringLiteral("no-room")); });
}

void SoundRecorder::stopBecause(const QString& trouble)
{
    stop();
    setTrouble(trouble);
}

void SoundRecorder::setTrouble(const QString& trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    emit troubleChanged();
}

}
