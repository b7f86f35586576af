#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "aloud/speech_voice.h"

#include <QProcess>

namespace alongside::aloud {

/// Speaks through a program of the tablet: espeak-ng, or flite (English only). What is said goes to the
/// program's input and never to its command line, where others could see it.
class ProgramVoice : public SpeechVoice {
    Q_OBJECT

public:
    /// `program`: a path, or a name to look for.
    explicit ProgramVoice(const QString& program, QObject* parent = nullptr);
    ~ProgramVoice() override;

    /// The programs that are known, the best first.
    [[nodiscard]] static QStringList known();

    [[nodiscard]] bool isThere() const { return !m_path.isEmpty(); }
    [[nodiscard]] bool speaks(const QString& language) const override;
    [[nodiscard]] QStringList voices() const override;
    void say(const QString& text, const QString& language) override;
    void stop() override;

private:
    [[nodiscard]] QStringList arguments(const QString& language) const;
    void release();

    QString m_path;
    QString m_name;
    QProcess* m_process = nullptr; // of what is said now
};

}
