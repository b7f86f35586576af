#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "aloud/speech_voice.h"

#include <QTimer>

namespace alongside::aloud {

/// Where a tablet has no voice: keeps the time that reading takes, so that the mark still moves from
/// line to line and somebody can read along.
class SilentVoice : public SpeechVoice {
    Q_OBJECT

public:
    explicit SilentVoice(QObject* parent = nullptr);
    [[nodiscard]] bool speaks(const QString&) const override { return true; }
    [[nodiscard]] bool isHeard() const override { return false; }
    void say(const QString& text, const QString& language) override;
    void stop() override;

    /// How long a slow reader takes for this.
    [[nodiscard]] static int durationMs(const QString& text, double rate);

private:
    QTimer m_timer;
};

}
