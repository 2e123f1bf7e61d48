// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/FindingsModel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace op::ui {

/// The FindingsPanel class lists what blocks a case and what is worth a look. Return goes to the place; what a person
/// may let pass can be let pass with a reason.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void setRows(const QList<FindingRow>& rows, bool isEditable);
    /// Makes the first finding about \a subject the current one and gives the list the focus.
    void focusFinding(const QString& subject);
    /// Returns the subject of the current finding, empty without one.
    [[nodiscard]] QString currentSubject() const;

Q_SIGNALS:
    void placeWanted(const QString& path);
    void letPassWanted(const op::ui::FindingRow& finding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showButtons();
    [[nodiscard]] const FindingRow* current() const;

    FindingsModel m_model;
    bool m_isEditable = false;
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_go;
    QPushButton* m_letPass;
};

} // namespace op::ui
