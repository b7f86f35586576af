#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "media/drawing_marks.h"

#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace alongside::media {

/// A sheet of white paper to draw on, with a finger, a pen or a mouse; or with keys, which move a place
/// about and put stamps there. White in every look: a drawing is the same for everybody.
class DrawingCanvas : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY toolChanged)
    Q_PROPERTY(qreal brush MEMBER m_brush NOTIFY toolChanged)
    Q_PROPERTY(bool rubber MEMBER m_rubber NOTIFY toolChanged)
    /// Where the pictures of stamps are: "…/%1.svg"
    Q_PROPERTY(QString stamps MEMBER m_stamps NOTIFY toolChanged)
    /// Where a stamp goes, in parts of the paper.
    Q_PROPERTY(QPointF place READ place NOTIFY placeChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    QML_ELEMENT

public:
    explicit DrawingCanvas(QQuickItem* parent = nullptr);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Takes everything away; undo() brings it back.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void stamp(const QString& name);
    /// In steps, to the right and down.
    Q_INVOKABLE void movePlace(int right, int down);

    [[nodiscard]] QPointF place() const;
    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty() && m_line.points.isEmpty(); }
    [[nodiscard]] bool canUndo() const { return m_marks.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_marks.canRedo(); }
    [[nodiscard]] QByteArray save() const { return m_marks.save(); }
    void load(const QByteArray& saved);
    [[nodiscard]] QByteArray png() const;

    void paint(QPainter* painter) override;

signals:
    /// Something more, or less, is on the paper.
    void changed();
    void toolChanged();
    void placeChanged();
    /// There is no room for more.
    void full();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent* event) override;
    void touchUngrabEvent() override;

private:
    [[nodiscard]] QPointF onPaper(QPointF here) const;
    void begin(QPointF here);
    void goOn(QPointF here);
    void end();
    void paintAll();

    DrawingMarks m_marks;
    DrawingMark m_line; ///< being drawn
    QImage m_paper;
    QColor m_ink;
    qreal m_brush = 20;
    bool m_rubber = false;
    QString m_stamps;
    QPointF m_place;
};

}
