// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/extraction/NumberText.h"
#include "core/extraction/table/HeaderWords.h"
#include "core/extraction/table/TablePlan.h"

#include <QSet>

#include <algorithm>

namespace op::extraction::table {
namespace {

using documents::TextTable;

constexpr qsizetype searchedRows = 20;
constexpr qsizetype sampledRows = 200; ///< enough to see what kind of values a column holds

bool isLineRole(const HeadMeaning& meaning)
{
    return meaning.role.startsWith(u"lines.") || meaning.role == roleArticle || meaning.role == roleDiscount
        || meaning.role == roleTax || meaning.role == rolePer || meaning.role == roleConfirmedQuantity;
}

/// The points of a row as a heading; 0 = it is none.
int headingScore(const TextTable& table, qsizetype row)
{
    QSet<QString> roles;
    int lineRoles = 0;
    int known = 0;
    bool hasQuantity = false;
    for (qsizetype column = 0; column < table.rows[row].cells.size(); ++column) {
        const QString text = table.text(row, column);
        if (text.isEmpty())
            continue;
        // numbers and dates stand in lines and beside labels, not in headings
        if (numberText(text) || dateText(text))
            return 0;
        const std::optional<HeadMeaning> meaning = headMeaning(text);
        if (!meaning)
            continue;
        ++known;
        if (roles.contains(meaning->role))
            continue;
        roles.insert(meaning->role);
        lineRoles += isLineRole(*meaning) ? 1 : 0;
        hasQuantity = hasQuantity || meaning->role == u"lines.quantity" || meaning->role == roleConfirmedQuantity;
    }
    if (known < 2 || lineRoles < (hasQuantity ? 2 : 3))
        return 0;
    return 2 * lineRoles + static_cast<int>(roles.size());
}

/// A column of the heading while its meaning is settled.
struct Head
{
    qsizetype column = 0;
    QString text;
    HeadMeaning meaning;
};

/// Turns the words of a heading into a plan.
class HeaderPlanner
{
public:
    HeaderPlanner(const TextTable& table, qsizetype row) : m_table(table)
    {
        m_plan.headerRow = row;
        m_plan.firstRow = row + 1;
    }

    TablePlan run()
    {
        collect();
        settleOdoo();
        settleConfirmation();
        settlePossessives();
        settleArticle();
        settleReference();
        settlePer();
        settleTax();
        settleDiscount();
        settleOtherPaper();
        settleOrderNumber();
        for (const Head& head : m_heads)
            add(head);
        settleFormats(m_table, m_plan, m_languages);
        return std::move(m_plan);
    }

private:
    void collect()
    {
        for (qsizetype column = 0; column < m_table.rows[m_plan.headerRow].cells.size(); ++column) {
            const QString text = m_table.text(m_plan.headerRow, column);
            std::optional<HeadMeaning> meaning = headMeaning(text);
            if (!meaning)
                continue;
            if (meaning->languages == Dutch || meaning->languages == German || meaning->languages == French)
                m_languages |= meaning->languages;
            if (m_plan.currency.isEmpty() && isLineRole(*meaning))
                m_plan.currency = meaning->currency;
            m_heads.append({column, text, std::move(*meaning)});
        }
    }

    [[nodiscard]] bool has(QStringView role) const
    {
        return std::any_of(m_heads.begin(), m_heads.end(),
                           [role](const Head& head) { return head.meaning.role == role; });
    }

    [[nodiscard]] bool hasHead(QStringView part) const
    {
        return std::any_of(m_heads.begin(), m_heads.end(),
                           [part](const Head& head) { return head.text.contains(part, Qt::CaseInsensitive); });
    }

    // Gives every head of \a role the meaning that \a choose returns; an empty one leaves the column unread.
    template <class Choose>
    void settle(QStringView role, Choose choose)
    {
        for (Head& head : m_heads) {
            if (head.meaning.role != role)
                continue;
            head.meaning.role = choose(head);
            head.meaning.confidence = std::min(head.meaning.confidence, byInference / byHeading);
        }
    }

