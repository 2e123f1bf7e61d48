// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/IncomingOrder.h"
#include "core/matching/OrderMatcher.h"

/// A small company's master data with the traps of real ones, for tests of matching. Header only; the lab's seed in
/// miniature.
namespace op::test {

namespace world {
// companies
inline constexpr CompanyId ours{1};
inline constexpr CompanyId other{2};
// vendors
inline constexpr PartnerId vanDijk{11};         ///< every key of its own
inline constexpr PartnerId vanDijkZwolle{12};   ///< near-namesake
inline constexpr PartnerId kramer{13};          ///< VAT number stored without prefix
inline constexpr PartnerId bakkerRotterdam{14}; ///< twins: VAT, register number, domain
inline constexpr PartnerId bakkerUtrecht{15};
inline constexpr PartnerId zonnehof{16};   ///< address at a public host
inline constexpr PartnerId hoffmann{17};   ///< German with VAT
inline constexpr PartnerId mueller{18};    ///< German without
inline constexpr PartnerId greatLakes{19}; ///< US, dollars
inline constexpr PartnerId oudeMaas{20};   ///< archived
inline constexpr PartnerId windyCity{21};  ///< of the other company
inline constexpr PartnerId contact{22};    ///< child of Van Dijk
inline constexpr PartnerId nowhere{23};    ///< no country
// units
inline constexpr UomId units{1};
inline constexpr UomId dozens{2};
inline constexpr UomId kg{3};
inline constexpr UomId gram{4};
inline constexpr UomId meter{5};
inline constexpr UomId boxOf10{6};
inline constexpr UomId boxOf100{7};
inline constexpr UomId hours{8};
inline constexpr UomId liter{9};
// taxes
inline constexpr TaxId tax21{1};
inline constexpr TaxId tax9{2};
inline constexpr TaxId taxEu{3};
inline constexpr TaxId taxSale{4};
inline constexpr TaxId taxOther{5};
inline constexpr TaxId taxImport{6};
inline constexpr TaxId taxOld{7};
// fiscal positions
inline constexpr FiscalPositionId domestic{1};
inline constexpr FiscalPositionId euBusiness{2};
inline constexpr FiscalPositionId euPrivate{3};
inline constexpr FiscalPositionId world{4};
// products
inline constexpr ProductId bolt{101};    ///< M8x40
inline constexpr ProductId nut{102};     ///< packaging barcode of 100
inline constexpr ProductId washer{103};  ///< bought in boxes of 10
inline constexpr ProductId gloves{104};  ///< bought in dozens
inline constexpr ProductId sealant{105}; ///< kg
inline constexpr ProductId cable{106};   ///< m
inline constexpr ProductId boot42{107};  ///< variants with one vendor code
inline constexpr ProductId boot43{108};
inline constexpr ProductId lamp{110};     ///< archived
inline constexpr ProductId kit{111};      ///< sales only
inline constexpr ProductId drill{112};    ///< one expired price row
inline constexpr ProductId fuse{113};     ///< A-100 at Kramer
inline constexpr ProductId coffee{114};   ///< A-100 at Bakker
inline constexpr ProductId tieBlack{115}; ///< shares its code with ...
inline constexpr ProductId tieWhite{116};
inline constexpr ProductId bolt50{118};  ///< M8x50
inline constexpr ProductId voucher{120}; ///< no tax
inline constexpr ProductId freight{130};
inline constexpr ProductId discount{131};
} // namespace world

/// Fills \a data; returns the builder, so that a test changes what it is about.
struct MatchingWorld
{
    masterdata::MasterData data;

    MatchingWorld()
    {
        data.serverVersion = QStringLiteral("19.0");
        addCompanies();
        addUnits();
        addTaxes();
        addVendors();
        addProducts();
        addHistory();
    }

    static Decimal number(const char* text)
    {
        return Decimal::parse(QByteArrayView(text)).value_or(Decimal::invalid());
    }

    [[nodiscard]] masterdata::SnapshotPtr snapshot() const
    {
        return std::make_shared<const masterdata::MasterDataSnapshot>(data);
    }

    masterdata::Partner& partner(PartnerId id)
    {
        for (masterdata::Partner& partner : data.partners)
            if (partner.id == id)
                return partner;
        qFatal("no partner %lld", id.value);
    }
    masterdata::Product& product(ProductId id)
    {
        for (masterdata::Product& product : data.products)
            if (product.id == id)
                return product;
        qFatal("no product %lld", id.value);
    }

