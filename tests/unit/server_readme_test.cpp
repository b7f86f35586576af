// SPDX-License-Identifier: Apache-2.0
//
// Aim: README.md says of every number and every event what it is, and of none that is not there.
// Method: names are read from the sources, and compared with the rows of its tables.
#include "server_metrics.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace alongside::server {

namespace {

    namespace fs = std::filesystem;
    using Names = std::set<std::string>;

    std::string textOf(const fs::path& file)
    {
        std::ostringstream text;
        text << std::ifstream(file).rdbuf();
        return text.str();
    }

    fs::path serverFolder()
    {
        return fs::path(ALONGSIDE_SOURCE_DIR) / "sync-server";
    }

    void collect(Names& names, const std::string& text, const char* pattern)
    {
        const std::regex wanted(pattern);
        for (std::sregex_iterator at(text.begin(), text.end(), wanted), end; at != end; ++at)
            names.insert((*at)[1]);
    }

    Names inSources(const char* pattern)
    {
        Names names;
        for (const auto& entry : fs::directory_iterator(serverFolder()))
            if (entry.path().extension() == ".cpp")
                collect(names, textOf(entry.path()), pattern);
        return names;
    }

    // The first column of a table's rows below a heading.
    Names rowsBelow(const std::string& heading)
    {
        const auto readme = textOf(serverFolder() / "README.md");
        const auto start = readme.find("## " + heading + "\n");
        EXPECT_NE(start, std::string::npos) << heading;
        const auto end = readme.find("\n## ", start + 1);
        Names names;
        std::istringstream lines(readme.substr(start, end - start));
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with("| `"))
                collect(names, line.substr(0, line.find('|', 1)), "`([a-z_]+)`");
        return names;
    }

}

TEST(ServerReadme, hasARowForEveryNumberThatIsCounted)
{
    const auto counted = inSources("\"((?:alongside|process)_[a-z_]+)\"");
    EXPECT_GT(counted.size(), 20U);
    EXPECT_EQ(rowsBelow("What it counts"), counted);
}

TEST(ServerReadme, hasARowForEveryEvent)
{
    auto events = inSources("\\b(?:info|warning|debug)\\(\\s*\"([a-z_]+)\",");
    for (const auto& name : inSources("\\bEvent\\([^\"]*\"([a-z_]+)\","))
        events.insert(name);
    EXPECT_GT(events.size(), 15U);
    EXPECT_EQ(rowsBelow("What it logs"), events);
}

TEST(ServerMetrics, areInPrometheusTextFormatWithHelpAndType)
{
    ServerMetrics metrics;
    metrics.connections.Set(3);
    metrics.refused.increment("address");
    metrics.refused.increment("address");
    metrics.writesRefused.increment(ErrorCode::QuotaReached);
    metrics.commitSeconds.Observe(0.02);
    const auto text = metrics.text();
    const auto expect = [&](const std::string& line) {
        EXPECT_NE(text.find(line + "\n"), std::string::npos) << line << "\nin\n" << text;
    };
    expect("# HELP alongside_connections Connections in a session.");
    expect("# TYPE alongside_connections gauge");
    expect("alongside_connections 3");
    expect("# TYPE alongside_connections_refused_total counter");
    expect("alongside_connections_refused_total{reason=\"address\"} 2");
    expect("alongside_writes_refused_total{error=\"quota-reached\"} 1");
    expect("alongside_commit_seconds_bucket{le=\"0.01\"} 0");
    expect("alongside_commit_seconds_bucket{le=\"0.025\"} 1");
    expect("alongside_commit_seconds_count 1");
    expect("alongside_build_info{version=\"" + std::string(kServerVersion) + "\"} 1");
    EXPECT_NE(text.find("\nprocess_resident_memory_bytes "), std::string::npos);
    for (const auto& line : {"alongside_uptime_seconds 0\n", "process_resident_memory_bytes 0\n"})
        EXPECT_EQ(text.find(line), std::string::npos);
}

}
