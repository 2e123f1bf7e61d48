// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoData.h"

namespace op::test {

/// Returns the path of the first bundled document whose name holds \a part.
inline QString demoDocument(const QString& part)
{
    for (const QString& path : demo::demoDocuments())
        if (path.contains(part))
            return path;
    qFatal("no bundled document is called %s", qPrintable(part));
}

} // namespace op::test
