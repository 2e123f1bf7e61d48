// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SecretStore.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace op::settings {
namespace {

constexpr auto variable = "ORDERPILOT_SECRET";
constexpr qint64 longestSecret = 4096;

tl::unexpected<Error> cannotRemember()
{
    return failure(ErrorCode::SecretUnusable, {QStringLiteral("this source of secrets is read-only")});
}

} // namespace

// memory

Result<QString> MemorySecretStore::get(const QString& connection)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.constFind(connection);
    if (found == m_secrets.cend())
        return failure(ErrorCode::SecretMissing, {connection});
    return *found;
}

Result<void> MemorySecretStore::set(const QString& connection, const QString& secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert(connection, secret);
    return {};
}

Result<void> MemorySecretStore::remove(const QString& connection)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.remove(connection);
    return {};
}

// environment

Result<QString> EnvironmentSecretStore::get(const QString& connection)
{
    const QString secret = qEnvironmentVariable(variable);
    if (secret.isEmpty())
        return failure(ErrorCode::SecretMissing, {connection});
    return secret;
}

Result<void> EnvironmentSecretStore::set(const QString&, const QString&)
{
    return cannotRemember();
}

Result<void> EnvironmentSecretStore::remove(const QString&)
{
    return cannotRemember();
}

// file

Result<QString> FileSecretStore::get(const QString& connection)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::SecretUnusable, {m_path + QStringLiteral(": ") + file.errorString()});
    // asked of the opened file: what was checked is what is read
    struct stat facts = {};
    if (::fstat(file.handle(), &facts) != 0)
        return failure(ErrorCode::SecretUnusable,
                       {m_path + QStringLiteral(": ") + QString::fromLocal8Bit(strerror(errno))});
    if (!S_ISREG(facts.st_mode))
        return failure(ErrorCode::SecretUnusable, {m_path + QStringLiteral(": no regular file")});
    if (facts.st_uid != ::geteuid())
        return failure(ErrorCode::SecretUnusable, {m_path + QStringLiteral(": belongs to another user")});
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(ErrorCode::SecretUnusable,
                       {m_path + QStringLiteral(": readable by others, mode 0600 is needed")});
    QByteArray line = file.readLine(longestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::SecretMissing, {connection});
    return QString::fromUtf8(line);
}

Result<void> FileSecretStore::set(const QString&, const QString&)
{
    return cannotRemember();
}

Result<void> FileSecretStore::remove(const QString&)
{
    return cannotRemember();
}

// chain

Result<QString> SecretChain::get(const QString& connection)
{
    for (const auto& store : m_stores) {
        Result<QString> secret = store->get(connection);
        if (secret || secret.error().code != ErrorCode::SecretMissing)
            return secret;
    }
    return failure(ErrorCode::SecretMissing, {connection});
}

Result<void> SecretChain::set(const QString& connection, const QString& secret)
{
    return m_stores.empty() ? cannotRemember() : m_stores.back()->set(connection, secret);
}

Result<void> SecretChain::remove(const QString& connection)
{
    return m_stores.empty() ? cannotRemember() : m_stores.back()->remove(connection);
}

// this run of the program

Result<QString> SessionSecretStore::get(const QString& connection)
{
    const Result<QString> typed = m_session.get(connection);
    return typed ? typed : m_lasting->get(connection);
}

Result<void> SessionSecretStore::set(const QString& connection, const QString& secret)
{
    OP_CHECK(m_lasting->set(connection, secret));
    return m_session.remove(connection);
}

Result<void> SessionSecretStore::remove(const QString& connection)
{
    OP_CHECK(m_session.remove(connection));
    return m_lasting->remove(connection);
}

Result<void> SessionSecretStore::keepForSession(const QString& connection, const QString& secret)
{
    return m_session.set(connection, secret);
}

std::unique_ptr<SecretStore> defaultSecretStore(const QString& secretFile)
{
    std::vector<std::unique_ptr<SecretStore>> stores;
    if (!secretFile.isEmpty())
        stores.push_back(std::make_unique<FileSecretStore>(secretFile));
    stores.push_back(std::make_unique<EnvironmentSecretStore>());
    stores.push_back(std::make_unique<KeyringSecretStore>());
    return std::make_unique<SecretChain>(std::move(stores));
}

} // namespace op::settings