    [[nodiscard]] QStringList valuesOf(qsizetype column) const
    {
        QStringList values;
        for (qsizetype row = m_plan.firstRow; row < m_table.rows.size() && values.size() < sampledRows; ++row)
            if (const QString text = m_table.text(row, column); !text.isEmpty())
                values.append(text);
        return values;
    }

    void settleOdoo()
    {
        const bool isImport = hasHead(u"order_line/");
        const bool isSale = hasHead(u"product_uom_qty") || hasHead(u"picking_policy");
        settle(roleOdooId, [&](const Head&) { return isImport ? QStringLiteral("orderNumber") : QString(); });
        settle(roleOdooPartner, [&](const Head& head) {
            const QString party = isSale ? QStringLiteral("buyer.") : QStringLiteral("seller.");
            const bool isName = !head.text.endsWith(u"/id") && !head.text.endsWith(u"/ref");
            return isImport || isSale ? party + (isName ? QStringLiteral("name") : QStringLiteral("ids")) : QString();
        });
    }

    // What a vendor confirms takes the place of what was ordered.
    void settleConfirmation()
    {
        const bool quantity = has(roleConfirmedQuantity);
        const bool date = has(roleConfirmedDate);
        if (!quantity && !date)
            return;
        m_plan.type = DocumentType::OrderResponse;
        const auto replace = [this](QStringView confirmed, const QString& field) {
            settle(field, [](const Head&) { return QString(); });
            settle(confirmed, [&](const Head&) { return field; });
        };
        if (quantity)
            replace(roleConfirmedQuantity, QStringLiteral("lines.quantity"));
        if (date)
            replace(roleConfirmedDate, QStringLiteral("lines.deliveryDate"));
    }

    // "Your article" is the vendor's on an order and the buyer's on a confirmation, which the vendor writes.
    void settlePossessives()
    {
        for (qsizetype row = 0; row < m_plan.headerRow; ++row)
            for (qsizetype column = 0; column < m_table.rows[row].cells.size(); ++column)
                if (paperOfTitle(m_table.text(row, column)) == u"orderResponse")
                    m_plan.type = DocumentType::OrderResponse;
        if (m_plan.type != DocumentType::OrderResponse)
            return;
        static const QStringList yours{QStringLiteral("uw"), QStringLiteral("ihre"), QStringLiteral("ihr"),
                                       QStringLiteral("votre"), QStringLiteral("your")};
        static const QStringList ours{QStringLiteral("ons"),   QStringLiteral("onze"),  QStringLiteral("unsere"),
                                      QStringLiteral("unser"), QStringLiteral("notre"), QStringLiteral("our")};
        for (Head& head : m_heads) {
            const QString word = foldedWords(head.text).value(0);
            if (head.meaning.role == u"lines.supplierItemCode" && yours.contains(word))
                head.meaning.role = QStringLiteral("lines.buyerItemCode");
            else if (head.meaning.role == u"lines.buyerItemCode" && ours.contains(word))
                head.meaning.role = QStringLiteral("lines.supplierItemCode");
        }
    }

    void settleArticle()
    {
        const bool hasText = has(u"lines.description");
        const bool hasCode = has(u"lines.supplierItemCode");
        settle(roleArticle, [&](const Head& head) {
            if (hasText && hasCode)
                return QString();
            if (hasText != hasCode)
                return hasText ? QStringLiteral("lines.supplierItemCode") : QStringLiteral("lines.description");
            const QStringList values = valuesOf(head.column);
            const auto words =
                std::count_if(values.begin(), values.end(), [](const QString& value) { return value.contains(u' '); });
            return words * 2 > values.size() ? QStringLiteral("lines.description")
                                             : QStringLiteral("lines.supplierItemCode");
        });
    }

    void settleReference()
    {
        const bool hasCode = has(u"lines.supplierItemCode");
        settle(roleReference, [&](const Head& head) {
            const QStringList values = valuesOf(head.column);
            const bool varies = QSet<QString>(values.begin(), values.end()).size() > 1;
            return hasCode || !varies ? QStringLiteral("customerReference") : QStringLiteral("lines.supplierItemCode");
        });
    }

