// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/review/CaseState.h"

#include <QLocale>

namespace op::ui {

/// The FieldRows class makes rows of single fields from a CaseSheet: what mark a field deserves, what is to be said
/// about it, what may be chosen for it. It refers to the sheet; for the time of one build.
class FieldRows
{
public:
    FieldRows(const services::CaseSheet& sheet, const QLocale& locale);

    /// Returns a row for the document field at \a path; a text, date or number by its type.
    [[nodiscard]] FieldRow documentField(const QString& path, const QString& label) const;
    /// Returns a row for the choice at \a path with \a ids chosen.
    [[nodiscard]] FieldRow choiceField(const QString& path, const QString& label, const QList<qint64>& ids,
                                       QList<Option> options) const;
    /// Returns a row for a record with candidates.
    [[nodiscard]] FieldRow recordField(const QString& path, const QString& label,
                                       const matching::MatchProposal& proposal) const;

    /// Returns the mark that follows from \a base and the findings at or below \a path.
    [[nodiscard]] Mark markAt(const QString& path, Mark base) const;
    [[nodiscard]] Mark markOf(const matching::MatchProposal& proposal) const;
    [[nodiscard]] QStringList troubleAt(const QString& path) const;
    /// Returns whether a person chose or typed what stands at \a path.
    [[nodiscard]] bool isByPerson(const QString& path) const { return m_byPerson.contains(path); }

    // what may be chosen; records of other companies are left out, archived ones come last and are marked
    [[nodiscard]] QList<Option> companies() const;
    [[nodiscard]] QList<Option> currencies(CurrencyId current) const;
    [[nodiscard]] QList<Option> paymentTerms() const;
    [[nodiscard]] QList<Option> fiscalPositions(FiscalPositionId current) const;
    [[nodiscard]] QList<Option> pickingTypes(PickingTypeId current) const;
    /// Returns the units of the same kind as \a product's, all units without one.
    [[nodiscard]] QList<Option> units(ProductId product, UomId current) const;
    [[nodiscard]] QList<Option> purchaseTaxes(const QList<TaxId>& current) const;

    [[nodiscard]] const extraction::IncomingOrder& order() const { return m_sheet.view.evaluation.order; }
    [[nodiscard]] const matching::OrderProposal& proposal() const { return m_sheet.view.evaluation.proposal; }
    [[nodiscard]] const services::CaseSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

private:
    [[nodiscard]] Option archivedOption(qint64 id, const QString& name) const;

    const services::CaseSheet& m_sheet;
    const QLocale& m_locale;
    QSet<QString> m_byPerson;
};

/// Returns the mark of a confidence of 0 to 1.
[[nodiscard]] Mark markOfConfidence(double confidence);
[[nodiscard]] QString certaintyText(double confidence);

} // namespace op::ui
