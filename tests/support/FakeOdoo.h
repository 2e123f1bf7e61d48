// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/profile/ServerProfile.h"
#include "tests/support/FakeTransport.h"

namespace op::test {

/// Fills \a fake with the models of Odoo \a major (12, 14 or 19) and a handful of records, in that version's words:
/// company 3 "NL Company", partners 10 to 12, products 20 to 24 of templates 120 to 123, units, taxes, positions and
/// one past order.
void fillFakeOdoo(FakeTransport& fake, int major);

/// Returns what discoverProfile() finds there; fails the test run by an assertion when it finds nothing.
odoo::ServerProfile profileOf(FakeTransport& fake);

} // namespace op::test
