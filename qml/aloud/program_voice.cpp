// SPDX-License-Identifier: Apache-2.0
#include "aloud/program_voice.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <cmath>

namespace alongside::aloud {

namespace {

    constexpr double kWordsAMinute = 150;
    const auto kFlite = QStringLiteral("flite");
    const auto kEspeak = QStringLiteral("espeak-ng");

}

QStringList ProgramVoice::known()
{
    return {kEspeak, kFlite};
}

ProgramVoice::ProgramVoice(const QString& program, QObject* parent)
    : SpeechVoice(parent)
    , m_path(QStandardPaths::findExecutable(program))
    , m_name(QFileInfo(program).fileName())
{
}

ProgramVoice::~ProgramVoice()
{
    release();
}

bool ProgramVoice::speaks(const QString& language) const
{
    return isThere() && (m_name != kFlite || language == QLatin1String("en"));
}

QStringList ProgramVoice::voices() const
{
    return isThere() ? QStringList{m_name} : QStringList();
}

QStringList ProgramVoice::arguments(const QString& language) const
{
    const auto pace = std::exp2(rate());
    if (m_name == kFlite)
        return {QStringLiteral("--setf"),
            QStringLiteral("duration_stretch=%1").arg(1 / pace, 0, 'f', 2), QStringLiteral("-f"),
            QStringLiteral("/dev/stdin"), QStringLiteral("-o"), QStringLiteral("play")};
    return {QStringLiteral("-v"), language, QStringLiteral("-s"),
        QString::number(std::lround(kWordsAMinute * pace)), QStringLiteral("--stdin")};
}

void ProgramVoice::say(const QString& text, const QString& language)
{
    release();
    auto* process = new QProcess(this);
    m_process = process;
    const auto ended = [this, process](bool well) {
        if (process != m_process)
            return;
        m_process = nullptr;
        process->deleteLater();
        well ? emit finished() : emit failed();
    };
    connect(process, &QProcess::finished, this, [ended](int code, QProcess::ExitStatus status) {
        ended(status == QProcess::NormalExit && code == 0);
    });
    // Queued: a program that cannot be started says so from within start().
    connect(
        process, &QProcess::errorOccurred, this,
        [ended](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                ended(false);
        },
        Qt::QueuedConnection);
    process->start(m_path, arguments(language));
    process->write(text.toUtf8() + '\n');
    process->closeWriteChannel();
}

void ProgramVoice::stop()
{
    release();
}

void ProgramVoice::release()
{
    if (m_process == nullptr)
        return;
    auto* process = m_process;
    m_process = nullptr;
    process->disconnect(this);
    // It goes away by itself once it has ended; nobody waits for that.
    process->setParent(nullptr);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

}
