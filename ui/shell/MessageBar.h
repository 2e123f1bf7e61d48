// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Notices.h"

#include <QFrame>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace op::ui {

/// The MessageBar class shows what was posted to Notices, newest last, inside the window: nothing covers what a person
/// works on. Equal messages are one with a count. Hidden while there is nothing to say.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(Notices& notices, QWidget* parent = nullptr);
    ~MessageBar() override;

    /// Returns how many messages are shown.
    [[nodiscard]] int count() const;

private:
    class Message;
    void show(const Notice& notice);
    void drop(Message* message);

    QVBoxLayout* m_layout;
    std::vector<Message*> m_messages; ///< children, oldest first
};

} // namespace op::ui
