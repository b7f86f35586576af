// SPDX-License-Identifier: Apache-2.0
#include "aloud/voice_chain.h"

#include "aloud/program_voice.h"
#include "aloud/qt_voice.h"
#include "aloud/silent_voice.h"

#include <algorithm>

namespace alongside::aloud {

VoiceChain::VoiceChain(std::vector<std::unique_ptr<SpeechVoice>> voices, QObject* parent)
    : SpeechVoice(parent)
    , m_voices(std::move(voices))
{
    for (const auto& voice : m_voices) {
        connect(voice.get(), &SpeechVoice::finished, this, [this, each = voice.get()] {
            if (each == m_now)
                emit finished();
        });
        connect(voice.get(), &SpeechVoice::failed, this,
            [this, each = voice.get()] { fallBack(each); });
    }
}

bool VoiceChain::speaks(const QString& language) const
{
    return std::any_of(m_voices.begin(), m_voices.end(),
        [&](const auto& voice) { return voice->speaks(language); });
}

bool VoiceChain::isHeard() const
{
    return m_heard;
}

QStringList VoiceChain::voices() const
{
    QStringList all;
    for (const auto& voice : m_voices)
        all += voice->voices();
    return all;
}

void VoiceChain::setRate(double rate)
{
    SpeechVoice::setRate(rate);
    for (const auto& voice : m_voices)
        voice->setRate(rate);
}

void VoiceChain::say(const QString& text, const QString& language)
{
    stop();
    m_text = text;
    m_language = language;
    for (const auto& voice : m_voices) {
        if (!voice->speaks(language))
            continue;
        m_now = voice.get();
        m_heard = voice->isHeard();
        voice->say(text, language);
        return;
    }
    QMetaObject::invokeMethod(this, &SpeechVoice::failed, Qt::QueuedConnection);
}

void VoiceChain::stop()
{
    if (m_now != nullptr)
        m_now->stop();
    m_now = nullptr;
}

void VoiceChain::fallBack(SpeechVoice* voice)
{
    const bool wasSaying = voice == m_now;
    m_now = nullptr;
    // It still runs in its own signal: it goes later.
    const auto place = std::find_if(m_voices.begin(), m_voices.end(),
        [voice](const auto& each) { return each.get() == voice; });
    if (place != m_voices.end()) {
        place->release()->deleteLater();
        m_voices.erase(place);
    }
    if (wasSaying)
        say(m_text, m_language);
}

std::unique_ptr<SpeechVoice> voicesOfThisTablet()
{
    std::vector<std::unique_ptr<SpeechVoice>> voices;
    const auto engines = QTextToSpeech::availableEngines();
    for (const auto& engine : engines)
        if (engine != QLatin1String("mock"))
            voices.push_back(std::make_unique<QtVoice>(engine));
    for (const auto& program : ProgramVoice::known())
        if (auto voice = std::make_unique<ProgramVoice>(program); voice->isThere())
            voices.push_back(std::move(voice));
    voices.push_back(std::make_unique<SilentVoice>());
    return std::make_unique<VoiceChain>(std::move(voices));
}

}
