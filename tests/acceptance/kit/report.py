# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks with a name: each is printed as it is made, and the driver's exit code says whether all held."""

import os
import sys
import time

SKIPPED = 77  # ctest's code for "not run"


class Report:
    def __init__(self, title):
        self._title, self._began = title, time.monotonic()
        self._held, self._failures = 0, []
        print(f"== {title}", flush=True)

    def check(self, name, held, detail=""):
        """Counts one check; prints it when it failed."""
        if held:
            self._held += 1
        else:
            self._failures.append(name)
            print(f"FAIL {name}{': ' + str(detail) if detail != '' else ''}", flush=True)
        return bool(held)

    def equal(self, name, found, expected):
        return self.check(name, found == expected, f"found {found!r}, expected {expected!r}")

    def figure(self, text):
        """A figure worth keeping."""
        print(f"     {text}", flush=True)

    def finish(self):
        """Prints the sum and returns the exit code."""
        seconds = time.monotonic() - self._began
        bad = len(self._failures)
        print(f"== {self._title}: {self._held} checks held, {bad} failed, {seconds:.1f} s", flush=True)
        for name in self._failures:
            print(f"   failed: {name}")
        return 1 if bad or not self._held else 0


def not_run(reason):
    """Ends the driver: skipped, or failed where the lab is demanded."""
    demanded = os.environ.get("ORDERPILOT_REQUIRE_LAB", "0") not in ("", "0")
    print(f"{'FAIL' if demanded else 'SKIP: NOT RUN'}: {reason}", file=sys.stderr)
    sys.exit(1 if demanded else SKIPPED)
