// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowSettings.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace op::ui {
namespace {

const QString versionKey = QStringLiteral("version");
constexpr int version = 1;

} // namespace

QString WindowSettings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/orderpilot/window.ini");
}

WindowSettings WindowSettings::load(const QString& file, bool* isBroken)
{
    WindowSettings settings;
    bool broken = false;
    {
        const QSettings stored(file, QSettings::IniFormat);
        // QSettings reads nearly everything without a complaint: a file that is not ours lacks the version
        broken = QFile::exists(file)
            && (stored.status() != QSettings::NoError || stored.value(versionKey).toInt() != version);
        if (!broken) {
            settings.geometry = stored.value(QStringLiteral("geometry")).toByteArray();
            settings.splitter = stored.value(QStringLiteral("splitter")).toByteArray();
            settings.casePanes = stored.value(QStringLiteral("casePanes")).toByteArray();
            settings.caseRows = stored.value(QStringLiteral("caseRows")).toByteArray();
            settings.columns = stored.value(QStringLiteral("columns")).toByteArray();
            settings.tab = stored.value(QStringLiteral("tab")).toString();
            settings.theme = stored.value(QStringLiteral("theme")).toString();
            settings.language = stored.value(QStringLiteral("language")).toString();
            settings.connection = stored.value(QStringLiteral("connection")).toString();
        }
    }
    if (broken) {
        QFile::remove(file + QStringLiteral(".broken"));
        QFile::rename(file, file + QStringLiteral(".broken"));
    }
    if (isBroken)
        *isBroken = broken;
    return settings;
}

void WindowSettings::save(const QString& file) const
{
    QSettings stored(file, QSettings::IniFormat);
    stored.setValue(versionKey, version);
    stored.setValue(QStringLiteral("geometry"), geometry);
    stored.setValue(QStringLiteral("splitter"), splitter);
    stored.setValue(QStringLiteral("casePanes"), casePanes);
    stored.setValue(QStringLiteral("caseRows"), caseRows);
    stored.setValue(QStringLiteral("columns"), columns);
    stored.setValue(QStringLiteral("tab"), tab);
    stored.setValue(QStringLiteral("theme"), theme);
    stored.setValue(QStringLiteral("language"), language);
    stored.setValue(QStringLiteral("connection"), connection);
}

} // namespace op::ui
