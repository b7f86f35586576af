#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QString>
#include <QStringList>

namespace alongside::aloud {

/// Something that can say a sentence: the port behind which every way of speaking stands.
///
/// Threads: the interface's thread; nothing here blocks.
class SpeechVoice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether it can say anything in this language ("cy") on this tablet.
    [[nodiscard]] virtual bool speaks(const QString& language) const = 0;
    /// Whether one hears it. Without, only the mark moves.
    [[nodiscard]] virtual bool isHeard() const { return true; }
    /// What it speaks with, for somebody who wants to choose.
    [[nodiscard]] virtual QStringList voices() const { return {}; }
    /// How fast: from -1 (slow) over 0 to 1 (quick).
    virtual void setRate(double rate) { m_rate = rate; }
    [[nodiscard]] double rate() const { return m_rate; }

    /// Says it, in place of whatever it says now. Then exactly one of finished() and failed() comes,
    /// never from within this call; none when stop() or another say() came before.
    virtual void say(const QString& text, const QString& language) = 0;
    /// Falls silent. Nothing more is told of what it said.
    virtual void stop() = 0;

signals:
    void finished();
    /// It could not be said, and this voice is of no use any more.
    void failed();

private:
    double m_rate = 0;
};

}
