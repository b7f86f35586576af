#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Links that do to frames what networks do, and one that keeps a record of who acknowledged what.

#include "simulated_link.h"

#include "sync/messages.h"

#include <map>
#include <random>

namespace alongside::scenario {

/// Lets everything through and looks at it: nothing that was acknowledged may be sent again.
class WatchedLink : public Carriage {
public:
    std::vector<Bytes> carry(Way way, Bytes frame) override;
    /// What was sent though the other side had said before that it is on its disk.
    [[nodiscard]] const std::vector<std::string>& sentAgain() const { return m_sentAgain; }
    /// Bytes of Changes that were sent this way.
    [[nodiscard]] std::uint64_t changesBytes(Way way) const { return m_changesBytes.at(way); }
    [[nodiscard]] const std::map<std::size_t, std::size_t>& frames() const { return m_frames; }

protected:
    /// A frame leaves its sender.
    void leaves(Way way, const Bytes& frame);
    /// A frame has arrived whole.
    void arrives(Way way, const Bytes& frame);

private:
    std::map<Way, log::Version> m_acknowledged; ///< to whoever sends this way
    std::map<Way, std::uint64_t> m_changesBytes{{Way::ToServer, 0}, {Way::ToTablet, 0}};
    std::map<std::size_t, std::size_t> m_frames; ///< by their place in sync::Message
    std::vector<std::string> m_sentAgain;
};

/// Breaks after so many bytes have gone one way; a frame that is not whole does not arrive.
class CutLink final : public WatchedLink {
public:
    /// The next connection, and those after it.
    void cutAfter(Way way, std::size_t bytes);
    void neverCut() { m_cutting = false; }
    void connected() override;
    std::vector<Bytes> carry(Way way, Bytes frame) override;
    [[nodiscard]] bool isCut() const override { return m_isCut; }

private:
    bool m_cutting = false;
    bool m_isCut = false;
    Way m_way = Way::ToServer;
    std::size_t m_after = 0;
    std::size_t m_passed = 0;
};

/// Delays, drops, repeats, reorders and cuts, as its seed says.
class UnreliableLink final : public Carriage {
public:
    explicit UnreliableLink(unsigned seed)
        : m_random(seed)
    {
    }
    /// From now on all arrives.
    void mend();
    void connected() override;
    std::vector<Bytes> carry(Way way, Bytes frame) override;
    std::vector<Bytes> due(Way way) override;
    [[nodiscard]] bool isCut() const override { return m_isCut; }
    /// So many of the next frames that carry what people wrote have a bit changed on the way, as by a server
    /// that lies or a faulty memory.
    void alter(unsigned frames) { m_toAlter += frames; }
    /// The same for the next frames that carry a piece of a photo.
    void alterPhotos(unsigned frames) { m_photosToAlter += frames; }
    /// How often it did what: "delayed", "dropped", "repeated", "reordered", "cut", "altered".
    [[nodiscard]] const std::map<std::string, int>& did() const { return m_did; }

private:
    bool chance(unsigned oneIn) { return m_random() % oneIn == 0; }
    void alterSome(Bytes& frame);

    struct Held {
        Bytes frame;
        unsigned rounds = 0;
    };
    std::minstd_rand m_random;
    bool m_mended = false;
    bool m_isCut = false;
    unsigned m_toAlter = 0;
    unsigned m_photosToAlter = 0;
    unsigned m_kind = 0; ///< of this connection: most only delay and cut, as TCP does
    std::map<Way, std::vector<Held>> m_held;
    std::map<std::string, int> m_did;
};

}
