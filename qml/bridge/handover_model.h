#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/plan_records.h"
#include "bridge/row_model.h"

#include <QPointer>
#include <QTimer>

#include <map>

namespace alongside::bridge {

/// "What happened since my last shift": what others wrote since this person last said "I have read
/// this", in groups, each in the order of time, as easy sentences. No more than can be read aloud in
/// two minutes, unless all is asked for; it says how many more there are.
///
/// What is new is told by the changes that were there at the last reading, not by a clock: what
/// somebody wrote days ago on a tablet without a connection is still new here when it comes. The mark
/// is kept with the person, for each plan, in their vault.
///
/// Threads: the interface's thread.
class HandoverModel : public alongside::bridge::RowModel {
    Q_OBJECT
    /// The mark has been looked up; before that the list is empty.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    /// When it was read last; empty when it never was. Then the last seven days are shown.
    Q_PROPERTY(QString lastRead READ lastRead NOTIFY readyChanged)
    /// How many more there are than are shown.
    Q_PROPERTY(int more READ more NOTIFY listed)
    /// How many there are, shown or not.
    Q_PROPERTY(int total READ total NOTIFY listed)
    Q_PROPERTY(bool showAll READ showAll WRITE setShowAll NOTIFY listed)
    /// Everything that is shown, to be read aloud.
    Q_PROPERTY(QString text READ text NOTIFY listed)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Group, ///< "well", "hard", "else", "plan", "worry"
        GroupLabel,
        GroupSymbol,
        FirstOfGroup,
        Sentence,
        Symbol,
        By,
        When,
    };
    Q_ENUM(Role)

    explicit HandoverModel(QObject* parent = nullptr);
    explicit HandoverModel(PlanRecords* records, QObject* parent = nullptr);

    /// What is read aloud in two minutes, with time to breathe.
    static constexpr int kWordsMax = 200;
    static constexpr int kItemWordsMax = 30;
    static constexpr int kFirstTimeDays = 7;

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString lastRead() const;
    [[nodiscard]] int more() const { return m_total - count(); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool showAll() const { return m_showAll; }
    void setShowAll(bool all);
    [[nodiscard]] QString text() const;
    /// Looks the mark up again: another list may have moved it.
    Q_INVOKABLE void look();
    /// All that is here now has been read. markedRead() once that is kept.
    Q_INVOKABLE void markRead();

signals:
    void readyChanged();
    void listed();
    void markedRead();

private:
    // Of each author among the same readers: up to which of their changes.
    using Seen = std::map<std::string, std::uint64_t>;
    struct Item;

    void takeMark(const std::string& kept);
    void list();
    [[nodiscard]] std::vector<Item> items() const;
    [[nodiscard]] TimeMs newAt(const plan::RecordInfo& info) const;
    [[nodiscard]] Seen everythingHere() const;

    QPointer<PlanRecords> m_records;
    QTimer m_soon;
    Seen m_seen;
    TimeMs m_readAt = 0;
    int m_total = 0;
    bool m_ready = false;
    bool m_showAll = false;
};

}
