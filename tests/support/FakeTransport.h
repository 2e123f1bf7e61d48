// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/OdooTransport.h"

#include <deque>
#include <map>
#include <mutex>

namespace op::test {

/// The FakeTransport class answers calls from a script, without a server, and remembers them.
///
/// Answers are set per model and method: a fixed one, or a function of the call. A call that nobody scripted fails with
/// OdooMissingModel when its model has no answer at all, else with OdooFault. Records live as structs: `search_read`,
/// `read`, `search` and `search_count` work on addRecords() with the domain's simple leaves (=, !=, in, >, >=, <, <=
/// joined by "and", and '|').
class FakeTransport : public odoo::OdooTransport
{
public:
    using Answer = std::function<Result<odoo::OdooValue>(const odoo::OdooCall&)>;

    FakeTransport();

    // the script
    odoo::OdooEndpoint endpointValue;
    Result<odoo::OdooValue> versionAnswer;
    Result<qint64> signInAnswer = 7;
    Result<bool> takesSignInsAnswer = true;
    Result<QStringList> databasesAnswer = QStringList();
    QDateTime serverTime;
    void answer(const QString& model, const QString& method, Answer answer);
    void answer(const QString& model, const QString& method, odoo::OdooValue value);
    /// Gives \a model the fields of \a fields and, unless told, the right to everything: its `fields_get` and
    /// `check_access_rights`.
    void addModel(const QString& model, const QStringList& fields);
    /// Adds records of \a model; each needs an `id`.
    void addRecord(const QString& model, odoo::OdooStruct record);
    void removeRecord(const QString& model, qint64 id);
    void setField(const QString& model, qint64 id, const QString& field, odoo::OdooValue value);
    /// The call of that number, counted from 1 over all, fails with \a error.
    void failAt(int call, Error error);
    /// Called before each call is answered, on the calling thread.
    std::function<void(const odoo::OdooCall&)> onCall;

    // what happened
    [[nodiscard]] std::vector<odoo::OdooCall> calls() const;
    [[nodiscard]] std::vector<odoo::OdooCall> callsOf(const QString& model, const QString& method) const;
    void forgetCalls();

    Result<odoo::OdooValue> version(std::stop_token stop) override;
    Result<qint64> authenticate(std::stop_token stop) override;
    Result<bool> takesSignIns(std::stop_token) override { return takesSignInsAnswer; }
    Result<QStringList> databases(std::stop_token stop) override;
    Result<odoo::OdooValue> call(const odoo::OdooCall& call, std::stop_token stop) override;
    Result<odoo::CallStats> callRows(const odoo::OdooCall& call, const QStringList& fields,
                                     const odoo::RowVisitor& visitor, std::stop_token stop) override;
    odoo::CallStats lastCallStats() const override;
    qint64 uid() const override { return m_uid; }
    const odoo::OdooEndpoint& endpoint() const override { return endpointValue; }

private:
    Result<odoo::OdooValue> answerTo(const odoo::OdooCall& call, const std::stop_token& stop);
    Result<odoo::OdooValue> fromRecords(const odoo::OdooCall& call) const;

    mutable std::mutex m_mutex;
    std::map<std::pair<QString, QString>, Answer> m_answers;
    std::map<QString, std::map<qint64, odoo::OdooStruct>> m_records;
    std::map<QString, QStringList> m_models;
    std::map<int, Error> m_failures;
    std::vector<odoo::OdooCall> m_calls;
    qint64 m_uid = 0;
};

} // namespace op::test
