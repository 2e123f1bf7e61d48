// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/WorkspaceSettings.h"

#include <QObject>

#include <map>

namespace op::ui {

/// The LimitFields class is the numbers of the settings as a person reads and types them: tolerances of totals, the
/// largest document, and how long calls may take. Only what was typed changes the settings. No widgets; GUI thread.
class LimitFields : public QObject
{
    Q_OBJECT

public:
    enum class Field { Tolerance, TolerancePercent, DocumentSize, Connect, QuickCall, PageCall, WriteCall, Reading };
    static constexpr int fieldCount = static_cast<int>(Field::Reading) + 1;

    using QObject::QObject;
    void load(const settings::WorkspaceSettings& settings);
    [[nodiscard]] static QString title(Field field); ///< with its unit
    [[nodiscard]] static QString hint(Field field);  ///< what it is for
    [[nodiscard]] QString text(Field field) const { return m_texts.at(field); }
    void setText(Field field, const QString& text);
    /// Returns what is wrong with what stands there; empty = nothing is.
    [[nodiscard]] QString problem(Field field) const;
    [[nodiscard]] bool isValid() const;
    void apply(settings::WorkspaceSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    std::map<Field, QString> m_texts;
    std::map<Field, QString> m_loaded;
};

} // namespace op::ui
