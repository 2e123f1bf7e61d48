// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/IncomingOrder.h"

#include "core/base/TextFold.h"

namespace op::extraction {
namespace {

struct StatusWord
{
    const char* word;
    LineConfirmation meaning;
};

// UN/EDIFACT 1229 numbers as UBL/Peppol and EDIFACT use them, the words of UBL's own LineStatusCode list, and cXML's
// types. "Disputed" must not drop a line silently: it counts as changed, so that a person looks at it.
constexpr StatusWord statusWords[] = {
    {"1", LineConfirmation::Added},
    {"3", LineConfirmation::Changed},
    {"5", LineConfirmation::Accepted},
    {"7", LineConfirmation::NotAccepted},
    {"42", LineConfirmation::AlreadyDelivered},
    {"added", LineConfirmation::Added},
    {"revised", LineConfirmation::Changed},
    {"disputed", LineConfirmation::Changed},
    {"cancelled", LineConfirmation::NotAccepted},
    {"accept", LineConfirmation::Accepted},
    {"alldetail", LineConfirmation::Changed},
    {"detail", LineConfirmation::Changed},
    {"except", LineConfirmation::Changed},
    {"reject", LineConfirmation::NotAccepted},
    {"backordered", LineConfirmation::BackOrdered},
    // what tables of vendors say, folded
    {"confirmed", LineConfirmation::Accepted},
    {"accepted", LineConfirmation::Accepted},
    {"ok", LineConfirmation::Accepted},
    {"bevestigd", LineConfirmation::Accepted},
    {"geaccepteerd", LineConfirmation::Accepted},
    {"akkoord", LineConfirmation::Accepted},
    {"bestatigt", LineConfirmation::Accepted},
    {"confirme", LineConfirmation::Accepted},
    {"accepte", LineConfirmation::Accepted},
    {"changed", LineConfirmation::Changed},
    {"gewijzigd", LineConfirmation::Changed},
    {"geandert", LineConfirmation::Changed},
    {"modifie", LineConfirmation::Changed},
    {"rejected", LineConfirmation::NotAccepted},
    {"canceled", LineConfirmation::NotAccepted},
    {"geannuleerd", LineConfirmation::NotAccepted},
    {"vervallen", LineConfirmation::NotAccepted},
    {"afgewezen", LineConfirmation::NotAccepted},
    {"storniert", LineConfirmation::NotAccepted},
    {"abgelehnt", LineConfirmation::NotAccepted},
    {"annule", LineConfirmation::NotAccepted},
    {"refuse", LineConfirmation::NotAccepted},
    {"backorder", LineConfirmation::BackOrdered},
    {"in backorder", LineConfirmation::BackOrdered},
    {"nalevering", LineConfirmation::BackOrdered},
    {"ruckstand", LineConfirmation::BackOrdered},
    {"geliefert", LineConfirmation::AlreadyDelivered},
    {"geleverd", LineConfirmation::AlreadyDelivered},
    {"livre", LineConfirmation::AlreadyDelivered},
    {"delivered", LineConfirmation::AlreadyDelivered},
};

} // namespace

QString Party::emailDomain() const
{
    const QString address = email.valueOr(QString());
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return {};
    QString domain;
    for (const QChar c : QStringView(address).mid(at + 1)) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-')
            break;
        domain += c.toLower();
    }
    while (domain.endsWith(u'.'))
        domain.chop(1);
    return domain;
}

QString Party::bestName() const
{
    return name.has() ? *name.value : legalName.valueOr(QString());
}

LineConfirmation confirmationOf(DocumentType type, const IncomingOrderLine& line)
{
    if (type != DocumentType::OrderResponse || !line.status.has())
        return LineConfirmation::None;
    const QString status = foldedText(line.status.value->trimmed());
    for (const StatusWord& known : statusWords) {
        if (status != QLatin1String(known.word))
            continue;
        const bool stillOffered =
            known.meaning == LineConfirmation::Changed || known.meaning == LineConfirmation::NotAccepted;
        return line.substitute && stillOffered ? LineConfirmation::Substituted : known.meaning;
    }
    return line.substitute ? LineConfirmation::Substituted : LineConfirmation::None;
}

bool isRefused(const IncomingOrder& order)
{
    if (order.documentType != DocumentType::OrderResponse)
        return false;
    const QString code = order.responseCode.valueOr(QString()).trimmed().toLower();
    return code == u"re" || code == u"27" || code == u"reject";
}

QString documentTypeName(DocumentType type)
{
    switch (type) {
    case DocumentType::Order:
        return QStringLiteral("order");
    case DocumentType::OrderResponse:
        return QStringLiteral("orderResponse");
    case DocumentType::OrderChange:
        return QStringLiteral("orderChange");
    case DocumentType::Invoice:
        return QStringLiteral("invoice");
    }
    return {};
}

std::optional<DocumentType> documentTypeFromName(QStringView name)
{
    for (const DocumentType type :
         {DocumentType::Order, DocumentType::OrderResponse, DocumentType::OrderChange, DocumentType::Invoice}) {
        if (documentTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

} // namespace op::extraction
