#pragma once
// SPDX-License-Identifier: Apache-2.0
// What a group does on the way to what a test is about.

#include "group_world.h"
#include "page_driver.h"

#include <QTemporaryDir>

namespace alongside::testing {

/// A place with the tablets of a group and a board.
struct Place {
    explicit Place(bool whole)
        : world(folder.path().toStdString(), clock, whole)
    {
    }
    QTemporaryDir folder;
    SystemClock clock;
    GroupWorld world;
};

void openGroup(PageDriver& page);
void startMeeting(PageDriver& page);
/// From the page of the meeting, or from "Somebody else joins".
void join(PageDriver& page, const QString& picture, bool isFirst);
void addTopic(PageDriver& page);
/// A meeting of these people, and what they talk about.
void toTopic(PageDriver& page, const QStringList& names);
void boardIsAsked(GroupWorld& world);

}
