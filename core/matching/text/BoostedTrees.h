// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace op::matching {

/// The BoostedTrees class is a sum of small decision trees over numbers: log odds that something is so. The trees are
/// made by resources/matching/train.py and stand in text files that can be read.
///
/// Sums run in the order of the file, in double: the same input gives the same bits on every machine.
class BoostedTrees
{
public:
    /// Reads the text of a model, whose features are among \a features: it need not know those that are newer than it
    /// is. Fails with InvalidArgument and the line: the first one that is wrong, the last one where something is
    /// missing.
    [[nodiscard]] static Result<BoostedTrees> fromText(const QByteArray& text,
                                                       std::span<const std::string_view> features);

    /// Returns the log odds for \a values.
    [[nodiscard]] double score(std::span<const float> values) const;
    /// Returns score() of each of \a all, faster than one by one.
    [[nodiscard]] std::vector<double> scores(std::span<const std::span<const float>> all) const;
    /// As score(); adds to \a parts, by feature, what each contributed (parts and bias() sum up to the score): on the
    /// way down a tree each split owns the change of the mean that it made.
    double explain(std::span<const float> values, std::span<double> parts) const;
    [[nodiscard]] double bias() const { return m_bias; }

private:
    struct Node
    {
        float threshold; ///< go left when value <= threshold
        qint16 feature;  ///< -1 = leaf
        quint16 left;    ///< from the tree's first node
        quint16 right;
        double value; ///< mean below the node
    };
    std::vector<Node> m_nodes;
    std::vector<quint32> m_trees; ///< first node of each
    double m_bias = 0;
};

} // namespace op::matching
