// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/table/TableOrders.h"

#include "core/extraction/NumberText.h"
#include "core/extraction/OrderValidator.h"
#include "core/extraction/table/HeaderWords.h"
#include "core/extraction/table/TableCells.h"
#include "core/extraction/table/TableLabels.h"

#include <QHash>

#include <algorithm>

namespace op::extraction::table {
namespace {

using documents::TextTable;

constexpr qsizetype maxNotes = 50;      ///< footers may be long terms of business
constexpr qsizetype longestNumber = 40; ///< of an order, in characters

bool isCode(const PlannedColumn& column)
{
    return column.field.isLine() && column.field.kind() == FieldKind::Code;
}

/// An order while its rows are read.
struct OpenOrder
{
    IncomingOrder order;
    QStringList currencies; ///< seen beside numbers
    Findings findings;
    QStringList differing; ///< fields found to change between rows; said once each
};

/// Reads the rows of one table into orders.
class OrdersReader
{
public:
    OrdersReader(TextTable table, const TablePlan& plan)
        : m_table(std::move(table)),
          m_plan(plan),
          m_cells(m_table, plan)
    {
        for (const PlannedColumn& column : m_plan.columns)
            (column.field.isLine() ? m_lineColumns : m_orderColumns).append(&column);
        for (const QStringView path : {u"documentNumber", u"orderNumber"})
            if (const PlannedColumn* column = m_plan.column(path))
                m_keyColumns.append(column);
    }

    ReadResult run()
    {
        const qsizetype above = m_plan.headerRow >= 0 ? m_plan.headerRow : m_plan.firstRow;
        m_around = readSurroundings(m_table, 0, above, m_plan);
        m_type = m_around.paper == u"orderResponse" ? DocumentType::OrderResponse : m_plan.type;
        for (qsizetype row = m_plan.firstRow; row < m_table.rows.size(); ++row)
            readRow(row);
        if (m_orders.isEmpty() && !m_around.values.isEmpty())
            orderFor(QString());
        return finished();
    }

private:
    // ---- rows

    [[nodiscard]] QString textIn(qsizetype row, QStringView field) const
    {
        const PlannedColumn* column = m_plan.column(field);
        return column ? m_table.text(row, column->column) : QString();
    }

    [[nodiscard]] bool hasCode(qsizetype row) const
    {
        return std::any_of(m_lineColumns.begin(), m_lineColumns.end(), [&](const PlannedColumn* column) {
            return isCode(*column) && !m_table.text(row, column->column).isEmpty();
        });
    }

    [[nodiscard]] bool hasLineCell(qsizetype row) const
    {
        return std::any_of(m_lineColumns.begin(), m_lineColumns.end(),
                           [&](const PlannedColumn* column) { return !m_table.text(row, column->column).isEmpty(); });
    }

    void readRow(qsizetype row)
    {
        if (m_table.isEmptyRow(row))
            return;
        if (m_plan.headerRow >= 0 && m_table.rows[row].cells == m_table.rows[m_plan.headerRow].cells)
            return; // the heading again, after a page break
        if (readSumRow(row) || readLooseRow(row))
            return;
        OpenOrder& open = orderFor(keyOf(row));
        readOrderCells(row, open);
        if (hasLineCell(row))
            readLine(row, open);
    }

    // Rows of totals and charges: a known word, and no other text that would name an article.
    bool readSumRow(qsizetype row)
    {
        // a code names an article, whatever the other cells say
        const bool named = std::any_of(m_lineColumns.begin(), m_lineColumns.end(), [&](const PlannedColumn* column) {
            const QString text = isCode(*column) ? m_table.text(row, column->column) : QString();
            return !text.isEmpty() && rowWord(text) == RowWord::None;
        });
        if (named || m_orders.isEmpty())
            return false;
        RowWord word = RowWord::None;
        QString words;
        qsizetype texts = 0;
        qsizetype lastNumber = -1;
        for (qsizetype column = 0; column < m_table.rows[row].cells.size(); ++column) {
            const QString text = m_table.text(row, column);
            if (text.isEmpty())
                continue;
            if (numberText(text)) {
                lastNumber = column;
                continue;
            }
            const RowWord meaning = rowWord(text);
            if (meaning != RowWord::None && word == RowWord::None) {
                word = meaning;
                words = text;
            } else if (!isOrderText(column) && currencyCode(text).isEmpty()) {
                ++texts;
            }
        }
        if (word == RowWord::None || texts > 0)
            return false;
        // "Total station" with a quantity and a price is an article without a code
        const bool isCharge = word == RowWord::Freight || word == RowWord::Handling;
        if (!isCharge && !textIn(row, u"lines.quantity").isEmpty() && !textIn(row, u"lines.unitPrice").isEmpty())
            return false;
        if (lastNumber >= 0)
            takeSum(row, word, words, lastNumber);
        return true;
    }

