// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/ReviewState.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace op::storage {

enum class QueueSort { Newest, Oldest, Vendor, VendorDown, Number, NumberDown, MostOpen, FewestOpen };

/// Which cases of the queue are wanted. Empty members do not filter.
struct QueueFilter
{
    QList<review::ReviewState> states;
    QString
        text; ///< part of vendor, number, reference or file name; case and accents do not count; all words must occur
    QString connection;
    QueueSort sort = QueueSort::Newest;
    int offset = 0;
    int limit = 0; ///< 0 = all
};

/// One row of the queue.
struct QueueRow
{
    qint64 id = 0;
    QString reference;
    review::ReviewState state = review::ReviewState::Received;
    QString connection;
    QString vendorName;
    qint64 vendorId = 0;
    QString number;
    int lineCount = 0;
    int openCount = 0;
    QString fileName;
    QString kind;
    qint64 duplicateOf = 0;
    QString orderName; ///< under which Odoo holds the order, once it does
    QDateTime createdAt;
    QDateTime changedAt;
};

struct QueuePage
{
    QList<QueueRow> rows;
    int total = 0;                         ///< rows that pass the filter, on all pages
    QMap<review::ReviewState, int> counts; ///< per state, by text and connection only: what the other tabs hold
};

} // namespace op::storage
