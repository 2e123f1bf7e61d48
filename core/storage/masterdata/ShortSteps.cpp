// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/masterdata/ShortSteps.h"

#include "core/base/Logging.h"
#include "core/storage/Checkpointer.h"

namespace op::storage {

void ShortSteps::pause()
{
    QThread::usleep(pauseMicroseconds);
    // a checkpoint that fails costs nothing but a longer log
    if (Checkpointer::logSize(m_database.file()) > Checkpointer::walLimit)
        if (const auto done = m_database.checkpoint(); !done)
            qCWarning(lcStorage).noquote() << "checkpoint failed:" << done.error().toLogLine();
}

} // namespace op::storage
