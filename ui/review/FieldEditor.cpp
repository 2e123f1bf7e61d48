// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FieldEditor.h"

#include "ui/review/RecordButton.h"
#include "ui/review/SeveralPicker.h"
#include "ui/widgets/ElidedLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace op::ui {
namespace {

QString toolTipOf(const FieldRow& row)
{
    QStringList lines{markText(row.mark), row.why, row.certainty};
    lines += row.trouble;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

FieldEditor::FieldEditor(FieldKind kind, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_kind(kind),
      m_mark(new QLabel(this)),
      m_note(new ElidedLabel(Qt::ElideRight, this))
{
    makeEditor();
    m_editor->setObjectName(name);
    m_editor->installEventFilter(this);
    m_note->setObjectName(name + QStringLiteral("_note"));
    QFont small = m_note->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_note->setFont(small);
    m_note->hide();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    const int side = fontMetrics().height();
    m_mark->setFixedWidth(side);
    m_mark->setMinimumHeight(side);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_note, 1, 1);
    if (m_confirm) {
        m_confirm->setObjectName(name + QStringLiteral("_confirm"));
        grid->addWidget(m_confirm, 0, 2);
    }
    grid->setColumnStretch(1, 1);
}

void FieldEditor::makeEditor()
{
    switch (m_kind) {
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Number:
        m_editor = m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::commit);
        break;
    case FieldKind::Choice:
        m_editor = m_combo = new QComboBox(this);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(8);
        m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(m_combo, qOverload<int>(&QComboBox::activated), this, [this](int index) {
            const qint64 id = m_combo->itemData(index).toLongLong();
            const QList<qint64> ids = id != 0 ? QList<qint64>{id} : QList<qint64>();
            if (ids != m_row.ids || m_row.isOpen())
                Q_EMIT chosen(m_row.path, ids);
        });
        break;
    case FieldKind::YesNo:
        m_editor = m_check = new QCheckBox(this);
        connect(m_check, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT chosen(m_row.path, {on ? 1 : 0}); });
        break;
    case FieldKind::Record:
        m_editor = m_record = new RecordButton(this);
        connect(m_record, &RecordButton::candidatesWanted, this, [this] { Q_EMIT candidatesWanted(m_row.path); });
        connect(m_record, &RecordButton::suggestionAccepted, this, [this] { Q_EMIT suggestionAccepted(m_row.path); });
        break;
    case FieldKind::Several:
        m_editor = m_several = new SeveralPicker(this);
        connect(m_several, &SeveralPicker::chosen, this,
                [this](const QList<qint64>& ids) { Q_EMIT chosen(m_row.path, ids); });
        m_confirm = new QToolButton(this);
        m_confirm->setText(tr("Confirm"));
        m_confirm->setToolTip(tr("Takes the proposal as it stands (Space)"));
        m_confirm->setFocusPolicy(Qt::NoFocus);
        m_confirm->hide();
        connect(m_confirm, &QToolButton::clicked, this, [this] { Q_EMIT suggestionAccepted(m_row.path); });
        break;
    }
}

void FieldEditor::setRow(const FieldRow& row, bool isEditable)
{
    const bool isOther = row.path != m_row.path;
    m_row = row;
    m_editor->setAccessibleName(row.mark == Mark::None ? row.label : tr("%1, %2").arg(row.label, markText(row.mark)));
    m_editor->setAccessibleDescription(QStringList(row.trouble).join(u' '));
    const QString tip = toolTipOf(row);
    m_editor->setToolTip(tip);
    const int side = fontMetrics().height();
    m_mark->setPixmap(markIcon(row.mark).pixmap(side, side));
    m_mark->setToolTip(tip);
    if (m_line) {
        if (isOther || !m_line->isModified()) {
            m_problem.clear();
            if (m_line->text() != row.text)
                m_line->setText(row.text);
            m_line->setModified(false);
        }
        m_line->setReadOnly(!isEditable);
        QPalette colours = palette();
        if (!isEditable)
            colours.setColor(QPalette::Base, colours.color(QPalette::Window));
        m_line->setPalette(colours);
    } else if (m_combo) {
        fillChoice(isEditable);
    } else if (m_check) {
        m_check->setText(row.label);
        m_check->setChecked(row.ids.value(0) != 0);
        m_check->setEnabled(isEditable);
    } else if (m_record) {
        m_record->setRecord(row.text, !row.ids.isEmpty());
        m_record->setIconSize({side, side});
    } else if (m_several) {
        m_several->setOptions(row.options, row.ids);
        m_several->setEnabled(isEditable);
        m_confirm->setAccessibleName(tr("Confirm: %1").arg(row.label));
        m_confirm->setVisible(isEditable && row.isOpen() && !row.ids.isEmpty());
    }
    showNote();
}

