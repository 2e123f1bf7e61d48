// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QJsonDocument>
#include <QString>

namespace op::cli {

/// Exit status of the program (DESIGN.md section 6).
enum class ExitStatus {
    Done = 0,
    NeedsPerson = 1, ///< done as far as it goes; something waits for a person
    Usage = 2,
    Failed = 3, ///< could not be done
};

/// Returns the worse of two, for commands over several files or cases.
[[nodiscard]] constexpr ExitStatus worse(ExitStatus a, ExitStatus b)
{
    return static_cast<int>(a) > static_cast<int>(b) ? a : b;
}

/// The Console class writes what a command has to say: results to standard output, messages to standard error.
/// With `--json` standard output carries one JSON document (or JSON Lines) and nothing else.
class Console
{
public:
    explicit Console(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// Prints one line for people; nothing with `--json`.
    void say(const QString& line) const;
    /// Prints one line on standard error, in every mode.
    void note(const QString& line) const;
    /// Prints the sentence for \a error on standard error; its details only when ORDERPILOT_DETAILS is set.
    void complain(const Error& error) const;
    /// Prints the one JSON document of a `--json` run.
    void print(const QJsonObject& document) const;
    /// Prints one line of JSON Lines.
    void printLine(const QJsonObject& document) const;

private:
    bool m_json;
};

} // namespace op::cli
