// SPDX-License-Identifier: Apache-2.0
#include "languages/languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTranslator>

#include <algorithm>

namespace alongside::languages {

namespace {

    // Whoever has read every text of a language, and speaks it, sets its last word to true.
    std::vector<Language> made()
    {
        return {
            {QStringLiteral("en"), QStringLiteral("English"),
                QLocale(QLocale::English, QLocale::UnitedKingdom), true},
            {QStringLiteral("cy"), QStringLiteral("Cymraeg"),
                QLocale(QLocale::Welsh, QLocale::UnitedKingdom), false},
            {QStringLiteral("pl"), QStringLiteral("Polski"),
                QLocale(QLocale::Polish, QLocale::Poland), false},
            {QStringLiteral("ur"), QStringLiteral("اردو"),
                QLocale(QLocale::Urdu, QLocale::Pakistan), false},
            {QStringLiteral("bn"), QStringLiteral("বাংলা"),
                QLocale(QLocale::Bengali, QLocale::Bangladesh), false},
        };
    }

    const Language& find(const QString& code)
    {
        const auto& all = known();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Language& each) { return each.code == code; });
        return found == all.end() ? all.front() : *found;
    }

    struct Installed {
        QString code = QStringLiteral("en");
        QTranslator translator;
    };

    // One for the program: translators belong to the application, not to an engine.
    Installed& state()
    {
        static Installed installed;
        return installed;
    }

}

const std::vector<Language>& known()
{
    static const auto all = made();
    return all;
}

QString install(const QString& code)
{
    const auto& language = find(code);
    auto& now = state();
    QCoreApplication::removeTranslator(&now.translator);
    // English has a file too: it says how many "1 thing" and "2 things" are.
    if (now.translator.load(
            QStringLiteral(":/languages/alongside_") + language.code + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&now.translator);
    now.code = language.code;
    QLocale::setDefault(language.locale);
    QGuiApplication::setLayoutDirection(language.locale.textDirection());
    return now.code;
}

QString installed()
{
    return state().code;
}

Languages::Languages(QQmlEngine& engine)
    : m_engine(engine)
{
}

Languages* Languages::create(QQmlEngine* engine, QJSEngine*)
{
    return new Languages(*engine);
}

bool Languages::rightToLeft() const
{
    return find(installed()).locale.textDirection() == Qt::RightToLeft;
}

QVariantList Languages::all() const
{
    QVariantList list;
    for (const auto& language : known())
        list.append(QVariantMap{{QStringLiteral("code"), language.code},
            {QStringLiteral("name"), language.name},
            {QStringLiteral("checked"), language.isChecked},
            {QStringLiteral("current"), language.code == installed()},
            {QStringLiteral("note"),
                language.isChecked
                    ? QString()
                    //: Under a language that nobody who speaks it has read yet
                    : QCoreApplication::translate("Languages", "Not checked by a speaker yet")}});
    return list;
}

void Languages::use(const QString& code)
{
    install(code);
    m_engine.retranslate();
    emit changed();
}

}
