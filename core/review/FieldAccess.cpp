// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldPaths.h"
#include "core/extraction/FieldText.h"
#include "core/review/CaseEvaluation.h"

namespace op::review {
namespace {

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
        using Value = typename std::decay_t<decltype(field.value)>::value_type;
        auto newValue = value.isEmpty() ? std::nullopt : extraction::fromPlainText<Value>(value);
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
            value = field.value ? extraction::plainText(*field.value) : QString();
    });
    if (!value)
        return failure(ErrorCode::NotFound, {path});
    return *value;
}

} // namespace op::review
