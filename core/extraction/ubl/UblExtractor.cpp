// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ubl/UblExtractor.h"

#include "core/extraction/OrderValidator.h"
#include "core/extraction/ubl/UblLine.h"
#include "core/extraction/ubl/UblParty.h"

namespace op::extraction::ubl {
namespace {

using documents::XmlTree;
using Index = UblFields::Index;

bool isOrder(const XmlTree::Node& root)
{
    return root.name == u"Order" && root.namespaceUri == u"urn:oasis:names:specification:ubl:schema:xsd:Order-2";
}

bool isResponse(const XmlTree::Node& root)
{
    return root.name == u"OrderResponse"
        && root.namespaceUri == u"urn:oasis:names:specification:ubl:schema:xsd:OrderResponse-2";
}

class OrderReader
{
public:
    OrderReader(const XmlTree& tree, bool lettersUncertain) : m_fields(tree, lettersUncertain), m_root(tree.root())
    {
        m_order.documentType = isResponse(tree.node(m_root)) ? DocumentType::OrderResponse : DocumentType::Order;
    }

    ReadResult run()
    {
        readHeader();
        readCurrency();
        m_order.buyer = readBuyer(m_fields, m_root);
        m_order.seller = readSeller(m_fields, m_root);
        readHeaderDelivery();
        readCharges();
        readTotals();
        for (const Index line : m_fields.all(m_root, u"OrderLine"))
            m_order.lines.append(readLine(m_fields, line, QStringLiteral("lines[%1]").arg(m_order.lines.size())));

        ReadResult result;
        result.kind = documentTypeName(m_order.documentType);
        result.format = format();
        result.mediaType = QStringLiteral("application/xml");
        result.findings = m_fields.takeFindings() + validateOrder(m_order);
        result.arithmeticWarnings = arithmeticWarnings(m_order);
        result.orders.append(std::move(m_order));
        return result;
    }

private:
    [[nodiscard]] TextField text(QStringView path) const { return m_fields.text(m_fields.find(m_root, path)); }

    // "ubl-2.1" where the file says so; Peppol's files do not.
    QString format() const
    {
        const QString version = m_fields.textOf(m_fields.find(m_root, u"UBLVersionID"));
        return version.startsWith(u"2.") ? QStringLiteral("ubl-") + version : QStringLiteral("ubl-2");
    }

    void readHeader()
    {
        const bool response = m_order.documentType == DocumentType::OrderResponse;
        m_order.documentNumber = text(u"ID");
        m_order.orderNumber = response ? text(u"OrderReference/ID") : m_order.documentNumber;
        m_order.salesOrderNumber = text(u"SalesOrderID");
        if (!m_order.salesOrderNumber.has())
            m_order.salesOrderNumber = text(u"OrderReference/SalesOrderID");
        m_order.issueDate = m_fields.date(m_fields.find(m_root, u"IssueDate"), QStringLiteral("issueDate"));
        m_order.responseCode = text(u"OrderResponseCode");
        m_order.customerReference = text(u"CustomerReference");
        m_order.paymentTerms = text(u"PaymentTerms/Note");
        for (const Index note : m_fields.all(m_root, u"Note")) {
            if (const QString noteText = m_fields.textOf(note); !noteText.isEmpty())
                m_order.notes += noteText;
        }
    }

    void readHeaderDelivery()
    {
        const Index delivery = m_fields.find(m_root, u"Delivery");
        m_order.deliverTo = readDeliverTo(m_fields, delivery);
        DeliveryWindow window =
            readDelivery(m_fields, delivery, QStringLiteral("deliveryFrom"), QStringLiteral("deliveryTo"));
        m_order.deliveryFrom = std::move(window.from);
        m_order.deliveryTo = std::move(window.to);
    }

    // The currencies of prices and totals. Tax totals may stand in the tax currency as well, so they do not count.
    QStringList amountCurrencies(Index* first) const
    {
        QStringList found;
        const auto look = [&](Index index) {
            if (index == UblFields::none)
                return;
            const QString code = m_fields.tree().attribute(index, u"currencyID").trimmed();
            if (code.isEmpty() || found.contains(code))
                return;
            if (found.isEmpty())
                *first = index;
            found += code;
        };
        for (const QStringView total : {u"AnticipatedMonetaryTotal", u"LegalMonetaryTotal"}) {
            const Index totals = m_fields.find(m_root, total);
            for (Index i = totals == UblFields::none ? totals : m_fields.tree().node(totals).firstChild;
                 i != UblFields::none; i = m_fields.tree().node(i).nextSibling)
                look(i);
        }
        for (const Index line : m_fields.all(m_root, u"OrderLine")) {
            look(m_fields.find(line, u"LineItem/LineExtensionAmount"));
            look(m_fields.find(line, u"LineItem/Price/PriceAmount"));
        }
        return found;
    }

