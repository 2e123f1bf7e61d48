// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/masterdata/ShortSteps.h"

#include <QFileInfo>

namespace op::storage {

Result<void> ShortSteps::pause()
{
    QThread::usleep(pauseMicroseconds);
    if (QFileInfo(m_database.file() + QStringLiteral("-wal")).size() > walLimit)
        return m_database.checkpoint();
    return {};
}

} // namespace op::storage
