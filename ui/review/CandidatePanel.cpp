// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CandidatePanel.h"

#include "ui/review/CandidateDelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace op::ui {
namespace {

/// A list whose rows are laid out anew when its width changes: their texts wrap.
class WrappingList : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

CandidatePanel::CandidatePanel(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_trouble(new QLabel(this)),
      m_list(new WrappingList(this)),
      m_empty(new QLabel(this)),
      m_more(new QPushButton(this)),
      m_search(new QLineEdit(this))
{
    m_title->setObjectName(QStringLiteral("caseCandidatesTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_trouble->setObjectName(QStringLiteral("caseCandidatesTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setAccessibleName(tr("Search the master data"));
    m_search->setToolTip(tr("Search the master data (0)"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("caseCandidates"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setToolTip(tr("1 to 9 choose, 0 searches"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CandidateDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("caseCandidatesEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_more->setObjectName(QStringLiteral("caseMoreCandidates"));
    m_more->setAutoDefault(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addWidget(m_trouble);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addWidget(m_more);
    column->addWidget(m_search);

    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            endSearch();
        else
            Q_EMIT searchWanted(m_subject.path, text);
    });
    connect(m_list, &QListView::clicked, this, &CandidatePanel::choose);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_model.showAll(true);
        showCounts();
        focusCandidates();
    });
}

void CandidatePanel::setSubject(const CandidateSubject& subject)
{
    const bool isOther = subject.path != m_subject.path;
    m_subject = subject;
    m_title->setText(subject.title);
    m_trouble->setText(subject.trouble.join(u'\n'));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, markColour(Mark::MustFix, colours));
    m_trouble->setPalette(colours);
    m_trouble->setVisible(!subject.trouble.isEmpty());
    m_search->setPlaceholderText(subject.searchHint);
    m_search->setVisible(!subject.path.isEmpty());
    m_search->setEnabled(subject.isEditable);
    if (isOther) {
        m_search->clear();
        m_isFound = false;
        m_model.showAll(false);
    }
    const QVariant first = m_model.index(0).data(CandidatesModel::IdRole);
    if (!m_isFound)
        m_model.setRows(subject.rows);
    // what was chosen stands first now, and the mark stays with it
    if (m_model.rowCount() > 0 && (isOther || m_model.index(0).data(CandidatesModel::IdRole) != first))
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setVisible(!subject.path.isEmpty());
    showCounts();
}

void CandidatePanel::setFound(const QString& path, const QString& text, const QList<CandidateRow>& rows)
{
    if (path != m_subject.path || m_search->text().trimmed() != text)
        return;
    m_isFound = true;
    m_model.setRows(rows);
    m_model.showAll(true);
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
    showCounts();
}

void CandidatePanel::endSearch()
{
    m_isFound = false;
    m_model.showAll(false);
    m_model.setRows(m_subject.rows);
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    showCounts();
}

void CandidatePanel::showCounts()
{
    const int hidden = m_model.hiddenCount();
    m_more->setVisible(!m_subject.path.isEmpty() && hidden > 0);
    m_more->setText(tr("Show %n more suggestion(s)", nullptr, hidden));
    const bool isEmpty = !m_subject.path.isEmpty() && m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_isFound ? tr("Nothing in the master data fits \"%1\". Try fewer letters.").arg(m_search->text())
                               : tr("There is no suggestion. Press 0 and type part of a name or number."));
}

bool CandidatePanel::chooseNumber(int number)
{
    if (number < 1 || number > m_model.rowCount() || !m_subject.isEditable)
        return false;
    choose(m_model.index(number - 1));
    return true;
}

void CandidatePanel::choose(const QModelIndex& index)
{
    if (!index.isValid() || !m_subject.isEditable)
        return;
    const qint64 id = index.data(CandidatesModel::IdRole).toLongLong();
    const bool wasSearching = m_search->hasFocus();
    if (m_isFound) {
        m_search->clear();
        endSearch();
    }
    Q_EMIT chosen(m_subject.path, id);
    if (wasSearching)
        Q_EMIT left();
}

void CandidatePanel::focusCandidates()
{
    if (m_model.rowCount() == 0) {
        focusSearch();
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void CandidatePanel::focusSearch()
{
    if (!m_search->isHidden() && m_search->isEnabled())
        m_search->setFocus(Qt::ShortcutFocusReason);
}

bool CandidatePanel::hasFocusInside() const
{
    return m_list->hasFocus() || m_search->hasFocus() || m_more->hasFocus();
}

bool CandidatePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (!isPlain)
        return QWidget::eventFilter(watched, event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn || (watched == m_list && key->key() == Qt::Key_Space)) {
        choose(m_list->currentIndex());
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down) {
        focusCandidates();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (watched == m_search && !m_search->text().isEmpty()) {
            m_search->clear();
            endSearch();
        } else {
            Q_EMIT left();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace op::ui
