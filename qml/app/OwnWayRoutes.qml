// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Alongside.Pages
import Alongside.Bridge

// The ways to what belongs to the person: how they like the tablet, how they unlock it, whom they invite.
Ways {
    id: routes

    property bool staying: false // in one plan, until its person says otherwise

    signal plansWanted

    property Component morePage: Component {
        MorePage {
            objectName: "more"
            staying: routes.staying
            onBack: routes.leave()
            onSettingsWanted: routes.go(routes.settingsPage)
            onPlansWanted: routes.plansWanted()
            onInviteWanted: routes.go(routes.invitePage)
            onStayWanted: routes.go(routes.stayHerePage)
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component settingsPage: Component {
        SettingsPage {
            objectName: "settings"
            onBack: routes.leave()
            onSectionWanted: section => routes.go(routes.settingPage, { "section": section })
            onUnlockingWanted: routes.go(routes.unlockingPage)
            onOwnPhotosWanted: routes.go(routes.ownPhotosPage)
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component settingPage: Component {
        SettingPage {
            objectName: "setting"
            onBack: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component ownPhotosPage: Component {
        OwnPhotosPage {
            objectName: "own-photos"
            onBack: routes.leave()
            onPhotoWanted: take => routes.photo(take)
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component unlockingPage: Component {
        UnlockingPage {
            objectName: "unlocking"
            onBack: routes.leave()
            onPinWanted: routes.go(routes.newPinPage)
            onPicturesWanted: routes.go(routes.newPicturesPage)
            onPaperWanted: routes.go(routes.paperPage)
            onPhotoWanted: take => routes.photo(take)
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component newPinPage: Component {
        NewPinPage {
            objectName: "new-pin"
            onBack: routes.leave()
            onDone: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component newPicturesPage: Component {
        NewPicturesPage {
            objectName: "new-pictures"
            onBack: routes.leave()
            onDone: routes.leave()
            onPhotoWanted: take => routes.photo(take)
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component paperPage: Component {
        RecoveryPaperPage {
            objectName: "recovery-paper"
            onBack: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component invitePage: Component {
        InvitePage {
            id: inviting

            objectName: "invite"
            onBack: if (!inviting.made) routes.leave()
            onServerWanted: routes.go(routes.serverPage)
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component serverPage: Component {
        ServerPage {
            objectName: "server"
            onBack: routes.leave()
            onPhotoWanted: take => routes.photo(take)
            onKept: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component stayHerePage: Component {
        StayHerePage {
            objectName: "stay-here"
            staying: routes.staying
            onBack: routes.leave()
            onBegun: routes.stay(true)
            onEnded: routes.stay(false)
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }

    // Back to the home of the plan, which is the first of the pages.
    function stay(staying: bool): void {
        routes.staying = staying
        routes.pages.pop(null, T.StackView.Immediate)
    }
}
