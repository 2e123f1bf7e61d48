// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace op::matching {

/// A company's name prepared for comparing.
struct CompanyName
{
    QStringList words; ///< folded, legal forms, articles and conjunctions left out
    QString compact;   ///< all words without blanks
    QString legalForm; ///< "bv", "gmbh", ... brought to one spelling; empty when the name has none
    QString initials;  ///< first letters of the words
    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};

[[nodiscard]] CompanyName parseCompanyName(QStringView name);

/// Returns how alike two names are, 0..1, symmetric: words compared with tolerance for typing and reading errors and
/// for cut words; initials against a full name ("KPN" / "Koninklijke PTT Nederland"); another legal form lowers it a
/// little.
[[nodiscard]] double nameSimilarity(const CompanyName& a, const CompanyName& b);

/// Returns how alike two words are, 0..1: 1 for equal, else from the number of edits in relation to the length.
[[nodiscard]] double wordSimilarity(QStringView a, QStringView b);

} // namespace op::matching
