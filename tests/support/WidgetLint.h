// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

/// What every screen has to keep, as lists of what breaks it (empty = good):
/// QCOMPARE(test::namelessWidgets(page).join(u'\n'), QString()). For tests that link op_ui.
namespace op::test {

/// Returns class and name of \a widget with those of its nearest named parent, for messages.
inline QString describe(const QWidget& widget)
{
    QString where;
    for (const QWidget* parent = widget.parentWidget(); parent && where.isEmpty(); parent = parent->parentWidget())
        where = parent->objectName();
    return QStringLiteral("%1 \"%2\" in \"%3\"")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), where);
}

/// Returns whether a person works with \a widget directly. Parts that Qt makes inside its own widgets are none.
inline bool isInteractive(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const bool isPart = parent
        && (qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QComboBox*>(parent)
            || qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QHeaderView*>(parent)
            || (qobject_cast<const QAbstractItemView*>(parent) && qobject_cast<const QAbstractButton*>(&widget)));
    const bool isQts = widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView*>(&widget)
        || qobject_cast<const QScrollBar*>(&widget);
    return !isPart && !isQts
        && (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
            || qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QComboBox*>(&widget)
            || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QTextEdit*>(&widget)
            || qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget)
            || widget.focusPolicy() == Qt::StrongFocus);
}

inline QList<QWidget*> interactiveWidgets(QWidget& root)
{
    QList<QWidget*> found;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (isInteractive(*widget))
            found.append(widget);
    return found;
}

/// Interactive widgets below \a root that lack an object name or an accessible name (their own, their text's, that of
/// their label or their action). Hidden ones need an object name; their words may come when they are shown.
inline QStringList namelessWidgets(QWidget& root)
{
    QStringList problems;
    for (QWidget* widget : interactiveWidgets(root)) {
        const auto* button = qobject_cast<QToolButton*>(widget);
        const QAction* action = button ? button->defaultAction() : nullptr;
        if (widget->objectName().isEmpty() && (!action || action->objectName().isEmpty()))
            problems.append(QStringLiteral("no object name: ") + describe(*widget));
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisibleTo(&root) && (!accessible || accessible->text(QAccessible::Name).isEmpty()))
            problems.append(QStringLiteral("no accessible name: ") + describe(*widget));
    }
    return problems;
}

/// Enabled actions below \a window that take a key from each other: two of the window, one of the window and one of a
/// part of it, or two of the same part.
inline QStringList sharedShortcuts(QWidget& window)
{
    struct Owner
    {
        const QAction* action;
        bool isLocal;
    };
    QMap<QString, QList<Owner>> owners;
    for (const QAction* action : window.findChildren<QAction*>()) {
        const bool isLocal = action->shortcutContext() == Qt::WidgetShortcut
            || action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
        if (action->isEnabled())
            for (const QKeySequence& key : action->shortcuts())
                owners[key.toString()].append({action, isLocal});
    }
    QStringList problems;
    for (auto key = owners.cbegin(); key != owners.cend(); ++key)
        for (qsizetype i = 0; i < key->size(); ++i)
            for (qsizetype j = i + 1; j < key->size(); ++j) {
                const Owner& one = key->at(i);
                const Owner& other = key->at(j);
                if (!one.isLocal || !other.isLocal || one.action->parent() == other.action->parent())
                    problems.append(QStringLiteral("%1: \"%2\" and \"%3\"")
                                        .arg(key.key(), one.action->text(), other.action->text()));
            }
    return problems;
}

/// Texts of \a widget that carry a letter for Alt: its own, that of the field it names, its tabs, its menus.
inline QStringList lettered(const QWidget& widget)
{
    QStringList texts;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts.append(button->text());
    } else if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->buddy()) {
        texts.append(label->text());
    } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        texts.append(group->title());
    } else if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            texts.append(bar->tabText(tab));
    } else if (const auto* menus = qobject_cast<const QMenuBar*>(&widget)) {
        for (const QAction* action : menus->actions())
            texts.append(action->text());
    }
    return texts;
}

/// Returns whether \a one and \a other lie on different pages of one stack, so that they never show together.
inline bool areApart(const QObject& one, const QObject& other)
{
    for (const QObject* page = &one; page && page->parent(); page = page->parent()) {
        if (!qobject_cast<const QStackedWidget*>(page->parent()))
            continue;
        for (const QObject* twin = &other; twin; twin = twin->parent())
            if (twin != page && twin->parent() == page->parent() && twin->isWidgetType())
                return true;
    }
    return false;
}

/// Letters that two actions of one menu below \a root share, or that two of its controls, shown or hidden, share with
/// Alt: labels of fields, buttons, tabs, the menu bar, keys like Alt+N.
inline QStringList sharedMnemonics(QWidget& root)
{
    struct Owner
    {
        const QObject* object;
        QString text;
    };
    QStringList problems;
    const auto tell = [&problems](const QString& key, const QString& one, const QString& other) {
        problems.append(QStringLiteral("%1: \"%2\" and \"%3\"").arg(key, one, other));
    };
    for (const QMenu* menu : root.findChildren<QMenu*>()) {
        QMap<QString, QString> taken;
        for (const QAction* action : menu->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty())
                continue;
            if (taken.contains(key))
                tell(key, taken.value(key), action->text());
            taken.insert(key, action->text());
        }
    }
    QMap<QString, QList<Owner>> owners;
    for (const QWidget* widget : root.findChildren<QWidget*>())
        if (widget->window() == root.window() && !qobject_cast<const QMenu*>(widget))
            for (const QString& text : lettered(*widget))
                owners[QKeySequence::mnemonic(text).toString()].append({widget, text});
    for (const QAction* action : root.findChildren<QAction*>())
        for (const QKeySequence& key : action->shortcuts())
            owners[key.toString()].append({action, action->text()});
    for (const QShortcut* shortcut : root.findChildren<QShortcut*>())
        owners[shortcut->key().toString()].append({shortcut, shortcut->key().toString()});
    static const QRegularExpression letter(QStringLiteral("^Alt\\+\\w$"));
    for (auto key = owners.cbegin(); key != owners.cend(); ++key)
        for (qsizetype i = 0; letter.match(key.key()).hasMatch() && i < key->size(); ++i)
            for (qsizetype j = i + 1; j < key->size(); ++j)
                if (!areApart(*key->at(i).object, *key->at(j).object))
                    tell(key.key(), key->at(i).text, key->at(j).text);
    return problems;
}

/// Visible labels and buttons of \a root whose text does not fit into them.
inline QStringList clippedTexts(QWidget& root)
{
    QStringList problems;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || !widget->isVisible())
            continue;
        const auto* label = qobject_cast<QLabel*>(widget);
        QSize wanted;
        if (label && !label->text().isEmpty()) {
            wanted = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget); button && isInteractive(*widget)) {
            wanted = button->sizeHint();
        }
        if (wanted.width() > widget->width() || wanted.height() > widget->height())
            problems.append(QStringLiteral("%1 wants %2x%3, has %4x%5")
                                .arg(describe(*widget))
                                .arg(wanted.width())
                                .arg(wanted.height())
                                .arg(widget->width())
                                .arg(widget->height()));
    }
    return problems;
}

} // namespace op::test