    /// Rewrites the fiscal positions to the model of 19: the mapping stands on the taxes.
    void useTaxLinks()
    {
        for (masterdata::FiscalPosition& position : data.fiscalPositions) {
            position.usesTaxLinks = true;
            position.destinationTaxes = {world::tax21, world::tax9};
            for (const auto& mapping : std::as_const(position.mappings)) {
                for (masterdata::Tax& tax : data.taxes) {
                    if (tax.id != mapping.destination)
                        continue;
                    tax.fiscalPositions.append(position.id);
                    tax.originalTaxes.append(mapping.source);
                    position.destinationTaxes.append(tax.id);
                }
            }
            position.mappings.clear();
        }
    }

    masterdata::SupplierInfo& addPrice(PartnerId vendor, ProductId product, const QString& code, const QString& name,
                                       const char* price)
    {
        masterdata::SupplierInfo info;
        info.id = static_cast<qint64>(data.supplierInfos.size()) + 1;
        info.vendor = vendor;
        info.product = product;
        for (const masterdata::Product& known : data.products)
            if (known.id == product)
                info.templateId = known.templateId;
        info.productCode = code;
        info.productName = name;
        info.price = number(price);
        info.currency = CurrencyId(1);
        data.supplierInfos.push_back(info);
        return data.supplierInfos.back();
    }

private:
    void addCompanies()
    {
        masterdata::Company company;
        company.id = world::ours;
        company.name = QStringLiteral("NL Company");
        company.partner = PartnerId(1);
        company.currency = CurrencyId(1);
        company.country = CountryId(1);
        company.vat = QStringLiteral("NL811350009B01");
        company.registerNumber = QStringLiteral("68750110");
        company.gln = QStringLiteral("8719000200014");
        company.email = QStringLiteral("inkoop@nl-company.example");
        data.companies.push_back(company);
        company = {};
        company.id = world::other;
        company.name = QStringLiteral("Other Company");
        company.partner = PartnerId(2);
        company.currency = CurrencyId(1);
        company.country = CountryId(1);
        company.vat = QStringLiteral("NL800000009B01");
        data.companies.push_back(company);
        addPartner(PartnerId(1), "NL Company", "NL811350009B01", "", "inkoop@nl-company.example", 1);
        addPartner(PartnerId(2), "Other Company", "NL800000009B01", "", "", 1);
        data.currencies = {{CurrencyId(1), QStringLiteral("EUR"), QStringLiteral("€"), number("0.01"), true},
                           {CurrencyId(2), QStringLiteral("USD"), QStringLiteral("$"), number("0.01"), true},
                           {CurrencyId(3), QStringLiteral("CHF"), {}, number("0.05"), false}};
        data.countries = {{CountryId(1), QStringLiteral("NL"), QStringLiteral("Netherlands")},
                          {CountryId(2), QStringLiteral("DE"), QStringLiteral("Germany")},
                          {CountryId(3), QStringLiteral("US"), QStringLiteral("United States")},
                          {CountryId(4), QStringLiteral("BE"), QStringLiteral("Belgium")}};
        data.countryGroups = {
            {CountryGroupId(1), QStringLiteral("Europe"), {CountryId(1), CountryId(2), CountryId(4)}}};
        data.pickingTypes = {
            {PickingTypeId(1), QStringLiteral("Receipts"), world::ours, QStringLiteral("WH"), true, 2},
            {PickingTypeId(2), QStringLiteral("Returns"), world::ours, QStringLiteral("WH"), true, 5},
            {PickingTypeId(3), QStringLiteral("Receipts"), world::other, QStringLiteral("W2"), true, 1}};
        data.paymentTerms = {{PaymentTermId(1), QStringLiteral("30 Days"), {}}};
        data.decimalPrecisions = {{1, QStringLiteral("Product Price"), 2},
                                  {2, QStringLiteral("Product Unit"), 2},
                                  {3, QStringLiteral("Discount"), 2}};
    }

    void addUom(UomId id, const char* english, const QString& dutch, qint64 kind, const char* size)
    {
        masterdata::Uom uom;
        uom.id = id;
        uom.names = {{QStringLiteral("en_US"), QString::fromLatin1(english)}, {QStringLiteral("nl_NL"), dutch}};
        uom.kind = kind;
        uom.sizeInReference = number(size);
        data.uoms.push_back(uom);
    }

