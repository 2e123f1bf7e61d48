// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/PairFeatures.h"

namespace op::matching {

std::string_view pairFeatureName(PairFeature feature)
{
    static constexpr std::array<std::string_view, pairFeatureCount> names{"retrieval",
                                                                          "retrievalLag",
                                                                          "queryCoverage",
                                                                          "recordCoverage",
                                                                          "queryCoverageLag",
                                                                          "recordCoverageLag",
                                                                          "queryMissing",
                                                                          "recordMissing",
                                                                          "queryMissingSum",
                                                                          "recordMissingSum",
                                                                          "misspelled",
                                                                          "byMeaning",
                                                                          "letters",
                                                                          "lettersLag",
                                                                          "numbersAgree",
                                                                          "numbersQueryOnly",
                                                                          "numbersRecordOnly",
                                                                          "numbersConflict",
                                                                          "numbersLag",
                                                                          "codesAgree",
                                                                          "codesQueryOnly",
                                                                          "codesRecordOnly",
                                                                          "codesNear",
                                                                          "colourAgrees",
                                                                          "colourExtra",
                                                                          "materialAgrees",
                                                                          "materialExtra",
                                                                          "packAgrees",
                                                                          "packExtra",
                                                                          "packAsked",
                                                                          "codeField",
                                                                          "codeInText",
                                                                          "gtin",
                                                                          "priceRatio",
                                                                          "priceLag",
                                                                          "brandAgrees",
                                                                          "brandConflict",
                                                                          "codeShared",
                                                                          "codeSharedLength",
                                                                          "codeSharedLag",
                                                                          "recordCodeShared",
                                                                          "wordOrder",
                                                                          "plain",
                                                                          "plainLag",
                                                                          "samePlain",
                                                                          "sameWords",
                                                                          "headWord",
                                                                          "detailQuery",
                                                                          "detailRecord",
                                                                          "detailRecordLag",
                                                                          "detailShared"};
    return names[static_cast<size_t>(feature)];
}

} // namespace op::matching
