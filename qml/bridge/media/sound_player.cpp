// SPDX-License-Identifier: Apache-2.0
#include "bridge/media/sound_player.h"

#include "bridge/media/media_drafts.h"
#include "bridge/open_plan.h"
#include "media/devices.h"
#include "media/opus_sound.h"

#include <QPointer>

namespace alongside::bridge {

namespace {

    constexpr int kTickMs = 100;
    QPointer<SoundPlayer> thePlaying;

    media::Loudspeaker* loudspeaker()
    {
        auto* devices = media::Devices::instance();
        return devices != nullptr ? &devices->loudspeaker() : nullptr;
    }

}

SoundPlayer::SoundPlayer(QObject* parent)
    : QObject(parent)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &SoundPlayer::positionChanged);
    if (auto* speaker = loudspeaker())
        connect(speaker, &media::Loudspeaker::ended, this, [this] {
            if (!m_playing)
                return;
            halt();
            m_from = 0;
            emit positionChanged();
        });
    if (OpenPlan::instance() != nullptr)
        connect(OpenPlan::instance(), &OpenPlan::openChanged, this, [this] {
            if (!OpenPlan::instance()->isOpen())
                halt();
        });
}

SoundPlayer::~SoundPlayer()
{
    halt();
}

void SoundPlayer::setSource(const QString& source)
{
    if (source == m_source)
        return;
    halt();
    m_source = source;
    m_from = 0;
    emit sourceChanged();
    emit positionChanged();
    look();
}

// The bytes are let go of again: a page may have many sounds, and few are played.
void SoundPlayer::look()
{
    m_seconds = 0;
    setState(m_source.isEmpty() ? QStringLiteral("empty") : QStringLiteral("loading"));
    if (m_source.isEmpty() || MediaDrafts::instance() == nullptr)
        return;
    MediaDrafts::instance()->read(
        m_source, this, [this, source = m_source](const Result<QByteArray>& sound) {
            if (source != m_source)
                return;
            if (!sound)
                return setState(QStringLiteral("not-here"));
            if (sound->isEmpty())
                return setState(QStringLiteral("nothing"));
            const media::OpusReader reader(*sound);
            m_seconds = reader.seconds();
            setState(reader.isGood() ? QStringLiteral("ready") : QStringLiteral("cannot-play"));
        });
}

double SoundPlayer::position() const
{
    return m_playing && loudspeaker() != nullptr
        ? std::min(m_seconds, m_from + loudspeaker()->seconds())
        : m_from;
}

void SoundPlayer::play()
{
    if (m_playing || MediaDrafts::instance() == nullptr || m_source.isEmpty())
        return;
    if (loudspeaker() == nullptr || !loudspeaker()->isThere())
        return setState(QStringLiteral("no-loudspeaker"));
    MediaDrafts::instance()->read(
        m_source, this, [this, source = m_source](const Result<QByteArray>& sound) {
            if (source == m_source && sound)
                begin(*sound);
        });
}

void SoundPlayer::begin(const QByteArray& sound)
{
    if (thePlaying)
        thePlaying->pause();
    auto reader = std::make_unique<media::OpusReader>(sound);
    if (!reader->isGood())
        return setState(QStringLiteral("cannot-play"));
    reader->goTo(m_from);
    if (!loudspeaker()->play(reader.get()))
        return setState(QStringLiteral("no-loudspeaker"));
    m_reader = std::move(reader);
    thePlaying = this;
    m_playing = true;
    m_tick.start();
    setState(QStringLiteral("ready"));
    emit playingChanged();
}

void SoundPlayer::pause()
{
    if (!m_playing)
        return;
    m_from = position();
    halt();
    emit positionChanged();
}

void SoundPlayer::halt()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_tick.stop();
    if (auto* speaker = loudspeaker())
        speaker->stop();
    m_reader.reset();
    if (thePlaying == this)
        thePlaying.clear();
    emit playingChanged();
}

void SoundPlayer::setState(const QString& state)
{
    m_state = state;
    emit stateChanged();
}

}
