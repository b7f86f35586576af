// SPDX-License-Identifier: Apache-2.0
#include "server_metrics.h"

#include <prometheus/text_serializer.h>

#include <unistd.h>

#include <fstream>

namespace alongside::server {

namespace {

    // Of a disk that is quick, and of one that is not.
    const prometheus::Histogram::BucketBoundaries kCommitSeconds{
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5};

    double residentBytes()
    {
        std::ifstream statm("/proc/self/statm");
        double pages = 0;
        double resident = 0;
        statm >> pages >> resident;
        return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
    }

}

ServerMetrics::ByLabel::ByLabel(
    prometheus::Registry& registry, const char* name, const char* help, const char* label)
    : m_family(&prometheus::BuildCounter().Name(name).Help(help).Register(registry))
    , m_label(label)
{
}

void ServerMetrics::ByLabel::increment(std::string_view value)
{
    auto at = m_counters.find(value);
    if (at == m_counters.end())
        at = m_counters.emplace(std::string(value), &m_family->Add({{m_label, std::string(value)}}))
                 .first;
    at->second->Increment();
}

double ServerMetrics::ByLabel::value(std::string_view value) const
{
    const auto at = m_counters.find(value);
    return at == m_counters.end() ? 0 : at->second->Value();
}

prometheus::Counter& ServerMetrics::counter(const char* name, const char* help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(m_registry).Add({});
}

prometheus::Gauge& ServerMetrics::gauge(const char* name, const char* help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(m_registry).Add({});
}

ServerMetrics::ServerMetrics()
    : sockets(gauge("alongside_sockets", "Sockets open, shaking hands or in a session."))
    , connections(gauge("alongside_connections", "Connections in a session."))
    , accepted(counter("alongside_connections_accepted_total", "Connections taken in."))
    , refused(m_registry, "alongside_connections_refused_total",
          "Connections closed before anything was read from them.", "reason")
    , ended(m_registry, "alongside_connections_ended_total",
          "Connections that ended, by what ended them.", "reason")
    , handshakeFailures(m_registry, "alongside_handshake_failures_total",
          "Sockets that came to no session: TLS, HTTP or time.", "error")
    , httpRequests(m_registry, "alongside_http_requests_total",
          "Plain HTTP requests answered, by status.", "status")
    , framesReceived(counter("alongside_frames_received_total", "Messages received."))
    , framesSent(counter("alongside_frames_sent_total", "Messages sent."))
    , bytesReceived(counter("alongside_received_bytes_total", "Bytes of messages received."))
    , bytesSent(counter("alongside_sent_bytes_total", "Bytes of messages sent."))
    , pauses(m_registry, "alongside_pauses_total",
          "Times that a connection was not read from for a while, by what it had too much of.",
          "limit")
    , pauseSeconds(counter("alongside_pause_seconds_total", "How long these took together."))
    , spacesOpen(gauge("alongside_spaces_open", "Spaces that somebody has open."))
    , opened(counter("alongside_opens_total", "Spaces opened."))
    , opensRefused(
          m_registry, "alongside_opens_refused_total", "Spaces not opened, by error.", "error")
    , spacesErased(
          counter("alongside_spaces_erased_total", "Spaces erased while somebody had them open."))
    , runsStored(counter("alongside_runs_stored_total", "Runs of changes stored."))
    , changesStored(counter("alongside_changes_stored_total", "Changes stored that were new."))
    , bytesStored(counter("alongside_stored_bytes_total", "Bytes of the runs stored."))
    , writesRefused(m_registry, "alongside_writes_refused_total",
          "Runs and pieces of snapshots not stored, by error.", "error")
    , runsWaiting(gauge("alongside_runs_waiting", "Runs waiting for their commit."))
    , bytesWaiting(gauge("alongside_waiting_bytes", "Bytes of these."))
    , commitSeconds(prometheus::BuildHistogram()
                        .Name("alongside_commit_seconds")
                        .Help("How long a commit took, until it was on disk.")
                        .Register(m_registry)
                        .Add({}, kCommitSeconds))
    , piecesStored(counter("alongside_snapshot_pieces_stored_total", "Pieces of snapshots stored."))
    , piecesSent(counter("alongside_snapshot_pieces_sent_total", "Pieces of snapshots sent."))
    , chunksStored(counter(
          "alongside_chunks_stored_total", "Chunks of photos, sounds and films stored."))
    , chunksSent(
          counter("alongside_chunks_sent_total", "Chunks of photos, sounds and films sent."))
    , certificateReloads(m_registry, "alongside_certificate_reloads_total",
          "Certificates read again, by outcome.", "outcome")
    , m_uptime(gauge("alongside_uptime_seconds", "Since the server started."))
    , m_residentBytes(gauge("process_resident_memory_bytes", "Memory in use."))
{
    prometheus::BuildGauge()
        .Name("alongside_build_info")
        .Help("Always 1; the version is in the label.")
        .Register(m_registry)
        .Add({{"version", kServerVersion}})
        .Set(1);
}

std::string ServerMetrics::text()
{
    m_uptime.Set(
        std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count());
    m_residentBytes.Set(residentBytes());
    return prometheus::TextSerializer().Serialize(m_registry.Collect());
}

}
