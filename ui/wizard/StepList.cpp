// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/StepList.h"

#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/wizard/FormParts.h"

#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace op::ui {
namespace {

using State = StepRow::State;

QIcon shapeOf(State state)
{
    switch (state) {
    case State::Waiting:
        return icon(QStringLiteral("step-waiting"));
    case State::Running:
        return icon(QStringLiteral("step-running"));
    case State::Good:
        return markIcon(Mark::Matched);
    case State::Check:
        return markIcon(Mark::PleaseCheck);
    case State::Failed:
        return markIcon(Mark::MustFix);
    case State::Stopped:
    case State::NotTried:
        return icon(QStringLiteral("step-nottried"));
    }
    return {};
}

enum Column { Shape, Title, Word, Text };
constexpr int linesPerStep = 3;
// Below this many characters of width the words go below the title.
constexpr int wideCharacters = 75;

} // namespace

StepList::StepList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(Text, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    setAccessibleName(tr("Steps and their results"));
}

StepList::Line StepList::addLine(int at)
{
    Line line{};
    line.shape = new QLabel(this);
    line.title = new QLabel(this);
    line.word = new QLabel(this);
    line.text = paragraph({}, this);
    line.server = paragraph({}, this);
    line.details = new QToolButton(this);
    QFont bold = font();
    bold.setBold(true);
    line.title->setFont(bold);
    line.details->setText(tr("Details"));
    line.details->setToolTip(tr("Shows what the server said, for the administrator"));
    line.details->setCheckable(true);
    line.details->setObjectName(QStringLiteral("stepDetails%1").arg(at));
    line.text->setObjectName(QStringLiteral("stepText%1").arg(at));
    line.word->setObjectName(QStringLiteral("stepWord%1").arg(at));
    line.server->setVisible(false);
    line.details->setVisible(false);
    connect(line.details, &QToolButton::toggled, line.server, &QWidget::setVisible);
    return line;
}

void StepList::place(int at)
{
    const Line& line = m_lines[at];
    const int row = at * linesPerStep;
    m_grid->addWidget(line.shape, row, Shape, Qt::AlignTop);
    m_grid->addWidget(line.title, row, Title, Qt::AlignTop);
    m_grid->addWidget(line.word, row, Word, Qt::AlignTop);
    if (m_isNarrow) {
        m_grid->addWidget(line.text, row + 1, Title, 1, Text - Title + 1);
        m_grid->addWidget(line.details, row + 2, Title, Qt::AlignLeft);
        m_grid->addWidget(line.server, row + 2, Word, 1, Text - Word + 1);
    } else {
        m_grid->addWidget(line.text, row, Text, Qt::AlignTop);
        m_grid->addWidget(line.details, row + 1, Text, Qt::AlignLeft);
        m_grid->addWidget(line.server, row + 2, Text);
    }
}

QSize StepList::minimumSizeHint() const
{
    // what it needs when it is narrow, or it would never be given less
    int title = 0;
    for (const Line& line : m_lines)
        title = std::max(title, line.title->sizeHint().width() + line.word->sizeHint().width());
    const QSize hint = QWidget::minimumSizeHint();
    return {std::min(hint.width(), title + lineIconSize(this) + 4 * m_grid->horizontalSpacing()), hint.height()};
}

void StepList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < wideCharacters * fontMetrics().averageCharWidth();
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (int i = 0; i < m_lines.size(); ++i)
        place(i);
}

void StepList::setRows(const QList<StepRow>& rows)
{
    while (m_lines.size() > rows.size()) {
        const Line line = m_lines.takeLast();
        for (QWidget* part : {static_cast<QWidget*>(line.shape), static_cast<QWidget*>(line.title),
                              static_cast<QWidget*>(line.word), static_cast<QWidget*>(line.text),
                              static_cast<QWidget*>(line.details), static_cast<QWidget*>(line.server)})
            delete part;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == m_lines.size()) {
            m_lines.append(addLine(static_cast<int>(i)));
            place(static_cast<int>(i));
        } else if (m_lines[i].shown == rows[i]) {
            continue;
        }
        show(m_lines[i], rows[i]);
    }
}

void StepList::show(Line& line, const StepRow& row)
{
    line.shown = row;
    line.shape->setPixmap(shapeOf(row.state).pixmap(lineIconSize(this)));
    line.title->setText(row.title);
    line.word->setText(row.word);
    line.text->setText(row.fix.isEmpty() ? row.text : row.text + u'\n' + row.fix);
    line.text->setAccessibleName(tr("%1: %2", "a step and its state").arg(row.title, row.word));
    line.server->setText(row.details);
    line.details->setVisible(!row.details.isEmpty());
    line.details->setAccessibleName(tr("Details of %1").arg(row.title));
    if (row.details.isEmpty())
        line.details->setChecked(false);
}

QWidget* StepList::firstFailed() const
{
    for (const Line& line : m_lines)
        if (line.shown.state == State::Failed)
            return line.text;
    return nullptr;
}

} // namespace op::ui
