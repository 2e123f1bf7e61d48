// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "core/storage/ConnectionRepository.h"

#include <QStringList>

#include <functional>
#include <span>

namespace op::services {
class Office;
}

namespace op::cli {

/// What a command gets to work with. The office (workspace with its services) is opened at the first use, so that
/// commands without one (`extract`, `match`) never create a workspace.
class Context
{
public:
    Context(Console console, QString workspaceFolder, QString secretFile);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    [[nodiscard]] const Console& console() const { return m_console; }
    [[nodiscard]] const QString& workspaceFolder() const { return m_workspaceFolder; }
    [[nodiscard]] const QString& secretFile() const { return m_secretFile; }
    /// Returns the opened office, or nullptr after the reason was printed.
    [[nodiscard]] services::Office* office();
    /// Returns the connection called \a name, the only one without a name, or nothing after the reason was printed.
    [[nodiscard]] std::optional<storage::Connection> connection(const QString& name);

private:
    Console m_console;
    QString m_workspaceFolder;
    QString m_secretFile;
    std::unique_ptr<services::Office> m_office;
};

/// One entry of the command line.
struct Command
{
    QString name;
    QString usage;   ///< arguments as shown in the help
    QString summary; ///< one line
    std::function<ExitStatus(Context&, const QStringList&)> run;
};

/// Returns every command, in the order of the help.
[[nodiscard]] const QList<Command>& allCommands();

/// Prints how \a commandName is used on standard error and returns ExitStatus::Usage.
ExitStatus usageError(const Context& context, const QString& commandName, const QString& problem = {});

/// Returns how a command that can only succeed or fail ends, after the reason of a failure was printed.
[[nodiscard]] ExitStatus statusOf(const Context& context, const Result<void>& outcome);

/// Takes the value of `--name VALUE` or `--name=VALUE` out of \a arguments; std::nullopt when it is not there.
[[nodiscard]] std::optional<QString> takeOption(QStringList& arguments, const QString& name);
/// Takes the switch `--name` out of \a arguments.
[[nodiscard]] bool takeSwitch(QStringList& arguments, const QString& name);

} // namespace op::cli
