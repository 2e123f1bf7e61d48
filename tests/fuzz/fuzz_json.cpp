// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "tests/fuzz/JsonFuzzInput.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    op::test::feedJson(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
