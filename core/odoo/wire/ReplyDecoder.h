// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

namespace op::odoo {

/// The ReplyDecoder class decodes one reply while it arrives, in whatever a protocol writes. One thread at a time.
class ReplyDecoder
{
public:
    virtual ~ReplyDecoder() = default;
    /// Takes the next piece, of any size. After a failure every further piece fails with the same error.
    virtual Result<void> feed(QByteArrayView chunk) = 0;
    /// Ends the reply; fails when it is not complete.
    virtual Result<void> finish() = 0;
    /// Returns whether what was fed is known to be whole without being told where the reply ends.
    [[nodiscard]] virtual bool endsItself() const = 0;
    [[nodiscard]] virtual qint64 rows() const = 0;
    /// Returns how many characters were dropped that no text of Odoo should hold.
    [[nodiscard]] virtual qint64 droppedCharacters() const = 0;
};

} // namespace op::odoo
