// SPDX-License-Identifier: Apache-2.0
#include "page_driver.h"

#include <QAccessible>
#include <QDir>
#include <QEventLoop>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <stdexcept>

namespace alongside::testing {

namespace {

    constexpr int kTabsMax = 80;
    constexpr int kPagesMs = 60'000;

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

PageDriver::PageDriver(const Look& look, std::size_t records, bool withPerson, const Cast& cast,
    media::Devices::Which devices)
    : m_look(look)
    , m_devices(devices)
{
    if (withPerson)
        m_tablets
            = std::make_unique<TwoTablets>(m_folder.path().toStdString(), m_clock, records, cast);
    m_home = withPerson ? m_tablets->anaHome()
                        : std::filesystem::path(m_folder.path().toStdString()) / "new";
    start();
}

PageDriver::PageDriver(const Look& look, const std::filesystem::path& home)
    : m_look(look)
    , m_home(home)
{
    start();
}

void PageDriver::start()
{
    app::TabletOptions options;
    options.home = m_home;
    options.size = m_look.size;
    options.textScale = m_look.textScale;
    options.theme = m_look.theme;
    options.rtl = m_look.rtl;
    options.language = m_look.language;
    options.devices = m_devices;
    options.photos = photosFolder();
    QDir().mkpath(photosFolder());
    m_app = std::make_unique<app::TabletApp>(std::move(options), m_clock);
    if (!m_app->show())
        throw std::runtime_error("the pages cannot be loaded");
    // The window is there before them.
    if (!QTest::qWaitFor(
            [this] { return !m_app->window()->contentItem()->childItems().isEmpty(); }, kPagesMs))
        throw std::runtime_error("no page is there");
    m_finger = std::make_unique<story::Finger>(m_app->window());
}

void PageDriver::loseBattery()
{
    m_finger.reset();
    m_app.reset();
    start();
}

QString PageDriver::photosFolder() const
{
    return m_folder.filePath(QStringLiteral("photos"));
}

void PageDriver::addToTablet(const std::string& name, const std::string& role)
{
    addPerson(m_tablets->anaHome(), name, role);
    m_app->bridge().session().look();
    find(QString::fromStdString(name));
    // The faces move when one more is there.
    QTest::qWait(100);
}

PageDriver::~PageDriver() = default;

int PageDriver::facesShown()
{
    const std::function<int(QQuickItem*)> in = [&in](QQuickItem* item) {
        const QByteArray type(item->metaObject()->className());
        int count = type.startsWith("RoundPhoto") && item->isVisible()
            && item->property("ready").toBool();
        for (auto* child : item->childItems())
            count += in(child);
        return count;
    };
    return in(window().contentItem());
}

void PageDriver::check(const QString& problem) const
{
    if (!problem.isEmpty())
        throw std::runtime_error(
            (problem + QStringLiteral("\nThe page says:\n") + m_finger->allWords()).toStdString());
}

void PageDriver::putIn(const QString& name)
{
    tap(name);
    for (const char digit : std::string(kPin))
        tap(QString(QLatin1Char(digit)));
    tap(QStringLiteral("Done"));
}

void PageDriver::unlockAs(const QString& name, const QString& words)
{
    putIn(name);
    see(words);
}

void PageDriver::signIn()
{
    putIn(QStringLiteral("Ana"));
}

void PageDriver::unlock()
{
    unlockAs(QStringLiteral("Ana"), QStringLiteral("Say something"));
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

void PageDriver::devAttaches(
    const std::string& part, const QByteArray& content, const std::string& words)
{
    for (const auto& info : must(m_tablets->dev().list(m_tablets->space(), "statement")))
        if (info.field("part") != nullptr
            && info.field("part")->latest().value == crdt::Value(part)) {
            must(m_tablets->dev().set(m_tablets->space(), info.place, {}, {},
                {{Bytes(content.begin(), content.end()), words}}));
            return;
        }
    throw std::runtime_error("Dev knows no answer to " + part);
}

void PageDriver::devAdds(const std::string& kind, const plan::FieldValues& fields)
{
    must(m_tablets->dev().add(m_tablets->space(), plan::Sharing::Everyone, kind, fields));
}

plan::RecordInfo PageDriver::devsRecord(
    std::string_view kind, std::string_view field, std::string_view text)
{
    for (auto& info : must(dev().list(space(), kind)))
        if (info.text(field) == text)
            return std::move(info);
    throw std::runtime_error("Dev has no such " + std::string(kind));
}

void PageDriver::devWritesForOthers()
{
    const auto swim = devsRecord("goal", "words", "Swim every week");
    must(dev().write(
        space(), swim.place, "howWeHelp", {"", "I carry the bag. Theo picks the lane."}));
    must(dev().write(space(), swim.place, "howWeHelp",
        {"I carry the bag. Theo picks the lane.",
            "I carry the bag. Theo picks the lane and the hat."}));
    must(dev().answer(space(), std::nullopt, {"yes", "It is right.", "speech", ""}));
    must(dev().propose(space(), devsRecord("statement", "part", "Mornings").place,
        {"words", "Mornings are for nobody. No talking before I have my tea.",
            "He talks after tea."}));
}

void PageDriver::meet(plan::Workspace& other)
{
    meet(other, m_tablets->space());
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
    for (const auto* name : {"concern", "incident"})
        plan().drafts()->of(QString::fromLatin1(name))->clear();
    m_finger->tapIfThere(QStringLiteral("Finished"));
    for (int i = 0; i < 10; ++i) {
        if (m_finger->tapIfThere(QStringLiteral("Stop")))
            continue; // a flow that began on another page than home
        if (!m_finger->tapIfThere(QStringLiteral("Back")))
            break;
    }
    find(QStringLiteral("Lock the tablet"));
}

}
