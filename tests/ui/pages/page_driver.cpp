// SPDX-License-Identifier: Apache-2.0
#include "page_driver.h"

#include <QAccessible>
#include <QEventLoop>
#include <QQuickWindow>
#include <QTimer>

#include <stdexcept>

namespace alongside::testing {

namespace {

    constexpr int kTabsMax = 80;

}

QString Look::name() const
{
    return QStringLiteral("%1x%2-%3-%4%5")
        .arg(size.width())
        .arg(size.height())
        .arg(theme)
        .arg(static_cast<int>(textScale * 100))
        .arg(rtl ? QStringLiteral("-rtl") : QString());
}

PageDriver::PageDriver(const Look& look, std::size_t records, bool withPerson)
{
    if (withPerson)
        m_tablets = std::make_unique<TwoTablets>(m_folder.path().toStdString(), m_clock, records);
    show(look, withPerson ? m_tablets->anaHome()
                          : std::filesystem::path(m_folder.path().toStdString()) / "new");
}

PageDriver::PageDriver(const Look& look, const std::filesystem::path& home)
{
    show(look, home);
}

void PageDriver::show(const Look& look, const std::filesystem::path& home)
{
    app::TabletOptions options;
    options.home = home;
    options.size = look.size;
    options.textScale = look.textScale;
    options.theme = look.theme;
    options.rtl = look.rtl;
    m_app = std::make_unique<app::TabletApp>(std::move(options), m_clock);
    if (!m_app->show())
        throw std::runtime_error("the pages cannot be loaded");
    m_finger = std::make_unique<story::Finger>(m_app->window());
}

PageDriver::~PageDriver() = default;

void PageDriver::check(const QString& problem) const
{
    if (!problem.isEmpty())
        throw std::runtime_error(
            (problem + QStringLiteral("\nThe page says:\n") + m_finger->allWords()).toStdString());
}

void PageDriver::unlock()
{
    unlockAs(QStringLiteral("Ana"), QStringLiteral("Say something"));
}

void PageDriver::unlockAs(const QString& name, const QString& words)
{
    tap(name);
    for (const char digit : std::string(kPin))
        tap(QString(QLatin1Char(digit)));
    tap(QStringLiteral("Done"));
    see(words);
}

void PageDriver::tabTo(const QString& name)
{
    QStringList met;
    for (int i = 0; i < kTabsMax; ++i) {
        m_finger->key(Qt::Key_Tab);
        auto* item = window().activeFocusItem();
        auto* seen = item != nullptr ? QAccessible::queryAccessibleInterface(item) : nullptr;
        met.append(seen != nullptr ? seen->text(QAccessible::Name) : QString());
        if (met.last() == name)
            return;
    }
    throw std::runtime_error(QStringLiteral("Tab does not lead to \"%1\", but to: %2")
                                 .arg(name, met.join(QStringLiteral(", ")))
                                 .toStdString());
}

void PageDriver::devAnswersBedtime(const std::string& words)
{
    const auto bedtime = m_tablets->devsBedtime();
    must(m_tablets->dev().set(m_tablets->space(), bedtime.place,
        {{"words", words}, {"saidBy", std::string("Dev")}, {"saidAs", std::string("we-think")},
            {"because", std::string("He slept through.")}}));
}

void PageDriver::meetDev()
{
    meet(m_tablets->dev(), m_tablets->space());
}

void PageDriver::meet(plan::Workspace& other, const SpaceId& space)
{
    QEventLoop loop;
    m_app->bridge().core().ask(
        &loop,
        [&other, space](bridge::Core& core) {
            carryBoth(core.workspace->replicas(), other.replicas(), space);
            return true;
        },
        [&loop](bool) { loop.quit(); });
    loop.exec();
}

void PageDriver::answerBedtime(const QString& words)
{
    see(QStringLiteral("How the goals are going")); // the plan is here
    bridge::StatementsModel bedtime;
    bedtime.setPart(QStringLiteral("bedtime"));
    auto* draft = plan().drafts()->statement();
    plan().drafts()->beginChange(bedtime.valueAt(0, QStringLiteral("key")).toString(),
        QStringLiteral("bedtime"), {}, {}, {}, {}, {});
    draft->setProperty("words", words);
    draft->setProperty("saidAs", QStringLiteral("relative"));
    draft->setProperty("saidBy", QStringLiteral("Ana"));
    QEventLoop loop;
    QObject::connect(&plan(), &bridge::OpenPlan::saved, &loop, &QEventLoop::quit);
    plan().saveStatement();
    loop.exec();
}

void PageDriver::goHome()
{
    plan().drafts()->statement()->clear();
    plan().drafts()->outcome()->clear();
    for (int i = 0; i < 10; ++i)
        if (!m_finger->tapIfThere(QStringLiteral("Stop"))
            && !m_finger->tapIfThere(QStringLiteral("Back")))
            break;
    find(QStringLiteral("Lock the tablet"));
}

}
