// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace op::test {

/// Returns the path of \a name below tests/data.
inline QString dataFile(const QString& name)
{
    return qEnvironmentVariable("ORDERPILOT_TEST_DATA") + u'/' + name;
}

/// Returns the path of \a name below the top of the sources.
inline QString sourceFile(const QString& name)
{
    return qEnvironmentVariable("ORDERPILOT_SOURCE") + u'/' + name;
}

/// Returns the path of the program \a name; a test that starts it says so under NEEDS.
inline QString programFile(const QString& name)
{
    return qEnvironmentVariable("ORDERPILOT_BIN") + u'/' + name;
}

/// Returns what the file at \a path holds; empty when it cannot be read.
inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes a file of \a bytes at \a path and returns the path; what it held is lost.
inline QString writtenFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace op::test
