// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/push/PushPresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace op::ui {

/// The PushPanel class shows exactly what will be created in Odoo before it is sent, and afterwards what became of it.
class PushPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PushPanel(services::Desk& desk, QWidget* parent = nullptr);

    void show(const services::CaseSheet& sheet);
    /// Sends the case, or looks again, whichever can be done now.
    void send();
    /// Sends the order once more as a new draft order; \a reason says why.
    void repost(const QString& reason) { m_presenter.repost(reason); }
    [[nodiscard]] const PushOutcomeView& outcome() const { return m_presenter.outcome(); }

Q_SIGNALS:
    void outcomeChanged();
    /// The person wants to send once more what is in Odoo; the reason is still to be asked.
    void repostWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showState();
    [[nodiscard]] QString page() const;

    PushPresenter m_presenter;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_when;
    QLabel* m_cause;
    QLabel* m_next;
    QTextBrowser* m_page;
    QPushButton* m_send;
    QPushButton* m_lookAgain;
    QPushButton* m_open;
    QPushButton* m_repost;
};

} // namespace op::ui
