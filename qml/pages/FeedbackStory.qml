// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components

// All of one question: what was asked, what the board answered and will do, and what the group thinks
// of that. "You said, we did."
Column {
    id: story

    required property string recordId
    required property string words
    required property string group
    required property string board
    required property string status
    required property string statusLine
    required property string due
    required property string tookPart
    required property string outcome
    required property string replyId
    required property string replyKey
    required property bool replySpoken
    required property string replyWords
    required property string willDo
    required property string saidBy
    required property string writtenBy
    required property string repliedOn
    required property string verdict
    required property string verdictLine
    required property string why
    required property string sentOn

    property bool boardSide: false

    readonly property bool late: story.status === "overdue"

    Layout.fillWidth: true
    spacing: Theme.space4

    SectionTitle {
        width: parent.width
        text: story.boardSide ? qsTr("They said") : qsTr("You said")
        symbolName: "question"
    }
    Words {
        width: parent.width
        text: story.words
        font.pixelSize: Theme.textTitle
        font.bold: true
    }
    Words {
        width: parent.width
        text: story.boardSide ? story.tookPart : qsTr("You asked: %1").arg(story.board)
        soft: true
    }
    Words {
        width: parent.width
        visible: story.outcome !== ""
        text: story.outcome
        soft: true
    }
    Notice {
        width: parent.width
        visible: story.late || story.status === "waiting"
        tone: story.late ? "attention" : "plain"
        symbolName: "time"
        title: story.statusLine
        text: qsTr("Answer by: %1").arg(story.due)
    }
    SectionTitle {
        width: parent.width
        visible: story.replyId !== ""
        text: story.boardSide ? qsTr("We did") : qsTr("They did")
        symbolName: "board"
    }
    VoicedText {
        width: parent.width
        visible: story.replyId !== ""
        about: story.replyKey
        expected: story.replySpoken
        words: story.replyWords
        more: story.willDo === "" ? "" : qsTr("What they will do: %1").arg(story.willDo)
        symbolName: "board"
    }
    Words {
        width: parent.width
        visible: story.replyId !== ""
        //: %1 is a name, %2 a day
        text: qsTr("%1 answered. %2.").arg(story.saidBy).arg(story.repliedOn)
        soft: true
    }
    Words {
        width: parent.width
        visible: story.writtenBy !== ""
        //: %1 is a name
        text: qsTr("%1 wrote it down.").arg(story.writtenBy)
        soft: true
    }
    Notice {
        width: parent.width
        visible: story.verdict !== ""
        tone: story.verdict === "answered" ? "good" : "attention"
        symbolName: story.verdict === "answered" ? "working" : (story.verdict === "partly" ? "talk-later" : "not-working")
        title: story.boardSide ? qsTr("The group says: %1").arg(story.verdictLine) : qsTr("You say: %1").arg(story.verdictLine)
        text: story.why
    }
}
