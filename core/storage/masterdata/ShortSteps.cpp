// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/masterdata/ShortSteps.h"

#include "core/storage/Checkpointer.h"

namespace op::storage {

Result<void> ShortSteps::pause()
{
    QThread::usleep(pauseMicroseconds);
    if (Checkpointer::logSize(m_database.file()) > walLimit)
        return m_database.checkpoint();
    return {};
}

} // namespace op::storage
