// SPDX-License-Identifier: Apache-2.0
#include "theme/fonts.h"

#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace alongside::theme {

QStringList readingFonts()
{
    return { QStringLiteral("Andika"), QStringLiteral("OpenDyslexic"), QStringLiteral("Atkinson Hyperlegible") };
}

QStringList useReadingFonts()
{
    const QDir ours(QStringLiteral(":/letters"));
    for (const QString& file : ours.entryList()) {
        QFontDatabase::addApplicationFont(ours.filePath(file));
    }
    const QStringList installed = QFontDatabase::families();
    QStringList missing;
    for (const QString& family : readingFonts()) {
        // Without this, skin tones and hearts come from a black-and-white font.
        // Urdu is not in Nastaliq: Qt 6.4 sets its letters onto each other.
        QFont::insertSubstitutions(family,
            {QStringLiteral("Noto Color Emoji"), QStringLiteral("Noto Sans Arabic"),
                QStringLiteral("Noto Sans Bengali")});
        if (!installed.contains(family)) {
            missing.append(family);
        }
    }
    QGuiApplication::setFont(QFont(readingFonts().first()));
    return missing;
}

}