    void addUnits()
    {
        addUom(world::units, "Units", QStringLiteral("Stuks"), 1, "1");
        addUom(world::dozens, "Dozens", QStringLiteral("Dozijnen"), 1, "12");
        addUom(world::kg, "kg", QStringLiteral("kg"), 2, "1");
        addUom(world::gram, "g", QStringLiteral("g"), 2, "0.001");
        addUom(world::meter, "m", QStringLiteral("m"), 3, "1");
        addUom(world::boxOf10, "Box of 10", QStringLiteral("Doos van 10"), 1, "10");
        addUom(world::boxOf100, "Box of 100", QStringLiteral("Doos van 100"), 1, "100");
        addUom(world::hours, "Hours", QStringLiteral("Uren"), 4, "1");
        addUom(world::liter, "L", QStringLiteral("Liter(s)"), 5, "1");
    }

    void addTax(TaxId id, const char* name, const char* xmlId, CompanyId company, const char* use, const char* amount)
    {
        masterdata::Tax tax;
        tax.id = id;
        tax.name = QString::fromLatin1(name);
        tax.xmlId = QString::fromLatin1(xmlId);
        tax.company = company;
        tax.use = QString::fromLatin1(use);
        tax.amountType = QStringLiteral("percent");
        tax.amount = number(amount);
        data.taxes.push_back(tax);
    }

    void addPosition(FiscalPositionId id, const char* name, bool vat, CountryId country, CountryGroupId group,
                     QList<masterdata::FiscalPosition::Mapping> mappings)
    {
        masterdata::FiscalPosition position;
        position.id = id;
        position.name = QString::fromLatin1(name);
        position.company = world::ours;
        position.autoApply = true;
        position.vatRequired = vat;
        position.sequence = static_cast<int>(id.value);
        position.country = country;
        position.countryGroup = group;
        position.mappings = std::move(mappings);
        data.fiscalPositions.push_back(position);
    }

    void addTaxes()
    {
        addTax(world::tax21, "21%", "account.1_btw_21_buy", world::ours, "purchase", "21");
        addTax(world::tax9, "9%", "account.1_btw_9_buy", world::ours, "purchase", "9");
        addTax(world::taxEu, "21% EX EU", "account.1_btw_I_21", world::ours, "purchase", "21");
        addTax(world::taxSale, "21% sale", "account.1_btw_21", world::ours, "sale", "21");
        addTax(world::taxOther, "21% other", "account.2_btw_21_buy", world::other, "purchase", "21");
        addTax(world::taxImport, "21% EX O EU", "account.1_btw_E2", world::ours, "purchase", "21");
        addTax(world::taxOld, "6%", "account.1_btw_6_buy", world::ours, "purchase", "6");
        data.taxes.back().active = false;
        addPosition(world::domestic, "Domestic", true, CountryId(1), {}, {});
        addPosition(world::euBusiness, "EU business", true, {}, CountryGroupId(1), {{world::tax21, world::taxEu}});
        addPosition(world::euPrivate, "EU private", false, {}, CountryGroupId(1), {});
        addPosition(world::world, "Outside the EU", false, {}, {}, {{world::tax21, world::taxImport}});
    }

    masterdata::Partner& addPartner(PartnerId id, const char* name, const char* vat, const char* ref, const char* email,
                                    qint64 country)
    {
        masterdata::Partner partner;
        partner.id = id;
        partner.name = QString::fromUtf8(name);
        partner.commercial = id;
        partner.isCompany = true;
        partner.vat = QString::fromLatin1(vat);
        partner.ref = QString::fromLatin1(ref);
        partner.email = QString::fromLatin1(email);
        partner.country = CountryId(country);
        data.partners.push_back(partner);
        return data.partners.back();
    }

    void addAccount(PartnerId partner, const char* iban)
    {
        data.bankAccounts.push_back(
            {static_cast<qint64>(data.bankAccounts.size()) + 1, partner, QString::fromLatin1(iban), true});
    }

