// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "core/services/wording/Wording.h"

#include <QJsonObject>

#include <cstdio>

namespace op::cli {
namespace {

void write(FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void Console::say(const QString& line) const
{
    if (!m_json)
        write(stdout, line.toUtf8());
}

void Console::note(const QString& line) const
{
    write(stderr, line.toUtf8());
}

void Console::complain(const Error& error) const
{
    note(services::wording::errorText(error));
    if (qEnvironmentVariableIsSet("ORDERPILOT_DETAILS") && !error.detail.isEmpty())
        note(error.detail);
}

void Console::print(const QJsonObject& document) const
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented).trimmed());
}

void Console::printLine(const QJsonObject& document) const
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact));
}

} // namespace op::cli
