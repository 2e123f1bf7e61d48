#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that tidy.py looks again at exactly the files whose outcome may have changed."""

import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parent))
import tidy  # noqa: E402


class Cache(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = Path(folder.name)
        self.root = self.top / "tree"
        self.write(".clang-tidy", "Checks: a")
        self.write("core/base/A.h", "int a();")
        self.write("core/base/B.h", '#include "core/base/A.h"\n')
        self.write("core/base/A.cpp", '#include "core/base/A.h"\n')
        self.write("core/base/B.cpp", '#include "core/base/B.h"\n')
        self.write("core/base/C.cpp", "int c;\n")
        build = self.root / "build"
        build.mkdir()
        (build / "compile_commands.json").write_text(json.dumps(
            [{"file": str(self.root / "core/base" / name), "command": f"cc -c {self.root}/core/base/{name}"}
             for name in ("A.cpp", "B.cpp", "C.cpp")]
            + [{"file": str(build / "moc.cpp"), "command": "cc"}]))
        self.bad = set()

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def run_tidy(self, *more):
        """Runs the program; returns its exit status and the files it gave to the tool."""
        looked = []

        def tool(_build, path, _root):
            looked.append(path.rsplit("/", 1)[-1])
            return "bad" if path in self.bad else ""

        arguments = ["tidy.py", "--build", str(self.root / "build"), "--root", str(self.root), "--jobs", "1",
                     "--cache", str(self.top / "cache"), *more]
        with mock.patch.object(tidy, "run_tool", tool), mock.patch.object(sys, "argv", arguments), \
                contextlib.redirect_stdout(io.StringIO()):
            status = tidy.main()
        return status, sorted(looked)

    def test_second_run_looks_at_nothing(self):
        self.assertEqual(self.run_tidy(), (0, ["A.cpp", "B.cpp", "C.cpp"]))
        self.assertEqual(self.run_tidy(), (0, []))

    def test_a_header_reopens_what_includes_it_however_deep(self):
        self.run_tidy()
        self.write("core/base/A.h", "int a(int);")
        self.assertEqual(self.run_tidy(), (0, ["A.cpp", "B.cpp"]))

    def test_the_configuration_reopens_everything(self):
        self.run_tidy()
        self.write(".clang-tidy", "Checks: b")
        self.assertEqual(self.run_tidy(), (0, ["A.cpp", "B.cpp", "C.cpp"]))

    def test_a_complaint_fails_and_is_never_remembered_as_passed(self):
        self.bad = {"core/base/B.cpp"}
        self.assertEqual(self.run_tidy()[0], 1)
        self.assertEqual(self.run_tidy(), (1, ["B.cpp"]))
        self.bad = set()
        self.assertEqual(self.run_tidy(), (0, ["B.cpp"]))

    def test_hours_leave_out_what_older_commits_touched(self):
        def git(*arguments, day):
            moment = f"2026-01-{day:02}T12:00:00Z"
            environment = {**os.environ, "GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment}
            subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments], cwd=self.root, check=True,
                           capture_output=True, env=environment)

        git("init", "-q", day=1)
        self.write(".gitignore", "build\n")
        git("add", "-A", day=1)
        git("commit", "-qm", "first", day=1)
        self.write("core/base/B.cpp", '#include "core/base/B.h"\nint b;\n')
        git("commit", "-qam", "second", day=9)
        self.assertEqual(self.run_tidy("--hours", "24"), (0, ["B.cpp"]))
        self.write("core/base/C.cpp", "int c2;\n")
        self.assertEqual(self.run_tidy("--hours", "24"), (0, ["C.cpp"]))
        self.assertEqual(self.run_tidy("--hours", str(24 * 30)), (0, ["A.cpp"]))

    def test_files_left_for_lack_of_time_stay_open(self):
        self.assertEqual(self.run_tidy("--minutes", "-1"), (0, []))
        self.assertEqual(self.run_tidy(), (0, ["A.cpp", "B.cpp", "C.cpp"]))


if __name__ == "__main__":
    unittest.main()
