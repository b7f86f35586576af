#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPolygonF>
#include <QString>

#include <vector>

namespace alongside::media {

/// One thing that was done to a sheet of paper.
struct DrawingMark {
    enum class Kind { Line, Rubber, Stamp, Clear };
    Kind kind = Kind::Line;
    QColor colour;
    qreal width = 0;  ///< of a line or a rubber; of a stamp: how large it is
    QPolygonF points; ///< of a stamp: its middle
    QString stamp;    ///< the name of its picture
    bool operator==(const DrawingMark&) const = default;
};

/// A drawing as what was done to it, so that everything can be undone, also after it was put away. The
/// paper is kPaper, however large it is shown.
class DrawingMarks {
public:
    static constexpr QSize kPaper{1600, 1000};
    static constexpr std::size_t kMarksMax = 4000;
    static constexpr qsizetype kPointsMax = 20'000; ///< of one line

    /// Does one more thing; what was undone is forgotten. False when the paper is full.
    bool add(DrawingMark mark);
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return m_shown > 0; }
    [[nodiscard]] bool canRedo() const { return m_shown < m_marks.size(); }
    /// Nothing can be seen on it.
    [[nodiscard]] bool isEmpty() const;
    /// What holds now, in order.
    [[nodiscard]] std::vector<DrawingMark> shown() const;

    /// As text, and back. Nothing is changed by what is no such text.
    [[nodiscard]] QByteArray save() const;
    bool load(const QByteArray& saved);

private:
    std::vector<DrawingMark> m_marks;
    std::size_t m_shown = 0;
};

/// Does to `paper` what the mark says. `stamps`: where the pictures of stamps are, with their ending.
void paintMark(QImage& paper, const DrawingMark& mark, const QString& stamps);
[[nodiscard]] QImage emptyPaper();

}
