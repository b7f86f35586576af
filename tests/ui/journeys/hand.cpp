// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "hand.h"
#endif
#include "access/switch_scanner.h"
#include "aloud/page_things.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

namespace alongside::testing {

namespace {

    constexpr int kTabsMax = 150;
    constexpr int kLooksMax = 50;
    constexpr int kLookMs = 20;
    constexpr int kStepsMax = 400;

    QString nameOf(const QQuickItem* item)
    {
        auto* seen = item == nullptr
            ? nullptr
            : QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(item));
        return seen == nullptr ? QString() : seen->text(QAccessible::Name);
    }

    bool matches(const QString& name, const QString& wanted)
    {
        if (wanted.endsWith(QLatin1Char('*')))
            return name.startsWith(QStringView(wanted).chopped(1));
        return name == wanted;
    }

    // Arrows go along the faces of a scale.
    bool isInRow(const QQuickItem* item, const QString& wanted)
    {
        if (item == nullptr || !item->inherits("QQuickRadioButton")
            || item->parentItem() == nullptr)
            return false;
        const auto siblings = item->parentItem()->childItems();
        return std::any_of(siblings.begin(), siblings.end(), [&](const QQuickItem* other) {
            return other->isVisible() && matches(nameOf(other), wanted);
        });
    }

    [[noreturn]] void giveUp(PageDriver& page, const QString& what, QStringList met)
    {
        met.removeDuplicates();
        throw std::runtime_error(
            QStringLiteral("%1, but: %2\nThe page says:\n%3")
                .arg(what, met.join(QStringLiteral(", ")), page.finger().allWords())
                .toStdString());
    }

}

// With ALONGSIDE_PICTURES=FOLDER, every page of the journey as it is before something is chosen.
void Hand::takePicture(const QString& name)
{
    const auto folder = qEnvironmentVariable("ALONGSIDE_PICTURES");
    if (folder.isEmpty())
        return;
    auto plain = name;
    plain.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("-"));
    m_page->finger().picture(QStringLiteral("%1/%2-%3.png")
                                 .arg(folder)
                                 .arg(++m_pictures, 3, 10, QLatin1Char('0'))
                                 .arg(plain.left(40)));
}

void Hand::choose(const QString& name)
{
    m_page->find(name);
    takePicture(name);
    m_sinceChosen.start();
    const int before = m_presses;
    press(name);
    ++m_choices;
    if (m_presses - before > m_longest.first)
        m_longest = {m_presses - before, name};
}

void Hand::chooseAll(std::initializer_list<const char*> names)
{
    for (const auto* name : names)
        choose(QString::fromUtf8(name));
}

bool Hand::isIn(const QString& name) const
{
    return nameOf(m_page->window().activeFocusItem()) == name;
}

void Hand::write(const QString& box, const QString& words)
{
    m_page->find(box);
    if (!isIn(box))
        choose(box);
    letters(words);
}

void Hand::putInPin(const QString& face)
{
    choose(face);
    for (const char digit : std::string(kPin))
        choose(QString(QLatin1Char(digit)));
    choose(QStringLiteral("Done"));
}

void Hand::putInPictures(const QString& face)
{
    choose(face);
    see(QStringLiteral("Touch your pictures"));
    chooseAll({"A dog", "The moon", "A bus", "A tree", "Done"});
}

void FingerHand::press(const QString& name)
{
    page().tap(name);
    count();
}

void FingerHand::letters(const QString& words)
{
    page().write(words);
    count(static_cast<int>(words.size()));
}

void KeyboardHand::key(Qt::Key key)
{
    page().key(key);
    count();
}

void KeyboardHand::press(const QString& name)
{
    QStringList met;
    for (int i = 0; i < kTabsMax; ++i) {
        const auto* item = page().window().activeFocusItem();
        met.append(nameOf(item));
        if (matches(met.last(), name)) {
            const bool isBox = item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
            if (!isBox)
                key(std::exchange(m_enter, !m_enter) ? Qt::Key_Return : Qt::Key_Space);
            return;
        }
        key(isInRow(item, name) ? Qt::Key_Right : Qt::Key_Tab);
    }
    giveUp(page(), QStringLiteral("keys do not lead to \"%1\"").arg(name), met);
}

