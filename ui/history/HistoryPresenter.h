// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/HistoryModel.h"

namespace op::ui {

/// The HistoryPresenter class keeps the history of one case up to date and writes it to files.
class HistoryPresenter : public QObject
{
    Q_OBJECT

public:
    explicit HistoryPresenter(services::Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] HistoryModel& model() { return m_model; }
    [[nodiscard]] qint64 caseId() const { return m_caseId; }
    /// Shows \a caseId, 0 for none.
    void showCase(qint64 caseId);
    enum class Format { Csv, PlainText };
    void saveTo(const QString& path, Format format);

Q_SIGNALS:
    void loaded();
    /// What was done, or why it was not: a sentence.
    void said(const QString& text);

private:
    void load();

    services::Desk& m_desk;
    HistoryModel m_model;
    qint64 m_caseId = 0;
};

} // namespace op::ui
