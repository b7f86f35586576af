#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "base/data_limits.h"
#include "base/compress.h"
#include "base/result.h"
#include "crdt/operations.h"
#include "crdt/text_tree.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace alongside::crdt {

/// A character's place that stays with the character, whatever others write or take away: for
/// cursors, selections and comments.
struct TextAnchor {
    AuthorId author;
    std::uint32_t n = kNone; ///< kNone: the beginning of the text
};

/// Words of one author, said at one moment in one way; deleted at one moment by one author, or not.
struct Passage {
    AuthorId author; ///< whose words
    Stamp at;
    Voice voice;
    /// These words were taken away and brought back, by whom and when. Equal to `author` and `at`
    /// for words that are where they were written.
    AuthorId placedBy;
    Stamp placedAt;
    bool isDeleted = false;
    bool isErased = false; ///< deleted, and the words are gone for good
    AuthorId deletedBy;
    Stamp deletedAt;
    std::string text;
    bool operator==(const Passage&) const = default;
};

/// A text that several people write without waiting for each other: a function of the set of
/// splices on it, whatever the order in which they came (see text_ops.h for the order of the
/// characters). A splice that names characters which are not here yet waits for them inside.
///
/// What it relies on: the splices of one author come in the order in which they were made, which the
/// log's chains see to. Honest ones may come in any order.
///
/// Positions count visible code points, from 0. To change a text, use TextWriter (text_writer.h).
///
/// Threads: none of its own; const functions are not safe beside each other.
class TextState {
public:
    [[nodiscard]] std::uint32_t length() const { return m_tree.visible(); }
    [[nodiscard]] std::string text() const;
    /// The text as it was at a moment, by the clocks of those who wrote.
    [[nodiscard]] std::string textAt(Stamp moment) const;
    /// Whose words, in order; with what was taken away, at the place where it stood, when asked.
    [[nodiscard]] std::vector<Passage> passages(bool withDeleted = false) const;

    /// Somebody's splice, one's own included. Again: nothing happens. One whose words were erased
    /// takes these words out of the text and of its history, and leaves their places.
    void apply(const Splice& splice, const OpId& id, Stamp at);
    /// Splices whose places have not all come.
    [[nodiscard]] bool isWaiting() const { return m_waitingCount > 0 || !m_removesWaiting.empty(); }

    /// The place between the characters at position - 1 and position; it stays with the former.
    [[nodiscard]] TextAnchor anchorAt(std::uint32_t position);
    /// Where that is now. A character that was taken away stands for the place where it was.
    [[nodiscard]] std::uint32_t positionOf(const TextAnchor& anchor);

    /// Canonical bytes: equal states, equal bytes. In three parts, each of which can be read without
    /// the later ones: the text, its spans, what was deleted.
    [[nodiscard]] Bytes bytes(Effort effort = Effort::Quick) const;
    [[nodiscard]] static Result<TextState> fromBytes(ByteView bytes);
    /// How much texts may take that are read one after the other: what one takes is gone for the next.
    struct Room {
        std::size_t bytes = kTextStateBytesMax;
        std::size_t spans = kTextSpansMax;
    };
    [[nodiscard]] static Result<TextState> fromBytes(ByteView bytes, Room& room);
    /// Only the text, in time that depends on nothing else.
    [[nodiscard]] static Result<std::string> textOf(ByteView bytes);

    // What TextWriter builds on. An author is named by a number, so that nothing is looked up for
    // every key that is pressed; a CharRef here has that number as its `who`.

