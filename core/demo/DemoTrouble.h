// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/RpcDispatcher.h"

#include <functional>

namespace op::demo {

/// How one protocol words what trouble needs.
struct DemoVoice
{
    QByteArray path;                   ///< that was asked for
    std::function<DemoReply()> answer; ///< carries the call out and answers it
    std::function<DemoReply(const RpcFault&)> refuse;
    std::function<DemoReply(const OdooValue&)> say;
};

/// Returns what becomes of a call that \a rule befalls.
[[nodiscard]] DemoReply troubledReply(const DemoFaultRule& rule, const DemoVoice& voice);

/// Returns a web page.
[[nodiscard]] DemoReply demoPage(int status, const QByteArray& text);

} // namespace op::demo
