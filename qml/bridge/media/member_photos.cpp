// SPDX-License-Identifier: Apache-2.0
#include "bridge/media/member_photos.h"

#include "bridge/open_plan.h"
#include "bridge/shown_pictures.h"

#include <set>

namespace alongside::bridge {

namespace {

    constexpr const char* kKind = "member-photo";

    // Who last said what it is: whoever changes somebody else's shows nobody but themselves.
    const store::MemberCard* writerOf(const plan::RecordInfo& info)
    {
        const auto* name = info.field("name");
        return info.retired || name == nullptr ? nullptr : &name->latest().by;
    }

    Result<void> hideAllMine(plan::Workspace& workspace, const SpaceId& space)
    {
        ALONGSIDE_TRY_LET(all, workspace.list(space, kKind, false));
        for (const auto& info : all)
            if (const auto* writer = writerOf(info); writer != nullptr && writer->isMe)
                ALONGSIDE_TRY(workspace.retire(space, info.place));
        return {};
    }

}

MemberPhotos::MemberPhotos(QObject* parent)
    : QObject(parent)
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return;
    m_records = plan->records();
    connect(m_records, &PlanRecords::cleared, this, &MemberPhotos::look);
    connect(m_records, &PlanRecords::changed, this, [this](const QStringList& keys) {
        const bool concerns = std::any_of(keys.begin(), keys.end(), [this](const QString& key) {
            const auto* info = m_records->find(key);
            return info == nullptr || info->kind() == kKind;
        });
        if (concerns)
            look();
    });
    connect(plan, &OpenPlan::infoChanged, this, &MemberPhotos::gather);
    look();
}

void MemberPhotos::look()
{
    std::set<QString> there;
    m_records->forEach(kKind, [&](const QString& key, const plan::RecordInfo& info) {
        if (writerOf(info) == nullptr)
            return;
        there.insert(key);
        auto& photo = m_photos[key];
        if (photo)
            return;
        photo = std::make_unique<MediaModel>(m_records, nullptr);
        connect(photo.get(), &MediaModel::faceChanged, this, &MemberPhotos::gather);
        photo->setAbout(key);
    });
    std::erase_if(m_photos, [&there](const auto& entry) { return !there.contains(entry.first); });
    gather();
}

void MemberPhotos::gather()
{
    QVariantMap addresses;
    std::map<std::string, int> named;
    for (const auto& card : m_records->people())
        if (!card.removed)
            ++named[card.name];
    bool mine = false;
    m_records->forEach(kKind, [&](const QString& key, const plan::RecordInfo& info) {
        const auto* writer = writerOf(info);
        const auto photo = m_photos.find(key);
        if (writer == nullptr || photo == m_photos.end())
            return;
        mine = mine || writer->isMe;
        const auto name = QString::fromStdString(writer->name);
        // Both must be theirs: who changes the words of somebody else's takes nobody's face.
        if (const auto address = photo->second->face();
            !address.isEmpty() && photo->second->faceBy() == name && named[writer->name] == 1)
            addresses.insert(name, address);
    });
    if (addresses == m_addresses && mine == m_mineShown)
        return;
    m_addresses = addresses;
    m_mineShown = mine;
    emit changed();
}

void MemberPhotos::showMine(const QUrl& photo)
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return;
    plan->act([bytes = smallPhoto(photo), me = plan->me().toStdString()](
                  plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        if (bytes.empty())
            return fail(ErrorCode::FileUnreadable);
        ALONGSIDE_TRY(hideAllMine(workspace, space));
        plan::AddOptions options;
        options.with.push_back({bytes, me});
        ALONGSIDE_TRY_LET(
            added, workspace.add(space, log::everyoneOf(space), kKind, {{"name", me}}, options));
        return keyOf(added.place);
    });
}

void MemberPhotos::hideMine()
{
    if (auto* plan = OpenPlan::instance())
        plan->act([](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            ALONGSIDE_TRY(hideAllMine(workspace, space));
            return QString();
        });
}

}
