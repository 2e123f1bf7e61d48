// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/table/HeaderWords.h"

#include "core/base/TextFold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace op::extraction::table {
namespace {

/// The words for one role, alternatives by "|". To teach another word, add it here; how it is written does not matter
/// (headMeaning() folds both sides).
struct Words
{
    QStringView role;
    int rank;
    QStringView dutch;
    QStringView german;
    QStringView french;
    QStringView english;
    QStringView machine;
};

constexpr Words headWords[] = {
    {u"orderNumber", 2,
     u"bestelnummer|bestelnr|bestel nr|ordernummer|ordernr|inkoopordernummer|inkoopordernr|inkooporder|bestelbonnummer|"
     u"bestelbon|uw order|uw ordernummer|uw ordernr|uw bestelnummer|uw inkooporder|order|bestelling|ons ordernummer|"
     u"order klant|klantorder|ordernummer klant|uw bestelling|po nummer|nummer bestelling",
     u"Bestellnummer|Bestellnr|Bestell-Nr|Best.-Nr|Bestellung|Bestellung Nr|Ihre Bestellung|Ihre Bestellnummer|"
     u"Ihre Bestell-Nr|Kundenbestellnummer|Einkaufsbestellung|Belegnummer|Beleg-Nr|Beleg|Kundenauftrag|Order-Nr",
     u"numéro de commande|n° de commande|n° commande|no commande|no de commande|num commande|numéro commande|"
     u"réf commande|référence commande|référence de commande|commande|votre commande|bon de commande|n° bon de "
     u"commande|"
     u"votre n° de commande|commande client",
     u"order number|order no|order nr|order #|po number|po no|po nr|po #|po|purchase order|purchase order number|"
     u"purchase order no|your order|your order no|your order number|order id|customer order|customer po|"
     u"customer order number|cust po|order ref|order reference",
     u"po_number|order_number|order_no|order_id|ponumber|purchaseorder|purch_order|ebeln|bstnk|order_name|cust_po_no"},
    {u"salesOrderNumber", 2, u"verkoopordernummer|verkooporder|verkoopordernr|onze order|onze ordernr",
     u"Auftragsnummer|Auftrags-Nr|Auftragsnr|Auftrag|Unsere Auftragsnummer|Unser Auftrag|Verkaufsauftrag",
     u"notre commande|n° commande fournisseur|commande fournisseur|commande de vente",
     u"sales order|sales order number|sales order no|so number|so no|our order|our order no|our order number",
     u"so_number|vbeln|sales_order"},
    {u"documentNumber", 2,
     u"documentnummer|document nr|bevestigingsnummer|orderbevestiging|orderbevestigingsnummer|bevestiging nr|"
     u"orderbevestiging nr",
     u"Dokumentnummer|Auftragsbestätigung|Auftragsbestätigung Nr|Auftragsbestätigungsnummer|AB-Nr|AB-Nummer|AB Nummer|"
     u"Bestätigungsnummer",
     u"numéro de document|n° document|n° de document|n° de confirmation|numéro de confirmation|"
     u"confirmation de commande|n° arc|accusé de réception",
     u"document number|document no|document nr|doc no|confirmation number|confirmation no|order confirmation|"
     u"order confirmation no|acknowledgement no|acknowledgment number",
     u"document_no|docnum|doc_number|documentno"},
    {u"issueDate", 2,
     u"datum|besteldatum|orderdatum|datum bestelling|documentdatum|bevestigingsdatum|datum order|datum document|"
     u"datum orderbevestiging",
     u"Datum|Bestelldatum|Belegdatum|Auftragsdatum|Datum der Bestellung|Dokumentdatum|Bestätigungsdatum|vom",
     u"date|date de commande|date commande|date de la commande|date du document|date de confirmation",
     u"date|order date|issue date|po date|document date|date of order|ordered on|date ordered|confirmation date",
     u"po_date|order_date|date_order|orderdate|podate|documentdate|doc_date|bedat|created_at"},
    {u"lines.deliveryDate", 2,
     u"leverdatum|gewenste leverdatum|afleverdatum|verwachte leverdatum|leverdag|levertijd|gevraagde leverdatum|"
     u"gewenste levering|datum levering|lever datum|geplande leverdatum",
     u"Liefertermin|Lieferdatum|Wunschtermin|Liefertag|Wunschlieferdatum|Wunschliefertermin|Termin|Anlieferdatum|"
     u"Lieferung am|Gewünschter Liefertermin|geplantes Lieferdatum",
     u"date de livraison|livraison souhaitée|date livraison|livraison|date de livraison souhaitée|délai|"
     u"délai de livraison|date prévue|date de livraison prévue|livraison prévue|date souhaitée",
     u"delivery date|required date|requested date|due date|ship date|eta|requested delivery date|expected date|"
     u"expected delivery|planned date|deliver by|need by|need by date|requested delivery|delivery",
     u"date_planned|delivery_date|req_date|required_date|deliverydate|eindt|due_date|requested_date"},
    {u"?confirmedDate", 2, u"bevestigde leverdatum|bevestigde datum|leverdatum bevestigd|toegezegde leverdatum",
     u"Bestätigter Liefertermin|Bestätigtes Lieferdatum|Best. Liefertermin|Liefertermin bestätigt|Zugesagter Termin",
     u"date de livraison confirmée|date confirmée|livraison confirmée",
     u"confirmed date|confirmed delivery date|promised date|promise date|confirmed delivery|ship date confirmed",
     u"confirmed_date|promised_date"},
    {u"deliveryFrom", 2, u"leveren vanaf|leverdatum vanaf|vanaf", u"Lieferung ab|Liefertermin ab|lieferbar ab",
     u"livraison à partir du|livrer à partir du", u"deliver from|delivery from|not before|earliest delivery", u""},
    {u"deliveryTo", 2, u"leveren tot|leverdatum tot|uiterste leverdatum", u"Lieferung bis|Liefertermin bis|spätestens",
     u"livraison avant le|livrer avant le", u"deliver to date|delivery until|not after|latest delivery|cancel date",
     u""},
    {u"currency", 2, u"valuta|munt|munteenheid|muntsoort", u"Währung|Whg|Währg", u"devise|monnaie",
     u"currency|curr|currency code|ccy", u"currency_id|waers|currency_code|currencycode"},
    {u"customerReference", 2,
     u"uw referentie|uw ref|uw kenmerk|klantreferentie|referentie klant|kenmerk|referentie|project|projectnummer|"
     u"commissie|ref klant",
     u"Ihr Zeichen|Ihre Referenz|Kundenreferenz|Referenz|Kommission|Projekt|Projektnummer|Kostenstelle|Ihre Zeichen",
     u"votre référence|votre réf|référence client|réf client|affaire|chantier|projet|n° affaire",
     u"your reference|your ref|customer reference|customer ref|project|job|job no|cust ref|cost center",
     u"client_order_ref|customer_reference|cust_ref"},
    {u"paymentTerms", 2, u"betalingsconditie|betaalconditie|betalingsvoorwaarden|betalingstermijn",
     u"Zahlungsbedingungen|Zahlungsbedingung|Zahlungsziel|Zahlungskonditionen",
     u"conditions de paiement|condition de paiement|mode de règlement|délai de paiement",
     u"payment terms|terms|payment term|terms of payment", u"payment_term_id|zterm"},
    {u"note", 1, u"opmerking order|opmerkingen order|orderopmerking", u"Kopftext|Bemerkung Auftrag",
     u"commentaire commande", u"order note|order notes|order comment|order remarks", u""},

    {u"buyer.name", 2, u"besteller|klant|klantnaam|afnemer|naam klant|debiteur|debiteurnaam|koper|opdrachtgever",
     u"Besteller|Kunde|Kundenname|Käufer|Auftraggeber|Abnehmer", u"acheteur|client|nom client|nom du client",
     u"buyer|customer|customer name|bill to|sold to|bill-to name|sold to name|client|buyer name",
     u"customer_name|buyer_name|sold_to_name|kunnr_name"},
    {u"buyer.ids", 2,
     u"klantnummer|klantnr|debiteurnummer|debiteurnr|relatienummer|klant nr|klantcode|ons klantnummer|uw klantnummer",
     u"Kundennummer|Kd.-Nr|Kunden-Nr|Kundennr|Debitor|Debitorennummer|KdNr|Kundencode|Ihre Kundennummer",
     u"numéro client|n° client|code client|no client|numéro de client|votre n° client",
     u"customer number|customer no|customer id|account no|account number|customer code|cust no|sold-to no|account",
     u"customer_number|customer_no|customer_id|kunnr|account_no"},
    {u"buyer.gln", 2, u"gln koper|gln besteller|gln klant", u"GLN Käufer|GLN Besteller|GLN Kunde",
     u"gln acheteur|gln client", u"buyer gln|customer gln|gln buyer", u"buyer_gln"},
    {u"buyer.vatNumber", 2, u"btw-nummer klant|btw nummer koper", u"USt-IdNr Kunde|USt-IdNr Käufer", u"n° tva client",
     u"customer vat|buyer vat|customer vat number", u"buyer_vat|customer_vat"},
    {u"buyer.email", 2, u"e-mail klant|email besteller", u"E-Mail Kunde|E-Mail Besteller",
     u"e-mail client|email acheteur", u"customer email|buyer email", u"customer_email|buyer_email"},
    {u"seller.name", 2, u"leverancier|leveranciersnaam|naam leverancier|verkoper|crediteur",
     u"Lieferant|Lieferantenname|Verkäufer|Kreditor|Name Lieferant",
     u"fournisseur|nom fournisseur|vendeur|nom du fournisseur",
     u"vendor|supplier|seller|vendor name|supplier name|seller name", u"vendor_name|supplier_name|seller_name"},
    {u"seller.ids", 2, u"leveranciersnummer|leveranciersnr|crediteurnummer|crediteurnr|leverancierscode|leverancier nr",
     u"Lieferantennummer|Lieferanten-Nr|Lieferantennr|Kreditorennummer|Lief.-Nr",
     u"numéro fournisseur|n° fournisseur|code fournisseur|numéro de fournisseur",
     u"vendor no|vendor number|vendor id|supplier no|supplier number|supplier id|vendor code|supplier code",
     u"vendor_number|vendor_no|vendor_id|supplier_id|supplier_no|lifnr"},
    {u"seller.gln", 2, u"gln leverancier|gln verkoper", u"GLN Lieferant|GLN Verkäufer", u"gln fournisseur|gln vendeur",
     u"seller gln|supplier gln|vendor gln|gln seller|gln supplier", u"seller_gln|supplier_gln|vendor_gln"},
    {u"seller.vatNumber", 2, u"btw-nummer leverancier|btw-nummer|btw-nr|btw-id|btw nr leverancier",
     u"USt-IdNr Lieferant|USt-IdNr|USt-ID|UStId|UID|Umsatzsteuer-Identifikationsnummer",
     u"n° tva fournisseur|n° tva|tva intracommunautaire|numéro tva",
     u"vendor vat|supplier vat|seller vat|vat number|vat no|vat reg no|vendor vat number|tax id",
     u"seller_vat|vendor_vat"},
    {u"seller.registrationNumber", 2, u"kvk|kvk-nummer|kvk nr|handelsregister|ondernemingsnummer|kbo",
     u"Handelsregister|Handelsregisternummer|HRB", u"siren|siret|rcs|bce|n° d'entreprise",
     u"company no|registration no|registration number|company registration", u""},
    {u"seller.email", 2, u"e-mail leverancier|email leverancier", u"E-Mail Lieferant", u"e-mail fournisseur",
     u"vendor email|supplier email|seller email", u"vendor_email|supplier_email"},
    {u"seller.iban", 2, u"iban|iban leverancier", u"IBAN", u"iban", u"iban", u""},
    {u"deliverTo.name", 2, u"afleveradres|leveradres|aflevernaam|naam afleveradres|ontvanger|bezorgadres",
     u"Lieferadresse|Lieferanschrift|Warenempfänger|Empfänger|Lieferung an",
     u"adresse de livraison|livrer à|destinataire|lieu de livraison",
     u"ship to|deliver to|ship to name|delivery address|consignee|shipping address|ship-to", u"ship_to_name|ship_to"},
    {u"deliverTo.gln", 2, u"gln afleveradres|gln aflevering|gln leveradres",
     u"GLN Lieferadresse|GLN Warenempfänger|GLN Lieferort", u"gln livraison|gln lieu de livraison",
     u"ship to gln|delivery gln|deliver to gln|gln ship to", u"ship_to_gln|delivery_gln"},

    {u"lines.lineNo", 2, u"regel|regelnr|regelnummer|pos|positie|volgnr|volgnummer|regel nr",
     u"Pos|Position|Zeile|Pos.-Nr|Positionsnummer|Lfd. Nr|Positionsnr|lfd nr",
     u"ligne|pos|n° ligne|n° de ligne|no ligne|poste|n°",
     u"line|line no|line number|pos|item line|line nr|row|seq|#|line #|nr",
     u"line_number|line_no|lineno|sequence|posnr|ebelp|line_id|linenumber"},
    {u"lines.orderLineNo", 2, u"orderregel|bestelregel|uw orderregel", u"Bestellposition|Ihre Position|Bestellpos",
     u"ligne de commande|votre ligne", u"po line|order line|your line|po line no|order line no",
     u"po_line|order_line_no"},
    {u"lines.supplierItemCode", 2,
     u"artikelnummer|artikelnr|art.nr|art nr|artnr|leveranciersartikel|artikelcode|uw artikelnr|uw artikelnummer|"
     u"leverancier artikelnummer|artikelnummer leverancier|artikelcode leverancier|leveranciersartikelnummer|"
     u"productcode|bestelcode|artikel nr|code|productnummer|uw artikelcode|leverancier artikelcode|lev artikelnr",
     u"Artikelnummer|Art.-Nr|Artikelnr|Artikel-Nr|Lieferanten-Art.-Nr|Ihre Art.-Nr|Ihre Artikelnummer|ArtNr|"
     u"Lieferantenartikelnummer|Produktnummer|Artikelcode|Lieferanten-Artikelnummer|Lief.-Art.-Nr|Sachnummer|"
     u"Produktcode|"
     u"Bestellcode|Artikel Nummer",
     u"code article|référence article|réf article|réf fournisseur|référence fournisseur|code produit|n° article|"
     u"référence produit|réf produit|code|article n°|votre référence article|numéro d'article|code art",
     u"item no|item number|part no|part number|sku|vendor part|your item|catalog no|item code|product code|article no|"
     u"article number|vendor part no|supplier part|supplier part no|supplier item|vendor item|vendor item no|"
     u"supplier item code|supplier code item|code|stock code|product no|catalogue no|mpn/sku|vendor sku|supplier sku|"
     u"your item no|product number|order code",
     u"item_code|item_no|sku|product_code|part_number|part_no|vendor_part|supplier_part|matnr|itemcode|productcode|"
     u"default_code|order_line/product_id/id|order_line/product_id/default_code|order_line/product_id|product_id|"
     u"vendor_sku|item_number|article_no"},
    {u"lines.buyerItemCode", 3,
     u"ons artikelnr|ons artikelnummer|klantartikel|klantartikelnummer|artikelnummer klant|eigen artikelnummer|"
     u"onze artikelcode|klant artikelcode",
     u"unsere Art.-Nr|Materialnummer|Kundenartikelnr|Kundenartikelnummer|Kunden-Art.-Nr|Unsere Artikelnummer|"
     u"Material|Material-Nr|Kundenmaterialnummer|Kundenmaterial",
     u"notre référence|réf client article|notre code article|code article client|référence interne|notre réf",
     u"our item|our item no|material no|buyer part|customer part no|customer part|buyer item code|customer item|"
     u"customer item no|our part no|material number|material|internal reference|buyer part no|cust part no",
     u"customer_part|buyer_part|customer_item|our_item|internal_ref|buyer_item_code"},
    {u"lines.gtin", 2, u"ean|barcode|gtin|ean-code|ean code|ean13|streepjescode|ean nummer|gtin/ean|eancode",
     u"EAN|GTIN|Strichcode|EAN-Code|EAN-Nummer|Barcode|GTIN/EAN",
     u"ean|gencod|code-barres|gtin|code barre|code ean|gencode",
     u"ean|gtin|upc|barcode|isbn|ean code|upc code|bar code|upc number|ean number|gtin code|upc/ean|ean/upc",
     u"upc_number|ean_number|ean13|ean_code|gtin_code|ean11|barcode"},
    {u"lines.manufacturerItemCode", 2, u"fabrikantnummer|fabrikantcode|fabrikant artikelnummer|typenummer",
     u"Herstellernummer|Hersteller-Art.-Nr|Herstellerartikelnummer|Hersteller-Nr|Typnummer",
     u"référence fabricant|réf fabricant|code fabricant",
     u"manufacturer part no|mpn|manufacturer part number|mfr part no|manufacturer part|mfg part no",
     u"mfr_part|mpn|mfrpn"},
    {u"lines.description", 2,
     u"omschrijving|artikelomschrijving|beschrijving|productomschrijving|productnaam|artikelnaam|benaming|naam|"
     u"omschrijving artikel|tekst",
     u"Bezeichnung|Beschreibung|Artikelbezeichnung|Benennung|Artikelbeschreibung|Produktname|Artikelname|Text|"
     u"Artikeltext|Kurztext|Produktbezeichnung",
     u"désignation|libellé|description|désignation article|libellé article|intitulé|nom du produit|dénomination|"
     u"description article",
     u"description|item description|product description|product name|item name|name|article description|desc|title|"
     u"part description|line description",
     u"item_description|product_name|txz01|order_line/name|desc|maktx|description_sale"},
    {u"lines.longDescription", 2, u"omschrijving 2|extra omschrijving|lange omschrijving|toelichting",
     u"Bezeichnung 2|Zusatztext|Langtext|Bezeichnung2|Zusatzbezeichnung",
     u"désignation 2|description longue|complément",
     u"description 2|long description|extended description|details|additional description", u"description_2|long_text"},
    {u"lines.quantity", 2,
     u"aantal|hoeveelheid|stuks|besteld|aantal besteld|besteld aantal|bestelaantal|bestelhoeveelheid|aantal "
     u"stuks|qty|hvh",
     u"Menge|Anzahl|Stück|Bestellmenge|bestellte Menge|Mge|Stückzahl|Auftragsmenge|Menge bestellt",
     u"quantité|qté|nombre|quantité commandée|qté commandée|qte|qté cdée|quantité cde",
     u"quantity|qty|ordered|pieces|qty ordered|ordered qty|order qty|order quantity|quantity ordered|pcs|units ordered",
     u"quantity|qty|order_qty|qty_ordered|product_uom_qty|product_qty|order_line/product_uom_qty|order_line/"
     u"product_qty|"
     u"menge|quantity_ordered|ordered_qty|order_quantity"},
    {u"?confirmedQuantity", 3, u"bevestigd aantal|aantal bevestigd|bevestigde hoeveelheid|bevestigd",
     u"Bestätigte Menge|Menge bestätigt|Best. Menge", u"quantité confirmée|qté confirmée",
     u"confirmed qty|confirmed quantity|qty confirmed|quantity confirmed|acknowledged qty",
     u"confirmed_qty|qty_confirmed"},
    {u"lines.backOrderQuantity", 2, u"backorder|naleveren|in nalevering|aantal backorder|backorder aantal",
     u"Rückstand|Rückstandsmenge|Nachlieferung|Restmenge", u"reliquat|quantité en reliquat",
     u"backorder|back order|backordered|backorder qty|qty backordered", u"backorder_qty|qty_backordered"},
    {u"lines.unit", 2, u"eenheid|verpakking|ehd|besteleenheid|verkoopeenheid|bestel eenheid|vpe|eh",
     u"Einheit|ME|Mengeneinheit|VE|Bestelleinheit|Verkaufseinheit|Einh|Verpackungseinheit|VPE",
     u"unité|u|uv|conditionnement|unité de vente|unité d'achat|unité de mesure",
     u"unit|uom|u/m|pack|unit of measure|um|order unit|sales unit|measure|unit of measurement",
     u"uom|product_uom|unit_code|uom_code|meins|order_line/product_uom|unitofmeasure|product_uom_id"},
    {u"?per", 1, u"per", u"pro|je", u"par", u"per", u""},
    {u"lines.priceBaseQuantity", 2, u"prijs per aantal|prijseenheid|per aantal|prijs per eenheid aantal",
     u"PE|Preiseinheit|Preis pro Menge|Preisbasis", u"unité de prix|base de prix|par quantité",
     u"price unit|price per|price base|per quantity|price base quantity|price quantity",
     u"price_unit_qty|peinh|price_base"},
    {u"lines.unitPrice", 2,
     u"netto prijs|nettoprijs|prijs per stuk|stukprijs|eenheidsprijs|inkoopprijs|netto stukprijs|netto eenheidsprijs|"
     u"prijs per eenheid|netto|prijs netto|nettoprijs per stuk|netto inkoopprijs|prijs excl btw|stuksprijs",
     u"Einzelpreis|E-Preis|EP|Nettopreis|Netto-Preis|Einzelpreis netto|Stückpreis|EK-Preis|Netto-EP|Einkaufspreis|"
     u"Preis netto|Netto|EP netto|Einzelpreis (netto)|Netto-Einzelpreis",
     u"prix unitaire|p.u.|pu ht|prix unitaire ht|prix net|pu|pu net|prix unitaire net|prix net ht|p.u. ht|prix ht",
     u"unit price|unit cost|net price|net unit price|price each|unit net price|cost|unit price excl vat|price excl vat|"
     u"direct unit cost|unit price net|price per unit|net",
     u"unit_price|price_unit|net_price|order_line/price_unit|netpr|unitprice|unit_cost|netprice"},
    {u"lines.unitPrice", 1, u"prijs|bestelprijs", u"Preis|VK-Preis|Verkaufspreis", u"prix|tarif",
     u"price|rate|each|sales price", u"price"},
    {u"lines.grossUnitPrice", 2, u"bruto prijs|brutoprijs|adviesprijs|catalogusprijs|bruto stukprijs|lijstprijs|bruto",
     u"Bruttopreis|Listenpreis|Katalogpreis|Brutto-EP|Brutto-Preis",
     u"prix brut|pu brut|prix catalogue|prix tarif|tarif brut",
     u"gross price|list price|gross unit price|catalogue price|retail price|base price", u"list_price|gross_price"},
    {u"lines.discountPercent", 3, u"korting %|kortingspercentage|% korting|korting perc|kortingsperc",
     u"Rabatt %|% Rabatt|Rabattsatz|Rabatt in %|Rabattprozent", u"remise %|% remise|taux de remise|rem %",
     u"discount %|% discount|discount percent|disc %|discount percentage|discount rate|disc pct",
     u"discount_percent|discount_pct|discount_rate"},
    {u"lines.discountAmount", 3, u"kortingsbedrag|korting bedrag|bedrag korting", u"Rabattbetrag|Nachlassbetrag",
     u"montant remise|montant de la remise", u"discount amount|discount value|disc amount",
     u"discount_amount|discountamount"},
    {u"?discount", 2, u"korting|kort", u"Rabatt|Nachlass|Rab", u"remise|rabais|rem", u"discount|disc|rebate",
     u"order_line/discount|discount"},
    {u"lines.taxRate", 3, u"btw %|btw-tarief|btw percentage|btw-percentage|% btw|btw tarief|btw perc",
     u"MwSt %|MwSt-Satz|Steuersatz|USt %|USt-Satz|% MwSt|Mehrwertsteuersatz", u"taux tva|tva %|% tva|taux de tva",
     u"vat %|tax rate|vat rate|tax %|gst %|% vat|vat percentage", u"tax_rate|vat_rate|tax_percent|vat_percent"},
    {u"?tax", 2, u"btw", u"MwSt|USt|Steuer|Mehrwertsteuer", u"tva", u"vat|tax|gst|sales tax", u"tax|vat"},
    {u"lines.taxCategory", 2, u"btw-code|btw code", u"Steuerschlüssel|Steuerkennzeichen|MwSt-Code", u"code tva",
     u"tax code|vat code|tax category", u"tax_code|vat_code|tax_category|mwskz"},
    {u"lines.lineTotal", 2,
     u"bedrag|totaal|regelbedrag|regeltotaal|totaalbedrag|totaalprijs|netto bedrag|totaal excl|totaal excl btw|"
     u"bedrag excl btw|totale prijs|nettobedrag|netto totaal|totaal netto",
     u"Gesamtpreis|Gesamt|Betrag|Zeilenbetrag|Positionsbetrag|Gesamtbetrag|GP|Summe|Nettobetrag|Positionswert|"
     u"Gesamtpreis netto|G-Preis|Gesamt netto|Wert|Nettowert|Zeilensumme",
     u"montant|montant ht|total|total ht|montant net|total ligne|montant ligne|prix total|montant net ht|total net|"
     u"prix total ht|total net ht",
     u"amount|total|line total|extended amount|net value|line amount|total price|ext price|extended price|net amount|"
     u"total amount|total excl vat|amount excl vat|value|extended|subtotal|line value|total net",
     u"line_total|total_price|line_amount|netwr|price_subtotal|extended_price|net_amount|linetotal"},
    {u"lines.status", 2, u"status|regelstatus|orderstatus regel|bevestiging status|status regel",
     u"Status|Positionsstatus|Zeilenstatus", u"statut|état|statut ligne",
     u"status|line status|state line|confirmation status", u"line_status|status_code"},
    {u"lines.note", 2, u"opmerking|opmerkingen|notitie|regelopmerking|memo",
     u"Bemerkung|Bemerkungen|Hinweis|Anmerkung|Notiz|Kommentar",
     u"remarque|commentaire|remarques|observation|observations",
     u"remark|remarks|comment|comments|note|line note|notes", u"line_note|remark"},

    {u"?article", 1, u"artikel|product|artikel/product|item", u"Artikel|Produkt|Ware", u"article|produit",
     u"item|product|article|part|goods|material description", u"item|product|order_line/product_id/name"},
    {u"?reference", 1, u"", u"", u"référence|réf", u"reference|ref", u""},
    {u"?odooId", 1, u"", u"", u"", u"", u"id|external_id|name"},
    {u"?odooPartner", 1, u"", u"", u"", u"", u"partner_id/id|partner_id|partner_id/name|partner_id/ref"},
    {u"?invoice", 2, u"factuurnummer|factuurnr|factuur|factuurdatum",
     u"Rechnungsnummer|Rechnungs-Nr|Rechnung|Rechnungsdatum",
     u"numéro de facture|n° facture|facture|n° de facture|date de facture",
     u"invoice number|invoice no|invoice|invoice date|invoice #", u"invoice_number|invoice_no|invoice_id|invoice_date"},
    {u"?delivery", 2, u"pakbonnummer|pakbon|pakbonnr", u"Lieferscheinnummer|Lieferschein|Lieferschein-Nr",
     u"bon de livraison|n° bl|numéro de bl",
     u"packing slip no|delivery note no|packing slip|delivery note|delivery note number",
     u"packing_slip_no|delivery_note"},
    {u"?known", 0,
     u"adres|straat|plaats|geleverd|aantal "
     u"geleverd|postcode|land|telefoon|contactpersoon|merk|categorie|afbeelding|gewicht|voorraad|magazijn|locatie|"
     u"huisnummer|btw bedrag|btw-bedrag|bedrag btw|bedrag incl btw|totaal incl "
     u"btw|kleur|maat|contact|filiaal|groep|fax",
     u"Adresse|Straße|Ort|PLZ|Land|Telefon|Ansprechpartner|Marke|Kategorie|Bild|Gewicht|Bestand|Lager|Lagerort|"
     u"Hausnummer|"
     u"MwSt-Betrag|Steuerbetrag|Bruttobetrag|Farbe|Größe|Warengruppe|Zolltarifnummer|Filiale|Fax|Hersteller",
     u"adresse|rue|ville|code postal|pays|téléphone|contact|marque|catégorie|image|poids|stock|dépôt|montant tva|"
     u"montant ttc|total ttc|couleur|taille|fabricant|fax",
     u"address|street|city|state|postal code|zip|zip "
     u"code|country|phone|contact|brand|category|image|weight|stock|warehouse|"
     u"location|tax amount|vat amount|amount incl vat|total incl vat|color|colour|size|manufacturer|hs code|buyer "
     u"contact|"
     u"address 1|address 2|address line 1|address line 2|fax|picture|in stock|type",
     u"postal_code|address1|address2|picking_policy|company_id|user_id|warehouse_id|pricelist_id|state|zip|country_id|"
     u"order_line/taxes_id|order_line/id|picking_type_id|create_date|origin"},
};

struct RowStart
{
    QStringView words; ///< folded
    RowWord meaning;
};

// Longer beginnings stand first.
constexpr RowStart rowStarts[] = {
    {u"totaal excl", RowWord::Net},
    {u"totaal exclusief", RowWord::Net},
    {u"totaal netto", RowWord::Net},
    {u"totaal incl", RowWord::Gross},
    {u"totaal inclusief", RowWord::Gross},
    {u"totaal btw", RowWord::Tax},
    {u"totaalbedrag", RowWord::Total},
    {u"totaal", RowWord::Total},
    {u"eindtotaal", RowWord::Total},
    {u"subtotaal", RowWord::Subtotal},
    {u"sub totaal", RowWord::Subtotal},
    {u"btw", RowWord::Tax},
    {u"gesamt netto", RowWord::Net},
    {u"gesamtsumme netto", RowWord::Net},
    {u"summe netto", RowWord::Net},
    {u"netto gesamt", RowWord::Net},
    {u"nettobetrag", RowWord::Net},
    {u"nettosumme", RowWord::Net},
    {u"gesamt brutto", RowWord::Gross},
    {u"bruttobetrag", RowWord::Gross},
    {u"bruttosumme", RowWord::Gross},
    {u"zwischensumme", RowWord::Subtotal},
    {u"gesamt", RowWord::Total},
    {u"gesamtbetrag", RowWord::Total},
    {u"gesamtsumme", RowWord::Total},
    {u"endsumme", RowWord::Total},
    {u"summe", RowWord::Total},
    {u"mwst", RowWord::Tax},
    {u"ust", RowWord::Tax},
    {u"mehrwertsteuer", RowWord::Tax},
    {u"total ht", RowWord::Net},
    {u"total net", RowWord::Net},
    {u"montant ht", RowWord::Net},
    {u"total ttc", RowWord::Gross},
    {u"montant ttc", RowWord::Gross},
    {u"net a payer", RowWord::Gross},
    {u"total tva", RowWord::Tax},
    {u"sous total", RowWord::Subtotal},
    {u"tva", RowWord::Tax},
    {u"total excl", RowWord::Net},
    {u"net total", RowWord::Net},
    {u"total incl", RowWord::Gross},
    {u"grand total", RowWord::Total},
    {u"subtotal", RowWord::Subtotal},
    {u"sub total", RowWord::Subtotal},
    {u"total vat", RowWord::Tax},
    {u"total tax", RowWord::Tax},
    {u"total", RowWord::Total},
    {u"totals", RowWord::Total},
    {u"vat", RowWord::Tax},
    {u"tax", RowWord::Tax},
    {u"verzendkosten", RowWord::Freight},
    {u"vrachtkosten", RowWord::Freight},
    {u"vracht", RowWord::Freight},
    {u"transportkosten", RowWord::Freight},
    {u"bezorgkosten", RowWord::Freight},
    {u"versandkosten", RowWord::Freight},
    {u"versand", RowWord::Freight},
    {u"fracht", RowWord::Freight},
    {u"frachtkosten", RowWord::Freight},
    {u"frais de port", RowWord::Freight},
    {u"frais de transport", RowWord::Freight},
    {u"port", RowWord::Freight},
    {u"frais de livraison", RowWord::Freight},
    {u"port et emballage", RowWord::Freight},
    {u"freight costs", RowWord::Freight},
    {u"freight charges", RowWord::Freight},
    {u"freight charge", RowWord::Freight},
    {u"shipping costs", RowWord::Freight},
    {u"shipping cost", RowWord::Freight},
    {u"shipping and handling", RowWord::Freight},
    {u"shipping handling", RowWord::Freight},
    {u"delivery costs", RowWord::Freight},
    {u"handling fee", RowWord::Handling},
    {u"handling charge", RowWord::Handling},
    {u"freight", RowWord::Freight},
    {u"shipping", RowWord::Freight},
    {u"delivery charge", RowWord::Freight},
    {u"orderkosten", RowWord::Handling},
    {u"administratiekosten", RowWord::Handling},
    {u"bearbeitungsgebuhr", RowWord::Handling},
    {u"frais de gestion", RowWord::Handling},
    {u"handling", RowWord::Handling},
};

struct TitleWord
{
    QStringView word; ///< folded, joined
    QStringView kind;
};

// "Auftragsbestätigung" before "Auftrag": the first that is found counts.
constexpr TitleWord titleWords[] = {
    {u"orderbevestiging", u"orderResponse"},
    {u"opdrachtbevestiging", u"orderResponse"},
    {u"bevestiging van uw bestelling", u"orderResponse"},
    {u"auftragsbestatigung", u"orderResponse"},
    {u"bestellbestatigung", u"orderResponse"},
    {u"confirmation de commande", u"orderResponse"},
    {u"accuse de reception de commande", u"orderResponse"},
    {u"accuse de reception", u"orderResponse"},
    {u"order confirmation", u"orderResponse"},
    {u"order acknowledgement", u"orderResponse"},
    {u"order acknowledgment", u"orderResponse"},
    {u"pakbon", u"deliveryNote"},
    {u"lieferschein", u"deliveryNote"},
    {u"bon de livraison", u"deliveryNote"},
    {u"packing slip", u"deliveryNote"},
    {u"delivery note", u"deliveryNote"},
    {u"factuur", u"invoice"},
    {u"rechnung", u"invoice"},
    {u"facture", u"invoice"},
    {u"invoice", u"invoice"},
};

constexpr qsizetype longestTitle = 60; ///< characters; longer cells are sentences

QString joined(QStringView text)
{
    return foldedKey(text).remove(u' ');
}

QString joinedWithUmlauts(QStringView text)
{
    return foldedKey(foldedTextWithUmlauts(text)).remove(u' ');
}

// "#" and "N°" have no letters or digits that would be left.
QString withSpelledSigns(QStringView head)
{
    QString text = head.toString();
    text.replace(u'#', QStringLiteral(" nr "));
    text.replace(u'%', QStringLiteral(" pct "));
    static const QRegularExpression number(QStringLiteral("\\bn\\s*[°º]|№"), QRegularExpression::CaseInsensitiveOption);
    text.replace(number, QStringLiteral(" nr "));
    return text;
}

// "ItemNumber" and "UPC_NUMBER": the joined form needs no cutting, only the signs do.
QString keyOf(QStringView head)
{
    return joined(withSpelledSigns(head));
}

class HeadIndex
{
public:
    HeadIndex()
    {
        for (const Words& words : headWords) {
            add(words, words.dutch, Dutch);
            add(words, words.german, German);
            add(words, words.french, French);
            add(words, words.english, English);
            add(words, words.machine, Machine);
        }
    }

