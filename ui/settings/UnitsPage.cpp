// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/UnitsPage.h"

#include "ui/settings/UnitAliases.h"
#include "ui/wizard/FormParts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace op::ui {

UnitsPage::UnitsPage(UnitAliases& aliases, QWidget* parent)
    : WizardPageWidget(parent),
      m_aliases(aliases),
      m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton(tr("&Add a word"), this))
{
    m_layout->addWidget(paragraph(tr("Words for units that your vendors use and Odoo does not know. Case, accents and "
                                     "punctuation do not matter."),
                                  this));
    m_add->setObjectName(QStringLiteral("addUnitAlias"));
    m_add->setToolTip(tr("Adds a line for one more word"));
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_aliases.add();
        if (auto* last = findChild<QLineEdit*>(QStringLiteral("unitWord%1").arg(m_aliases.rows().size() - 1)))
            last->setFocus();
    });
    connect(&m_aliases, &UnitAliases::loaded, this, &UnitsPage::rebuild);
    connect(&m_aliases, &UnitAliases::changed, this, &UnitsPage::refresh);
    rebuild();
}

void UnitsPage::focusFirst()
{
    m_add->setFocus();
}

void UnitsPage::rebuild()
{
    m_notes.clear();
    if (m_lines) {
        // a button of one of these lines may be what called
        m_lines->hide();
        m_lines->setParent(nullptr);
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto* layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < m_aliases.rows().size(); ++i)
        addLine(layout, i);
    m_layout->insertWidget(1, m_lines);
    setTabOrder(m_lines, m_add);
    refresh();
}

void UnitsPage::addLine(QVBoxLayout* layout, int row)
{
    const UnitAliases::Row& alias = m_aliases.rows()[row];
    auto* line = new QHBoxLayout;
    auto* word = new QLineEdit(alias.written, m_lines);
    word->setObjectName(QStringLiteral("unitWord%1").arg(row));
    word->setAccessibleName(tr("Word on the paper"));
    word->setPlaceholderText(tr("Word on the paper"));
    word->setToolTip(tr("The unit as papers write it"));
    auto* unit = new QComboBox(m_lines);
    unit->setObjectName(QStringLiteral("unitOf%1").arg(row));
    unit->setAccessibleName(tr("Unit in Odoo"));
    unit->setToolTip(tr("The unit in Odoo that is meant"));
    unit->addItem(tr("Please choose"), 0);
    for (const RecordChoice& choice : m_aliases.units())
        unit->addItem(choice.name, choice.id);
    unit->setCurrentIndex(std::max(0, unit->findData(alias.unit.value)));
    auto* remove = new QPushButton(tr("Remove"), m_lines);
    remove->setObjectName(QStringLiteral("removeUnitAlias%1").arg(row));
    remove->setAccessibleName(tr("Remove the word %1").arg(alias.written));
    remove->setToolTip(tr("Removes this line"));
    remove->setAutoDefault(false);
    line->addWidget(word, 1);
    line->addWidget(unit, 1);
    line->addWidget(remove);
    layout->addLayout(line);
    auto* note = new FieldNote(word, m_lines);
    note->setObjectName(QStringLiteral("unitWord%1Note").arg(row));
    layout->addWidget(note);
    m_notes.append(note);
    connect(word, &QLineEdit::textEdited, &m_aliases,
            [this, row](const QString& text) { m_aliases.setWritten(row, text); });
    connect(unit, &QComboBox::activated, &m_aliases,
            [this, row, unit] { m_aliases.setUnit(row, UomId(unit->currentData().toLongLong())); });
    connect(remove, &QPushButton::clicked, &m_aliases, [this, row] { m_aliases.remove(row); });
}

void UnitsPage::refresh()
{
    for (int i = 0; i < m_notes.size() && i < m_aliases.rows().size(); ++i)
        m_notes[i]->setProblem(m_aliases.problem(i));
}

} // namespace op::ui
