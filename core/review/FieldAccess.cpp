// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldPaths.h"
#include "core/review/CaseEvaluation.h"

namespace op::review {
namespace {

using extraction::ExtractedField;

std::optional<QString> parseValue(const QString& text, const ExtractedField<QString>&)
{
    return text;
}

std::optional<Decimal> parseValue(const QString& text, const ExtractedField<Decimal>&)
{
    return Decimal::parse(text);
}

std::optional<QDate> parseValue(const QString& text, const ExtractedField<QDate>&)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString printValue(const QString& value)
{
    return value;
}

QString printValue(const Decimal& value)
{
    return value.toString();
}

QString printValue(const QDate& value)
{
    return value.toString(Qt::ISODate);
}

// A paper may name no seller at all; a person can still type one.
void createParent(extraction::IncomingOrder& order, const QString& path)
{
    if (path.startsWith(QLatin1String("buyer.")) && !order.buyer)
        order.buyer.emplace();
    if (path.startsWith(QLatin1String("seller.")) && !order.seller)
        order.seller.emplace();
    if (path.startsWith(QLatin1String("deliverTo.")) && !order.deliverTo)
        order.deliverTo.emplace();
}

} // namespace

Result<void> setField(extraction::IncomingOrder& order, const QString& path, const QString& value)
{
    createParent(order, path);
    bool found = false;
    bool parsed = true;
    extraction::visitFields(order, [&](const QString& fieldPath, auto& field) {
        if (fieldPath != path)
            return;
        found = true;
        auto newValue = value.isEmpty() ? std::nullopt : parseValue(value, field);
        parsed = value.isEmpty() || newValue.has_value();
        if (!parsed)
            return;
        field.value = std::move(newValue);
        field.origin = extraction::FieldOrigin::Typed;
        field.confidence = 1;
    });
    if (!found)
        return failure(ErrorCode::NotFound, {path});
    if (!parsed)
        return failure(ErrorCode::InvalidArgument, {value});
    return {};
}

Result<QString> fieldValue(const extraction::IncomingOrder& order, const QString& path)
{
    std::optional<QString> value;
    extraction::IncomingOrder probe = order;
    createParent(probe, path);
    extraction::visitFields(probe, [&](const QString& fieldPath, const auto& field) {
        if (fieldPath == path)
            value = field.value ? printValue(*field.value) : QString();
    });
    if (!value)
        return failure(ErrorCode::NotFound, {path});
    return *value;
}

} // namespace op::review