    void readCurrency()
    {
        const QString name = QStringLiteral("currency");
        Index first = UblFields::none;
        const QStringList used = amountCurrencies(&first);
        m_order.currency = text(u"DocumentCurrencyCode");
        if (m_order.currency.has()) {
            QStringList others = used;
            others.removeAll(*m_order.currency.value);
            if (!others.isEmpty())
                m_fields.add(FindingCode::MixedCurrencies, Severity::Blocking, name,
                             {(QStringList{*m_order.currency.value} + others).join(QStringLiteral(", "))});
        } else if (used.size() == 1) {
            m_order.currency.value = m_order.currency.raw = used.first();
            m_order.currency.place = m_fields.tree().place(first);
            m_order.currency.place.path += QStringLiteral("/@currencyID");
            m_order.currency.confidence = inferred;
        } else if (used.size() > 1) {
            m_fields.add(FindingCode::CurrencyUncertain, Severity::Blocking, name, {used.join(QStringLiteral(", "))});
        }
    }

    void readCharges()
    {
        for (const Index element : m_fields.all(m_root, u"AllowanceCharge")) {
            const QString name = QStringLiteral("charges[%1]").arg(m_order.headerCharges.size());
            HeaderCharge charge;
            charge.isCharge = m_fields.isTrue(m_fields.find(element, u"ChargeIndicator"));
            charge.reasonCode = m_fields.text(m_fields.find(element, u"AllowanceChargeReasonCode"));
            charge.reason = m_fields.text(m_fields.find(element, u"AllowanceChargeReason"));
            charge.amount = m_fields.decimal(m_fields.find(element, u"Amount"), name + QLatin1String(".amount"));
            charge.taxCategory = m_fields.text(m_fields.find(element, u"TaxCategory/ID"));
            charge.taxRate =
                m_fields.decimal(m_fields.find(element, u"TaxCategory/Percent"), name + QLatin1String(".taxRate"));
            m_order.headerCharges.append(std::move(charge));
        }
    }

    // The tax total in the document's currency, where there is one in the tax currency too.
    Index taxAmount() const
    {
        Index chosen = UblFields::none;
        for (const Index total : m_fields.all(m_root, u"TaxTotal")) {
            const Index amount = m_fields.find(total, u"TaxAmount");
            if (amount == UblFields::none)
                continue;
            const bool fits = m_fields.tree().attribute(amount, u"currencyID") == m_order.currency.valueOr(QString());
            if (chosen == UblFields::none || fits)
                chosen = amount;
            if (fits)
                break;
        }
        return chosen;
    }

    void readTotals()
    {
        Index totals = m_fields.find(m_root, u"AnticipatedMonetaryTotal");
        if (totals == UblFields::none)
            totals = m_fields.find(m_root, u"LegalMonetaryTotal");
        const auto amount = [&](QStringView element, const QString& name) {
            return m_fields.decimal(m_fields.find(totals, element), QStringLiteral("totals.") + name);
        };
        m_order.totals.lines = amount(u"LineExtensionAmount", QStringLiteral("lines"));
        m_order.totals.allowances = amount(u"AllowanceTotalAmount", QStringLiteral("allowances"));
        m_order.totals.charges = amount(u"ChargeTotalAmount", QStringLiteral("charges"));
        m_order.totals.net = amount(u"TaxExclusiveAmount", QStringLiteral("net"));
        m_order.totals.gross = amount(u"TaxInclusiveAmount", QStringLiteral("gross"));
        m_order.totals.payable = amount(u"PayableAmount", QStringLiteral("payable"));
        m_order.totals.prepaid = amount(u"PrepaidAmount", QStringLiteral("prepaid"));
        m_order.totals.rounding = amount(u"PayableRoundingAmount", QStringLiteral("rounding"));
        m_order.totals.tax = m_fields.decimal(taxAmount(), QStringLiteral("totals.tax"));
    }

    UblFields m_fields;
    Index m_root;
    IncomingOrder m_order;
};

} // namespace

bool canExtract(const XmlTree& tree)
{
    return !tree.isEmpty() && (isOrder(tree.node(tree.root())) || isResponse(tree.node(tree.root())));
}

ReadResult extract(const XmlTree& tree, bool lettersUncertain)
{
    return OrderReader(tree, lettersUncertain).run();
}

} // namespace op::extraction::ubl
