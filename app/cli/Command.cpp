// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "core/services/Office.h"

#include <algorithm>

namespace op::cli {

Context::Context(Console console, QString workspaceFolder, QString secretFile)
    : m_console(console),
      m_workspaceFolder(std::move(workspaceFolder)),
      m_secretFile(std::move(secretFile))
{}

Context::~Context() = default;

services::Office* Context::office()
{
    if (!m_office) {
        services::OfficeOptions options;
        options.secretFile = m_secretFile;
        auto opened = services::Office::open(m_workspaceFolder, options);
        if (!opened) {
            m_console.complain(opened.error());
            return nullptr;
        }
        m_office = std::move(*opened);
    }
    return m_office.get();
}

std::optional<storage::Connection> Context::connection(const QString& name)
{
    services::Office* opened = office();
    if (!opened)
        return std::nullopt;
    auto found = opened->connection(name);
    if (!found) {
        m_console.complain(found.error());
        return std::nullopt;
    }
    return std::move(*found);
}

ExitStatus statusOf(const Context& context, const Result<void>& outcome)
{
    if (outcome)
        return ExitStatus::Done;
    context.console().complain(outcome.error());
    return ExitStatus::Failed;
}

ExitStatus usageError(const Context& context, const QString& commandName, const QString& problem)
{
    if (!problem.isEmpty())
        context.console().note(problem);
    for (const Command& command : allCommands())
        if (command.name == commandName)
            context.console().note(QStringLiteral("orderpilot-cli %1 %2").arg(command.name, command.usage));
    return ExitStatus::Usage;
}

std::optional<QString> takeOption(QStringList& arguments, const QString& name)
{
    const QString withValue = name + u'=';
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(withValue))
            return arguments.takeAt(i).mid(withValue.size());
        if (arguments[i] == name && i + 1 < arguments.size()) {
            arguments.removeAt(i);
            return arguments.takeAt(i);
        }
    }
    return std::nullopt;
}

bool takeSwitch(QStringList& arguments, const QString& name)
{
    return arguments.removeAll(name) > 0;
}

} // namespace op::cli
