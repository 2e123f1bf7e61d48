// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace op::matching {

/// A reference to one record of Odoo with the name to show.
struct RecordRef
{
    QString model;
    qint64 id = 0;
    QString displayName;
    QDateTime writeDate;
    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

/// What was compared. The wording of each stands in core/services/Wording.
enum class Feature {
    // vendor
    EmailDomain,
    VatNumber,
    RegisterNumber,
    Gln,
    Iban,
    Name,
    City,
    Country,
    SenderFailedAuthentication,
    // product
    CrossReference,
    VendorCode,
    DefaultCode,
    Barcode,
    PackagingBarcode,
    ProductName,
    VendorProductName,
    Numbers,
    Sizes,
    Colours,
    Price,
    BoughtBefore,
    UnitKind,
    OtherLine, ///< another line of the order, with other words, means the record more surely
    // state of the record
    Archived,
    NotPurchasable,
    OtherCompany,
    Expired,
    // chosen by a person
    PersonChose,
};
enum class Outcome { Agrees, Close, Differs, Missing };

/// One reason for or against a candidate; contributions of a candidate sum to its score.
struct Evidence
{
    Feature feature = Feature::Name;
    Outcome outcome = Outcome::Missing;
    QString paper;  ///< the paper's value
    QString record; ///< the record's value
    double contribution = 0;
    QStringList story = {}; ///< of CrossReference: 0: who taught it, 1: when (ISO, UTC), 2: from which order
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct MatchCandidate
{
    RecordRef record;
    double score = 0;
    double confidence = 0; ///< calibrated probability that this is the one, 0..1
    QList<Evidence> evidence;
    friend bool operator==(const MatchCandidate&, const MatchCandidate&) = default;
};

enum class Verdict { Match, PossibleMatch, NoMatch, Ambiguous };

/// The ranked candidates for one subject (a vendor, a line's product), best first, and what the rules say about them.
struct MatchProposal
{
    QString subject; ///< field path: "vendor", "lines[0].product"
    Verdict verdict = Verdict::NoMatch;
    QList<MatchCandidate> candidates;
    QString rule;            ///< the step that decided: "vat", "vendorCode", "fuzzy", "person", ...
    double margin = 0;       ///< confidence of the best minus that of the runner-up
    bool needsPerson = true; ///< false only where an exact key or a person decided

    /// Returns the id of the best candidate of a Match, or of what a person chose; 0 otherwise.
    [[nodiscard]] qint64 decidedId() const
    {
        return verdict == Verdict::Match && !needsPerson && !candidates.isEmpty() ? candidates.first().record.id : 0;
    }
    friend bool operator==(const MatchProposal&, const MatchProposal&) = default;
};

/// The three bands a person sees (DESIGN.md section 5).
enum class Band { Matched, PleaseCheck, MustFix };
[[nodiscard]] constexpr Band bandOf(double confidence)
{
    return confidence >= 0.95 ? Band::Matched : confidence >= 0.80 ? Band::PleaseCheck : Band::MustFix;
}

[[nodiscard]] QString featureName(Feature feature);
[[nodiscard]] QString outcomeName(Outcome outcome);
[[nodiscard]] QString verdictName(Verdict verdict);

} // namespace op::matching
