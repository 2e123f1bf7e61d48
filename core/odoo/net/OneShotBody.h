// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace op::odoo {

/// The OneShotBody class is a request body that can be read exactly once.
///
/// QNetworkAccessManager repeats a POST by itself when a connection breaks and the body can be rewound (measured: three
/// arrivals on a fresh connection, two on a kept one). A sequential device cannot be rewound, so the manager has to
/// give up with ContentReSendError instead. Needs DoNotBufferUploadDataAttribute and a Content-Length header.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray content, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Both refuse without the warning that QIODevice prints: the manager does try.
    bool seek(qint64 /*position*/) override { return false; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Returns true once a byte was handed out.
    [[nodiscard]] bool hasStarted() const { return m_position > 0; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    QByteArray m_content;
    qint64 m_position = 0;
};

} // namespace op::odoo
