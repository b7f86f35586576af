#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/plan_records.h"

#include <QTimer>
#include <QVariantList>
#include <QtQmlIntegration>

#include <vector>

namespace alongside::bridge {

/// A text that several people write at once, in the hands of one of them: what they write is saved while
/// they write, what others write comes in beside it, and neither takes anything from the other.
///
/// Threads: the interface's thread.
class TogetherText : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY whichChanged)
    Q_PROPERTY(QString field READ field WRITE setField NOTIFY whichChanged)
    /// What is in the box, as this knows it.
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
    /// Whose words one writes down: a member's id; empty for one's own.
    Q_PROPERTY(QString speaker READ speaker WRITE setSpeaker NOTIFY voiceChanged)
    /// How they said it: a name of the catalogue; empty: in writing.
    Q_PROPERTY(QString howSaid READ howSaid WRITE setHowSaid NOTIFY voiceChanged)
    Q_PROPERTY(bool waiting READ waiting NOTIFY stateChanged) ///< something is not saved yet
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY stateChanged)
    /// When it was saved last: "Today, 10:42"; empty before.
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY stateChanged)
    /// Why it could not be saved; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    QML_ELEMENT

public:
    explicit TogetherText(QObject* parent = nullptr);
    ~TogetherText() override;

    [[nodiscard]] QString key() const { return m_key; }
    void setKey(const QString& key);
    [[nodiscard]] QString field() const { return m_field; }
    void setField(const QString& field);
    [[nodiscard]] QString text() const { return m_box; }
    [[nodiscard]] QString speaker() const { return m_speaker; }
    void setSpeaker(const QString& member);
    [[nodiscard]] QString howSaid() const { return m_howSaid; }
    void setHowSaid(const QString& how);
    [[nodiscard]] bool waiting() const { return m_saving || m_box != m_base; }
    [[nodiscard]] bool canUndo() const { return !m_undo.empty() || m_box != m_begun; }
    [[nodiscard]] QString savedAt() const { return m_savedAt; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The box says this now. It is saved when the fingers rest.
    Q_INVOKABLE void wrote(const QString& text);
    Q_INVOKABLE void saveNow();
    /// Takes back what this person wrote last, and nothing that others wrote.
    Q_INVOKABLE void undo();

signals:
    void whichChanged();
    void textChanged();
    void voiceChanged();
    void stateChanged();
    /// The box has to change: maps as textChanges() makes them.
    void boxChanges(const QVariantList& changes);

private:
    struct Writing {
        QString before;
        QString after;
    };
    void begin();
    void look(const QStringList& keys);
    void takeIn(const QString& base, const QString& now);
    void remember();
    void saved(const QString& submitted, const QString& now);
    [[nodiscard]] QString stored() const;

    QString m_key;
    QString m_field = QStringLiteral("words");
    QString m_box;   ///< what is in the box
    QString m_base;  ///< what the core had when the box was brought together with it
    QString m_begun; ///< the box when this person began what they are writing now
    QString m_speaker;
    QString m_howSaid;
    QString m_savedAt;
    QString m_problem;
    bool m_saving = false;
    std::vector<Writing> m_undo;
    QTimer m_rest;
};

}
