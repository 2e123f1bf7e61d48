// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Numbers that identify a company, an account or an article, brought to one form for comparing (order-formats.md
/// section 3). Normalising never judges: a number with a wrong check digit still equals itself. Every function takes
/// any text, returns an empty string where it holds no such number, and runs on any thread.
namespace op {

/// A VAT number taken apart. Data holds numbers with and without their country (odoo-rpc.md section 4), so both parts
/// compare on their own.
struct VatNumber
{
    QString country; ///< ISO 3166 code as VAT numbers use it ("EL" for Greece), empty when the text has no prefix
    QString body;    ///< capitals and digits without separators; empty = no VAT number
    [[nodiscard]] bool isEmpty() const { return body.isEmpty(); }
    friend bool operator==(const VatNumber&, const VatNumber&) = default;
};

enum class CheckDigits { Right, Wrong, NotKnown };

/// Returns \a text taken apart: blanks, dots, dashes dropped, "/" and words without digits ignored, MVA / MWST / TVA /
/// IVA endings of Norway and Switzerland cut, the nine digits of an old Belgian number padded. \a countryHint (ISO
/// code) serves numbers without a prefix.
[[nodiscard]] VatNumber parseVat(QStringView text, QStringView countryHint = {});
/// Returns the VAT number with its country where that is known: "NL123456782B90", "123456782B90".
[[nodiscard]] QString normalizedVat(QStringView text, QStringView countryHint = {});
/// Returns true when both are VAT numbers and nothing tells them apart: bodies are equal, countries are equal or one
/// unknown.
[[nodiscard]] bool isSameVat(const VatNumber& a, const VatNumber& b);
/// Returns whether the check digits of \a vat are right; NotKnown for countries without a rule here.
[[nodiscard]] CheckDigits vatCheckDigits(const VatNumber& vat);

/// Returns the register number (KvK, HRB, KBO, SIREN, organisasjonsnummer) for comparing: register words, courts,
/// separators and leading zeros dropped, German HRA/HRB kept, SIRET cut to its SIREN. Fewer than four digits are no
/// register number.
[[nodiscard]] QString normalizedRegisterNumber(QStringView text);

/// Returns the IBAN or local account number in capitals without separators; fewer than six characters are none.
[[nodiscard]] QString normalizedIban(QStringView text);
/// Returns true for an IBAN with right check digits (mod 97).
[[nodiscard]] bool isIban(QStringView text);

/// Returns the 13 digits of a GLN, empty for anything else.
[[nodiscard]] QString normalizedGln(QStringView text);

/// Returns a barcode for comparing: GTIN-8, 12 and 13 are padded to 14 digits, so that one article has one form; any
/// other code comes back in capitals without blanks. A GTIN-14 whose first digit is not 0 names a pack and equals no
/// GTIN-13.
[[nodiscard]] QString normalizedBarcode(QStringView text);

/// Returns an article number for comparing: capitals, no blanks, one kind of dash. Punctuation stays: "A-10.0" is not
/// "A-100".
[[nodiscard]] QString normalizedItemCode(QStringView text);
/// Returns an article number without anything but letters and digits and without leading zeros: a hint, never an
/// identity.
[[nodiscard]] QString looseItemCode(QStringView text);

/// Returns the mail addresses in \a text, which may hold several with display names ('A <a@x.nl>, b@x.nl;c@x.nl'):
/// lower case, in order, no repeats.
[[nodiscard]] QStringList emailAddresses(QStringView text);
/// Returns the lower-case domain of the first address in \a text, empty without one.
[[nodiscard]] QString emailDomainOf(QStringView text);
/// Returns true for mail hosts where anybody has an address; such a domain never identifies a company.
[[nodiscard]] bool isPublicMailHost(QStringView domain);

} // namespace op
