// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QTemporaryDir>

namespace op::test {

/// A key ring that is not there, as on a machine without a secret service.
class NoKeyRing : public settings::SecretStore
{
public:
    [[nodiscard]] Result<QString> get(const QString& connection) override
    {
        return failure(ErrorCode::SecretMissing, {connection});
    }
    [[nodiscard]] Result<void> set(const QString&, const QString&) override
    {
        return failure(ErrorCode::SecretUnusable, {QStringLiteral("no key ring")});
    }
    [[nodiscard]] Result<void> remove(const QString&) override
    {
        return failure(ErrorCode::SecretUnusable, {QStringLiteral("no key ring")});
    }
};

/// A Desk on a workspace of its own that vanishes with the object, with secrets in memory unless told otherwise.
class DeskFolder
{
public:
    explicit DeskFolder(
        std::shared_ptr<settings::SecretStore> secrets = std::make_shared<settings::MemorySecretStore>())
        : m_secrets(std::move(secrets))
    {
        reopen();
    }
    /// Closes the desk and opens it again, as a start of the program does.
    void reopen()
    {
        m_desk.reset();
        services::DeskOptions options;
        options.folder = folder();
        options.office.secrets = m_secrets;
        options.reader.program = qEnvironmentVariable("ORDERPILOT_BIN") + QStringLiteral("/orderpilot-reader");
        auto opened = services::Desk::open(options);
        if (!opened)
            qFatal("no desk: %s", qPrintable(opened.error().toLogLine()));
        m_desk = std::move(*opened);
    }

    [[nodiscard]] services::Desk& desk() { return *m_desk; }
    [[nodiscard]] settings::SecretStore& secrets() { return *m_secrets; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("workspace")); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<settings::SecretStore> m_secrets;
    std::unique_ptr<services::Desk> m_desk;
};

} // namespace op::test
