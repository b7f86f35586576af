#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>
#include <stdexcept>

namespace alongside::story {

/// What went wrong, in words for whoever runs the story. Stays inside this program.
class Trouble : public std::runtime_error {
public:
    explicit Trouble(const QString& words)
        : std::runtime_error(words.toStdString())
    {
    }
};

/// The programs that the story plays with, as they lie beside each other in the build folder.
struct Programs {
    QString terminal;
    QString server;
    QString tablet;
    QString story;

    /// Finds them from where this program is. Throws Trouble that names what is missing.
    static Programs find(const QString& ownPath);
};

/// What a program said.
struct Said {
    int exitCode = 0;
    QByteArray out;
    QByteArray error;
};

/// Runs a program to its end. Throws Trouble when it does not end in time or cannot be started.
Said run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment);

/// The terminal of one person: `alongside` with their folder and their PIN.
class Terminal {
public:
    Terminal(QString program, QString home, QString pin);
    /// Runs a command with --json. Its result, or Trouble with what it said.
    QJsonObject operator()(const QStringList& arguments) const;
    /// Runs a command and returns what came of it, good or bad.
    [[nodiscard]] Said tryIt(const QStringList& arguments) const;

private:
    QString m_program;
    QString m_home;
    QString m_pin;
};

/// A program that goes on while the story does. Ends with it, whatever happens.
class Companion {
public:
    /// What it says on standard error goes to `logFile`.
    Companion(QString name, const QString& logFile);
    ~Companion();
    Companion(const Companion&) = delete;
    Companion& operator=(const Companion&) = delete;

    void start(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment);
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Ends it as a power cut does.
    void kill();
    /// Asks it to end, and kills it when it does not.
    void stop();
    [[nodiscard]] QProcess& process() { return m_process; }
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    QString m_name;
    QProcess m_process;
};

}
