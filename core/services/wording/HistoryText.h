// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/storage/CaseRepository.h"

namespace op::services::wording {

/// Returns what \a entry tells, in one or two sentences: what was received, decided (from what to what), sent and
/// answered. Records are named by \a data, which may be null; what was undone by the other entries of \a story, else by
/// its number. Who and when stand in the entry itself.
[[nodiscard]] QString historyText(const storage::HistoryEntry& entry, const masterdata::SnapshotPtr& data = {},
                                  const QList<storage::HistoryEntry>& story = {});
/// Returns the word for the kind of \a entry: "received", "decision", "sent to Odoo", ...
[[nodiscard]] QString historyKindText(const storage::HistoryEntry& entry);
/// Returns who did it: a person's account, or the program.
[[nodiscard]] QString actorText(const QString& actor);

} // namespace op::services::wording
