// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
// Decoding and encoding of XML-RPC, and the same rows as JSON-2 sends them, against bare parser passes over the same
// bytes in the same run (budget: DESIGN.md section 9). ORDERPILOT_BENCH_REPLY may name a file with a real search_read
// reply of product.product.
#include "core/odoo/json2/JsonReplyDecoder.h"
#include "core/odoo/json2/JsonWriter.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "core/odoo/xmlrpc/XmlRpcReplyDecoder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <expat.h>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

const QStringList& fields()
{
    static const QStringList list{u"id"_s,
                                  u"name"_s,
                                  u"display_name"_s,
                                  u"default_code"_s,
                                  u"barcode"_s,
                                  u"active"_s,
                                  u"product_tmpl_id"_s,
                                  u"uom_id"_s,
                                  u"uom_po_id"_s,
                                  u"categ_id"_s,
                                  u"company_id"_s,
                                  u"purchase_ok"_s,
                                  u"type"_s,
                                  u"standard_price"_s,
                                  u"weight"_s,
                                  u"supplier_taxes_id"_s,
                                  u"seller_ids"_s,
                                  u"description_purchase"_s,
                                  u"write_date"_s};
    return list;
}

/// Writes a value as Python's xmlrpc does, line breaks included.
void dump(QByteArray& out, const OdooValue& value)
{
    if (value.isList()) {
        out += "<value><array><data>\n";
        for (const OdooValue& item : value.toList())
            dump(out, item);
        out += "</data></array></value>\n";
    } else if (value.isStruct()) {
        out += "<value><struct>\n";
        for (const auto& [name, item] : value.toStruct()) {
            out += "<member>\n<name>" + name.toUtf8() + "</name>\n";
            dump(out, item);
            out += "</member>\n";
        }
        out += "</struct></value>\n";
    } else {
        const QByteArray whole = encodeResponse(value);
        const qsizetype from = whole.indexOf("<value>");
        out += whole.mid(from, whole.indexOf("</param>") - from) + "\n";
    }
}

QByteArray makeReply(int rows)
{
    QByteArray out = "<?xml version='1.0'?>\n<methodResponse>\n<params>\n<param>\n<value><array><data>\n";
    quint32 random = 12345;
    const auto next = [&random](quint32 below) {
        random = random * 1664525U + 1013904223U;
        return static_cast<int>((random >> 8) % below);
    };
    const QStringList words{u"Schroef"_s,       u"M8 x 40"_s, u"verzinkt"_s, u"Gerät"_s,      u"Kabel & Stecker"_s,
                            u"Handschuh <L>"_s, u"RVS"_s,     u"doos 100"_s, u"Kunststoff"_s, u"€ actie"_s};
    for (int i = 1; i <= rows; ++i) {
        QString name = words[next(10)];
        for (int w = next(5); w >= 0; --w)
            name += u' ' + words[next(10)];
        const QString code = u"ART-%1"_s.arg(100000 + i);
        dump(out,
             OdooValue::dict({
                 {u"id"_s, i},
                 {u"name"_s, name},
                 {u"display_name"_s, u'[' + code + u"] "_s + name},
                 {u"default_code"_s, code},
                 {u"barcode"_s, next(3) == 0 ? OdooValue(false) : OdooValue(u"87%1"_s.arg(10000000000 + i))},
                 {u"active"_s, true},
                 {u"product_tmpl_id"_s, OdooValue::list({i, name})},
                 {u"uom_id"_s, OdooValue::list({1, u"Units"_s})},
                 {u"uom_po_id"_s, OdooValue::list({1, u"Units"_s})},
                 {u"categ_id"_s, OdooValue::list({next(40), u"All / Saleable / Office Furniture"_s})},
                 {u"company_id"_s, false},
                 {u"purchase_ok"_s, true},
                 {u"type"_s, u"product"_s},
                 {u"standard_price"_s, Decimal(next(100000) + 1, 2)},
                 {u"weight"_s, Decimal(next(1000), 3)},
                 {u"supplier_taxes_id"_s, OdooValue::list({next(90), next(90)})},
                 {u"seller_ids"_s, OdooValue::list({i, i + 1})},
                 {u"description_purchase"_s,
                  next(4) == 0 ? OdooValue(u"Let op: "_s + name.repeated(3)) : OdooValue(false)},
                 {u"write_date"_s, u"2026-11-23 03:30:09"_s},
             }));
    }
    return out + "</data></array></value>\n</param>\n</params>\n</methodResponse>\n";
}

const QByteArray& reply()
{
    static const QByteArray bytes = [] {
        const QString real = qEnvironmentVariable("ORDERPILOT_BENCH_REPLY");
        QFile file(real);
        return !real.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : makeReply(2000);
    }();
    return bytes;
}

