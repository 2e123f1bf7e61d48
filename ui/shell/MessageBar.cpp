// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MessageBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Marks.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace op::ui {
namespace {

constexpr std::size_t mostMessages = 3;

QString drawingOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done:
        return QStringLiteral("notice-done");
    case Notice::Kind::Information:
        return QStringLiteral("notice-information");
    case Notice::Kind::Warning:
        return QStringLiteral("notice-warning");
    case Notice::Kind::Error:
        return QStringLiteral("notice-error");
    }
    return {};
}

Mark markOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done:
        return Mark::ConfirmedByYou;
    case Notice::Kind::Information:
        return Mark::Matched;
    case Notice::Kind::Warning:
        return Mark::PleaseCheck;
    case Notice::Kind::Error:
        return Mark::MustFix;
    }
    return Mark::None;
}

} // namespace

/// One line of the bar: drawing, sentence, buttons. The details open below.
class MessageBar::Message : public QFrame
{
public:
    Message(MessageBar& bar, Notice notice)
        : QFrame(&bar),
          m_bar(bar),
          m_notice(std::move(notice)),
          m_drawing(new QLabel(this)),
          m_text(new QLabel(this)),
          m_details(new QLabel(this))
    {
        setObjectName(QStringLiteral("message"));
        setFrameShape(QFrame::StyledPanel);
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        m_text->setObjectName(QStringLiteral("messageText"));
        m_text->setWordWrap(true);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_details->setObjectName(QStringLiteral("messageDetails"));
        m_details->setText(m_notice.details);
        m_details->setWordWrap(true);
        m_details->setTextFormat(Qt::PlainText);
        m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_details->hide();

        auto* line = new QHBoxLayout;
        line->addWidget(m_drawing);
        line->addWidget(m_text, 1);
        if (!m_notice.details.isEmpty()) {
            QPushButton* details = button(MessageBar::tr("Details"), QStringLiteral("messageDetailsButton"));
            details->setCheckable(true);
            connect(details, &QPushButton::toggled, m_details, &QWidget::setVisible);
            line->addWidget(details);
        }
        if (!m_notice.action.isEmpty()) {
            QPushButton* action = button(m_notice.action, QStringLiteral("messageAction"));
            connect(action, &QPushButton::clicked, this, [this] {
                const std::function<void()> act = m_notice.act;
                m_bar.drop(this);
                if (act)
                    act();
            });
            line->addWidget(action);
        }
        auto* close = new QToolButton(this);
        close->setObjectName(QStringLiteral("messageClose"));
        close->setAccessibleName(MessageBar::tr("Close this message"));
        close->setToolTip(close->accessibleName());
        close->setIcon(icon(QStringLiteral("close")));
        close->setAutoRaise(true);
        connect(close, &QToolButton::clicked, this, [this] { m_bar.drop(this); });
        line->addWidget(close);

        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(8, 4, 4, 4);
        layout->addLayout(line);
        layout->addWidget(m_details);
        m_expiry.setSingleShot(true);
        connect(&m_expiry, &QTimer::timeout, this, [this] { m_bar.drop(this); });
        again();
    }

    [[nodiscard]] const Notice& notice() const { return m_notice; }
    [[nodiscard]] bool isLike(const Notice& other) const
    {
        return m_notice.kind == other.kind && m_notice.text == other.text && m_notice.action == other.action
            && m_notice.details == other.details;
    }

    /// Shows the message once more: a count instead of another line. What the button does is the newest's.
    void again(const Notice* newest = nullptr)
    {
        if (newest)
            m_notice = *newest;
        ++m_times;
        m_text->setText(m_times == 1 ? m_notice.text
                                     : MessageBar::tr("%1 (%n times)", nullptr, m_times).arg(m_notice.text));
        paintDrawing();
        if (m_notice.milliseconds > 0)
            m_expiry.start(m_notice.milliseconds);
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange)
            paintDrawing();
        QFrame::changeEvent(event);
    }

private:
    QPushButton* button(const QString& text, const QString& name)
    {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setAutoDefault(false);
        return made;
    }
    void paintDrawing()
    {
        const int side = fontMetrics().height() * 5 / 4;
        const QColor colour = markColour(markOf(m_notice.kind), QGuiApplication::palette());
        m_drawing->setPixmap(icon(drawingOf(m_notice.kind), colour).pixmap(side, side));
    }

    MessageBar& m_bar;
    Notice m_notice;
    QLabel* m_drawing;
    QLabel* m_text;
    QLabel* m_details;
    QTimer m_expiry;
    int m_times = 0;
};

MessageBar::MessageBar(Notices& notices, QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Messages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&notices, &Notices::posted, this, &MessageBar::show);
}

MessageBar::~MessageBar() = default;

int MessageBar::count() const
{
    return static_cast<int>(m_messages.size());
}

void MessageBar::show(const Notice& notice)
{
    const auto like =
        std::find_if(m_messages.begin(), m_messages.end(), [&](const Message* known) { return known->isLike(notice); });
    if (like != m_messages.end()) {
        (*like)->again(&notice);
        return;
    }
    // errors stay until they are closed; what passes anyway makes room first
    if (m_messages.size() >= mostMessages) {
        const auto passing = std::find_if(m_messages.begin(), m_messages.end(),
                                          [](const Message* known) { return known->notice().milliseconds > 0; });
        drop(passing != m_messages.end() ? *passing : m_messages.front());
    }
    auto* message = new Message(*this, notice);
    m_messages.push_back(message);
    m_layout->addWidget(message);
    setVisible(true);
}

void MessageBar::drop(Message* message)
{
    m_messages.erase(std::remove(m_messages.begin(), m_messages.end(), message), m_messages.end());
    message->hide();
    message->deleteLater();
    setVisible(!m_messages.empty());
}

} // namespace op::ui