    void settlePer()
    {
        const bool hasUnit = has(u"lines.unit");
        settle(rolePer, [&](const Head& head) {
            const QStringList values = valuesOf(head.column);
            const bool numbers = !values.isEmpty()
                && std::all_of(values.begin(), values.end(),
                               [](const QString& value) { return numberText(value).has_value(); });
            if (numbers)
                return QStringLiteral("lines.priceBaseQuantity");
            return hasUnit ? QString() : QStringLiteral("lines.unit");
        });
    }

    // Whole columns of rates that exist are rates; amounts are not needed.
    void settleTax()
    {
        static const QStringList rates{QStringLiteral("0"),   QStringLiteral("2.1"), QStringLiteral("5"),
                                       QStringLiteral("5.5"), QStringLiteral("6"),   QStringLiteral("7"),
                                       QStringLiteral("8.1"), QStringLiteral("9"),   QStringLiteral("10"),
                                       QStringLiteral("12"),  QStringLiteral("16"),  QStringLiteral("19"),
                                       QStringLiteral("20"),  QStringLiteral("21"),  QStringLiteral("25")};
        settle(roleTax, [&](const Head& head) {
            const QStringList values = valuesOf(head.column);
            const bool areRates =
                !values.isEmpty() && std::all_of(values.begin(), values.end(), [](const QString& value) {
                    const std::optional<NumberText> number = numberText(value);
                    const std::optional<Decimal> plain = number ? number->value(u',') : std::nullopt;
                    const std::optional<Decimal> pointed = number ? number->value(u'.') : std::nullopt;
                    return number
                        && (number->isPercent || (plain && rates.contains(plain->normalized().toString()))
                            || (pointed && rates.contains(pointed->normalized().toString())));
                });
            return head.meaning.isPercent || areRates ? QStringLiteral("lines.taxRate") : QString();
        });
    }

    // Without a percent sign the lines' own arithmetic has to tell.
    void settleDiscount()
    {
        settle(roleDiscount, [&](const Head& head) {
            const QStringList values = valuesOf(head.column);
            const auto isPercent = [](const QString& value) {
                const std::optional<NumberText> number = numberText(value);
                return number && number->isPercent;
            };
            if (head.meaning.isPercent || std::any_of(values.begin(), values.end(), isPercent))
                return QStringLiteral("lines.discountPercent");
            if (values.isEmpty() || std::all_of(values.begin(), values.end(), [](const QString& value) {
                    const std::optional<NumberText> number = numberText(value);
                    return number && number->value(u'.').value_or(Decimal(1)).isZero();
                }))
                return QString();
            if (const QString field = discountByArithmetic(head.column); !field.isEmpty())
                return field;
            uncertain(head.text, QStringLiteral("lines.discountPercent"));
            return QString();
        });
    }

    [[nodiscard]] QString discountByArithmetic(qsizetype discountColumn) const
    {
        const Head* quantity = headOf(u"lines.quantity");
        const Head* price = headOf(u"lines.unitPrice");
        const Head* total = headOf(u"lines.lineTotal");
        if (!quantity || !price || !total)
            return {};
        int percent = 0;
        int amount = 0;
        const auto value = [&](qsizetype row, qsizetype column) -> Decimal {
            const std::optional<NumberText> number = numberText(m_table.text(row, column));
            return number ? number->value(m_table.separator == u',' ? u'.' : u',').value_or(Decimal::invalid())
                          : Decimal::invalid();
        };
        const qsizetype end = std::min(m_table.rows.size(), m_plan.firstRow + sampledRows);
        for (qsizetype row = m_plan.firstRow; row < end; ++row) {
            const Decimal discount = value(row, discountColumn);
            const Decimal goods = value(row, quantity->column) * value(row, price->column);
            const Decimal stated = value(row, total->column);
            if (!goods.isValid() || !stated.isValid() || !discount.isValid() || discount.isZero())
                continue;
            const Decimal tolerance(2, 2);
            percent += (goods - goods * discount / Decimal(100) - stated).abs() <= tolerance ? 1 : 0;
            amount += (goods - discount - stated).abs() <= tolerance ? 1 : 0;
        }
        if (percent == amount)
            return {};
        return percent > amount ? QStringLiteral("lines.discountPercent") : QStringLiteral("lines.discountAmount");
    }

