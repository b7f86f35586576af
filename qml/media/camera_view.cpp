// SPDX-License-Identifier: Apache-2.0
#include "media/camera_view.h"

#include "media/devices.h"

#include <QBuffer>
#include <QPainter>

namespace alongside::media {

namespace {

    constexpr int kAddressQuality = 90;

}

CameraView::CameraView(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    if (auto* devices = Devices::instance()) {
        connect(&devices->camera(), &Camera::seen, this, &CameraView::show);
        connect(&devices->camera(), &Camera::lost, this, [this] { setLooking(false); });
    }
}

CameraView::~CameraView()
{
    setLooking(false);
}

bool CameraView::isAvailable() const
{
    return Devices::instance() != nullptr && Devices::instance()->camera().isThere();
}

void CameraView::setLooking(bool looking)
{
    if (looking == m_looking || Devices::instance() == nullptr)
        return;
    auto& camera = Devices::instance()->camera();
    if (looking && !camera.start())
        return emit availableChanged();
    if (!looking)
        camera.stop();
    m_looking = looking;
    emit lookingChanged();
}

void CameraView::show(const QImage& picture)
{
    if (!m_looking)
        return;
    const bool first = m_picture.isNull();
    m_picture = picture;
    update();
    if (first)
        emit readyChanged();
}

void CameraView::paint(QPainter* painter)
{
    if (m_picture.isNull())
        return;
    const auto size = QSizeF(m_picture.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, m_picture);
}

QUrl CameraView::address() const
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (m_picture.isNull() || !m_picture.save(&buffer, "JPEG", kAddressQuality))
        return {};
    return QUrl(QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(jpeg.toBase64()));
}

}
