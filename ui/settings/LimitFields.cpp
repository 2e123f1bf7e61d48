// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LimitFields.h"

#include "ui/text/Format.h"

namespace op::ui {
namespace {

using Field = LimitFields::Field;

constexpr qint64 bytesPerMebibyte = 1 << 20;
constexpr int largestMebibytes = 1024;
constexpr int longestSeconds = 24 * 3600;

std::chrono::seconds settings::TimeoutSettings::*timeoutOf(Field field)
{
    switch (field) {
    case Field::Connect:
        return &settings::TimeoutSettings::connect;
    case Field::QuickCall:
        return &settings::TimeoutSettings::quickCall;
    case Field::PageCall:
        return &settings::TimeoutSettings::pageCall;
    case Field::WriteCall:
        return &settings::TimeoutSettings::writeCall;
    case Field::Reading:
        return &settings::TimeoutSettings::reading;
    default:
        return nullptr;
    }
}

bool isDecimal(Field field)
{
    return field == Field::Tolerance || field == Field::TolerancePercent;
}

int mostOf(Field field)
{
    return field == Field::DocumentSize ? largestMebibytes : longestSeconds;
}

std::optional<int> wholeNumber(const QString& text)
{
    const auto number = typedDecimal(text);
    if (!number || number->significantScale() > 0)
        return std::nullopt;
    bool fits = false;
    const int value = number->rounded(0).toString().toInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

} // namespace

void LimitFields::load(const settings::WorkspaceSettings& settings)
{
    m_texts.clear();
    m_texts[Field::Tolerance] = decimalText(settings.totalsTolerance);
    m_texts[Field::TolerancePercent] = decimalText(settings.totalsTolerancePercent);
    m_texts[Field::DocumentSize] =
        QLocale().toString(std::max<qint64>(1, settings.documentSizeLimit / bytesPerMebibyte));
    for (int i = static_cast<int>(Field::Connect); i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        m_texts[field] = QLocale().toString(static_cast<qint64>((settings.timeouts.*timeoutOf(field)).count()));
    }
    m_loaded = m_texts;
    Q_EMIT changed();
}

QString LimitFields::title(Field field)
{
    switch (field) {
    case Field::Tolerance:
        return tr("Tolerance of totals, in the currency of the order");
    case Field::TolerancePercent:
        return tr("Tolerance of totals, in percent");
    case Field::DocumentSize:
        return tr("Largest document, in MiB");
    case Field::Connect:
        return tr("Reaching the server, in seconds");
    case Field::QuickCall:
        return tr("Signing in and looking up, in seconds");
    case Field::PageCall:
        return tr("One page of master data, in seconds");
    case Field::WriteCall:
        return tr("Sending an order, in seconds");
    case Field::Reading:
        return tr("Reading one document, in seconds");
    }
    return {};
}

QString LimitFields::hint(Field field)
{
    switch (field) {
    case Field::Tolerance:
        return tr("The larger of the two tolerances counts. A larger difference blocks the order.");
    case Field::DocumentSize:
        return tr("Larger files are not taken in.");
    case Field::WriteCall:
        return tr("After that it is not sure whether the order arrived; it is looked up before it is sent again.");
    default:
        return {};
    }
}

void LimitFields::setText(Field field, const QString& text)
{
    if (m_texts[field] == text)
        return;
    m_texts[field] = text;
    Q_EMIT changed();
}

QString LimitFields::problem(Field field) const
{
    const QString text = m_texts.at(field);
    if (isDecimal(field)) {
        const auto number = typedDecimal(text);
        if (!number)
            return tr("Enter a number, for instance %1.").arg(decimalText(Decimal(5, 2)));
        return number->isNegative() ? tr("This must not be negative.") : QString();
    }
    const std::optional<int> number = wholeNumber(text);
    if (!number || *number < 1 || *number > mostOf(field))
        return tr("Enter a whole number from 1 to %1.").arg(QLocale().toString(mostOf(field)));
    return {};
}

bool LimitFields::isValid() const
{
    for (const auto& [field, text] : m_texts)
        if (!problem(field).isEmpty())
            return false;
    return true;
}

void LimitFields::apply(settings::WorkspaceSettings& settings) const
{
    for (const auto& [field, text] : m_texts) {
        if (text == m_loaded.at(field))
            continue;
        if (field == Field::Tolerance)
            settings.totalsTolerance = *typedDecimal(text);
        else if (field == Field::TolerancePercent)
            settings.totalsTolerancePercent = *typedDecimal(text);
        else if (field == Field::DocumentSize)
            settings.documentSizeLimit = *wholeNumber(text) * bytesPerMebibyte;
        else
            settings.timeouts.*timeoutOf(field) = std::chrono::seconds(*wholeNumber(text));
    }
}

} // namespace op::ui
