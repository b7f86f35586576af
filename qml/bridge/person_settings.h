#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QJSEngine>
#include <QObject>
#include <QQmlEngine>
#include <QVariantMap>

namespace alongside::bridge {

/// How somebody likes the tablet: colours, size of the text, pictures, voice, switches, language. It
/// belongs to the person and goes where they go on this tablet: their pages look like this from the moment
/// they touch their face, before they unlock. In QML: Settings.
///
/// Whatever is saved is checked when it is read: it stands on disk in the clear.
///
/// Threads: the interface's thread.
class PersonSettings final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString mode READ mode NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale NOTIFY changed)
    Q_PROPERTY(QString font READ font NOTIFY changed)
    Q_PROPERTY(QString pictures READ pictures NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)
    Q_PROPERTY(bool leftHanded READ leftHanded NOTIFY changed)
    Q_PROPERTY(bool readAloud READ readAloud NOTIFY changed)
    Q_PROPERTY(double voiceRate READ voiceRate NOTIFY changed)
    Q_PROPERTY(QString scanning READ scanning NOTIFY changed)
    Q_PROPERTY(double scanSeconds READ scanSeconds NOTIFY changed)
    Q_PROPERTY(bool speakWhileScanning READ speakWhileScanning NOTIFY changed)
    /// Keys (Qt::Key) of the switches; 0: Space and Enter.
    Q_PROPERTY(int selectKey READ selectKey NOTIFY changed)
    Q_PROPERTY(int nextKey READ nextKey NOTIFY changed)
    Q_PROPERTY(QString keyLetters READ keyLetters NOTIFY changed)
    Q_PROPERTY(bool ownKeyboard READ ownKeyboard NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(int lockMinutes READ lockMinutes NOTIFY changed)
    QML_NAMED_ELEMENT(Settings)
    QML_SINGLETON

public:
    // No default: what can be made without arguments, QML makes for itself and asks nobody.
    explicit PersonSettings(QObject* parent);
    ~PersonSettings() override;
    static PersonSettings* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QString mode() const { return text("mode"); }
    [[nodiscard]] double textScale() const { return value("textScale").toDouble(); }
    [[nodiscard]] QString font() const { return text("font"); }
    [[nodiscard]] QString pictures() const { return text("pictures"); }
    [[nodiscard]] bool reducedMotion() const { return value("reducedMotion").toBool(); }
    [[nodiscard]] bool leftHanded() const { return value("leftHanded").toBool(); }
    [[nodiscard]] bool readAloud() const { return value("readAloud").toBool(); }
    [[nodiscard]] double voiceRate() const { return value("voiceRate").toDouble(); }
    [[nodiscard]] QString scanning() const { return text("scanning"); }
    [[nodiscard]] double scanSeconds() const { return value("scanSeconds").toDouble(); }
    [[nodiscard]] bool speakWhileScanning() const { return value("speakWhileScanning").toBool(); }
    [[nodiscard]] int selectKey() const { return value("selectKey").toInt(); }
    [[nodiscard]] int nextKey() const { return value("nextKey").toInt(); }
    [[nodiscard]] QString keyLetters() const { return text("keyLetters"); }
    [[nodiscard]] bool ownKeyboard() const { return value("ownKeyboard").toBool(); }
    [[nodiscard]] QString language() const { return text("language"); }
    [[nodiscard]] int lockMinutes() const { return value("lockMinutes").toInt(); }

    /// Changes one of them, for whoever is here now. What it cannot be is passed over.
    Q_INVOKABLE void set(const QString& name, const QVariant& value);
    /// Everything as a tablet has it that nobody touched.
    Q_INVOKABLE void setBack();

    /// What holds for whoever chose nothing else.
    void setDefaults(const QVariantMap& values);
    /// From now on as this person likes it; what they saved, or empty. `role`: what they are, once they are
    /// here; the tablet of whoever works on shift goes from hand to hand, and locks sooner.
    void use(const QByteArray& saved, const QString& role = {});
    /// Of what somebody saved, only how they use switches; empty when they use none.
    [[nodiscard]] static QByteArray switchesOf(const QByteArray& saved);
    /// Only what differs from the defaults.
    [[nodiscard]] QByteArray save() const;

signals:
    void changed();
    /// Somebody chose something: it wants to be kept.
    void chosen();

private:
    [[nodiscard]] QVariant value(const char* name) const;
    [[nodiscard]] QString text(const char* name) const { return value(name).toString(); }

    QVariantMap m_defaults;
    QVariantMap m_usual;  ///< for what they are
    QVariantMap m_values; ///< what differs
};

}
