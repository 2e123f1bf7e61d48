// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
// Seeds: tests/fuzz/seeds/view.
#include "tests/fuzz/ViewFuzzInput.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    op::test::feedView(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