    // Data of the order (number, date, customer) may be repeated on rows of totals too.
    [[nodiscard]] bool isOrderText(qsizetype column) const
    {
        return std::any_of(m_orderColumns.begin(), m_orderColumns.end(),
                           [column](const PlannedColumn* planned) { return planned->column == column; });
    }

    void takeSum(qsizetype row, RowWord word, const QString& words, qsizetype lastNumber)
    {
        const PlannedColumn* totals = m_plan.column(u"lines.lineTotal");
        PlannedColumn cell;
        if (totals && numberText(m_table.text(row, totals->column)))
            cell = *totals;
        else if (const PlannedColumn* price = m_plan.column(u"lines.unitPrice");
                 price && numberText(m_table.text(row, price->column)))
            cell = *price;
        cell.column = cell.confidence > 0 ? cell.column : lastNumber;
        cell.confidence = byInference;
        if (totals && cell.decimalMark.isNull())
            cell.decimalMark = totals->decimalMark;
        OpenOrder& open = *m_orders[m_current];
        if (word == RowWord::Freight || word == RowWord::Handling) {
            HeaderCharge charge;
            charge.amount = m_cells.decimal(row, cell, {cell.field, open.order.lines.size()});
            charge.reason.value = charge.reason.raw = words;
            charge.reason.place = m_table.place(row, 0);
            charge.reason.confidence = byInference;
            charge.reasonCode.value = word == RowWord::Freight ? QStringLiteral("FC") : QStringLiteral("HD");
            charge.reasonCode.confidence = byInference;
            keepFindings(open);
            if (charge.amount.has() && !charge.amount.value->isZero())
                open.order.headerCharges.append(charge);
            return;
        }
        DecimalField OrderTotals::*member = word == RowWord::Net ? &OrderTotals::net
            : word == RowWord::Tax                               ? &OrderTotals::tax
            : word == RowWord::Gross                             ? &OrderTotals::gross
            : word == RowWord::Subtotal                          ? &OrderTotals::lines
                                                                 : nullptr;
        // "Total" alone says neither with nor without tax
        if (member && !(open.order.totals.*member).has()) {
            open.order.totals.*member = m_cells.decimal(row, cell, {cell.field, open.order.lines.size()});
            keepFindings(open);
        }
    }

    // Rows that order nothing: notes below a line, footers, labels with values.
    bool readLooseRow(qsizetype row)
    {
        const bool hasAmount = !textIn(row, u"lines.unitPrice").isEmpty() || !textIn(row, u"lines.lineTotal").isEmpty();
        if (hasAmount || !textIn(row, u"lines.quantity").isEmpty())
            return false;
        QList<qsizetype> filled;
        QList<qsizetype> own; ///< without the data of the order, which may be repeated on every row
        for (qsizetype column = 0; column < m_table.rows[row].cells.size(); ++column) {
            const QString text = m_table.text(row, column);
            if (text.isEmpty())
                continue;
            filled.append(column);
            if (!isOrderText(column) || (isKey(column) && !couldBeNumber(text)))
                own.append(column);
        }
        if (filled.size() > 1 && !m_orders.isEmpty()) {
            const Surroundings loose = readSurroundings(m_table, row, row + 1, m_plan);
            m_around.values += loose.values;
            if (!loose.values.isEmpty())
                return true;
        }
        if (hasCode(row) && !(own.size() == 1 && !couldBeNumber(m_table.text(row, own.first()))))
            return false; // an article without a quantity: a person has to look
        if (own.isEmpty())
            return false; // a row of the order's own data
        const bool onlyFigures = std::all_of(own.begin(), own.end(), [&](qsizetype column) {
            return numberText(m_table.text(row, column)).has_value();
        });
        if (m_orders.isEmpty() || onlyFigures)
            return true;
        IncomingOrder& order = m_orders[m_current]->order;
        const PlannedColumn* description = m_plan.column(u"lines.description");
        if (description && own == QList{description->column} && !order.lines.isEmpty())
            order.lines.last().notes.append(joinedTexts(row, own));
        else if (order.notes.size() < maxNotes)
            order.notes.append(joinedTexts(row, own));
        return true;
    }

