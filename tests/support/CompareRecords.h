// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Records.h"

#include <QTest>

namespace op::test {

/// Fails the test where one way brought other records than another.
inline void compareRecords(const masterdata::MasterData& found, const masterdata::MasterData& expected)
{
    QCOMPARE(found.products, expected.products);
    QCOMPARE(found.partners, expected.partners);
    QCOMPARE(found.bankAccounts, expected.bankAccounts);
    QCOMPARE(found.supplierInfos, expected.supplierInfos);
    QCOMPARE(found.packagings, expected.packagings);
    QCOMPARE(found.uoms, expected.uoms);
    QCOMPARE(found.taxes, expected.taxes);
    QCOMPARE(found.pastOrders, expected.pastOrders);
    QCOMPARE(found.pastOrderLines, expected.pastOrderLines);
}

} // namespace op::test
