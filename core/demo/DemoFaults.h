// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>

namespace op::demo {

/// What goes wrong with a call. "After" means that the call was carried out and stored before.
enum class DemoTrouble {
    DropBefore,       ///< the connection is closed unheard
    DropAfter,        ///< the connection is closed in place of the reply
    HalfReplyAfter,   ///< the reply breaks off in the middle
    DelayBefore,      ///< carried out only after the rule's wait
    DelayAfter,       ///< carried out at once, answered after the rule's wait
    BadGatewayBefore, ///< a proxy's 502, call never seen
    BadGatewayAfter,  ///< a proxy's 502, call carried out
    FaultOneBefore,   ///< fault 1 with nothing stored, as 12 and 13 answer a refused value
    FaultOneAfter,    ///< fault 1 that comes after the commit
    GarbageAfter,     ///< a web page in place of the reply
    AccessRefused,    ///< fault 4, nothing stored
    MethodMissing,    ///< fault 1, AttributeError, nothing stored
    UserError,        ///< fault 2, nothing stored
    Busy,             ///< another client holds the record: `ids: false` of a load, fault 1 of anything else
    SaysNo,           ///< False: no such user, no such right
    FindsNothing,     ///< an empty list: no record that this user may see
    ModelMissing,     ///< fault 2, the app that brings the model is not installed
    OldVersion,       ///< Odoo 11 answers the question for the version
    Moved,            ///< a redirection to https, as a proxy sends it
};

/// When a call goes wrong and how.
struct DemoFaultRule
{
    QString model;  ///< "purchase.order"; "common" and "db" for the other services; empty = any
    QString method; ///< empty = any
    DemoTrouble trouble = DemoTrouble::DropBefore;
    int times = 1; ///< calls it befalls before the rule is used up; -1 = all
    int after = 0; ///< calls of this kind that go well first
    std::chrono::milliseconds wait{0};
};

/// The DemoFaults class plans what goes wrong at the demo server and counts what arrives there. Thread-safe.
class DemoFaults
{
public:
    void add(const DemoFaultRule& rule);
    void clear(); ///< forgets rules and counts

    /// Returns how many calls of \a method of \a model arrived; each counts, whatever became of it.
    [[nodiscard]] int arrivals(const QString& model, const QString& method) const;
    [[nodiscard]] int arrivals() const; ///< all calls of models, not those of common and db

    /// Counts a call and returns what befalls it; for the server.
    [[nodiscard]] std::optional<DemoFaultRule> arrived(const QString& model, const QString& method);

private:
    mutable std::mutex m_mutex;
    QList<DemoFaultRule> m_rules;
    QHash<QString, int> m_arrivals;
};

} // namespace op::demo
