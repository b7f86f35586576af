// SPDX-License-Identifier: Apache-2.0
#include "story/relay.h"

#include <QHostAddress>

namespace alongside::story {

Relay::Relay(const QString& wireFile, QObject* parent)
    : QObject(parent)
    , m_wire(wireFile)
{
    if (!m_wire.open(QIODevice::WriteOnly))
        qWarning("%s cannot be written.", qUtf8Printable(wireFile));
    connect(&m_listener, &QTcpServer::newConnection, this, &Relay::takeConnection);
}

quint16 Relay::listen()
{
    if (!m_listener.listen(QHostAddress::LocalHost, m_port))
        return 0;
    m_port = m_listener.serverPort();
    return m_port;
}

void Relay::cut()
{
    m_cut = true;
    m_listener.close();
    const auto sockets = m_sockets;
    m_sockets.clear();
    for (const auto& socket : sockets)
        if (socket)
            socket->abort();
}

void Relay::mend()
{
    m_cut = false;
    if (!m_listener.isListening() && listen() == 0)
        qWarning("The way to the server cannot be opened again.");
}

void Relay::takeConnection()
{
    while (auto* tablet = m_listener.nextPendingConnection()) {
        auto* server = new QTcpSocket(this);
        tablet->setParent(this);
        ++m_connections;
        m_sockets.append(tablet);
        m_sockets.append(server);
        join(tablet, server);
        join(server, tablet);
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }
}

void Relay::join(QTcpSocket* from, QTcpSocket* to)
{
    // Bytes that come before the other end is connected wait in its write buffer.
    connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
        const auto bytes = from->readAll();
        m_bytes += bytes.size();
        m_wire.write(bytes);
        to->write(bytes);
    });
    connect(from, &QTcpSocket::disconnected, to, [from, to] {
        to->disconnectFromHost();
        from->deleteLater();
    });
    connect(from, &QTcpSocket::errorOccurred, to, [from, to] {
        to->disconnectFromHost();
        from->deleteLater();
    });
}

}
