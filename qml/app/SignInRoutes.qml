// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Alongside.Pages
import Alongside.Bridge

// The ways to a plan, from the face that was touched: unlock, add me; which plan, join one, begin one.
Ways {
    id: routes

    signal planOpened
    signal settingsWanted

    // Pages look from here on as this person likes them.
    function unlock(personId: string, name: string): void {
        Session.approach(personId)
        routes.go(routes.unlockPage, { "personId": personId, "name": name })
    }

    property Component unlockPage: Component {
        UnlockPage {
            id: unlocking

            objectName: "pin"
            onBack: {
                routes.leave()
                Session.approach("")
            }
            onForgot: routes.go(routes.forgotPage, { "personId": unlocking.personId, "name": unlocking.name })
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component forgotPage: Component {
        ForgotPage {
            objectName: "forgot"
            onBack: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component addMePage: Component {
        AddMePage {
            objectName: "add-me"
            onCancelled: routes.leave()
            onPhotoWanted: take => routes.photo(take)
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component plansPage: Component {
        PlansPage {
            objectName: "plans"
            onBack: routes.leave()
            onPicked: spaceId => {
                Session.openSpace(spaceId)
                routes.planOpened()
            }
            onJoinWanted: routes.go(routes.joinPage)
            onBeginWanted: routes.go(routes.beginPlanPage)
            onFoundWanted: routes.go(routes.foundPage)
            onSettingsWanted: routes.settingsWanted()
            onLockWanted: Session.lock()
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component joinPage: Component {
        JoinPage {
            objectName: "join"
            onBack: routes.leave()
            onPhotoWanted: take => routes.photo(take)
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component foundPage: Component {
        FoundSpacePage {
            objectName: "found-space"
            onBack: routes.leave()
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
    property Component beginPlanPage: Component {
        BeginPlanPage {
            id: beginning

            objectName: "begin-plan"
            onBack: {
                if (beginning.forOther)
                    beginning.forOther = false
                else
                    routes.leave()
            }
            onHelpWanted: (title, text) => routes.help(title, text)
        }
    }
}
