// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SourceModel.h"

#include <QTableView>
#include <QTreeView>

namespace op::ui {

/// The SourceViews class holds the two views in which a document can appear, a tree and a table of lines or cells, and
/// treats them alike: font, marks, keys, copying. Owned by its parent widget, as are the views.
class SourceViews : public QObject
{
    Q_OBJECT

public:
    explicit SourceViews(QWidget* parent);

    [[nodiscard]] QTreeView* tree() const { return m_tree; }
    [[nodiscard]] QTableView* table() const { return m_table; }

    /// Puts \a model into the view that suits it and returns that view.
    QAbstractItemView* setModel(SourceModel* model);
    void clear();
    [[nodiscard]] QAbstractItemView* current() const { return m_current; }

    /// Scrolls so that \a index is seen, with some of its neighbours unless it was seen before.
    void bring(const QModelIndex& index);
    /// Makes \a index the current one, as if a person had gone there.
    void goTo(const QModelIndex& index);
    /// Puts the whole texts of the selected cells on the clipboard, as rows with tabs.
    void copy() const;

    /// \a steps of about a tenth, from the font of the parent.
    void setZoom(int steps);

Q_SIGNALS:
    /// A person chose \a index: click, or Return.
    void chosen(const QModelIndex& index);
    void zoomWanted(int steps);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void prepare(QAbstractItemView* view);
    void applyFont();
    void layOutTable(const SourceModel& model);
    void layOutTree(const SourceModel& model);
    void shareColumns();

    QWidget* m_parent;
    QTreeView* m_tree;
    QTableView* m_table;
    QAbstractItemView* m_current = nullptr;
    int m_zoom = 0;
    bool m_sharing = false;
    bool m_ownWidths = false; ///< a person moved the border of a column
};

} // namespace op::ui
