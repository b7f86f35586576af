// SPDX-License-Identifier: Apache-2.0
#include "bridge/together_text.h"

#include "bridge/open_plan.h"
#include "bridge/when_words.h"
#include "bridge/word_pieces.h"
#include "plan/text_merge.h"

namespace alongside::bridge {

namespace {

    // Long enough for the next letter of somebody who types with one finger, short enough to lose little.
    constexpr int kRestMs = 700;
    constexpr std::size_t kUndoMax = 100;

    QString together(const QString& base, const QString& mine, const QString& theirs)
    {
        return QString::fromStdString(
            plan::mergedText(base.toStdString(), mine.toStdString(), theirs.toStdString()));
    }

    crdt::Manner mannerOf(const QString& howSaid)
    {
        static const std::map<QString, crdt::Manner> manners {
            {"speech", crdt::Manner::Spoken}, {"signs", crdt::Manner::Signed},
            {"symbols", crdt::Manner::Symbols}, {"drawing", crdt::Manner::Drawn},
            {"behaviour", crdt::Manner::Shown}};
        const auto it = manners.find(howSaid);
        return it == manners.end() ? crdt::Manner::Written : it->second;
    }

    crdt::Voice voiceOf(const QString& speaker, const QString& howSaid)
    {
        crdt::Voice voice;
        voice.manner = mannerOf(howSaid);
        if (const auto member = MemberId::fromHexText(speaker.toStdString()))
            voice.speaker = *member;
        return voice;
    }

}

TogetherText::TogetherText(QObject* parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &TogetherText::saveNow);
    if (auto* plan = OpenPlan::instance())
        connect(plan->records(), &PlanRecords::changed, this, &TogetherText::look);
}

// What was written last is not lost with the page.
TogetherText::~TogetherText()
{
    blockSignals(true);
    saveNow();
}

void TogetherText::setKey(const QString& key)
{
    if (key == m_key)
        return;
    saveNow();
    m_key = key;
    begin();
    emit whichChanged();
}

void TogetherText::setField(const QString& field)
{
    if (field == m_field)
        return;
    m_field = field;
    begin();
    emit whichChanged();
}

void TogetherText::setSpeaker(const QString& member)
{
    if (member == m_speaker)
        return;
    saveNow(); // what stands there was said by whoever was picked before
    m_speaker = member;
    emit voiceChanged();
}

void TogetherText::setHowSaid(const QString& how)
{
    if (how == m_howSaid)
        return;
    saveNow();
    m_howSaid = how;
    emit voiceChanged();
}

QString TogetherText::stored() const
{
    const auto* plan = OpenPlan::instance();
    const auto* info = plan != nullptr ? OpenPlan::instance()->records()->find(m_key) : nullptr;
    return info != nullptr ? textOf(*info, m_field.toStdString()) : QString();
}

void TogetherText::begin()
{
    m_box = m_base = m_begun = stored();
    m_undo.clear();
    m_saving = false;
    m_savedAt.clear();
    emit textChanged();
    emit stateChanged();
}

void TogetherText::look(const QStringList& keys)
{
    // While something is on its way, what comes back has it all.
    if (!m_saving && keys.contains(m_key) && stored() != m_base)
        takeIn(m_base, stored());
}

// What the core has now comes into the box, beside what is being written.
void TogetherText::takeIn(const QString& base, const QString& now)
{
    const auto box = together(base, m_box, now);
    const auto changes = textChanges(m_box, box);
    m_begun = together(base, m_begun, now);
    m_base = now;
    m_box = box;
    if (!changes.isEmpty()) {
        emit boxChanges(changes);
        emit textChanged();
    }
    emit stateChanged();
}

void TogetherText::wrote(const QString& text)
{
    if (text == m_box)
        return;
    m_box = text;
    m_rest.start();
    emit textChanged();
    emit stateChanged();
}

void TogetherText::remember()
{
    if (m_box == m_begun)
        return;
    m_undo.push_back({m_begun, m_box});
    if (m_undo.size() > kUndoMax)
        m_undo.erase(m_undo.begin());
    m_begun = m_box;
}

void TogetherText::saveNow()
{
    m_rest.stop();
    const auto place = placeFromKey(m_key);
    if (m_saving || m_box == m_base || !place || OpenPlan::instance() == nullptr)
        return;
    remember();
    m_saving = true;
    emit stateChanged();
    const plan::WrittenText text{m_base.toStdString(), m_box.toStdString()};
    OpenPlan::instance()->ask(
        this,
        [place, field = m_field.toStdString(), text, voice = voiceOf(m_speaker, m_howSaid)](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            ALONGSIDE_TRY_LET(info, workspace.write(space, *place, field, text, voice));
            return textOf(info, field);
        },
        [this, key = m_key, submitted = m_box](const Result<QString>& now) {
            if (key != m_key)
                return;
            m_saving = false;
            // What could not be saved stays in the box; the next letter tries again.
            m_problem = now ? QString() : userMessage(now.error().code).title;
            if (now)
                saved(submitted, *now);
            else
                emit stateChanged();
        });
}

void TogetherText::saved(const QString& submitted, const QString& now)
{
    m_savedAt = whenWords(OpenPlan::instance()->records()->now(), OpenPlan::instance()->records()->now());
    takeIn(submitted, now);
    if (m_box != m_base)
        m_rest.start();
}

void TogetherText::undo()
{
    if (!canUndo())
        return;
    remember();
    const auto last = m_undo.back();
    m_undo.pop_back();
    const auto box = together(last.after, m_box, last.before);
    const auto changes = textChanges(m_box, box);
    m_box = m_begun = box;
    if (!changes.isEmpty())
        emit boxChanges(changes);
    emit textChanged();
    saveNow();
    emit stateChanged();
}

}
