#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the sources against the rules of the house (CONTRIBUTING.md, "The map").

Compilers cannot see these: all headers of Qt and of the project lie in shared include folders, so a forbidden
#include compiles. Prints one line per violation, `file:line: rule: what`, and exits with 1 if there is any.

    includes.py [CHECKOUT] [--qt-headers DIR]
"""

import argparse
import glob
import os
import re
import subprocess
import sys
from pathlib import Path

# The dependency table: folder of core/ -> folders of core/ it may include besides itself.
TABLE = {
    "base": set(),
    "expressions": {"base"},
    "documents": {"base"},
    "extraction": {"base", "documents"},
    "readers": {"base", "documents", "extraction"},
    "masterdata": {"base"},
    "matching": {"base", "documents", "extraction", "masterdata"},
    "review": {"base", "documents", "extraction", "masterdata", "matching"},
    "drafting": {"base", "documents", "extraction", "masterdata", "matching", "review"},
    "odoo": {"base", "documents", "extraction", "masterdata", "matching", "review", "drafting"},
    "storage": {"base", "documents", "extraction", "masterdata", "matching", "review", "drafting"},
    "settings": {"base"},
    "arrival": {"base", "documents"},
    "demo": {"base", "odoo"},
    "services": {"base", "documents", "extraction", "masterdata", "matching", "review", "drafting", "odoo", "storage",
                 "settings", "arrival"},
}
VALUES = {"base", "expressions", "documents", "extraction", "masterdata", "matching", "review", "drafting"}
UI_MAY = VALUES | {"services", "settings"}
READER_PROGRAM_MAY = {"base", "documents", "extraction", "readers"}
PURE = {"expressions", "extraction", "matching", "review", "drafting"}

# Which part of the house may use a Qt module beyond Core (tests may use all).
QT_MODULES = {
    "Network": {"core/odoo", "core/arrival", "core/demo", "app/cli", "app/desktop"},
    "Sql": {"core/storage"},
    "Gui": {"core/readers", "app/reader", "app/desktop", "ui"},
    "Widgets": {"app/desktop", "ui"},
    "Test": set(),
    "Concurrent": {"core/services", "core/storage", "core/odoo", "app/cli", "app/desktop", "ui"},
}
# Libraries outside Qt: start of the header's name -> who may include it.
LIBRARIES = {
    "expat.h": {"core/odoo", "core/readers"},
    "zlib.h": {"core/odoo", "core/readers"},
    "sqlite3.h": {"core/storage"},
    "seccomp.h": {"app/reader"},
    "linux/landlock.h": {"app/reader"},
    "qt6keychain/": {"core/settings"},
    "poppler": {"core/readers"},
    "tesseract/": {"core/readers"},
    "leptonica/": {"core/readers"},
    "gmime/": {"core/readers"},
    "zip.h": {"core/readers"},
    "curl/": {"core/arrival"},
    "tl/": {"core/base"},
}
# Words that a pure folder must not contain: the clock, files, settings, processes, chance.
IMPURE = re.compile(
    r"\b(?:current(?:DateTime(?:Utc)?|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\w*_clock::now"
    r"|QFile\b|QFileInfo\b|QDir\b|QSaveFile\b|QTemporary\w+|QSettings\b|QStandardPaths\b|QProcess\b|QTimer\b"
    r"|QElapsedTimer\b|QThread\b|QRandomGenerator\b|QEventLoop\b|QLocale::system\b|qEnvironmentVariable\w*|qgetenv\b"
    r"|getenv\b|[io]?fstream\b|fopen\b|std::filesystem|std::rand\b|random_device\b)")
# clang 14 cannot compile the views of GCC 12's library.
VIEWS = re.compile(r"\bviews::|\branges::\w+_view\b")
# A folder of one machine. Written so that this file passes its own check.
MACHINE_PATH = re.compile(r"(?<![\w.~$}>-])/(?:work|home|root|Users)/[\w.]")
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
CODE = (".cpp", ".h", ".py", ".sh", ".cmake")


def strip_code(text):
    """C++ text without comments and string contents; every line keeps its number."""
    pattern = re.compile(
        r'R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*.*?\*/', re.S)

    def blank(match):
        found = match.group(0)
        # The digit separator of 1'000 looks like a character literal.
        if found.startswith("'") and match.start() and text[match.start() - 1].isalnum():
            return found
        return ('""' if found[0] in '"R' else "") + "\n" * found.count("\n")

    return pattern.sub(blank, text)


def place(path):
    """The part of the house a file belongs to: 'core/odoo', 'app/cli', 'ui', 'tests' or ''."""
    parts = path.split("/")
    if parts[0] in ("core", "app") and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0] if parts[0] in ("ui", "tests") and len(parts) > 1 else ""


def may_include(where, folder):
    """Whether a file of `where` may include a header of core/`folder`."""
    if where.startswith("core/"):
        own = where[5:]
        return folder == own or folder in TABLE.get(own, set())
    if where == "ui":
        return folder in UI_MAY
    if where == "app/reader":
        return folder in READER_PROGRAM_MAY
    return True


class QtHeaders:
    """Knows the module of each Qt header from the folder it is installed in."""

    def __init__(self, root):
        self.modules = {}
        for module in list(QT_MODULES) + ["Core"]:
            folder = Path(root) / f"Qt{module}"
            if folder.is_dir():
                for name in os.listdir(folder):
                    self.modules[name] = module
        if "QString" not in self.modules:
            raise SystemExit(f"includes.py: no Qt headers in '{root}'; say --qt-headers DIR")

    def module(self, header):
        folder, _, name = header.rpartition("/")
        if folder.startswith("Qt") and folder[2:] in QT_MODULES:
            return folder[2:]
        if name.startswith("Qt") and name[2:] in QT_MODULES:
            return name[2:]
        return self.modules.get(name, "")


def check_cpp(path, text, qt):
    """Violations of one C++ file as (line, rule, what)."""
    where = place(path)
    tests = where == "tests"
    found = []
    # Includes are read from the raw text: stripping would empty the quoted names.
    for number, line in enumerate(text.split("\n"), 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not match:
            continue
        quoted, header = match.group(1) == '"', match.group(2)
        core = re.match(r"core/(\w+)/", header)
        if core and core.group(1) not in TABLE:
            found.append((number, "layer", f"core/{core.group(1)} is not in the dependency table"))
        elif core and not may_include(where, core.group(1)):
            found.append((number, "layer", f"{where} must not include core/{core.group(1)}"))
        elif re.match(r"ui/", header) and where.startswith("core/"):
            found.append((number, "layer", f"{where} must not include ui"))
        elif re.match(r"app/", header) and not where.startswith("app/") and not tests:
            found.append((number, "layer", f"{where} must not include app"))
        elif re.match(r"tests/", header) and not tests:
            found.append((number, "layer", f"{where} must not include tests"))
        if quoted and not re.match(r"(core|app|ui|tests)/", header) and not header.endswith((".moc", ".inc")):
            found.append((number, "root", f'"{header}" is not written from the root of the checkout'))
        if header in ("ranges", "experimental/ranges"):
            found.append((number, "views", "clang 14 cannot compile the views of this header"))
        if where and not tests and not quoted:
            module = qt.module(header)
            if module in QT_MODULES and where not in QT_MODULES[module]:
                found.append((number, "module", f"{where} must not use Qt {module} (<{header}>)"))
            for library, users in LIBRARIES.items():
                if header.startswith(library) and where not in users:
                    found.append((number, "library", f"{where} must not include <{header}>"))
    code = strip_code(text)
    for number, line in enumerate(code.split("\n"), 1):
        if VIEWS.search(line):
            found.append((number, "views", "clang 14 cannot compile views"))
        impure = IMPURE.search(line) if where in {f"core/{folder}" for folder in PURE} else None
        if impure:
            found.append((number, "pure", f"{where} is pure: no {impure.group(0).rstrip('( ')}"))
    if path.endswith(".h") and "#pragma once" not in code:
        found.append((1, "once", "#pragma once is missing"))
    return found


def check_cmake(path, text):
    """Violations of one core/<folder>/CMakeLists.txt against the table."""
    found = []
    text = re.sub(r"#[^\n]*", "", text)
    where = place(path)
    for match in re.finditer(r"orderpilot_library\(\s*op_(\w+)([^)]*)\)", text):
        folder, body = match.group(1), match.group(2).split()
        number = text[: match.start()].count("\n") + 1
        if folder not in TABLE:
            found.append((number, "table", f"op_{folder} is not in the dependency table"))
            continue
        for word in body:
            linked = re.fullmatch(r"op_(\w+)", word)
            if linked and not linked.group(1).startswith("pch_") and linked.group(1) not in TABLE[folder]:
                found.append((number, "table", f"op_{folder} must not link {word}"))
            module = re.fullmatch(r"Qt6::(\w+)", word)
            if module and where not in QT_MODULES.get(module.group(1), {where}):
                found.append((number, "table", f"op_{folder} must not link {word}"))
    return found


def check_text(path, text):
    """Violations that any text file can have."""
    found = []
    name = path.rsplit("/", 1)[-1]
    script = text.startswith("#!")
    if (path.endswith(CODE) or script or name == "CMakeLists.txt") and SPDX not in "\n".join(text.split("\n")[:3]):
        found.append((1, "licence", f"the first lines lack '{SPDX}'"))
    for number, line in enumerate(text.split("\n"), 1):
        match = MACHINE_PATH.search(line)
        if match:
            found.append((number, "path", f"'{match.group(0)}...' is a folder of one machine"))
    return found


def files_of(root):
    """Every file that git has or would take, relative to the root."""
    listing = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                             capture_output=True, check=False)
    if listing.returncode == 0:
        names = [name for name in listing.stdout.decode().split("\0") if name]
    else:
        names = [os.path.relpath(os.path.join(folder, name), root)
                 for folder, _, inside in os.walk(root) for name in inside]
    return sorted({name for name in names
                   if not name.startswith(("build/", "tests/data/", ".git/")) and os.path.isfile(f"{root}/{name}")})


def check(root, qt):
    """All violations below `root`, as printable lines."""
    lines = []
    scanned = 0
    for path in files_of(root):
        raw = Path(root, path).read_bytes()
        if b"\0" in raw:
            continue
        text = raw.decode("utf-8", "replace")
        found = check_text(path, text)
        if path.endswith((".cpp", ".h")):
            scanned += 1
            found += check_cpp(path, text, qt)
        if path.startswith("core/") and path.endswith("/CMakeLists.txt"):
            found += check_cmake(path, text)
        lines += [f"{path}:{number}: {rule}: {what}" for number, rule, what in sorted(found)]
    return lines, scanned


def qt_headers_folder():
    """Where Qt's headers are on this machine: the distribution's usual folders, else qmake's answer."""
    for candidate in glob.glob("/usr/include/*/qt6") + ["/usr/include/qt6"]:
        if os.path.isdir(f"{candidate}/QtCore"):
            return candidate
    for tool in ("qmake6", "qtpaths6"):
        try:
            return subprocess.run([tool, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True,
                                  check=True).stdout.strip()
        except (OSError, subprocess.CalledProcessError):
            continue
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("root", nargs="?", default=str(Path(__file__).resolve().parents[2]))
    parser.add_argument("--qt-headers", default="")
    arguments = parser.parse_args()
    lines, scanned = check(arguments.root, QtHeaders(arguments.qt_headers or qt_headers_folder()))
    print("\n".join(lines + [f"{scanned} C++ files scanned, {len(lines)} violations"]))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
