// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AboutDialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace op::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About OrderPilot"));
    auto* drawing = new QLabel(this);
    const int side = fontMetrics().height() * 4;
    drawing->setPixmap(QApplication::windowIcon().pixmap(side, side));
    auto* text = new QLabel(tr("OrderPilot %1\n\nTurns incoming order papers into draft purchase orders in Odoo.\n\n"
                               "Free software under the GNU General Public License, version 3 or later. It comes "
                               "without any warranty.")
                                .arg(QApplication::applicationVersion()),
                            this);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setObjectName(QStringLiteral("aboutText"));
    text->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    line->addWidget(drawing, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    layout->addLayout(line);
    layout->addWidget(buttons);
}

} // namespace op::ui
