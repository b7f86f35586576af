#pragma once
// SPDX-License-Identifier: Apache-2.0

#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "plan/record_info.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace alongside::bridge {

/// A record's place as one word that QML can hold, and back.
[[nodiscard]] QString keyOf(const store::RecordPlace& place);
[[nodiscard]] std::optional<store::RecordPlace> placeFromKey(const QString& key);

/// One of several answers to the same thing: what one person said in one go.
struct Answer {
    QString id; ///< names the change it was said in
    store::MemberCard by;
    TimeMs at = 0;
    std::map<std::string, const plan::VersionInfo*> fields; ///< what holds in this answer
    [[nodiscard]] QString text(const std::string& field) const;
};

/// The answers of a record in which people changed something without knowing of each other, oldest
/// first. Empty when there is one answer only.
///
/// Why this is needed: people see whole answers, and the record keeps versions field by field.
/// Versions that came in the same change belong together; where an answer left a field alone, the
/// version that no other answer brought holds in it too.
[[nodiscard]] std::vector<Answer> answersOf(const plan::RecordInfo& info);
/// Which change a version came in, as Answer::id names it.
[[nodiscard]] QString answerIdOf(const crdt::OpId& op);

/// The records of the plan that is open, as the core described them last. Copies: nothing here
/// reaches into the core.
///
/// Threads: the interface's thread.
class PlanRecords : public QObject {
    Q_OBJECT

public:
    explicit PlanRecords(const Clock& clock, QObject* parent = nullptr);

    /// Begins with another plan.
    void replaceAll(const SpaceId& space, std::vector<plan::RecordInfo> infos);
    /// Takes in what became different.
    void put(std::vector<plan::RecordInfo> infos);
    /// Lets everybody say anew what time has changed: "today" is "yesterday" after midnight.
    void refresh();

    [[nodiscard]] const SpaceId& space() const { return m_space; }
    [[nodiscard]] TimeMs now() const { return m_clock->now(); }
    /// Whose plan it is, as the plan says; empty when it does not.
    [[nodiscard]] QString aboutName() const;
    /// Who shares the plan; what depends on it is said anew when it changes.
    [[nodiscard]] const std::vector<store::MemberCard>& people() const { return m_people; }
    void setPeople(std::vector<store::MemberCard> people);
    /// Null when there is none. Put-away records are there, marked as such.
    [[nodiscard]] const plan::RecordInfo* find(const QString& key) const;
    void forEach(std::string_view kind, const std::function<void(const QString&, const plan::RecordInfo&)>& visit) const;

signals:
    void cleared();
    /// Added, changed or put away.
    void changed(const QStringList& keys);

private:
    const Clock* m_clock;
    SpaceId m_space;
    std::vector<store::MemberCard> m_people;
    std::map<QString, plan::RecordInfo> m_records;
    /// The same by their kind, which a key says and never changes: most questions are about one of many.
    std::map<std::string, std::map<QString, const plan::RecordInfo*>, std::less<>> m_byKind;
};

}
