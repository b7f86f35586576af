#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QLocale>
#include <QObject>
#include <QQmlEngine>
#include <QVariantList>
#include <QtQmlIntegration>

#include <vector>

namespace alongside::languages {

/// A language of the app.
struct Language {
    QString code;   ///< "cy"
    QString name;   ///< as its speakers call it
    QLocale locale; ///< how days and numbers are written
    bool isChecked; ///< somebody who speaks it has read every text
};

/// Those there are, English first.
[[nodiscard]] const std::vector<Language>& known();

/// From now on the program's texts, days, numbers and direction are of this language; one that is not
/// known is English. What has no translation stays English. Returns the code that is used now.
///
/// Threads: the interface's thread, after the application object exists.
QString install(const QString& code);

/// The code that install() used last.
[[nodiscard]] QString installed();

/// For pages: which language is used, and changing it while they are shown.
class Languages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString current READ current NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed)
    /// Of { code, name, checked, current, note }; the note says where nobody has checked it.
    Q_PROPERTY(QVariantList all READ all NOTIFY changed)

public:
    explicit Languages(QQmlEngine& engine);
    static Languages* create(QQmlEngine* engine, QJSEngine*);

    [[nodiscard]] QString current() const { return installed(); }
    [[nodiscard]] bool rightToLeft() const;
    [[nodiscard]] QVariantList all() const;

    /// The pages say everything in this language, without beginning again.
    Q_INVOKABLE void use(const QString& code);

signals:
    void changed();

private:
    QQmlEngine& m_engine;
};

}
