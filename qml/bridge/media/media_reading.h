#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Where photos, sounds and drawings are, as one text that QML can hold:
//   "draft/<id>"          not saved yet
//   "media/<space>/<key>" in a record of a plan
//   "folder/<path>"       a picture on this tablet, in its pictures folder

#include "bridge/core_thread.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <functional>

namespace alongside::bridge {

/// Where the pictures of stamps are, for drawings.
[[nodiscard]] QString stampPictures();
[[nodiscard]] QString draftSource(const QString& id);
[[nodiscard]] QString mediaSource(const SpaceId& space, const QString& key);

/// What is there: bytes of a photo, a sound or a film; a drawing as a picture. Not for "folder/".
/// Threads: the core's thread.
[[nodiscard]] Result<QByteArray> readSource(Core& core, const QString& source);

/// Saves what is told with these drafts (maps with "id", "type" and "words"): `save` is given what they hold,
/// without those that have nothing in them because they were interrupted before they began. Once it is saved,
/// and not before, what was kept of them meanwhile goes. Threads: the core's thread.
using SaveMedia = std::function<Result<plan::RecordInfo>(std::vector<plan::NewMedia>)>;
[[nodiscard]] Result<plan::RecordInfo> saveWithMedia(
    plan::Workspace& workspace, const QVariantList& items, const SaveMedia& save);
/// What stands for words where something is told with "sound", "photo", "drawing" or in "several" ways,
/// in the language of the interface.
[[nodiscard]] QString standInWords(const QString& toldWith);
/// Fills these words of a record with what stands for them, where nobody wrote any and `items` tell it.
void putStandIn(plan::FieldValues& fields, const std::string& words, const QVariantList& items);
/// The words in this field or, where nobody wrote any, what stands for them, in the language of whoever reads.
[[nodiscard]] QString wordsOrStandIn(const plan::RecordInfo& info, std::string_view words);
/// What was kept of these drafts goes.
void discardMedia(plan::Workspace& workspace, const QVariantList& items);

}
