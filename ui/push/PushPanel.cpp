// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/PushPanel.h"

#include "ui/style/Icons.h"
#include "ui/style/Marks.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>

namespace op::ui {
namespace {

QString cell(const QString& text, bool isNumber = false)
{
    return QStringLiteral("<td%1>%2</td>")
        .arg(isNumber ? QStringLiteral(" align=\"right\"") : QString(), text.toHtmlEscaped());
}

// Titles stand over what they name: those of \a numbers to the right.
QString headRow(const QStringList& titles, const QList<qsizetype>& numbers = {})
{
    QString row;
    for (qsizetype i = 0; i < titles.size(); ++i)
        row +=
            QStringLiteral("<th align=\"%1\">%2</th>")
                .arg(numbers.contains(i) ? QStringLiteral("right") : QStringLiteral("left"), titles[i].toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

QString table(const QString& rows)
{
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\" width=\"98%\">%1</table>").arg(rows);
}

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PushPanel::PushPanel(services::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_presenter(desk),
      m_icon(new QLabel(this)),
      m_headline(plainLabel(QStringLiteral("pushHeadline"), this)),
      m_when(plainLabel(QStringLiteral("pushWhen"), this)),
      m_cause(plainLabel(QStringLiteral("pushCause"), this)),
      m_next(plainLabel(QStringLiteral("pushNext"), this)),
      m_page(new QTextBrowser(this)),
      m_send(new QPushButton(tr("&Send to Odoo"), this)),
      m_lookAgain(new QPushButton(tr("&Look again"), this)),
      m_open(new QPushButton(tr("Open &in Odoo"), this)),
      m_repost(new QPushButton(tr("Send a&gain as a new draft order..."), this))
{
    QFont strong = m_headline->font();
    strong.setBold(true);
    m_headline->setFont(strong);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_when->setWordWrap(false);
    m_page->setObjectName(QStringLiteral("pushSummary"));
    m_page->setAccessibleName(tr("What is created in Odoo"));
    m_page->setOpenLinks(false);
    m_send->setObjectName(QStringLiteral("pushSend"));
    m_send->setToolTip(tr("Send to Odoo (Ctrl+Shift+P)"));
    m_lookAgain->setObjectName(QStringLiteral("pushLookAgain"));
    m_lookAgain->setToolTip(tr("Look up in Odoo what became of it (Ctrl+Shift+P)"));
    m_open->setObjectName(QStringLiteral("pushOpen"));
    m_open->setToolTip(tr("Open the order in Odoo"));
    m_repost->setObjectName(QStringLiteral("pushRepost"));
    m_repost->setToolTip(tr("For an order that was deleted or cancelled in Odoo; asks for the reason "
                            "(Ctrl+Alt+Shift+P)"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_icon);
    top->addWidget(m_headline, 1);
    top->addWidget(m_when);
    for (QPushButton* button : {m_send, m_lookAgain, m_open, m_repost}) {
        button->setAutoDefault(false);
        top->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(3);
    column->addLayout(top);
    column->addWidget(m_cause);
    column->addWidget(m_next);
    column->addWidget(m_page, 1);

    connect(&m_presenter, &PushPresenter::changed, this, &PushPanel::showState);
    connect(m_send, &QPushButton::clicked, &m_presenter, &PushPresenter::send);
    connect(m_lookAgain, &QPushButton::clicked, &m_presenter, &PushPresenter::send);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_presenter.outcome().url)); });
    connect(m_repost, &QPushButton::clicked, this, &PushPanel::repostWanted);
}

void PushPanel::show(const services::CaseSheet& sheet)
{
    m_presenter.show(sheet);
}

void PushPanel::send()
{
    if (outcome().maySend || outcome().mayLookAgain)
        m_presenter.send();
}

void PushPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setWatched(true);
}

void PushPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setWatched(false);
}

void PushPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page)
        showState();
}

void PushPanel::showState()
{
    const PushOutcomeView& view = m_presenter.outcome();
    const bool isBlocked = !m_presenter.summary().blocking.isEmpty();
    const int side = fontMetrics().height() * 3 / 2;
    // before the first case there is nothing to draw, but colours may change
    m_icon->setPixmap(view.icon.isEmpty() ? QPixmap() : icon(view.icon).pixmap(side, side));
    m_headline->setText(view.headline);
    m_when->setText(view.when);
    m_cause->setText(view.cause);
    m_cause->setToolTip(view.details);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, markColour(Mark::MustFix, palette()));
    m_cause->setPalette(colours);
    m_cause->setVisible(!view.cause.isEmpty());
    m_next->setText(view.next);
    m_next->setVisible(!view.next.isEmpty());
    m_send->setVisible(view.maySend);
    m_send->setEnabled(!isBlocked);
    m_lookAgain->setVisible(view.mayLookAgain);
    m_open->setVisible(!view.url.isEmpty());
    m_repost->setVisible(!view.repostQuestion.isEmpty());
    m_page->setHtml(page());
    Q_EMIT outcomeChanged();
}

QString PushPanel::page() const
{
    const PushSummary& summary = m_presenter.summary();
    const PushOutcomeView& view = m_presenter.outcome();
    QString html;
    for (const QString& note : view.notes)
        html += QStringLiteral("<p>%1</p>").arg(note.toHtmlEscaped());
    if (!view.differences.isEmpty()) {
        QString rows = headRow({tr("Field"), tr("Approved"), tr("In Odoo")});
        for (const DifferenceRow& row : view.differences)
            rows += QStringLiteral("<tr>%1%2%3</tr>").arg(cell(row.place), cell(row.approved), cell(row.stored));
        html += QStringLiteral("<p><b>%1</b></p>").arg(view.differencesTitle.toHtmlEscaped()) + table(rows);
    }
    if (!summary.blocking.isEmpty()) {
        html += QStringLiteral("<p><b>%1</b></p><ul>")
                    .arg(tr("It cannot be sent before this is put right:").toHtmlEscaped());
        for (const QString& sentence : summary.blocking)
            html += QStringLiteral("<li>%1</li>").arg(sentence.toHtmlEscaped());
        return html + QStringLiteral("</ul>");
    }
    if (summary.lines.isEmpty())
        return html;
    QString facts;
    for (qsizetype i = 0; i < summary.facts.size(); i += 2) {
        facts += QStringLiteral("<tr>");
        for (const SummaryFact& fact : summary.facts.mid(i, 2))
            facts += QStringLiteral("<td><b>%1</b></td>").arg(fact.name.toHtmlEscaped()) + cell(fact.value);
        facts += QStringLiteral("</tr>");
    }
    QString rows =
        headRow({tr("Product"), tr("Quantity"), tr("Price"), tr("Taxes"), tr("Delivery"), tr("Amount")}, {1, 2, 5});
    for (const SummaryLine& line : summary.lines) {
        const QString product = line.text.isEmpty() ? line.product : tr("%1: %2").arg(line.product, line.text);
        rows += QStringLiteral("<tr>%1%2%3%4%5%6</tr>")
                    .arg(cell(product), cell(line.quantity, true), cell(line.price, true), cell(line.taxes),
                         cell(line.date), cell(line.total, true));
    }
    return html + table(facts) + QStringLiteral("<p></p>") + table(rows)
        + QStringLiteral("<p align=\"right\"><b>%1</b></p>").arg(summary.total.toHtmlEscaped());
}

} // namespace op::ui
