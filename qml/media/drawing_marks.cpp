// SPDX-License-Identifier: Apache-2.0
#include "media/drawing_marks.h"

#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>

namespace alongside::media {

namespace {

    constexpr qreal kWidthMax = 400;
    // Nothing that a finger drew is further away than this; and what is can be counted.
    constexpr qreal kPlaceMax = 100'000;

    QJsonObject jsonOf(const DrawingMark& mark)
    {
        QJsonObject json{{"kind", static_cast<int>(mark.kind)}};
        if (mark.kind == DrawingMark::Kind::Clear)
            return json;
        QJsonArray points;
        for (const auto& point : mark.points) {
            points.append(qRound(point.x()));
            points.append(qRound(point.y()));
        }
        json.insert("points", points);
        json.insert("width", mark.width);
        if (mark.kind == DrawingMark::Kind::Line)
            json.insert("colour", mark.colour.name());
        if (mark.kind == DrawingMark::Kind::Stamp)
            json.insert("stamp", mark.stamp);
        return json;
    }

    qreal place(const QJsonValue& value)
    {
        return std::clamp(value.toDouble(), -kPlaceMax, kPlaceMax);
    }

    DrawingMark markOf(const QJsonObject& json)
    {
        DrawingMark mark;
        mark.kind = static_cast<DrawingMark::Kind>(std::clamp(json["kind"].toInt(), 0, 3));
        mark.colour = QColor(json["colour"].toString());
        mark.width = std::clamp(json["width"].toDouble(), 0.0, kWidthMax);
        mark.stamp = json["stamp"].toString();
        const auto points = json["points"].toArray();
        for (qsizetype i = 0; i + 1 < points.size() && i < 2 * DrawingMarks::kPointsMax; i += 2)
            mark.points.append(QPointF(place(points[i]), place(points[i + 1])));
        return mark;
    }

    void paintStamp(QPainter& painter, const DrawingMark& mark, const QString& stamps)
    {
        if (mark.points.isEmpty() || mark.stamp.contains(QLatin1Char('/')))
            return;
        QImageReader reader(stamps.arg(mark.stamp));
        const auto side = qRound(mark.width);
        reader.setScaledSize({side, side});
        const auto at = mark.points.first();
        painter.drawImage(QPointF(at.x() - side / 2.0, at.y() - side / 2.0), reader.read());
    }

}

bool DrawingMarks::add(DrawingMark mark)
{
    m_marks.resize(m_shown);
    if (m_marks.size() >= kMarksMax)
        return false;
    m_marks.push_back(std::move(mark));
    m_shown = m_marks.size();
    return true;
}

bool DrawingMarks::undo()
{
    if (!canUndo())
        return false;
    --m_shown;
    return true;
}

bool DrawingMarks::redo()
{
    if (!canRedo())
        return false;
    ++m_shown;
    return true;
}

bool DrawingMarks::isEmpty() const
{
    const auto marks = shown();
    return std::none_of(marks.begin(), marks.end(), [](const DrawingMark& mark) {
        return mark.kind == DrawingMark::Kind::Line || mark.kind == DrawingMark::Kind::Stamp;
    });
}

std::vector<DrawingMark> DrawingMarks::shown() const
{
    auto begin = m_marks.begin();
    const auto end = m_marks.begin() + static_cast<std::ptrdiff_t>(m_shown);
    // What was there before the paper was cleared needs no painting.
    for (auto it = begin; it != end; ++it)
        if (it->kind == DrawingMark::Kind::Clear)
            begin = it + 1;
    return {begin, end};
}

QByteArray DrawingMarks::save() const
{
    QJsonArray marks;
    for (const auto& mark : m_marks)
        marks.append(jsonOf(mark));
    return QJsonDocument(QJsonObject{{"marks", marks}, {"shown", static_cast<int>(m_shown)}})
        .toJson(QJsonDocument::Compact);
}

bool DrawingMarks::load(const QByteArray& saved)
{
    const auto json = QJsonDocument::fromJson(saved).object();
    if (!json["marks"].isArray())
        return false;
    m_marks.clear();
    for (const auto& mark : json["marks"].toArray())
        if (m_marks.size() < kMarksMax)
            m_marks.push_back(markOf(mark.toObject()));
    const auto shown = static_cast<std::size_t>(std::max(0, json["shown"].toInt()));
    m_shown = std::min(shown, m_marks.size());
    return true;
}

void paintMark(QImage& paper, const DrawingMark& mark, const QString& stamps)
{
    if (mark.kind == DrawingMark::Kind::Clear) {
        paper.fill(Qt::white);
        return;
    }
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (mark.kind == DrawingMark::Kind::Stamp) {
        paintStamp(painter, mark, stamps);
        return;
    }
    const bool rubs = mark.kind == DrawingMark::Kind::Rubber;
    painter.setPen(QPen(rubs ? QColor(Qt::white) : mark.colour, mark.width, Qt::SolidLine,
        Qt::RoundCap, Qt::RoundJoin));
    if (mark.points.size() == 1)
        painter.drawPoint(mark.points.first());
    else
        painter.drawPolyline(mark.points);
}

QImage emptyPaper()
{
    QImage paper(DrawingMarks::kPaper, QImage::Format_RGB32);
    paper.fill(Qt::white);
    return paper;
}

}
