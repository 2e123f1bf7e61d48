// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Notices.h"

#include "core/services/wording/Wording.h"

namespace op::ui {

void Notices::post(const Error& error)
{
    Notice notice;
    notice.kind = Notice::Kind::Error;
    notice.text = services::wording::errorText(error);
    notice.details = error.detail;
    notice.milliseconds = 0;
    post(notice);
}

} // namespace op::ui
