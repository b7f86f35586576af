// SPDX-License-Identifier: Apache-2.0
#include "aloud/qt_voice.h"

#include <QLocale>
#include <QVoice>

namespace alongside::aloud {

QtVoice::QtVoice(const QString& engine, QObject* parent)
    : SpeechVoice(parent)
    , m_speech(engine)
{
    connect(&m_speech, &QTextToSpeech::stateChanged, this, &QtVoice::follow, Qt::QueuedConnection);
}

bool QtVoice::speaks(const QString& language) const
{
    if (m_speech.state() == QTextToSpeech::Error)
        return false;
    const auto locales = m_speech.availableLocales();
    const auto wanted = QLocale(language).language();
    for (const auto& locale : locales)
        if (locale.language() == wanted)
            return true;
    return false;
}

QStringList QtVoice::voices() const
{
    QStringList names;
    const auto voices = m_speech.availableVoices();
    for (const auto& voice : voices)
        names.append(voice.name());
    return names;
}

void QtVoice::setRate(double rate)
{
    SpeechVoice::setRate(rate);
    m_speech.setRate(rate);
}

void QtVoice::say(const QString& text, const QString& language)
{
    if (m_speech.locale().language() != QLocale(language).language())
        m_speech.setLocale(QLocale(language));
    m_saying = true;
    m_begun = false;
    m_speech.say(text);
    // An engine without a sound device is in Error before it said a word, and tells nothing more.
    if (m_speech.state() == QTextToSpeech::Error)
        QMetaObject::invokeMethod(
            this, [this] { follow(QTextToSpeech::Error); }, Qt::QueuedConnection);
}

void QtVoice::stop()
{
    m_saying = false;
    m_speech.stop();
}

void QtVoice::follow(QTextToSpeech::State state)
{
    if (!m_saying)
        return;
    m_begun = m_begun || state == QTextToSpeech::Speaking;
    if (state == QTextToSpeech::Error) {
        m_saying = false;
        emit failed();
    } else if (state == QTextToSpeech::Ready && m_begun) {
        m_saying = false;
        emit finished();
    }
}

}
