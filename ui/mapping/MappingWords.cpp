// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/MappingWords.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

namespace op::ui {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MappingWords)
};

struct Named
{
    const char* path;
    const char* text;
};

constexpr Named usual[] = {
    {"orderNumber", QT_TRANSLATE_NOOP("MappingWords", "Order number")},
    {"issueDate", QT_TRANSLATE_NOOP("MappingWords", "Order date")},
    {"lines.lineNo", QT_TRANSLATE_NOOP("MappingWords", "Line number")},
    {"lines.supplierItemCode", QT_TRANSLATE_NOOP("MappingWords", "Vendor's article number")},
    {"lines.buyerItemCode", QT_TRANSLATE_NOOP("MappingWords", "Our article number")},
    {"lines.gtin", QT_TRANSLATE_NOOP("MappingWords", "GTIN (EAN)")},
    {"lines.description", QT_TRANSLATE_NOOP("MappingWords", "Description")},
    {"lines.quantity", QT_TRANSLATE_NOOP("MappingWords", "Quantity")},
    {"lines.unit", QT_TRANSLATE_NOOP("MappingWords", "Unit")},
    {"lines.unitPrice", QT_TRANSLATE_NOOP("MappingWords", "Unit price")},
    {"lines.lineTotal", QT_TRANSLATE_NOOP("MappingWords", "Line total")},
    {"lines.deliveryDate", QT_TRANSLATE_NOOP("MappingWords", "Delivery date of the line")},
    {"deliveryDate", QT_TRANSLATE_NOOP("MappingWords", "Delivery date of the order")},
    {"currency", QT_TRANSLATE_NOOP("MappingWords", "Currency")},
    {"seller.name", QT_TRANSLATE_NOOP("MappingWords", "Vendor's name")},
};
constexpr Named further[] = {
    {"documentNumber", QT_TRANSLATE_NOOP("MappingWords", "Document number")},
    {"salesOrderNumber", QT_TRANSLATE_NOOP("MappingWords", "Vendor's order number")},
    {"customerReference", QT_TRANSLATE_NOOP("MappingWords", "Our reference")},
    {"deliveryFrom", QT_TRANSLATE_NOOP("MappingWords", "Delivery from")},
    {"deliveryTo", QT_TRANSLATE_NOOP("MappingWords", "Delivery until")},
    {"paymentTerms", QT_TRANSLATE_NOOP("MappingWords", "Payment terms")},
    {"note", QT_TRANSLATE_NOOP("MappingWords", "Note on the order")},
    {"seller.gln", QT_TRANSLATE_NOOP("MappingWords", "Vendor's GLN")},
    {"seller.vatNumber", QT_TRANSLATE_NOOP("MappingWords", "Vendor's tax number")},
    {"seller.email", QT_TRANSLATE_NOOP("MappingWords", "Vendor's e-mail address")},
    {"buyer.name", QT_TRANSLATE_NOOP("MappingWords", "Our company's name")},
    {"buyer.gln", QT_TRANSLATE_NOOP("MappingWords", "Our company's GLN")},
    {"buyer.vatNumber", QT_TRANSLATE_NOOP("MappingWords", "Our company's tax number")},
    {"buyer.ids", QT_TRANSLATE_NOOP("MappingWords", "Our customer number")},
    {"deliverTo.name", QT_TRANSLATE_NOOP("MappingWords", "Deliver to: name")},
    {"deliverTo.gln", QT_TRANSLATE_NOOP("MappingWords", "Deliver to: GLN")},
    {"deliverTo.city", QT_TRANSLATE_NOOP("MappingWords", "Deliver to: city")},
    {"deliverTo.zip", QT_TRANSLATE_NOOP("MappingWords", "Deliver to: postal code")},
    {"deliverTo.country", QT_TRANSLATE_NOOP("MappingWords", "Deliver to: country")},
    {"lines.orderLineNo", QT_TRANSLATE_NOOP("MappingWords", "Line number of our order")},
    {"lines.manufacturerItemCode", QT_TRANSLATE_NOOP("MappingWords", "Manufacturer's article number")},
    {"lines.longDescription", QT_TRANSLATE_NOOP("MappingWords", "Long description")},
    {"lines.priceBaseQuantity", QT_TRANSLATE_NOOP("MappingWords", "Price is for how many")},
    {"lines.grossUnitPrice", QT_TRANSLATE_NOOP("MappingWords", "Price before discount")},
    {"lines.discountPercent", QT_TRANSLATE_NOOP("MappingWords", "Discount in percent")},
    {"lines.discountAmount", QT_TRANSLATE_NOOP("MappingWords", "Discount as an amount")},
    {"lines.chargeAmount", QT_TRANSLATE_NOOP("MappingWords", "Charge on the line")},
    {"lines.taxRate", QT_TRANSLATE_NOOP("MappingWords", "Tax rate")},
    {"lines.note", QT_TRANSLATE_NOOP("MappingWords", "Note on the line")},
    {"totals.net", QT_TRANSLATE_NOOP("MappingWords", "Total without tax")},
    {"totals.tax", QT_TRANSLATE_NOOP("MappingWords", "Total of tax")},
    {"totals.gross", QT_TRANSLATE_NOOP("MappingWords", "Total with tax")},
};

} // namespace

