// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/UnitResolver.h"

#include "core/base/TextFold.h"
#include "core/matching/UnitConversion.h"

#include <algorithm>
#include <cmath>

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;
using masterdata::Packaging;
using masterdata::Product;
using masterdata::SupplierInfo;
using masterdata::Uom;

constexpr double sure = 0.99;
constexpr double likely = 0.9;
constexpr double assumed = 0.8;
// A price fits one reading of a pack and not the other: within a factor of two here, beyond three there.
constexpr double fitsWithin = 2;
constexpr double failsBeyond = 3;

class Resolver
{
public:
    Resolver(int lineIndex, const extraction::IncomingOrderLine& line, const ProductOutcome& product,
             const MatchScope& scope, const UnitTable& table)
        : m_line(line),
          m_key(product),
          m_scope(scope),
          m_table(table),
          m_path(QStringLiteral("lines[%1].unit").arg(lineIndex)),
          m_product(scope.data.product(product.likely())),
          m_written(line.unit.valueOr({}).trimmed())
    {
        if (m_product) {
            m_own = scope.data.uom(m_product->uom);
            if (const SupplierInfo* row = priceRow(scope, *m_product, {}, {}))
                m_rowUnit = row->uom;
        }
    }

    UnitOutcome run()
    {
        if (!byPerson() && !byMemory() && !byPackBarcode() && !byAlias()) {
            if (m_written.isEmpty())
                byProduct();
            else
                byText();
        }
        reportConversion();
        return std::move(m_outcome);
    }

private:
    void add(FindingCode code, Severity severity, const QStringList& arguments)
    {
        m_outcome.findings.append(Finding{code, severity, m_path, arguments});
    }

    void set(UomId uom, const QString& rule, double confidence, const Decimal& factor = 1)
    {
        m_outcome.proposal = {uom, rule, factor.normalized(), confidence};
    }

    // Units that the product is bought in count as its kind even where the database sees another root (19 has packs by
    // product).
    [[nodiscard]] bool fitsProduct(const Uom& uom) const
    {
        return !m_product || !m_own || uom.kind == m_own->kind || m_product->packUoms.contains(uom.id)
            || m_product->purchaseUom == uom.id || m_rowUnit == uom.id;
    }

    void setChecked(UomId id, const QString& rule, double confidence, const Decimal& factor = 1)
    {
        set(id, rule, confidence, factor);
        const Uom* uom = m_scope.data.uom(id);
        if (uom && !fitsProduct(*uom))
            setOtherKind();
    }

    void setOtherKind()
    {
        m_outcome.isOtherKind = true;
        const Uom* uom = m_scope.data.uom(m_outcome.proposal.uom);
        add(FindingCode::UnitOfOtherKind, Severity::Blocking,
            {m_written.isEmpty() ? unitName(uom) : m_written, unitName(m_own)});
    }

    bool byPerson()
    {
        const UomId chosen(m_scope.chosenId(m_path));
        if (!m_scope.data.uom(chosen))
            return false;
        setChecked(chosen, QStringLiteral("person"), 1);
        return true;
    }

    bool byMemory()
    {
        if (!m_key.crossReference || !m_scope.data.uom(m_key.crossReference->uom))
            return false;
        setChecked(m_key.crossReference->uom, QStringLiteral("crossReference"), sure, m_key.crossReference->factor);
        return true;
    }

    // A barcode of a pack brings its content, unless the paper counts in a measure of its own (kg) or its price says
    // otherwise.
    bool byPackBarcode()
    {
        const Packaging* packaging = m_key.packaging;
        if (!packaging || !m_product || packaging->quantity.isZero())
            return false;
        const std::optional<UnitMeaning> meaning = unitMeaning(m_written);
        const bool isPiece =
            meaning && !meaning->isPack && meaning->quantity == Quantity::Pieces && meaning->size == Decimal(1);
        if (!m_written.isEmpty() && !isPiece && !(meaning && meaning->isPack))
            return false;
        if (meaning && meaning->content && *meaning->content != packaging->quantity) {
            set({}, QStringLiteral("packagingBarcode"), 0);
            add(FindingCode::PackUncertain, Severity::Blocking,
                {meaning->content->toString() + QStringLiteral(" / ") + packaging->quantity.normalized().toString()});
            return true;
        }
        if (isPiece && priceSaysPieces(packaging->quantity)) {
            set(m_product->uom, QStringLiteral("packagingBarcode"), 0.5);
            add(FindingCode::PackUncertain, Severity::Blocking, {packaging->quantity.normalized().toString()});
            return true;
        }
        setPack(packaging->quantity, packaging->uom, QStringLiteral("packagingBarcode"), sure);
        return true;
    }

