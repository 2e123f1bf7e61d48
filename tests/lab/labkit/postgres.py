# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL cluster of the lab's own: the machine's programs, its own data folder and port.

The machine's clusters are left alone. Settings trade safety for speed: after a machine restart that did not stop
the cluster it is thrown away, since nothing in it is worth more than the minutes it takes to make again.
"""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from . import processes
from .config import CACHE, PG_PASSWORD, PG_PORT, VERSIONS, LabError, LabUnavailable, say

SETTINGS = """
# written by tests/lab
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{folder}'
max_connections = 300
shared_buffers = 256MB
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum_naptime = 1h
log_min_messages = warning
"""


def _user(*command, **options):
    """Runs a command as the system user postgres, which the programs insist on."""
    return subprocess.run(["runuser", "-u", "postgres", "--", *command], cwd="/", stdin=subprocess.DEVNULL, **options)


def bin_dir():
    """The folder of the newest installed PostgreSQL's programs, or None."""
    found = [p.parent for p in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(found, key=lambda p: float(p.parent.name)) if found else None


def install_if_needed():
    missing = []
    if bin_dir() is None:
        missing.append("postgresql")
    if shutil.which("mmdebstrap") is None:
        missing.append("mmdebstrap")
    if not missing:
        return
    say(f"installing {' and '.join(missing)} (apt-get)")
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "-q", "-y", "--no-install-recommends", *missing],
    ):
        done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise LabUnavailable(f"{' and '.join(missing)} cannot be installed: {done.stderr.strip()[-400:]}")


def folder():
    """The cluster's home: in the cache where the user postgres can get there, else below postgres's own home."""
    chosen = os.environ.get("ORDERPILOT_LAB_PGDATA")
    if chosen:
        return Path(chosen)
    home = CACHE
    while not home.exists():
        home = home.parent
    if _user("test", "-x", str(home)).returncode == 0:
        return CACHE / "postgres"
    return Path("/var/lib/postgresql") / ("orderpilot-lab-" + hashlib.sha256(str(CACHE).encode()).hexdigest()[:8])


def _boot_mark():
    return CACHE / "postgres.boot"


def running(where=None):
    where = where or folder()
    return (
        bin_dir() is not None
        and (where / "data").is_dir()
        and _user(str(bin_dir() / "pg_ctl"), "-D", str(where / "data"), "status", capture_output=True).returncode == 0
    )


def _remove():
    subprocess.run(["rm", "-rf", "--one-file-system", str(folder())], check=True)
    _boot_mark().unlink(missing_ok=True)


def discard():
    """Forgets the cluster and everything in it; the templates are made again at the next start."""
    stop()
    _remove()


def start():
    where = folder()
    # First of all, since after a restart its pid file may name a stranger, which then passes for a running server.
    if _boot_mark().exists() and _boot_mark().read_text().strip() != processes.boot_id():
        say("the machine went down while the lab's PostgreSQL ran: its cluster is made anew")
        _remove()
    if running(where):
        return
    data = where / "data"
    if not (data / "PG_VERSION").exists():
        subprocess.run(["rm", "-rf", str(where)], check=True)
        subprocess.run(["install", "-d", "-o", "postgres", "-g", "postgres", "-m", "700", str(where)], check=True)
        made = _user(
            str(bin_dir() / "initdb"),
            "-D",
            str(data),
            "-U",
            "postgres",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--auth-local=peer",
            "--auth-host=scram-sha-256",
            "--no-sync",
            capture_output=True,
            text=True,
        )
        if made.returncode != 0:
            raise LabUnavailable(f"initdb failed: {made.stderr.strip()[-400:]}")
    (data / "postgresql.auto.conf").write_text(SETTINGS.format(port=PG_PORT, folder=where))
    began = _user(
        str(bin_dir() / "pg_ctl"),
        "-D",
        str(data),
        "-l",
        str(where / "log"),
        "-w",
        "-t",
        "60",
        "start",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    if began.returncode != 0:
        tail = (where / "log").read_text(errors="replace").splitlines()[-5:] if (where / "log").exists() else []
        raise LabError(f"the lab's PostgreSQL did not start on port {PG_PORT}:\n  " + "\n  ".join(tail))
    _boot_mark().write_text(processes.boot_id() + "\n")
    for version in VERSIONS.values():
        # One role each: a server lists the databases of its own role, so no server sees the other's.
        if not sql(f"SELECT 1 FROM pg_roles WHERE rolname = '{role(version)}'"):
            sql(f"CREATE ROLE {role(version)} LOGIN CREATEDB PASSWORD '{PG_PASSWORD}'")


def stop():
    where = folder()
    if running(where):
        _user(str(bin_dir() / "pg_ctl"), "-D", str(where / "data"), "-m", "fast", "-w", "stop", capture_output=True)
    _boot_mark().unlink(missing_ok=True)


def role(version):
    return f"orderpilot_lab{version.key}"


def sql(statement, database="postgres"):
    """Runs one statement as the cluster's owner; rows as lists of text."""
    done = _user(
        str(bin_dir() / "psql"),
        "-X",
        "-q",
        "-A",
        "-t",
        "-F",
        "\x1f",
        "-v",
        "ON_ERROR_STOP=1",
        "-h",
        str(folder()),
        "-p",
        str(PG_PORT),
        "-d",
        database,
        "-c",
        statement,
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        raise LabError(f"PostgreSQL: {done.stderr.strip()}")
    return [line.split("\x1f") for line in done.stdout.splitlines() if line]


def exists(database):
    return bool(sql(f"SELECT 1 FROM pg_database WHERE datname = '{database}'"))


def drop(database):
    sql(f"UPDATE pg_database SET datistemplate = false WHERE datname = '{database}'")
    sql(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')


def copy(source, target, owner):
    """A new database with the source's content. FILE_COPY: with fsync off it beats writing every page to the log."""
    sql(f'CREATE DATABASE "{target}" TEMPLATE "{source}" OWNER {owner} STRATEGY FILE_COPY')


def hide(database):
    """Keeps a database out of the servers' lists while it is being made; connecting by name still works."""
    sql(f"UPDATE pg_database SET datistemplate = true WHERE datname = '{database}'")


def seal(database):
    """Makes a template of it: nobody can connect, so it can be copied at any time and no server lists it."""
    sql(f"UPDATE pg_database SET datistemplate = true, datallowconn = false WHERE datname = '{database}'")
