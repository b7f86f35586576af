// SPDX-License-Identifier: Apache-2.0
#include "aloud/silent_voice.h"

#include <QRegularExpression>

#include <cmath>

namespace alongside::aloud {

namespace {

    constexpr double kWordMs = 450; // 130 words a minute
    constexpr int kLineMs = 700;    // to find the next line

}

SilentVoice::SilentVoice(QObject* parent)
    : SpeechVoice(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SpeechVoice::finished);
}

int SilentVoice::durationMs(const QString& text, double rate)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    const auto words = text.split(blank, Qt::SkipEmptyParts).size();
    // Half as long at the quickest, twice as long at the slowest.
    return kLineMs + static_cast<int>(static_cast<double>(words) * kWordMs * std::exp2(-rate));
}

void SilentVoice::say(const QString& text, const QString&)
{
    m_timer.start(durationMs(text, rate()));
}

void SilentVoice::stop()
{
    m_timer.stop();
}

}
