// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkspaceErrorPage.h"

#include "core/services/wording/Wording.h"
#include "ui/style/Icons.h"
#include "ui/text/Format.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace op::ui {

WorkspaceErrorPage::WorkspaceErrorPage(const QString& folder, const Error& error, const QString& backup,
                                       QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("workspaceErrorPage"));
    setWindowTitle(tr("OrderPilot"));
    auto* layout = new QVBoxLayout(this);
    const auto add = [this, layout](const QString& name, const QString& text) {
        auto* label = new QLabel(text, this);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(text);
        layout->addWidget(label);
        return label;
    };
    auto* drawing = new QLabel(this);
    const int side = fontMetrics().height() * 3;
    drawing->setPixmap(icon(QStringLiteral("database-damaged")).pixmap(side, side));
    layout->addWidget(drawing);
    QLabel* title = add(QStringLiteral("errorTitle"), tr("The workspace cannot be opened"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    add(QStringLiteral("errorReason"), services::wording::errorText(error));
    add(QStringLiteral("errorFolder"), tr("Folder: %1").arg(folder));
    if (backup.isEmpty())
        add(QStringLiteral("errorBackup"), tr("No backup was found in it."));
    else
        add(QStringLiteral("errorBackup"),
            tr("Newest backup: %1, of %2").arg(backup, momentText(QFileInfo(backup).lastModified().toUTC())));
    QString advice =
        tr("Nothing was changed. Another program may hold the file, or the disk may be full or write-protected: "
           "put that right and try again.");
    if (error.code == ErrorCode::DatabaseTooNew)
        advice = tr("Nothing was changed. A newer OrderPilot has worked with this folder: use that one.");
    else if (error.code == ErrorCode::DatabaseUnusable)
        advice = tr("Nothing was changed. If trying again does not help, keep a copy of the folder and bring back a "
                    "backup with: orderpilot-cli restore FILE");
    add(QStringLiteral("errorAdvice"), advice);
    layout->addStretch(1);

    auto* buttons = new QHBoxLayout;
    const auto button = [this, buttons](const QString& name, const QString& text, auto act) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAccessibleName(QString(text).remove(u'&'));
        connect(made, &QPushButton::clicked, this, act);
        buttons->addWidget(made);
        return made;
    };
    button(QStringLiteral("errorTryAgain"), tr("&Try again"), [this] { Q_EMIT tryAgainWanted(); })->setDefault(true);
    button(QStringLiteral("errorOpenFolder"), tr("&Open the folder"),
           [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    button(QStringLiteral("errorCopy"), tr("&Copy the details"),
           [folder, line = error.toLogLine()] { QGuiApplication::clipboard()->setText(folder + u'\n' + line); });
    buttons->addStretch(1);
    button(QStringLiteral("errorQuit"), tr("&Quit"), [this] { close(); });
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
}

} // namespace op::ui
