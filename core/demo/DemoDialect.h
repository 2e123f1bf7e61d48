// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace op::demo {

/// The generation of Odoo whose field names, models, texts and habits the demo server plays; the value is the major
/// version. 14 and 19 are compared with real servers by a test, 12 to 18 follow what was seen on them, 20 follows notes
/// about its release (odoo-versions.md says which is which for every row).
enum class DemoDialect {
    Odoo12 = 12,
    Odoo13,
    Odoo14,
    Odoo15,
    Odoo16,
    Odoo17,
    Odoo18,
    Odoo19,
    Odoo20,
};

/// All dialects, oldest first.
inline constexpr std::array allDialects{DemoDialect::Odoo12, DemoDialect::Odoo13, DemoDialect::Odoo14,
                                        DemoDialect::Odoo15, DemoDialect::Odoo16, DemoDialect::Odoo17,
                                        DemoDialect::Odoo18, DemoDialect::Odoo19, DemoDialect::Odoo20};

[[nodiscard]] constexpr int majorOf(DemoDialect dialect)
{
    return static_cast<int>(dialect);
}

/// Returns the dialect of the major version \a major, nothing when it is not played.
[[nodiscard]] constexpr std::optional<DemoDialect> dialectOf(int major)
{
    for (const DemoDialect dialect : allDialects) {
        if (majorOf(dialect) == major)
            return dialect;
    }
    return std::nullopt;
}

/// Who gives a new order its currency when the client sends none.
enum class CurrencyDefault { UsersCompany, OrdersCompany, Vendor };

/// When the earliest date of the lines becomes the order's.
enum class HeaderDate {
    Lines,  ///< always; what a client sends is ignored
    AsSent, ///< never; stays empty when not sent
    LinesUnlessSent,
};

/// What a text in an attachment's field means to the server.
enum class AttachedText {
    Unknown, ///< there is no such field, or it is not looked at: the file is empty
    Base64,
    Itself, ///< the file holds the very text
};

/// The DialectRules class says how the generations of Odoo differ beyond the names of their fields, which the schema
/// knows. Each member is a row of odoo-versions.md.
class DialectRules
{
public:
    constexpr explicit DialectRules(DemoDialect dialect) : m_major(majorOf(dialect)) {}

    // Server and sign-in
    [[nodiscard]] QString serverVersion() const;
    [[nodiscard]] constexpr bool hasDatabaseService() const { return m_major < 20; }
    [[nodiscard]] constexpr bool refusesMissingDatabaseName() const { return m_major >= 19; }
    /// Ten wrong sign-ins close the door for a while (14; 19 was seen to go on answering).
    [[nodiscard]] constexpr bool coolsDown() const { return m_major < 19; }
    [[nodiscard]] constexpr bool hasApiKeys() const { return m_major >= 14; } ///< taken in place of the password
    [[nodiscard]] constexpr bool hasJson2() const { return m_major >= 19; }   ///< /json/2 and /web/version
    /// Control characters in stored texts leave the server as they are.
    [[nodiscard]] constexpr bool sendsControlCharacters() const { return m_major < 19; }

    // Calls
    /// A refused value is fault 1 with the whole traceback, not fault 2 with a text.
    [[nodiscard]] constexpr bool refusesWithTraceback() const { return m_major <= 13; }
    [[nodiscard]] constexpr bool dropsUnknownFieldsWritten() const { return m_major <= 13; }
    [[nodiscard]] constexpr bool dropsUnknownFieldsRead() const { return m_major <= 12; }
    [[nodiscard]] constexpr bool takesDatesWithT() const { return m_major <= 12; }
    [[nodiscard]] constexpr bool nameSearchFails() const { return m_major == 13; }
    [[nodiscard]] constexpr bool checksAccessRights() const { return m_major <= 19; }
    [[nodiscard]] constexpr bool hasAccess() const { return m_major >= 18; }
    [[nodiscard]] constexpr bool asksGroupsOfRecords() const { return m_major >= 18; } ///< has_group wants [uid] first
    [[nodiscard]] constexpr bool answersContext() const { return m_major >= 19; }
    [[nodiscard]] constexpr bool opensExternalIds() const { return m_major <= 14; }   ///< ir.model.data, ordinary users
    [[nodiscard]] constexpr bool opensModules() const { return m_major >= 16; }       ///< ir.module.module, the same
    [[nodiscard]] constexpr bool onchangeTakesLists() const { return m_major >= 17; } ///< names; answers bare ids
    [[nodiscard]] constexpr bool listsKeysInMetadata() const { return m_major >= 19; }
    [[nodiscard]] constexpr bool refusesUnknownLanguages() const { return m_major >= 19; }
    /// A context of companies chooses the current one; before it was the user's own, whatever was asked.
    [[nodiscard]] constexpr bool choosesCompaniesByContext() const { return m_major >= 13; }
    /// How texts of faults name things: the wording of 19, else that of 14.
    [[nodiscard]] constexpr bool speaksLike19() const { return m_major >= 19; }

