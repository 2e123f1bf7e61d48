// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/net/OneShotBody.h"

#include <algorithm>
#include <cstring>

namespace op::odoo {

OneShotBody::OneShotBody(QByteArray content, QObject* parent) : QIODevice(parent), m_content(std::move(content))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_content.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_content.size() - m_position);
    if (size <= 0)
        return m_position >= m_content.size() ? -1 : 0;
    std::memcpy(data, m_content.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char* /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

} // namespace op::odoo
