#pragma once
// SPDX-License-Identifier: Apache-2.0
// A tablet with Theo's plan on it, and a finger; for tests of pages.

#include "app/tablet_app.h"
#include "bridge/tablet_bridge.h"
#include "story/finger.h"
#include "two_tablets.h"

#include <QTemporaryDir>

#include <memory>

namespace alongside::testing {

/// How a page is looked at.
struct Look {
    QSize size{1280, 800};
    double textScale = 1;
    QString theme = QStringLiteral("light");
    bool rtl = false;
    [[nodiscard]] QString name() const;
};

/// Ana's tablet with the whole app on it. Throws when something does not go as it should, with what
/// is on the page.
class PageDriver {
public:
    /// `records`: how many of the sample's records are in the plan.
    PageDriver(const Look& look, std::size_t records, bool withPerson = true);
    /// The tablet of somebody else, from what is in this folder.
    PageDriver(const Look& look, const std::filesystem::path& home);
    ~PageDriver();

    void unlock();
    /// Touches this face, puts in the PIN, and waits for these words.
    void unlockAs(const QString& name, const QString& words);
    void tap(const QString& name)
    {
        ++m_taps;
        check(m_finger->tap(name));
    }
    void write(const QString& words) { check(m_finger->write(words)); }
    void see(const QString& words) { check(m_finger->see(words)); }
    void seeNot(const QString& words) { check(m_finger->seeNot(words)); }
    void find(const QString& name) { check(m_finger->find(name)); }
    void key(int key) { check(m_finger->key(key)); }
    /// Goes with the Tab key until the control with this name has the focus.
    void tabTo(const QString& name);
    /// Dev answers bedtime on another tablet without knowing what Ana says, and both meet.
    void devAnswersBedtime(const std::string& words);
    void meetDev();
    /// Both this tablet and another one have the same of a space.
    void meet(plan::Workspace& other, const SpaceId& space);
    /// Ana answers bedtime anew, past the pages.
    void answerBedtime(const QString& words);
    /// Back, from wherever this is, to the home of the plan; drafts are dropped.
    void goHome();

    [[nodiscard]] QQuickWindow& window() { return *m_app->window(); }
    [[nodiscard]] bridge::OpenPlan& plan() { return m_app->bridge().plan(); }
    [[nodiscard]] story::Finger& finger() { return *m_finger; }
    /// How often something was touched so far.
    [[nodiscard]] int taps() const { return m_taps; }

private:
    void show(const Look& look, const std::filesystem::path& home);
    void check(const QString& problem) const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<TwoTablets> m_tablets;
    std::unique_ptr<app::TabletApp> m_app;
    std::unique_ptr<story::Finger> m_finger;
    int m_taps = 0;
};

}
