#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/row_model.h"
#include "plan/people.h"
#include "store/replica.h"

namespace alongside::bridge {

/// The people who use this tablet: the faces of the first page.
class PeopleModel : public alongside::bridge::RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit PeopleModel(QObject* parent = nullptr);
    void show(const std::vector<plan::Person>& people);
};

/// The people who share a plan. The person whose plan it is stands first, then oneself.
class MembersModel : public alongside::bridge::RowModel {
    Q_OBJECT
    /// Whether whoever is signed in comes here to work: then they have shifts.
    Q_PROPERTY(bool iWorkHere READ iWorkHere NOTIFY iWorkHereChanged)
    QML_ANONYMOUS

public:
    explicit MembersModel(QObject* parent = nullptr);
    void show(const std::vector<store::MemberCard>& people);
    [[nodiscard]] bool iWorkHere() const { return m_iWorkHere; }

signals:
    void iWorkHereChanged();

private:
    bool m_iWorkHere = false;
};

/// What somebody is to the plan, in words: "support worker".
[[nodiscard]] QString roleWords(std::string_view role);

}
