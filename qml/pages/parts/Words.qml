// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Theme

// Text that people read; screen readers find it too.
Text {
    id: words

    property bool soft: false

    color: words.soft ? Theme.textSoft : Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    lineHeight: 1.15
    wrapMode: Text.Wrap
    textFormat: Text.PlainText

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    Accessible.ignored: words.text === ""
}
