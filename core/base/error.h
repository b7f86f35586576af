#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstdint>
#include <string>
#include <string_view>

namespace alongside {

/// Everything that can be expected to go wrong, in one closed list.
///
/// The numbers travel in the sync protocol and in --json output, so they never change their
/// meaning; new ones are added at the end of their group. error.cpp has the words for each, and a
/// test walks the list so that none is without.
enum class ErrorCode : std::uint16_t {
    // What was asked for does not make sense.
    BadArgument = 100,
    UnknownKind = 101,
    UnknownField = 102,
    WrongType = 103,
    TooLong = 104,
    OutOfRange = 105,
    MissingField = 106,
    NotFound = 107,
    Ambiguous = 108,
    AlreadyThere = 109,
    BadFile = 110,
    FileUnreadable = 111,
    NothingToChoose = 112,

    // Who is asking.
    WrongPin = 200,
    NoSuchPerson = 201,
    InvitationInvalid = 202,
    InvitationExpired = 203,
    InvitationUsedUp = 204,
    NotAMember = 205,
    NotAllowed = 206,
    CannotRead = 207,
    NoLongerShared = 208,

    // The store on this machine.
    StoreInUse = 300,
    StoreNewer = 301,
    StoreDamaged = 302,
    StorageFull = 303,
    StorageReadOnly = 304,
    StorageFailed = 305,
    HistoryNotHere = 306,
    MediaNotHere = 307,

    // The connection and the other side.
    NoConnection = 400,
    CertificateMismatch = 401,
    ProtocolMismatch = 402,
    ServerRefused = 403,
    ServerBusy = 404,
    TimedOut = 405,
    ConnectionLost = 406,
    PortInUse = 407,
    NoServer = 408,
    BadCertificate = 409,
    NotOnServer = 410,
    QuotaReached = 411,

    // Bytes that are not what they claim to be.
    BadMessage = 500,
    BadSignature = 501,
    BrokenChain = 502,
    CannotDecrypt = 503,
    UnknownAuthor = 504,
    ForkedChain = 505,
    LimitExceeded = 506,

    Cancelled = 900,
    Internal = 901,
};

/// What people are told about a code: what happened, and what to do next. Plain English, one idea
/// a sentence; the tablet has its own translated table keyed by the same codes.
struct ErrorWords {
    std::string_view name;     ///< stable word for --json, e.g. "wrong-pin"
    std::string_view title;    ///< what happened
    std::string_view nextStep; ///< what to do
};

/// An expected failure. `detail` says what exactly and where (a field's name, a path, a limit); it
/// never holds plan text or keys, because details end up in logs.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;

    /// True when trying again later can help without anybody doing anything.
    [[nodiscard]] bool isTransient() const;
    bool operator==(const Error&) const = default;
};

[[nodiscard]] ErrorWords words(ErrorCode code);
/// False for a number that this version does not know (a newer server may send one).
[[nodiscard]] bool isKnown(std::uint16_t code);
/// All codes, for tests and for `alongside --help`.
[[nodiscard]] std::string describe(const Error& error);

/// Calls `visit` with every code.
template<class Visit>
void forEachErrorCode(Visit visit)
{
    for (std::uint16_t n = 100; n <= 901; ++n)
        if (isKnown(n))
            visit(static_cast<ErrorCode>(n));
}

}
