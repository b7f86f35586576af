#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QVariantList>
#include <QtQmlIntegration>

namespace alongside::access {

/// Writes into the box that somebody is in, key by key, for our own keyboard on the screen. The box keeps
/// its place while keys are pressed.
class ScreenWriter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QQuickWindow* window READ window WRITE setWindow NOTIFY windowChanged)
    /// The box that is written into; null: nobody writes.
    Q_PROPERTY(QQuickItem* field READ field NOTIFY fieldChanged)
    /// Words that go on from the letters before the cursor, out of what stands on the page.
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY suggestionsChanged)

public:
    explicit ScreenWriter(QObject* parent = nullptr);
    [[nodiscard]] QQuickWindow* window() const { return m_window; }
    void setWindow(QQuickWindow* window);
    [[nodiscard]] QQuickItem* field() const { return m_field; }
    [[nodiscard]] QStringList suggestions() const { return m_suggestions; }

    Q_INVOKABLE void write(const QString& letters);
    /// Takes the letter before the cursor away.
    Q_INVOKABLE void takeBack();
    /// In place of the letters that it goes on from, with a blank after it.
    Q_INVOKABLE void take(const QString& suggestion);
    /// Scrolls the box into sight again: the page has become smaller.
    Q_INVOKABLE void showField();
    /// Nobody writes any more.
    Q_INVOKABLE void finish();
    /// Rows of keys: letters of a language, or `numbers`.
    Q_INVOKABLE QVariantList rows(const QString& language, bool typewriter, bool numbers) const;

signals:
    void windowChanged();
    void fieldChanged();
    void suggestionsChanged();

private:
    void followFocus();
    void followSight();
    void setField(QQuickItem* field);
    void change(int replaced, const QString& letters);
    Q_SLOT void suggest();
    [[nodiscard]] QString begunWord() const;

    QPointer<QQuickWindow> m_window;
    QPointer<QQuickItem> m_field;
    QStringList m_words; // of the page
    QStringList m_suggestions;
};

}
