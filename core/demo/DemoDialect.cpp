// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoDialect.h"

using namespace Qt::StringLiterals;

namespace op::demo {

QString DialectRules::serverVersion() const
{
    // As it was seen on a build of each; 15 had the code of the community and the version text of an enterprise build.
    switch (m_major) {
    case 12:
        return u"12.0-20191231"_s;
    case 13:
        return u"13.0-20191019"_s;
    case 15:
        return u"15.0+e-20220615"_s;
    case 17:
        return u"17.0-20240709"_s;
    case 18:
        return u"18.0-20250702"_s;
    default:
        return u"%1.0"_s.arg(m_major);
    }
}

QString DialectRules::orderPrefix() const
{
    return m_major <= 12 ? u"PO"_s : u"P"_s;
}

} // namespace op::demo
