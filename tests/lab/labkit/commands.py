# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's command line. Exit codes: 0 done, 1 failed, 3 the lab is not up, 77 the lab cannot exist here."""

import argparse
import contextlib
import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from . import config, postgres, processes, roots, servers, templates
from .config import CACHE, EXIT_UNAVAILABLE, VERSIONS, LabError, LabUnavailable, say

EXIT_DOWN = 3
STATE_FILE = CACHE / "lab.json"
REASONS = {}  # why a version is missing, by key


@contextlib.contextmanager
def only_one(what="lock"):
    """Two callers at once would make the same things: the second waits for the first."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(CACHE / what, "w", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another lab command is at work; waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def be_root():
    """Mounts, chroot and the other users need root: goes on through sudo where that asks for no password."""
    if os.geteuid() == 0:
        return
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        keep = [f"{name}={value}" for name, value in os.environ.items() if name.startswith("ORDERPILOT_LAB_")]
        keep += [f"ORDERPILOT_LAB_CACHE={CACHE}"]
        sys.stdout.flush()
        os.execvp("sudo", ["sudo", "-n", "env", *keep, str(config.HERE / "lab"), *sys.argv[1:]])
    raise LabUnavailable(
        "the lab needs root (chroot, mounts, mmdebstrap) and sudo without a password is not set up; " "run it as root"
    )


def refuse_elsewhere():
    if shutil.which("apt-get") is None or shutil.which("dpkg") is None:
        raise LabUnavailable("the lab is made of Debian packages and this system has no apt-get")
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True).stdout.strip()
    if architecture not in ("amd64", "arm64"):
        raise LabUnavailable(f"no lab on {architecture}: Debian's Odoo packages were only tried on amd64")


def chosen(keys):
    return [config.version(k) for k in keys] or list(VERSIONS.values())


def describe(version):
    """What a test needs to know about one server."""
    pid = processes.alive(servers.pid_file(version))
    running = pid is not None and servers.answers(version.port) is not None
    return {
        "version": version.serie,
        "major": int(version.key),
        "url": version.url,
        "database": version.database,
        "admin": {"login": config.ADMIN[0], "password": config.ADMIN[1]},
        "technical": {"login": config.TECHNICAL[0], "password": config.TECHNICAL[1]},
        "plain": {"login": config.PLAIN[0], "password": config.PLAIN[1]},
        "company": "NL Company",
        "pid": pid,
        "running": running,
        "log": str(servers.log_file(version)),
        "reason": None if running else REASONS.get(version.key) or last_reason(version),
    }


def last_reason(version):
    """Why the version could not be had when somebody last tried, so that a later status can still say it."""
    try:
        return next(s["reason"] for s in json.loads(STATE_FILE.read_text())["servers"] if s["version"] == version.serie)
    except (OSError, ValueError, KeyError, StopIteration):
        return None


def state():
    return {"cache": str(CACHE), "lab": str(config.HERE / "lab"), "servers": [describe(v) for v in VERSIONS.values()]}


def write_state():
    current = state()
    part = STATE_FILE.with_suffix(".part")
    part.write_text(json.dumps(current, indent=2) + "\n")
    part.chmod(0o644)
    part.replace(STATE_FILE)
    return current


def for_each(versions, work):
    """Does the work for both versions at the same time. A version that cannot exist does not stop the other one."""
    failures = []

    def attempt(version):
        try:
            work(version)
        except LabUnavailable as reason:
            REASONS[version.key] = str(reason)
            say(f"Odoo {version.serie} is NOT AVAILABLE: {reason}")
        except (LabError, OSError, subprocess.CalledProcessError) as reason:
            REASONS[version.key] = str(reason)
            failures.append(version)
            say(f"Odoo {version.serie} FAILED: {reason}")

    with ThreadPoolExecutor(len(versions)) as pool:
        list(pool.map(attempt, versions))
    if failures:
        raise LabError("see above: " + ", ".join(f"Odoo {v.serie}" for v in failures))
    if len(REASONS) == len(versions):
        raise LabUnavailable("no Odoo server can be had here: " + " | ".join(REASONS.values()))


def fresh_default(version):
    templates.copy(version, templates.ensure_seed(version), version.database)


def usable(version):
    """Whether the server runs and answers; one that hangs is ended, so that it can be started anew."""
    if processes.alive(servers.pid_file(version)) and servers.answers(version.port, 15.0) is not None:
        return True
    servers.stop(version, kill=True)
    return False


def up(options):
    be_root()
    refuse_elsewhere()
    began = time.monotonic()
    with only_one():
        postgres.install_if_needed()
        todo = [v for v in chosen(options.version) if not usable(v)]
        if not all(roots.is_current(v) for v in todo):
            say("making what is missing takes up to 10 minutes and 5 GB of disk once; later starts take seconds")

        def work(version):
            roots.ensure(version)
            fresh_default(version)
            servers.start(version)
            say(f"Odoo {version.serie} answers at {version.url}, database {version.database}")

        try:
            postgres.start()
            if todo:
                for_each(todo, work)
        finally:
            write_state()
    say(f"up after {time.monotonic() - began:.1f} s; facts for tests in {STATE_FILE}")


def down(options):
    be_root()
    with only_one():
        for version in chosen(options.version):
            if servers.stop(version):
                say(f"Odoo {version.serie} stopped")
            roots.unmount(version.root)
        if postgres.bin_dir() and not any(processes.alive(servers.pid_file(v)) for v in VERSIONS.values()):
            postgres.stop()
        write_state()


def reset(options):
    """Fresh databases from the templates; the servers are stopped and started, since they hold the old ones open."""
    be_root()
    with only_one():
        for version in chosen(options.version):
            servers.stop(version)
            if postgres.running() and postgres.exists(version.database):
                postgres.drop(version.database)
    up(options)


def status(options):
    current = state()
    if options.json:
        print(json.dumps(current, indent=2))
    else:
        for server in current["servers"]:
            print(
                f"Odoo {server['version']}: "
                + (
                    f"running at {server['url']}, database {server['database']}, " f"pid {server['pid']}"
                    if server["running"]
                    else "not running"
                )
                + (f" ({server['reason']})" if server["reason"] else "")
            )
    return 0 if any(s["running"] for s in current["servers"]) else EXIT_DOWN


def database_name(version, name):
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,50}", name) or name.startswith(
        ("base", "seed", "draft", "postgres", "template")
    ):
        raise LabError(
            f"'{name}' cannot be a database name here: lower case letters, digits, underscores; "
            "not starting with base, seed, draft, postgres or template"
        )
    owner = postgres.sql(
        "SELECT rolname FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba " f"WHERE datname = '{name}'"
    )
    if owner and owner[0][0] != postgres.role(version):
        raise LabError(f"database {name} exists already and is not of Odoo {version.serie}: names are shared by both")
    return name


def forget(version, name):
    """Makes a running server let go of a database: it would keep the old one's registry and connections."""
    if not postgres.exists(name) or not processes.alive(servers.pid_file(version)):
        return
    with contextlib.suppress(Exception), servers.proxy(f"{version.url}/xmlrpc/2/db", 60) as database:
        database.drop("admin", name)  # Odoo's own master password where none is configured


