// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QQuickWindow;

namespace alongside::test {

/// Something on a page that somebody could not find, hit, read or get to.
struct AccessibilityFinding {
    enum class Kind {
        NoName,      ///< a control that a screen reader cannot say
        NoRole,      ///< a place where the keyboard stops, and nothing says what it is
        NoPress,     ///< a button that does nothing when a screen reader or switch presses it
        TooSmall,    ///< a control under 48 pixels
        Outside,     ///< a control or words beyond what can be seen, or scrolled to
        CutWords,    ///< words that do not fit their place
        Overlapping, ///< words that lie on other words
        Unreachable, ///< a control to which Tab does not lead
        TabTrap,     ///< Tab does not come round again
        HiddenTouch, ///< takes touches, and is not in the accessibility tree
    };

    Kind kind;
    QString what; ///< which thing, in words for whoever mends it
};

[[nodiscard]] QString toString(const AccessibilityFinding& finding);

/// Switches accessibility on in this process, as a screen reader does. Call it after the
/// application object exists and before any QML is loaded: names made from a button's words
/// appear only then.
void switchAccessibilityOn();

/// Walks everything that is shown in the window: the tree that a screen reader sees, the items
/// themselves, and the way of the Tab key. The window must be shown and laid out; the focus moves.
/// An empty list means that nothing was found.
///
/// Threads: the interface thread only.
[[nodiscard]] QList<AccessibilityFinding> walkAccessibility(QQuickWindow& window);

}
