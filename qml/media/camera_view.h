#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QImage>
#include <QQuickPaintedItem>
#include <QUrl>
#include <QtQmlIntegration>

namespace alongside::media {

/// What the camera sees, while `looking`. take() holds it still.
class CameraView : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    Q_PROPERTY(bool looking READ isLooking WRITE setLooking NOTIFY lookingChanged)
    /// Something can be seen.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    QML_ELEMENT

public:
    explicit CameraView(QQuickItem* parent = nullptr);
    ~CameraView() override;

    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] bool isLooking() const { return m_looking; }
    void setLooking(bool looking);
    [[nodiscard]] bool isReady() const { return !m_picture.isNull(); }
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// What can be seen now, as an address that holds all of it: nothing is written to the disk. Empty
    /// when there is nothing.
    Q_INVOKABLE [[nodiscard]] QUrl address() const;

    void paint(QPainter* painter) override;

signals:
    void availableChanged();
    void lookingChanged();
    void readyChanged();

private:
    void show(const QImage& picture);
    QImage m_picture;
    bool m_looking = false;
};

}
