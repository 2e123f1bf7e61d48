// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace op::settings {

/// The SecretStore class hands out the password or API key of a connection by the connection's name.
///
/// Calls block (the key ring may ask the person to unlock it); any thread but the window's. A store that cannot
/// remember answers set() and remove() with SecretUnusable; get() without a secret is SecretMissing (0: connection
/// name). Values are never logged.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Result<QString> get(const QString& connection) = 0;
    [[nodiscard]] virtual Result<void> set(const QString& connection, const QString& secret) = 0;
    [[nodiscard]] virtual Result<void> remove(const QString& connection) = 0;
};

/// Keeps secrets for the life of the object only. Thread-safe.
class MemorySecretStore : public SecretStore
{
public:
    [[nodiscard]] Result<QString> get(const QString& connection) override;
    [[nodiscard]] Result<void> set(const QString& connection, const QString& secret) override;
    [[nodiscard]] Result<void> remove(const QString& connection) override;

private:
    std::mutex m_mutex;
    QHash<QString, QString> m_secrets;
};

/// Gives the value of the environment variable ORDERPILOT_SECRET for every connection; cannot remember.
class EnvironmentSecretStore : public SecretStore
{
public:
    [[nodiscard]] Result<QString> get(const QString& connection) override;
    [[nodiscard]] Result<void> set(const QString& connection, const QString& secret) override;
    [[nodiscard]] Result<void> remove(const QString& connection) override;
};

/// Gives the first line of a file (`--secret-file`) for every connection; cannot remember.
/// The file must belong to this user and be closed to everybody else (mode 0600 or 0400): else SecretUnusable.
class FileSecretStore : public SecretStore
{
public:
    explicit FileSecretStore(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] Result<QString> get(const QString& connection) override;
    [[nodiscard]] Result<void> set(const QString& connection, const QString& secret) override;
    [[nodiscard]] Result<void> remove(const QString& connection) override;

private:
    QString m_path;
};

/// The desktop's key ring (QtKeychain). No back end at all is a normal answer: get() is then SecretMissing, set()
/// SecretUnusable. Never falls back to plain files.
class KeyringSecretStore : public SecretStore
{
public:
    explicit KeyringSecretStore(QString service = QStringLiteral("orderpilot")) : m_service(std::move(service)) {}
    [[nodiscard]] Result<QString> get(const QString& connection) override;
    [[nodiscard]] Result<void> set(const QString& connection, const QString& secret) override;
    [[nodiscard]] Result<void> remove(const QString& connection) override;

private:
    QString m_service;
};

/// Asks its stores one after the other. The first that has the secret gives it; a store that has one but may not use it
/// (a file open to others) ends the search with its error. set() and remove() go to the last store, which is the one
/// that remembers.
class SecretChain : public SecretStore
{
public:
    explicit SecretChain(std::vector<std::unique_ptr<SecretStore>> stores) : m_stores(std::move(stores)) {}
    [[nodiscard]] Result<QString> get(const QString& connection) override;
    [[nodiscard]] Result<void> set(const QString& connection, const QString& secret) override;
    [[nodiscard]] Result<void> remove(const QString& connection) override;

private:
    std::vector<std::unique_ptr<SecretStore>> m_stores;
};

/// Gives what was typed in this run of the program, else what \a lasting has. set() and remove() go to \a lasting; what
/// must not or cannot be kept there (no key ring) is handed to keepForSession() and gone with the program. Thread-safe
/// where \a lasting is.
class SessionSecretStore : public SecretStore
{
public:
    explicit SessionSecretStore(std::shared_ptr<SecretStore> lasting) : m_lasting(std::move(lasting)) {}
    [[nodiscard]] Result<QString> get(const QString& connection) override;
    [[nodiscard]] Result<void> set(const QString& connection, const QString& secret) override;
    [[nodiscard]] Result<void> remove(const QString& connection) override;
    [[nodiscard]] Result<void> keepForSession(const QString& connection, const QString& secret);

private:
    MemorySecretStore m_session;
    std::shared_ptr<SecretStore> m_lasting;
};

/// Returns what the programs use: \a secretFile when given, then ORDERPILOT_SECRET, then the key ring.
[[nodiscard]] std::unique_ptr<SecretStore> defaultSecretStore(const QString& secretFile);

} // namespace op::settings
