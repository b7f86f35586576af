#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "aloud/speech_voice.h"

#include <memory>
#include <vector>

namespace alongside::aloud {

/// Several voices, the best first. One that fails is left out from then on, and the next says the same
/// again. The last is silent, so that there is always one.
class VoiceChain : public SpeechVoice {
    Q_OBJECT

public:
    explicit VoiceChain(
        std::vector<std::unique_ptr<SpeechVoice>> voices, QObject* parent = nullptr);
    [[nodiscard]] bool speaks(const QString& language) const override;
    /// Of what was said last.
    [[nodiscard]] bool isHeard() const override;
    [[nodiscard]] QStringList voices() const override;
    void setRate(double rate) override;
    void say(const QString& text, const QString& language) override;
    void stop() override;

private:
    void fallBack(SpeechVoice* voice);

    std::vector<std::unique_ptr<SpeechVoice>> m_voices;
    SpeechVoice* m_now = nullptr; // who says something
    bool m_heard = true;
    QString m_text;
    QString m_language;
};

/// The voices of this tablet: Qt's engines, programs, silence.
[[nodiscard]] std::unique_ptr<SpeechVoice> voicesOfThisTablet();

}
