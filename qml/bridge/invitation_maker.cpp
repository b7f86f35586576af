// SPDX-License-Identifier: Apache-2.0
#include "bridge/invitation_maker.h"

#include "bridge/open_plan.h"
#include "bridge/shown_pictures.h"
#include "base/qr_code.h"

#define ZX_USE_UTF8 // as its next release has it
#include <ZXing/ReadBarcode.h>

namespace alongside::bridge {

namespace {

    constexpr TimeMs kValidForMs = TimeMs{14} * 24 * 60 * 60 * 1000;
    constexpr int kCodeSide = 800;

}

void InvitationMaker::make(const QString& role)
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr || m_busy || !plan->space())
        return;
    m_busy = true;
    m_problem = {};
    emit changed();
    plan->core().ask(
        this,
        [space = *plan->space(), role = role.toStdString()](Core& core) -> Result<std::string> {
            if (!core.workspace)
                return fail(ErrorCode::Cancelled);
            return core.workspace->invite(space, role, false, kValidForMs, 1);
        },
        [this](const Result<std::string>& invitation) {
            m_busy = false;
            if (invitation)
                show(QString::fromStdString(*invitation));
            else
                m_problem = userMessage(invitation.error().code);
            emit changed();
        });
}

void InvitationMaker::show(const QString& text)
{
    m_text = text;
    const auto code = QrCode::make(text.toStdString());
    m_code = code ? QUrl(QStringLiteral("data:image/svg+xml;base64,")
                        + QString::fromLatin1(QByteArray::fromStdString(code->svg(kCodeSide)).toBase64()))
                  : QUrl();
}

void InvitationMaker::clear()
{
    m_text.clear();
    m_code.clear();
    m_problem = {};
    emit changed();
}

QString InvitationMaker::readPhoto(const QUrl& photo)
{
    const auto image = pictureFrom(photo).convertToFormat(QImage::Format_Grayscale8);
    if (image.isNull())
        return {};
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
        static_cast<int>(image.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    const auto found = ZXing::ReadBarcode(view, hints);
    return found.isValid() ? QString::fromStdString(found.text()) : QString();
}

}
