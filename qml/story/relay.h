#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace alongside::story {

/// The road between the tablets and the server: a TCP relay on this machine that can be cut and
/// mended, and that keeps every byte that passes, as somebody who listens on the wire would.
class Relay : public QObject {
    Q_OBJECT

public:
    /// Keeps what passes in `wireFile`.
    explicit Relay(const QString& wireFile, QObject* parent = nullptr);

    /// The port that tablets connect to; 0 when none could be had.
    quint16 listen();
    /// Where it leads.
    void setServer(quint16 port) { m_serverPort = port; }
    /// Cuts every connection and takes no new one.
    void cut();
    void mend();
    [[nodiscard]] qint64 bytesSeen() const { return m_bytes; }
    [[nodiscard]] int connectionsMade() const { return m_connections; }
    /// Writes what is still in memory to the file.
    void flush() { m_wire.flush(); }

private:
    void takeConnection();
    void join(QTcpSocket* from, QTcpSocket* to);

    QTcpServer m_listener;
    QFile m_wire;
    quint16 m_port = 0;
    quint16 m_serverPort = 0;
    bool m_cut = false;
    qint64 m_bytes = 0;
    int m_connections = 0;
    QList<QPointer<QTcpSocket>> m_sockets;
};

}
