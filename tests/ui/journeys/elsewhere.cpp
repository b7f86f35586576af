// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "elsewhere.h"
#endif
#include "bridge/shown_pictures.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace alongside::testing {

namespace {

    constexpr int kPatienceMs = 30'000;
    constexpr int kLookMs = 20;

    // Where the server says that it listens.
    quint16 portIn(const QString& logFile)
    {
        static const QRegularExpression said(
            QStringLiteral(R"("event":"listening".*|.*"event":"listening")"));
        static const QRegularExpression port(QStringLiteral(R"(127\.0\.0\.1:(\d+))"));
        QFile log(logFile);
        if (!log.open(QIODevice::ReadOnly))
            return 0;
        for (const auto& line : QString::fromUtf8(log.readAll()).split(QLatin1Char('\n')))
            if (line.contains(said))
                return port.match(line).captured(1).toUShort();
        return 0;
    }

}

bool waitFor(const std::function<bool()>& holds)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(kLookMs);
    }
    return true;
}

Server::Server()
    : m_program(QStringLiteral("The server"), path("errors.log"))
{
    m_program.process().setStandardOutputFile(path("server.log"));
    m_program.process().setStandardErrorFile(path("server.log"), QIODevice::Append);
    m_program.start(QStringLiteral(ALONGSIDE_SERVER_PROGRAM),
        {"serve", "--data", path("data"), "--listen", "127.0.0.1:0", "--log-format", "json"},
        QProcessEnvironment::systemEnvironment());
    if (!waitFor([this] { return (m_port = portIn(path("server.log"))) != 0; }))
        throw std::runtime_error("the server does not listen");
}

Server::~Server()
{
    m_program.stop();
}

story::Relay& Server::road(const std::string& tablet)
{
    auto& [road, port] = m_roads[tablet];
    if (!road) {
        road = std::make_unique<story::Relay>(
            m_folder.filePath(QStringLiteral("wire-%1.bin").arg(QString::fromStdString(tablet))));
        port = road->listen();
        road->setServer(m_port);
    }
    return *road;
}

std::string Server::address(const std::string& tablet)
{
    static_cast<void>(road(tablet));
    return "127.0.0.1:" + std::to_string(m_roads[tablet].second);
}

log::ServerInvitation Server::invitation(const std::string& road)
{
    const auto said = story::run(QStringLiteral(ALONGSIDE_SERVER_PROGRAM),
        {"invite", "--data", path("data")}, QProcessEnvironment::systemEnvironment());
    auto invitation = must(log::ServerInvitation::fromText(said.out.trimmed().toStdString()));
    invitation.server.address = address(road);
    return invitation;
}

Elsewhere::Elsewhere(const std::filesystem::path& home, const std::string& name,
    const std::string& role, const Clock& clock)
    : m_name(name)
    , m_core(home, clock)
{
    const auto person = addPerson(home, name, role);
    QEventLoop loop;
    m_core.ask(
        &loop,
        [person](bridge::Core& core) {
            auto workspace = plan::Workspace::open(core.people, person, kPin, *core.clock);
            if (workspace)
                core.signIn(std::move(*workspace));
            return workspace.has_value();
        },
        [&loop](bool open) { loop.exit(open ? 0 : 1); });
    if (loop.exec() != 0)
        throw std::runtime_error("what is " + name + "'s cannot be opened");
}

void Elsewhere::tryNow()
{
    m_core.post([](bridge::Core& core) {
        core.sync->start();
        core.sync->tryNow();
    });
}

void Elsewhere::untilShared(const SpaceId& space)
{
    const auto isShared = [&] {
        bool shared = false;
        QEventLoop loop;
        m_core.ask(
            &loop,
            [&space](bridge::Core& core) {
                const auto report = core.sync->report(space);
                return report && report->state == net::SyncReport::State::Shared;
            },
            [&](bool is) {
                shared = is;
                loop.quit();
            });
        loop.exec();
        return shared;
    };
    if (!waitFor(isShared))
        throw std::runtime_error("another tablet cannot share");
}

void likes(plan::Workspace& workspace, const std::string& ownWay, bool withPictures)
{
    auto& vault = workspace.replicas().vault();
    if (!ownWay.empty())
        must(vault.show(bridge::kLookShown, Bytes(ownWay.begin(), ownWay.end())));
    if (!withPictures)
        return;
    QVariantList pictures;
    for (const char* name : {"dog", "cat", "bird", "fish", "tree", "flower", "sun", "moon", "star",
             "car", "bus", "boat"})
        pictures.append(QVariantMap{
            {"name", name}, {"symbol", QStringLiteral("pick-%1").arg(name)}, {"photo", QString()}});
    must(workspace.setWayIn(store::way::kPictures, "dog moon bus tree", {1, 8U << 10U}));
    for (const auto& [what, value] : bridge::picturesToShow(pictures))
        must(vault.show(what, value));
}

}
