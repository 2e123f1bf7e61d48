#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the compile database of a build folder, several files at a time.

A file that passed is not looked at again until it, a header of the project it includes, its compile command, the
configuration or the tool changes: what passed is kept as a hash in the user's cache folder.

    tidy.py --build build/tidy [--jobs N] [--minutes N] [--hours N]

With --hours, only files that the commits of the N hours before the newest one touched (and what is not committed). With
--minutes, files not begun by then are left for the next run and named; the most recently changed come first.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

TOOL = "clang-tidy-14"
INCLUDE = re.compile(rb'^\s*#\s*include\s*"((?:core|app|ui|tests)/[^"]+)"', re.M)


class Sources:
    """Contents of the project's files with the project's files they include, read once each."""

    def __init__(self, root):
        self.root = Path(root)
        self.known = {}

    def digest_and_includes(self, path):
        if path not in self.known:
            try:
                raw = (self.root / path).read_bytes()
            except OSError:
                raw = b""
            includes = [name.decode() for name in INCLUDE.findall(raw)]
            self.known[path] = (hashlib.sha256(raw).digest(), includes)
        return self.known[path]

    def closure(self, path):
        """The file and everything of the project it includes, directly or not, sorted."""
        seen, waiting = set(), [path]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting += self.digest_and_includes(current)[1]
        return sorted(seen)

    def key(self, path, salt):
        total = hashlib.sha256(salt)
        for name in self.closure(path):
            total.update(name.encode() + b"\0" + self.digest_and_includes(name)[0])
        return total.hexdigest()


def salt(root, command):
    """What, besides the sources, decides the outcome: the configuration, the tool, the libraries, the flags."""
    packages = subprocess.run(["dpkg-query", "-W", "-f=${Package} ${Version}\n", "qt6-base-dev", "clang-tidy-14",
                               "libstdc++-12-dev", "libexpected-dev"], capture_output=True, check=False).stdout
    return (Path(root) / ".clang-tidy").read_bytes() + packages + command.encode()


def database(build, root):
    """Source files of the project in the compile database, with their commands; generated files are left out."""
    with open(f"{build}/compile_commands.json", encoding="utf-8") as stream:
        entries = json.load(stream)
    found = {}
    for entry in entries:
        path = os.path.relpath(entry["file"], root)
        if not path.startswith((".", "build/")) and not entry["file"].startswith(os.path.abspath(build) + os.sep):
            found[path] = entry["command"].replace(str(root), "")
    return found


def changed_at(root):
    """When each file changed last by git, uncommitted files counting as now."""
    times = {}
    log = subprocess.run(["git", "-C", root, "log", "--format=@%ct", "--name-only", "-n", "200"],
                         capture_output=True, text=True, check=False).stdout
    now = 0
    for line in log.split("\n"):
        if line.startswith("@"):
            now = int(line[1:])
        elif line:
            times.setdefault(line, now)
    status = subprocess.run(["git", "-C", root, "status", "--porcelain"], capture_output=True, text=True, check=False)
    for line in status.stdout.split("\n"):
        if line:
            times[line[3:]] = int(time.time())
    return times


def touched_within(root, hours):
    """The files that commits of the last hours before the newest one touched, and those not committed."""
    newest = subprocess.run(["git", "-C", root, "log", "-1", "--format=%ct"], capture_output=True, text=True,
                            check=True).stdout.strip()
    log = subprocess.run(["git", "-C", root, "log", f"--since=@{int(newest) - hours * 3600}", "--format=",
                          "--name-only"], capture_output=True, text=True, check=True).stdout
    status = subprocess.run(["git", "-C", root, "status", "--porcelain"], capture_output=True, text=True,
                            check=True).stdout
    return set(log.split()) | {line[3:] for line in status.split("\n") if line}


def run_tool(build, path, root):
    """Returns clang-tidy's complaints about one file, empty when there are none."""
    outcome = subprocess.run([TOOL, "-p", build, "--quiet", path], cwd=root, capture_output=True, text=True,
                             check=False)
    if outcome.returncode == 0:
        return ""
    return outcome.stdout.strip() or outcome.stderr.strip() or f"{path}: {TOOL} ended with {outcome.returncode}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", required=True)
    parser.add_argument("--root", default=str(Path(__file__).resolve().parents[2]))
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--hours", type=int, default=0)
    parser.add_argument("--cache", default=os.path.join(
        os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "orderpilot", "tidy"))
    arguments = parser.parse_args()
    root = os.path.abspath(arguments.root)
    build = os.path.abspath(arguments.build)
    cache = Path(arguments.cache)
    cache.mkdir(parents=True, exist_ok=True)

    sources = Sources(root)
    commands = database(build, root)
    salts = {}
    keys = {}
    for path, command in commands.items():
        # Commands differ by the file's own names only, so few salts are computed.
        plain = command.replace(path, "")
        if plain not in salts:
            salts[plain] = salt(root, plain)
        keys[path] = sources.key(path, salts[plain])
    if arguments.hours:
        touched = touched_within(root, arguments.hours)
        commands = {path: command for path, command in commands.items() if path in touched}
    open_files = [path for path in commands if not (cache / keys[path]).exists()]
    times = changed_at(root)
    open_files.sort(key=lambda path: -max(times.get(name, 0) for name in sources.closure(path)))

    deadline = time.monotonic() + arguments.minutes * 60 if arguments.minutes else None
    failed, skipped = [], []

    def look(path):
        if deadline and time.monotonic() > deadline:
            skipped.append(path)
            return
        complaints = run_tool(build, path, root)
        if complaints:
            failed.append(path)
            print(complaints, flush=True)
        else:
            (cache / keys[path]).touch()

    with concurrent.futures.ThreadPoolExecutor(max_workers=arguments.jobs) as pool:
        list(pool.map(look, open_files))

    if skipped:
        print(f"Out of time: not looked at yet ({len(skipped)}): " + " ".join(sorted(skipped)))
    print(f"clang-tidy: {len(commands)} files, {len(commands) - len(open_files)} unchanged since they passed, "
          f"{len(open_files) - len(skipped)} looked at, {len(failed)} with complaints, {len(skipped)} left for later")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
