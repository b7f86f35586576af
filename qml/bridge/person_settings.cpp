// SPDX-License-Identifier: Apache-2.0
#include "bridge/person_settings.h"

#include "bridge/plain_variant.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace alongside::bridge {

namespace {

    PersonSettings* theSettings = nullptr;

    constexpr double kKeyMax = 0x01FFFFFF; // what a Qt::Key can be, without modifiers

    // What a setting can be: one of some words; or a number between two; or yes and no.
    struct Setting {
        const char* name;
        QVariant standard;
        QStringList words{};
        double min = 0;
        double max = 0;

        [[nodiscard]] bool takes(const QVariant& value) const
        {
            if (!words.isEmpty())
                return words.contains(value.toString());
            if (standard.typeId() == QMetaType::Bool)
                return value.typeId() == QMetaType::Bool;
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            return isNumber && number >= min && number <= max;
        }
    };

    const std::array<Setting, 17>& settings()
    {
        static const std::array<Setting, 17> all{{
            {"mode", "light", {"light", "dark", "contrast"}},
            {"textScale", 1.0, {}, 1, 2},
            {"font", "Andika", {"Andika", "Atkinson Hyperlegible", "OpenDyslexic"}},
            {"pictures", "symbols", {"symbols", "emoji", "plain"}},
            {"reducedMotion", false},
            {"leftHanded", false},
            {"readAloud", true},
            {"voiceRate", 0.0, {}, -1, 1},
            {"scanning", "off", {"off", "one", "two"}},
            {"scanSeconds", 2.0, {}, 1, 5},
            {"speakWhileScanning", false},
            {"selectKey", 0, {}, 0, kKeyMax},
            {"nextKey", 0, {}, 0, kKeyMax},
            {"ownKeyboard", false},
            {"keyLetters", "alphabet", {"alphabet", "typewriter"}},
            {"language", "en", {"en", "cy", "pl", "ur", "bn"}},
            {"lockMinutes", 10, {}, 1, 60},
        }};
        return all;
    }

    const Setting* settingNamed(const QString& name)
    {
        const auto it = std::find_if(settings().begin(), settings().end(),
            [&name](const Setting& s) { return name == QLatin1String(s.name); });
        return it == settings().end() ? nullptr : it;
    }

    QByteArray textOf(const QVariantMap& values)
    {
        return values.isEmpty()
            ? QByteArray()
            : QJsonDocument(QJsonObject::fromVariantMap(values)).toJson(QJsonDocument::Compact);
    }

    QVariantMap understood(const QVariantMap& values)
    {
        QVariantMap good;
        for (auto it = values.begin(); it != values.end(); ++it)
            if (const auto* setting = settingNamed(it.key());
                setting != nullptr && setting->takes(it.value()))
                good.insert(it.key(), it.value());
        return good;
    }

    // Several people have the tablet on a shift, with gloves on and called away.
    QVariantMap usualFor(const QString& role)
    {
        constexpr int kShiftLockMinutes = 2;
        if (role == QLatin1String("supporter"))
            return {{QStringLiteral("lockMinutes"), kShiftLockMinutes}};
        return {};
    }

    QVariantMap read(const QByteArray& saved)
    {
        return understood(QJsonDocument::fromJson(saved).object().toVariantMap());
    }

}

PersonSettings::PersonSettings(QObject* parent)
    : QObject(parent)
{
    theSettings = this;
}

PersonSettings::~PersonSettings()
{
    theSettings = nullptr;
}

PersonSettings* PersonSettings::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(theSettings, QJSEngine::CppOwnership);
    return theSettings;
}

QVariant PersonSettings::value(const char* name) const
{
    const auto key = QString::fromUtf8(name);
    if (const auto it = m_values.find(key); it != m_values.end())
        return *it;
    if (const auto it = m_usual.find(key); it != m_usual.end())
        return *it;
    if (const auto it = m_defaults.find(key); it != m_defaults.end())
        return *it;
    const auto* setting = settingNamed(key);
    return setting != nullptr ? setting->standard : QVariant();
}

void PersonSettings::set(const QString& name, const QVariant& given)
{
    const auto wanted = plainVariant(given);
    const auto* setting = settingNamed(name);
    if (setting == nullptr || !setting->takes(wanted) || value(setting->name) == wanted)
        return;
    m_values.insert(name, wanted);
    emit changed();
    emit chosen();
}

void PersonSettings::setBack()
{
    if (m_values.isEmpty())
        return;
    m_values.clear();
    emit changed();
    emit chosen();
}

void PersonSettings::setDefaults(const QVariantMap& values)
{
    m_defaults = understood(values);
    emit changed();
}

void PersonSettings::use(const QByteArray& saved, const QString& role)
{
    const auto values = read(saved);
    const auto usual = usualFor(role);
    if (values == m_values && usual == m_usual)
        return;
    m_values = values;
    m_usual = usual;
    emit changed();
}

QByteArray PersonSettings::switchesOf(const QByteArray& saved)
{
    const auto values = read(saved);
    QVariantMap switches;
    const auto scanning = values.value(QStringLiteral("scanning"), QStringLiteral("off"));
    if (scanning != QStringLiteral("off"))
        for (const char* name :
            {"scanning", "scanSeconds", "speakWhileScanning", "selectKey", "nextKey", "voiceRate"})
            if (const auto it = values.find(QString::fromUtf8(name)); it != values.end())
                switches.insert(it.key(), *it);
    return textOf(switches);
}

QByteArray PersonSettings::save() const
{
    return textOf(m_values);
}

}
