// SPDX-License-Identifier: Apache-2.0
#include "gallery/sample_area.h"

#include "bridge/record_model.h"
#include "bridge/when_words.h"
#include "catalogue/kinds.h"

#include <QDateTime>
#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace alongside::gallery {

namespace {

    QJsonArray recordsOf(const QString& name, QVariantMap& plan)
    {
        QFile file(QStringLiteral(":/qt/qml/Alongside/Gallery/%1.json").arg(name));
        QJsonParseError problem;
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning().noquote() << file.fileName() << "cannot be read:" << file.errorString();
            return {};
        }
        const QJsonObject whole = QJsonDocument::fromJson(file.readAll(), &problem).object();
        if (problem.error != QJsonParseError::NoError) {
            qWarning().noquote() << file.fileName() << "is not JSON:" << problem.errorString();
        }
        const QJsonObject space = whole.value(QLatin1String("space")).toObject();
        plan = {{QStringLiteral("name"), space.value(QLatin1String("name"))},
            {QStringLiteral("about"), space.value(QLatin1String("about"))}};
        return whole.value(QLatin1String("records")).toArray();
    }

    // "part" gets "partWords" and "partSymbol", for every field that is a choice.
    void addWords(QVariantMap& fields, const std::string& kindName)
    {
        const catalogue::Kind* kind = catalogue::findKind(kindName);
        if (kind == nullptr) {
            return;
        }
        for (const catalogue::Field& field : kind->fields) {
            const QString name = QString::fromUtf8(field.name.data(), qsizetype(field.name.size()));
            const auto* choice = field.choice(fields.value(name).toString().toStdString());
            if (choice == nullptr) {
                continue;
            }
            fields.insert(name + QLatin1String("Words"), bridge::catalogueWords(choice->label));
            fields.insert(name + QLatin1String("Symbol"),
                bridge::choiceSymbol(kind->name, field.name, choice->name));
        }
    }

    TimeMs dayAfterTheLast(const QList<QJsonArray>& plans)
    {
        QString last;
        for (const QJsonArray& records : plans) {
            for (const QJsonValue& record : records) {
                last = std::max(last, record[QLatin1String("fields")][QLatin1String("on")].toString());
            }
        }
        return QDate::fromString(last, Qt::ISODate).addDays(1).startOfDay().toMSecsSinceEpoch();
    }

    struct Lists {
        QVariantList people;
        QVariantList statements;
        QVariantMap parts;
        QVariantList goals;
        QVariantList incidents;
        QMap<QString, QVariantList> outcomes; ///< by the goal's reference
        QStringList goalNames;
    };

    void addRecord(Lists& lists, const QJsonObject& record, TimeMs now)
    {
        const QString kind = record.value(QLatin1String("kind")).toString();
        QVariantMap fields = record.value(QLatin1String("fields")).toObject().toVariantMap();
        addWords(fields, kind.toStdString());
        if (const QString day = fields.value(QStringLiteral("on")).toString(); !day.isEmpty()) {
            fields.insert(QStringLiteral("when"), bridge::dayWords(day.toStdString(), now));
        }
        if (kind == QLatin1String("person")) {
            lists.people.append(fields);
        } else if (kind == QLatin1String("statement")) {
            lists.statements.append(fields);
            lists.parts.insert(fields.value(QStringLiteral("part")).toString(), fields);
        } else if (kind == QLatin1String("goal")) {
            lists.goals.append(fields);
            lists.goalNames.append(record.value(QLatin1String("ref")).toString());
        } else if (kind == QLatin1String("incident")) {
            lists.incidents.append(fields);
        } else if (kind == QLatin1String("outcome")) {
            lists.outcomes[fields.value(QStringLiteral("goal")).toMap().value(QStringLiteral("ref")).toString()]
                .append(fields);
        }
    }

    void fill(QVariantMap& plan, const QJsonArray& records, TimeMs now)
    {
        Lists lists;
        for (const QJsonValue& record : records) {
            addRecord(lists, record.toObject(), now);
        }
        for (qsizetype i = 0; i < lists.goals.size(); ++i) {
            QVariantMap goal = lists.goals[i].toMap();
            goal.insert(QStringLiteral("outcomes"), lists.outcomes.value(lists.goalNames[i]));
            lists.goals[i] = goal;
        }
        plan.insert(QStringLiteral("people"), lists.people);
        plan.insert(QStringLiteral("statements"), lists.statements);
        plan.insert(QStringLiteral("parts"), lists.parts);
        plan.insert(QStringLiteral("goals"), lists.goals);
        plan.insert(QStringLiteral("incidents"), lists.incidents);
    }

}

SampleArea::SampleArea(QObject* parent)
    : QObject(parent)
{
    const QJsonArray theo = recordsOf(QStringLiteral("theo"), m_theo);
    const QJsonArray jay = recordsOf(QStringLiteral("jay"), m_jay);
    const QJsonArray finn = recordsOf(QStringLiteral("finn"), m_finn);
    const TimeMs now = dayAfterTheLast({theo, jay, finn});
    fill(m_theo, theo, now);
    fill(m_jay, jay, now);
    fill(m_finn, finn, now);
}

}
