// SPDX-License-Identifier: Apache-2.0
#include "bridge/media/pictures_model.h"

#include "bridge/media/media_drafts.h"
#include "bridge/media/media_pictures.h"
#include "bridge/when_words.h"

#include <QDateTime>
#include <QDirIterator>

#include <algorithm>

namespace alongside::bridge {

namespace {

    constexpr int kFilesLookedAtMax = 20'000;

    QFileInfoList picturesIn(const QString& folder)
    {
        const QStringList endings{"*.jpg", "*.jpeg", "*.png", "*.webp"};
        QFileInfoList found;
        QDirIterator files(
            folder, endings, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (files.hasNext() && found.size() < kFilesLookedAtMax) {
            files.next();
            found.append(files.fileInfo());
        }
        std::sort(found.begin(), found.end(), [](const QFileInfo& a, const QFileInfo& b) {
            return a.lastModified() > b.lastModified();
        });
        return found;
    }

}

PicturesModel::PicturesModel(QObject* parent)
    : RowModel({"path", "address", "name", "when"}, parent)
{
    look();
}

void PicturesModel::look()
{
    if (MediaDrafts::instance() == nullptr)
        return;
    const auto found = picturesIn(MediaDrafts::instance()->picturesFolder());
    m_more = found.size() > kPicturesMax;
    takeAll();
    const auto now = QDateTime::currentMSecsSinceEpoch();
    for (const auto& file : found.mid(0, kPicturesMax)) {
        const auto at = file.lastModified().toMSecsSinceEpoch();
        put({file.filePath(), {0, -at, {}},
            {file.filePath(), pictureAddress(folderSource(file.filePath())),
                file.completeBaseName(), whenWords(at, now)}});
    }
    emit countChanged();
}

}
