#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "aloud/mark_tracker.h"
#include "aloud/page_things.h"
#include "aloud/speech_voice.h"

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQmlIntegration>

#include <functional>
#include <memory>

namespace alongside::aloud {

/// Reads a page aloud, line after line, and says which one it reads. Only ever when somebody asked for
/// it; it ends with the page, and goes on to no other.
class Reader : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QQuickWindow* window MEMBER m_window NOTIFY windowChanged)
    /// Between the first line and the last, also while it waits.
    Q_PROPERTY(bool active READ active NOTIFY stateChanged)
    Q_PROPERTY(bool paused READ paused NOTIFY stateChanged)
    Q_PROPERTY(QString line READ line NOTIFY lineChanged)
    /// Where a background for the line can stand; null where it has none.
    Q_PROPERTY(QQuickItem* lineItem READ lineItem NOTIFY lineChanged)
    Q_PROPERTY(bool isFirst READ isFirst NOTIFY lineChanged)
    Q_PROPERTY(bool isLast READ isLast NOTIFY lineChanged)
    Q_PROPERTY(QRectF markRect READ markRect NOTIFY markRectChanged)
    /// False where only the mark moves.
    Q_PROPERTY(bool heard READ heard NOTIFY lineChanged)
    Q_PROPERTY(double rate READ rate WRITE setRate NOTIFY rateChanged)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY languageChanged)
    /// A touch reads what it touches, and presses nothing.
    Q_PROPERTY(bool touching READ touching WRITE setTouching NOTIFY touchingChanged)

public:
    using VoiceMaker = std::function<std::unique_ptr<SpeechVoice>()>;

    explicit Reader(QObject* parent = nullptr);
    ~Reader() override;

    /// What later readers speak with; without, the voices of this tablet. It is asked when something is
    /// said for the first time.
    static void useVoices(VoiceMaker maker);

    [[nodiscard]] bool active() const { return m_state != State::Stopped; }
    [[nodiscard]] bool paused() const { return m_state == State::Paused; }
    [[nodiscard]] QString line() const { return m_line; }
    [[nodiscard]] QQuickItem* lineItem() const;
    [[nodiscard]] bool isFirst() const { return m_at <= 0; }
    [[nodiscard]] bool isLast() const { return m_at + 1 >= m_lines.size(); }
    [[nodiscard]] QRectF markRect() const { return m_mark.rect(); }
    [[nodiscard]] bool heard() const { return m_voice == nullptr || m_voice->isHeard(); }
    [[nodiscard]] double rate() const { return m_rate; }
    void setRate(double rate);
    [[nodiscard]] bool touching() const { return m_touching; }
    void setTouching(bool touching);
    [[nodiscard]] const QList<PageThing>& lines() const { return m_lines; }

    /// From the top of what somebody has before them.
    Q_INVOKABLE void readPage();
    /// Only this, or the thing around it that has words.
    Q_INVOKABLE void readThis(QQuickItem* item);
    /// Words that stand nowhere, without a mark.
    Q_INVOKABLE void say(const QString& words);
    Q_INVOKABLE void pause();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void next();
    Q_INVOKABLE void before();
    Q_INVOKABLE void stop();
    /// Scrolls the line into sight again: the page has become smaller.
    Q_INVOKABLE void showLine();
    /// Reads the page, or stops reading it.
    Q_INVOKABLE void toggle();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void windowChanged();
    void stateChanged();
    void lineChanged();
    void markRectChanged();
    void rateChanged();
    void languageChanged();
    void touchingChanged();

private:
    enum class State { Stopped, Reading, Paused };

    void read(QList<PageThing> lines);
    void readLine(qsizetype at, int by);
    void setState(State state);
    void whenSaid();
    void whenDrawn();
    [[nodiscard]] bool readAt(QPointF place);
    SpeechVoice& voice();

    QPointer<QQuickWindow> m_window;
    State m_state = State::Stopped;
    std::unique_ptr<SpeechVoice> m_voice;
    QList<PageThing> m_lines;
    qsizetype m_at = -1;
    QString m_line;
    QString m_language = QStringLiteral("en");
    double m_rate = 0;
    bool m_touching = false;
    MarkTracker m_mark;
};

}
