#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QtQmlIntegration>

namespace alongside::access {

/// How one person hears, presses and writes. Plain values that the app binds to what is kept with the
/// person; a value that cannot be is brought to the nearest that can.
class AccessSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Whether pages offer to be read aloud. They never begin by themselves.
    Q_PROPERTY(bool readAloud MEMBER m_readAloud NOTIFY readAloudChanged)
    /// From -1 (slow) to 1 (quick).
    Q_PROPERTY(double voiceRate READ voiceRate WRITE setVoiceRate NOTIFY voiceRateChanged)
    /// "off", "one" switch or "two".
    Q_PROPERTY(QString scanning READ scanning WRITE setScanning NOTIFY scanningChanged)
    /// How long each thing is framed, from 1 to 5.
    Q_PROPERTY(double scanSeconds READ scanSeconds WRITE setScanSeconds NOTIFY scanSecondsChanged)
    /// A key (Qt::Key) besides Space and Enter; 0 for none.
    Q_PROPERTY(int selectKey MEMBER m_selectKey NOTIFY selectKeyChanged)
    /// The first of two switches (Qt::Key); 0 for Space.
    Q_PROPERTY(int nextKey MEMBER m_nextKey NOTIFY nextKeyChanged)
    Q_PROPERTY(bool speakWhileScanning MEMBER m_speakWhileScanning NOTIFY speakWhileScanningChanged)
    /// Our own keyboard on the screen; with scanning it is always there.
    Q_PROPERTY(bool ownKeyboard MEMBER m_ownKeyboard NOTIFY ownKeyboardChanged)
    /// Its letters: as the "alphabet" goes, or as on a "typewriter".
    Q_PROPERTY(QString letters READ letters WRITE setLetters NOTIFY lettersChanged)

public:
    using QObject::QObject;
    [[nodiscard]] double voiceRate() const { return m_voiceRate; }
    void setVoiceRate(double rate);
    [[nodiscard]] QString scanning() const { return m_scanning; }
    void setScanning(const QString& scanning);
    [[nodiscard]] double scanSeconds() const { return m_scanSeconds; }
    void setScanSeconds(double seconds);
    [[nodiscard]] QString letters() const { return m_letters; }
    void setLetters(const QString& letters);

signals:
    void readAloudChanged();
    void voiceRateChanged();
    void scanningChanged();
    void scanSecondsChanged();
    void selectKeyChanged();
    void nextKeyChanged();
    void speakWhileScanningChanged();
    void ownKeyboardChanged();
    void lettersChanged();

private:
    bool m_readAloud = true;
    double m_voiceRate = 0;
    QString m_scanning = QStringLiteral("off");
    double m_scanSeconds = 2;
    int m_selectKey = 0;
    int m_nextKey = 0;
    bool m_speakWhileScanning = false;
    bool m_ownKeyboard = false;
    QString m_letters = QStringLiteral("alphabet");
};

}
