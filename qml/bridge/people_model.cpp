// SPDX-License-Identifier: Apache-2.0
#include "bridge/people_model.h"

#include "bridge/shown_pictures.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace alongside::bridge {

namespace {

    constexpr std::array<std::pair<std::string_view, const char*>, 11> kRoles {{
        {"person", QT_TRANSLATE_NOOP("Roles", "It is my plan")},
        {"family", QT_TRANSLATE_NOOP("Roles", "Family")},
        {"friend", QT_TRANSLATE_NOOP("Roles", "Friend")},
        {"supporter", QT_TRANSLATE_NOOP("Roles", "Support worker")},
        {"manager", QT_TRANSLATE_NOOP("Roles", "Manager")},
        {"clinician", QT_TRANSLATE_NOOP("Roles", "Health worker")},
        {"advocate", QT_TRANSLATE_NOOP("Roles", "Advocate")},
        {"commissioner", QT_TRANSLATE_NOOP("Roles", "Decides about money")},
        {"facilitator", QT_TRANSLATE_NOOP("Roles", "Helps the group")},
        {"expert", QT_TRANSLATE_NOOP("Roles", "Expert by experience")},
        {"expert-by-experience", QT_TRANSLATE_NOOP("Roles", "Expert by experience")},
    }};

    // Rows that are no longer there go; the others stay where they are.
    template<class Keys, class Model, class Take>
    void takeOthers(const Model& model, const Keys& keys, Take takeRow)
    {
        for (int i = model.count() - 1; i >= 0; --i) {
            const auto key = model.valueAt(i, QStringLiteral("personId")).toString();
            if (!keys.contains(key))
                takeRow(key);
        }
    }

}

QString roleWords(std::string_view role)
{
    for (const auto& [name, words] : kRoles)
        if (name == role)
            return QCoreApplication::translate("Roles", words);
    return QString::fromUtf8(role.data(), static_cast<qsizetype>(role.size()));
}

PeopleModel::PeopleModel(QObject* parent)
    : RowModel({"personId", "name", "role", "ways", "photo", "pictures", "look"}, parent)
{
}

void PeopleModel::show(const std::vector<plan::Person>& people)
{
    QStringList keys;
    for (const auto& person : people) {
        const auto id = QString::fromStdString(person.id);
        const auto name = QString::fromStdString(person.card.name);
        keys.append(id);
        QStringList ways;
        for (const auto& way : person.ways)
            ways.append(QString::fromStdString(way));
        put({id, {0, 0, name.toCaseFolded()},
            {id, name, roleWords(person.card.role), ways, shownPhoto(person.shown, kFaceShown),
                shownPictures(person.shown), shownText(person.shown, kLookShown)}});
    }
    takeOthers(*this, keys, [this](const QString& key) { take(key); });
}

MembersModel::MembersModel(QObject* parent)
    : RowModel({"personId", "name", "role", "isMe", "isThePerson", "steward"}, parent)
{
}

void MembersModel::show(const std::vector<store::MemberCard>& people)
{
    QStringList keys;
    bool works = false;
    for (const auto& card : people) {
        if (card.removed)
            continue;
        works = works || (card.isMe && (card.role == "supporter" || card.role == "manager"));
        const auto id = QString::fromStdString(card.id.hex());
        const bool thePerson = card.role == "person";
        keys.append(id);
        put({id, {thePerson ? 0 : card.isMe ? 1 : 2, card.since.ms, {}},
            {id, QString::fromStdString(card.name), roleWords(card.role), card.isMe, thePerson, card.steward}});
    }
    takeOthers(*this, keys, [this](const QString& key) { take(key); });
    if (works == m_iWorkHere)
        return;
    m_iWorkHere = works;
    emit iWorkHereChanged();
}

}
