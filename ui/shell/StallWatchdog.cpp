// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StallWatchdog.h"

#include "core/base/Logging.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>

namespace op::ui {
namespace {

constexpr std::chrono::milliseconds pause{20};

} // namespace

StallWatchdog::StallWatchdog(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    m_thread = std::jthread([this](const std::stop_token& stop) { watch(stop); });
}

StallWatchdog::~StallWatchdog()
{
    m_thread.request_stop();
    m_thread.join(); // before the object to which it posts is gone
}

bool StallWatchdog::isWanted()
{
#ifdef NDEBUG
    return qEnvironmentVariableIsSet("ORDERPILOT_WATCH_STALLS");
#else
    return true;
#endif
}

// One question is under way at a time: a stall is logged once, with its whole length.
void StallWatchdog::watch(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_isAnswered = false;
        const Moment asked = std::chrono::steady_clock::now();
        QMetaObject::invokeMethod(
            this, [this, asked] { answer(asked); }, Qt::QueuedConnection);
        if (!m_wake.wait(lock, stop, [this] { return m_isAnswered; }))
            return;
        m_wake.wait_for(lock, stop, pause, [] { return false; });
    }
}

void StallWatchdog::answer(Moment asked)
{
    const auto stall = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - asked);
    m_longest = std::max(m_longest, stall);
    if (stall > limit)
        qCWarning(lcPerf).noquote() << QStringLiteral("the window did not answer for %1 ms after %2")
                                           .arg(stall.count())
                                           .arg(m_action.isEmpty() ? QStringLiteral("the start") : m_action);
    {
        const std::lock_guard lock(m_mutex);
        m_isAnswered = true;
    }
    m_wake.notify_one();
}

bool StallWatchdog::eventFilter(QObject* watched, QEvent* event)
{
    // names only: what was typed is nobody's business
    switch (event->type()) {
    case QEvent::Shortcut:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Drop:
    case QEvent::Resize:
        if (watched->isWidgetType())
            m_action =
                QStringLiteral("%1 in %2")
                    .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
                         watched->objectName().isEmpty() ? QString::fromLatin1(watched->metaObject()->className())
                                                         : watched->objectName());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace op::ui
