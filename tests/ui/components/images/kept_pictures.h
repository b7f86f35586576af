// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gallery/gallery_looks.h"

#include <QDir>
#include <QImage>
#include <QStringList>

namespace alongside::test {

/// A look in which every sheet has its picture kept, and how much smaller than the screen: small
/// enough for the repository, large enough to tell one letter from another where that is looked at.
struct KeptLook {
    gallery::GalleryLook look;
    int smaller;
};

[[nodiscard]] QList<KeptLook> keptLooks();

/// The pictures that are kept in the sources, and how they come there.
class KeptPictures {
public:
    /// `folder` is where they are kept; `differences` is where a picture that is another is laid.
    KeptPictures(const QString& folder, const QString& differences);

    /// What is wrong, in words, with pictures of it laid into the folder of differences; empty when
    /// the screen looks as it is kept. With `keep`, what is wrong is kept from now on instead.
    [[nodiscard]] QString problemOf(
        const QString& sheet, const KeptLook& look, const QImage& screen, bool keep);

    /// Pictures that no sheet has any more. With `keep` they go.
    [[nodiscard]] QStringList leftOver(const QStringList& sheets, bool keep);

private:
    void layOut(const QString& name, const QImage& kept, const QImage& drawn, const QImage& shown);

    QDir m_folder;
    QDir m_differences;
};

/// The one command with which the kept pictures are replaced.
inline constexpr auto kKeepCommand = "platform/linux/pictures --keep";

}
