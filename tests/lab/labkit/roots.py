# SPDX-License-Identifier: GPL-3.0-or-later
"""The root folders the servers live in: made by mmdebstrap, kept until their recipe changes."""

import hashlib
import os
import shutil
import subprocess
import tempfile
import time

from .config import CACHE, LabError, LabUnavailable, say

# What one root folder takes; announced before it is made.
COST = "2 to 5 minutes, about 2 GB of disk"


def recipe(version):
    """The arguments that decide what lands in the root, the mirror's address left out: their hash names the root."""
    arguments = [
        "--variant=apt",
        '--aptopt=Acquire::Check-Valid-Until "false"',  # a frozen mirror's Release can be past its date
        '--aptopt=APT::Install-Recommends "false"',
        "--include=" + ",".join(version.include),
        version.suite,
        *version.extra_suites,
        "pin:" + ",".join(version.pinned),
    ]
    return arguments


def recipe_hash(version):
    return hashlib.sha256("\n".join(recipe(version)).encode()).hexdigest()[:16]


def mirror():
    """The Debian mirror this machine's own apt uses, without a trailing slash (a doubled one is refused by some)."""
    for release in ("Codename: bookworm", "Label: Debian"):  # the label leaves the security archive out
        out = subprocess.run(
            ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Component: main", release],
            capture_output=True,
            text=True,
        ).stdout.split()
        if out:
            return out[0].rstrip("/")
    raise LabUnavailable(
        "apt knows no Debian mirror here (apt-get indextargets lists none): run 'apt-get update' first"
    )


def mounted_below(folder):
    """Mount points at or below folder, deepest first."""
    prefix = str(folder)
    points = []
    with open("/proc/mounts", encoding="utf-8") as mounts:
        for line in mounts:
            point = line.split()[1].encode().decode("unicode_escape")
            if point == prefix or point.startswith(prefix + "/"):
                points.append(point)
    return sorted(points, key=len, reverse=True)


def unmount(folder):
    for point in mounted_below(folder):
        if subprocess.run(["umount", point], capture_output=True).returncode != 0:
            subprocess.run(["umount", "--lazy", point], check=False)
    left = mounted_below(folder)
    if left:
        raise LabError(f"could not unmount {', '.join(left)}")


def remove(folder):
    """Removes a root folder, but never while anything of the machine is still mounted in it."""
    if not folder.exists():
        return
    unmount(folder)
    if mounted_below(folder):
        raise LabError(f"{folder} still has mounts; not removed")
    subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=True)


def mount(version):
    """Gives the root /proc and /dev, which Odoo needs to run."""
    root = version.root
    have = mounted_below(root)
    if str(root / "proc") not in have:
        subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
    if str(root / "dev") not in have:
        subprocess.run(["mount", "--bind", "/dev", str(root / "dev")], check=True)
    subprocess.run(["chroot", str(root), "chown", "odoo:odoo", "/var/lib/odoo"], check=True)


def stamp(version):
    return CACHE / f"root-{version.key}.recipe"


def is_current(version):
    return (
        version.root.is_dir() and stamp(version).exists() and stamp(version).read_text().strip() == recipe_hash(version)
    )


def ensure(version):
    """Makes the root folder when it is absent or its recipe changed. Returns seconds spent (0 when it stood)."""
    if is_current(version):
        return 0.0
    if os.geteuid() != 0:
        raise LabUnavailable(f"the root folder of Odoo {version.serie} has to be made as root (try sudo)")
    if shutil.which("mmdebstrap") is None:
        raise LabUnavailable("mmdebstrap is not installed (apt-get install mmdebstrap)")
    source = mirror()
    say(f"making the root folder of Odoo {version.serie} in {version.root}: {COST}")
    began = time.monotonic()
    CACHE.mkdir(parents=True, exist_ok=True)
    CACHE.chmod(0o755)  # the servers run as another user
    part = CACHE / f"root-{version.key}.part"
    remove(part)
    log = CACHE / f"root-{version.key}.log"
    pins = "".join(f"Package: *\nPin: release n={suite}\nPin-Priority: 100\n\n" for suite in version.pinned)
    with tempfile.NamedTemporaryFile("w", suffix=".pref") as preferences, open(log, "wb") as output:
        preferences.write(pins)
        preferences.flush()
        command = ["mmdebstrap", *(a for a in recipe(version) if a.startswith("--"))]
        if pins:
            command.append(
                '--setup-hook=mkdir -p "$1/etc/apt/preferences.d" && '
                f'cp {preferences.name} "$1/etc/apt/preferences.d/lab.pref" && '
                'chmod 644 "$1/etc/apt/preferences.d/lab.pref"'
            )
        command += [version.suite, str(part)]
        command += [f"deb {source} {suite} main" for suite in (version.suite, *version.extra_suites)]
        done = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        tail = log.read_text(errors="replace").splitlines()[-12:]
        remove(part)
        raise LabUnavailable(
            f"Debian's {version.package} could not be installed from suite {version.suite}; "
            f"the end of {log}:\n  " + "\n  ".join(tail)
        )
    remove(version.root)
    part.rename(version.root)
    stamp(version).write_text(recipe_hash(version) + "\n")
    spent = time.monotonic() - began
    say(f"root folder of Odoo {version.serie} stands after {spent:.0f} s")
    return spent
