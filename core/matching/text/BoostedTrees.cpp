// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/BoostedTrees.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace op::matching {
namespace {

constexpr int columns = 5;

Error broken(qsizetype line)
{
    return Error{ErrorCode::InvalidArgument, {QString::number(line + 1)}};
}

} // namespace

Result<BoostedTrees> BoostedTrees::fromText(const QByteArray& text, std::span<const std::string_view> features)
{
    BoostedTrees trees;
    const QList<QByteArray> lines = text.split('\n');
    std::vector<qsizetype> treeLines;
    std::vector<qsizetype> nodeLines;
    std::vector<qint16> known; // by number in the file: which feature it is
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<QByteArray> words = lines[i].simplified().split(' ');
        const QByteArray& first = words.first();
        if (first.isEmpty() || first.startsWith('#'))
            continue;
        bool ok = true;
        if (first == "features") {
            ok = known.empty();
            for (qsizetype word = 1; ok && word < words.size(); ++word) {
                const std::string_view name(words[word].constData(), static_cast<size_t>(words[word].size()));
                const auto feature = std::find(features.begin(), features.end(), name);
                ok = feature != features.end();
                known.push_back(static_cast<qint16>(feature - features.begin()));
            }
        } else if (first == "bias" && words.size() == 2) {
            trees.m_bias = words[1].toDouble(&ok);
            ok = ok && std::isfinite(trees.m_bias);
        } else if (first == "tree" && words.size() == 1) {
            trees.m_trees.push_back(static_cast<quint32>(trees.m_nodes.size()));
            treeLines.push_back(i);
        } else if (words.size() == columns && !trees.m_trees.empty()) {
            Node node{};
            bool good = true;
            node.feature = words[0].toShort(&ok);
            node.threshold = words[1].toFloat(&good);
            ok = ok && good && std::isfinite(node.threshold);
            node.left = words[2].toUShort(&good);
            ok = ok && good;
            node.right = words[3].toUShort(&good);
            ok = ok && good;
            node.value = words[4].toDouble(&good);
            ok = ok && good && std::isfinite(node.value) && node.feature >= -1
                && node.feature < static_cast<int>(known.size());
            if (ok && node.feature >= 0)
                node.feature = known[static_cast<size_t>(node.feature)];
            trees.m_nodes.push_back(node);
            nodeLines.push_back(i);
        } else {
            ok = false;
        }
        if (!ok)
            return failure(broken(i));
    }
    if (known.empty() || trees.m_trees.empty())
        return failure(broken(lines.size() - 1));
    // children stand behind their parent, inside their tree: reading cannot run in a circle or out of the table
    std::vector<quint32> splitting;
    for (size_t tree = 0; tree < trees.m_trees.size(); ++tree) {
        const size_t begin = trees.m_trees[tree];
        const size_t end = tree + 1 < trees.m_trees.size() ? trees.m_trees[tree + 1] : trees.m_nodes.size();
        if (begin == end)
            return failure(broken(treeLines[tree]));
        for (size_t i = begin; i < end; ++i) {
            const Node& node = trees.m_nodes[i];
            if (node.feature >= 0
                && (node.left <= i - begin || node.right <= i - begin || begin + node.left >= end
                    || begin + node.right >= end))
                return failure(broken(nodeLines[i]));
        }
        if (trees.m_nodes[begin].feature >= 0)
            splitting.push_back(trees.m_trees[tree]);
        else // the same for all: no feature's merit
            trees.m_bias += trees.m_nodes[begin].value;
    }
    trees.m_trees = std::move(splitting);
    return trees;
}

double BoostedTrees::score(std::span<const float> values) const
{
    return scores(std::span(&values, 1)).front();
}

std::vector<double> BoostedTrees::scores(std::span<const std::span<const float>> all) const
{
    std::vector<double> sums(all.size(), m_bias);
    for (const quint32 tree : m_trees) { // one tree for all, while it is at hand
        const Node* begin = m_nodes.data() + tree;
        for (size_t i = 0; i < all.size(); ++i) {
            const Node* node = begin;
            while (node->feature >= 0)
                node =
                    begin + (all[i][static_cast<size_t>(node->feature)] <= node->threshold ? node->left : node->right);
            sums[i] += node->value;
        }
    }
    return sums;
}

double BoostedTrees::explain(std::span<const float> values, std::span<double> parts) const
{
    double sum = m_bias;
    for (const quint32 tree : m_trees) {
        const Node* begin = m_nodes.data() + tree;
        const Node* node = begin;
        // the mean of the whole tree is nobody's merit: the first split owns it with its own change
        double before = 0;
        while (node->feature >= 0) {
            const auto feature = static_cast<size_t>(node->feature);
            node = begin + (values[feature] <= node->threshold ? node->left : node->right);
            parts[feature] += node->value - before;
            before = node->value;
        }
        sum += before;
    }
    return sum;
}

} // namespace op::matching
