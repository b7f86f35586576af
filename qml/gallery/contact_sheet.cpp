// SPDX-License-Identifier: Apache-2.0
#include "gallery/contact_sheet.h"

#include <QColor>
#include <QDir>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace alongside::gallery {

namespace {

    // So many, and so large, that a page held upright and one held across are both still readable
    // and that a sheet (2484 x 1756 pixels) is not larger than a large screen shows at once.
    constexpr int kColumns = 6;
    constexpr int kRows = 4;
    constexpr int kCellWidth = 400; // a tablet's 1280 pixels at about a third
    constexpr int kCellHeight
        = 400; // as upright pictures need it: 1280 pixels at about a third too
    constexpr int kCaptionHeight = 24; // one line of the name, with air
    constexpr int kCaptionPixels = 15; // its letters
    constexpr int kGap = 12;           // between pictures, and around all of them

    // Pictures of one sheet, from this one on.
    QImage sheetOf(const QDir& folder, const QStringList& pictures, qsizetype first)
    {
        const auto count
            = std::min<qsizetype>(pictures.size() - first, qsizetype{kColumns} * kRows);
        const int rows = static_cast<int>((count + kColumns - 1) / kColumns);
        QImage sheet(kGap + kColumns * (kCellWidth + kGap),
            kGap + rows * (kCellHeight + kCaptionHeight + kGap), QImage::Format_RGB32);
        sheet.fill(QColor(QStringLiteral("gainsboro")));
        QPainter painter(&sheet);
        auto font = painter.font();
        font.setPixelSize(kCaptionPixels);
        painter.setFont(font);
        for (int i = 0; i < count; ++i) {
            const auto& name = pictures.at(first + i);
            const QPoint corner(kGap + (i % kColumns) * (kCellWidth + kGap),
                kGap + (i / kColumns) * (kCellHeight + kCaptionHeight + kGap));
            const QImage picture(folder.filePath(name));
            const QRect caption(corner, QSize(kCellWidth, kCaptionHeight));
            painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(name.chopped(4), Qt::ElideMiddle, kCellWidth));
            const auto small = picture.scaled(
                kCellWidth, kCellHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            painter.drawImage(corner + QPoint(0, kCaptionHeight), small);
        }
        return sheet;
    }

}

ContactSheets makeContactSheets(const QString& folder)
{
    QDir dir(folder);
    const auto isSheet
        = [](const QString& name) { return name.startsWith(QLatin1String(kSheetPrefix)); };
    auto pictures = dir.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    for (const auto& name : std::as_const(pictures))
        if (isSheet(name))
            dir.remove(name);
    pictures.removeIf(isSheet);
    ContactSheets made;
    if (pictures.isEmpty()) {
        made.problem = QStringLiteral("There are no pictures in ") + folder;
        return made;
    }
    for (qsizetype first = 0; first < pictures.size(); first += qsizetype{kColumns} * kRows) {
        const auto file = dir.filePath(QLatin1String(kSheetPrefix)
            + QString::number(made.files.size() + 1).rightJustified(2, QLatin1Char('0'))
            + QStringLiteral(".png"));
        if (!sheetOf(dir, pictures, first).save(file)) {
            made.problem = file + QStringLiteral(" cannot be written. Is there room?");
            return made;
        }
        made.files << file;
    }
    return made;
}

}
