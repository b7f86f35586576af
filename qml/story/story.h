#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "story/programs.h"
#include "story/relay.h"
#include "story/story_tablet.h"

#include <QDir>
#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace alongside::story {

struct StoryOptions {
    QString out;     ///< where pictures and logs go
    QString sample;  ///< the plan that is imported
    quint16 port = 0; ///< for the server; 0 finds a free one
    bool keep = false; ///< leaves the tablets' and the server's data there
};

/// Two tablets, one plan, the whole way through: with a real server, real tablets and a finger on
/// their screens. Throws Trouble at what does not hold.
class Story {
public:
    Story(Programs programs, StoryOptions options);
    ~Story();
    Story(const Story&) = delete;
    Story& operator=(const Story&) = delete;

    /// All of it, from an empty folder to the last check.
    void play();
    /// The set-up only: people, plan, server. Then two windows, until somebody ends it.
    void openWindows();

private:
    // Set-up
    void clearFolder();
    void startServer();
    void makePeople();
    void join(const QString& person, const QString& role, const QString& invitation);
    [[nodiscard]] QString invite(const QString& role);
    [[nodiscard]] Terminal terminalOf(const QString& person) const;

    // The story
    void bothOpen();
    void writeApart();
    void killAndReopen();
    void comeTogether();
    void personJoins();
    void personKeepsBoth();
    void verifyAll();

    void anaAnswersBedtime();
    void anaWritesForHerself();
    void devRecords(const QString& goal, const QString& what, const QString& face, bool withAmount);
    void devAnswersBedtime();

    // Checks
    void checkNobodyCanRead();
    void checkAllEqual();
    void checkDamageIsNamed();
    [[nodiscard]] QJsonArray sharedRecords(const QString& person) const;
    [[nodiscard]] QList<QByteArray> planWords() const;
    void need(bool holds, const QString& what) const;

    void step(const QString& words, const std::function<void()>& act);
    void tell(const QString& words) const;
    void pictures(const QString& name);
    [[nodiscard]] QString path(const QString& name) const { return QDir(m_options.out).filePath(name); }

    Programs m_programs;
    StoryOptions m_options;
    QElapsedTimer m_time;
    int m_step = 0;
    quint16 m_serverPort = 0;
    std::unique_ptr<Relay> m_road;
    std::unique_ptr<Companion> m_server;
    QString m_invitationForTheo;
    std::unique_ptr<StoryTablet> m_ana;
    std::unique_ptr<StoryTablet> m_dev;
    std::unique_ptr<StoryTablet> m_theo;
};

/// The PIN of a person of the sample area.
[[nodiscard]] QString pinOf(const QString& person);

}
