// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace op::matching {

/// The GramIndex class finds documents that share words and letter triples with a query: an inverted index whose
/// features weigh by how rare they are (IDF). It blocks, it does not decide: what comes out is compared field by field
/// afterwards.
///
/// Fill with add() in document order, then finish(); search() is const and thread-safe. Memory: four bytes for each
/// feature of each document plus about half a megabyte.
class GramIndex
{
public:
    struct Hit
    {
        quint32 document = 0;
        float score = 0; ///< cosine, 0..1
    };

    GramIndex();
    /// Adds the next document; its number is the count of documents before it.
    void add(const QStringList& words);
    void finish();

    /// Returns the best documents for \a words, best first; equal scores in document order.
    [[nodiscard]] std::vector<Hit> search(const QStringList& words, qsizetype limit) const;
    /// Returns how much \a word tells documents apart: its IDF, that of a word nobody has for an unknown one.
    [[nodiscard]] double weightOf(const QString& word) const;
    [[nodiscard]] qsizetype documentCount() const { return static_cast<qsizetype>(m_norms.size()); }
    [[nodiscard]] qsizetype bytes() const;

private:
    [[nodiscard]] static std::vector<quint32> featuresOf(const QStringList& words);

    std::vector<quint32> m_starts;   // by feature: first posting
    std::vector<quint32> m_postings; // documents
    std::vector<float> m_weights;    // by feature
    std::vector<float> m_norms;      // by document
    // while filling
    std::vector<quint32> m_features;
    std::vector<quint32> m_ends;
};

} // namespace op::matching
