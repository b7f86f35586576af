#pragma once
// SPDX-License-Identifier: Apache-2.0
// A journey is written once, for a hand; there are three: a finger, the keys of a keyboard, one switch.

#include "page_driver.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace alongside::access {
class SwitchScanner;
}

namespace alongside::testing {

/// Who takes a journey. Each throws, with what is on the page, when it cannot be done this way.
class Hand {
public:
    explicit Hand(PageDriver& page)
        : m_page(&page)
    {
    }
    virtual ~Hand() = default;
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;

    /// Waits for the control with this name, and presses it. "Ana*": its name begins with "Ana".
    void choose(const QString& name);
    void chooseAll(std::initializer_list<const char*> names);
    /// Writes into the box with this name; goes there first unless it is in it.
    void write(const QString& box, const QString& words);
    /// With the PIN of all tests, or with one's own pictures.
    void putInPin(const QString& face);
    void putInPictures(const QString& face);

    void see(const QString& words) { m_page->see(words); }
    void seeNot(const QString& words) { m_page->seeNot(words); }
    void find(const QString& name) { m_page->find(name); }
    [[nodiscard]] PageDriver& page() { return *m_page; }

    /// What was chosen since this was asked last: what app.md counts. Going to a box counts, letters do not.
    int choices() { return std::exchange(m_choices, 0); }
    /// Touches, keys or presses of the switch since the beginning; letters as well.
    [[nodiscard]] int presses() const { return m_presses; }
    /// How long ago the last choice was begun.
    [[nodiscard]] qint64 msSinceChosen() const { return m_sinceChosen.elapsed(); }
    /// Most presses that one choice took, and for what.
    [[nodiscard]] std::pair<int, QString> longest() const { return m_longest; }

protected:
    virtual void press(const QString& name) = 0;
    virtual void letters(const QString& words) = 0;
    void count(int presses = 1) { m_presses += presses; }
    [[nodiscard]] bool isIn(const QString& name) const;

private:
    void takePicture(const QString& name);

    PageDriver* m_page;
    QElapsedTimer m_sinceChosen;
    int m_pictures = 0;
    int m_choices = 0;
    int m_presses = 0;
    std::pair<int, QString> m_longest{0, {}};
};

/// Touches, and the keyboard that the tablet shows.
class FingerHand : public Hand {
public:
    using Hand::Hand;

protected:
    void press(const QString& name) override;
    void letters(const QString& words) override;
};

/// Tab, arrows, and Space and Enter turn about; types.
class KeyboardHand : public Hand {
public:
    using Hand::Hand;

protected:
    void press(const QString& name) override;
    void letters(const QString& words) override;

private:
    void key(Qt::Key key);
    bool m_enter = false;
};

/// One key and nothing else, with a frame that moves on by itself; the time that it takes passes at once.
/// Writes with our own keyboard on the screen. That this person uses a switch stands with their face.
class SwitchHand : public Hand {
public:
    explicit SwitchHand(PageDriver& page);

protected:
    void press(const QString& name) override;
    void letters(const QString& words) override;

private:
    void look();
    void pressSwitch();
    [[nodiscard]] bool pressFramed(const QString& name);
    access::SwitchScanner* m_scanner;
};

/// One way to take a journey: with which hand, on how large a screen.
struct Way {
    QString hand; ///< "finger", "keyboard", "switch"
    QSize size;

    [[nodiscard]] QString name() const;
    [[nodiscard]] Look look() const;
    /// How this hand's owner likes the tablet, as it stands with their face.
    [[nodiscard]] std::string ownWay() const;
    [[nodiscard]] std::unique_ptr<Hand> on(PageDriver& page) const;
};

/// Every hand on every screen.
[[nodiscard]] std::vector<Way> allWays();

}
