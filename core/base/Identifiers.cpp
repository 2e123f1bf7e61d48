// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Identifiers.h"

#include "core/base/CheckDigit.h"

#include <algorithm>
#include <iterator>

namespace op {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

QString capitalsAndDigits(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        const QChar upper = c.toUpper();
        if (isDigit(upper) || isCapital(upper))
            result += upper;
    }
    return result;
}

QString digitsOf(QStringView text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), isDigit);
    return result;
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

// Prefixes under which VAT numbers are written; Greece uses EL, Northern Ireland XI.
constexpr char16_t vatPrefixes[][3] = {u"AT", u"BE", u"BG", u"CH", u"CY", u"CZ", u"DE", u"DK", u"EE", u"EL",
                                       u"ES", u"FI", u"FR", u"GB", u"GR", u"HR", u"HU", u"IE", u"IS", u"IT",
                                       u"LI", u"LT", u"LU", u"LV", u"MT", u"NL", u"NO", u"PL", u"PT", u"RO",
                                       u"RS", u"SE", u"SI", u"SK", u"TR", u"UA", u"XI"};

bool isVatPrefix(QStringView text)
{
    return std::any_of(std::begin(vatPrefixes), std::end(vatPrefixes),
                       [text](const char16_t* prefix) { return text == QStringView(prefix); });
}

QString vatCountry(QStringView isoOrPrefix)
{
    return isoOrPrefix == u"GR" ? QStringLiteral("EL") : isoOrPrefix.toString();
}

void cutEnding(QString& body, QStringView country)
{
    const auto cut = [&body](QLatin1String ending) {
        if (!body.endsWith(ending))
            return false;
        body.chop(ending.size());
        return true;
    };
    if (country.isEmpty() || country == u"NO")
        cut(QLatin1String("MVA"));
    if (country == u"CH")
        std::ignore = cut(QLatin1String("MWST")) || cut(QLatin1String("TVA")) || cut(QLatin1String("IVA"))
            || cut(QLatin1String("VAT"));
}

int mod97(QStringView capitals)
{
    int rest = 0;
    for (const QChar c : capitals) {
        if (isDigit(c))
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest;
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, twice = !twice) {
        int value = digits[i].unicode() - u'0';
        if (twice)
            value = value > 4 ? 2 * value - 9 : 2 * value;
        sum += value;
    }
    return sum % 10 == 0;
}

CheckDigits verdict(bool right)
{
    return right ? CheckDigits::Right : CheckDigits::Wrong;
}

int weightedSum(QStringView digits, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype i = 0;
    for (const int weight : weights)
        sum += weight * (digits[i++].unicode() - u'0');
    return sum;
}

// btw-id: the elf-proef over the nine digits until 2019, mod 97 over the whole since 2020; both are in use.
CheckDigits checkDutch(QStringView body)
{
    if (body.size() != 12 || body[9] != u'B' || !isAllDigits(body.left(9)) || !isAllDigits(body.mid(10)))
        return CheckDigits::Wrong;
    const int rest = weightedSum(body, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    const bool eleven = rest == body[8].unicode() - u'0';
    return verdict(eleven || mod97(QString(QStringLiteral("NL") + body.toString())) == 1);
}

// USt-IdNr: ISO 7064 mod 11,10.
CheckDigits checkGerman(QStringView body)
{
    if (body.size() != 9 || !isAllDigits(body))
        return CheckDigits::Wrong;
    int product = 10;
    for (int i = 0; i < 8; ++i) {
        int sum = (body[i].unicode() - u'0' + product) % 10;
        if (sum == 0)
            sum = 10;
        product = 2 * sum % 11;
    }
    return verdict((11 - product) % 10 == body[8].unicode() - u'0');
}

CheckDigits checkBelgian(QStringView body)
{
    if (body.size() != 10 || !isAllDigits(body))
        return CheckDigits::Wrong;
    return verdict(97 - body.left(8).toInt() % 97 == body.mid(8).toInt());
}

CheckDigits checkFrench(QStringView body)
{
    if (body.size() != 11 || !isAllDigits(body.mid(2)))
        return CheckDigits::Wrong;
    if (!isAllDigits(body.left(2)))
        return CheckDigits::NotKnown; // newer keys hold letters
    const int siren = static_cast<int>(body.mid(2).toLongLong() % 97);
    return verdict((12 + 3 * siren) % 97 == body.left(2).toInt());
}

CheckDigits checkAustrian(QStringView body)
{
    if (body.size() != 9 || body[0] != u'U' || !isAllDigits(body.mid(1)))
        return CheckDigits::Wrong;
    int sum = 4;
    for (int i = 0; i < 7; ++i) {
        const int value = body[1 + i].unicode() - u'0';
        sum += i % 2 == 0 ? value : (2 * value) / 10 + (2 * value) % 10;
    }
    return verdict((10 - sum % 10) % 10 == body[8].unicode() - u'0');
}

CheckDigits checkLuxembourgish(QStringView body)
{
    if (body.size() != 8 || !isAllDigits(body))
        return CheckDigits::Wrong;
    return verdict(body.left(6).toInt() % 89 == body.mid(6).toInt());
}

QString withoutLeadingZeros(QString digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() - 1 && digits[zeros] == u'0')
        ++zeros;
    return digits.mid(zeros);
}

