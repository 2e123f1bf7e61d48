// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoDialect.h"

#include <QTest>

Q_DECLARE_METATYPE(op::demo::DemoDialect)

namespace op::test {

/// Adds a row for every dialect of the demo server, column "dialect".
inline void addDialects()
{
    QTest::addColumn<demo::DemoDialect>("dialect");
    for (const demo::DemoDialect dialect : demo::allDialects)
        QTest::addRow("%d", demo::majorOf(dialect)) << dialect;
}

} // namespace op::test
