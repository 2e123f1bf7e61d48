// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/MappingPresenter.h"
#include "ui/models/TextGridModel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;
class QVBoxLayout;

namespace op::ui {

class FieldNote;
class MeaningHeader;
class ProductPicker;

/// The MappingDialog class asks what the columns of a case's table mean, shows what order that makes, and saves it.
/// Layout and keys; what is behind is the MappingPresenter's. Shown with open(); closes itself when the case cannot be
/// shown here and when it was saved.
class MappingDialog : public QDialog
{
    Q_OBJECT

public:
    MappingDialog(services::Desk& desk, Notices& notices, qint64 caseId, QWidget* parent = nullptr);
    ~MappingDialog() override;
    void reject() override;

Q_SIGNALS:
    /// The meanings are stored and the case was read again; it is the first of \a cases.
    void saved(const QList<qint64>& cases);

private:
    [[nodiscard]] QWidget* makeGrid();
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeButtons();
    void connectParts();
    void showLoaded();
    void showChanged();
    void showPreview();
    void showBusy();
    void showVendorProblem();
    void save();
    void focusProblem();

    MappingPresenter m_presenter;
    TextGridModel m_rows;
    TextGridModel m_lines;
    QLabel* m_intro = nullptr;
    QTableView* m_grid = nullptr;
    MeaningHeader* m_meanings = nullptr;
    FieldNote* m_columnsNote = nullptr;
    QSpinBox* m_above = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_dates = nullptr;
    QComboBox* m_decimals = nullptr;
    ProductPicker* m_vendor = nullptr;
    FieldNote* m_vendorNote = nullptr;
    QLineEdit* m_currency = nullptr;
    FieldNote* m_currencyNote = nullptr;
    QLineEdit* m_name = nullptr;
    FieldNote* m_nameNote = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QTableView* m_order = nullptr;
    FieldNote* m_findings = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace op::ui