const QStringList& columnFields()
{
    static const QStringList all = [] {
        QStringList paths;
        for (const Named& one : usual)
            paths.append(QString::fromLatin1(one.path));
        for (const Named& one : further)
            paths.append(QString::fromLatin1(one.path));
        return paths;
    }();
    return all;
}

qsizetype usualColumnFields()
{
    return static_cast<qsizetype>(std::size(usual));
}

QString columnFieldText(const QString& path)
{
    const qsizetype at = columnFields().indexOf(path);
    if (at < 0)
        return path;
    const bool isUsual = at < usualColumnFields();
    const Named& named = isUsual ? usual[at] : further[at - usualColumnFields()];
    return QCoreApplication::translate("MappingWords", named.text);
}

QString guessReasonText(const QString& reason)
{
    static const QHash<QString, const char*> sentences{
        {QStringLiteral("heading"), QT_TRANSLATE_NOOP("MappingWords", "Suggested: its heading says so.")},
        {QStringLiteral("checkDigits"),
         QT_TRANSLATE_NOOP("MappingWords", "Suggested: the check digits of its numbers are right.")},
        {QStringLiteral("dates"), QT_TRANSLATE_NOOP("MappingWords", "Suggested: only dates stand in it.")},
        {QStringLiteral("counting"), QT_TRANSLATE_NOOP("MappingWords", "Suggested: it counts 1, 2, 3 and so on.")},
        {QStringLiteral("currencies"),
         QT_TRANSLATE_NOOP("MappingWords", "Suggested: only codes of currencies stand in it.")},
        {QStringLiteral("units"), QT_TRANSLATE_NOOP("MappingWords", "Suggested: only units of measure stand in it.")},
        {QStringLiteral("wholeNumbers"),
         QT_TRANSLATE_NOOP("MappingWords", "Suggested: small whole numbers stand in it.")},
        {QStringLiteral("amounts"), QT_TRANSLATE_NOOP("MappingWords", "Suggested: numbers with decimals stand in it.")},
        {QStringLiteral("words"), QT_TRANSLATE_NOOP("MappingWords", "Suggested: the longest texts stand in it.")},
        {QStringLiteral("repeating"),
         QT_TRANSLATE_NOOP("MappingWords", "Suggested: codes stand in it that change as such numbers do.")},
    };
    const char* sentence = sentences.value(reason, nullptr);
    return sentence ? QCoreApplication::translate("MappingWords", sentence) : QString();
}

const QStringList& dateFormats()
{
    static const QStringList all{
        QStringLiteral("dd-MM-yyyy"), QStringLiteral("dd/MM/yyyy"), QStringLiteral("dd.MM.yyyy"),
        QStringLiteral("MM/dd/yyyy"), QStringLiteral("MM-dd-yyyy"), QStringLiteral("yyyy-MM-dd"),
        QStringLiteral("yyyyMMdd"),   QStringLiteral("yyMMdd"),     QStringLiteral("ddMMyyyy"),
        QStringLiteral("dd-MM-yy"),   QStringLiteral("dd/MM/yy"),   QStringLiteral("dd.MM.yy")};
    return all;
}

QString dateFormatText(const QString& format)
{
    const QString example = QDate(2026, 12, 31).toString(format);
    if (format.startsWith(u'd'))
        return Words::tr("Day first: %1").arg(example);
    if (format.startsWith(u'M'))
        return Words::tr("Month first: %1").arg(example);
    return Words::tr("Year first: %1").arg(example);
}

} // namespace op::ui
