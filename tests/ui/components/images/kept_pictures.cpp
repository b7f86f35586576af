// SPDX-License-Identifier: Apache-2.0
#include "kept_pictures.h"

#include "picture_comparison.h"

#include <QFile>
#include <QtGlobal>

namespace alongside::test {

namespace {

    constexpr auto kMadeWith = "Made with";
    constexpr int kSmallestFile = 0; // Qt's "quality" of a PNG: how little it is compressed

    QString nameOf(const QString& sheet, const QString& look)
    {
        return sheet + QLatin1Char('.') + look;
    }

    QString madeWith()
    {
        return QStringLiteral("Qt ") + QString::fromLatin1(qVersion());
    }

}

QList<KeptLook> keptLooks()
{
    const QSize wide(1280, 800);
    const QString light = QStringLiteral("light");
    return {
        {{light, wide, light}, 2},
        {{QStringLiteral("dark"), wide, QStringLiteral("dark")}, 3},
        {{QStringLiteral("contrast"), wide, QStringLiteral("contrast")}, 3},
        {{QStringLiteral("large"), wide, light, 2.0}, 3},
        {{QStringLiteral("mirrored"), wide, light, 1.0, true}, 3},
    };
}

KeptPictures::KeptPictures(const QString& folder, const QString& differences)
    : m_folder(folder)
    , m_differences(differences)
{
    m_differences.removeRecursively();
}

QString KeptPictures::problemOf(
    const QString& sheet, const KeptLook& look, const QImage& screen, bool keep)
{
    const QString name = nameOf(sheet, look.look.name);
    const QString file = m_folder.filePath(name + QStringLiteral(".png"));
    const QImage kept(file);
    const auto difference = comparePictures(kept, screen, look.smaller);
    if (!kept.isNull() && difference.isNone()) {
        return {};
    }
    const QImage drawn = shrunk(screen, look.smaller);
    if (keep) {
        QImage small = withFewColours(drawn);
        if (!comparePictures(small, screen, look.smaller).isNone()) {
            small = drawn;
        }
        small.setText(QLatin1String(kMadeWith), madeWith());
        m_folder.mkpath(QStringLiteral("."));
        return small.save(file, "PNG", kSmallestFile)
            ? QString()
            : file + QStringLiteral(" cannot be written.");
    }
    layOut(name, kept, drawn, difference.shown);
    const QString after
        = QStringLiteral("\n  The pictures: %1/%2.*.png"
                         "\n  If it is meant to look like this, look at them, then: %3")
              .arg(m_differences.path(), name, QLatin1String(kKeepCommand));
    if (kept.isNull()) {
        return QStringLiteral("No picture of the sheet \"%1\" is kept in the look \"%2\".")
                   .arg(sheet, look.look.name)
            + after;
    }
    QString problem
        = QStringLiteral("The sheet \"%1\" in the look \"%2\" looks other than it did: %3.")
              .arg(sheet, look.look.name, difference.inWords());
    const QString before = kept.text(QLatin1String(kMadeWith));
    if (before != madeWith()) {
        problem += QStringLiteral("\n  It was drawn by %1, and is now by %2: that may be why.")
                       .arg(before, madeWith());
    }
    return problem + after;
}

QStringList KeptPictures::leftOver(const QStringList& sheets, bool keep)
{
    QStringList files = m_folder.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    for (const QString& sheet : sheets) {
        for (const KeptLook& look : keptLooks()) {
            files.removeAll(nameOf(sheet, look.look.name) + QStringLiteral(".png"));
        }
    }
    if (keep) {
        files.removeIf([this](const QString& file) { return m_folder.remove(file); });
    }
    return files;
}

void KeptPictures::layOut(
    const QString& name, const QImage& kept, const QImage& drawn, const QImage& shown)
{
    m_differences.mkpath(QStringLiteral("."));
    const auto lay = [&](const QImage& picture, const char* what) {
        if (!picture.isNull()
            && !picture.save(m_differences.filePath(name + QLatin1String(what)))) {
            qWarning("A picture cannot be written to %s", qPrintable(m_differences.path()));
        }
    };
    lay(kept, ".kept.png");
    lay(drawn, ".drawn.png");
    lay(shown, ".difference.png");
}

}
