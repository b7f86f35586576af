// SPDX-License-Identifier: Apache-2.0
#include "bridge/unlock_ways.h"

#include "bridge/recovery_paper.h"
#include "bridge/shown_pictures.h"
#include "plan/secrets.h"

#include <QStandardPaths>

namespace alongside::bridge {

namespace {

    WaysIn* theWaysIn = nullptr;

    Result<void> show(plan::Workspace& workspace, const Shown& shown)
    {
        for (const auto& [name, value] : shown)
            ALONGSIDE_TRY(workspace.replicas().vault().show(name, value));
        return {};
    }

}

WaysIn::WaysIn(CoreThread& core, PersonSettings& settings, QObject* parent)
    : QObject(parent)
    , m_core(&core)
    , m_settings(&settings)
{
    theWaysIn = this;
    connect(m_settings, &PersonSettings::chosen, this, &WaysIn::keepLook);
}

WaysIn::~WaysIn()
{
    theWaysIn = nullptr;
}

WaysIn* WaysIn::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(theWaysIn, QJSEngine::CppOwnership);
    return theWaysIn;
}

template<class Work, class Done>
void WaysIn::ask(Work work, Done whenDone)
{
    if (++m_asked == 1)
        emit busyChanged();
    clearProblem();
    using Reply = std::invoke_result_t<Work, plan::Workspace&>;
    m_core->ask(
        this,
        [work = std::move(work)](Core& core) mutable -> Reply {
            if (!core.workspace)
                return fail(ErrorCode::Cancelled);
            return work(*core.workspace);
        },
        [this, whenDone = std::move(whenDone)](const Reply& reply) {
            if (--m_asked == 0)
                emit busyChanged();
            if (reply)
                whenDone(reply);
            else
                showProblem(reply.error().code);
        });
}

void WaysIn::showProblem(ErrorCode code)
{
    m_problem = userMessage(code);
    emit problemChanged();
    emit refused();
}

void WaysIn::clearProblem()
{
    if (m_problem.title.isEmpty())
        return;
    m_problem = {};
    emit problemChanged();
}

void WaysIn::setPin(const QString& pin)
{
    ask([pin = pin.toStdString()](plan::Workspace& workspace) { return workspace.setWayIn(store::way::kPin, pin); },
        [this](const auto&) { emit done(); });
}

void WaysIn::setPictures(const QVariantList& pictures, const QStringList& sequence)
{
    const auto shown = picturesToShow(pictures);
    if (shown.empty()) {
        showProblem(ErrorCode::FileUnreadable);
        return;
    }
    const auto secret = sequence.join(QLatin1Char(plan::kPictureSeparator)).toStdString();
    ask(
        [shown, secret](plan::Workspace& workspace) -> Result<void> {
            ALONGSIDE_TRY(workspace.setWayIn(store::way::kPictures, secret));
            return show(workspace, shown);
        },
        [this](const auto&) { emit done(); });
}

void WaysIn::makeRecoveryCode()
{
    ask([](plan::Workspace& workspace) { return workspace.makeRecoveryCode(); },
        [this](const Result<std::string>& code) { emit codeMade(QString::fromStdString(*code)); });
}

void WaysIn::makeRecoveryPaper(const QString& code, const QString& name, const QString& folder)
{
    const auto where
        = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder;
    const auto file = writeRecoveryPaper(code, name, where);
    if (file.isEmpty())
        showProblem(ErrorCode::StorageFailed);
    else
        emit paperMade(file);
}

void WaysIn::setFace(const QUrl& photo)
{
    const auto face = photo.isEmpty() ? Bytes() : smallPhoto(photo);
    if (face.empty() && !photo.isEmpty()) {
        showProblem(ErrorCode::FileUnreadable);
        return;
    }
    ask([face](plan::Workspace& workspace) { return workspace.replicas().vault().show(kFaceShown, face); },
        [this](const auto&) { emit done(); });
}

void WaysIn::check(const QString& way, const QString& secret)
{
    ask(
        [way = way.toStdString(), secret = secret.toStdString()](plan::Workspace& workspace) {
            return workspace.replicas().vault().checkSecret(way, plan::normalSecret(way, secret));
        },
        [this](const auto&) { emit secretRight(); });
}

// A disk that is full now loses how a page looks, and nothing that anybody said.
void WaysIn::keepLook()
{
    const auto saved = m_settings->save();
    m_core->post([look = Bytes(saved.begin(), saved.end())](Core& core) {
        if (core.workspace)
            static_cast<void>(core.workspace->replicas().vault().show(kLookShown, look));
    });
}

}
