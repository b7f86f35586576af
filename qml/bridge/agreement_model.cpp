// SPDX-License-Identifier: Apache-2.0
#include "bridge/agreement_model.h"

#include "bridge/open_plan.h"
#include "bridge/people_model.h"
#include "bridge/when_words.h"
#include "bridge/word_pieces.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    QString tr(const char* words)
    {
        return QCoreApplication::translate("Agreement", words);
    }

    const catalogue::Field& answerField(std::string_view name)
    {
        return *catalogue::findKind("answer")->field(name);
    }

    QString symbolOf(const catalogue::Choice* choice)
    {
        return choice == nullptr ? QString()
                                 : QString::fromUtf8(choice->symbol.data(), static_cast<qsizetype>(choice->symbol.size()));
    }

    // The way as the catalogue has it; what is told is its label.
    QString howSymbol(const std::string& label)
    {
        for (const auto& choice : answerField("howSaid").choices)
            if (choice.label == label)
                return symbolOf(&choice);
        return {};
    }

    QString lineOf(const plan::ChangedSince& change)
    {
        if (change.isUnknown)
            return tr("This changed. What exactly is not on this tablet.");
        if (change.isNew)
            return tr("This is new since then.");
        return change.isGone ? tr("Somebody put this away since then.") : tr("This changed since then.");
    }

    // Of a record what people read; of what only apps read, nothing.
    QVariantList sinceMaps(const std::vector<plan::ChangedSince>& since)
    {
        QVariantList maps;
        for (const auto& change : since) {
            const auto title = catalogueWords(change.record.title);
            if (change.fields.empty())
                maps.append(QVariantMap {{"label", title}, {"line", lineOf(change)}, {"pieces", QVariantList()}, {"difference", QString()}});
            for (const auto& field : change.fields) {
                const auto before = QString::fromStdString(field.before);
                const auto after = QString::fromStdString(field.after);
                maps.append(QVariantMap {{"label", tr("%1. %2").arg(title, catalogueWords(field.label))},
                    {"line", lineOf(change)}, {"pieces", pieceMaps(field.pieces)},
                    {"difference", differenceSentence(before, after)}});
            }
        }
        return maps;
    }

    QString standing(const plan::Agreement& agreement)
    {
        if (agreement.isAgreed)
            return tr("Everybody said yes to these words.");
        QStringList names;
        for (const auto& card : agreement.waitingFor)
            names.append(QString::fromStdString(card.name));
        if (!names.isEmpty())
            //: Names of those who have not answered
            return tr("We wait for %1.").arg(namesTogether(names));
        return tr("Everybody answered. Not everybody said yes. Talk about it.");
    }

}

AgreementModel::AgreementModel(QObject* parent)
    : RowModel({"key", "party", "partyRole", "isPerson", "answer", "answerLabel", "answerSymbol", "reason", "howSaid",
                   "howSaidLabel", "writtenBy", "when", "current", "since", "sentence"},
        parent)
{
    if (auto* plan = OpenPlan::instance()) {
        connect(plan->records(), &PlanRecords::changed, this, &AgreementModel::ask);
        ask();
    }
}

void AgreementModel::setAbout(const QString& key)
{
    if (key == m_about)
        return;
    m_about = key;
    takeAll();
    m_ready = false;
    emit aboutChanged();
    ask();
}

void AgreementModel::ask()
{
    if (OpenPlan::instance() == nullptr)
        return;
    // One question at a time; what changed meanwhile is asked for once more.
    m_again = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    OpenPlan::instance()->ask(
        this,
        [about = placeFromKey(m_about)](plan::Workspace& workspace, const SpaceId& space) {
            return workspace.agreement(space, about);
        },
        [this, about = m_about](const Result<plan::Agreement>& agreement) {
            m_asking = false;
            if (agreement && about == m_about)
                show(*agreement);
            if (m_again || about != m_about)
                ask();
        });
}

Row AgreementModel::rowOf(const plan::PartyAnswer& one, qint64 rank) const
{
    const auto key = keyOf(one.record.place);
    const auto party = QString::fromStdString(one.party);
    const auto by = QString::fromStdString(one.writtenBy.name);
    const auto* choice = answerField("answer").choice(one.answer);
    const auto label = choice != nullptr ? catalogueWords(choice->label) : QString();
    const auto how = catalogueWords(one.howSaid);
    const auto reason = QString::fromStdString(one.reason);
    const auto when = whenWords(one.at, OpenPlan::instance()->records()->now());
    const auto since = sinceMaps(one.since);
    QStringList sentence {tr("%1: %2.").arg(party, label), reason, how, one.isCurrent() ? QString() : tr("This answer is to earlier words.")};
    for (const auto& change : since)
        sentence.append(change.toMap().value(QStringLiteral("difference")).toString());
    sentence.removeAll(QString());
    return Row{key, {rank, 0, {}},
        {key, party, roleWords(one.role), one.role == "person", QString::fromStdString(one.answer), label, symbolOf(choice), reason,
            howSymbol(one.howSaid), how, by == party ? QString() : by, when, one.isCurrent(), since,
            sentence.join(QLatin1Char(' '))}};
}

void AgreementModel::show(const plan::Agreement& agreement)
{
    QStringList keys;
    for (const auto& one : agreement.answers) {
        auto row = rowOf(one, keys.size());
        keys.append(row.key);
        put(std::move(row));
    }
    for (int i = count() - 1; i >= 0; --i)
        if (const auto key = valueAt(i, QStringLiteral("key")).toString(); !keys.contains(key))
            take(key);
    m_waitingFor.clear();
    for (const auto& card : agreement.waitingFor)
        m_waitingFor.append(QVariantMap {{"name", QString::fromStdString(card.name)}, {"role", roleWords(card.role)},
            {"isMe", card.isMe}, {"isPerson", card.role == "person"}});
    m_agreed = agreement.isAgreed;
    m_words = agreement.about ? textOf(*agreement.about, "words") : QString();
    m_sentence = standing(agreement);
    m_ready = true;
    emit standsChanged();
}

void AgreementModel::answer(const QString& chosen, const QString& reason, const QString& howSaid,
    const QString& party, const QString& draft)
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return;
    const plan::Answer answer{chosen.toStdString(), reason.trimmed().toStdString(), howSaid.toStdString(), party.toStdString()};
    plan->act(
        [about = placeFromKey(m_about), answer](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            ALONGSIDE_TRY_LET(record, workspace.answer(space, about, answer));
            return keyOf(record.place);
        },
        draft.isEmpty() ? nullptr : plan->drafts()->of(draft));
}

}
