#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The readers that fuzz_targets.cpp puts into one list.

#include "fuzz_check.h"
#include "fuzz_targets.h"

namespace alongside::fuzz {

void readBase(ByteView input);
Seeds baseSeeds();
void readMessage(ByteView input);
Seeds messageSeeds();
void readSession(ByteView input);
Seeds sessionSeeds();
void readChange(ByteView input);
Seeds changeSeeds();
void readMembership(ByteView input);
Seeds membershipSeeds();
void readSnapshot(ByteView input);
Seeds snapshotSeeds();
void readState(ByteView input);
Seeds stateSeeds();
void readPacked(ByteView input);
Seeds packedSeeds();
void readStory(ByteView input);
Seeds storySeeds();
void readBundle(ByteView input);
Seeds bundleSeeds();
void readInvitation(ByteView input);
Seeds invitationSeeds();
void readRecovery(ByteView input);
Seeds recoverySeeds();
void readImportFile(ByteView input);
Seeds importSeeds();
void readValue(ByteView input);
Seeds valueSeeds();
void readHttp(ByteView input);
Seeds httpSeeds();
void readConfig(ByteView input);
Seeds configSeeds();
void readAddress(ByteView input);
Seeds addressSeeds();
void readFiles(ByteView input);
Seeds filesSeeds();
void readRows(ByteView input);
Seeds rowsSeeds();
void readSearch(ByteView input);
Seeds searchSeeds();
// Where Qt is there.
void readSound(ByteView input);
Seeds soundSeeds();
void readPhoto(ByteView input);
Seeds photoSeeds();
void readDrawing(ByteView input);
Seeds drawingSeeds();
void readTablet(ByteView input);
Seeds tabletSeeds();

}