    [[nodiscard]] const HeadMeaning* find(const QString& key) const
    {
        const auto it = m_meanings.constFind(key);
        return it == m_meanings.constEnd() ? nullptr : &*it;
    }

private:
    void add(const Words& words, QStringView alternatives, unsigned language)
    {
        for (const QStringView word : alternatives.tokenize(u'|')) {
            insert(keyOf(word), words, language);
            insert(joinedWithUmlauts(withSpelledSigns(word)), words, language);
        }
    }

    // The first role that claims a word keeps it; the same role in another language adds that language.
    void insert(const QString& key, const Words& words, unsigned language)
    {
        if (key.isEmpty())
            return;
        const auto it = m_meanings.find(key);
        if (it == m_meanings.end())
            m_meanings.insert(key, {words.role.toString(), words.rank, language, 0, false, {}});
        else if (it->role == words.role)
            it->languages |= language;
    }

    QHash<QString, HeadMeaning> m_meanings;
};

const HeadIndex& headIndex()
{
    static const HeadIndex index;
    return index;
}

// Cuts what stands in brackets off the head and returns it.
QString takeBrackets(QString& head)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[{]([^)\\]}]*)[)\\]}]"));
    QStringList inside;
    for (auto it = brackets.globalMatch(head); it.hasNext();)
        inside.append(it.next().captured(1));
    head.remove(brackets);
    return inside.join(u' ');
}