void KeyboardHand::letters(const QString& words)
{
    for (const auto letter : words) {
        QTest::keyClick(&page().window(), letter.toLatin1());
        count();
    }
}

SwitchHand::SwitchHand(PageDriver& page)
    : Hand(page)
    , m_scanner(qmlEngine(&page.window())
                    ->singletonInstance<access::SwitchScanner*>(
                        qmlTypeId("Alongside.Access", 1, 0, "SwitchScanner")))
{
}

void SwitchHand::pressSwitch()
{
    page().key(Qt::Key_Space);
    count();
}

// While a page changes the frame goes back to the beginning instead; whoever sees that presses again.
bool SwitchHand::pressFramed(const QString& name)
{
    const auto all = aloud::controlsOf(aloud::topOf(page().window()));
    const auto it = std::find_if(all.begin(), all.end(),
        [&](const aloud::PageThing& one) { return matches(one.name, name); });
    if (it == all.end())
        return false;
    const QPointer<QQuickItem> item = it->item;
    if (item->metaObject()->indexOfSignal("clicked()") < 0) {
        pressSwitch();
        return item.isNull() || !it->isField || isIn(it->name);
    }
    QSignalSpy clicked(item.data(), SIGNAL(clicked()));
    pressSwitch();
    return !clicked.isEmpty();
}

// Whoever presses a switch has looked at the page first: by then all of it is in its place.
void SwitchHand::look()
{
    QList<QRectF> before;
    for (int round = 0, same = 0; round < kLooksMax && same < 2; ++round) {
        QTest::qWait(kLookMs);
        QList<QRectF> now;
        for (const auto& one : aloud::controlsOf(aloud::topOf(page().window())))
            if (!one.item.isNull())
                now.append(one.item->mapRectToScene(one.item->boundingRect()));
        same = now == before ? same + 1 : 0;
        before = now;
    }
}

void SwitchHand::press(const QString& name)
{
    if (!m_scanner->on())
        throw std::runtime_error("there is no frame for the switch");
    look();
    QStringList met;
    for (int i = 0; i < kStepsMax; ++i) {
        const auto framed = m_scanner->framedNames();
        met.append(framed.join(QLatin1Char('/')));
        const bool there = std::any_of(
            framed.begin(), framed.end(), [&](const QString& one) { return matches(one, name); });
        if (!there && !m_scanner->waiting()) {
            m_scanner->step();
            continue;
        }
        if (!there || framed.size() > 1)
            pressSwitch();
        else if (pressFramed(name))
            return;
    }
    giveUp(page(), QStringLiteral("\"%1\" is never framed").arg(name), met);
}

void SwitchHand::letters(const QString& words)
{
    for (const auto letter : words)
        press(letter == QLatin1Char(' ') ? QStringLiteral("Space") : QString(letter));
}

QString Way::name() const
{
    return QStringLiteral("%1-%2x%3").arg(hand).arg(size.width()).arg(size.height());
}

Look Way::look() const
{
    return {.size = size};
}

std::string Way::ownWay() const
{
    return hand == QLatin1String("switch") ? R"({"scanning": "one", "scanSeconds": 5})" : "";
}

std::unique_ptr<Hand> Way::on(PageDriver& page) const
{
    if (hand == QLatin1String("finger"))
        return std::make_unique<FingerHand>(page);
    if (hand == QLatin1String("keyboard"))
        return std::make_unique<KeyboardHand>(page);
    return std::make_unique<SwitchHand>(page);
}

std::vector<Way> allWays()
{
    std::vector<Way> ways;
    for (const auto* hand : {"finger", "keyboard", "switch"})
        for (const auto size : {QSize(1280, 800), QSize(800, 1280), QSize(1024, 600)})
            ways.push_back({QString::fromLatin1(hand), size});
    return ways;
}

}
