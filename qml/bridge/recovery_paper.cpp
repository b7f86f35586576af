// SPDX-License-Identifier: Apache-2.0
#include "bridge/recovery_paper.h"

#include "base/qr_code.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace alongside::bridge {

namespace {

    constexpr int kDotsPerInch = 300;
    constexpr int kMargin = 20; // millimetres
    constexpr int kTitlePoints = 28;
    constexpr int kTextPoints = 16;
    constexpr int kCodePoints = 26;
    constexpr double kCodeShare = 0.42; // of the page's width

    QString words(const char* text)
    {
        return QCoreApplication::translate("RecoveryPaper", text);
    }

    // Draws a text and gives how far down the page the next one begins.
    int drawText(QPainter& painter, int top, int width, const QString& text, int points, bool bold, const QString& family)
    {
        QFont font(family);
        font.setPointSize(points);
        font.setBold(bold);
        painter.setFont(font);
        const QRect room(0, top, width, painter.viewport().height());
        QRect used;
        painter.drawText(room, Qt::TextWordWrap, text, &used);
        return top + used.height() + painter.fontMetrics().height() / 2;
    }

    int drawQr(QPainter& painter, int top, int side, const QString& text)
    {
        const auto code = QrCode::make(text.toStdString());
        if (!code)
            return top;
        const int dot = side / (code->side() + 2 * QrCode::kQuietZone);
        const int edge = dot * QrCode::kQuietZone;
        for (int y = 0; y < code->side(); ++y)
            for (int x = 0; x < code->side(); ++x)
                if (code->isDark(x, y))
                    painter.fillRect(edge + x * dot, top + edge + y * dot, dot, dot, Qt::black);
        return top + side;
    }

    void draw(QPainter& painter, const QString& code, const QString& name)
    {
        const auto reading = QStringLiteral("Andika");
        const auto even = QStringLiteral("DejaVu Sans Mono");
        const int width = painter.viewport().width();
        int y = drawText(painter, 0, width, words(QT_TRANSLATE_NOOP("RecoveryPaper", "%1: the code to get back in")).arg(name),
            kTitlePoints, true, reading);
        y = drawText(painter, y, width,
            words(QT_TRANSLATE_NOOP("RecoveryPaper", "Do you not know your PIN or your pictures any more? This code opens your words on the tablet.")),
            kTextPoints, false, reading);
        // Two lines, so that no group of signs is broken.
        const auto groups = code.split(QLatin1Char('-'));
        const auto half = (groups.size() + 1) / 2;
        y = drawText(painter, y, width,
            groups.mid(0, half).join(QLatin1Char('-')) + QLatin1Char('\n') + groups.mid(half).join(QLatin1Char('-')),
            kCodePoints, true, even);
        y = drawQr(painter, y, static_cast<int>(width * kCodeShare), code);
        for (const char* line : {QT_TRANSLATE_NOOP("RecoveryPaper", "1. Touch your face on the tablet."),
                 QT_TRANSLATE_NOOP("RecoveryPaper", "2. Touch “I forgot”."),
                 QT_TRANSLATE_NOOP("RecoveryPaper", "3. Put in the code. Then pick a new PIN."),
                 QT_TRANSLATE_NOOP("RecoveryPaper", "Keep this paper in a safe place at home. Do not keep it with the tablet."),
                 QT_TRANSLATE_NOOP("RecoveryPaper", "Whoever has this paper and the tablet can read your words.")})
            y = drawText(painter, y, width, words(line), kTextPoints, false, reading);
    }

}

QString writeRecoveryPaper(const QString& code, const QString& name, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return {};
    const auto path = QDir(folder).filePath(QStringLiteral("alongside-recovery.pdf"));
    QFile file(path);
    file.remove();
    // Made for its owner only before anything stands in it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    QPdfWriter writer(&file);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    writer.setTitle(QCoreApplication::translate("RecoveryPaper", "The code to get back in"));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    draw(painter, code, name);
    return painter.end() && file.error() == QFileDevice::NoError ? path : QString();
}

}