    // True when the printed price is that of one piece, not of the pack.
    [[nodiscard]] bool priceSaysPieces(const Decimal& content) const
    {
        if (!m_line.unitPrice.has())
            return false;
        const Decimal base = m_line.priceBaseQuantity.valueOr(Decimal(1));
        const std::optional<Decimal> usual =
            usualPrice(m_scope, *m_product, m_line.quantity.valueOr(1), m_product->uom);
        if (!usual || usual->isZero() || base.isZero() || m_line.unitPrice.value->isZero())
            return false;
        const double asPiece = std::abs((*m_line.unitPrice.value / base).toDouble() / usual->toDouble());
        const double asPack = asPiece / content.toDouble();
        const auto off = [](double ratio) { return std::max(ratio, 1 / ratio); };
        return off(asPiece) < fitsWithin && off(asPack) > failsBeyond;
    }

    // `content` of the product's own unit: a unit of that size if there is one, else the product's unit with a factor.
    void setPack(const Decimal& content, UomId preferred, const QString& rule, double confidence)
    {
        if (const Uom* uom = m_scope.data.uom(preferred); uom && uom->active) {
            setChecked(preferred, rule, confidence);
            return;
        }
        if (!m_own) {
            set({}, rule, 0);
            return;
        }
        for (const Uom& uom : m_scope.data.data().uoms) {
            if (uom.active && uom.kind == m_own->kind && uom.sizeInReference == m_own->sizeInReference * content) {
                set(uom.id, rule, confidence);
                return;
            }
        }
        set(m_own->id, rule, confidence, content);
    }

    bool byAlias()
    {
        const UomId alias = m_scope.context.unitAliases.value(foldedKey(m_written));
        if (m_written.isEmpty() || !m_scope.data.uom(alias))
            return false;
        setChecked(alias, QStringLiteral("alias"), sure);
        return true;
    }

    // The paper names no unit: only what the vendor's price row or the product says may stand in, and it is said.
    void byProduct()
    {
        if (!m_product)
            return;
        const UomId uom = !m_rowUnit.isNull() ? m_rowUnit
            : m_product->purchaseUom.isNull() ? m_product->uom
                                              : m_product->purchaseUom;
        set(uom, QStringLiteral("product"), assumed);
        add(FindingCode::UnitUnknown, Severity::Warning, {unitName(m_scope.data.uom(uom))});
    }

    void byText()
    {
        const std::optional<UnitMeaning> meaning = unitMeaning(m_written);
        const bool isOpenPack = meaning && meaning->isPack && !meaning->content;
        const UomId named = best(m_table.unitsNamed(m_written));
        if (!named.isNull() && !isOpenPack) {
            setChecked(named, QStringLiteral("word"), sure);
            return;
        }
        if (!meaning) {
            if (named.isNull())
                add(FindingCode::UnitUnknown, Severity::Blocking, {m_written});
            else
                setChecked(named, QStringLiteral("word"), likely);
            return;
        }
        const QString rule = meaning->form == UnitMeaning::Form::Code ? QStringLiteral("code") : QStringLiteral("word");
        if (meaning->isPack)
            byPack(*meaning, named, rule);
        else
            byMeasure(*meaning, rule);
    }

    void byMeasure(const UnitMeaning& meaning, const QString& rule)
    {
        const UomId exact = best(m_table.unitsOf(meaning.quantity, meaning.size));
        const Uom* uom = m_scope.data.uom(exact);
        if (!m_own) {
            set(exact, rule, uom ? likely : 0);
            return;
        }
        if (uom && fitsProduct(*uom)) {
            set(exact, rule, sure);
            return;
        }
        const std::optional<Decimal> ownSize = m_table.sizeOf(*m_own);
        if (m_table.quantityOf(*m_own) == meaning.quantity && ownSize && !ownSize->isZero()) {
            set(m_own->id, rule, sure, meaning.size / *ownSize);
            return;
        }
        set(exact, rule, 0);
        setOtherKind();
    }

