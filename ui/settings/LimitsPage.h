// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/LimitFields.h"

#include <QWidget>

class QLineEdit;

namespace op::ui {

class FieldNote;

/// The numbers of the settings, each with what is wrong with it beside it.
class LimitsPage : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsPage(LimitFields& fields, QWidget* parent = nullptr);

private:
    struct Line
    {
        LimitFields::Field field;
        QLineEdit* edit;
        FieldNote* note;
    };
    void refresh();

    LimitFields& m_fields;
    QList<Line> m_lines;
};

} // namespace op::ui
