#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/core_thread.h"
#include "bridge/drafts.h"
#include "bridge/media/media_drafts.h"
#include "bridge/open_plan.h"
#include "bridge/own_photos.h"
#include "bridge/person_settings.h"
#include "bridge/tablet_session.h"
#include "bridge/unlock_ways.h"
#include "media/devices.h"

namespace alongside::bridge {

/// Everything that stands between the pages and the core, in one piece: a program or a test makes
/// one before it loads QML, and lets the QML engine go before it.
///
/// Threads: the interface's thread.
class TabletBridge {
public:
    /// `clock` must live longer.
    TabletBridge(const std::filesystem::path& home, const Clock& clock,
        media::Devices::Which devices = media::Devices::Which::Real)
        : m_devices(devices)
        , m_core(home, clock)
        , m_plan(m_core, clock, m_drafts)
        , m_mediaDrafts(m_core, m_drafts)
        , m_session(m_core, m_plan, m_drafts, m_settings)
        , m_waysIn(m_core, m_settings)
        , m_ownPhotos(m_core)
    {
        QObject::connect(&m_session, &TabletSession::unlocked, &m_ownPhotos, &OwnPhotos::load);
        QObject::connect(&m_session, &TabletSession::locked, &m_ownPhotos, &OwnPhotos::clear);
    }

    [[nodiscard]] CoreThread& core() { return m_core; }
    [[nodiscard]] OpenPlan& plan() { return m_plan; }
    [[nodiscard]] TabletSession& session() { return m_session; }
    [[nodiscard]] Drafts& drafts() { return m_drafts; }
    [[nodiscard]] MediaDrafts& mediaDrafts() { return m_mediaDrafts; }
    [[nodiscard]] PersonSettings& settings() { return m_settings; }
    [[nodiscard]] WaysIn& waysIn() { return m_waysIn; }
    [[nodiscard]] OwnPhotos& ownPhotos() { return m_ownPhotos; }

private:
    media::Devices m_devices;
    Drafts m_drafts;
    PersonSettings m_settings{nullptr};
    CoreThread m_core;
    OpenPlan m_plan;
    MediaDrafts m_mediaDrafts;
    TabletSession m_session;
    WaysIn m_waysIn;
    OwnPhotos m_ownPhotos;
};

}
