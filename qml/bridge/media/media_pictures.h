#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/core_thread.h"

#include <QQuickAsyncImageProvider>

namespace alongside::bridge {

/// Pictures for pages: "image://alongside/" and a source (media_reading.h). Read on the core's thread,
/// opened on others. Whatever the bytes are, no more memory is taken than a tablet has. From the folder of
/// pictures nothing is read that does not lie in it.
///
/// Threads: made on the interface's thread; Qt asks from its own.
class MediaPictures : public QQuickAsyncImageProvider {
public:
    static constexpr const char* kName = "alongside";

    /// `core` must outlive the engine that has it.
    MediaPictures(CoreThread& core, QString picturesFolder);
    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& wanted) override;

private:
    CoreThread* m_core;
    QString m_folder;
};

/// The address of a picture for QML.
[[nodiscard]] QString pictureAddress(const QString& source);
[[nodiscard]] QString folderSource(const QString& path);

}
