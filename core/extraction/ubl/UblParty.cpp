// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ubl/UblParty.h"

namespace op::extraction::ubl {
namespace {

using Index = UblFields::Index;

TextField firstOf(const TextField& preferred, const TextField& other)
{
    return preferred.has() ? preferred : other;
}

// 0088 is the ISO 6523 number of GLN; older files write the word (order-formats.md, UBL).
bool isGlnScheme(const UblFields& fields, Index id)
{
    const QString scheme = fields.tree().attribute(id, u"schemeID").trimmed().toUpper();
    if (scheme == u"0088" || scheme == u"GLN" || scheme == u"EAN" || scheme == u"ILN")
        return true;
    // Agency 9 is GS1; without a scheme its party numbers are GLNs.
    return scheme.isEmpty() && fields.tree().attribute(id, u"schemeAgencyID") == u"9";
}

void addId(const UblFields& fields, Index id, Party& party)
{
    const QString value = fields.textOf(id);
    if (value.isEmpty())
        return;
    const PartyIdentifier identifier{fields.tree().attribute(id, u"schemeID").trimmed(), value};
    if (!party.ids.contains(identifier))
        party.ids.append(identifier);
    if (!party.gln.has() && isGlnScheme(fields, id))
        party.gln = fields.text(id);
}

// Several tax schemes may stand there (VAT beside an environmental tax): VAT wins, else the first with a number.
TextField vatNumber(const UblFields& fields, Index partyElement)
{
    Index chosen = UblFields::none;
    for (const Index scheme : fields.all(partyElement, u"PartyTaxScheme")) {
        const Index number = fields.find(scheme, u"CompanyID");
        if (fields.textOf(number).isEmpty())
            continue;
        const bool isVat =
            fields.textOf(fields.find(scheme, u"TaxScheme/ID")).compare(u"VAT", Qt::CaseInsensitive) == 0;
        if (chosen == UblFields::none || isVat)
            chosen = number;
        if (isVat)
            break;
    }
    TextField number = fields.text(chosen);
    if (number.has())
        number.value->remove(u' ');
    return number;
}

void readAddress(const UblFields& fields, Index address, Party& party)
{
    party.city = fields.text(fields.find(address, u"CityName"));
    party.zip = fields.text(fields.find(address, u"PostalZone"));
}

Party readParty(const UblFields& fields, Index element)
{
    Party party;
    const Index endpoint = fields.find(element, u"EndpointID");
    addId(fields, endpoint, party);
    for (const Index identification : fields.all(element, u"PartyIdentification"))
        addId(fields, fields.find(identification, u"ID"), party);

    const Index legal = fields.find(element, u"PartyLegalEntity");
    party.name = fields.text(fields.find(element, u"PartyName/Name"));
    party.legalName = fields.text(fields.find(legal, u"RegistrationName"));
    const Index registration = fields.find(legal, u"CompanyID");
    party.registrationNumber = fields.text(registration);
    if (!party.gln.has() && registration != UblFields::none && isGlnScheme(fields, registration))
        party.gln = fields.text(registration);
    party.vatNumber = vatNumber(fields, element);

    party.email = fields.text(fields.find(element, u"Contact/ElectronicMail"));
    // Peppol's scheme EM: the electronic address is a mail address.
    if (!party.email.has() && fields.tree().attribute(endpoint, u"schemeID") == u"EM")
        party.email = fields.text(endpoint);

    const Index address = fields.find(element, u"PostalAddress");
    readAddress(fields, address, party);
    party.country = fields.text(fields.find(address, u"Country/IdentificationCode"));
    return party;
}

bool looksLikeIban(const QString& text)
{
    const QString packed = QString(text).remove(u' ');
    return packed.size() >= 15 && packed.size() <= 34 && packed[0].isUpper() && packed[1].isUpper()
        && packed[2].isDigit() && packed[3].isDigit();
}

TextField payeeIban(const UblFields& fields, Index root)
{
    for (const Index means : fields.all(root, u"PaymentMeans")) {
        TextField account = fields.text(fields.find(means, u"PayeeFinancialAccount/ID"));
        if (!account.has() || !looksLikeIban(*account.value))
            continue;
        account.value->remove(u' ');
        return account;
    }
    return {};
}

// The party inside \a wrapper; the mail address may stand in the contact beside it.
std::optional<Party> partyIn(const UblFields& fields, Index wrapper, QStringView mail)
{
    const Index element = fields.find(wrapper, u"Party");
    if (element == UblFields::none)
        return std::nullopt;
    Party party = readParty(fields, element);
    party.email = firstOf(party.email, fields.text(fields.find(wrapper, mail)));
    return party;
}

} // namespace

std::optional<Party> readBuyer(const UblFields& fields, Index root)
{
    return partyIn(fields, fields.find(root, u"BuyerCustomerParty"), u"BuyerContact/ElectronicMail");
}

std::optional<Party> readSeller(const UblFields& fields, Index root)
{
    std::optional<Party> party =
        partyIn(fields, fields.find(root, u"SellerSupplierParty"), u"SellerContact/ElectronicMail");
    if (party)
        party->iban = payeeIban(fields, root);
    return party;
}

std::optional<Party> readDeliverTo(const UblFields& fields, Index delivery)
{
    const Index element = fields.find(delivery, u"DeliveryParty");
    const Index locationId = fields.find(delivery, u"DeliveryLocation/ID");
    const bool hasLocation = !fields.textOf(locationId).isEmpty() && isGlnScheme(fields, locationId);
    if (element == UblFields::none && !hasLocation)
        return std::nullopt;
    Party party = element == UblFields::none ? Party() : readParty(fields, element);
    if (!party.gln.has() && hasLocation)
        party.gln = fields.text(locationId);
    if (!party.city.has() && !party.zip.has())
        readAddress(fields, fields.find(delivery, u"DeliveryLocation/Address"), party);
    return party;
}

} // namespace op::extraction::ubl
