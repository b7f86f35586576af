// SPDX-License-Identifier: Apache-2.0
#include "access/access_settings.h"

#include <algorithm>

namespace alongside::access {

namespace {

    constexpr double kSecondsMin = 1;
    constexpr double kSecondsMax = 5;

    // Whether it was another one.
    template<class Value>
    bool put(Value& kept, const Value& given)
    {
        if (kept == given)
            return false;
        kept = given;
        return true;
    }

}

void AccessSettings::setVoiceRate(double rate)
{
    if (put(m_voiceRate, std::clamp(rate, -1.0, 1.0)))
        emit voiceRateChanged();
}

void AccessSettings::setScanning(const QString& scanning)
{
    const bool known = scanning == QLatin1String("one") || scanning == QLatin1String("two");
    if (put(m_scanning, known ? scanning : QStringLiteral("off")))
        emit scanningChanged();
}

void AccessSettings::setScanSeconds(double seconds)
{
    if (put(m_scanSeconds, std::clamp(seconds, kSecondsMin, kSecondsMax)))
        emit scanSecondsChanged();
}

void AccessSettings::setLetters(const QString& letters)
{
    const auto typewriter = QStringLiteral("typewriter");
    if (put(m_letters, letters == typewriter ? typewriter : QStringLiteral("alphabet")))
        emit lettersChanged();
}

}
