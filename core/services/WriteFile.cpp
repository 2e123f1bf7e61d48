// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/WriteFile.h"

#include <QSaveFile>

namespace op::services {

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    return {};
}

} // namespace op::services