template <class Feed>
void inPieces(const QByteArray& bytes, Feed&& feed)
{
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        feed(QByteArrayView(bytes).sliced(at, std::min(pieceSize, bytes.size() - at)));
}

/// Nothing but the parser, with handlers that do nothing.
qint64 bareExpat(const QByteArray& bytes)
{
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetElementHandler(
        parser, [](void*, const char*, const char**) {}, [](void*, const char*) {});
    XML_SetCharacterDataHandler(parser, [](void*, const char*, int) {});
    inPieces(bytes,
             [parser](QByteArrayView piece) { XML_Parse(parser, piece.data(), static_cast<int>(piece.size()), 0); });
    const bool good = XML_Parse(parser, "", 0, 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return good ? 1 : 0;
}

qint64 bareStreamReader(const QByteArray& bytes)
{
    QXmlStreamReader reader;
    qint64 tokens = 0;
    inPieces(bytes, [&](QByteArrayView piece) {
        reader.addData(piece.toByteArray());
        while (!reader.atEnd()) {
            reader.readNext();
            ++tokens;
        }
    });
    return tokens;
}

/// What a sync does: every column of every row, in its type.
struct Sums
{
    qint64 rows = 0;
    qint64 letters = 0;
    qint64 numbers = 0;
    Decimal prices;
};

Result<void> readRow(const RpcRow& row, Sums& sums)
{
    ++sums.rows;
    for (const size_t text : {1U, 2U, 3U, 4U, 12U, 17U, 18U})
        sums.letters += row.text(text).size();
    for (const size_t relation : {6U, 7U, 8U, 9U, 10U})
        sums.numbers += row.many2oneId(relation);
    for (const size_t list : {15U, 16U})
        sums.numbers += static_cast<qint64>(row.ids(list).size());
    sums.numbers += row.id() + row.boolean(5) + row.boolean(11);
    sums.prices += row.decimal(13);
    sums.prices += row.decimal(14);
    return {};
}

template <class Decoder = XmlRpcReplyDecoder>
Sums decodeRows(const QByteArray& bytes, bool readCells, size_t* memory = nullptr)
{
    Sums sums;
    Decoder decoder(fields(), [&sums, readCells](const RpcRow& row) -> Result<void> {
        if (readCells)
            return readRow(row, sums);
        ++sums.rows;
        return {};
    });
    bool good = true;
    inPieces(bytes, [&](QByteArrayView piece) { good = good && decoder.feed(piece); });
    if (!good || !decoder.finish())
        std::abort();
    if (memory != nullptr)
        *memory = decoder.memory();
    return sums;
}

OdooValue decodeValue(const QByteArray& bytes)
{
    XmlRpcReplyDecoder decoder;
    bool good = true;
    inPieces(bytes, [&](QByteArrayView piece) { good = good && decoder.feed(piece); });
    if (!good || !decoder.finish())
        std::abort();
    return decoder.value();
}

/// The rows of reply() as JSON-2 sends them: with white space behind colons and commas, as Python writes it.
const QByteArray& jsonReply()
{
    static const QByteArray bytes =
        encodeJson(decodeValue(reply())).value_or(QByteArray()).replace("\":", "\": ").replace(",\"", ", \"");
    return bytes;
}

OdooList loadParams()
{
    OdooList names;
    for (const QString& name : {u"id"_s, u"partner_id/.id"_s, u"order_line/product_id/.id"_s, u"order_line/name"_s,
                                u"order_line/product_qty"_s, u"order_line/price_unit"_s, u"order_line/taxes_id/.id"_s,
                                u"order_line/date_planned"_s})
        names.emplace_back(name);
    OdooList rows;
    for (int i = 0; i < 50; ++i) {
        rows.push_back(
            OdooValue::list({i == 0 ? OdooValue(u"__orderpilot__.po_0123456789abcdef"_s) : OdooValue(u""_s),
                             i == 0 ? OdooValue(u"50"_s) : OdooValue(u""_s), QString::number(1000 + i),
                             u"[ART-%1] Schroef M8 x 40 verzinkt & meer"_s.arg(100000 + i), Decimal(25 + i, 1),
                             Decimal(12345 + i, 3), u"70,71"_s, u"2026-12-01 10:00:00"_s}));
    }
    return {u"db"_s, 2, u"secret"_s, u"purchase.order"_s, u"load"_s, OdooValue::list({names, rows}), OdooStruct()};
}

void setBytes(benchmark::State& state, qsizetype bytes)
{
    state.SetBytesProcessed(state.iterations() * bytes);
}

void BM_BareExpat(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(bareExpat(reply()));
    setBytes(state, reply().size());
}

void BM_BareStreamReader(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(bareStreamReader(reply()));
    setBytes(state, reply().size());
}

void BM_DecodeRows(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeRows(reply(), false).rows);
    setBytes(state, reply().size());
}

void BM_DecodeRowsAndReadCells(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeRows(reply(), true).rows);
    setBytes(state, reply().size());
}

