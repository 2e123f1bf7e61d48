// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FindingsPanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace op::ui {

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent),
      m_list(new QListView(this)),
      m_empty(new QLabel(tr("Nothing stands in the way of this order."), this)),
      m_go(new QPushButton(tr("&Go there"), this)),
      m_letPass(new QPushButton(tr("&Let it pass..."), this))
{
    m_list->setObjectName(QStringLiteral("caseFindings"));
    m_list->setAccessibleName(tr("What is to be checked"));
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("caseFindingGo"));
    m_go->setToolTip(tr("Go to the field or line (Return)"));
    m_letPass->setObjectName(QStringLiteral("caseFindingLetPass"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_letPass);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addLayout(buttons);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::showButtons);
    connect(m_list, &QListView::doubleClicked, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const FindingRow* finding = current())
            Q_EMIT placeWanted(finding->stop);
    });
    connect(m_letPass, &QPushButton::clicked, this, [this] {
        if (const FindingRow* finding = current())
            Q_EMIT letPassWanted(*finding);
    });
}

void FindingsPanel::setRows(const QList<FindingRow>& rows, bool isEditable)
{
    m_isEditable = isEditable;
    m_model.setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    if (!m_list->currentIndex().isValid() && !rows.isEmpty())
        m_list->setCurrentIndex(m_model.index(0));
    showButtons();
}

void FindingsPanel::focusFinding(const QString& subject)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.rows()[row].subject == subject) {
            m_list->setCurrentIndex(m_model.index(row));
            break;
        }
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QString FindingsPanel::currentSubject() const
{
    const FindingRow* finding = current();
    return finding ? finding->subject : QString();
}

const FindingRow* FindingsPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.rows()[row] : nullptr;
}

void FindingsPanel::showButtons()
{
    const FindingRow* finding = current();
    m_go->setEnabled(finding && !finding->stop.isEmpty());
    m_letPass->setEnabled(m_isEditable && finding && finding->isAcceptable);
    m_letPass->setToolTip(finding && !finding->isAcceptable
                              ? tr("This has to be put right; it cannot be left as it is.")
                              : tr("Let it pass with a reason"));
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers() == Qt::NoModifier) {
            m_go->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace op::ui
