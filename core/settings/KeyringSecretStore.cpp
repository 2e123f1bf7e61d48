// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Logging.h"
#include "core/settings/SecretStore.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace op::settings {
namespace {

constexpr int unlockTimeoutMs = 120'000; // a person may have to type the key ring's password

// Runs \a job in an event loop of its own until it has ended; false when nobody answered in time.
bool finished(QKeychain::Job& job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&loop] { loop.quit(); });
    QTimer::singleShot(unlockTimeoutMs, &loop, [&loop] { loop.exit(1); });
    job.start();
    return loop.exec() == 0;
}

// libsecret without a session bus, as under cron, ends in OtherError ("Unknown error", seen with QtKeychain 0.13.2).
bool isAbsent(QKeychain::Error error)
{
    return error == QKeychain::OtherError || error == QKeychain::EntryNotFound || error == QKeychain::NoBackendAvailable
        || error == QKeychain::NotImplemented;
}

Error unusable(const QKeychain::Job& job)
{
    // the message is the back end's own and holds no secret
    return Error(ErrorCode::SecretUnusable, {QStringLiteral("key ring: ") + job.errorString()});
}

Error unanswered()
{
    return Error(ErrorCode::SecretUnusable, {QStringLiteral("key ring: no answer")});
}

} // namespace

Result<QString> KeyringSecretStore::get(const QString& connection)
{
    QKeychain::ReadPasswordJob job(m_service);
    job.setKey(connection);
    if (!finished(job))
        return failure(unanswered());
    if (job.error() == QKeychain::NoError)
        return job.textData();
    if (isAbsent(job.error())) {
        qCDebug(lcSettings) << "no secret in the key ring:" << static_cast<int>(job.error());
        return failure(ErrorCode::SecretMissing, {connection}, QStringLiteral("key ring: ") + job.errorString());
    }
    return failure(unusable(job));
}

Result<void> KeyringSecretStore::set(const QString& connection, const QString& secret)
{
    QKeychain::WritePasswordJob job(m_service);
    job.setKey(connection);
    job.setTextData(secret);
    if (!finished(job))
        return failure(unanswered());
    return job.error() == QKeychain::NoError ? Result<void>() : failure(unusable(job));
}

Result<void> KeyringSecretStore::remove(const QString& connection)
{
    QKeychain::DeletePasswordJob job(m_service);
    job.setKey(connection);
    if (!finished(job))
        return failure(unanswered());
    return job.error() == QKeychain::NoError || isAbsent(job.error()) ? Result<void>() : failure(unusable(job));
}

} // namespace op::settings
