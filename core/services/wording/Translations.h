// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

/// The catalogues that lie in the program (`translations/*.ts`) and how one comes into force.
namespace op::services::wording {

/// Returns the languages there is a catalogue for, as two letters, sorted: "de", "en", ...
[[nodiscard]] QStringList languages();

/// Returns which of languages() \a name ("nl", "nl_BE", "de-AT") stands for; empty when there is none.
[[nodiscard]] QString languageNamed(const QString& name);

/// Returns the language that is in force, one of languages(); empty before any was brought into force.
[[nodiscard]] QString languageInForce();
/// Returns the first of the languages \a locale wants that there is a catalogue for; "en" when there is none.
[[nodiscard]] QString languageFor(const QLocale& locale);

/// Brings \a language, one of languages(), into force for every text of OrderPilot from now on. A later call replaces
/// it. Texts made before keep their language, so call this first. Main thread, with a QCoreApplication.
void installTranslations(const QString& language);

/// Does the same for the texts of Qt itself, where Qt's own catalogue is installed on the machine. They are the buttons
/// of dialogs, but also the system's messages that become arguments of an Error: output for machines goes without.
void installQtTranslations(const QString& language);

/// Brings the language that \a wanted names into force, the system's where it is empty or unknown; \a withQt: for Qt's
/// own texts, too. Returns false for an unknown one.
bool useLanguage(const QString& wanted, bool withQt);

} // namespace op::services::wording