    [[nodiscard]] bool isKey(qsizetype column) const
    {
        return std::any_of(m_keyColumns.begin(), m_keyColumns.end(),
                           [column](const PlannedColumn* key) { return key->column == column; });
    }

    // A sentence in the column of the order numbers is a footer.
    static bool couldBeNumber(const QString& text)
    {
        return text.size() <= longestNumber && text.count(u' ') <= 1
            && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }

    [[nodiscard]] QString joinedTexts(qsizetype row, const QList<qsizetype>& columns) const
    {
        QStringList texts;
        for (const qsizetype column : columns)
            texts.append(m_table.text(row, column).simplified());
        return texts.join(u' ');
    }

    // ---- orders

    [[nodiscard]] QString keyOf(qsizetype row) const
    {
        QString key;
        for (const PlannedColumn* column : m_keyColumns) {
            const QString text = m_table.text(row, column->column);
            if (!text.isEmpty())
                key += column->field.path() + u'=' + unprotected(text) + u'\n';
        }
        return key;
    }

    // Rows without a number belong to the order above.
    OpenOrder& orderFor(const QString& key)
    {
        if (key.isEmpty() && !m_orders.isEmpty())
            return *m_orders[m_current];
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.constEnd()) {
            m_current = *known;
        } else {
            m_orders.append(std::make_shared<OpenOrder>());
            m_current = m_orders.size() - 1;
            m_orders.last()->order.documentType = m_type;
            m_byKey.insert(key, m_current);
        }
        return *m_orders[m_current];
    }

    void readOrderCells(qsizetype row, OpenOrder& open)
    {
        for (const PlannedColumn* column : m_orderColumns)
            if (!m_table.text(row, column->column).isEmpty())
                readOrderField(row, *column, open);
        keepFindings(open);
    }

    void readOrderField(qsizetype row, const PlannedColumn& column, OpenOrder& open)
    {
        const TableField& field = column.field;
        const QString& raw = m_table.rows[row].cells[column.column];
        // data that is repeated on every row is looked at once
        const auto isKnown = [&raw](const auto& target) { return target.raw == raw; };
        switch (field.kind()) {
        case FieldKind::Text:
        case FieldKind::Code:
            if (TextField* target = field.text(open.order, nullptr); target && !isKnown(*target))
                merge(*target,
                      field.kind() == FieldKind::Code ? m_cells.code(row, column, {field}) : m_cells.text(row, column),
                      field.path(), open);
            return;
        case FieldKind::Decimal:
            if (DecimalField* target = field.decimal(open.order, nullptr); target && !target->has())
                merge(*target, m_cells.decimal(row, column, {field}), field.path(), open);
            return;
        case FieldKind::Date:
            if (DateField* target = field.date(open.order, nullptr); target && !isKnown(*target))
                merge(*target, m_cells.date(row, column, {field}), field.path(), open);
            return;
        case FieldKind::DeliveryDate:
            if (!isKnown(open.order.deliveryTo) && !isKnown(open.order.deliveryFrom))
                widen(m_cells.date(row, column, {field}), open.order);
            return;
        case FieldKind::Ids: {
            const TextField id = m_cells.code(row, column, {field});
            const PartyIdentifier identifier{column.scheme, id.valueOr(QString())};
            if (id.has() && !field.party(open.order).ids.contains(identifier))
                field.party(open.order).ids.append(identifier);
            return;
        }
        case FieldKind::Note:
            if (const TextField note = m_cells.text(row, column);
                note.has() && !open.order.notes.contains(*note.value) && open.order.notes.size() < maxNotes)
                open.order.notes.append(*note.value);
            return;
        }
    }

    // The first value counts; another one on a later row is told once.
    template <class T>
    void merge(ExtractedField<T>& target, ExtractedField<T> found, const QString& path, OpenOrder& open)
    {
        if (!target.has()) {
            if (found.has() || target.raw.isEmpty())
                target = std::move(found);
            return;
        }
        if (!found.has() || *found.value == *target.value || open.differing.contains(path))
            return;
        open.differing.append(path);
        // who orders in two currencies has to look; everything else is told
        if (path == u"currency")
            open.findings.append({FindingCode::MixedCurrencies,
                                  Severity::Blocking,
                                  path,
                                  {target.raw.trimmed() + QStringLiteral(", ") + found.raw.trimmed()}});
        else
            m_cells.add(FindingCode::ValuesDiffer, Severity::Warning, path,
                        {target.raw.simplified(), found.raw.simplified()});
    }

