// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Marks.h"

#include "ui/style/Icons.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace op::ui {
namespace {

QString shapeOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Matched:
        return QStringLiteral("mark-matched");
    case Mark::ConfirmedByYou:
        return QStringLiteral("mark-confirmed");
    case Mark::PleaseCheck:
        return QStringLiteral("mark-check");
    case Mark::MustFix:
        return QStringLiteral("mark-fix");
    }
    return {};
}

} // namespace

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Matched:
        return QCoreApplication::translate("Marks", "matched");
    case Mark::ConfirmedByYou:
        return QCoreApplication::translate("Marks", "confirmed by you");
    case Mark::PleaseCheck:
        return QCoreApplication::translate("Marks", "please check");
    case Mark::MustFix:
        return QCoreApplication::translate("Marks", "must fix");
    }
    return {};
}

QIcon markIcon(Mark mark)
{
    return mark == Mark::None ? QIcon() : icon(shapeOf(mark), markColour(mark, QGuiApplication::palette()));
}

QColor markColour(Mark mark, const QPalette& palette)
{
    // a blue to orange axis with differing lightness: safe for red-green blindness and in grey
    const bool dark = isDark(palette);
    switch (mark) {
    case Mark::None:
        return palette.color(QPalette::Text);
    case Mark::Matched:
        return dark ? QColor(0x6c, 0xb4, 0xee) : QColor(0x1f, 0x6f, 0xb5);
    case Mark::ConfirmedByYou:
        return dark ? QColor(0xa9, 0xc7, 0xf5) : QColor(0x14, 0x3d, 0x7a);
    case Mark::PleaseCheck:
        return dark ? QColor(0xf2, 0xc1, 0x4e) : QColor(0x8a, 0x5a, 0x00);
    case Mark::MustFix:
        return dark ? QColor(0xff, 0x8f, 0x5c) : QColor(0xb5, 0x3b, 0x00);
    }
    return palette.color(QPalette::Text);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace op::ui
