// SPDX-License-Identifier: Apache-2.0
#include "bridge/user_message.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace alongside::bridge {

namespace {

    constexpr const char* kContext = "UserMessage";
    constexpr const char* kSafe = QT_TRANSLATE_NOOP("UserMessage", "What you wrote is safe on this tablet.");
    constexpr const char* kNothingChanged = QT_TRANSLATE_NOOP("UserMessage", "Nothing was changed.");
    constexpr const char* kTryAgain = QT_TRANSLATE_NOOP("UserMessage", "Please try again.");
    constexpr const char* kTryLater = QT_TRANSLATE_NOOP("UserMessage", "You do not need to do anything. The tablet tries again.");
    constexpr const char* kAskNew = QT_TRANSLATE_NOOP("UserMessage", "Ask the person who invited you for a new one.");
    constexpr const char* kAskHelper = QT_TRANSLATE_NOOP("UserMessage", "Show this page to the person who looks after the tablets.");
    constexpr const char* kUpdate = QT_TRANSLATE_NOOP("UserMessage", "Ask for the newest version of this app.");

    struct Words {
        ErrorCode code;
        const char* symbol;
        const char* title;
        const char* sentence;
        const char* nextStep;
    };

    using enum ErrorCode;

    constexpr std::array kWords {
        Words{BadArgument, "help", QT_TRANSLATE_NOOP("UserMessage", "That did not work"),
            QT_TRANSLATE_NOOP("UserMessage", "Something in it is not as it should be."),
            QT_TRANSLATE_NOOP("UserMessage", "Look at what you wrote, then try again.")},
        Words{UnknownKind, "help", QT_TRANSLATE_NOOP("UserMessage", "This app does not know that yet"),
            kNothingChanged, kUpdate},
        Words{UnknownField, "help", QT_TRANSLATE_NOOP("UserMessage", "This app does not know that question yet"),
            kNothingChanged, kUpdate},
        Words{WrongType, "writing", QT_TRANSLATE_NOOP("UserMessage", "That answer does not fit the question"),
            kNothingChanged, QT_TRANSLATE_NOOP("UserMessage", "Please give another answer.")},
        Words{TooLong, "writing", QT_TRANSLATE_NOOP("UserMessage", "That is too long"),
            QT_TRANSLATE_NOOP("UserMessage", "Your words are still here."),
            QT_TRANSLATE_NOOP("UserMessage", "Make it shorter, or say it in two parts.")},
        Words{OutOfRange, "how-much", QT_TRANSLATE_NOOP("UserMessage", "That number is too big or too small"),
            kNothingChanged, QT_TRANSLATE_NOOP("UserMessage", "Please pick another number.")},
        Words{MissingField, "writing", QT_TRANSLATE_NOOP("UserMessage", "One answer is missing"),
            QT_TRANSLATE_NOOP("UserMessage", "Your other answers are still here."),
            QT_TRANSLATE_NOOP("UserMessage", "Go back and answer it.")},
        Words{NotFound, "help", QT_TRANSLATE_NOOP("UserMessage", "That is not here any more"),
            QT_TRANSLATE_NOOP("UserMessage", "Somebody may have put it away."),
            QT_TRANSLATE_NOOP("UserMessage", "Go back and look again.")},
        Words{Ambiguous, "help", QT_TRANSLATE_NOOP("UserMessage", "There is more than one of these"),
            kNothingChanged, QT_TRANSLATE_NOOP("UserMessage", "Please pick one of them.")},
        Words{AlreadyThere, "done", QT_TRANSLATE_NOOP("UserMessage", "It is there already"),
            QT_TRANSLATE_NOOP("UserMessage", "Somebody answered this before."),
            QT_TRANSLATE_NOOP("UserMessage", "Change that answer, or use another name.")},
        Words{BadFile, "not-shared", QT_TRANSLATE_NOOP("UserMessage", "This file is not what it should be"),
            QT_TRANSLATE_NOOP("UserMessage", "Nothing was taken from it."), kAskHelper},
        Words{FileUnreadable, "not-shared", QT_TRANSLATE_NOOP("UserMessage", "The file cannot be opened"),
            kNothingChanged, kAskHelper},
        Words{NothingToChoose, "done", QT_TRANSLATE_NOOP("UserMessage", "There is only one answer now"),
            QT_TRANSLATE_NOOP("UserMessage", "Somebody may have picked it already."),
            QT_TRANSLATE_NOOP("UserMessage", "You do not need to do anything.")},

        Words{WrongPin, "lock", QT_TRANSLATE_NOOP("UserMessage", "That is not the right PIN"),
            QT_TRANSLATE_NOOP("UserMessage", "Nothing is lost."),
            QT_TRANSLATE_NOOP("UserMessage", "Try again. You can try as often as you like.")},
        Words{NoSuchPerson, "who", QT_TRANSLATE_NOOP("UserMessage", "That person does not use this tablet"),
            kNothingChanged, QT_TRANSLATE_NOOP("UserMessage", "Pick a face, or add yourself.")},
        Words{InvitationInvalid, "not-shared", QT_TRANSLATE_NOOP("UserMessage", "This invitation does not work"),
            QT_TRANSLATE_NOOP("UserMessage", "Maybe a part of it is missing."),
            QT_TRANSLATE_NOOP("UserMessage", "Copy all of it, or ask for a new one.")},
        Words{InvitationExpired, "time", QT_TRANSLATE_NOOP("UserMessage", "This invitation is too old"),
            kNothingChanged, kAskNew},
        Words{InvitationUsedUp, "done", QT_TRANSLATE_NOOP("UserMessage", "This invitation was used already"),
            kNothingChanged, kAskNew},
        Words{NotAMember, "people", QT_TRANSLATE_NOOP("UserMessage", "You are not in this plan now"), kSafe,
            QT_TRANSLATE_NOOP("UserMessage", "Ask somebody in the plan to invite you.")},
        Words{NotAllowed, "stop", QT_TRANSLATE_NOOP("UserMessage", "You cannot do this"), kNothingChanged,
            QT_TRANSLATE_NOOP("UserMessage", "Ask the person whose plan it is.")},
        Words{CannotRead, "lock", QT_TRANSLATE_NOOP("UserMessage", "This is not shared with you"),
            QT_TRANSLATE_NOOP("UserMessage", "Somebody keeps it for themselves."),
            QT_TRANSLATE_NOOP("UserMessage", "Ask the person who wrote it.")},

        Words{NoLongerShared, "lock",
            QT_TRANSLATE_NOOP("UserMessage", "This is not shared with you any more"),
            QT_TRANSLATE_NOOP("UserMessage", "What you wrote is kept on this tablet."),
            QT_TRANSLATE_NOOP("UserMessage", "You can save it. Or ask them to invite you again.")},
        Words{StoreInUse, "time", QT_TRANSLATE_NOOP("UserMessage", "Your plan is open in another program"),
            kNothingChanged, QT_TRANSLATE_NOOP("UserMessage", "Close the other program, then try again.")},
        Words{StoreNewer, "help", QT_TRANSLATE_NOOP("UserMessage", "A newer app wrote this plan"),
            kNothingChanged, kUpdate},
        Words{StoreDamaged, "things-go-wrong", QT_TRANSLATE_NOOP("UserMessage", "Something on this tablet is damaged"),
            QT_TRANSLATE_NOOP("UserMessage", "What was shared is safe and can come back."), kAskHelper},
        Words{StorageFull, "things-go-wrong", QT_TRANSLATE_NOOP("UserMessage", "This tablet is full"),
            QT_TRANSLATE_NOOP("UserMessage", "What was saved before is safe."),
            QT_TRANSLATE_NOOP("UserMessage", "Delete some photos or films, then try again.")},
        Words{StorageReadOnly, "lock", QT_TRANSLATE_NOOP("UserMessage", "This tablet cannot save just now"),
            QT_TRANSLATE_NOOP("UserMessage", "You can still read everything."), kAskHelper},
        Words{HistoryNotHere, "time", QT_TRANSLATE_NOOP("UserMessage", "What was before is not on this tablet yet"), kSafe,
            QT_TRANSLATE_NOOP("UserMessage", "It comes when there is a connection.")},
        Words{MediaNotHere, "time", QT_TRANSLATE_NOOP("UserMessage", "This photo or sound is not on this tablet yet"), kSafe,
            QT_TRANSLATE_NOOP("UserMessage", "It comes when there is a connection.")},
        Words{StorageFailed, "things-go-wrong", QT_TRANSLATE_NOOP("UserMessage", "This tablet could not save that"),
            QT_TRANSLATE_NOOP("UserMessage", "Your words are still on this page."), kTryAgain},

        Words{NotOnServer, "saved-here",
            QT_TRANSLATE_NOOP("UserMessage", "This plan is not where it is shared"), kSafe,
            QT_TRANSLATE_NOOP("UserMessage", "Ask the person who made the plan to share it again.")},
        Words{NoConnection, "saved-here", QT_TRANSLATE_NOOP("UserMessage", "No connection just now"), kSafe,
            QT_TRANSLATE_NOOP("UserMessage", "It is sent when there is a connection.")},
        Words{CertificateMismatch, "stop", QT_TRANSLATE_NOOP("UserMessage", "This is not where the plan is shared"),
            QT_TRANSLATE_NOOP("UserMessage", "Nothing was sent."), kAskHelper},
        Words{ProtocolMismatch, "help", QT_TRANSLATE_NOOP("UserMessage", "This app is too old, or too new"),
            kSafe, kUpdate},
        Words{ServerRefused, "not-shared", QT_TRANSLATE_NOOP("UserMessage", "It could not be shared"), kSafe,
            kAskHelper},
        Words{ServerBusy, "time", QT_TRANSLATE_NOOP("UserMessage", "Many people share just now"), kSafe, kTryLater},
        Words{TimedOut, "time", QT_TRANSLATE_NOOP("UserMessage", "Nobody answered in time"), kSafe, kTryLater},
        Words{ConnectionLost, "saved-here", QT_TRANSLATE_NOOP("UserMessage", "The connection stopped"), kSafe,
            kTryLater},
        Words{PortInUse, "help", QT_TRANSLATE_NOOP("UserMessage", "Another program is in the way"),
            kNothingChanged, kAskHelper},
        Words{NoServer, "saved-here", QT_TRANSLATE_NOOP("UserMessage", "This plan is on this tablet only"), kSafe,
            QT_TRANSLATE_NOOP("UserMessage", "Ask the person who looks after the tablets to share it.")},
        Words{BadCertificate, "stop", QT_TRANSLATE_NOOP("UserMessage", "We do not know who is answering"),
            QT_TRANSLATE_NOOP("UserMessage", "Nothing was sent."), kAskHelper},
        Words{QuotaReached, "saved-here", QT_TRANSLATE_NOOP("UserMessage", "There is no more room to share this plan"),
            kSafe, kAskHelper},

        Words{BadMessage, "not-shared", QT_TRANSLATE_NOOP("UserMessage", "We did not understand what came"),
            kSafe, kUpdate},
        Words{BadSignature, "stop", QT_TRANSLATE_NOOP("UserMessage", "Something came that is not real"),
            QT_TRANSLATE_NOOP("UserMessage", "The tablet did not take it in."), kAskHelper},
        Words{BrokenChain, "stop", QT_TRANSLATE_NOOP("UserMessage", "A piece is missing in what came"),
            QT_TRANSLATE_NOOP("UserMessage", "The tablet did not take it in."), kAskHelper},
        Words{CannotDecrypt, "lock", QT_TRANSLATE_NOOP("UserMessage", "This tablet cannot open something yet"),
            QT_TRANSLATE_NOOP("UserMessage", "It has no key for it."),
            QT_TRANSLATE_NOOP("UserMessage", "Share again. If it stays, ask the person who wrote it.")},
        Words{UnknownAuthor, "who", QT_TRANSLATE_NOOP("UserMessage", "Somebody who is not in the plan sent this"),
            QT_TRANSLATE_NOOP("UserMessage", "The tablet did not take it in."),
            QT_TRANSLATE_NOOP("UserMessage", "You do not need to do anything.")},
        Words{ForkedChain, "two-versions", QT_TRANSLATE_NOOP("UserMessage", "Two tablets write as one"), kSafe,
            QT_TRANSLATE_NOOP("UserMessage", "Ask for an invitation for this tablet.")},
        Words{LimitExceeded, "how-much", QT_TRANSLATE_NOOP("UserMessage", "That is too much at once"),
            kNothingChanged, QT_TRANSLATE_NOOP("UserMessage", "Make it smaller, then try again.")},

        Words{Cancelled, "stop", QT_TRANSLATE_NOOP("UserMessage", "It was stopped"), kNothingChanged,
            QT_TRANSLATE_NOOP("UserMessage", "Start it again when you want to.")},
        Words{Internal, "things-go-wrong", QT_TRANSLATE_NOOP("UserMessage", "Something went wrong in the app"),
            QT_TRANSLATE_NOOP("UserMessage", "What was saved before is safe."), kAskHelper},
    };

    QString translated(const char* words)
    {
        return QCoreApplication::translate(kContext, words);
    }

}

UserMessage userMessage(ErrorCode code)
{
    const auto* row = std::find_if(kWords.begin(), kWords.end(), [code](const Words& w) { return w.code == code; });
    if (row == kWords.end())
        row = &kWords.back();
    return {translated(row->title), translated(row->sentence), translated(row->nextStep),
        QString::fromUtf8(row->symbol)};
}

}
