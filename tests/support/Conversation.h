// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/PurchaseOrderDraft.h"
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/profile/ServerProfile.h"
#include "core/odoo/push/OrderFields.h"
#include "tests/support/RawRpc.h"

namespace op::test {

/// One question of the conversation and how the server answered.
struct Turn
{
    QString question;
    RawRpc::Answer answer;
};

/// What the conversation needs to know of a server's data.
struct Cast
{
    QString company;
    QString vendor;
    QString unionVendor;
    QString product;
    QString secondProduct;
    qint64 foreignCompany = 0;
};

/// Returns what the bundled sample data is known by.
[[nodiscard]] inline Cast demoCast()
{
    using namespace Qt::StringLiterals;
    return {u"Waterland Technische Handel B.V."_s,
            u"Brinkman Bevestigingen B.V."_s,
            u"Rheinwerk Dichtungstechnik GmbH"_s,
            u"WT-1050"_s,
            u"WT-2010"_s,
            2};
}

/// The Conversation class says the same to any server and notes the answers: signing in, mistakes, rights, records, and
/// an order from its load to its end. It leaves nothing behind but numbers that are used up.
class Conversation
{
public:
    /// \a plain is the endpoint as a user without rights to purchase.
    Conversation(const odoo::OdooEndpoint& endpoint, const odoo::OdooEndpoint& plain, Cast cast);

    QList<Turn> hold();

private:
    RawRpc::Answer ask(const QString& question, const QString& model, const QString& method,
                       const odoo::OdooList& args);
    RawRpc::Answer ask(const QString& question, const QString& model, const QString& method, const odoo::OdooList& args,
                       const odoo::OdooStruct& kwargs);
    /// Notes a fact as true or false, for what the shape does not tell.
    void note(const QString& question, bool fact);
    /// Returns those of \a fields, separated by blanks, that the server has in \a model.
    [[nodiscard]] odoo::OdooList known(const QString& model, const QString& fields) const;

    void signIn();
    void askWrongly();
    void askRights();
    void readRecords();
    void chooseFiscalPosition();
    void loadOrders();
    void loadWrongly(drafting::PurchaseOrderDraft draft);

    int orders();
    qint64 idByName(const QString& model, const QString& name);

    RawRpc m_rpc;
    RawRpc m_plain;
    Cast m_cast;
    odoo::XmlRpcTransport m_transport;
    odoo::ServerProfile m_profile;
    odoo::OrderFields m_fields;
    QList<Turn> m_turns;
};

} // namespace op::test
