// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace op::demo {

/// How clients reach the demo server. Encrypted: with a certificate that no authority signed, which no client takes
/// without being told to.
enum class DemoWire { Plain, Encrypted };

} // namespace op::demo
