#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "aloud/page_things.h"

#include <QStringList>

namespace alongside::access {

/// Things that stand together: a row of the page, its foot, its head, a row of the keyboard.
struct ScanGroup {
    QString group; ///< as aloud::PageThing has it
    QList<aloud::PageThing> things;

    /// What it is called when it is spoken.
    [[nodiscard]] QString name() const;
};

/// The order in which one switch leads through a page: the keyboard first while it is there, then the
/// page row by row, its foot with the way on, and last its head. A page with few things is one group.
[[nodiscard]] QList<ScanGroup> scanGroups(const QList<aloud::PageThing>& controls);

}
