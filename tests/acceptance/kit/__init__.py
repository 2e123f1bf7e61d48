# SPDX-License-Identifier: GPL-3.0-or-later
"""What the acceptance drivers share. Python's standard library and the lab's own tools, nothing of OrderPilot."""
