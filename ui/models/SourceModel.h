// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/SourceView.h"
#include "core/extraction/FieldPlaces.h"

#include <QAbstractItemModel>
#include <QMap>

#include <memory>

namespace op::ui {

/// How an item of a document is marked.
enum class SourceMark {
    None,
    Field,   ///< a field was read here
    Current, ///< the field that the person works at was read here
    Trouble, ///< here the document is damaged
};

/// The SourceModel class is what the models of a document's view have in common: the places of the fields that were
/// read from it, which of them is the current one, and finding text. Items are counted from 0 in the order of the
/// document, each with the columns of the model. The document itself never changes.
class SourceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< int of SourceMark
        FieldPathsRole,              ///< QStringList
        WholeTextRole,               ///< QString: what Qt::DisplayRole shows the start of
    };

    explicit SourceModel(documents::SourceView view, QObject* parent = nullptr);

    [[nodiscard]] const documents::SourceView& view() const { return m_index.view(); }

    /// Marks where \a fields stand; those that stand nowhere in this view are left out.
    void setFields(const QList<extraction::FieldPlace>& fields);
    /// Makes \a path (a field, a choice or a whole line, see extraction::placesOf()) the current one; empty: none.
    void markField(const QString& path);

    /// Returns where the current field stands, best place first; empty when this view does not hold it.
    [[nodiscard]] QModelIndexList currentPlaces() const;
    /// Returns every marked place in the order of the document.
    [[nodiscard]] QModelIndexList fieldPlaces() const;
    /// Returns where the document is damaged; invalid where it is not.
    [[nodiscard]] QModelIndex troublePlace() const;
    /// Returns the places whose text holds \a text, case ignored, in the order of the document; at most \a most.
    [[nodiscard]] QModelIndexList find(const QString& text, qsizetype most) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] virtual qsizetype itemCount() const = 0;
    [[nodiscard]] virtual QModelIndex indexAt(qsizetype item, int column) const = 0;
    [[nodiscard]] virtual QString textAt(qsizetype item, int column) const = 0;
    /// Returns item and column of \a place; an item of -1 where the view does not hold it.
    [[nodiscard]] virtual std::pair<qsizetype, int> find(const documents::SourcePlace& place) const = 0;
    /// Returns how many characters of a text a cell shows; the whole text is in the tip.
    [[nodiscard]] virtual qsizetype mostShown() const { return 300; }
    [[nodiscard]] const documents::PlaceIndex& places() const { return m_index; }
    /// Every index of a subclass carries its item as internal id.
    [[nodiscard]] static qsizetype itemOf(const QModelIndex& index)
    {
        return static_cast<qsizetype>(index.internalId());
    }

private:
    using Cell = std::pair<qsizetype, int>; ///< item and column
    [[nodiscard]] SourceMark markOf(const Cell& cell) const;
    [[nodiscard]] QString tipOf(const Cell& cell, const QString& text) const;
    void tellChanged(const QList<Cell>& cells);

    documents::PlaceIndex m_index;
    QList<extraction::FieldPlace> m_fields;
    QMap<Cell, QList<qsizetype>> m_fieldsAt; ///< indexes into m_fields
    QList<Cell> m_current;
};

/// Makes the model that suits the shape of \a view; null where there is nothing to show.
[[nodiscard]] std::unique_ptr<SourceModel> makeSourceModel(const documents::SourceView& view);

} // namespace op::ui
