// SPDX-License-Identifier: Apache-2.0
// Aim: who has one switch, or Tab, Space and arrows, signs in and records how a goal went, alone.
// Method: the whole app on the real core. The switch is the Space bar and nothing else; the time in
// which the frame moves on passes at once. How often it was pressed is counted.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "page_driver.h"
#endif
#include "driver_story.h"
#include "access/access_settings.h"
#include "access/screen_writer.h"
#include "access/switch_scanner.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QTest>

#include <stdexcept>

using alongside::access::AccessSettings;
using alongside::access::SwitchScanner;
using alongside::testing::PageDriver;

namespace {

constexpr std::size_t kSome = 120;
constexpr int kStepsMax = 200;

template<class T>
T* single(PageDriver& page, const char* name)
{
    return qmlEngine(&page.window())
        ->singletonInstance<T*>(qmlTypeId("Alongside.Access", 1, 0, name));
}

class OneSwitch {
public:
    explicit OneSwitch(PageDriver& page)
        : m_page(page)
        , m_scanner(single<SwitchScanner>(page, "SwitchScanner"))
    {
        auto* settings = single<AccessSettings>(page, "AccessSettings");
        settings->setScanSeconds(5); // the test is quicker than the clock
        settings->setScanning(QStringLiteral("one"));
    }

    // Waits for what it wants to be framed, and presses.
    void pick(const QString& name)
    {
        m_page.find(name);
        QStringList met;
        for (int i = 0; i < kStepsMax; ++i) {
            const auto framed = m_scanner->framedNames();
            met.append(framed.join(QLatin1Char('/')));
            if (!framed.contains(name) && !m_scanner->waiting()) {
                m_scanner->step();
                continue;
            }
            press();
            if (framed == QStringList{name})
                return;
        }
        throw std::runtime_error(QStringLiteral("\"%1\" is never framed, but: %2")
                                     .arg(name, met.join(QStringLiteral(", ")))
                                     .toStdString());
    }
    void write(const QString& words)
    {
        for (const auto letter : words)
            pick(letter == QLatin1Char(' ') ? QStringLiteral("Space") : QString(letter));
    }
    [[nodiscard]] int presses() const { return m_presses; }

private:
    void press()
    {
        ++m_presses;
        m_page.key(Qt::Key_Space);
    }

    PageDriver& m_page;
    SwitchScanner* m_scanner;
    int m_presses = 0;
};

}

class OneSwitchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void signsInAndRecordsWithOneKey();
    void signsInAndRecordsWithTabSpaceAndArrows();
};

void OneSwitchTest::signsInAndRecordsWithOneKey()
{
    STORY({
        PageDriver page({}, kSome);
        page.see("Who are you?");
        OneSwitch one(page);
        one.pick("Ana");
        for (const char* key : {"2", "5", "8", "0", "Done"})
            one.pick(key);
        page.see("Say something");
        one.pick("Record what happened");
        one.pick("Swim every week");
        page.see("What did you do?");
        one.pick("Or say it in your own words");
        one.write("six lengths");
        one.pick("Next");
        one.pick("More");
        one.pick("Next");
        one.pick("very good");
        page.see("Is this right?");
        one.pick("good");
        one.pick("Save");
        page.see("What happened is saved.");
        one.pick("Finished");
        page.see("Say something");
        qInfo("One switch: %d presses", one.presses());
        QVERIFY(one.presses() <= 70);
    });
}

void OneSwitchTest::signsInAndRecordsWithTabSpaceAndArrows()
{
    STORY({
        PageDriver page({}, kSome);
        page.see("Who are you?");
        single<AccessSettings>(page, "AccessSettings")->setProperty("ownKeyboard", true);
        const auto to = [&page](const QString& name) {
            page.find(name);
            page.tabTo(name);
            page.key(Qt::Key_Space);
        };
        to("Ana");
        for (const char* key : {"2", "5", "8", "0", "Done"})
            to(key);
        page.see("Say something");
        to("Record what happened");
        to("Swim every week");
        page.see("What did you do?");
        page.tabTo("Or say it in your own words");
        for (const char* key : {"s", "i", "x"})
            to(key);
        to("Next");
        page.find("More");
        page.tabTo("More");
        page.key(Qt::Key_Up);
        to("Next");
        page.find("very bad");
        page.tabTo("very bad");
        for (int i = 0; i < 4; ++i)
            page.key(Qt::Key_Right);
        page.key(Qt::Key_Space);
        page.see("Is this right?");
        to("Save");
        page.see("What happened is saved.");
        to("Finished");
        page.see("Say something");
    });
}

QTEST_MAIN(OneSwitchTest)
#include "one_switch_test.moc"
