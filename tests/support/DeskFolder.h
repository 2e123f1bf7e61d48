// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DeskParts.h"

namespace op::test {

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
        m_desk = openDesk(deskOptions(m_folder, m_secrets));
    }

    [[nodiscard]] services::Desk& desk() { return *m_desk; }
    [[nodiscard]] settings::SecretStore& secrets() { return *m_secrets; }
    [[nodiscard]] QString folder() const { return m_desk->folder(); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<settings::SecretStore> m_secrets;
    std::unique_ptr<services::Desk> m_desk;
};

} // namespace op::test
