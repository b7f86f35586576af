// SPDX-License-Identifier: Apache-2.0
#include "aloud/reader.h"

#include "aloud/voice_chain.h"

#include <QMouseEvent>
#include <QTouchEvent>

namespace alongside::aloud {

namespace {

    constexpr double kMargin = 24; // of the line to the edge of what is scrolled

    Reader::VoiceMaker& maker()
    {
        static Reader::VoiceMaker made = voicesOfThisTablet;
        return made;
    }

    // Layouts and positioners would take a background for one more thing to place.
    bool places(const QQuickItem& item)
    {
        return item.inherits("QQuickLayout") || item.inherits("QQuickBasePositioner");
    }

    QQuickItem* wordsIn(QQuickItem* item)
    {
        const auto children = item->childItems();
        for (auto* child : children)
            if (child->isVisible() && child->inherits("QQuickText"))
                return child;
        return nullptr;
    }

    // The thing of these around an item, or in it.
    const PageThing* thingFor(const QList<PageThing>& things, const QQuickItem* item)
    {
        for (const auto* above = item; above != nullptr; above = above->parentItem())
            for (const auto& thing : things)
                if (thing.item == above)
                    return &thing;
        for (const auto& thing : things)
            if (item != nullptr && item->isAncestorOf(thing.item))
                return &thing;
        return nullptr;
    }

}

Reader::Reader(QObject* parent)
    : QObject(parent)
{
    connect(&m_mark, &MarkTracker::moved, this, &Reader::whenDrawn);
}

Reader::~Reader() = default;

void Reader::useVoices(VoiceMaker made)
{
    maker() = made ? std::move(made) : VoiceMaker(voicesOfThisTablet);
}

SpeechVoice& Reader::voice()
{
    if (m_voice == nullptr) {
        m_voice = maker()();
        m_voice->setRate(m_rate);
        connect(m_voice.get(), &SpeechVoice::finished, this, &Reader::whenSaid);
        connect(m_voice.get(), &SpeechVoice::failed, this, &Reader::stop);
    }
    return *m_voice;
}

void Reader::setRate(double rate)
{
    if (qFuzzyCompare(rate, m_rate))
        return;
    m_rate = rate;
    if (m_voice != nullptr)
        m_voice->setRate(rate);
    emit rateChanged();
}

QQuickItem* Reader::lineItem() const
{
    if (!active() || m_at < 0 || m_at >= m_lines.size() || m_lines[m_at].item == nullptr)
        return nullptr;
    auto* item = m_lines[m_at].item.data();
    return places(*item) ? wordsIn(item) : item;
}

void Reader::readPage()
{
    if (m_window)
        read(linesOf(topOf(*m_window)));
}

void Reader::readThis(QQuickItem* item)
{
    if (item == nullptr || item->window() == nullptr)
        return;
    if (const auto things = linesOf(topOf(*item->window()));
        const auto* thing = thingFor(things, item))
        read({*thing});
}

void Reader::say(const QString& words)
{
    if (!active() && !words.isEmpty())
        voice().say(words, m_language);
}

void Reader::toggle()
{
    active() ? stop() : readPage();
}

void Reader::read(QList<PageThing> lines)
{
    m_lines = std::move(lines);
    m_at = -1;
    setState(m_lines.isEmpty() ? State::Stopped : State::Reading);
    if (active())
        readLine(0, 1);
}

// What has gone from the page since is passed over; nothing is left of it: the page has gone.
void Reader::readLine(qsizetype at, int by)
{
    while (at >= 0 && at < m_lines.size()
        && (m_lines[at].item == nullptr || !isShown(*m_lines[at].item)))
        at += by;
    if (at < 0 || at >= m_lines.size()) {
        stop();
        return;
    }
    m_at = at;
    auto& item = *m_lines[at].item;
    m_line = wordsOf(&item);
    showItem(item, kMargin);
    m_mark.follow({m_lines[at].item});
    setState(State::Reading);
    voice().say(m_line, m_language);
    emit lineChanged();
}

void Reader::showLine()
{
    if (active() && m_at >= 0 && m_lines[m_at].item != nullptr)
        showItem(*m_lines[m_at].item, kMargin);
}

void Reader::pause()
{
    if (m_state != State::Reading)
        return;
    voice().stop();
    setState(State::Paused);
}

void Reader::goOn()
{
    if (m_state == State::Paused)
        readLine(m_at, 1);
}

void Reader::next()
{
    if (active() && !isLast())
        readLine(m_at + 1, 1);
}

void Reader::before()
{
    if (active())
        readLine(std::max<qsizetype>(m_at - 1, 0), isFirst() ? 1 : -1);
}

void Reader::stop()
{
    if (m_voice != nullptr)
        m_voice->stop();
    m_lines.clear();
    m_at = -1;
    m_line.clear();
    m_mark.follow({});
    setState(State::Stopped);
    emit lineChanged();
}

void Reader::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

void Reader::whenSaid()
{
    if (m_state == State::Reading)
        isLast() ? stop() : readLine(m_at + 1, 1);
}

// The mark has nothing to stand on: the page was left.
void Reader::whenDrawn()
{
    const bool gone
        = active() && m_at >= 0 && (m_lines[m_at].item == nullptr || !isShown(*m_lines[m_at].item));
    if (gone)
        stop();
    emit markRectChanged();
}

void Reader::setTouching(bool touching)
{
    if (touching == m_touching || m_window == nullptr)
        return;
    m_touching = touching;
    if (touching)
        m_window->installEventFilter(this);
    else
        m_window->removeEventFilter(this);
    emit touchingChanged();
}

// The smallest thing with words under a place; whether there is one that is not of the bar itself.
bool Reader::readAt(QPointF place)
{
    const auto top = topOf(*m_window);
    const auto controls = controlsOf(top);
    for (const auto& control : controls)
        if (control.group == QLatin1String("bar") && seenRect(*control.item).contains(place))
            return false;
    const PageThing* found = nullptr;
    const auto lines = linesOf(top);
    const auto area
        = [](const PageThing& thing) { return thing.item->width() * thing.item->height(); };
    for (const auto& line : lines)
        if (seenRect(*line.item).contains(place) && (found == nullptr || area(line) < area(*found)))
            found = &line;
    if (found != nullptr)
        read({*found});
    return true;
}

bool Reader::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return readAt(static_cast<QMouseEvent*>(event)->scenePosition());
    case QEvent::TouchBegin:
        return readAt(static_cast<QTouchEvent*>(event)->points().first().scenePosition());
    default:
        return false;
    }
}

}
