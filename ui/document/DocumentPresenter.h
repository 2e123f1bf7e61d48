// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/models/SourceModel.h"
#include "ui/shell/Notices.h"

#include <QTemporaryDir>

namespace op::ui {

/// The DocumentPresenter class is what the pane beside a case shows: which document, as what, what of it is marked, and
/// what there is to say about it. No widgets; GUI thread; never waits.
class DocumentPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,   ///< no case
        Loading, ///< model() is still that of the case before
        Shown,
        NothingToShow, ///< reason() says why
        Failed,        ///< reason() says why; retry() may help
    };

    DocumentPresenter(services::Desk& desk, Notices& notices, QObject* parent = nullptr);
    ~DocumentPresenter() override;

    /// Shows the document of \a caseId; 0: none. What was asked for before and has not come is dropped.
    void showCase(qint64 caseId);
    void retry();
    /// Marks where the field \a path stands, now or as soon as the document has come.
    void markField(const QString& path);
    /// Emits fieldPicked() for one of \a paths, the fields at one place: the one after the current field where that is
    /// among them, else the first. Nothing while a document is loading.
    void pick(const QStringList& paths);
    /// Opens a copy of the document in the program that the desktop has for it.
    void openElsewhere();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 caseId() const { return m_caseId; }
    [[nodiscard]] const QString& fileName() const { return m_fileName; }
    /// Returns the document as a model; null unless there is something to show.
    [[nodiscard]] SourceModel* model() const { return m_model.get(); }
    /// Returns why nothing is shown.
    [[nodiscard]] const QString& reason() const { return m_reason; }
    /// Returns what has to be known about what is shown: damaged, shortened.
    [[nodiscard]] QStringList remarks() const;
    /// Returns a sentence about the marked field, or about the marks in general.
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    /// Another document or another state of it.
    void changed();
    /// Another field is marked.
    void marked();
    void fieldPicked(const QString& path);

private:
    void load();
    void arrived(const Result<services::CaseSource>& source);
    void replaceModel(std::unique_ptr<SourceModel> model, State state);
    void setState(State state);

    services::Desk& m_desk;
    Notices& m_notices;
    QTemporaryDir m_copies; ///< for other programs, as long as the window is open
    State m_state = State::Empty;
    qint64 m_caseId = 0;
    QFuture<Result<services::CaseSource>> m_pending;
    std::unique_ptr<SourceModel> m_model;
    QList<extraction::FieldPlace> m_fields;
    QString m_fileName;
    QString m_reason;
    QString m_path; ///< the marked field
};

} // namespace op::ui