    // Several delivery dates of an order make a window.
    static void widen(const DateField& date, IncomingOrder& order)
    {
        if (!date.has())
            return;
        if (!order.deliveryFrom.has() || *date.value < *order.deliveryFrom.value)
            order.deliveryFrom = date;
        if (!order.deliveryTo.has() || *date.value > *order.deliveryTo.value)
            order.deliveryTo = date;
    }

    // ---- lines

    void readLine(qsizetype row, OpenOrder& open)
    {
        IncomingOrderLine line;
        for (const PlannedColumn* column : m_lineColumns)
            readLineField(row, *column, open.order.lines.size(), line, open.order);
        open.order.lines.append(std::move(line));
        for (const QString& code : m_cells.takeCurrencies())
            if (!open.currencies.contains(code))
                open.currencies.append(code);
        keepFindings(open);
    }

    void readLineField(qsizetype row, const PlannedColumn& column, qsizetype index, IncomingOrderLine& line,
                       IncomingOrder& order)
    {
        if (m_table.text(row, column.column).isEmpty())
            return;
        const TableField& field = column.field;
        const CellName name{field, index};
        if (field.kind() == FieldKind::Note) {
            if (const TextField note = m_cells.text(row, column); note.has())
                line.notes.append(*note.value);
        } else if (TextField* text = field.text(order, &line)) {
            TextField found =
                field.kind() == FieldKind::Code ? m_cells.code(row, column, name) : m_cells.text(row, column);
            if (!text->has() || found.has())
                *text = std::move(found);
        } else if (DecimalField* decimal = field.decimal(order, &line)) {
            const bool takesUnit = field.path() == u"lines.quantity" && !m_plan.has(u"lines.unit");
            *decimal = m_cells.decimal(row, column, name, takesUnit ? &line.unit : nullptr);
        } else if (DateField* date = field.date(order, &line)) {
            *date = m_cells.date(row, column, name);
        }
        if (field.path() == u"lines.status" && m_type == DocumentType::OrderResponse && line.status.has()
            && confirmationOf(m_type, line) == LineConfirmation::None)
            m_cells.add(FindingCode::FieldNotUnderstood, Severity::Warning, name.toString(), {*line.status.value});
    }

    void keepFindings(OpenOrder& open) { open.findings += m_cells.takeFindings(); }

    // ---- the end

    void readLabels(OpenOrder& open)
    {
        for (const LabelledValue& labelled : m_around.values) {
            // what the rows say about an order counts more than what stands around all of them
            const QString path = labelled.column.field.path();
            const bool isDelivery = labelled.column.field.kind() == FieldKind::DeliveryDate;
            if ((isDelivery && open.order.deliveryTo.has()) || m_plan.has(path))
                continue;
            readOrderField(labelled.row, labelled.column, open);
        }
        keepFindings(open);
    }

    void addConstants(IncomingOrder& order)
    {
        for (const MappedConstant& constant : m_plan.constants) {
            const std::optional<TableField> field = TableField::named(constant.field);
            if (!field)
                continue;
            if (!field->isLine()) {
                addConstant(constant, *field, order, nullptr);
                continue;
            }
            for (IncomingOrderLine& line : order.lines)
                addConstant(constant, *field, order, &line);
        }
        if (m_plan.vendorName.isEmpty())
            return;
        Party& seller = order.seller ? *order.seller : order.seller.emplace();
        setUnlessThere(seller.name, std::optional(m_plan.vendorName), m_plan.vendorName);
        order.vendorPartner = m_plan.vendorId;
    }

    template <class T>
    static void setUnlessThere(ExtractedField<T>& target, std::optional<T> value, const QString& raw)
    {
        if (target.has() || !value)
            return;
        target = ExtractedField<T>();
        target.value = std::move(value);
        target.raw = raw;
        target.confidence = byMapping;
        target.origin = FieldOrigin::Defaulted;
    }

