// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace op::test {

/// What a run of the command line answered; the status is -1 when it did not end within a minute.
struct CliRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs orderpilot-cli to its end. The test names it under NEEDS.
inline CliRun runCli(const QStringList& arguments,
                     const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(programFile(QStringLiteral("orderpilot-cli")), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace op::test