QString currencyIn(QStringView text)
{
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts))
        if (const QString code = currencyCode(word); !code.isEmpty())
            return code;
    return {};
}

} // namespace

std::optional<HeadMeaning> headMeaning(QStringView head)
{
    const QStringView trimmed = head.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestTitle)
        return std::nullopt;
    const auto found = [](const QString& text, double confidence) -> std::optional<HeadMeaning> {
        const HeadMeaning* meaning = headIndex().find(keyOf(text));
        if (!meaning)
            return std::nullopt;
        HeadMeaning copy = *meaning;
        copy.confidence = confidence;
        return copy;
    };
    QString plain = trimmed.toString();
    std::optional<HeadMeaning> meaning = found(plain, 1.0);
    const QString inBrackets = takeBrackets(plain);
    const QString currency = currencyIn(
        trimmed.contains(u'(') || trimmed.contains(u'[') ? QString(inBrackets) + u' ' + plain : trimmed.toString());
    if (!meaning && !inBrackets.isEmpty())
        meaning = found(plain, 0.95);
    if (!meaning && !currency.isEmpty()) {
        QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
        words.removeIf([](const QString& word) { return !currencyCode(word).isEmpty(); });
        meaning = found(words.join(u' '), 0.95);
    }
    // exports of related records name the way to a field: order_line/product_uom_qty
    if (!meaning && plain.contains(u'/'))
        meaning = found(plain.section(u'/', -1), 0.9);
    if (!meaning)
        return std::nullopt;
    meaning->isPercent = trimmed.contains(u'%');
    meaning->currency = currency;
    return meaning;
}