@contextlib.contextmanager
def at_databases(options):
    """Holds the lab with PostgreSQL running, for work on the databases of the version that was named."""
    be_root()
    version = config.version(options.one)
    with only_one():
        postgres.start()
        yield version


def fresh(options):
    with at_databases(options) as version:
        name = database_name(version, options.name)
        if name == version.database:
            raise LabError(f"{name} is the lab's own database: use 'lab reset {version.key}'")
        if processes.alive(servers.pid_file(version)) and not roots.is_current(version):
            raise LabError("the recipe of the root folder changed while its server runs: 'lab down', then 'lab up'")
        roots.ensure(version)
        source = templates.ensure_seed(version)
    if options.products:
        # Minutes the first time: under a lock of its own, so that the other commands go on.
        with only_one(f"lock-products-{version.key}"):
            source = templates.ensure_seed(version, options.products)
    with only_one():
        forget(version, name)
        templates.copy(version, source, name)
    print(name)


def drop(options):
    with at_databases(options) as version:
        name = database_name(version, options.name)
        forget(version, name)
        templates.discard(version, name)


def start_server(options):
    with at_databases(options) as version:
        if not postgres.exists(version.database):
            raise LabError(f"database {version.database} does not exist: 'lab up' makes it")
        servers.start(version)
        write_state()


def stop_server(options):
    be_root()
    with only_one():
        if not servers.stop(config.version(options.one), kill=options.command == "kill-server"):
            say("it did not run")
        write_state()


def purge(_options):
    """Everything away: servers, databases, root folders."""
    be_root()
    with only_one():
        for version in VERSIONS.values():
            servers.stop(version)
            roots.remove(version.root)
            roots.stamp(version).unlink(missing_ok=True)
        if postgres.bin_dir():
            postgres.discard()
        STATE_FILE.unlink(missing_ok=True)


def parse():
    parser = argparse.ArgumentParser(
        prog="lab", description="Two real Odoo servers, 14.0 and 19.0, made of Debian packages.", epilog=__doc__
    )
    commands = parser.add_subparsers(dest="command", required=True)

    def add(name, run, text):
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        return command

    for name, run, text in (
        ("up", up, "make what is missing, start the servers with fresh databases"),
        ("down", down, "stop the servers and their PostgreSQL"),
        ("reset", reset, "fresh databases for the servers, whatever they hold now"),
    ):
        add(name, run, text).add_argument("version", nargs="*", help="14, 19 or nothing for both")
    add("status", status, "what runs; exit code 3 when nothing does").add_argument("--json", action="store_true")
    command = add("fresh", fresh, "one more database from the template, while the servers run")
    command.add_argument("one", metavar="version")
    command.add_argument("name")
    command.add_argument("--products", type=int, default=0, metavar="N", help="with so many plain products on top")
    command = add("drop", drop, "drop a database that 'fresh' made")
    command.add_argument("one", metavar="version")
    command.add_argument("name")
    for name, run, text in (
        ("start-server", start_server, "start one server on the database it had"),
        ("stop-server", stop_server, "stop one server, keep its database"),
        ("kill-server", stop_server, "kill one server at once, keep its database"),
    ):
        add(name, run, text).add_argument("one", metavar="version")
    add("purge", purge, "remove everything the lab ever made")
    return parser.parse_args()


def main():
    options = parse()
    try:
        return options.run(options) or 0
    except LabUnavailable as reason:
        say(f"NOT AVAILABLE: {reason}")
        return EXIT_UNAVAILABLE
    except (LabError, OSError, subprocess.CalledProcessError) as reason:
        say(f"error: {reason}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