void BM_DecodeJsonRows(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeRows<JsonReplyDecoder>(jsonReply(), false).rows);
    setBytes(state, jsonReply().size());
}

void BM_DecodeJsonRowsAndReadCells(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeRows<JsonReplyDecoder>(jsonReply(), true).rows);
    setBytes(state, jsonReply().size());
}

void BM_DecodeValue(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeValue(reply()));
    setBytes(state, reply().size());
}

void BM_EncodeLoadOf50Lines(benchmark::State& state)
{
    const OdooList params = loadParams();
    qsizetype size = 0;
    for (auto _ : state)
        size = encodeMethodCall(u"execute_kw"_s, params)->size();
    setBytes(state, size);
}

BENCHMARK(BM_BareExpat)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_BareStreamReader)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_DecodeRows)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_DecodeRowsAndReadCells)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_DecodeJsonRows)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_DecodeJsonRowsAndReadCells)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_DecodeValue)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_EncodeLoadOf50Lines)->Unit(benchmark::kMicrosecond);

/// Returns the median of \a rounds runs in nanoseconds; the callers alternate their work in one loop, so that noise of
/// the machine falls on all alike.
double median(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return static_cast<double>(times[times.size() / 2]);
}

template <class Work>
qint64 timed(Work&& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return clock.nsecsElapsed();
}

/// Returns Python's seconds per pass over the same bytes, 0 without Python.
double pythonSeconds()
{
    QTemporaryFile file;
    if (!file.open() || file.write(reply()) != reply().size() || !file.flush())
        return 0;
    QProcess python;
    const QString script =
        qEnvironmentVariable("ORDERPILOT_SOURCE", u"."_s) + u"/tests/bench/xmlrpc_client_baseline.py"_s;
    python.start(u"python3"_s, {script, file.fileName()});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        return 0;
    return python.readAllStandardOutput().trimmed().toDouble();
}

bool printBudget()
{
    std::vector<qint64> expat;
    std::vector<qint64> stream;
    std::vector<qint64> rows;
    std::vector<qint64> cells;
    std::vector<qint64> json;
    for (int round = 0; round < 21; ++round) {
        expat.push_back(timed([] { bareExpat(reply()); }));
        rows.push_back(timed([] { decodeRows(reply(), false); }));
        cells.push_back(timed([] { decodeRows(reply(), true); }));
        json.push_back(timed([] { decodeRows<JsonReplyDecoder>(jsonReply(), true); }));
        if (round % 4 == 0)
            stream.push_back(timed([] { bareStreamReader(reply()); }));
    }
    const auto megabytes = static_cast<double>(reply().size()) / 1e6;
    const auto speed = [megabytes](double nanoseconds) { return megabytes / (nanoseconds / 1e9); };
    const double python = pythonSeconds();
    size_t small = 0;
    size_t large = 0;
    decodeRows(makeReply(200), false, &small);
    decodeRows(makeReply(20'000), false, &large);

    const double share = median(expat) / median(rows);
    const double shareCells = median(expat) / median(cells);
    const double timesPython = python > 0 ? python * 1e9 / median(cells) : 0;
    std::printf("\nXML-RPC decode, %lld rows, %.2f MB, medians of alternated runs\n",
                static_cast<long long>(decodeRows(reply(), false).rows), megabytes);
    std::printf("  bare expat push pass      %7.1f MB/s\n", speed(median(expat)));
    std::printf("  bare QXmlStreamReader     %7.1f MB/s\n", speed(median(stream)));
    std::printf("  rows                      %7.1f MB/s  %3.0f %% of bare expat (budget 60)\n", speed(median(rows)),
                share * 100);
    std::printf("  rows, every cell read     %7.1f MB/s  %3.0f %% of bare expat\n", speed(median(cells)),
                shareCells * 100);
    std::printf("  the same rows by JSON-2   %7.1f MB/s  %.2f MB, every cell read: %.2f of XML-RPC's time\n",
                static_cast<double>(jsonReply().size()) / 1e6 / (median(json) / 1e9),
                static_cast<double>(jsonReply().size()) / 1e6, median(json) / median(cells));
    if (python > 0)
        std::printf("  Python xmlrpc.client      %7.1f MB/s  we are %.1f times as fast, cells read (budget 4)\n",
                    megabytes / python, timesPython);
    else
        std::printf("  Python xmlrpc.client      not run (set ORDERPILOT_SOURCE, install python3)\n");
    std::printf("  memory of decoded rows    %zu bytes for 200 rows, %zu bytes for 20000 (budget: the same)\n", small,
                large);
    const bool met = share >= 0.60 && (python <= 0 || timesPython >= 4) && large <= small * 2;
    std::printf("  budget %s\n", met ? "met" : "MISSED");
    return met;
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return printBudget() ? 0 : 1;
}
