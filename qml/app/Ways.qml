// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Pages

// What all ways from page to page have in common: to a page and back, help, and a photo that some page asks
// for.
QtObject {
    id: ways

    required property T.StackView pages

    function go(page: Component, properties: var): void {
        ways.pages.push(page, properties ?? {}, T.StackView.Immediate)
    }
    function leave(): void {
        if (ways.pages.depth > 1)
            ways.pages.pop(T.StackView.Immediate)
    }
    function help(title: string, text: string): void {
        ways.go(ways.helpPage, { "about": title, "text": text })
    }
    // Lets somebody pick a photo, and hands it on.
    function photo(take: var): void {
        const page = ways.pages.push(ways.photoPage, {}, T.StackView.Immediate)
        page.picked.connect(photo => {
            ways.leave()
            take(photo)
        })
    }

    property Component helpPage: Component {
        HelpPage {
            objectName: "help"
            onBack: ways.leave()
        }
    }
    property Component photoPage: Component {
        PickPhotoPage {
            objectName: "pick-photo"
            onBack: ways.leave()
            onHelpWanted: (title, text) => ways.help(title, text)
        }
    }
}