bool isAddressCharacter(QChar c)
{
    return c.isLetterOrNumber() || (c.unicode() < 0x80 && QStringView(u"!#$%&'*+/=?^_`{|}~.-").contains(c));
}

} // namespace

VatNumber parseVat(QStringView text, QStringView countryHint)
{
    QString body = capitalsAndDigits(text);
    for (const QStringView word : {QStringView(u"BTW"), QStringView(u"VAT"), QStringView(u"TVA"), QStringView(u"UST")})
        if (body.startsWith(word) && body.size() > 6)
            body.remove(0, word.size());
    VatNumber vat;
    if (body.size() > 4 && isVatPrefix(QStringView(body).left(2))) {
        vat.country = vatCountry(QStringView(body).left(2));
        body.remove(0, 2);
    } else if (isVatPrefix(countryHint)) {
        vat.country = vatCountry(countryHint);
    }
    cutEnding(body, vat.country);
    if (std::count_if(body.begin(), body.end(), isDigit) < 2 || body.size() < 3)
        return {};
    if (vat.country == u"BE" && body.size() == 9 && isAllDigits(body))
        body.prepend(u'0');
    vat.body = body;
    return vat;
}

QString normalizedVat(QStringView text, QStringView countryHint)
{
    const VatNumber vat = parseVat(text, countryHint);
    return vat.country + vat.body;
}

bool isSameVat(const VatNumber& a, const VatNumber& b)
{
    if (a.isEmpty() || a.body != b.body)
        return false;
    return a.country.isEmpty() || b.country.isEmpty() || a.country == b.country;
}

CheckDigits vatCheckDigits(const VatNumber& vat)
{
    const QStringView country = vat.country;
    const QStringView body = vat.body;
    if (country == u"NL")
        return checkDutch(body);
    if (country == u"DE")
        return checkGerman(body);
    if (country == u"BE")
        return checkBelgian(body);
    if (country == u"FR")
        return checkFrench(body);
    if (country == u"AT")
        return checkAustrian(body);
    if (country == u"LU")
        return checkLuxembourgish(body);
    return CheckDigits::NotKnown;
}

QString normalizedRegisterNumber(QStringView text)
{
    const QString plain = capitalsAndDigits(text);
    const QString digits = digitsOf(plain);
    if (digits.size() < 4)
        return {};
    for (const QStringView court : {QStringView(u"HRA"), QStringView(u"HRB")}) {
        const qsizetype at = plain.lastIndexOf(court);
        if (at >= 0 && at + court.size() < plain.size() && isDigit(plain[at + court.size()]))
            return court.toString() + withoutLeadingZeros(digitsOf(QStringView(plain).mid(at)));
    }
    if (digits.size() == 14 && passesLuhn(digits) && passesLuhn(QStringView(digits).left(9)))
        return withoutLeadingZeros(digits.left(9));
    return withoutLeadingZeros(digits);
}

QString normalizedIban(QStringView text)
{
    QString plain = capitalsAndDigits(text);
    if (plain.startsWith(u"IBAN") && plain.size() > 8)
        plain.remove(0, 4);
    return plain.size() < 6 || digitsOf(plain).size() < 4 ? QString() : plain;
}

bool isIban(QStringView text)
{
    const QString plain = normalizedIban(text);
    if (plain.size() < 15 || plain.size() > 34 || !isCapital(plain[0]) || !isCapital(plain[1])
        || !isAllDigits(QStringView(plain).mid(2, 2)))
        return false;
    return mod97(QString(plain.mid(4) + plain.left(4))) == 1;
}

QString normalizedGln(QStringView text)
{
    const QString plain = capitalsAndDigits(text);
    return plain.size() == 13 && isAllDigits(plain) ? plain : QString();
}

