#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that includes.py finds each kind of violation, and nothing in clean sources."""

import os
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import includes  # noqa: E402

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
QT = {
    "QtCore": ["QString", "QFile", "QTimer"],
    "QtNetwork": ["QNetworkReply", "QTcpSocket"],
    "QtSql": ["QSqlQuery"],
    "QtGui": ["QImage"],
    "QtWidgets": ["QWidget"],
}


class IncludeRules(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        root = Path(self.folder.name)
        for module, names in QT.items():
            (root / "qt" / module).mkdir(parents=True)
            for name in names:
                (root / "qt" / module / name).touch()
        self.qt = includes.QtHeaders(root / "qt")
        self.root = root / "tree"

    def rules(self, path, body, spdx=SPDX):
        """The rules that one file, alone in a tree, violates."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(spdx + body)
        lines, _ = includes.check(str(self.root), self.qt)
        os.remove(file)
        return [line.split(": ")[1] for line in lines]

    def test_clean_sources_pass(self):
        for path, body in {
            "core/odoo/A.cpp": '#include "core/odoo/A.h"\n#include "core/base/Result.h"\n#include <QNetworkReply>\n',
            "core/odoo/A.h": '#pragma once\n#include "core/drafting/PurchaseOrderDraft.h"\n#include <expat.h>\n',
            "core/storage/A.cpp": "#include <QSqlQuery>\n#include <QTimer>\n",
            "core/readers/A.cpp": "#include <QImage>\n#include <poppler-qt6.h>\n",
            "core/demo/A.cpp": '#include "core/odoo/Codec.h"\n#include <QTcpSocket>\n',
            "core/services/A.cpp": '#include "core/storage/Database.h"\n#include "core/odoo/OdooClient.h"\n',
            "core/matching/A.cpp": "// A QFile is never read here, nor currentDateTime() asked.\n"
                                   'const char* s = "QSettings";\nint n = 1\'000;\n#include <QString>\n',
            "ui/queue/A.cpp": '#include "core/services/Push.h"\n#include <QWidget>\n',
            "app/reader/main.cpp": '#include "core/readers/Reader.h"\n#include <seccomp.h>\n',
            "app/cli/main.cpp": '#include "core/demo/DemoOdoo.h"\n',
            "tests/unit/tst_a.cpp": '#include "core/storage/Database.h"\n#include <QSqlQuery>\n#include "tst_a.moc"\n',
        }.items():
            with self.subTest(path):
                self.assertEqual(self.rules(path, body), [])

    def test_every_forbidden_arrow_is_found(self):
        for folder, allowed in includes.TABLE.items():
            for other in includes.TABLE:
                with self.subTest(f"{folder} -> {other}"):
                    expected = [] if other == folder or other in allowed else ["layer"]
                    self.assertEqual(self.rules(f"core/{folder}/A.cpp", f'#include "core/{other}/B.h"\n'), expected)

    def test_the_table_has_no_cycle(self):
        done = set()
        while len(done) < len(includes.TABLE):
            ready = {folder for folder, needs in includes.TABLE.items() if folder not in done and needs <= done}
            self.assertTrue(ready, f"cycle among {set(includes.TABLE) - done}")
            done |= ready

    def test_layers_above_core(self):
        self.assertEqual(self.rules("core/services/A.cpp", '#include "ui/queue/Q.h"\n'), ["layer"])
        self.assertEqual(self.rules("core/base/A.cpp", '#include "app/cli/C.h"\n'), ["layer"])
        self.assertEqual(self.rules("app/cli/A.cpp", '#include "tests/support/S.h"\n'), ["layer"])
        self.assertEqual(self.rules("ui/queue/A.cpp", '#include "core/storage/Database.h"\n'), ["layer"])
        self.assertEqual(self.rules("app/reader/main.cpp", '#include "core/odoo/OdooClient.h"\n'), ["layer"])
        self.assertEqual(self.rules("core/base/A.cpp", '#include "core/cellar/B.h"\n'), ["layer"])

    def test_qt_modules(self):
        self.assertEqual(self.rules("core/matching/A.cpp", "#include <QNetworkReply>\n"), ["module"])
        self.assertEqual(self.rules("core/services/A.cpp", "#include <QtNetwork/QTcpSocket>\n"), ["module"])
        self.assertEqual(self.rules("core/odoo/A.cpp", "#include <QSqlQuery>\n"), ["module"])
        self.assertEqual(self.rules("core/storage/A.cpp", "#include <QtNetwork>\n"), ["module"])
        self.assertEqual(self.rules("core/services/A.cpp", "#include <QImage>\n"), ["module"])
        self.assertEqual(self.rules("core/readers/A.cpp", "#include <QWidget>\n"), ["module"])

    def test_libraries(self):
        self.assertEqual(self.rules("core/base/A.cpp", "#include <expat.h>\n"), ["library"])
        self.assertEqual(self.rules("core/services/A.cpp", "#include <poppler-qt6.h>\n"), ["library"])
        self.assertEqual(self.rules("core/odoo/A.cpp", "#include <tl/expected.hpp>\n"), ["library"])

    def test_pure_folders(self):
        for body in ("auto t = QDateTime::currentDateTime();\n", "QDate d = QDate::currentDate();\n",
                     "QFile f(name);\n", "QSettings s;\n", "auto t = std::chrono::steady_clock::now();\n",
                     "auto h = qgetenv(name);\n", "std::ifstream in;\n", "QTimer t;\n"):
            for folder in includes.PURE:
                with self.subTest(f"{folder}: {body.strip()}"):
                    self.assertEqual(self.rules(f"core/{folder}/A.cpp", body), ["pure"])
            self.assertEqual(self.rules("core/services/A.cpp", body), [])

    def test_pure_rule_sees_past_strings_and_comments(self):
        self.assertEqual(self.rules("core/review/A.cpp", 'f("//"); QFile f; // QDir\n'), ["pure"])
        self.assertEqual(self.rules("core/review/A.cpp", 'auto s = R"(QFile " )"; /* QDir\n */ int x;\n'), [])

    def test_views(self):
        self.assertEqual(self.rules("core/base/A.cpp", "#include <ranges>\n"), ["views"])
        self.assertEqual(self.rules("core/base/A.cpp", "auto v = list | std::views::reverse;\n"), ["views"])
        self.assertEqual(self.rules("core/base/A.cpp", "auto v = std::ranges::take_view(list, 2);\n"), ["views"])

    def test_texts(self):
        self.assertEqual(self.rules("core/base/A.cpp", "int x;\n", spdx=""), ["licence"])
        self.assertEqual(self.rules("tests/lab/tool", "#!/bin/sh\ntrue\n", spdx=""), ["licence"])
        self.assertEqual(self.rules("core/base/A.h", "int x;\n"), ["once"])
        self.assertEqual(self.rules("core/base/A.cpp", '#include "Result.h"\n'), ["root"])
        for folder in ("work", "home", "root"):
            self.assertEqual(self.rules("notes.md", f"see /{folder}/main/x\n", spdx=""), ["path"])
        self.assertEqual(self.rules("notes.md", "see ~/work/x, $HOME/home/x and https://x.example/root/y\n", spdx=""), [])

    def test_cmake(self):
        text = "orderpilot_library(op_{} FOLDER core/{} PCH op_pch_core\n    DEPENDS {}\n    LINK {})\n"
        hash_spdx = "# SPDX-License-Identifier: GPL-3.0-or-later\n"

        def rules(folder, depends, link="Qt6::Core"):
            return self.rules(f"core/{folder}/CMakeLists.txt", text.format(folder, folder, depends, link), hash_spdx)

        self.assertEqual(rules("matching", "op_base op_extraction"), [])
        self.assertEqual(rules("matching", "op_base op_storage"), ["table"])
        self.assertEqual(rules("storage", "op_base op_odoo"), ["table"])
        self.assertEqual(rules("storage", "op_base", "Qt6::Sql"), [])
        self.assertEqual(rules("storage", "op_base", "Qt6::Network"), ["table"])
        self.assertEqual(rules("cellar", "op_base"), ["table"])


if __name__ == "__main__":
    unittest.main()
