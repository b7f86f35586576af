// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include <algorithm>
#include <array>

namespace alongside {

namespace {

    struct Row {
        ErrorCode code;
        bool transient;
        ErrorWords words;
    };

    using enum ErrorCode;

    constexpr std::array kRows{
        Row{BadArgument, false,
            {"bad-argument", "That command does not make sense as it is.",
                "Look at the help for this command, then try again."}},
        Row{UnknownKind, false,
            {"unknown-kind", "This kind of record is not known.",
                "See the list of kinds with 'alongside kinds'."}},
        Row{UnknownField, false,
            {"unknown-field", "This kind of record has no such field.",
                "See its fields with 'alongside kinds KIND'."}},
        Row{WrongType, false,
            {"wrong-type", "The value does not fit the field.",
                "Give a value of the type that the message names."}},
        Row{TooLong, false,
            {"too-long", "The value is too long.",
                "Make it shorter, or split it into two records."}},
        Row{OutOfRange, false,
            {"out-of-range", "The value is outside what is allowed.",
                "Give a value inside the range that the message names."}},
        Row{MissingField, false,
            {"missing-field", "A field that is needed is missing.",
                "Add the field that the message names."}},
        Row{NotFound, false,
            {"not-found", "There is nothing with that name or id.",
                "Check the spelling, or list what there is."}},
        Row{Ambiguous, false,
            {"ambiguous", "More than one thing begins like that.", "Give more letters of the id."}},
        Row{AlreadyThere, false,
            {"already-there", "It is there already.",
                "Change the one that is there, or give the new one another name."}},
        Row{BadFile, false,
            {"bad-file", "The file is not what was expected.",
                "Put right what the message names. Nothing was taken from the file."}},
        Row{FileUnreadable, false,
            {"file-unreadable", "The file cannot be read.",
                "Check that it exists and that you may read it."}},
        Row{NothingToChoose, false,
            {"nothing-to-choose", "There is only one version.", "Nothing needs to be done."}},

        Row{WrongPin, false,
            {"wrong-pin", "The PIN is not right.", "Try again. Nothing was changed."}},
        Row{NoSuchPerson, false,
            {"no-such-person", "Nobody with that name uses this tablet.",
                "See who does with 'alongside person list', or add somebody with 'alongside person "
                "create'."}},
        Row{InvitationInvalid, false,
            {"invitation-invalid", "This invitation is not valid.",
                "Check that all of it was copied, or ask for a new one."}},
        Row{InvitationExpired, false,
            {"invitation-expired", "This invitation is too old.",
                "Ask the person who invited you for a new one."}},
        Row{InvitationUsedUp, false,
            {"invitation-used-up", "This invitation was used already.",
                "Ask the person who invited you for a new one."}},
        Row{NotAMember, false,
            {"not-a-member", "You are not a member here.",
                "Ask somebody who is to invite you. What you wrote is kept on this tablet."}},
        Row{NotAllowed, false,
            {"not-allowed", "You are not allowed to do this.",
                "Ask the person whose plan it is, or somebody they named."}},
        Row{CannotRead, false,
            {"cannot-read", "This was not shared with you.", "Ask the person who wrote it."}},
        Row{NoLongerShared, false,
            {"no-longer-shared", "This is not shared with you any more.",
                "What you wrote and had not sent is kept here. Ask them to invite you again if you "
                "should take part."}},

        Row{StoreInUse, true,
            {"store-in-use", "Another program has this open.",
                "Close the other program, then try again."}},
        Row{StoreNewer, false,
            {"store-newer", "A newer version of Alongside wrote this.",
                "Update Alongside on this machine. Nothing was changed."}},
        Row{StoreDamaged, false,
            {"store-damaged", "Something in the store is damaged.",
                "Run 'alongside verify' to see what. Do not delete anything: what was shared can "
                "be fetched again."}},
        Row{StorageFull, true,
            {"storage-full", "There is no space left on this machine.",
                "Make space, then try again. What was saved before is safe."}},
        Row{StorageReadOnly, false,
            {"storage-read-only", "This place cannot be written to.",
                "Check the permissions of the folder. Nothing was changed."}},
        Row{StorageFailed, true,
            {"storage-failed", "The disk did not do what was asked.",
                "Try again. If it happens again, copy the folder to another disk."}},

        Row{HistoryNotHere, false,
            {"history-not-here", "What was before is not on this device yet.",
                "Fetch it when there is a connection, with alongside sync --history."}},
        Row{MediaNotHere, true,
            {"media-not-here", "This photo, sound or film is not on this tablet yet.",
                "Connect to the server: it is fetched then."}},

        Row{NotOnServer, false,
            {"not-on-server", "The server does not have this plan.",
                "Nothing is lost: it is on this tablet. Whoever made the plan can put it there "
                "again."}},
        Row{NoConnection, true,
            {"no-connection", "The server cannot be reached.",
                "What you wrote is saved here, and is sent when there is a connection."}},
        Row{CertificateMismatch, false,
            {"certificate-mismatch", "This is not the server it should be.",
                "Do not go on. Tell whoever looks after the server. Nothing was sent."}},
        Row{ProtocolMismatch, false,
            {"protocol-mismatch", "The server speaks another version.",
                "Update the older of the two. What you wrote is saved here."}},
        Row{ServerRefused, false,
            {"server-refused", "The server did not accept this.",
                "See the message. What you wrote is saved here."}},
        Row{ServerBusy, true,
            {"server-busy", "The server is busy.", "It is tried again by itself."}},
        Row{TimedOut, true,
            {"timed-out", "The other side did not answer in time.",
                "It is tried again by itself."}},
        Row{ConnectionLost, true,
            {"connection-lost", "The connection was cut.",
                "It is tried again by itself. Nothing is lost."}},
        Row{PortInUse, false,
            {"port-in-use", "Another program uses this port.",
                "Stop the other program, or choose another port with --listen."}},
        Row{NoServer, false,
            {"no-server", "No server is known for this plan.",
                "Name one with '--server', using what 'alongside-server invite' printed."}},
        Row{BadCertificate, false,
            {"bad-certificate", "The certificate or its key cannot be used.",
                "Check the files given with --cert and --key."}},
        Row{QuotaReached, false,
            {"quota-reached", "There is no more room for this plan on the server.",
                "Ask whoever looks after the server for more. What you wrote is saved here."}},

        Row{BadMessage, false,
            {"bad-message", "The other side sent something that cannot be understood.",
                "Update the older of the two. Nothing was changed."}},
        Row{BadSignature, false,
            {"bad-signature", "A signature does not match.",
                "It was not accepted. Run 'alongside verify', and tell whoever looks after the "
                "server."}},
        Row{BrokenChain, false,
            {"broken-chain", "A piece of the history is missing or altered.",
                "It was not accepted. Run 'alongside verify' to see where."}},
        Row{CannotDecrypt, false,
            {"cannot-decrypt", "Something cannot be unlocked with the keys on this tablet.",
                "Share again to fetch the keys. If it stays, ask the writer."}},
        Row{UnknownAuthor, false,
            {"unknown-author", "Something was signed by somebody who is not a member.",
                "It was not accepted. Nothing needs to be done."}},
        Row{ForkedChain, false,
            {"forked-chain", "Two tablets wrote under the same name.",
                "One of them is a copy. Join with it again as a new tablet."}},
        Row{LimitExceeded, false,
            {"limit-exceeded", "This is more than is allowed.",
                "Make it smaller than the limit that the message names."}},

        Row{Cancelled, true, {"cancelled", "It was stopped.", "Start it again when you want to."}},
        Row{Internal, false,
            {"internal", "Something went wrong inside the program.",
                "Nothing was lost. Please report what the message says."}},
    };

    const Row* find(std::uint16_t number)
    {
        const auto row = std::find_if(kRows.begin(), kRows.end(),
            [number](const Row& r) { return static_cast<std::uint16_t>(r.code) == number; });
        return row == kRows.end() ? nullptr : &*row;
    }

}

bool isKnown(std::uint16_t code)
{
    return find(code) != nullptr;
}

ErrorWords words(ErrorCode code)
{
    const auto* row = find(static_cast<std::uint16_t>(code));
    return row != nullptr ? row->words : find(static_cast<std::uint16_t>(Internal))->words;
}

bool Error::isTransient() const
{
    const auto* row = find(static_cast<std::uint16_t>(code));
    return row != nullptr && row->transient;
}

std::string describe(const Error& error)
{
    const auto text = words(error.code);
    std::string line(text.title);
    if (!error.detail.empty())
        line += " (" + error.detail + ")";
    line += ' ';
    line += text.nextStep;
    return line;
}

}
