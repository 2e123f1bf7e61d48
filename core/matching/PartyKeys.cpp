// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/PartyKeys.h"

#include "core/base/Identifiers.h"

#include <algorithm>
#include <iterator>

namespace op::matching {
namespace {

enum class IdKind { Other, Vat, Register, Gln, Iban, RegisterAndVat };

struct Scheme
{
    QStringView name;
    IdKind kind;
};

constexpr Scheme schemes[] = {
    {u"0088", IdKind::Gln},
    {u"GLN", IdKind::Gln},
    {u"ILN", IdKind::Gln},
    {u"EAN", IdKind::Gln},
    {u"9", IdKind::Gln},
    {u"0002", IdKind::Register},
    {u"0007", IdKind::Register},
    {u"0009", IdKind::Register},
    {u"0106", IdKind::Register},
    {u"0184", IdKind::Register},
    {u"0192", IdKind::RegisterAndVat},
    {u"0198", IdKind::Register},
    {u"0208", IdKind::RegisterAndVat},
    {u"9956", IdKind::RegisterAndVat},
    {u"KVK", IdKind::Register},
    {u"NL:KVK", IdKind::Register},
    {u"NO:ORGNR", IdKind::RegisterAndVat},
    {u"SIREN", IdKind::Register},
    {u"SIRET", IdKind::Register},
    {u"HRB", IdKind::Register},
    {u"KBO", IdKind::RegisterAndVat},
    {u"GN", IdKind::Register},
    {u"XA", IdKind::Register},
    {u"VA", IdKind::Vat},
    {u"VAT", IdKind::Vat},
    {u"VATID", IdKind::Vat},
    {u"USTID", IdKind::Vat},
    {u"IBAN", IdKind::Iban},
};

IdKind kindOf(const QString& scheme)
{
    const QString name = scheme.trimmed().toUpper();
    const auto it =
        std::find_if(std::begin(schemes), std::end(schemes), [&](const Scheme& s) { return name == s.name; });
    if (it != std::end(schemes))
        return it->kind;
    // 9910 to 9957: VAT numbers of European countries; "NL:VAT" and the like in older papers
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if ((isNumber && number >= 9910 && number <= 9957) || name.endsWith(QLatin1String(":VAT")))
        return IdKind::Vat;
    return IdKind::Other;
}

void add(QStringList& list, const QString& value)
{
    const QString trimmed = value.trimmed();
    if (!trimmed.isEmpty() && !list.contains(trimmed))
        list.append(trimmed);
}

} // namespace

bool PartyKeys::isEmpty() const
{
    return vats.isEmpty() && registerNumbers.isEmpty() && glns.isEmpty() && ibans.isEmpty() && emails.isEmpty()
        && names.isEmpty();
}

PartyKeys keysOf(const extraction::Party& party)
{
    PartyKeys keys;
    add(keys.vats, party.vatNumber.valueOr({}));
    add(keys.registerNumbers, party.registrationNumber.valueOr({}));
    add(keys.glns, normalizedGln(party.gln.valueOr({})));
    add(keys.ibans, party.iban.valueOr({}));
    add(keys.names, party.name.valueOr({}));
    add(keys.names, party.legalName.valueOr({}));
    keys.emails = emailAddresses(party.email.valueOr({}));
    keys.city = party.city.valueOr({}).trimmed();
    keys.zip = party.zip.valueOr({}).trimmed();
    const QString country = party.country.valueOr({}).trimmed().toUpper();
    if (country.size() == 2)
        keys.country = country;
    for (const extraction::PartyIdentifier& id : party.ids) {
        switch (kindOf(id.scheme)) {
        case IdKind::Vat:
            add(keys.vats, id.id);
            break;
        case IdKind::Register:
            add(keys.registerNumbers, id.id);
            break;
        case IdKind::RegisterAndVat:
            add(keys.registerNumbers, id.id);
            add(keys.vats, id.id);
            break;
        case IdKind::Gln:
            add(keys.glns, normalizedGln(id.id));
            break;
        case IdKind::Iban:
            add(keys.ibans, id.id);
            break;
        case IdKind::Other:
            break;
        }
    }
    return keys;
}

} // namespace op::matching