    void byPack(const UnitMeaning& meaning, UomId named, const QString& rule)
    {
        if (!m_product || !m_own) {
            set(named, rule, named.isNull() ? 0 : assumed);
            return;
        }
        if (meaning.content) {
            setPack(*meaning.content, {}, rule, likely);
            return;
        }
        // what the vendor's price row is for, then what the product is bought in
        for (const UomId id : {m_rowUnit, m_product->purchaseUom}) {
            const Uom* uom = m_scope.data.uom(id);
            if (uom && uom->active && isLarger(*uom)) {
                set(id, id == m_rowUnit ? QStringLiteral("vendorRow") : QStringLiteral("product"), likely);
                return;
            }
        }
        QList<UomId> packs;
        for (const UomId id : m_product->packUoms)
            if (const Uom* uom = m_scope.data.uom(id); uom && uom->active && isLarger(*uom))
                packs.append(id);
        if (packs.size() == 1) {
            set(packs.first(), QStringLiteral("product"), likely);
            return;
        }
        if (!named.isNull() && fitsProduct(*m_scope.data.uom(named))) {
            set(named, rule, assumed);
            return;
        }
        QStringList contents;
        for (const Packaging* packaging : m_scope.data.packagingsOf(m_product->id))
            contents.append(packaging->quantity.normalized().toString());
        contents.removeDuplicates();
        set({}, rule, 0);
        add(FindingCode::PackUncertain, Severity::Blocking,
            {contents.isEmpty() ? m_written : contents.join(QStringLiteral(" / "))});
    }

    [[nodiscard]] bool isLarger(const Uom& uom) const
    {
        return uom.kind == m_own->kind ? uom.sizeInReference > m_own->sizeInReference : uom.id != m_own->id;
    }

    // Of units with one meaning: the product's own, those it is bought in, one of its kind, then the lowest id.
    [[nodiscard]] UomId best(const QList<UomId>& units) const
    {
        if (units.isEmpty())
            return {};
        if (m_product) {
            for (const UomId preferred : QList<UomId>{m_product->uom, m_product->purchaseUom, m_rowUnit})
                if (!preferred.isNull() && units.contains(preferred))
                    return preferred;
            for (const UomId id : units)
                if (fitsProduct(*m_scope.data.uom(id)))
                    return id;
        }
        return units.first();
    }

    // "5 XBX" became "5 Box of 100" or "500 Units": always said.
    void reportConversion()
    {
        const UnitProposal& unit = m_outcome.proposal;
        if (unit.uom.isNull() || !m_line.quantity.has() || m_outcome.isOtherKind)
            return;
        const std::optional<UnitMeaning> meaning = unitMeaning(m_written);
        const bool isPack = (meaning && meaning->isPack) || unit.rule == u"packagingBarcode";
        if (unit.factor == Decimal(1) && !isPack)
            return;
        const Decimal converted = (*m_line.quantity.value * unit.factor).normalized();
        QString result = converted.toString() + u' ' + unitName(m_scope.data.uom(unit.uom));
        if (m_own && unit.uom != m_own->id)
            if (const auto ratio = unitRatio(m_scope.data, unit.uom, m_own->id))
                result += QStringLiteral(" = ") + (converted * *ratio).normalized().toString() + u' ' + unitName(m_own);
        add(FindingCode::PackConverted, Severity::Info,
            {(m_line.quantity.value->toString() + u' ' + m_written).trimmed(), result});
    }

    const extraction::IncomingOrderLine& m_line;
    const ProductOutcome& m_key;
    const MatchScope& m_scope;
    const UnitTable& m_table;
    const QString m_path;
    const Product* m_product;
    const QString m_written;
    const Uom* m_own = nullptr;
    UomId m_rowUnit;
    UnitOutcome m_outcome;
};

} // namespace

UnitOutcome resolveUnit(int lineIndex, const extraction::IncomingOrderLine& line, const ProductOutcome& product,
                        const MatchScope& scope, const UnitTable& table)
{
    return Resolver(lineIndex, line, product, scope, table).run();
}

} // namespace op::matching
