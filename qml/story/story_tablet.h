#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "story/programs.h"

namespace alongside::story {

/// One tablet of the story: a process with the real app in it, and a finger that is told what to
/// do. Each call throws Trouble, with what is on the page, when the finger cannot do it.
class StoryTablet {
public:
    StoryTablet(QString person, QString home, const QString& logFolder);

    /// Switches it on, as its person.
    void start(const Programs& programs);
    /// As a flat battery does.
    void kill() { m_process.kill(); }
    void stop();

    void tap(const QString& name) { ask("tap", name); }
    /// For what the tablet may just have done by itself.
    void tapIfThere(const QString& name) { ask("tap-if-there", name); }
    void find(const QString& name) { ask("find", name); }
    void write(const QString& words) { ask("write", words); }
    void see(const QString& words) { ask("see", words); }
    void seeNot(const QString& words) { ask("see-not", words); }
    void picture(const QString& file) { ask("picture", file); }
    /// Picks the person's face if need be, and puts in the PIN.
    void unlock(const QString& pin);

    [[nodiscard]] const QString& person() const { return m_person; }
    [[nodiscard]] const QString& home() const { return m_home; }

private:
    void ask(const char* verb, const QString& what);
    [[nodiscard]] QString say(const QString& line);

    QString m_person;
    QString m_home;
    Companion m_process;
};

}
