// SPDX-License-Identifier: Apache-2.0
#include "access/screen_writer.h"

#include "access/keyboard_letters.h"
#include "aloud/page_things.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QRegularExpression>

namespace alongside::access {

namespace {

    constexpr qsizetype kSuggestionsMax = 3;
    constexpr double kMargin = 24;    // of the box to the edge of what is scrolled
    constexpr qsizetype kWorthIt = 4; // letters; a shorter word is as quickly written

    bool isWritten(const QQuickItem* item)
    {
        return item != nullptr
            && (item->inherits("QQuickTextEdit") || item->inherits("QQuickTextInput"))
            && !item->property("readOnly").toBool();
    }

    QStringList wordsOfPage(const QQuickWindow& window)
    {
        static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}'’]+"));
        QStringList words;
        const auto lines = aloud::linesOf(aloud::topOf(window));
        for (const auto& line : lines)
            for (const auto& word : line.words.split(between, Qt::SkipEmptyParts))
                if (word.size() >= kWorthIt)
                    words.append(word);
        words.removeDuplicates();
        return words;
    }

}

ScreenWriter::ScreenWriter(QObject* parent)
    : QObject(parent)
{
}

void ScreenWriter::setWindow(QQuickWindow* window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->disconnect(this);
    m_window = window;
    if (m_window)
        connect(m_window, &QQuickWindow::activeFocusItemChanged, this, &ScreenWriter::followFocus);
    emit windowChanged();
    followFocus();
}

// A box stays the one while it is on the page: whoever goes to the keys with Tab comes by other things.
void ScreenWriter::followFocus()
{
    auto* item = m_window ? m_window->activeFocusItem() : nullptr;
    if (isWritten(item))
        setField(item);
}

void ScreenWriter::followSight()
{
    if (m_field != nullptr && !m_field->isVisible())
        setField(nullptr);
}

void ScreenWriter::setField(QQuickItem* field)
{
    if (field == m_field)
        return;
    if (m_field)
        m_field->disconnect(this);
    m_field = field;
    m_words = field != nullptr && m_window ? wordsOfPage(*m_window) : QStringList();
    if (field != nullptr) {
        connect(field, SIGNAL(textChanged()), this, SLOT(suggest()));
        connect(field, &QQuickItem::visibleChanged, this, &ScreenWriter::followSight);
        connect(field, &QObject::destroyed, this, &ScreenWriter::fieldChanged);
    }
    emit fieldChanged();
    suggest();
}

void ScreenWriter::change(int replaced, const QString& letters)
{
    if (m_field == nullptr || m_window == nullptr)
        return;
    // A box takes what is written only while it is the one.
    auto* before = m_window->activeFocusItem();
    if (before != m_field)
        m_field->forceActiveFocus(Qt::OtherFocusReason);
    QInputMethodEvent event;
    event.setCommitString(letters, -replaced, replaced);
    QCoreApplication::sendEvent(m_field, &event);
    if (before != nullptr && before != m_field)
        before->forceActiveFocus(Qt::TabFocusReason);
}

void ScreenWriter::write(const QString& letters)
{
    change(0, letters);
}

void ScreenWriter::takeBack()
{
    if (m_field != nullptr && m_field->property("cursorPosition").toInt() > 0)
        change(1, {});
}

void ScreenWriter::take(const QString& suggestion)
{
    change(static_cast<int>(begunWord().size()), suggestion + QLatin1Char(' '));
}

void ScreenWriter::showField()
{
    if (m_field != nullptr)
        aloud::showItem(*m_field, kMargin);
}

void ScreenWriter::finish()
{
    if (m_field != nullptr)
        m_field->setFocus(false);
    setField(nullptr);
}

QString ScreenWriter::begunWord() const
{
    if (m_field == nullptr)
        return {};
    const auto text = m_field->property("text").toString();
    const auto cursor = m_field->property("cursorPosition").toInt();
    auto begin = cursor;
    while (begin > 0 && (text[begin - 1].isLetter() || text[begin - 1].isMark()))
        --begin;
    return text.mid(begin, cursor - begin);
}

void ScreenWriter::suggest()
{
    const auto begun = begunWord();
    QStringList found;
    for (const auto& word : std::as_const(m_words))
        if (!begun.isEmpty() && word.size() > begun.size() + 1
            && word.startsWith(begun, Qt::CaseInsensitive) && found.size() < kSuggestionsMax)
            found.append(begun + word.mid(begun.size()));
    found.removeDuplicates();
    if (found == m_suggestions)
        return;
    m_suggestions = found;
    emit suggestionsChanged();
}

QVariantList ScreenWriter::rows(const QString& language, bool typewriter, bool numbers) const
{
    QVariantList rows;
    for (const auto& row : numbers ? numberRows() : letterRows(language, typewriter))
        rows.append(QVariant(row));
    return rows;
}

}
