// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// Text that people read: wraps, grows, and is there for a screen reader too (a bare Text is not).
Text {
    id: words

    property bool soft: false
    property bool heading: false
    property bool spoken: true // false where what it stands in says it already

    color: words.soft ? Theme.textSoft : Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft // not by the script: it turns round with the page

    Accessible.role: words.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: words.text
    Accessible.ignored: !words.spoken || words.text === ""
}
