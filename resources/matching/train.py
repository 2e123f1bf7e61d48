#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the models by which products or vendors are matched and writes them beside this file.

    train.py DUMP... [--name product|vendor] [--small NAME...] [--out FOLDER] [--check]

A DUMP is what `bench_matching --dump FILE CATALOGUE QUERIES` writes: for each candidate of each query its features and
whether it is right. Sets that are named by --small (files without their ending) weigh more, so that a few hundred real
queries are heard beside thousands of made-up ones. The first model scores a candidate; it is trained once on each half
of the queries, and the second model, which says how far the best candidate can be trusted, learns from the scores that
the halves give to queries they have not seen. --check prints what queries of the other half get and writes nothing.

Needs Debian's python3-numpy and python3-sklearn; the program needs neither.
"""

import argparse
import sys
from pathlib import Path

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

MATCH, NO_MATCH, AMBIGUOUS = range(3)
SMALL_WEIGHT = 8.0
THIN = 2  # of the wrong candidates of large sets so many stand for one
GRID = 4096.0
RIVAL_WORDS = 24
NO_RIVAL = 9.0
NOTHING_MORE = 0.15
COLUMN_WIDTHS = (30, 35, 40, 50)
TRUST_NAMES = (
    "score ahead aheadOfThird share likely rivalLoss rivalNumbers secondRivalLoss rivals lossWithoutLast rivalExtra "
    "rivalColour rivalMaterial rivalPack rivalPrice rivalBehind lastLikeness length mayBeCut namesakes"
).split()


class Dump:
    """The candidates of one set, grouped by query."""

    def __init__(self, path, names=None):
        data = Path(path).read_bytes()
        header, _, body = data.partition(b"\n")
        self.features = header.decode().split()
        pairs = len(self.features)
        width = 4 + pairs + 2 + 2 * RIVAL_WORDS
        rows = numpy.frombuffer(body, dtype=numpy.uint8).reshape(-1, width * 4)
        head = rows[:, :16].copy().view(numpy.int32)
        self.query, self.kind, self.right, self.record = head.T
        numbers = rows[:, 16:].copy().view(numpy.float32)
        self.values = numbers[:, :pairs]
        self.length, self.words = numbers[:, pairs], numbers[:, pairs + 1]
        self.weights, self.said = numpy.split(numbers[:, pairs + 2 :], 2, axis=1)
        self.name = Path(path).stem

    def where(self, mask):
        part = Dump.__new__(Dump)
        part.features, part.name = self.features, self.name
        for column in ("query", "kind", "right", "record", "values", "length", "words", "weights", "said"):
            setattr(part, column, getattr(self, column)[mask])
        return part

    def half(self, number):
        return self.where(((self.query.astype(numpy.uint64) * 2654435761 % 2**32) >> 16) % 2 == number)


def fit_scores(dumps, small, seed=0):
    parts = [dump for dump in dumps if len(dump.query)]
    masks = [
        (dump.kind != AMBIGUOUS)
        & ((dump.right == 1) | (numpy.arange(len(dump.right)) % THIN == 0) | (dump.name in small))
        for dump in parts
    ]
    values = numpy.concatenate([dump.values[mask] for dump, mask in zip(parts, masks)])
    right = numpy.concatenate([dump.right[mask] for dump, mask in zip(parts, masks)])
    weights = numpy.concatenate(
        [
            numpy.full(mask.sum(), SMALL_WEIGHT) if dump.name in small else numpy.where(dump.right[mask] == 1, 1.0, THIN)
            for dump, mask in zip(parts, masks)
        ]
    )
    model = HistGradientBoostingClassifier(
        max_iter=150,
        learning_rate=0.1,
        max_leaf_nodes=16,
        min_samples_leaf=40,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=seed,
    )
    return model.fit(values, right, sample_weight=weights)


def rankings(dump, scores):
    """Per query the indexes of its candidates, best first."""
    order = numpy.lexsort((-scores, dump.query))
    queries = dump.query[order]
    starts = numpy.flatnonzero(numpy.r_[True, queries[1:] != queries[:-1]])
    return [order[begin:end] for begin, end in zip(starts, numpy.r_[starts[1:], len(order)])]


def rivals(dump, ranking, own):
    """As setRivals() of core/matching/text/TrustFeatures.cpp."""
    weights, said = dump.weights[ranking[0]], dump.said[ranking]
    lost = numpy.maximum(0, numpy.abs(weights) * (said[0] - said[1:]))
    everything = lost.sum(axis=1)
    words = int(dump.words[ranking[0]])
    last = lost[:, words - 1] if 0 < words <= RIVAL_WORDS else lost[:, -1]
    if not len(lost):
        return [NO_RIVAL, NO_RIVAL, NO_RIVAL, 0, NO_RIVAL, 0, 0, 0, 0, 0, own[0] + 9]
    nearest = int(numpy.argmin(everything))
    best, rival = dump.values[ranking[0]], dump.values[ranking[1 + nearest]]
    of = {name: i for i, name in enumerate(dump.features)}
    extra = [best[of[name]] - rival[of[name]] for name in ("recordMissingSum", "colourExtra", "materialExtra", "packExtra")]
    price = of["priceRatio"]
    priced = best[price] >= 0 and rival[price] >= 0
    return [
        everything[nearest],
        lost[nearest, weights < 0].sum(),
        numpy.sort(everything)[1] if len(lost) > 1 else NO_RIVAL,
        (everything <= 0.05).sum(),
        (everything - last).min(),
        *extra,
        rival[price] - best[price] if priced else 0,
        own[0] - own[1 + nearest],
    ]


def trust_features(dump, scores):
    """As trustFeatures() of core/matching/text/TrustFeatures.cpp."""
    rows, right, known = [], [], []
    missing = dump.features.index("queryMissingSum")
    for ranking in rankings(dump, scores):
        own = scores[ranking]
        best = own[0]
        first = dump.values[ranking[0]]
        ahead = first - dump.values[ranking[1]] if len(ranking) > 1 else numpy.zeros_like(first)
        words = min(int(dump.words[ranking[0]]), RIVAL_WORDS)
        length = int(dump.length[ranking[0]])
        head = [
            best,
            best - (own[1] if len(own) > 1 else -9),
            best - (own[2] if len(own) > 2 else -9),
            1 / numpy.exp(own - best).sum(),
            (1 / (1 + numpy.exp(-own)) > 0.3).sum(),
            *rivals(dump, ranking, own),
            dump.said[ranking[0], words - 1] if words else 0,
            min(length, 80),
            any(length in (width, width - 1) for width in COLUMN_WIDTHS),
            (dump.values[ranking[1:], missing] <= first[missing] + NOTHING_MORE).sum(),
        ]
        rows.append(numpy.r_[numpy.round(numpy.array(head, dtype=float) * GRID) / GRID, first, ahead])
        right.append(dump.right[ranking[0]] == 1 and dump.kind[ranking[0]] == MATCH)
        known.append(dump.kind[ranking[0]] == MATCH)
    return numpy.array(rows, dtype=numpy.float32), numpy.array(right), numpy.array(known)


def fit_trust(rows, right, weights):
    model = HistGradientBoostingClassifier(
        max_iter=250,
        learning_rate=0.05,
        max_leaf_nodes=16,
        min_samples_leaf=20,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=0,
    )
    return model.fit(rows, right, sample_weight=weights)


def write_model(path, model, names, comment):
    lines = [f"# {comment}", "# A node: feature (-1: leaf), threshold (left when at most), left, right, mean below.",
             "features " + " ".join(names), f"bias {float(numpy.ravel(model._baseline_prediction)[0])!r}"]
    for (predictor,) in model._predictors:
        nodes = predictor.nodes
        means = numpy.zeros(len(nodes))
        for i in range(len(nodes) - 1, -1, -1):
            node = nodes[i]
            if node["is_leaf"]:
                means[i] = node["value"]
            else:
                left, right = node["left"], node["right"]
                counts = nodes["count"][left], nodes["count"][right]
                means[i] = (means[left] * counts[0] + means[right] * counts[1]) / sum(counts)
        lines.append("tree")
        for i, node in enumerate(nodes):
            if node["is_leaf"]:
                lines.append(f"-1 0 0 0 {means[i]:.9g}")
            else:
                lines.append(
                    f"{node['feature_idx']} {node['num_threshold']:.9g} {node['left']} {node['right']} {means[i]:.9g}"
                )
    Path(path).write_text("\n".join(lines) + "\n")


def accepted(confidence, right, precision):
    order = numpy.argsort(-confidence, kind="stable")
    shares = numpy.cumsum(right[order]) / numpy.arange(1, len(order) + 1)
    good = numpy.flatnonzero(shares >= precision)
    return 100.0 * (good[-1] + 1) / len(order) if len(good) else 0.0


def calibration_error(confidence, right):
    bins = numpy.minimum((confidence * 10).astype(int), 9)
    return sum(
        abs(confidence[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in range(10) if (bins == b).any()
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dumps", nargs="+")
    parser.add_argument("--small", nargs="*", default=[])
    parser.add_argument("--name", default="product", help="of the models: product or vendor")
    parser.add_argument("--out", default=str(Path(__file__).parent))
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    dumps = [Dump(path) for path in options.dumps]
    names = dumps[0].features

    rows, right, known, weights, owner = [], [], [], [], []
    for number in (0, 1):
        model = fit_scores([dump.half(number) for dump in dumps], options.small)
        for dump in dumps:
            other = dump.half(1 - number)
            if not len(other.query):
                continue
            features, good, is_known = trust_features(other, model.decision_function(other.values))
            rows.append(features)
            right.append(good)
            known.append(is_known)
            weights.append(numpy.full(len(good), 2.0 if dump.name in options.small else 1.0))
            owner += [(dump.name, number)] * len(good)
    rows, right, known, weights = (numpy.concatenate(parts) for parts in (rows, right, known, weights))
    names_of = numpy.array([name for name, _ in owner])
    fold = numpy.arange(len(right)) % 2
    confidence = numpy.zeros(len(right))
    for number in (0, 1):
        mask = fold == number
        confidence[~mask] = fit_trust(rows[mask], right[mask], weights[mask]).predict_proba(rows[~mask])[:, 1]
    print("best right: of those that have a right answer; right of all: of all queries, strangers too")
    print(f"{'set':24} {'queries':>7} {'best right':>10} {'of all':>7} {'at 99 %':>8} {'calibration error':>18}")
    for name in dict.fromkeys(names_of):
        mask = names_of == name
        print(f"{name:24} {mask.sum():7} {100 * right[mask].sum() / known[mask].sum():9.1f}%"
              f" {100 * right[mask].mean():6.1f}% {accepted(confidence[mask], right[mask], 0.99):7.1f}%"
              f" {calibration_error(confidence[mask], right[mask]):18.3f}")
    print(f"{'all':24} {len(right):7} {100 * right.sum() / known.sum():9.1f}% {100 * right.mean():6.1f}% {accepted(confidence, right, 0.99):7.1f}%"
          f" {calibration_error(confidence, right):18.3f}")
    if options.check:
        return 0
    trust_names = TRUST_NAMES + [f"best.{name}" for name in names] + [f"ahead.{name}" for name in names]
    out = Path(options.out)
    write_model(out / f"{options.name}.model", fit_scores(dumps, options.small), names,
                f"Scores a candidate: log odds that it is the {options.name} meant. Made by train.py.")
    write_model(out / f"{options.name}-trust.model", fit_trust(rows, right, weights), trust_names,
                "Says whether the best candidate is right: log odds. Made by train.py.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
