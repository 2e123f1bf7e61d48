// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Program.h"
#include "core/services/wording/Translations.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QTextStream>

namespace {

using namespace op;
using namespace op::desktop;

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int printMessage(const Options& options)
{
    QTextStream(options.exitStatus == 0 ? stdout : stderr) << options.message;
    return options.exitStatus;
}

// Pictures come out alike everywhere: no display, one scale, one way to write numbers.
void preparePictures()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    // the platform complains of each window that it has no border
    QLoggingCategory::setFilterRules(QStringLiteral("orderpilot.*.info=false\ndefault.warning=false"));
}

} // namespace

int main(int argc, char* argv[])
{
    QLoggingCategory::setFilterRules(QStringLiteral("orderpilot.*.info=false"));
    QCoreApplication::setApplicationName(QStringLiteral("orderpilot"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ORDERPILOT_VERSION));
    const Options options = readOptions(argumentsOf(argc, argv));
    if (!options.message.isEmpty()) {
        const QCoreApplication application(argc, argv);
        return printMessage(readOptions(argumentsOf(argc, argv)));
    }
    if (!options.screenshots.isEmpty())
        preparePictures();

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.orderpilot"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/io.github.orderpilot.svg")));
    const ui::WindowSettings remembered = options.screenshots.isEmpty()
        ? ui::WindowSettings::load(ui::WindowSettings::defaultFile())
        : ui::WindowSettings();
    const QString language = options.language.isEmpty() ? remembered.language : options.language;
    if (!services::wording::useLanguage(language, true)) {
        QTextStream(stderr) << QCoreApplication::translate("Desktop", "There is no language \"%1\", only: %2.")
                                   .arg(language, services::wording::languages().join(QStringLiteral(", ")))
                            << Qt::endl;
        return 2;
    }
    if (!options.screenshots.isEmpty())
        QLocale::setDefault(QLocale(language.isEmpty() ? QStringLiteral("en_GB") : language));
    ui::applyTheme(
        options.theme.value_or(ui::themeFromName(remembered.theme)
                                   .value_or(options.screenshots.isEmpty() ? ui::Theme::System : ui::Theme::Light)));

    Program program(options);
    program.start();
    return QApplication::exec();
}
