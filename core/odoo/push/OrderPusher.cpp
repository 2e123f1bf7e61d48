// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/push/OrderPusher.h"

#include "core/odoo/push/PushRun.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

std::chrono::milliseconds waitByChance(int)
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(1000, 10001));
}

/// Holds the claim on a case while it is pushed.
class Claim
{
public:
    Claim(drafting::PushJournal& journal, qint64 caseId)
        : m_journal(journal),
          m_caseId(caseId),
          m_result(journal.claim(caseId))
    {}
    ~Claim()
    {
        if (m_result)
            m_journal.release(m_caseId);
    }
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;
    [[nodiscard]] const Result<void>& result() const { return m_result; }

private:
    drafting::PushJournal& m_journal;
    qint64 m_caseId;
    Result<void> m_result;
};

} // namespace

OrderPusher::OrderPusher(OdooTransport& transport, OrderFields fields, drafting::PushJournal& journal,
                         const Clock& clock, PushPolicy policy, QUrl webBase)
    : m_transport(transport),
      m_fields(std::move(fields)),
      m_journal(journal),
      m_clock(clock),
      m_policy(std::move(policy)),
      m_webBase(std::move(webBase))
{
    if (!m_policy.wait)
        m_policy.wait = waitByChance;
    if (m_webBase.isEmpty())
        m_webBase = transport.endpoint().url;
}

drafting::PushResult OrderPusher::push(drafting::PushJob job, const QByteArray& documentBytes, std::stop_token stop)
{
    const Claim claim(m_journal, job.caseId);
    if (!claim.result()) {
        drafting::PushResult result;
        result.error = claim.result().error();
        return result;
    }
    PushRun run({m_transport, m_fields, m_journal, m_clock, m_policy, m_webBase, documentBytes, stop}, std::move(job));
    return run.run();
}

QString orderUrl(const QUrl& webBase, PurchaseOrderId order, CompanyId company)
{
    QString base =
        webBase.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    base += u"/web#id=%1&model=purchase.order&view_type=form"_s.arg(order.value);
    return company.isNull() ? base : base + u"&cids=%1"_s.arg(company.value);
}

} // namespace op::odoo
