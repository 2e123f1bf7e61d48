// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoLoad.h"

#include "core/demo/DemoPurchase.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

OdooValue message(const QString& text, const QString& field, qsizetype record)
{
    const OdooValue number = static_cast<qint64>(record);
    OdooStruct told{{u"rows"_s, OdooValue::dict({{u"from"_s, number}, {u"to"_s, number}})},
                    {u"type"_s, u"error"_s},
                    {u"record"_s, number},
                    {u"message"_s, text}};
    if (!field.isEmpty())
        told.emplace_back(u"field"_s, field);
    return told;
}

OdooValue refusal(OdooList messages)
{
    return OdooValue::dict({{u"ids"_s, false}, {u"messages"_s, std::move(messages)}, {u"nextrow"_s, 0}});
}

/// One column of a load: "partner_id/.id", "order_line/name", ".id".
struct Column
{
    bool ofLine = false;
    QString field;
    bool byId = false; ///< the cell is a database id
};

/// One record of a load: its key and its values in the form of `create`.
struct LoadedRecord
{
    QString key;
    OdooStruct values;
    OdooList lines;
};

class LoadReader
{
public:
    LoadReader(const DemoEnvironment& environment, const QString& model) : m_environment(environment), m_model(model) {}

    RpcAnswer<void> readColumns(const OdooValue& columns)
    {
        const DemoSchema& schema = m_environment.database().schema();
        for (const OdooValue& entry : columns.toList()) {
            QStringList path = entry.toText().split(u'/');
            Column column;
            if (path.size() > 1 && path.first() == u"order_line" && m_model == u"purchase.order") {
                column.ofLine = true;
                path.removeFirst();
            }
            column.field = path.value(0);
            column.byId = path.value(1) == u".id";
            const QString model = column.ofLine ? u"purchase.order.line"_s : m_model;
            if (!schema.field(model, column.field))
                return fault(RpcFault::traceback(m_environment.database().rules().speaksLike19()
                                                     ? u"ValueError: Invalid field name '%1'"_s.arg(column.field)
                                                     : u"KeyError: '%1'"_s.arg(column.field)));
            m_columns.append(column);
        }
        return {};
    }

    void readRows(const OdooValue& rows)
    {
        for (const OdooValue& row : rows.toList()) {
            if (startsRecord(row))
                m_records.append(LoadedRecord{});
            if (m_records.isEmpty())
                continue;
            OdooStruct line;
            for (qsizetype i = 0; i < m_columns.size(); ++i)
                readCell(m_columns[i], row.at(static_cast<size_t>(i)), line);
            if (!line.empty())
                m_records.last().lines.emplace_back(OdooValue::list({0, 0, std::move(line)}));
        }
    }

    [[nodiscard]] const QList<LoadedRecord>& records() const { return m_records; }
    [[nodiscard]] const OdooList& messages() const { return m_messages; }

private:
    [[nodiscard]] bool startsRecord(const OdooValue& row) const
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (!m_columns[i].ofLine && !isEmptyCell(row.at(static_cast<size_t>(i))))
                return true;
        }
        return false;
    }

    static bool isEmptyCell(const OdooValue& cell)
    {
        return cell.isEmptyField() || (cell.isString() && cell.toText().isEmpty());
    }

    static QString cellText(const OdooValue& cell)
    {
        return cell.isString() ? cell.toText() : cell.toDecimal().toString();
    }

    void complain(const QString& text, const Column& column)
    {
        m_messages.push_back(message(text, column.ofLine ? u"order_line"_s : column.field, m_records.size() - 1));
    }

    void readCell(const Column& column, const OdooValue& cell, OdooStruct& line)
    {
        if (!column.ofLine && column.field == u"id") {
            if (!isEmptyCell(cell))
                m_records.last().key = cell.toText();
            return;
        }
        OdooStruct& target = column.ofLine ? line : m_records.last().values;
        const bool continued = !column.ofLine && isEmptyCell(cell) && !m_records.last().values.empty()
            && OdooValue(m_records.last().values).member(column.field) != OdooValue();
        if (continued)
            return;
        const DemoField& field =
            *m_environment.database().schema().field(column.ofLine ? u"purchase.order.line"_s : m_model, column.field);
        const QString label = column.ofLine ? u"Order Lines/"_s + field.label : field.label;
        target.emplace_back(column.field, converted(column, field, label, cell));
    }

    OdooValue converted(const Column& column, const DemoField& field, const QString& label, const OdooValue& cell)
    {
        const QString text = cellText(cell);
        if (field.type == u"many2one")
            return isEmptyCell(cell) ? OdooValue(false) : reference(column, field, label, text);
        if (field.type == u"many2many") {
            OdooList ids;
            for (const QString& id : text.split(u',', Qt::SkipEmptyParts))
                ids.emplace_back(reference(column, field, label, id));
            return OdooValue::list({OdooValue::list({6, 0, isEmptyCell(cell) ? OdooList{} : ids})});
        }
        if (field.isNumber() || field.type == u"many2one_reference") {
            if (isEmptyCell(cell))
                return Decimal(0);
            const std::optional<Decimal> number = Decimal::parse(text);
            if (!number)
                complain(u"'%1' does not seem to be a number for field '%2'"_s.arg(text, label), column);
            const Decimal value = number.value_or(Decimal(0));
            return field.type == u"float" || field.type == u"monetary" ? OdooValue(value)
                                                                       : OdooValue(value.toString().toLongLong());
        }
        if (field.type == u"datetime" && !isEmptyCell(cell)) {
            const bool valid = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s).isValid()
                || QDate::fromString(text, u"yyyy-MM-dd"_s).isValid();
            if (!valid)
                complain(u"'%1' does not seem to be a valid datetime for field '%2'"_s.arg(text, label), column);
            return valid ? OdooValue(text) : OdooValue(false);
        }
        return isEmptyCell(cell) ? OdooValue(false) : OdooValue(text);
    }

    OdooValue reference(const Column& column, const DemoField& field, const QString& label, const QString& text)
    {
        const DemoDatabase& database = m_environment.database();
        const qint64 id = text.toLongLong();
        const DemoRecord* record = database.find(field.relation, id);
        const bool archived = record && record->value(u"active"_s, OdooValue(true)) == OdooValue(false);
        const bool sees = m_environment.sees(field.relation, id);
        // 14 looks through the record rules and skips the archive; 19 lets archived records and most foreign ones pass
        // (odoo-rpc.md 8.4).
        const bool matches = database.rules().loadsArchivedRecords()
            ? record && (sees || field.relation != u"account.tax")
            : sees && !archived;
        if (!matches) {
            complain(u"No matching record found for %1 '%2' in field '%3'"_s.arg(
                         column.byId ? u"database id"_s : u"external id"_s, text, label),
                     column);
            return false;
        }
        return id;
    }

    const DemoEnvironment& m_environment;
    QString m_model;
    QList<Column> m_columns;
    QList<LoadedRecord> m_records;
    OdooList m_messages;
};

