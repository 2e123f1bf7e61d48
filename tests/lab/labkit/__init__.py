# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab: two real Odoo servers made of Debian packages, for tests. Entry point: tests/lab/lab."""
