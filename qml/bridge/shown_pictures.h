#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What somebody put on the sign-in page (store::ShownTable), between bytes and pages. All of it stands on
// disk in the clear and is checked when it is read.

#include "base/bytes.h"

#include <QImage>
#include <QUrl>
#include <QVariantList>

#include <map>
#include <string>

namespace alongside::bridge {

using Shown = std::map<std::string, Bytes>;

inline constexpr const char* kLookShown = "look";         ///< PersonSettings
inline constexpr const char* kFaceShown = "face";         ///< a photo of the person
inline constexpr const char* kPicturesShown = "pictures"; ///< which pictures there are to unlock with
/// How many pictures one unlocks with: among so many, somebody's own four cannot be guessed easily.
inline constexpr int kPicturesToPickFrom = 12;

[[nodiscard]] QByteArray shownText(const Shown& shown, const std::string& name);
/// A photo as an address that pages can show; empty when there is none, or it is no photo.
[[nodiscard]] QUrl shownPhoto(const Shown& shown, const std::string& name);
/// The pictures to unlock with, as maps: name, symbol or else photo. Empty when they are not whole.
[[nodiscard]] QVariantList shownPictures(const Shown& shown);
/// The same on its way to disk: maps as above, whose photo is an address from shownPhoto(), or of a file.
/// Fails quietly with nothing when one cannot be read.
[[nodiscard]] Shown picturesToShow(const QVariantList& pictures);
/// A photo from a file, or from an address that holds all of it, as carefully as media::shownPicture();
/// nothing when it is none.
[[nodiscard]] QImage pictureFrom(const QUrl& photo);
/// A photo from a file as a small square JPEG without anything else that the camera wrote in it; empty
/// when it cannot be read.
[[nodiscard]] Bytes smallPhoto(const QUrl& photo);

}
