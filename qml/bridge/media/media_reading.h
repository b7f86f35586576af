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

namespace alongside::bridge {

/// Where the pictures of stamps are, for drawings.
[[nodiscard]] QString stampPictures();
[[nodiscard]] QString draftSource(const QString& id);
[[nodiscard]] QString mediaSource(const SpaceId& space, const QString& key);

/// What is there: bytes of a photo, a sound or a film; a drawing as a picture. Not for "folder/".
/// Threads: the core's thread.
[[nodiscard]] Result<QByteArray> readSource(Core& core, const QString& source);

/// What drafts name (maps with "id", "type" and "words"), ready to be saved. What has nothing in it,
/// because it was interrupted before it began, is left out. Threads: the core's thread.
[[nodiscard]] Result<std::vector<plan::NewMedia>> gatherMedia(
    plan::Workspace& workspace, const QVariantList& items);
/// What stands for words where something is told with "sound", "photo", "drawing" or in "several" ways,
/// in the language of the interface.
[[nodiscard]] QString standInWords(const QString& toldWith);
/// Fills these words of a record with what stands for them, where nobody wrote any and `items` tell it.
void putStandIn(plan::FieldValues& fields, const std::string& words, const QVariantList& items);
/// The words in this field or, where nobody wrote any, what stands for them, in the language of whoever reads.
[[nodiscard]] QString wordsOrStandIn(const plan::RecordInfo& info, std::string_view words);
/// It is saved: what was kept of it meanwhile goes.
void discardMedia(plan::Workspace& workspace, const QVariantList& items);

}
