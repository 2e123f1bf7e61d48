// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/LabServers.h"

#include <QCoreApplication>
#include <QProcess>

namespace op::test {

/// The LabDatabase class is a fresh copy of the lab's seeded database on one server, for one test alone; dropped at the
/// end.
class LabDatabase
{
public:
    LabDatabase(const LabServer& server, const QString& purpose)
        : m_major(server.major),
          m_name(QStringLiteral("%1_%2_%3").arg(purpose).arg(server.major).arg(QCoreApplication::applicationPid())),
          m_server(server)
    {
        m_made = lab({QStringLiteral("fresh"), QString::number(m_major), m_name});
        m_server.technical.database = m_name;
        m_server.admin.database = m_name;
        m_server.plain.database = m_name;
    }
    ~LabDatabase()
    {
        if (m_made)
            lab({QStringLiteral("drop"), QString::number(m_major), m_name});
    }
    LabDatabase(const LabDatabase&) = delete;
    LabDatabase& operator=(const LabDatabase&) = delete;

    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] const LabServer& server() const { return m_server; }

    /// Runs the lab's own command; false when it failed or took longer than \a milliseconds.
    static bool lab(const QStringList& arguments, int milliseconds = 180000)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(qEnvironmentVariable("ORDERPILOT_SOURCE", QStringLiteral(".")) + QStringLiteral("/tests/lab/lab"),
                      arguments);
        return process.waitForFinished(milliseconds) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

private:
    int m_major;
    QString m_name;
    LabServer m_server;
    bool m_made = false;
};

} // namespace op::test
