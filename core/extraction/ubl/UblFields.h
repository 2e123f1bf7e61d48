// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/XmlTree.h"
#include "core/extraction/Finding.h"
#include "core/extraction/IncomingOrder.h"

namespace op::extraction::ubl {

/// The UblFields class takes typed fields out of a UBL 2.x document: each with its raw text, its place and a
/// confidence. An empty element counts as absent. What stands there but cannot be understood leaves a field without
/// value, with the raw text kept, and a FieldNotUnderstood finding. Lives during one extraction.
class UblFields
{
public:
    using Index = documents::XmlTree::Index;
    static constexpr Index none = documents::XmlTree::none;

    /// \a lettersUncertain: the character set was guessed, so that texts beyond ASCII get a low confidence.
    UblFields(const documents::XmlTree& tree, bool lettersUncertain)
        : m_tree(tree),
          m_lettersUncertain(lettersUncertain)
    {}

    [[nodiscard]] const documents::XmlTree& tree() const { return m_tree; }

    /// Returns the element that \a path ("Party/Contact/ElectronicMail", names of UBL's common components) leads to
    /// from \a from: the first of each name; none without one.
    [[nodiscard]] Index find(Index from, QStringView path) const;
    /// Returns all children of \a from called \a name.
    [[nodiscard]] QList<Index> all(Index from, QStringView name) const;
    /// Returns the text of the element with white space collapsed; empty for none.
    [[nodiscard]] QString textOf(Index index) const;

    /// Returns true when the element holds xsd:boolean's true.
    [[nodiscard]] bool isTrue(Index index) const;

    [[nodiscard]] TextField text(Index index) const;
    /// \a name is the field's path for the finding.
    [[nodiscard]] DecimalField decimal(Index index, const QString& name);
    /// Takes the date as it stands: a zone ("2018-09-01+01:00") or a time after it is dropped, never converted.
    [[nodiscard]] DateField date(Index index, const QString& name);

    void add(FindingCode code, Severity severity, const QString& subject, const QStringList& arguments);
    [[nodiscard]] Findings takeFindings() { return std::move(m_findings); }

private:
    template <class T>
    [[nodiscard]] ExtractedField<T> start(Index index) const;

    const documents::XmlTree& m_tree;
    bool m_lettersUncertain;
    Findings m_findings;
};

/// Confidences of this format: what stands in its own element is certain.
inline constexpr double certain = 1.0;
inline constexpr double inferred = 0.9;         ///< follows from other elements
inline constexpr double uncertainLetters = 0.6; ///< the character set was guessed
inline constexpr double oneOfSeveral = 0.7;     ///< the paper names several, one was taken

} // namespace op::extraction::ubl
