#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "aloud/speech_voice.h"

#include <utility>
#include <vector>

namespace alongside::test {

/// Says nothing and remembers all: for tests. It has said a line when the test says so.
class RecordingVoice : public aloud::SpeechVoice {
public:
    /// What readers made it say, and in which language; it outlives the voice.
    using Said = std::vector<std::pair<QString, QString>>;

    explicit RecordingVoice(Said& said)
        : m_said(said)
    {
    }
    [[nodiscard]] bool speaks(const QString& language) const override
    {
        return m_language.isEmpty() || language == m_language;
    }
    void say(const QString& text, const QString& language) override
    {
        m_said.emplace_back(text, language);
        m_saying = true;
    }
    void stop() override { m_saying = false; }

    void onlySpeaks(const QString& language) { m_language = language; }
    [[nodiscard]] bool isSaying() const { return m_saying; }
    void finish()
    {
        m_saying = false;
        emit finished();
    }
    void fail()
    {
        m_saying = false;
        emit failed();
    }

private:
    Said& m_said;
    QString m_language;
    bool m_saying = false;
};

}
