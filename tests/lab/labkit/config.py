# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the lab lives, what it is called and how it reports trouble. Nothing here touches the machine."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

EXIT_UNAVAILABLE = 77  # automake's and ctest's usual code for "cannot be run here"

HERE = Path(__file__).resolve().parent.parent
CACHE = Path(
    os.environ.get("ORDERPILOT_LAB_CACHE")
    or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "orderpilot-lab"
)

ADMIN = ("admin", "admin")
TECHNICAL = ("orderpilot", "orderpilot")
PLAIN = ("plain", "plain")

MODULES = "purchase_stock,l10n_nl,account,product_expiry"
# The first one becomes the default; named alone, nl_NL would leave English inactive.
LANGUAGES = "en_US,nl_NL"

PG_PORT = int(os.environ.get("ORDERPILOT_LAB_PG_PORT", "18432"))
PG_USER = "orderpilot_lab"
PG_PASSWORD = "orderpilot_lab"  # loopback only, a throw-away cluster of our own


class LabError(Exception):
    """Something went wrong that the lab could normally do; exit code 1."""


class LabUnavailable(Exception):
    """The lab cannot exist on this machine; exit code 77."""


@dataclass(frozen=True)
class Version:
    """One Odoo server: which package, from which suite, and where it answers."""

    key: str  # "14"
    serie: str  # "14.0"
    package: str
    suite: str
    port: int
    include: tuple
    extra_suites: tuple = ()
    pinned: tuple = ()  # suites held at priority 100: only what the package itself asks for comes from them
    init_options: tuple = ()

    @property
    def root(self):
        return CACHE / f"root-{self.key}"

    @property
    def database(self):
        return f"lab{self.key}"

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"


# Odoo 19 dies under sid's own Python 3.14, so its root is trixie (3.13) with sid's odoo-19 on top.
VERSIONS = {
    "14": Version(
        "14",
        "14.0",
        "odoo-14",
        "bullseye",
        int(os.environ.get("ORDERPILOT_LAB_PORT_14", "18014")),
        ("odoo-14", "procps", "ca-certificates"),
    ),
    "19": Version(
        "19",
        "19.0",
        "odoo-19",
        "trixie",
        int(os.environ.get("ORDERPILOT_LAB_PORT_19", "18019")),
        ("odoo-19", "tzdata-legacy", "procps", "ca-certificates"),
        extra_suites=("sid",),
        pinned=("sid",),
        init_options=("--with-demo",),
    ),
}


def say(text):
    """Progress for a person; standard output stays free for JSON."""
    print(f"lab: {text}", file=sys.stderr, flush=True)


def version(key):
    """The version a person named as 14, 14.0, 19 or 19.0."""
    found = VERSIONS.get(str(key).split(".")[0])
    if found is None:
        raise LabError(f"unknown version '{key}': the lab knows {' and '.join(VERSIONS)}")
    return found
