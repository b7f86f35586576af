#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Marks that need no colour to be told apart.

#include <QColor>
#include <QQuickPaintedItem>

namespace alongside::components {

/// A line under somebody's words. Each pattern is another one; they begin again after `patterns`.
class PatternLine : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(int pattern MEMBER m_pattern NOTIFY looksChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged)
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY looksChanged)
    Q_PROPERTY(int patterns READ patterns CONSTANT)
    QML_ELEMENT

public:
    explicit PatternLine(QQuickItem* parent = nullptr);
    [[nodiscard]] static int patterns();
    void paint(QPainter* painter) override;

signals:
    void looksChanged();

private:
    void paintWave(QPainter& painter, double middle) const;
    int m_pattern = 0;
    QColor m_ink;
    double m_thickness = 3;
};

/// The edge of something that is not there, or not over yet: dashes around nothing.
class DashedFrame : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged)
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY looksChanged)
    Q_PROPERTY(double corner MEMBER m_corner NOTIFY looksChanged)
    QML_ELEMENT

public:
    explicit DashedFrame(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void looksChanged();

private:
    QColor m_ink;
    double m_thickness = 2;
    double m_corner = 0;
};

}
