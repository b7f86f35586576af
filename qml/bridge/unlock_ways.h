#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/core_thread.h"
#include "bridge/person_settings.h"
#include "bridge/user_message.h"

#include <QJSEngine>
#include <QQmlEngine>
#include <QVariantList>

namespace alongside::bridge {

/// How whoever is signed in gets in: PIN, own pictures, a code on paper; their photo and how they like
/// pages, which the sign-in page shows. In QML: WaysIn.
///
/// Everything is asked of the core's thread: done() says that it is on disk, refused() that nothing was
/// changed, with the problem in words.
///
/// Threads: the interface's thread.
class WaysIn final : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY problemChanged)
    Q_PROPERTY(QString problemNextStep READ problemNextStep NOTIFY problemChanged)
    QML_NAMED_ELEMENT(WaysIn)
    QML_SINGLETON

public:
    WaysIn(CoreThread& core, PersonSettings& settings, QObject* parent = nullptr);
    ~WaysIn() override;
    static WaysIn* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] bool busy() const { return m_asked > 0; }
    [[nodiscard]] QString problemTitle() const { return m_problem.title; }
    [[nodiscard]] QString problemNextStep() const { return m_problem.nextStep; }

    Q_INVOKABLE void setPin(const QString& pin);
    /// `pictures`: all that are shown, as shown_pictures.h has them; `sequence`: the names of one's own,
    /// in order.
    Q_INVOKABLE void setPictures(const QVariantList& pictures, const QStringList& sequence);
    /// A new code, in place of the one before: codeMade().
    Q_INVOKABLE void makeRecoveryCode();
    /// The code as a sheet of paper (PDF) in this folder, for the printer: paperMade() with its place.
    Q_INVOKABLE void makeRecoveryPaper(const QString& code, const QString& name, const QString& folder = {});
    /// A photo of oneself for the sign-in page; an empty address takes it away.
    Q_INVOKABLE void setFace(const QUrl& photo);
    /// secretRight() or refused(): for what only the person may do, while they are signed in.
    Q_INVOKABLE void check(const QString& way, const QString& secret);
    Q_INVOKABLE void clearProblem();

signals:
    void busyChanged();
    void problemChanged();
    void done();
    void refused();
    void codeMade(const QString& code);
    void paperMade(const QString& file);
    void secretRight();

private:
    template<class Work, class Done>
    void ask(Work work, Done whenDone);
    void showProblem(ErrorCode code);
    void keepLook();

    CoreThread* m_core;
    PersonSettings* m_settings;
    int m_asked = 0;
    UserMessage m_problem;
};

}