    void addVendors()
    {
        masterdata::Partner& first = addPartner(world::vanDijk, "Van Dijk Bevestigingen B.V.", "NL817640071B01",
                                                "24310087", "verkoop@vandijk-bevestigingen.example", 1);
        first.gln = QStringLiteral("8719000200021");
        first.city = QStringLiteral("Breda");
        first.properties = {{world::ours, PaymentTermId(1), {}, {}}};
        addAccount(world::vanDijk, "NL83INGB0006540012");
        addPartner(world::vanDijkZwolle, "Van Dijk Bevestigingstechniek Zwolle B.V.", "NL804210032B10", "05081234",
                   "info@vdb-zwolle.example", 1)
            .city = QStringLiteral("Zwolle");
        addPartner(world::kramer, "Kramer Elektrotechniek B.V.", "823170007B16", "KvK 53412876",
                   "orders@kramer-elektro.example", 1);
        addAccount(world::kramer, "NL58ABNA0530040011");
        addPartner(world::bakkerRotterdam, "Bakker Groothandel Rotterdam B.V.", "NL829550021B10", "33190422",
                   "rotterdam@bakker-groothandel.example", 1)
            .gln = QStringLiteral("8719000200038");
        addPartner(world::bakkerUtrecht, "Bakker Groothandel Utrecht B.V.", "NL829550021B10", "33190422",
                   "utrecht@bakker-groothandel.example", 1)
            .gln = QStringLiteral("8719000200045");
        addAccount(world::bakkerRotterdam, "NL16RABO0310020012");
        addAccount(world::bakkerUtrecht, "NL86RABO0310020013");
        addPartner(world::zonnehof, "Atelier Zonnehof", "", "", "atelier.zonnehof@gmail.com", 1);
        addPartner(world::hoffmann, "Hoffmann Verbindungstechnik GmbH", "DE811234508", "HRB 70412",
                   "vertrieb@hoffmann-vt.example", 2);
        addPartner(world::mueller, "Müller & Söhne Werkzeuge", "", "", "info@mueller-soehne.example", 2);
        addPartner(world::greatLakes, "Great Lakes Fasteners Inc.", "", "GLF-778", "sales@greatlakes.example", 3)
            .properties = {{world::ours, {}, CurrencyId(2), {}}};
        addPartner(world::oudeMaas, "Oude Maas Handel B.V.", "NL841230006B15", "27110456", "info@oudemaas.example", 1)
            .active = false;
        addPartner(world::windyCity, "Windy City Supplies", "", "12345678", "orders@windycity.example", 3).company =
            world::other;
        masterdata::Partner& child =
            addPartner(world::contact, "Anouk de Wit", "NL817640071B01", "", "anouk@vandijk-bevestigingen.example", 1);
        child.isCompany = false;
        child.parent = world::vanDijk;
        child.commercial = world::vanDijk;
        addPartner(world::nowhere, "Handelshuis Nergens", "", "", "info@nergens.example", 0);
    }

    masterdata::Product& addProduct(ProductId id, const char* code, const char* english, const char* dutch,
                                    const char* barcode, UomId uom = world::units)
    {
        masterdata::Product product;
        product.id = id;
        product.templateId = TemplateId(id.value + 1000);
        product.defaultCode = QString::fromLatin1(code);
        product.names = {{QStringLiteral("en_US"), QString::fromUtf8(english)},
                         {QStringLiteral("nl_NL"), QString::fromUtf8(dutch)}};
        product.barcode = QString::fromLatin1(barcode);
        product.uom = uom;
        product.purchaseUom = uom;
        product.supplierTaxes = {world::tax21, world::taxOther};
        data.products.push_back(product);
        return data.products.back();
    }

