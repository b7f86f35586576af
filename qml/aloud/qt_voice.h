#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "aloud/speech_voice.h"

#include <QTextToSpeech>

namespace alongside::aloud {

/// Speaks through Qt, with what the tablet's own system has for it.
class QtVoice : public SpeechVoice {
    Q_OBJECT

public:
    explicit QtVoice(const QString& engine, QObject* parent = nullptr);
    [[nodiscard]] bool speaks(const QString& language) const override;
    [[nodiscard]] QStringList voices() const override;
    void setRate(double rate) override;
    void say(const QString& text, const QString& language) override;
    void stop() override;

private:
    void follow(QTextToSpeech::State state);

    QTextToSpeech m_speech;
    bool m_saying = false;
    bool m_begun = false;
};

}