RowWord rowWord(QStringView text)
{
    if (text.size() > longestTitle)
        return RowWord::None;
    QString folded = foldedKey(text);
    // "21% btw": the rate may stand first; other words behind a number name articles ("3 port switch")
    while (!folded.isEmpty() && folded[0].isDigit() && folded.contains(u' '))
        folded = folded.section(u' ', 1);
    const bool startsWithNumber = folded.size() < foldedKey(text).size();
    for (const RowStart& start : rowStarts) {
        if (startsWithNumber && (start.meaning != RowWord::Tax || folded != start.words))
            continue;
        if (folded == start.words)
            return start.meaning;
        // goods are called freight bags and port adapters
        if (start.meaning == RowWord::Freight || start.meaning == RowWord::Handling)
            continue;
        const bool isWhole = folded.startsWith(start.words) && folded.size() > start.words.size()
            && !folded[start.words.size()].isLetter();
        if (isWhole)
            return start.meaning;
    }
    return RowWord::None;
}

QString paperOfTitle(QStringView text)
{
    if (text.size() > longestTitle)
        return {};
    const QString folded = foldedKey(text);
    for (const TitleWord& title : titleWords)
        if (folded == title.word || folded.startsWith(title.word.toString() + u' '))
            return title.kind.toString();
    return {};
}

QString currencyCode(QStringView text)
{
    const QString word = text.trimmed().toString().toUpper();
    if (word == u"€" || word == u"EURO")
        return QStringLiteral("EUR");
    if (word == u"£")
        return QStringLiteral("GBP");
    static const QStringList codes{
        QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF"),
        QStringLiteral("DKK"), QStringLiteral("SEK"), QStringLiteral("NOK"), QStringLiteral("PLN"),
        QStringLiteral("CZK"), QStringLiteral("HUF"), QStringLiteral("RON"), QStringLiteral("JPY"),
        QStringLiteral("CNY"), QStringLiteral("CAD"), QStringLiteral("AUD"), QStringLiteral("TRY")};
    return codes.contains(word) ? word : QString();
}

} // namespace op::extraction::table
