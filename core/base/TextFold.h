// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace op {

/// Returns \a text in the form in which texts are compared: small letters, no accents ("Süßwaren" -> "susswaren"), the
/// letters that do not decompose spelled out (ß ss, œ oe, æ ae, ø o, ł l, đ d, þ th, ligature ij), compatibility forms
/// as plain characters ("m²" -> "m2", full-width digits). Digits, punctuation and blanks stay. Any thread, no locale.
[[nodiscard]] QString foldedText(QStringView text);

/// As foldedText(), but German umlauts are spelled out ("Müller" -> "mueller"), as those without a German keyboard
/// write them.
[[nodiscard]] QString foldedTextWithUmlauts(QStringView text);

/// Returns the runs of letters and digits of foldedText(\a text), in order: "3x1,5 mm²" -> "3x1", "5", "mm2".
[[nodiscard]] QStringList foldedWords(QStringView text);

/// Returns the folded words joined by one blank: equal for texts that differ in case, accents, punctuation and spacing
/// only.
[[nodiscard]] QString foldedKey(QStringView text);

} // namespace op