    void addProducts()
    {
        addProduct(world::bolt, "OP-1001", "Hex bolt M8x40 zinc plated", "Zeskantbout M8x40 verzinkt", "8719000110016");
        addProduct(world::nut, "OP-1002", "Hex nut M8 zinc plated", "Zeskantmoer M8 verzinkt", "8719000110023");
        addProduct(world::washer, "OP-1003", "Washer M8 zinc plated", "Sluitring M8 verzinkt", "8719000110030")
            .purchaseUom = world::boxOf10;
        addProduct(world::gloves, "OP-1004", "Work gloves size 9", "Werkhandschoenen maat 9", "8719000110047")
            .purchaseUom = world::dozens;
        addProduct(world::sealant, "OP-1005", "Sealing compound grey", "Afdichtingskit grijs", "8719000110054",
                   world::kg);
        addProduct(world::cable, "OP-1006", "Cable 3x1.5 mm2", "Kabel 3x1,5 mm²", "8719000110061", world::meter);
        for (const auto& [id, size, barcode] :
             {std::tuple(world::boot42, "42", "8719000110078"), std::tuple(world::boot43, "43", "8719000110085")}) {
            masterdata::Product& boot = addProduct(id, "", "Safety boot S3", "Veiligheidsschoen S3", barcode);
            boot.templateId = TemplateId(1107);
            boot.variantText = QString::fromLatin1(size);
        }
        addProduct(world::lamp, "OP-1010", "Discontinued lamp E27", "Uitlopende lamp E27", "8719000110108").active =
            false;
        addProduct(world::kit, "OP-1011", "Service kit, sales only", "Servicekit, alleen verkoop", "8719000110115")
            .purchaseOk = false;
        addProduct(world::drill, "OP-1012", "Drill bit HSS 6 mm", "Spiraalboor HSS 6 mm", "8719000110122");
        addProduct(world::fuse, "OP-1013", "Fuse 16 A slow", "Zekering 16 A traag", "8719000110139");
        addProduct(world::coffee, "OP-1014", "Coffee beans 1 kg bag", "Koffiebonen zak 1 kg", "8719000110146")
            .supplierTaxes = {world::tax9};
        addProduct(world::tieBlack, "OP-1015", "Cable tie 200 mm black", "Kabelbinder 200 mm zwart", "8719000110153");
        addProduct(world::tieWhite, "OP-1015", "Cable tie 200 mm white", "Kabelbinder 200 mm wit", "8719000110160");
        addProduct(world::bolt50, "OP-1018", "Hex bolt M8x50 zinc plated", "Zeskantbout M8x50 verzinkt",
                   "8719000110191");
        addProduct(world::voucher, "OP-1020", "Gift voucher 25 euro", "Cadeaubon 25 euro", "8719000110214")
            .supplierTaxes.clear();
        addProduct(world::freight, "OP-FREIGHT", "Freight charge", "Vrachtkosten", "");
        addProduct(world::discount, "OP-DISCOUNT", "Order discount", "Orderkorting", "");
        data.packagings.push_back(
            {1, world::nut, QStringLiteral("Box of 100"), QStringLiteral("18719000190015"), Decimal(100), {}, {}});

        addPrice(world::vanDijk, world::bolt, QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout DIN 933 M8x40"),
                 "0.25");
        addPrice(world::vanDijk, world::bolt, QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout DIN 933 M8x40"),
                 "0.19")
            .minQuantity = 1000;
        addPrice(world::vanDijk, world::nut, QStringLiteral("VD-M8Z"), QStringLiteral("Moer DIN 934 M8"), "0.08");
        addPrice(world::vanDijk, world::washer, QStringLiteral("VD-W8"), QStringLiteral("Sluitring M8 per 10"), "0.40")
            .uom = world::boxOf10;
        addPrice(world::kramer, world::gloves, QStringLiteral("KE-GL9"), QStringLiteral("Handschoen maat 9"), "15.60")
            .uom = world::dozens;
        addPrice(world::kramer, world::cable, QStringLiteral("KE-YMVK315"), QStringLiteral("YMvK 3x1,5"), "0.89");
        addPrice(world::hoffmann, world::sealant, QStringLiteral("HV-55010"), QStringLiteral("Dichtmasse grau"),
                 "12.40");
        addPrice(world::kramer, world::boot42, QStringLiteral("KE-BOOT-S3"), QStringLiteral("Werkschoen S3"), "54.90")
            .product = {};
        addPrice(world::kramer, world::lamp, QStringLiteral("KE-LAMP27"), QStringLiteral("Lamp E27"), "2.95");
        addPrice(world::hoffmann, world::drill, QStringLiteral("HV-6-OLD"), QStringLiteral("Spiralbohrer HSS 6,0 alt"),
                 "1.95")
            .validTo = QDate(2020, 12, 31);
        addPrice(world::hoffmann, world::drill, QStringLiteral("HV-6-NEW"), QStringLiteral("Spiralbohrer HSS 6,0"),
                 "2.35")
            .validFrom = QDate(2021, 1, 1);
        addPrice(world::kramer, world::fuse, QStringLiteral("A-100"), QStringLiteral("Smeltzekering 16A"), "1.05");
        addPrice(world::bakkerRotterdam, world::coffee, QStringLiteral("A-100"), QStringLiteral("Koffiebonen 1 kg"),
                 "12.50");
        addPrice(world::vanDijk, world::bolt50, QStringLiteral("VD-850Z"), QStringLiteral("Zeskantbout DIN 933 M8x50"),
                 "0.29");
    }