    [[nodiscard]] Who whoIs(const AuthorId& author);
    [[nodiscard]] const AuthorId& author(Who who) const { return m_people[who].id; }
    struct Placed {
        std::optional<CharRef> parent;
        Side side = Side::Right;
        std::uint32_t first = 0;
    };
    /// Puts well-formed UTF-8 of `characters` code points before the character at `position`, which
    /// is at most length(). Says where, for the splice.
    Placed insert(Who who, Stamp at, const Voice& voice, std::uint32_t position,
        std::string_view text, std::uint32_t characters,
        const std::optional<CharRef>& copyOf = std::nullopt);
    /// Takes characters away; adds which they were to `removed`.
    void remove(Who who, Stamp at, std::uint32_t position, std::uint32_t count,
        std::vector<TextRemove>& removed);
    /// The characters of which these are a copy; themselves, when they are none.
    [[nodiscard]] CharRef originalOf(const CharRef& c) const;
    /// Characters in order, deleted ones too, as far as one moment and one deletion reach:
    /// `f(first, characters, text, at, deletedAt or null)`.
    template<class F>
    void visitMoments(F f) const
    {
        m_tree.visit([&](const Span& span) {
            const Stamp* deletedAt
                = span.deletion == 0 ? nullptr : &m_deletions[span.deletion - 1].at;
            auto text = m_tree.textOf(span);
            for (auto n = span.n; n < span.end();) {
                const auto run = runAt(span.who, n, span.end());
                const auto bytes
                    = m_tree.bytesOf(span, run.end - span.n) - m_tree.bytesOf(span, n - span.n);
                f(CharRef{span.who, n}, run.end - n, text.substr(0, bytes), run.said->at,
                    deletedAt);
                text.remove_prefix(bytes);
                n = run.end;
            }
        });
    }

private:
    // What was put in from number `first` on, until the next entry.
    struct Said {
        std::uint32_t first = 0;
        std::uint32_t voice = 0; ///< in m_voices
        Stamp at;
        Who copyWho = kNobody;
        std::uint32_t copyN = 0;
    };
    struct Person {
        AuthorId id;
        std::uint32_t written = 0;
        std::vector<Said> said;
    };
    struct Deletion {
        Stamp at;
        Who who = 0;
        bool erases = false; ///< the characters themselves are gone too
        auto operator<=>(const Deletion&) const = default;
    };
    struct WaitingInsert {
        Stamp at;
        Voice voice;
        std::optional<CharRef> parent; // whoIs()
        Side side = Side::Right;
        std::string text;
        std::uint32_t count = 0; ///< when there is no text: of a copy, or of what was erased
        std::optional<CharRef> copyOf;
        [[nodiscard]] std::uint32_t characters() const;
        [[nodiscard]] bool isErased() const { return text.empty() && !copyOf; }
    };
    struct WaitingKey {
        std::uint32_t first = 0;
        std::uint64_t seq = 0;
        std::uint32_t index = 0;
        std::uint32_t place = 0;
        auto operator<=>(const WaitingKey&) const = default;
    };
    struct WaitingRemove {
        Who who = 0;
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        std::uint32_t deletion = 0;
        auto operator<=>(const WaitingRemove&) const = default;
    };

    [[nodiscard]] std::uint32_t voiceIndex(const Voice& voice);
    [[nodiscard]] std::uint32_t deletionIndex(const Deletion& deletion);
    [[nodiscard]] bool isStronger(std::uint32_t a, std::uint32_t b) const;
    // How number n was said, and up to which number (at most `end`) the same holds.
    struct Run {
        const Said* said = nullptr;
        std::uint32_t end = 0;
    };
    [[nodiscard]] Run runAt(Who who, std::uint32_t n, std::uint32_t end) const;
    void note(Who who, std::uint32_t first, Stamp at, const Voice& voice,
        const std::optional<CharRef>& copyOf);
    [[nodiscard]] bool isHere(const CharRef& c) const { return c.n < m_people[c.who].written; }
    void place(Who who, const WaitingInsert& insert);
    void placeCopy(Who who, WaitingInsert insert);
    [[nodiscard]] bool isReady(const WaitingInsert& insert) const;
    void eraseCopies(Who original, std::uint32_t first, std::uint32_t end);
    void wait(Who who, const WaitingKey& key, WaitingInsert insert);
    void takeWaiting();
    bool takeWaitingOf(Who who);
    void removeHere(const TextRemove& what, std::uint32_t deletion, std::vector<TextRemove>& rest);
    void takeWaitingRemoves();
    void eraseHere(Who who, std::uint32_t first, std::uint32_t end, Stamp at);

    // Fugue's order, in text_order.cpp.
    [[nodiscard]] bool isLess(const CharRef& a, const CharRef& b) const;
    [[nodiscard]] CharRef idAt(const Spot& spot) const;
    [[nodiscard]] Side sideOf(const Spot& spot) const;
    [[nodiscard]] std::optional<CharRef> parentOf(const Spot& spot) const;
    [[nodiscard]] Spot spotAmongRight(const std::optional<CharRef>& parent, const CharRef& id);
    [[nodiscard]] Spot spotAmongLeft(const CharRef& parent, const CharRef& id);

    struct Saver;
    struct Loader;

    TextTree m_tree;
    std::vector<Person> m_people;
    std::map<AuthorId, Who> m_whoIs;
    std::vector<Voice> m_voices;
    std::vector<Deletion> m_deletions;
    std::map<Deletion, std::uint32_t> m_deletionIndex;
    std::map<Who, std::map<WaitingKey, WaitingInsert>> m_waiting;
    std::size_t m_waitingCount = 0;
    std::set<WaitingRemove> m_removesWaiting;
};

}
