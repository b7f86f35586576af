// SPDX-License-Identifier: Apache-2.0
#include "bridge/tools_model.h"

#include "bridge/open_plan.h"

namespace alongside::bridge {

namespace {

    QString formName(catalogue::ToolForm form)
    {
        switch (form) {
        case catalogue::ToolForm::List:
            return QStringLiteral("list");
        case catalogue::ToolForm::Rows:
            return QStringLiteral("rows");
        case catalogue::ToolForm::Perspectives:
            return QStringLiteral("perspectives");
        case catalogue::ToolForm::Sections:
            return QStringLiteral("sections");
        case catalogue::ToolForm::Circle:
            return QStringLiteral("circle");
        }
        return {};
    }

    int thingsIn(const catalogue::Tool& tool, const PlanRecords& records)
    {
        int things = 0;
        for (const auto& part : tool.parts)
            records.forEach(part.kind, [&](const QString&, const plan::RecordInfo& info) {
                things += isIn(part, info) ? 1 : 0;
            });
        return things;
    }

    QVariantMap partMap(const catalogue::ToolPart& part, int index)
    {
        const auto* kind = catalogue::findKind(part.kind);
        const auto* choice = catalogue::choiceOf(part);
        QVariantMap given;
        if (choice != nullptr)
            given.insert(plainText(part.field), plainText(part.choice));
        const bool isStatement = part.kind == "statement";
        return {{"index", index}, {"kind", plainText(part.kind)},
            {"label", catalogueWords(choice != nullptr ? choice->label : kind->plural)},
            {"symbol", plainText(choice != nullptr ? choice->symbol : kind->symbol)},
            {"group", part.group.empty() ? QString() : catalogueWords(part.group)}, {"given", given},
            {"statementPart", isStatement ? plainText(part.choice) : QString()}};
    }

}

QString plainText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isIn(const catalogue::ToolPart& part, const plan::RecordInfo& info)
{
    return info.kind() == part.kind && !info.retired
        && (part.field.empty() || choiceOf(info, part.field) == part.choice);
}

ToolsModel::ToolsModel(QObject* parent)
    : ToolsModel(OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

ToolsModel::ToolsModel(PlanRecords* records, QObject* parent)
    : RowModel({"name", "label", "purpose", "symbol", "things"}, parent)
    , m_records(records)
{
    if (records != nullptr) {
        connect(records, &PlanRecords::cleared, this, &ToolsModel::countAll);
        connect(records, &PlanRecords::changed, this, &ToolsModel::countAll);
    }
    countAll();
}

void ToolsModel::countAll()
{
    qint64 rank = 0;
    for (const auto& tool : catalogue::tools()) {
        const auto name = plainText(tool.name);
        put({name, {rank++, 0, {}},
            {name, catalogueWords(tool.label), catalogueWords(tool.purpose), plainText(tool.symbol),
                m_records ? thingsIn(tool, *m_records) : 0}});
    }
}

void PlanningTool::setName(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    emit nameChanged();
}

const catalogue::Tool* PlanningTool::tool() const
{
    return catalogue::findTool(m_name.toStdString());
}

QString PlanningTool::label() const
{
    return tool() != nullptr ? catalogueWords(tool()->label) : QString();
}

QString PlanningTool::purpose() const
{
    return tool() != nullptr ? catalogueWords(tool()->purpose) : QString();
}

QString PlanningTool::symbol() const
{
    return tool() != nullptr ? plainText(tool()->symbol) : QString();
}

QString PlanningTool::form() const
{
    return tool() != nullptr ? formName(tool()->form) : QString();
}

bool PlanningTool::isTrail() const
{
    return tool() != nullptr && tool()->isTrail;
}

QVariantList PlanningTool::parts() const
{
    QVariantList list;
    if (const auto* one = tool())
        for (const auto& part : one->parts)
            list.append(partMap(part, static_cast<int>(list.size())));
    return list;
}

}
