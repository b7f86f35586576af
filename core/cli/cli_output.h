#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "base/error.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace alongside::cli {

using Json = nlohmann::ordered_json;

/// Where words go: for people, line by line as they come; for programs, one JSON document at the
/// end. Control characters never reach the terminal: names and plans are written by others.
class Output {
public:
    explicit Output(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }
    /// What the JSON document says under "result".
    [[nodiscard]] Json& result() { return m_result; }

    /// For people, on standard output. Nothing with --json.
    void line(std::string_view text = {});
    /// As it is, without a new line: for text that is piped on.
    void raw(std::string_view text);
    /// A piece of advice, on standard error, when a person is watching.
    void hint(std::string_view text);
    /// Something that is not as it should be, on standard error, for people and programs.
    void warn(std::string_view text);
    /// One line on standard error that the next one replaces, when a person is watching.
    void progress(std::string_view text);

    /// Ends with success. False when standard output could not be written.
    [[nodiscard]] bool finish(std::string_view command);
    /// Ends with a failure: words on standard error, and the document with --json. What result()
    /// holds goes with it. `next` stands in for the general advice where it knows better.
    void failed(std::string_view command, const Error& error, std::string_view next = {});

    /// Somebody reads this on a terminal, and can be asked.
    [[nodiscard]] bool isWatched() const { return m_width != 0 && !m_json; }
    /// Columns to wrap text at; 0 when standard output is no terminal.
    [[nodiscard]] std::size_t width() const { return m_width; }

private:
    void endProgress();

    bool m_json;
    bool m_watched; ///< standard error is a terminal
    bool m_progressShown = false;
    bool m_broken = false;
    std::size_t m_width = 0;
    Json m_result = Json::object();
};

/// The document's form of an error.
[[nodiscard]] Json errorJson(const Error& error, std::string_view next = {});
/// "3 March 2026, 14:05" in the time of this machine; "never" for 0.
[[nodiscard]] std::string localTime(TimeMs time);
/// "1 record", "2 records".
[[nodiscard]] std::string counted(
    std::uint64_t count, std::string_view one, std::string_view several);
/// Lines of at most `width` columns with `indent` spaces before each; 0 leaves lines as they are.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);
/// Text without what a terminal would obey: control characters become �.
[[nodiscard]] std::string harmless(std::string_view text);

}
