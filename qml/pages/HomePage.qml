// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Alongside.Theme
import Alongside.Components
import Alongside.Bridge

// The home of a plan: whose it is, what one can do, what matters, how the goals are going.
AppPage {
    id: page

    readonly property bool wide: page.width > Theme.scaled(760)
    readonly property int mattersMax: 3

    signal saySomething
    signal recordOutcome
    signal planWanted
    signal partWanted(string part, string label, string symbol)
    signal goalsWanted
    signal goalWanted(string goalKey)
    signal peopleWanted
    signal toolsWanted
    signal toolWanted(string name)
    signal contactWanted
    signal versionsWanted
    signal proposalsWanted
    signal lockWanted
    signal moreWanted
    signal worried
    signal shiftWanted
    signal concernWanted(string key)
    signal concernsWanted

    // On a low screen their face stands beside the title, and what one can do comes at once.
    readonly property bool brief: page.low && !page.wide

    title: Plan.name
    personName: page.brief ? Plan.about : ""
    canGoBack: false
    helpText: qsTr("This is the first page of the plan. Touch “Say something” to add words. Touch “Record what happened” to say how a goal went. The box at the top says if your words are shared.")

    ProposalsModel {
        id: proposals

        forMe: true
    }

    EmptyHint {
        Layout.fillWidth: true
        visible: Plan.joining
        symbolName: "sending"
        title: qsTr("The plan is on its way.")
        text: qsTr("It comes when there is a connection.")
    }
    // Positioners and no layouts: see TileGrid.
    Grid {
        id: whose

        readonly property real faceSize: page.wide ? Theme.faceHuge : Theme.faceLarge
        readonly property real wordsWidth: page.wide ? whose.width - whose.faceSize - whose.columnSpacing : whose.width

        Layout.fillWidth: true
        visible: !Plan.joining
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space3
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        PersonFace {
            visible: !page.brief
            name: Plan.about
            size: whose.faceSize
        }
        Column {
            width: whose.wordsWidth
            spacing: Theme.space3

            Words {
                width: parent.width
                visible: !page.brief
                text: Plan.about
                heading: true
                font.pixelSize: Theme.textHuge
                font.bold: true
                horizontalAlignment: page.wide ? Text.AlignLeft : Text.AlignHCenter
            }
            TileGrid {
                width: parent.width
                height: implicitHeight
                tileWidth: 280
                columnsMax: 2

                BigButton {
                    implicitHeight: Math.max(Theme.answerTarget, implicitContentHeight + topPadding + bottomPadding)
                    kind: "primary"
                    symbolName: "say-something"
                    text: qsTr("Say something")
                    onClicked: page.saySomething()
                }
                BigButton {
                    implicitHeight: Math.max(Theme.answerTarget, implicitContentHeight + topPadding + bottomPadding)
                    kind: "primary"
                    symbolName: "outcome"
                    text: qsTr("Record what happened")
                    onClicked: page.recordOutcome()
                }
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: Plan.openVersions.due > 0
        tone: "attention"
        symbolName: "two-versions"
        title: Plan.openVersions.count === 1
            ? qsTr("There are two answers: %1").arg(Plan.openVersions.valueAt(0, "label"))
            : qsTr("There are two answers in %1 places").arg(Plan.openVersions.count)
        text: qsTr("Nothing is lost. You can look at them side by side.")
        actionText: qsTr("Look at both")
        actionSymbolName: "two-versions"
        onAction: page.versionsWanted()
    }
    ConcernNotice {
        Layout.fillWidth: true
        onConcernWanted: key => page.concernWanted(key)
        onListWanted: page.concernsWanted()
    }
    Notice {
        Layout.fillWidth: true
        visible: proposals.count > 0
        tone: "attention"
        symbolName: "propose"
        title: proposals.count === 1 ? qsTr("%1 would like to change some words").arg(proposals.valueAt(0, "by") ?? "")
                                     : qsTr("Others would like to change some words")
        text: qsTr("Nothing changes until you say yes.")
        actionText: qsTr("Say yes or no")
        actionSymbolName: "agree"
        onAction: page.proposalsWanted()
    }
    TileGrid {
        tileWidth: 210
        columnsMax: 4

        ChoiceTile {
            visible: Plan.members.iWorkHere
            symbolName: "shift"
            text: qsTr("My shift")
            onClicked: page.shiftWanted()
        }
        ChoiceTile {
            symbolName: "worried"
            text: qsTr("I am worried")
            onClicked: page.worried()
        }
        ChoiceTile {
            symbolName: "things-go-wrong"
            text: qsTr("If things go wrong")
            onClicked: page.contactWanted()
        }
        ChoiceTile {
            symbolName: "writing"
            text: qsTr("All of the plan")
            onClicked: page.planWanted()
        }
        ChoiceTile {
            symbolName: "goal-path"
            text: qsTr("Goals")
            onClicked: page.goalsWanted()
        }
        ChoiceTile {
            symbolName: "tools"
            text: qsTr("Ways to plan")
            onClicked: page.toolsWanted()
        }
        ChoiceTile {
            symbolName: "people"
            text: qsTr("People")
            onClicked: page.peopleWanted()
        }
        // Where this person was last; behind all others, which keep their places.
        Repeater {
            model: RecentToolsModel {
                limit: Plan.members.iWorkHere ? 1 : 2 // as many as there is room for beside the others
            }

            ChoiceTile {
                id: recent

                required property string name
                required property string label
                required property string symbol

                symbolName: recent.symbol
                text: recent.label
                onClicked: page.toolWanted(recent.name)
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: !Plan.joining
        text: qsTr("What matters")
        symbolName: "what-matters"
    }
    TileGrid {
        tileWidth: 320
        columnsMax: 3
        visible: !Plan.joining

        Repeater {
            model: Plan.parts

            StatementCard {
                id: matter

                required property string part
                required property string label
                required property string symbol
                required property string answerKey
                required property int index
                required words
                required saidBy
                required saidAs

                visible: matter.index < page.mattersMax && matter.answerKey !== ""
                aboutName: Plan.about
                stretched: true
                hint: matter.label
                onClicked: page.partWanted(matter.part, matter.label, matter.symbol)
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: Plan.goals.count > 0
        text: qsTr("How the goals are going")
        symbolName: "goal"
    }
    TileGrid {
        tileWidth: 320
        columnsMax: 3

        Repeater {
            model: Plan.goals

            GoalRow {
                onOpened: goalKey => page.goalWanted(goalKey)
            }
        }
    }

    footer: [
        BigButton {
            kind: "quiet"
            symbolName: "settings"
            text: qsTr("More")
            onClicked: page.moreWanted()
        },
        BigButton {
            kind: "quiet"
            symbolName: "lock"
            text: qsTr("Lock the tablet")
            onClicked: page.lockWanted()
        }
    ]
}
