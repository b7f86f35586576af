#pragma once
// SPDX-License-Identifier: Apache-2.0
// A tablet with Theo's plan on it, and a finger; for tests of pages.

#include "app/tablet_app.h"
#include "bridge/tablet_bridge.h"
#include "story/finger.h"
#include "two_tablets.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace alongside::testing {

/// How a page is looked at.
struct Look {
    QSize size{1280, 800};
    double textScale = 1;
    QString theme = QStringLiteral("light");
    bool rtl = false;
    QString language = QStringLiteral("en");
    [[nodiscard]] QString name() const;
};

/// Ana's tablet with the whole app on it. Throws when something does not go as it should, with what
/// is on the page.
class PageDriver {
public:
    /// `records`: how many of the sample's records are in the plan. `devices`: what it hears and sees with.
    PageDriver(const Look& look, std::size_t records, bool withPerson = true, const Cast& cast = {},
        media::Devices::Which devices = media::Devices::Which::MadeUp);
    /// The tablet of somebody else, from what is in this folder.
    PageDriver(const Look& look, const std::filesystem::path& home);
    ~PageDriver();

    /// Ana's face, her PIN, the home of the plan.
    void unlock();
    /// Only her face and her PIN.
    void signIn();
    /// The tablet goes out without a word, and is switched on again.
    void loseBattery();
    /// Somebody else uses this tablet too, with the PIN of all tests.
    void addToTablet(const std::string& name, const std::string& role);
    void tapAll(std::initializer_list<const char*> names)
    {
        for (const auto* name : names)
            tap(QString::fromUtf8(name));
    }
    /// Touches this face, puts in the PIN, and waits for these words.
    void unlockAs(const QString& name, const QString& words);
    void tap(const QString& name)
    {
        ++m_taps;
        check(m_finger->tap(name));
    }
    /// How often the finger touched something since the last time this was asked.
    int taps() { return std::exchange(m_taps, 0); }
    void write(const QString& words) { check(m_finger->write(words)); }
    void see(const QString& words) { check(m_finger->see(words)); }
    void seeNot(const QString& words) { check(m_finger->seeNot(words)); }
    void find(const QString& name) { check(m_finger->find(name)); }
    void key(int key) { check(m_finger->key(key)); }
    /// Goes with the Tab key until the control with this name has the focus.
    void tabTo(const QString& name);
    /// Dev answers bedtime on another tablet without knowing what Ana says, and both meet.
    void devAnswersBedtime(const std::string& words);
    /// Dev adds a photo to his answer for a part, on his own tablet.
    void devAttaches(const std::string& part, const QByteArray& content, const std::string& words);
    void meetDev() { meet(m_tablets->dev()); }
    /// Dev adds something for everybody on his tablet; it is here after meetDev().
    void devAdds(const std::string& kind, const plan::FieldValues& fields);
    /// Ana's tablet and another one give each other what they have.
    void meet(plan::Workspace& other);
    /// Dev writes how to help with swimming, agrees to the plan as it is, and would like other words for
    /// mornings.
    void devWritesForOthers();
    /// What Dev does on the other tablet.
    [[nodiscard]] plan::Workspace& dev() { return m_tablets->dev(); }
    [[nodiscard]] const SpaceId& space() const { return m_tablets->space(); }
    /// The first record of this kind that Dev has whose field says this. Throws when there is none.
    [[nodiscard]] plan::RecordInfo devsRecord(
        std::string_view kind, std::string_view field, std::string_view text);
    /// Both this tablet and another one have the same of a space.
    void meet(plan::Workspace& other, const SpaceId& space);
    /// Ana answers bedtime anew, past the pages.
    void answerBedtime(const QString& words);
    /// Back, from wherever this is, to the home of the plan; drafts are dropped.
    void goHome();

    /// Where this tablet's own pictures are.
    [[nodiscard]] QString photosFolder() const;
    [[nodiscard]] std::filesystem::path home() const { return m_home; }
    [[nodiscard]] TwoTablets& tablets() { return *m_tablets; }
    [[nodiscard]] QQuickWindow& window() { return *m_app->window(); }
    [[nodiscard]] bridge::OpenPlan& plan() { return m_app->bridge().plan(); }
    [[nodiscard]] story::Finger& finger() { return *m_finger; }
    /// How many photos of people are drawn now.
    [[nodiscard]] int facesShown();
    /// How often something was touched so far.
    [[nodiscard]] int tapsSoFar() const { return m_taps; }

    [[nodiscard]] bridge::TabletBridge& bridge() { return m_app->bridge(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void start();
    void putIn(const QString& name);
    void check(const QString& problem) const;

    Look m_look;
    std::filesystem::path m_home;
    media::Devices::Which m_devices = media::Devices::Which::MadeUp;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<TwoTablets> m_tablets;
    std::unique_ptr<app::TabletApp> m_app;
    std::unique_ptr<story::Finger> m_finger;
    int m_taps = 0;
};

}
