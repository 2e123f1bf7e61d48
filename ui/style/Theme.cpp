// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include "ui/style/Marks.h"

#include <QApplication>
#include <QStyleFactory>

namespace op::ui {
namespace {

struct Colours
{
    QRgb window, base, alternate, text, dim, button, highlight, highlighted, link, visited, light, mid, dark;
};

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    all(QPalette::Window, colours.window);
    all(QPalette::WindowText, colours.text);
    all(QPalette::Base, colours.base);
    all(QPalette::AlternateBase, colours.alternate);
    all(QPalette::Text, colours.text);
    all(QPalette::Button, colours.button);
    all(QPalette::ButtonText, colours.text);
    all(QPalette::BrightText, colours.text);
    all(QPalette::ToolTipBase, colours.base);
    all(QPalette::ToolTipText, colours.text);
    all(QPalette::PlaceholderText, colours.dim);
    all(QPalette::Highlight, colours.highlight);
    all(QPalette::HighlightedText, colours.highlighted);
    all(QPalette::Link, colours.link);
    all(QPalette::LinkVisited, colours.visited);
    all(QPalette::Light, colours.light);
    all(QPalette::Midlight, colours.light);
    all(QPalette::Mid, colours.mid);
    all(QPalette::Dark, colours.dark);
    all(QPalette::Shadow, 0xff000000);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.dim));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(colours.text));
    return palette;
}

} // namespace

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QStringLiteral("system");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

std::optional<Theme> themeFromName(QStringView name)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        if (name == themeName(theme))
            return theme;
    return std::nullopt;
}

QPalette lightPalette()
{
    Colours colours{};
    colours.window = 0xfff3f4f6;
    colours.base = 0xffffffff;
    colours.alternate = 0xfff6f8fa;
    colours.text = 0xff1b1f24;
    colours.dim = 0xff6a7078;
    colours.button = 0xffe9ebee;
    colours.highlight = 0xff1a5fa8;
    colours.highlighted = 0xffffffff;
    colours.link = 0xff1a5fa8;
    colours.visited = 0xff6b3fa0;
    colours.light = 0xffffffff;
    colours.mid = 0xffb9bec5;
    colours.dark = 0xff8f959d;
    return paletteOf(colours);
}

QPalette darkPalette()
{
    Colours colours{};
    colours.window = 0xff24272b;
    colours.base = 0xff1b1d20;
    colours.alternate = 0xff212428;
    colours.text = 0xffe6e8ea;
    colours.dim = 0xff9aa1a9;
    colours.button = 0xff32363b;
    colours.highlight = 0xff2f6fb3;
    colours.highlighted = 0xffffffff;
    colours.link = 0xff7ab8f5;
    colours.visited = 0xffc3a6f0;
    colours.light = 0xff454a51;
    colours.mid = 0xff4b5158;
    colours.dark = 0xff131517;
    return paletteOf(colours);
}

void applyTheme(Theme theme)
{
    static const bool isDesktopDark = isDark(QApplication::palette());
    static const bool isStyled = [] {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        return true;
    }();
    Q_UNUSED(isStyled)
    const bool wantsDark = theme == Theme::Dark || (theme == Theme::System && isDesktopDark);
    QApplication::setPalette(wantsDark ? darkPalette() : lightPalette());
}

} // namespace op::ui
