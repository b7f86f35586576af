#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/plan_records.h"
#include "bridge/row_model.h"

#ifndef Q_MOC_RUN
#include "plan/workspace.h"
#endif

namespace alongside::bridge {

/// What became of one record: who said what when, and whom it has reached. The latest step first.
class HistoryModel : public alongside::bridge::RowModel {
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged)
    /// False while what was before is not on this device.
    Q_PROPERTY(bool complete READ complete NOTIFY completeChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        By,
        When,
        Words, ///< what it said from then on; empty when this step did not change it
        Lines, ///< what else was done, as sentences
        Erased,
        Reached, ///< "Dev has it since 10:42.", one for each; only for one's own steps
        NotYet, ///< "Not yet: Moll."; empty when everybody has it
        WithServer, ///< what is known of the way; empty for what others said
        Mine,
        Sentence,
    };
    Q_ENUM(Role)

    explicit HistoryModel(QObject* parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    void setKey(const QString& key);
    [[nodiscard]] bool complete() const { return m_complete; }
    /// Has what was before fetched, at once or when there is a connection again.
    Q_INVOKABLE void askForAll();

signals:
    void keyChanged();
    void completeChanged();

private:
    struct Step;
    struct Past;
    static Result<Past> read(plan::Workspace& workspace, const SpaceId& space, const store::RecordPlace& place);
    void ask();
    void show(const Past& past);

    QString m_key;
    bool m_complete = true;
};

/// "Dev has it since Today, 10:42.", one for each whom it has reached.
[[nodiscard]] QStringList reachedLines(const plan::Delivery& delivery, TimeMs now);
/// "Not yet: Moll."; empty when there is nobody.
[[nodiscard]] QString notYetLine(const plan::Delivery& delivery);

}