    static void addConstant(const MappedConstant& constant, const TableField& field, IncomingOrder& order,
                            IncomingOrderLine* line)
    {
        const QString& raw = constant.value;
        if (field.kind() == FieldKind::Ids) {
            field.party(order).ids.append({constant.scheme, raw});
        } else if (field.kind() == FieldKind::Note) {
            (line ? line->notes : order.notes).append(raw);
        } else if (TextField* text = field.text(order, line)) {
            setUnlessThere(*text, std::optional(raw), raw);
        } else if (DecimalField* decimal = field.decimal(order, line)) {
            setUnlessThere(*decimal, Decimal::parse(raw), raw);
        } else if (DateField* date = field.date(order, line)) {
            const std::optional<QDate> value = QDate::fromString(raw, Qt::ISODate);
            setUnlessThere(*date, value, raw);
            if (field.kind() == FieldKind::DeliveryDate)
                setUnlessThere(order.deliveryFrom, value, raw);
        }
    }

    void settleCurrency(OpenOrder& open)
    {
        TextField& currency = open.order.currency;
        if (currency.has()) {
            const QString code = currencyCode(*currency.value);
            if (!code.isEmpty())
                currency.value = code;
            else if (currency.value->size() != 3 || !currency.value->at(0).isLetter()) {
                open.findings.append({FindingCode::CurrencyUncertain,
                                      Severity::Blocking,
                                      QStringLiteral("currency"),
                                      {*currency.value}});
                currency.value.reset();
            } else {
                currency.value = currency.value->toUpper();
            }
            return;
        }
        QStringList seen = open.currencies;
        if (!m_plan.currency.isEmpty() && !seen.contains(m_plan.currency))
            seen.append(m_plan.currency);
        if (seen.size() > 1) {
            open.findings.append({FindingCode::CurrencyUncertain,
                                  Severity::Blocking,
                                  QStringLiteral("currency"),
                                  {seen.join(QStringLiteral(", "))}});
        } else if (seen.size() == 1) {
            currency.value = currency.raw = seen.first();
            currency.confidence = byInference;
            const PlannedColumn* price = m_plan.column(u"lines.unitPrice");
            if (price && m_plan.headerRow >= 0 && m_plan.currency == seen.first())
                currency.place = m_table.place(m_plan.headerRow, price->column);
        }
    }

    // An order has one number, whichever word stands above it; a confirmation has its own beside the order's.
    static void settleNumbers(IncomingOrder& order)
    {
        const auto moved = [](TextField& from) { return std::exchange(from, TextField()); };
        if (order.documentType == DocumentType::OrderResponse) {
            if (!order.documentNumber.has() && order.salesOrderNumber.has())
                order.documentNumber = order.salesOrderNumber;
            return;
        }
        if (!order.orderNumber.has() && !order.documentNumber.has() && order.salesOrderNumber.has())
            order.orderNumber = moved(order.salesOrderNumber);
        if (!order.orderNumber.has())
            order.orderNumber = order.documentNumber;
        if (!order.documentNumber.has())
            order.documentNumber = order.orderNumber;
    }

    // A word for the currency or a title may have come with a party that has nothing else.
    static void dropEmptyParties(IncomingOrder& order)
    {
        for (std::optional<Party>* party : {&order.buyer, &order.seller, &order.deliverTo})
            if (*party && **party == Party())
                party->reset();
    }

    ReadResult finished()
    {
        ReadResult result;
        result.kind = documentTypeName(m_type);
        result.findings = m_plan.findings;
        for (const auto& open : m_orders) {
            readLabels(*open);
            addConstants(open->order);
            settleNumbers(open->order);
            settleCurrency(*open);
            dropEmptyParties(open->order);
            const QString prefix = orderPrefix(result.orders.size());
            Findings findings = open->findings + validateOrder(open->order);
            for (Finding& finding : findings) {
                finding.subject.prepend(prefix);
                result.findings.append(std::move(finding));
            }
            for (const QString& warning : arithmeticWarnings(open->order))
                result.arithmeticWarnings.append(warning);
            result.orders.append(std::move(open->order));
        }
        if (m_around.paper == u"invoice" || m_around.paper == u"deliveryNote")
            result.kind = m_around.paper;
        return result;
    }

    TextTable m_table;
    const TablePlan& m_plan;
    TableCells m_cells;
    QList<const PlannedColumn*> m_lineColumns;
    QList<const PlannedColumn*> m_orderColumns;
    QList<const PlannedColumn*> m_keyColumns;
    DocumentType m_type = DocumentType::Order;
    Surroundings m_around;
    QList<std::shared_ptr<OpenOrder>> m_orders;
    QHash<QString, qsizetype> m_byKey;
    qsizetype m_current = 0;
};

} // namespace

ReadResult readOrders(TextTable table, const TablePlan& plan)
{
    return OrdersReader(std::move(table), plan).run();
}

} // namespace op::extraction::table
