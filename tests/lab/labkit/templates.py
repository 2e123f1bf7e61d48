# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases made once and copied afterwards: initialised, seeded, and seeded with many products.

A template's name ends in the hash of what it was made from, so a changed recipe or seed makes a new one and the
old one is dropped. A template takes no connection; copying it works while the servers run.
"""

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import time

from . import postgres, roots, servers
from .config import HERE, LANGUAGES, MODULES, LabError, say

SEED_FILES = ("seed.py", "labkit/seed_table.py", "labkit/odoo_rpc.py")
BASE_RECIPE = "1"  # raise when the way a base database is made changes without a change of its arguments


def _hash(*parts):
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:10]


def base_name(version):
    return f"base{version.key}_" + _hash(
        roots.recipe_hash(version), MODULES, LANGUAGES, BASE_RECIPE, *version.init_options
    )


def seed_name(version, products=0):
    # The syntax tree, so that a comment or a line break makes no new template.
    files = [ast.dump(ast.parse((HERE / name).read_text(encoding="utf-8"))) for name in SEED_FILES]
    bulk = f"_p{products}" if products else ""
    return f"seed{version.key}_" + _hash(base_name(version), *files) + bulk


def _stands(version, name):
    """A template counts only with both halves: the database and its files."""
    return servers.filestore(version, name).is_dir() and bool(
        postgres.sql(f"SELECT 1 FROM pg_database WHERE datname = '{name}' AND NOT datallowconn")
    )


def discard(version, name):
    """Drops a database, sealed or not, and its files."""
    postgres.drop(name)
    shutil.rmtree(servers.filestore(version, name), ignore_errors=True)


def _drop_others(version, prefix, keep):
    """Drops the templates of earlier recipes or seeds."""
    for (name,) in postgres.sql(f"SELECT datname FROM pg_database WHERE datname LIKE '{prefix}{version.key}\\_%'"):
        if not name.startswith(keep):
            discard(version, name)


def copy_files(version, source, target):
    """The files of a copied database. Hard links: the server never changes a stored file, it only adds and removes."""
    goal = servers.filestore(version, target)
    shutil.rmtree(goal, ignore_errors=True)
    goal.parent.mkdir(parents=True, exist_ok=True)
    origin = servers.filestore(version, source)
    origin.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "-al", str(origin), str(goal)], check=True)
    subprocess.run(["chroot", str(version.root), "chown", "-R", "odoo:odoo", "/var/lib/odoo/filestore"], check=True)


def copy(version, source, target):
    """A database of its own from a template, with a database uuid of its own."""
    discard(version, target)
    postgres.copy(source, target, postgres.role(version))
    copy_files(version, source, target)
    postgres.sql("UPDATE ir_config_parameter SET value = gen_random_uuid() WHERE key = 'database.uuid'", target)


def _seal(version, draft, name):
    discard(version, name)
    postgres.sql(f'ALTER DATABASE "{draft}" RENAME TO "{name}"')
    goal = servers.filestore(version, name)
    goal.parent.mkdir(parents=True, exist_ok=True)
    draft_files = servers.filestore(version, draft)
    if draft_files.is_dir():
        draft_files.rename(goal)
    goal.mkdir(exist_ok=True)
    postgres.seal(name)


def ensure_base(version):
    name = base_name(version)
    if _stands(version, name):
        return name
    say(f"initialising the base database of Odoo {version.serie}: about a minute, 0.2 GB")
    began = time.monotonic()
    draft = f"draft_{name}"
    discard(version, draft)
    servers.init_database(version, draft)
    _drop_others(version, "base", name)
    _seal(version, draft, name)
    say(f"base database of Odoo {version.serie} stands after {time.monotonic() - began:.0f} s")
    return name


def ensure_seed(version, products=0):
    """The seeded template, with so many plain products on top. Made with a server of its own on a free port."""
    name = seed_name(version, products)
    if _stands(version, name):
        return name
    source = ensure_seed(version) if products else ensure_base(version)
    say(
        f"seeding Odoo {version.serie}"
        + (f" with {products} products: a few minutes" if products else ": half a minute")
    )
    began = time.monotonic()
    draft = f"draft_{name}"
    copy(version, source, draft)
    postgres.hide(draft)
    port = servers.free_port()
    log = servers.template_log(version)
    process = servers.spawn(version, port, log, draft)
    try:
        servers.wait_ready(version, port, process, log)
        task = ["--bulk-products", str(products)] if products else []
        seeded = subprocess.run(
            [sys.executable, str(HERE / "seed.py"), "--url", f"http://127.0.0.1:{port}", "--database", draft, *task],
            stdout=sys.stderr,
            env=dict(os.environ),
        )
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if seeded.returncode != 0:
        raise LabError(f"seeding Odoo {version.serie} failed; its server's log is {log}")
    if not products:
        _drop_others(version, "seed", name)
    _seal(version, draft, name)
    say(f"seeded database of Odoo {version.serie} stands after {time.monotonic() - began:.0f} s")
    return name
