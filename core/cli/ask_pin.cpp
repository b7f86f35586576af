// SPDX-License-Identifier: Apache-2.0
// Asking on the terminal itself, so that it works when standard input is a file.
#include "base/text.h"
#include "cli/cli_session.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace alongside::cli {

namespace {

    constexpr char kCtrlC = '\x03';

    enum class Echo { Hidden, Shown };

    class TerminalFile {
    public:
        explicit TerminalFile(Echo echo)
            : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
        {
            m_isTerminal = m_file >= 0 && ::tcgetattr(m_file, &m_before) == 0;
            m_silent = m_isTerminal && echo == Echo::Hidden;
            if (!m_silent)
                return;
            auto quiet = m_before;
            // Ctrl-C ends the line, not the program: the terminal would stay without echo.
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
            quiet.c_cc[VEOL] = static_cast<cc_t>(kCtrlC);
            ::tcsetattr(m_file, TCSAFLUSH, &quiet);
        }
        ~TerminalFile()
        {
            if (m_silent)
                ::tcsetattr(m_file, TCSAFLUSH, &m_before);
            if (m_file >= 0)
                ::close(m_file);
        }
        TerminalFile(const TerminalFile&) = delete;
        TerminalFile& operator=(const TerminalFile&) = delete;

        [[nodiscard]] bool isThere() const { return m_isTerminal; }
        void say(std::string_view text) const
        {
            // Nothing can be done about a terminal that does not take words.
            [[maybe_unused]] const auto written = ::write(m_file, text.data(), text.size());
        }
        // Nothing when the person ends it with Ctrl-C or Ctrl-D.
        [[nodiscard]] std::optional<std::string> readLine() const
        {
            std::string line;
            char c = 0;
            while (true) {
                if (::read(m_file, &c, 1) != 1 || c == kCtrlC)
                    return std::nullopt;
                if (c == '\n' || c == '\r')
                    return line;
                line += c;
            }
        }

    private:
        int m_file;
        bool m_isTerminal = false;
        bool m_silent = false;
        termios m_before{};
    };

}

Result<std::string> askWithoutEcho(std::string_view question)
{
    const TerminalFile terminal(Echo::Hidden);
    if (!terminal.isThere())
        return fail(ErrorCode::BadArgument,
            "a PIN is needed, and there is no terminal to ask on; use --pin-file FILE or "
            "ALONGSIDE_PIN");
    terminal.say(question);
    auto line = terminal.readLine();
    terminal.say("\n");
    if (!line)
        return fail(ErrorCode::Cancelled, "no PIN was given");
    return std::move(*line);
}

Result<void> askToGoOn(std::string_view question)
{
    const TerminalFile terminal(Echo::Shown);
    if (!terminal.isThere())
        return fail(ErrorCode::BadArgument, "there is no terminal to ask on; add --yes to do it");
    terminal.say(std::string(question) + " (yes or no): ");
    const auto line = terminal.readLine();
    const auto answer = folded(trimmed(line.value_or("")));
    if (answer == "yes" || answer == "y")
        return {};
    return fail(ErrorCode::Cancelled, "nothing was changed");
}

Result<void> Session::confirm(bool yes, std::string_view warning, std::string_view question)
{
    if (yes)
        return {};
    if (!m_output->isWatched()) {
        advise("Add --yes when you are sure. Nothing was changed.");
        return fail(ErrorCode::BadArgument, std::string(warning) + "; add --yes to do it");
    }
    m_output->line(std::string(warning) + '.');
    return askToGoOn(question);
}

}
