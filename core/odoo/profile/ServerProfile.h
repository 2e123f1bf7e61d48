// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/odoo/OdooTransport.h"
#include "core/odoo/profile/FieldMap.h"

#include <QList>
#include <QMap>

#include <stop_token>

namespace op::odoo {

/// What a server says about its version, read leniently: Odoo Online puts text such as "saas~18" first
/// (odoo-rpc.md 1.1).
struct ServerVersion
{
    QString text;  ///< server_version as sent: "14.0", "saas~18.2+e"
    int major = 0; ///< 0 = could not be read
    int minor = 0;
    bool online = false;     ///< a "saas~" version between two releases
    bool enterprise = false; ///< a hint only ("+e"): community code with enterprise modules shows none
    friend bool operator==(const ServerVersion&, const ServerVersion&) = default;
};

/// Returns the version that \a reply of `common.version` tells; OdooNotOdoo when it is no such answer.
[[nodiscard]] Result<ServerVersion> parseServerVersion(const OdooValue& reply, const QString& address = {});

/// The oldest version spoken to.
inline constexpr int oldestMajorVersion = 12;

/// A field of purchase.order or its line that the server wants filled, that we do not send and that has no default.
struct RequiredField
{
    QString model;
    QString field;
    QString type;
    friend bool operator==(const RequiredField&, const RequiredField&) = default;
};

/// A company of the signed-in user.
struct UserCompany
{
    CompanyId id;
    QString name;
    friend bool operator==(const UserCompany&, const UserCompany&) = default;
};

/// How fiscal positions replace taxes (odoo-rpc.md 6.3).
enum class FiscalMapping {
    None,         ///< neither model is there
    MappingModel, ///< account.fiscal.position.tax (12-18)
    TaxLinks,     ///< account.tax.fiscal_position_ids and original_tax_ids (19+)
};

/// The model that holds packs with barcodes of their own.
enum class PackagingModel {
    None,
    ProductPackaging, ///< product.packaging (12-18)
    ProductUom,       ///< product.uom (19+)
};

/// The ServerProfile class is all that is known of one server and one user before the first order moves.
///
/// Discovered once by discoverProfile() and cached as JSON, keyed by connection and server version. A plain value.
struct ServerProfile
{
    ServerVersion version;
    FieldMap fields;
    bool orderNoteIsHtml = false;    ///< the note takes HTML: escape and turn line breaks into <br>
    bool attachmentsTakeRaw = false; ///< 20+: base64 goes to `raw`; `datas` before
    FiscalMapping fiscalMapping = FiscalMapping::None;
    PackagingModel packagingModel = PackagingModel::None;
    QList<RequiredField> unfilledRequired;
    /// Fraction digits by the name of the precision ("Product Price", "Product Unit of Measure", "Discount"), from the
    /// fields' own `digits`: decimal.precision itself is closed to ordinary users. Absent = the server stores all
    /// digits (prices on 19).
    QMap<QString, int> precisions;
    QStringList languages; ///< codes of the active ones, en_US first when it is active

    qint64 uid = 0;
    QString userLanguage;
    QString userEmail;
    CompanyId userCompany;        ///< the user's current one
    QList<UserCompany> companies; ///< those the user may work in; on 12 the current one alone
    QMap<QString, bool> rights;   ///< "purchase.order/create" -> allowed; asked operations only

    [[nodiscard]] bool may(const QString& model, const QString& operation) const;
    /// Returns whether a call's context chooses the company. 12 always works in the user's current one; the boolean
    /// `supplier` went when the key `allowed_company_ids` came (odoo-versions.md 6, odoo-rpc.md 10).
    [[nodiscard]] bool choosesCompanyByContext() const { return !fields.has(Field::PartnerSupplierFlag); }
    /// Returns the language whose texts count as the source: en_US, else the first active one (odoo-rpc.md 5,
    /// Translations).
    [[nodiscard]] QString sourceLanguage() const;
    /// Returns the context of calls that read company-dependent values of \a company (12 has a key of its own;
    /// odoo-rpc.md 10).
    [[nodiscard]] OdooStruct companyContext(CompanyId company) const;

    [[nodiscard]] QByteArray toJson() const;
    /// Reads toJson() back; InvalidArgument for anything else, another schema version included (then discover again).
    [[nodiscard]] static Result<ServerProfile> fromJson(const QByteArray& json);
    friend bool operator==(const ServerProfile&, const ServerProfile&) = default;
};

/// The models a sync reads, in no order: the connection test asks the right to read for each one that the server has.
[[nodiscard]] QStringList syncedModels(const ServerProfile& profile);

/// Asks \a transport whether the user may do \a operation ("read", "create") on \a model: by check_access_rights (12 to
/// 19), else by has_access (18+). OdooMissingModel when there is no such model.
[[nodiscard]] Result<bool> mayAccess(OdooTransport& transport, const QString& model, const QString& operation,
                                     std::stop_token stop = {});

/// Learns all about the server and the user behind \a transport; about 45 short calls.
/// Fails with OdooTooOld below version 12, OdooMissingModel without the purchase application, and with what the
/// transport says.
[[nodiscard]] Result<ServerProfile> discoverProfile(OdooTransport& transport, std::stop_token stop = {});

} // namespace op::odoo
