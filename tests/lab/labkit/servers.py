# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting, asking and stopping the Odoo servers inside their root folders."""

import shutil
import socket
import subprocess
import time
import xmlrpc.client

from . import postgres, processes, roots
from .config import ADMIN, CACHE, LANGUAGES, MODULES, PG_PASSWORD, PG_PORT, LabError

LOG_LIMIT = 32 * 1024 * 1024


def command(version, *options):
    """One Odoo command line inside the root folder, as the user odoo."""
    return [
        "chroot",
        "--userspec=odoo:odoo",
        str(version.root),
        "/usr/bin/env",
        "-i",
        "HOME=/var/lib/odoo",
        "LANG=C.UTF-8",
        "PATH=/usr/bin:/bin",
        "TZ=UTC",
        "odoo",
        "-c",
        "/dev/null",
        "--db_host=127.0.0.1",
        f"--db_port={PG_PORT}",
        f"--db_user={postgres.role(version)}",
        f"--db_password={PG_PASSWORD}",
        "--data-dir=/var/lib/odoo",
        "--http-interface=127.0.0.1",
        *options,
    ]


def log_file(version):
    return CACHE / f"odoo-{version.key}.log"


def template_log(version):
    """Where the making of templates is written, apart from what a test's server says."""
    return CACHE / f"odoo-{version.key}-template.log"


def pid_file(version):
    return CACHE / f"odoo-{version.key}.pid"


def filestore(version, database):
    return version.root / "var/lib/odoo/filestore" / database


def tail(log, lines=15):
    try:
        return "\n  ".join(log.read_text(errors="replace").splitlines()[-lines:])
    except OSError:
        return "(no log)"


def init_database(version, database):
    """A database with the modules, the demo records and the second language; the server ends afterwards."""
    roots.mount(version)
    with open(template_log(version), "ab") as log:
        done = subprocess.run(
            command(
                version,
                "-d",
                database,
                "-i",
                MODULES,
                f"--load-language={LANGUAGES}",
                "--stop-after-init",
                "--no-http",
                *version.init_options,
            ),
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
        )
    if done.returncode != 0:
        raise LabError(
            f"Odoo {version.serie} could not initialise a database; the end of {template_log(version)}:\n  "
            + tail(template_log(version))
        )


def port_taken(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def spawn(version, port, log, only=None):
    """Starts a server that outlives this program, for all databases or for only one; returns the process."""
    roots.mount(version)
    if log.exists() and log.stat().st_size > LOG_LIMIT:
        shutil.move(log, log.with_suffix(".log.1"))
    databases = ["-d", only] if only else ["--db-filter=.*"]
    # Threaded mode restarts itself on its limits; a test must not meet that by surprise. The soft memory limit also
    # says how many registries stay loaded: with 0 the server would load one anew for every call to a second database.
    limits = ["--limit-time-real=0", "--limit-time-cpu=0", "--limit-memory-soft=8589934592", "--limit-memory-hard=0"]
    with open(log, "ab") as output:
        return subprocess.Popen(
            command(version, f"--http-port={port}", "--max-cron-threads=0", "--workers=0", *databases, *limits),
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
            cwd="/",
            start_new_session=True,
        )


def answers(port, timeout=2.0):
    """The server's version text, or None."""
    try:
        with _Proxy(f"http://127.0.0.1:{port}/xmlrpc/2/common", timeout) as common:
            return common.version()["server_version"]
    except (OSError, xmlrpc.client.Error, ValueError):
        return None


def wait_ready(version, port, process, log, patience=120.0):
    limit = time.monotonic() + patience
    while time.monotonic() < limit:
        if process.poll() is not None:
            raise LabError(f"Odoo {version.serie} ended at start; the end of {log}:\n  " + tail(log))
        if answers(port) is not None:
            return
        time.sleep(0.2)
    raise LabError(f"Odoo {version.serie} does not answer on port {port} after {patience:.0f} s; see {log}")


def warm(version, database, port):
    """The first call loads the registry, which takes seconds: spare the first test that."""
    url = f"http://127.0.0.1:{port}"
    with _Proxy(url + "/xmlrpc/2/common", 120) as common, _Proxy(url + "/xmlrpc/2/object", 120) as objects:
        uid = common.authenticate(database, *ADMIN, {})
        if not uid:
            raise LabError(f"Odoo {version.serie}: admin cannot sign in to {database}")
        objects.execute_kw(database, uid, ADMIN[1], "purchase.order", "search_read", [[], ["name"]], {"limit": 1})


def start(version):
    """Starts the version's server on its own port; nothing happens when it runs already."""
    if processes.alive(pid_file(version)):
        return
    if port_taken(version.port):
        raise LabError(
            f"port {version.port} is in use by another program; " f"set ORDERPILOT_LAB_PORT_{version.key} to a free one"
        )
    process = spawn(version, version.port, log_file(version))
    processes.remember(pid_file(version), process.pid)
    try:
        wait_ready(version, version.port, process, log_file(version))
        warm(version, version.database, version.port)
    except BaseException:
        processes.stop(pid_file(version))
        raise


def stop(version, kill=False):
    return processes.stop(pid_file(version), kill)


class _TimedTransport(xmlrpc.client.Transport):
    def __init__(self, timeout):
        super().__init__()
        self._timeout = timeout

    def make_connection(self, host):
        connection = super().make_connection(host)
        connection.timeout = self._timeout
        return connection


class _Proxy(xmlrpc.client.ServerProxy):
    """xmlrpc.client's proxy with a time-out, which it lacks."""

    def __init__(self, url, timeout):
        super().__init__(url, transport=_TimedTransport(timeout), allow_none=True)


def proxy(url, timeout=60.0):
    return _Proxy(url, timeout)