    [[nodiscard]] const Head* headOf(QStringView role) const
    {
        const auto it = std::find_if(m_heads.begin(), m_heads.end(),
                                     [role](const Head& head) { return head.meaning.role == role; });
        return it == m_heads.end() ? nullptr : &*it;
    }

    void settleOtherPaper()
    {
        for (const Head& head : m_heads) {
            if (head.meaning.role != roleInvoice && head.meaning.role != roleDelivery)
                continue;
            if (!valuesOf(head.column).isEmpty())
                m_plan.otherPaper =
                    head.meaning.role == roleInvoice ? QStringLiteral("invoice") : QStringLiteral("deliveryNote");
        }
    }

    // "Bestellnummer" also names the number by which an article is ordered: then every line has another one.
    void settleOrderNumber()
    {
        const bool hasItem = has(u"lines.supplierItemCode") || has(u"lines.gtin") || has(u"lines.buyerItemCode");
        const Head* number = headOf(u"orderNumber");
        if (hasItem || !number)
            return;
        const QStringList values = valuesOf(number->column);
        if (values.size() < 2 || QSet<QString>(values.begin(), values.end()).size() != values.size())
            return;
        uncertain(number->text, QStringLiteral("lines.supplierItemCode"));
        settle(u"orderNumber", [](const Head&) { return QStringLiteral("lines.supplierItemCode"); });
    }

    void uncertain(const QString& head, const QString& field)
    {
        m_plan.findings.append({FindingCode::ColumnUncertain, Severity::Warning, QString(), {head, field}});
    }

    void add(const Head& head)
    {
        const std::optional<TableField> field = TableField::named(head.meaning.role);
        if (!field)
            return;
        PlannedColumn column;
        column.column = head.column;
        column.field = *field;
        column.confidence = byHeading * head.meaning.confidence;
        if (field->kind() == FieldKind::Ids)
            column.scheme =
                field->scope() == FieldScope::Buyer ? QStringLiteral("customerNumber") : QStringLiteral("vendorId");
        if (field->kind() != FieldKind::Note) {
            for (qsizetype i = 0; i < m_plan.columns.size(); ++i) {
                if (m_plan.columns[i].field.path() != field->path())
                    continue;
                // the more exact word counts; of two equal ones the first, and a person is told
                if (head.meaning.rank > m_ranks[i]) {
                    m_plan.columns[i] = column;
                    m_ranks[i] = head.meaning.rank;
                } else if (head.meaning.rank == m_ranks[i]) {
                    uncertain(head.text, field->path());
                }
                return;
            }
        }
        m_plan.columns.append(column);
        m_ranks.append(head.meaning.rank);
    }

    const TextTable& m_table;
    TablePlan m_plan;
    QList<Head> m_heads;
    QList<int> m_ranks; ///< of m_plan.columns
    unsigned m_languages = 0;
};

} // namespace

qsizetype findHeader(const TextTable& table)
{
    qsizetype best = -1;
    int bestScore = 0;
    qsizetype looked = 0;
    for (qsizetype row = 0; row < table.rows.size() && looked < searchedRows; ++row) {
        if (table.isEmptyRow(row))
            continue;
        ++looked;
        if (const int score = headingScore(table, row); score > bestScore) {
            best = row;
            bestScore = score;
        }
    }
    return best;
}

TablePlan planFromHeader(const TextTable& table, qsizetype headerRow)
{
    return HeaderPlanner(table, headerRow).run();
}

} // namespace op::extraction::table
