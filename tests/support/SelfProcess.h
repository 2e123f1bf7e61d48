// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

/// Lets a test start its own program in another role, to kill it at a chosen moment. Header only.
///
///     int main(int argc, char** argv)  // instead of QTEST_GUILESS_MAIN
///     {
///         QCoreApplication app(argc, argv);
///         if (const QStringList role = SelfProcess::role(); !role.isEmpty())
///             return playRole(role);
///         TestX test;
///         return QTest::qExec(&test, argc, argv);
///     }
namespace op::test {

class SelfProcess
{
public:
    /// Starts this program with \a role.
    explicit SelfProcess(const QStringList& role)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--role")} + role);
    }
    ~SelfProcess() { kill(); }
    SelfProcess(const SelfProcess&) = delete;
    SelfProcess& operator=(const SelfProcess&) = delete;

    /// Returns the arguments behind --role, empty for an ordinary run.
    static QStringList role()
    {
        const QStringList arguments = QCoreApplication::arguments();
        return arguments.value(1) == QStringLiteral("--role") ? arguments.mid(2) : QStringList();
    }
    /// In the child: prints \a word at once.
    static void say(const char* word)
    {
        std::printf("%s\n", word);
        std::fflush(stdout);
    }
    /// In the parent: waits for the next line of the child; empty when it ended or 30 seconds passed.
    QByteArray heard()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                return {};
        return m_process.readLine().trimmed();
    }
    /// kill -9, and waits until the process is gone.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    /// Waits for the ordinary end and returns the exit status, -1 for a crash.
    int finished()
    {
        m_process.waitForFinished(60'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
};

} // namespace op::test
