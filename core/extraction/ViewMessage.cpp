// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ViewMessage.h"

#include "core/documents/HarmlessText.h"
#include "core/extraction/MessageFrame.h"

namespace op::extraction {
namespace {

constexpr QLatin1String schemaName("orderpilot.view/1");

} // namespace

QByteArray encode(const ViewMessage& message)
{
    QJsonObject json{{QLatin1String("schema"), schemaName}, {QLatin1String("sandbox"), message.sandbox}};
    if (message.outcome) {
        json.insert(QLatin1String("view"), documents::toJson(*message.outcome));
        if (message.outcome->trouble)
            json.insert(QLatin1String("trouble"), errorToJson(*message.outcome->trouble));
    } else {
        json.insert(QLatin1String("error"), errorToJson(message.outcome.error()));
    }
    return framed(json);
}

Result<ViewMessage> decodeViewMessage(const QByteArray& frame)
{
    OP_TRY(const QJsonObject json, unframed(frame, schemaName));
    ViewMessage message{failure(ErrorCode::Internal), json.value(QLatin1String("sandbox")).toObject()};
    if (json.contains(QLatin1String("error"))) {
        message.outcome = failure(errorFromJson(json.value(QLatin1String("error")).toObject()));
        return message;
    }
    std::optional<documents::SourceView> view =
        documents::sourceViewFromJson(json.value(QLatin1String("view")).toObject());
    if (!view)
        return failure(ErrorCode::ReaderProtocol, {QString()}, QStringLiteral("the view is not one"));
    if (json.contains(QLatin1String("trouble"))) {
        Error trouble = errorFromJson(json.value(QLatin1String("trouble")).toObject());
        for (QString& argument : trouble.arguments)
            argument = documents::harmlessText(argument);
        trouble.detail = documents::harmlessText(trouble.detail);
        view->trouble = std::move(trouble);
    }
    message.outcome = std::move(*view);
    return message;
}

} // namespace op::extraction
