// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/demo/DemoOdoo.h"
#include "core/odoo/MakeTransport.h"
#include "core/odoo/profile/ServerProfile.h"
#include "core/odoo/push/OrderPusher.h"
#include "tests/support/MemoryPushJournal.h"
#include "tests/support/OrderWish.h"

namespace op::test {

/// The DemoDesk struct is a desk in front of a demo server of its own: transport, field names, quick waits, and an
/// order.
struct DemoDesk
{
    explicit DemoDesk(demo::DemoDialect dialect, const odoo::TransportOptions& options = {}) : server(dialect)
    {
        if (!server.start())
            qFatal("the demo server does not start");
        transport = transportTo(endpoint(), options);
        const Result<odoo::ServerProfile> profile = odoo::discoverProfile(*transport);
        if (!profile)
            qFatal("no profile: %s", qPrintable(profile.error().toLogLine()));
        fields = odoo::OrderFields::fromProfile(*profile);
        policy.wait = [](int) { return std::chrono::milliseconds(2); };
        draft = draftOf(*transport, wish());
        server.faults().clear();
        ordersBefore = orders();
    }

    /// Returns whether this desk speaks JSON-2: where this run of the program asks for it ("// TRANSPORTS: both") and
    /// the server has it.
    [[nodiscard]] bool speaksJson2() const
    {
        return qEnvironmentVariable("ORDERPILOT_TEST_TRANSPORT") == QLatin1String("json2")
            && demo::DialectRules(server.dialect()).hasJson2();
    }
    /// Returns how the technical user signs in: with the key where nothing else is taken.
    [[nodiscard]] odoo::OdooEndpoint endpoint() const
    {
        return speaksJson2() ? server.endpointWithKey() : server.endpoint();
    }
    [[nodiscard]] std::unique_ptr<odoo::OdooTransport> transportTo(const odoo::OdooEndpoint& endpoint,
                                                                   const odoo::TransportOptions& options = {}) const
    {
        return odoo::makeTransport(speaksJson2() ? odoo::TransportKind::Json2 : odoo::TransportKind::XmlRpc, endpoint,
                                   options);
    }

    static OrderWish wish()
    {
        OrderWish wish;
        wish.company = QStringLiteral("Waterland Technische Handel B.V.");
        wish.vendor = QStringLiteral("Brinkman Bevestigingen B.V.");
        wish.buyerNumber = QStringLiteral("WT-2026-101");
        wish.lines = {{QStringLiteral("WT-1050"), QStringLiteral("250"), QStringLiteral("0.16")},
                      {QStringLiteral("WT-1520"), QStringLiteral("3"), QStringLiteral("8.75")}};
        return wish;
    }

    [[nodiscard]] int orders() { return server.count(QStringLiteral("purchase.order")); }
    [[nodiscard]] int newOrders() { return orders() - ordersBefore; }
    [[nodiscard]] int loads()
    {
        return server.faults().arrivals(QStringLiteral("purchase.order"), QStringLiteral("load"));
    }
    [[nodiscard]] int attachments() { return server.count(QStringLiteral("ir.attachment")); }

    /// Pushes \a job with \a journal as a program that has just been started would.
    drafting::PushResult push(const drafting::PushJob& job, drafting::PushJournal& journal, std::stop_token stop = {})
    {
        odoo::OrderPusher pusher(*transport, fields, journal, clock, policy);
        return pusher.push(job, QByteArrayLiteral("<Order/>"), stop);
    }
    drafting::PushResult push(drafting::PushJournal& journal) { return push(jobOf(draft), journal); }

    demo::DemoOdoo server;
    std::unique_ptr<odoo::OdooTransport> transport;
    odoo::OrderFields fields;
    odoo::PushPolicy policy;
    Clock clock;
    drafting::PurchaseOrderDraft draft;
    int ordersBefore = 0;
};

} // namespace op::test
