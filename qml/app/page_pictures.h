#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QQuickWindow>
#include <QString>

namespace alongside::app {

/// Saves a picture of every page that is shown, for looking at them in peace.
class PagePictures : public QObject {
    Q_OBJECT

public:
    PagePictures(QQuickWindow* window, QString folder, QObject* parent = nullptr);

public slots:
    void take(const QString& page);

private:
    QQuickWindow* m_window;
    QString m_folder;
    int m_count = 0;
};

}
