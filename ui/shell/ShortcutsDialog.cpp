// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace op::ui {
namespace {

struct Key
{
    QString keys;
    QString what;
};

QList<Key> queueKeys()
{
    return {
        {ShortcutsDialog::tr("Up, Down, J, K"), ShortcutsDialog::tr("move in the queue")},
        {ShortcutsDialog::tr("Return"), ShortcutsDialog::tr("open the order")},
        {QStringLiteral("N"), ShortcutsDialog::tr("next order that needs me")},
        {QStringLiteral("/"), ShortcutsDialog::tr("filter line; Esc clears it and leads back")},
        {ShortcutsDialog::tr("Shift+Down, Ctrl+A"), ShortcutsDialog::tr("select several orders")},
    };
}

QList<Key> orderKeys()
{
    return {
        {QStringLiteral("N, Shift+N"), ShortcutsDialog::tr("next, previous open field or line")},
        {QStringLiteral("Tab, Shift+Tab"), ShortcutsDialog::tr("every field in order")},
        {QStringLiteral("Alt+Down"), ShortcutsDialog::tr("suggestions for the field")},
        {QStringLiteral("1 - 9"), ShortcutsDialog::tr("choose that suggestion")},
        {QStringLiteral("0"), ShortcutsDialog::tr("none of these: search the master data")},
        {ShortcutsDialog::tr("Space"), ShortcutsDialog::tr("accept the shown suggestion")},
        {QStringLiteral("Ctrl+Return"), ShortcutsDialog::tr("approve and go to the next order")},
        {QStringLiteral("Ctrl+Shift+Return"), ShortcutsDialog::tr("approve and stay")},
        {QStringLiteral("Ctrl+H"), ShortcutsDialog::tr("put on hold")},
        {QStringLiteral("Ctrl+M"), ShortcutsDialog::tr("tell what the columns of a table mean")},
        {QStringLiteral("Ctrl+Shift+R"), ShortcutsDialog::tr("reject")},
        {QStringLiteral("Ctrl+Alt+Shift+P"), ShortcutsDialog::tr("send an order again that was deleted in Odoo")},
        {QStringLiteral("Alt+Z, Alt+Shift+Z"), ShortcutsDialog::tr("undo, redo a decision")},
        {QStringLiteral("Ctrl++, Ctrl+-, Ctrl+0"), ShortcutsDialog::tr("zoom of the paper, fit")},
        {QStringLiteral("Esc, Alt+Left"), ShortcutsDialog::tr("back to the queue")},
    };
}

QList<Key> commandKeys(const QWidget& window)
{
    QList<Key> keys;
    for (const QAction* action : window.actions()) {
        const QString text = action->text().remove(QStringLiteral("...")).remove(u'&');
        if (!action->shortcut().isEmpty() && action->isVisible())
            keys.append({action->shortcut().toString(QKeySequence::NativeText), text});
    }
    return keys;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* window) : QDialog(window)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutsList"));
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("Key"), tr("What it does")});
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto group = [list](const QString& title, const QList<Key>& keys) {
        auto* parent = new QTreeWidgetItem(list, {title});
        for (const Key& key : keys)
            new QTreeWidgetItem(parent, {key.keys, key.what});
        parent->setFirstColumnSpanned(true);
        parent->setExpanded(true);
    };
    group(tr("Everywhere"), commandKeys(*window));
    group(tr("In the queue"), queueKeys());
    group(tr("In an order"), orderKeys());
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->setCurrentItem(list->topLevelItem(0));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("shortcutsClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 34);
}

} // namespace op::ui
