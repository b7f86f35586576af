// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Pages

// The ways to look at pictures, and to add sounds, photos and drawings to what is in the plan.
QtObject {
    id: media

    required property var routes // a PlanRoutes, which has this: types must not go round in a circle

    function add(key: string, label: string): void {
        media.routes.go(media.addFlow, { "about": key, "label": label })
    }
    function show(address: string, words: string): void {
        media.routes.go(media.picturePage, { "address": address, "words": words })
    }

    property Component addFlow: Component {
        AddMediaFlow {
            objectName: "add-media"
            onCancelled: media.routes.leave()
            onFinished: media.routes.leave()
            onHelpWanted: (title, text) => media.routes.help(title, text)
            onSharingWanted: media.routes.go(media.routes.sharingPage)
        }
    }
    property Component picturePage: Component {
        PicturePage {
            objectName: "picture"
            onBack: media.routes.leave()
            onHelpWanted: (title, text) => media.routes.help(title, text)
            onSharingWanted: media.routes.go(media.routes.sharingPage)
        }
    }
}