RpcAnswer<qint64> store(const DemoEnvironment& environment, const QString& model, const LoadedRecord& record)
{
    DemoDatabase& database = environment.database();
    const bool update = environment.context().member(u"mode").toText() == u"update";
    const bool noupdate = environment.context().member(u"noupdate").toBool();
    OdooStruct values = record.values;
    if (model == u"purchase.order")
        values.emplace_back(u"order_line"_s, record.lines);

    // Without a dot the key lands in the module that all imports share.
    const QString key = record.key.isEmpty() || record.key.contains(u'.') ? record.key : u"__import__."_s + record.key;
    const auto known = database.externalIds().constFind(key);
    if (!key.isEmpty() && known != database.externalIds().cend()) {
        if (update && noupdate && known->noupdate)
            return known->id;
        const qint64 id = known->id;
        if (model == u"purchase.order") {
            if (const auto written = DemoPurchase(environment).write(model, id, values); !written)
                return fault(written.error());
        }
        return id;
    }
    if (const auto allowed = environment.checkRights(model, u"create"_s); !allowed)
        return fault(allowed.error());
    const RpcAnswer<qint64> id =
        model == u"purchase.order" ? DemoPurchase(environment).create(values) : createAttachment(environment, values);
    if (id && !key.isEmpty())
        database.setExternalId(key, {model, *id, noupdate});
    return id;
}

} // namespace

OdooValue loadRefusal(const QString& text)
{
    return refusal({message(text, QString(), 0)});
}

RpcAnswer<OdooValue> demoLoad(const DemoEnvironment& environment, const QString& model, const OdooValue& columns,
                              const OdooValue& rows)
{
    LoadReader reader(environment, model);
    if (const auto read = reader.readColumns(columns); !read)
        return fault(read.error());
    reader.readRows(rows);
    if (!reader.messages().empty())
        return refusal(reader.messages());

    DemoDatabase& database = environment.database();
    const DemoDatabase before = database;
    OdooList ids;
    for (qsizetype i = 0; i < reader.records().size(); ++i) {
        const RpcAnswer<qint64> id = store(environment, model, reader.records()[i]);
        if (!id) {
            database = before;
            return refusal({message(id.error().cause.isEmpty() ? id.error().text : id.error().cause, QString(), i)});
        }
        ids.emplace_back(*id);
    }
    return OdooValue::dict({{u"ids"_s, std::move(ids)}, {u"messages"_s, OdooList{}}, {u"nextrow"_s, 0}});
}

RpcAnswer<qint64> createAttachment(const DemoEnvironment& environment, const OdooValue& values)
{
    DemoDatabase& database = environment.database();
    DemoRecord record;
    for (const auto& [name, value] : values.toStruct()) {
        if (!database.schema().field(u"ir.attachment"_s, name) && database.rules().dropsUnknownFieldsWritten())
            continue;
        if (!database.schema().field(u"ir.attachment"_s, name))
            return fault(RpcFault::traceback(u"ValueError: Invalid field '%1' on model 'ir.attachment'"_s.arg(name)));
        record.insert(name, value);
    }
    QByteArray bytes;
    for (const auto& [field, meaning] :
         {std::pair{u"datas"_s, database.rules().datas()}, std::pair{u"raw"_s, database.rules().raw()}}) {
        const OdooValue content = record.value(field, OdooValue(false));
        // The wire's own base64 type is no text to the server (odoo-rpc.md 7.5).
        if (!content.isString() && !content.isEmptyField())
            return fault(RpcFault::traceback(
                u"TypeError: argument should be a bytes-like object or ASCII string, not 'Binary'"_s));
        const QByteArray text = content.isString() ? content.toText().toUtf8() : QByteArray();
        if (!text.isEmpty() && meaning != AttachedText::Unknown)
            bytes = meaning == AttachedText::Base64 ? QByteArray::fromBase64(text) : text;
    }
    record.insert(u"datas"_s, QString::fromLatin1(bytes.toBase64()));
    record.insert(u"file_size"_s, static_cast<qint64>(bytes.size()));
    record.insert(u"checksum"_s,
                  QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex()));
    record.insert(u"type"_s, u"binary"_s);
    return database.insert(u"ir.attachment"_s, record, environment.user().id);
}

} // namespace op::demo
