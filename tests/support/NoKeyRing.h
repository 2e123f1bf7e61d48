// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/SecretStore.h"

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

} // namespace op::test
