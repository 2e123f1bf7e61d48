// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Options.h"

#include "app/common/Workspace.h"

#include <QCommandLineParser>
#include <QDir>

namespace op::desktop {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Desktop", text);
}

} // namespace

Options readOptions(const QStringList& arguments)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Prints this text."));
    const QCommandLineOption version(QStringLiteral("version"), tr("Prints the version."));
    const QCommandLineOption workspace(QStringLiteral("workspace"), tr("The folder to work in."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption secretFile(QStringLiteral("secret-file"),
                                        tr("A file with the password or API key, not readable by other users."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"), tr("Language of the window, for instance nl."),
                                      QStringLiteral("XX"));
    const QCommandLineOption theme(QStringLiteral("theme"), tr("Colours: light, dark or system."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  tr("Opens a workspace for looking around, with an Odoo of its own."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         tr("Writes pictures of the demo's screens instead of opening a window."),
                                         QStringLiteral("DIR"));
    const QCommandLineOption scene(QStringLiteral("scene"), tr("Only the picture of this name."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption stalls(QStringLiteral("watch-stalls"),
                                    tr("Logs when the window does not answer for 100 ms."));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Turns incoming order papers into draft purchase orders in Odoo."));
    parser.addOptions({help, version, workspace, secretFile, language, theme, demo, screenshots, scene, stalls});

    Options options;
    const bool isUnderstood = parser.parse(arguments);
    if (parser.isSet(help)) {
        options.message = parser.helpText();
        return options;
    }
    if (parser.isSet(version)) {
        options.message = QStringLiteral("orderpilot " ORDERPILOT_VERSION "\n");
        return options;
    }
    options.theme = ui::themeFromName(parser.value(theme));
    if (!isUnderstood)
        options.message = parser.errorText() + u'\n';
    else if (!parser.positionalArguments().isEmpty())
        options.message = tr("There is no argument \"%1\".").arg(parser.positionalArguments().first()) + u'\n';
    else if (parser.isSet(theme) && !options.theme)
        options.message = tr("There is no theme \"%1\", only: light, dark, system.").arg(parser.value(theme)) + u'\n';
    if (!options.message.isEmpty())
        options.exitStatus = 2;
    options.workspace = QDir::cleanPath(parser.isSet(workspace) ? parser.value(workspace) : app::defaultWorkspace());
    options.secretFile = parser.value(secretFile);
    options.language = parser.value(language);
    options.screenshots = parser.value(screenshots);
    options.scene = parser.value(scene);
    options.isDemo = parser.isSet(demo) || parser.isSet(screenshots);
    options.watchesStalls = parser.isSet(stalls);
    return options;
}

} // namespace op::desktop