void FieldEditor::fillChoice(bool isEditable)
{
    const qint64 current = m_row.ids.value(0);
    bool same = m_combo->count() == m_row.options.size();
    for (int i = 0; same && i < m_combo->count(); ++i)
        same =
            m_combo->itemData(i).toLongLong() == m_row.options[i].id && m_combo->itemText(i) == m_row.options[i].text;
    if (!same) {
        m_combo->clear();
        for (const Option& option : m_row.options)
            m_combo->addItem(option.text, option.id);
    }
    m_combo->setCurrentIndex(m_combo->findData(current));
    m_combo->setEnabled(isEditable);
}

void FieldEditor::showProblem(const QString& sentence)
{
    m_problem = sentence;
    showNote();
}

void FieldEditor::showNote()
{
    QStringList parts;
    if (!m_problem.isEmpty())
        parts.append(m_problem);
    if (m_row.isOpen() && m_problem.isEmpty())
        parts.append(markText(m_row.mark));
    if (!m_row.raw.isEmpty())
        parts.append(tr("on the paper: %1").arg(m_row.raw));
    if (m_kind == FieldKind::Record && !m_row.why.isEmpty() && !m_row.isOpen())
        parts.append(m_row.why);
    const QString text = parts.join(QStringLiteral(" \u00b7 "));
    QPalette colours = palette();
    const Mark mark = m_problem.isEmpty() ? m_row.mark : Mark::MustFix;
    if (mark == Mark::PleaseCheck || mark == Mark::MustFix)
        colours.setColor(QPalette::WindowText, markColour(mark, palette()));
    m_note->setPalette(colours);
    m_note->setWholeText(text);
    m_note->setVisible(!text.isEmpty());
}

void FieldEditor::commit()
{
    if (!m_line || !m_line->isModified() || m_line->isReadOnly())
        return;
    m_problem.clear();
    m_line->setModified(false);
    Q_EMIT typed(m_row.path, m_line->text());
    if (!m_problem.isEmpty())
        m_line->setModified(true);
}

// Keys that take the value as it stands, where the field waits for a person.
bool FieldEditor::confirmsWith(int key) const
{
    if (!m_row.isOpen())
        return false;
    if (m_line)
        return (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_line->isModified() && !m_line->isReadOnly();
    if (m_several)
        return key == Qt::Key_Space && m_several->isEnabled() && !m_row.ids.isEmpty();
    return m_combo && key == Qt::Key_Space && m_combo->isEnabled() && m_combo->currentIndex() >= 0;
}

void FieldEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_editor) {
        const int side = fontMetrics().height();
        m_mark->setPixmap(markIcon(m_row.mark).pixmap(side, side));
        showNote();
    }
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::FocusIn)
        Q_EMIT focused(m_row.path);
    // scrolling past a field must not change it
    if (m_combo && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && confirmsWith(key->key())) {
            Q_EMIT suggestionAccepted(m_row.path);
            return true;
        }
        if (m_line && key->key() == Qt::Key_Escape && m_line->isModified()) {
            m_problem.clear();
            m_line->setText(m_row.text);
            m_line->setModified(false);
            showNote();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace op::ui
