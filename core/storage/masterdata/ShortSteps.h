// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QElapsedTimer>
#include <QThread>

namespace op::storage {

/// The ShortSteps class does long work in transactions of a few milliseconds with pauses between them, so that whoever
/// else wants to write waits no longer than one of them.
class ShortSteps
{
public:
    static constexpr qint64 stepNanoseconds = 3'000'000; ///< of work; the commit comes on top
    static constexpr unsigned long pauseMicroseconds =
        1000; ///< several times the interval in which a waiting connection looks
    static constexpr std::chrono::milliseconds longestYield{40}; ///< to others that want to write, before each step

    explicit ShortSteps(Database& database) : m_database(database) {}

    /// Calls \a step until it returns false (nothing left) or fails. What was committed before a failure stays.
    template <class Step>
    [[nodiscard]] Result<void> run(Step&& step)
    {
        for (bool more = true; more;) {
            m_database.letOthersWrite(longestYield);
            OP_TRY(Transaction transaction, Transaction::begin(m_database));
            QElapsedTimer timer;
            timer.start();
            do {
                OP_TRY(more, step());
            } while (more && timer.nsecsElapsed() < stepNanoseconds);
            OP_CHECK(transaction.commit());
            pause();
        }
        return {};
    }

private:
    // Checkpoints here hold no lock that a writer needs.
    void pause();

    Database& m_database;
};

} // namespace op::storage
