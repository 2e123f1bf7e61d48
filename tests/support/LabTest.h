// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/LabServers.h"

#include <QCoreApplication>
#include <QTest>

namespace op::test {

/// Makes one row for each server that runs; the column "index" is its place in labServers().
inline void addServers()
{
    QTest::addColumn<int>("index");
    const QList<LabServer> all = labServers();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%d", all[i].major) << i;
}

/// The main function of a test program that needs the lab.
template <class Test>
int runInLab(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (labServers().isEmpty())
        return withoutLab();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace op::test