    void addHistory()
    {
        masterdata::PastOrder order;
        order.id = PurchaseOrderId(1);
        order.name = QStringLiteral("P00042");
        order.vendor = world::vanDijk;
        order.company = world::ours;
        order.state = QStringLiteral("purchase");
        order.orderDate = QDateTime(QDate(2026, 2, 1), QTime(9, 0), Qt::UTC);
        order.currency = CurrencyId(1);
        data.pastOrders.push_back(order);
        masterdata::PastOrderLine line;
        line.id = PurchaseLineId(1);
        line.order = order.id;
        line.product = world::bolt;
        line.quantity = 500;
        line.uom = world::units;
        line.priceUnit = number("0.25");
        line.plannedDate = QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);
        data.pastOrderLines.push_back(line);
    }
};

inline extraction::TextField text(const QString& value)
{
    extraction::TextField field;
    if (!value.isEmpty())
        field.value = value;
    field.raw = value;
    field.confidence = 1;
    return field;
}

inline extraction::DecimalField decimal(const char* value)
{
    extraction::DecimalField field;
    field.value = Decimal::parse(QByteArrayView(value));
    field.raw = QString::fromLatin1(value);
    return field;
}

/// An order of ours to Van Dijk, with nothing but the parties.
inline extraction::IncomingOrder sampleOrder()
{
    extraction::IncomingOrder order;
    order.documentNumber = text(QStringLiteral("PO-1"));
    order.orderNumber = order.documentNumber;
    order.issueDate.value = QDate(2026, 3, 1);
    order.currency = text(QStringLiteral("EUR"));
    extraction::Party buyer;
    buyer.name = text(QStringLiteral("NL Company B.V."));
    buyer.vatNumber = text(QStringLiteral("NL811350009B01"));
    order.buyer = buyer;
    extraction::Party seller;
    seller.name = text(QStringLiteral("Van Dijk Bevestigingen"));
    seller.vatNumber = text(QStringLiteral("NL817640071B01"));
    order.seller = seller;
    return order;
}

inline extraction::IncomingOrderLine sampleLine(const QString& code, const QString& description, const char* quantity,
                                                const QString& unit, const char* price)
{
    extraction::IncomingOrderLine line;
    line.supplierItemCode = text(code);
    line.description = text(description);
    line.quantity = decimal(quantity);
    line.unit = text(unit);
    line.unitPrice = decimal(price);
    return line;
}

inline matching::OrderProposal matched(const extraction::IncomingOrder& order,
                                       const matching::MatchContext& context = {}, const MatchingWorld& made = {})
{
    return matching::OrderMatcher(made.snapshot()).match(order, context);
}

/// Matches sampleOrder() with \a line alone, after a person has chosen \a vendor.
inline matching::OrderProposal matched(const extraction::IncomingOrderLine& line, PartnerId vendor,
                                       matching::MatchContext context = {}, const MatchingWorld& made = {})
{
    extraction::IncomingOrder order = sampleOrder();
    order.lines = {line};
    context.choices.insert(QStringLiteral("vendor"), {vendor.value});
    return matched(order, context, made);
}

/// Returns the first finding of \a code, nullptr without one.
inline const extraction::Finding* findingOf(const extraction::Findings& findings, extraction::FindingCode code)
{
    for (const extraction::Finding& finding : findings)
        if (finding.code == code)
            return &finding;
    return nullptr;
}

inline bool blocks(const extraction::Findings& findings, extraction::FindingCode code)
{
    const extraction::Finding* finding = findingOf(findings, code);
    return finding && finding->severity == extraction::Severity::Blocking;
}

/// Returns the findings as words, for the message of a failed check.
inline QByteArray described(const extraction::Findings& findings)
{
    QStringList parts;
    for (const extraction::Finding& finding : findings)
        parts.append(QStringLiteral("%1/%2@%3(%4)")
                         .arg(extraction::findingCodeName(finding.code), extraction::severityName(finding.severity),
                              finding.subject, finding.arguments.join(u'|')));
    return parts.join(QStringLiteral("; ")).toUtf8();
}

} // namespace op::test
