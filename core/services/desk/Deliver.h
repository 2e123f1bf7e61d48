// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace op::services {

/// Calls \a then(result) on the thread of \a receiver, which has to be the caller's, once \a future has its result;
/// never when \a receiver dies first or the future ends without one. (QFuture::then(context, ...) of Qt 6.4 aborts when
/// the context is already gone.)
template <class T, class Then>
void deliver(const QFuture<T>& future, QObject* receiver, Then then)
{
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace op::services