QString normalizedBarcode(QStringView text)
{
    QString plain;
    for (const QChar c : text)
        if (!c.isSpace())
            plain += c.toUpper();
    if (!isAllDigits(plain)) {
        // digits that were grouped for reading: "871-90001-1001-6"
        const QString digits = digitsOf(plain);
        const bool onlySeparators = digits.size() + plain.count(u'-') + plain.count(u'.') == plain.size();
        if (!onlySeparators || !isGtin(digits))
            return plain;
        plain = digits;
    }
    const qsizetype size = plain.size();
    return size == 8 || size == 12 || size == 13 ? plain.rightJustified(14, u'0') : plain;
}

QString normalizedItemCode(QStringView text)
{
    QString code;
    code.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            continue;
        code += c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212 ? QChar(u'-') : c.toUpper();
    }
    return code;
}

QString looseItemCode(QStringView text)
{
    QString code;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            code += c.toUpper();
    qsizetype zeros = 0;
    while (zeros < code.size() - 1 && code[zeros] == u'0')
        ++zeros;
    return code.mid(zeros);
}

QStringList emailAddresses(QStringView text)
{
    QStringList addresses;
    qsizetype at = -1;
    while ((at = text.indexOf(u'@', at + 1)) >= 0) {
        qsizetype start = at;
        while (start > 0 && isAddressCharacter(text[start - 1]))
            --start;
        qsizetype end = at + 1;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'.' || text[end] == u'-'))
            ++end;
        while (end > at + 1 && (text[end - 1] == u'.' || text[end - 1] == u'-'))
            --end;
        const QStringView domain = text.mid(at + 1, end - at - 1);
        if (start == at || !domain.contains(u'.') || domain.startsWith(u'.'))
            continue;
        const QString address = text.mid(start, end - start).toString().toLower();
        if (!addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

QString emailDomainOf(QStringView text)
{
    const QStringList addresses = emailAddresses(text);
    return addresses.isEmpty() ? QString() : addresses.first().section(u'@', -1);
}

bool isPublicMailHost(QStringView domain)
{
    // whole domains, and names that providers use under many country endings
    static constexpr QStringView hosts[] = {
        u"163.com",     u"126.com",          u"aol.com",    u"arcor.de",       u"bluewin.ch",   u"caiway.nl",
        u"chello.nl",   u"comcast.net",      u"euronet.nl", u"fastmail.com",   u"fastmail.fm",  u"free.fr",
        u"freenet.de",  u"googlemail.com",   u"gmail.com",  u"hetnet.nl",      u"home.nl",      u"hccnet.nl",
        u"icloud.com",  u"kabelmail.de",     u"kpnmail.nl", u"kpnplanet.nl",   u"laposte.net",  u"libero.it",
        u"mac.com",     u"mail.com",         u"mail.ru",    u"mailbox.org",    u"me.com",       u"msn.com",
        u"neuf.fr",     u"onsbrabantnet.nl", u"online.nl",  u"orange.fr",      u"outlook.com",  u"planet.nl",
        u"posteo.de",   u"posteo.net",       u"proton.me",  u"protonmail.com", u"pm.me",        u"qq.com",
        u"quicknet.nl", u"rocketmail.com",   u"scarlet.be", u"sfr.fr",         u"skynet.be",    u"solcon.nl",
        u"t-online.de", u"tele2.nl",         u"telenet.be", u"telfort.nl",     u"tutanota.com", u"upcmail.nl",
        u"versatel.nl", u"vodafone.de",      u"voila.fr",   u"wanadoo.fr",     u"wanadoo.nl",   u"web.de",
        u"wxs.nl",      u"xs4all.nl",        u"yandex.ru",  u"zeelandnet.nl",  u"ziggo.nl",     u"zonnet.nl",
    };
    static constexpr QStringView names[] = {u"gmx", u"hotmail", u"live", u"outlook", u"yahoo", u"ymail"};
    const QString lower = domain.toString().toLower();
    if (std::find(std::begin(hosts), std::end(hosts), QStringView(lower)) != std::end(hosts))
        return true;
    const qsizetype dot = lower.indexOf(u'.');
    // "outlook.fr", "yahoo.co.uk", but not "live.company.nl"
    const QStringView ending = dot < 0 ? QStringView() : QStringView(lower).mid(dot + 1);
    const bool isEnding = ending.size() <= 3 || ending == u"co.uk" || ending.startsWith(u"com.");
    return dot > 0 && isEnding
        && std::find(std::begin(names), std::end(names), QStringView(lower).left(dot)) != std::end(names);
}

} // namespace op
