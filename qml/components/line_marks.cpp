// SPDX-License-Identifier: Apache-2.0
#include "components/line_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace alongside::components {

namespace {

    enum Pattern { Whole, Dots, Dashes, Double, Wave, DashDot, PatternCount };

    // Lengths in widths of the pen.
    QVector<qreal> dashesOf(int pattern)
    {
        switch (pattern) {
        case Dots:
            return {0.1, 2.4};
        case Dashes:
            return {3.2, 2.4};
        case DashDot:
            return {4, 2.4, 0.1, 2.4};
        default:
            return {};
        }
    }

}

PatternLine::PatternLine(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &PatternLine::looksChanged, this, [this] { update(); });
}

int PatternLine::patterns()
{
    return PatternCount;
}

void PatternLine::paintWave(QPainter& painter, double middle) const
{
    const double step = 2 * m_thickness;
    const double high = m_thickness;
    QPainterPath path(QPointF(0, middle));
    for (double x = 0; x < width(); x += 2 * step) {
        path.quadTo(x + step / 2, middle - high, x + step, middle);
        path.quadTo(x + 1.5 * step, middle + high, x + 2 * step, middle);
    }
    painter.drawPath(path);
}

void PatternLine::paint(QPainter* painter)
{
    const int pattern = m_pattern % PatternCount;
    const double middle = height() / 2;
    QPen pen(m_ink, pattern == Double || pattern == Wave ? m_thickness * 0.6 : m_thickness);
    // A whole line goes on from word to word.
    const bool goesOn = pattern == Whole || pattern == Double;
    pen.setCapStyle(goesOn ? Qt::FlatCap : Qt::RoundCap);
    if (const auto dashes = dashesOf(pattern); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    const double inset = goesOn ? 0 : m_thickness / 2;
    const auto line = [&](double y) {
        painter->drawLine(QPointF(inset, y), QPointF(width() - inset, y));
    };
    if (pattern == Wave) {
        paintWave(*painter, middle);
    } else if (pattern == Double) {
        line(middle - m_thickness * 0.7);
        line(middle + m_thickness * 0.7);
    } else {
        line(middle);
    }
}

DashedFrame::DashedFrame(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &DashedFrame::looksChanged, this, [this] { update(); });
}

void DashedFrame::paint(QPainter* painter)
{
    QPen pen(m_ink, m_thickness);
    pen.setCapStyle(Qt::RoundCap);
    pen.setDashPattern({2, 2.6});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    const double half = m_thickness / 2;
    painter->drawRoundedRect(QRectF(half, half, width() - m_thickness, height() - m_thickness), m_corner, m_corner);
}

}
