// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
// Whatever the bytes: no crash, and what was read survives the way through the message. Seeds: tests/fuzz/seeds/ubl.
#include "core/extraction/ReadMessage.h"
#include "core/readers/DocumentReader.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    using namespace op;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto result = readers::readDocument(bytes);
    const auto decoded = extraction::decodeReadMessage(extraction::encode({result, {}}));
    if (!decoded || decoded->outcome.has_value() != result.has_value() || (result && *decoded->outcome != *result))
        std::abort();
    if (result)
        static_cast<void>(extraction::toExtractJson(QString(), *result));
    return 0;
}