    // Orders
    [[nodiscard]] constexpr bool wantsSenderAddress() const { return m_major <= 12; }
    [[nodiscard]] constexpr CurrencyDefault currencyDefault() const
    {
        return m_major <= 14 ? CurrencyDefault::UsersCompany
            : m_major <= 18  ? CurrencyDefault::OrdersCompany
                             : CurrencyDefault::Vendor;
    }
    /// An order without an operation type gets one of the user's own company, whatever the order's is.
    [[nodiscard]] constexpr bool mixesUpPickingTypes() const { return m_major <= 14; }
    [[nodiscard]] constexpr HeaderDate headerDate() const
    {
        return m_major <= 12 ? HeaderDate::Lines : m_major == 13 ? HeaderDate::AsSent : HeaderDate::LinesUnlessSent;
    }
    [[nodiscard]] QString orderPrefix() const;
    /// Text, date, unit, price, quantity and taxes that a line lacks are filled in; before, it was refused for all but
    /// the taxes.
    [[nodiscard]] constexpr bool fillsLines() const { return m_major >= 14; }
    [[nodiscard]] constexpr bool wantsProducts() const { return m_major <= 17; } ///< a line without one is refused
    [[nodiscard]] constexpr bool comparesUnitKinds() const { return m_major <= 18; }
    /// The tax of an order is the sum of exact taxes, rounded once, in the Dutch chart's settings.
    [[nodiscard]] constexpr bool roundsTaxesGlobally() const { return m_major >= 19; }
    [[nodiscard]] constexpr bool loadsArchivedRecords() const { return m_major >= 19; }
    [[nodiscard]] constexpr bool loadAnswersForbiddenCompany() const { return m_major >= 19; }

    // Master data
    [[nodiscard]] constexpr bool unitsNameTheirParent() const
    {
        return m_major >= 19;
    } ///< no categories, factor inverted
    [[nodiscard]] constexpr bool packsAreUnits() const { return m_major >= 19; }
    [[nodiscard]] constexpr bool storableIsAFlag() const { return m_major >= 18; } ///< type consu and is_storable
    [[nodiscard]] constexpr bool pricesNameVariants() const { return m_major >= 19; }
    [[nodiscard]] constexpr bool taxesNameTheirPosition() const { return m_major >= 19; } ///< no mapping model
    [[nodiscard]] constexpr bool choosesPositionsInOnePass() const { return m_major >= 19; }
    [[nodiscard]] constexpr bool shortTaxNames() const { return m_major >= 17; }
    [[nodiscard]] constexpr bool chartKeysAreOfAccount() const
    {
        return m_major >= 17;
    } ///< "account.1_...", else l10n_nl

    // Attachments
    [[nodiscard]] constexpr AttachedText datas() const
    {
        return m_major <= 19 ? AttachedText::Base64 : AttachedText::Unknown;
    }
    [[nodiscard]] constexpr AttachedText raw() const
    {
        return m_major <= 13 ? AttachedText::Unknown : m_major <= 19 ? AttachedText::Itself : AttachedText::Base64;
    }

private:
    int m_major;
};

} // namespace op::demo
