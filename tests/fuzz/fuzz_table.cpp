// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
// Whatever stands in a table: no crash, and what was read survives the way through the message; read with its heading,
// then with a mapping. Seeds: tests/fuzz/seeds/table.
#include "core/extraction/ReadMessage.h"
#include "core/extraction/table/TableExtractor.h"
#include "core/readers/DelimitedText.h"
#include "core/readers/DocumentReader.h"
#include "core/readers/TextDecoding.h"

#include <cstdlib>

namespace {

void check(const op::extraction::ReadResult& result)
{
    const auto decoded = op::extraction::decodeReadMessage(op::extraction::encode({result, {}}));
    if (!decoded || !decoded->outcome || *decoded->outcome != result)
        std::abort();
    static_cast<void>(op::extraction::toExtractJson(QString(), result));
}

op::extraction::TableMapping mapping()
{
    op::extraction::TableMapping made;
    made.name = QStringLiteral("fuzz");
    made.columns = op::extraction::columnsFromText(
                       QStringLiteral("orderNumber=1,issueDate=2,lines.gtin=3,lines.quantity=4,lines.unitPrice=5"))
                       .value_or(QList<op::extraction::MappedColumn>());
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    using namespace op;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto text = readers::decodeText(bytes);
    if (!text)
        return 0;
    const auto table = readers::readDelimited(text->text);
    if (!table)
        return 0;
    check(extraction::table::extract(*table));
    check(extraction::table::extract(*table, {mapping()}));
    return 0;
}
