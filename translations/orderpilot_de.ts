<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OrderPilot</source>
        <translation>Über OrderPilot</translation>
    </message>
    <message>
        <source>OrderPilot %1

Turns incoming order papers into draft purchase orders in Odoo.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>OrderPilot %1

Macht aus eingehenden Bestellbelegen Bestellentwürfe in Odoo.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>OrderPilot works with your own Odoo, version 12 or newer. Nothing is sent there before you have seen it.</source>
        <translation>OrderPilot arbeitet mit Ihrem eigenen Odoo, Version 12 oder neuer. Nichts wird dorthin übertragen, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>company.odoo.com</source>
        <comment>example of an address</comment>
        <translation>firma.odoo.com</translation>
    </message>
    <message>
        <source>The address at which you open Odoo in the browser</source>
        <translation>Die Adresse, unter der Sie Odoo im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Address of your Odoo</source>
        <translation>&amp;Adresse Ihres Odoo</translation>
    </message>
    <message>
        <source>&amp;Reach it without encryption all the same</source>
        <translation>&amp;Trotzdem unverschlüsselt verbinden</translation>
    </message>
    <message>
        <source>Everybody on the way can then read the password and the orders</source>
        <translation>Jeder auf dem Weg kann dann Passwort und Bestellungen lesen</translation>
    </message>
    <message>
        <source>A PEM file with the certificate of the authority that signed the server&apos;s</source>
        <translation>Eine PEM-Datei mit dem Zertifikat der Stelle, die das des Servers unterzeichnet hat</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Auswäh&amp;len...</translation>
    </message>
    <message>
        <source>Chooses the file of the authority</source>
        <translation>Wählt die Datei der Zertifizierungsstelle aus</translation>
    </message>
    <message>
        <source>&amp;Own certificate authority (only if your server needs one)</source>
        <translation>&amp;Eigene Zertifizierungsstelle (nur falls Ihr Server eine braucht)</translation>
    </message>
    <message>
        <source>Asking the server...</source>
        <translation>Der Server wird gefragt...</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>OrderPilot uses %1.</source>
        <translation>OrderPilot verwendet %1.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and the orders.</source>
        <translation>Nicht verschlüsselt: Jeder auf dem Weg kann Passwort und Bestellungen lesen.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Enter the address at which you open Odoo in the browser.</source>
        <translation>Geben Sie die Adresse ein, unter der Sie Odoo im Browser öffnen.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. They are asked for on the next page.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten. Danach wird auf der nächsten Seite gefragt.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://company.odoo.com.</source>
        <translation>Das ist keine Webadresse. So sieht sie aus: https://firma.odoo.com.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and the orders. Type https:// in front, or confirm that you want it without encryption.</source>
        <translation>Nicht verschlüsselt: Jeder auf dem Weg kann Passwort und Bestellungen lesen. Setzen Sie https:// davor, oder bestätigen Sie, dass Sie es unverschlüsselt möchten.</translation>
    </message>
</context>
<context>
    <name>BulkHold</name>
    <message numerus="yes">
        <source>%n order(s) put on hold.</source>
        <translation>
            <numerusform>%n Bestellung zurückgestellt.</numerusform>
            <numerusform>%n Bestellungen zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are as they were before.</source>
        <translation>
            <numerusform>%n Bestellung ist wieder wie zuvor.</numerusform>
            <numerusform>%n Bestellungen sind wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were left as they are: their state does not allow it.</source>
        <translation>
            <numerusform>%n Bestellung blieb unverändert: ihr Status lässt es nicht zu.</numerusform>
            <numerusform>%n Bestellungen blieben unverändert: ihr Status lässt es nicht zu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Search the master data</source>
        <translation>In den Stammdaten suchen</translation>
    </message>
    <message>
        <source>Search the master data (0)</source>
        <translation>In den Stammdaten suchen (0)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>1 to 9 choose, 0 searches</source>
        <translation>1 bis 9 wählen, 0 sucht</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more suggestion(s)</source>
        <translation>
            <numerusform>%n weiteren Vorschlag zeigen</numerusform>
            <numerusform>%n weitere Vorschläge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the master data fits &quot;%1&quot;. Try fewer letters.</source>
        <translation>Nichts in den Stammdaten passt zu „%1“. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>There is no suggestion. Press 0 and type part of a name or number.</source>
        <translation>Es gibt keinen Vorschlag. Drücken Sie 0 und tippen Sie einen Teil eines Namens oder einer Nummer.</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>Odoo does not let this record be used for the order.</source>
        <translation>Odoo lässt diesen Datensatz für die Bestellung nicht zu.</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>for it: %1</source>
        <translation>dafür: %1</translation>
    </message>
    <message>
        <source>against it: %1</source>
        <translation>dagegen: %1</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Why may it pass?</source>
        <translation>Warum darf es zugelassen werden?</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Why is it to be ordered although it is known already?</source>
        <translation>Warum soll bestellt werden, obwohl es schon bekannt ist?</translation>
    </message>
    <message>
        <source>Order all the same</source>
        <translation>Trotzdem bestellen</translation>
    </message>
    <message>
        <source>To check (%1)</source>
        <translation>Zu prüfen (%1)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n offener Punkt</numerusform>
            <numerusform>%n offene Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo: %1 (Alt+Z)</source>
        <translation>Rückgängig: %1 (Alt+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>Redo: %1 (Alt+Shift+Z)</source>
        <translation>Wiederherstellen: %1 (Alt+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Product for the charge &quot;%1&quot;:</source>
        <translation>Produkt für den Zuschlag „%1“:</translation>
    </message>
    <message>
        <source>Product for line %1, &quot;%2&quot;:</source>
        <translation>Produkt für Position %1, „%2“:</translation>
    </message>
    <message>
        <source>Search products (0)</source>
        <translation>Produkte suchen (0)</translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;:</source>
        <translation>%1 für „%2“:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search vendors (0)</source>
        <translation>Lieferanten suchen (0)</translation>
    </message>
    <message>
        <source>Nothing is open any more: Ctrl+Return approves.</source>
        <translation>Nichts ist mehr offen: Strg+Eingabe gibt frei.</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>Vom Ende aus fortgesetzt.</translation>
    </message>
    <message>
        <source>Went on from the top.</source>
        <translation>Vom Anfang aus fortgesetzt.</translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>Es gibt keinen Vorschlag %1.</translation>
    </message>
    <message>
        <source>Why is it put on hold?</source>
        <translation>Warum wird zurückgestellt?</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>Warum wird abgelehnt?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Send to Odoo</source>
        <translation>An Odoo übertragen</translation>
    </message>
    <message>
        <source>Approve and next</source>
        <translation>Freigeben und weiter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open in Odoo</source>
        <translation>In Odoo öffnen</translation>
    </message>
    <message>
        <source>Tell what the columns mean...</source>
        <translation>Spalten erklären...</translation>
    </message>
    <message>
        <source>Put on hold...</source>
        <translation>Zurückstellen...</translation>
    </message>
    <message>
        <source>Reject...</source>
        <translation>Ablehnen...</translation>
    </message>
    <message>
        <source>Choose among the meanings...</source>
        <translation>Unter den Bedeutungen wählen...</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut übertragen</translation>
    </message>
    <message>
        <source>Send again as a new draft order...</source>
        <translation>Als neuen Bestellentwurf erneut übertragen...</translation>
    </message>
    <message>
        <source>Why other taxes than those of product and fiscal position?</source>
        <translation>Warum andere Steuern als die von Produkt und Steuerposition?</translation>
    </message>
    <message>
        <source>Take these taxes</source>
        <translation>Diese Steuern nehmen</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>&quot;%1&quot; is not clear as a number. Type it as %2.</source>
        <translation>„%1“ ist als Zahl nicht eindeutig. Geben Sie sie als %2 ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not clear as a date. Type it as %2.</source>
        <translation>„%1“ ist als Datum nicht eindeutig. Geben Sie es als %2 ein.</translation>
    </message>
    <message>
        <source>Somebody else decided something about this case meanwhile. Please look again.</source>
        <translation>Jemand anders hat inzwischen über diesen Vorgang entschieden. Bitte sehen Sie noch einmal hin.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open.</source>
        <translation>
            <numerusform>%n Punkt ist noch offen.</numerusform>
            <numerusform>%n Punkte sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This case was changed elsewhere meanwhile, so &quot;%1&quot; was not done. It was loaded again; please look before you go on.</source>
        <translation>Dieser Vorgang wurde inzwischen anderswo geändert, deshalb wurde „%1“ nicht ausgeführt. Er wurde neu geladen; bitte sehen Sie ihn an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The case was not approved, because what came before failed.</source>
        <translation>Der Vorgang wurde nicht freigegeben, weil der Schritt davor misslang.</translation>
    </message>
    <message>
        <source>Order %1 is approved.</source>
        <translation>Bestellung %1 ist freigegeben.</translation>
    </message>
    <message>
        <source>Order %1 is on hold.</source>
        <translation>Bestellung %1 ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Order %1 is rejected.</source>
        <translation>Bestellung %1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Vendor&apos;s number</source>
        <translation>Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Our order number</source>
        <translation>Unsere Bestellnummer</translation>
    </message>
    <message>
        <source>Vendor&apos;s order number</source>
        <translation>Auftragsnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delivery from</source>
        <translation>Lieferung ab</translation>
    </message>
    <message>
        <source>Delivery until</source>
        <translation>Lieferung bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Zahlungsbedingung</translation>
    </message>
    <message>
        <source>Fiscal position</source>
        <translation>Steuerposition</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>keine Steuer</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>The sum is known once every line has a quantity and a price.</source>
        <translation>Die Summe steht fest, sobald jede Position Menge und Preis hat.</translation>
    </message>
    <message>
        <source>The paper states no total without tax.</source>
        <translation>Der Beleg nennt keine Summe ohne Steuer.</translation>
    </message>
    <message>
        <source>The lines add up to what the paper states.</source>
        <translation>Die Positionen ergeben, was auf dem Beleg steht.</translation>
    </message>
    <message>
        <source>The paper and the lines are apart. Check quantities and prices.</source>
        <translation>Beleg und Positionen weichen voneinander ab. Prüfen Sie Mengen und Preise.</translation>
    </message>
    <message>
        <source>The difference is within what this workspace allows.</source>
        <translation>Der Unterschied liegt im Rahmen dessen, was dieser Arbeitsbereich erlaubt.</translation>
    </message>
    <message>
        <source>This looks like the order of case %1: same vendor, same number.</source>
        <translation>Das sieht aus wie die Bestellung von Vorgang %1: gleicher Lieferant, gleiche Nummer.</translation>
    </message>
    <message>
        <source>This order is already in Odoo as %1.</source>
        <translation>Diese Bestellung ist schon als %1 in Odoo.</translation>
    </message>
    <message>
        <source>vendor not known</source>
        <translation>Lieferant nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2, case %3</source>
        <translation>%1 von %2, Vorgang %3</translation>
    </message>
    <message>
        <source>Quantity on the paper</source>
        <translation>Menge auf dem Beleg</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Mengeneinheit</translation>
    </message>
    <message>
        <source>Price on the paper</source>
        <translation>Preis auf dem Beleg</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Lieferdatum</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Diese Position weglassen</translation>
    </message>
    <message>
        <source>Amount on the paper</source>
        <translation>Betrag auf dem Beleg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>certainty %1 %</source>
        <translation>Sicherheit %1 %</translation>
    </message>
    <message>
        <source>The difference is what is not ordered.</source>
        <translation>Die Differenz ist das, was nicht bestellt wird.</translation>
    </message>
    <message>
        <source>%1 + %2 tax = %3</source>
        <comment>amounts: without tax, tax, total</comment>
        <translation>%1 + %2 Steuern = %3</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>%1 (other company)</source>
        <translation>%1 (anderes Unternehmen)</translation>
    </message>
    <message>
        <source>%1 (not usable here)</source>
        <translation>%1 (hier nicht verwendbar)</translation>
    </message>
</context>
<context>
    <name>ChargeChoice</name>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Andere Zuschläge</translation>
    </message>
</context>
<context>
    <name>ChargePage</name>
    <message>
        <source>Papers carry charges beside their lines. In Odoo each becomes a line of a product of yours. Charges without a product are for you to decide, order by order.</source>
        <translation>Belege enthalten neben den Positionen auch Zuschläge. In Odoo wird jeder zu einer Position mit einem Ihrer Produkte. Über Zuschläge ohne Produkt entscheiden Sie bei jeder Bestellung selbst.</translation>
    </message>
    <message>
        <source>The product for charges of this kind; Down and Return choose from the list</source>
        <translation>Das Produkt für diese Art von Zuschlag; Pfeil abwärts und Eingabe wählen aus der Liste</translation>
    </message>
    <message>
        <source>No product is chosen yet: take one from the list, or empty the line.</source>
        <translation>Noch kein Produkt gewählt: Nehmen Sie eines aus der Liste, oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>No product has this in its code or name.</source>
        <translation>Kein Produkt hat dies in Code oder Name.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Runs all steps of the test once more</source>
        <translation>Führt alle Schritte des Tests noch einmal aus</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stops the test</source>
        <translation>Hält den Test an</translation>
    </message>
    <message>
        <source>Start the &amp;test</source>
        <translation>&amp;Test starten</translation>
    </message>
    <message>
        <source>The connection is being tried. Nothing is stored in Odoo.</source>
        <translation>Die Verbindung wird getestet. In Odoo wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The connection has not been tried yet.</source>
        <translation>Die Verbindung wurde noch nicht getestet.</translation>
    </message>
    <message>
        <source>The connection cannot be used like this. The marked step says why, and what to do.</source>
        <translation>So ist die Verbindung nicht benutzbar. Der markierte Schritt sagt, warum und was zu tun ist.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. Please check %n point(s) below.</source>
        <translation>
            <numerusform>Die Verbindung funktioniert. Bitte prüfen Sie unten noch %n Punkt.</numerusform>
            <numerusform>Die Verbindung funktioniert. Bitte prüfen Sie unten noch %n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Odoo takes no sign-ins from here for a while</source>
        <translation>Odoo nimmt von hier vorübergehend keine Anmeldungen an</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Line %1: %2 %3 at %4, &quot;%5&quot; %6</source>
        <translation>Position %1: %2 %3 zu %4, „%5“ %6</translation>
    </message>
    <message>
        <source>    not ordered</source>
        <translation>    nicht bestellt</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>Produkt: %1</translation>
    </message>
    <message>
        <source>taxes: %1</source>
        <translation>Steuern: %1</translation>
    </message>
    <message>
        <source>Case %1 (%2), %3: %4</source>
        <translation>Vorgang %1 (%2), %3: %4</translation>
    </message>
    <message>
        <source>  document %1, order %2, date %3, currency %4</source>
        <translation>  Beleg %1, Bestellung %2, Datum %3, Währung %4</translation>
    </message>
    <message>
        <source>  seller: %1</source>
        <translation>  Verkäufer: %1</translation>
    </message>
    <message>
        <source>  vendor: %1</source>
        <translation>  Lieferant: %1</translation>
    </message>
    <message>
        <source>Charge %1: %2 %3, product %4</source>
        <translation>Zuschlag %1: %2 %3, Produkt %4</translation>
    </message>
    <message>
        <source>Connection %1 added: %2, database %3, user %4.</source>
        <translation>Verbindung %1 hinzugefügt: %2, Datenbank %3, Benutzer %4.</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nie synchronisiert</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisiert %1</translation>
    </message>
    <message>
        <source>No connections yet: orderpilot-cli connection add NAME --url U --database D --user L</source>
        <translation>Noch keine Verbindungen: orderpilot-cli connection add NAME --url U --database D --user L</translation>
    </message>
    <message>
        <source>%1 %2 rows, %3 pages, %4 s, %5 bytes</source>
        <translation>%1 %2 Zeilen, %3 Seiten, %4 s, %5 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>Odoo %1: %2 rows in %3 s; %n case(s) judged anew.</source>
        <translation>
            <numerusform>Odoo %1: %2 Zeilen in %3 s; %n Vorgang neu beurteilt.</numerusform>
            <numerusform>Odoo %1: %2 Zeilen in %3 s; %n Vorgänge neu beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>Adds, tries and lists connections to Odoo, or tells which rights one needs.</source>
        <translation>Legt Verbindungen zu Odoo an, prüft und zeigt sie, oder sagt, welche Rechte eine braucht.</translation>
    </message>
    <message>
        <source>Brings master data from Odoo into the workspace.</source>
        <translation>Stammdaten aus Odoo in den Arbeitsbereich holen.</translation>
    </message>
    <message>
        <source>1. Connect to the built-in demo Odoo at %1</source>
        <translation>1. Verbinden mit dem eingebauten Demo-Odoo unter %1</translation>
    </message>
    <message>
        <source>2. Bring in the master data</source>
        <translation>2. Die Stammdaten holen</translation>
    </message>
    <message>
        <source>3. Papers come in; each is read in a process of its own</source>
        <translation>3. Belege treffen ein; jeder wird in einem eigenen Prozess gelesen</translation>
    </message>
    <message>
        <source>4. The review desk</source>
        <translation>4. Die Prüfung</translation>
    </message>
    <message>
        <source>  -&gt; the operator confirms %1: %2</source>
        <translation>  -&gt; der Bearbeiter bestätigt %1: %2</translation>
    </message>
    <message>
        <source>  -&gt; the operator approves</source>
        <translation>  -&gt; der Bearbeiter gibt frei</translation>
    </message>
    <message>
        <source>  -&gt; the operator puts it on hold: %1</source>
        <translation>  -&gt; der Bearbeiter stellt den Vorgang zurück: %1</translation>
    </message>
    <message>
        <source>5. To Odoo, each order exactly once</source>
        <translation>5. Nach Odoo, jede Bestellung genau einmal</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Vorgang %1: %2</translation>
    </message>
    <message>
        <source>   Odoo holds %1 new draft orders for %2 pushed cases.</source>
        <translation>   Neue Bestellentwürfe in Odoo: %1; übertragene Vorgänge: %2.</translation>
    </message>
    <message>
        <source>OrderPilot demo: from document to receipt, in the dialect of Odoo %1. Nothing leaves this machine.</source>
        <translation>OrderPilot-Demo: vom Beleg bis zur Quittung, im Dialekt von Odoo %1. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Walks the whole way against the built-in demo Odoo.</source>
        <translation>Den ganzen Weg mit dem eingebauten Demo-Odoo durchlaufen.</translation>
    </message>
    <message>
        <source>Case %1: %2.</source>
        <translation>Vorgang %1: %2.</translation>
    </message>
    <message>
        <source>Shows one case with proposals and the reasons for them.</source>
        <translation>Einen Vorgang mit Vorschlägen und deren Gründen anzeigen.</translation>
    </message>
    <message>
        <source>Does what a person does at the desk.</source>
        <translation>Entscheiden wie ein Bearbeiter bei der Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>  number %1, seller %2, buyer %3, %n line(s)</source>
        <translation>
            <numerusform>  Nummer %1, Verkäufer %2, Käufer %3, %n Position</numerusform>
            <numerusform>  Nummer %1, Verkäufer %2, Käufer %3, %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this file is known, case %2 (%3)</source>
        <translation>%1: diese Datei ist bekannt, Vorgang %2 (%3)</translation>
    </message>
    <message>
        <source>%1: case %2, duplicate of case %3: same vendor and number</source>
        <translation>%1: Vorgang %2, Dublette von Vorgang %3: gleicher Lieferant und gleiche Nummer</translation>
    </message>
    <message>
        <source>%1: case %2, %3, %4</source>
        <translation>%1: Vorgang %2, %3, %4</translation>
    </message>
    <message>
        <source>Reads documents and shows what stands in them; stores nothing.</source>
        <translation>Belege lesen und zeigen, was darin steht; gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>Stores documents as review cases.</source>
        <translation>Belege als Vorgänge ablegen.</translation>
    </message>
    <message>
        <source>Runs the matching engine over tab-separated tables.</source>
        <translation>Die Zuordnung auf tabulatorgetrennte Tabellen anwenden.</translation>
    </message>
    <message>
        <source>Case %1: %2. %3</source>
        <translation>Vorgang %1: %2. %3</translation>
    </message>
    <message>
        <source>%1: approved %2, stored %3</source>
        <translation>%1: freigegeben %2, gespeichert %3</translation>
    </message>
    <message>
        <source>The document could not be attached: %1</source>
        <translation>Der Beleg konnte nicht angehängt werden: %1</translation>
    </message>
    <message>
        <source>%1: here %2, in %3 %4</source>
        <translation>%1: hier %2, in %3 %4</translation>
    </message>
    <message>
        <source>Name cases, or use --ready for all that are approved.</source>
        <translation>Nennen Sie Vorgänge, oder verwenden Sie --ready für alle freigegebenen.</translation>
    </message>
    <message>
        <source>Nothing waits for a push.</source>
        <translation>Nichts wartet auf die Übertragung.</translation>
    </message>
    <message>
        <source>%1: approved %2, now %3</source>
        <translation>%1: freigegeben %2, jetzt %3</translation>
    </message>
    <message>
        <source>Sends approved cases to Odoo, each as exactly one draft; goes on with pushes that were interrupted.</source>
        <translation>Freigegebene Vorgänge an Odoo übertragen, jeden als genau einen Entwurf; unterbrochene Übertragungen werden fortgesetzt.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>Den Status „%1“ gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>No cases.</source>
        <translation>Keine Vorgänge.</translation>
    </message>
    <message>
        <source>Lists the cases.</source>
        <translation>Die Vorgänge auflisten.</translation>
    </message>
    <message>
        <source>Shows what happened to a case.</source>
        <translation>Zeigen, was mit einem Vorgang geschah.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n new cross-reference(s).</source>
        <translation>
            <numerusform>%n neuer Querverweis.</numerusform>
            <numerusform>%n neue Querverweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches the local master data.</source>
        <translation>In den lokalen Stammdaten suchen.</translation>
    </message>
    <message>
        <source>What was learned: this vendor&apos;s code or text means that product.</source>
        <translation>Gelerntes: dieser Code oder Text des Lieferanten meint jenes Produkt.</translation>
    </message>
    <message numerus="yes">
        <source>Backup written: %1 (%n document(s)).</source>
        <translation>
            <numerusform>Sicherung geschrieben: %1 (%n Beleg).</numerusform>
            <numerusform>Sicherung geschrieben: %1 (%n Belege).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored into %1 (%n document(s)).</source>
        <translation>
            <numerusform>Wiederhergestellt in %1 (%n Beleg).</numerusform>
            <numerusform>Wiederhergestellt in %1 (%n Belege).</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows or changes the settings of the workspace, e.g. set connections/main/chargeProducts/freight 37.</source>
        <translation>Die Einstellungen des Arbeitsbereichs zeigen oder ändern, z. B. set connections/main/chargeProducts/freight 37.</translation>
    </message>
    <message>
        <source>Writes the whole workspace, documents included, into one file.</source>
        <translation>Den ganzen Arbeitsbereich samt Belegen in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Makes a workspace from a backup; the folder must not hold one.</source>
        <translation>Einen Arbeitsbereich aus einer Sicherung machen; im Ordner darf noch keiner liegen.</translation>
    </message>
    <message>
        <source>Usage: orderpilot-cli [--workspace DIR] [--secret-file FILE] [--language XX] [--json] COMMAND</source>
        <translation>Aufruf: orderpilot-cli [--workspace DIR] [--secret-file FILE] [--language XX] [--json] COMMAND</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 something needs a person, 2 usage, 3 could not be done.</source>
        <translation>Rückgabewert: 0 erledigt, 1 etwas braucht einen Menschen, 2 falscher Aufruf, 3 nicht möglich.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;, only: %2.</source>
        <translation>Die Sprache „%1“ gibt es nicht, nur: %2.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Den Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>    It could not be read before and was read again.</source>
        <translation>    Sie war zuvor nicht lesbar und wurde erneut gelesen.</translation>
    </message>
    <message>
        <source>Saved the mapping %1.</source>
        <translation>Spaltenzuordnung %1 gespeichert.</translation>
    </message>
    <message>
        <source>There is no mapping.</source>
        <translation>Es gibt keine Spaltenzuordnung.</translation>
    </message>
    <message>
        <source>Removed the mapping %1.</source>
        <translation>Spaltenzuordnung %1 entfernt.</translation>
    </message>
    <message>
        <source>What stands in the columns of tables without a heading that is known.</source>
        <translation>Was in den Spalten von Tabellen ohne bekannte Überschrift steht.</translation>
    </message>
    <message>
        <source>to Odoo: %1 %2 at %3, %4</source>
        <translation>nach Odoo: %1 %2 zu %3, %4</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>Noch wurde nichts gelernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n waiting case(s) judged anew.</source>
        <translation>
            <numerusform>Entfernt; %n wartender Vorgang neu beurteilt.</numerusform>
            <numerusform>Entfernt; %n wartende Vorgänge neu beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored; %n waiting case(s) judged anew.</source>
        <translation>
            <numerusform>Wiederhergestellt; %n wartender Vorgang neu beurteilt.</numerusform>
            <numerusform>Wiederhergestellt; %n wartende Vorgänge neu beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another, which can be restored.</source>
        <translation>
            <numerusform>%n davon anstelle einer anderen, die sich wiederherstellen lässt.</numerusform>
            <numerusform>%n davon anstelle anderer, die sich wiederherstellen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that waited can be read now.</source>
        <translation>
            <numerusform>%n Beleg, der gewartet hat, kann jetzt gelesen werden.</numerusform>
            <numerusform>%n Belege, die gewartet haben, können jetzt gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say with --reason why the order is sent again.</source>
        <translation>Geben Sie mit --reason an, warum die Bestellung erneut übertragen wird.</translation>
    </message>
    <message>
        <source>Compares what was posted with what Odoo holds now, or sends an order once more that was deleted or cancelled there.</source>
        <translation>Vergleichen, was übertragen wurde und was jetzt in Odoo steht, oder eine dort gelöschte oder stornierte Bestellung noch einmal übertragen.</translation>
    </message>
    <message>
        <source>There is no transport %1: choose xmlrpc (Odoo 12 to 21) or json2 (19 and later, with an API key).</source>
        <translation>Es gibt kein Transportverfahren %1: Wählen Sie xmlrpc (Odoo 12 bis 21) oder json2 (ab 19, mit einem API-Schlüssel).</translation>
    </message>
    <message>
        <source>Odoo will store: %1 without tax + %2 tax = %3 %4</source>
        <translation>Odoo wird speichern: %1 ohne Steuern + %2 Steuern = %3 %4</translation>
    </message>
</context>
<context>
    <name>CompanyChoice</name>
    <message>
        <source>No company is known yet. Get the master data first.</source>
        <translation>Noch ist kein Unternehmen bekannt. Holen Sie zuerst die Stammdaten.</translation>
    </message>
    <message>
        <source>Choose the company that orders are for when a paper names none.</source>
        <translation>Wählen Sie das Unternehmen, für das bestellt wird, wenn ein Beleg keines nennt.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>The company that orders are for when a paper names none of yours</source>
        <translation>Das Unternehmen, für das bestellt wird, wenn ein Beleg keines der Ihren nennt</translation>
    </message>
    <message>
        <source>Compan&amp;y that orders are for by default</source>
        <translation>Unternehmen, für das in der &amp;Regel bestellt wird</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Goods for %1 are received at</source>
        <translation>Waren für %1 werden angenommen bei</translation>
    </message>
    <message>
        <source>The Odoo operation type of the receipts of this company</source>
        <translation>Die Odoo-Vorgangsart für die Wareneingänge dieses Unternehmens</translation>
    </message>
    <message>
        <source>This company has no receipt type. Create a warehouse for it in Odoo if goods are to be received.</source>
        <translation>Dieses Unternehmen hat keine Wareneingangsart. Legen Sie in Odoo ein Lager dafür an, wenn Waren angenommen werden sollen.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde können Sie es erneut versuchen.</numerusform>
            <numerusform>In %n Sekunden können Sie es erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Connect to Odoo</source>
        <translation>Mit Odoo verbinden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Change the connection &quot;%1&quot;</source>
        <translation>Verbindung „%1“ ändern</translation>
    </message>
    <message>
        <source>Look around with sam&amp;ple data</source>
        <translation>Mit &amp;Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Opens a demo that needs no server</source>
        <translation>Öffnet eine Demo, die keinen Server braucht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes this window and keeps what you entered, but never the secret (Esc)</source>
        <translation>Schließt dieses Fenster und behält Ihre Eingaben, aber nie das Geheimnis (Esc)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Goes to the page before (Alt+B)</source>
        <translation>Geht zur vorigen Seite (Alt+Z)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Goes on when this page is complete (Return)</source>
        <translation>Geht weiter, wenn diese Seite vollständig ist (Eingabe)</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Seite %1 von %2: %3</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>Connected to &quot;%1&quot;.</source>
        <translation>Mit „%1“ verbunden.</translation>
    </message>
    <message>
        <source>OrderPilot is connected to &quot;%1&quot;. Drop order files into the window, or choose &quot;Take in files&quot;, to begin. All choices can be changed in the settings (Ctrl+,).</source>
        <translation>OrderPilot ist mit „%1“ verbunden. Ziehen Sie Bestelldateien ins Fenster oder wählen Sie „Dateien einlesen“, um zu beginnen. Alles lässt sich in den Einstellungen ändern (Strg+,).</translation>
    </message>
    <message numerus="yes">
        <source>Odoo takes no sign-ins from here after too many failed ones. You can go on in %n second(s).</source>
        <translation>
            <numerusform>Nach zu vielen fehlgeschlagenen Anmeldungen nimmt Odoo von hier keine mehr an. In %n Sekunde können Sie weitermachen.</numerusform>
            <numerusform>Nach zu vielen fehlgeschlagenen Anmeldungen nimmt Odoo von hier keine mehr an. In %n Sekunden können Sie weitermachen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskStatus</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no language &quot;%1&quot;, only: %2.</source>
        <translation>Die Sprache „%1“ gibt es nicht, nur: %2.</translation>
    </message>
    <message>
        <source>OrderPilot - demo</source>
        <translation>OrderPilot - Demo</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>PDF documents are not shown here. Open the document with another program to see it.</source>
        <translation>PDF-Dokumente werden hier nicht angezeigt. Öffnen Sie das Dokument mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Pictures are not shown here. Open the document with another program to see it.</source>
        <translation>Bilder werden hier nicht angezeigt. Öffnen Sie das Dokument mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Office documents are not shown here. Open the document with another program to see it.</source>
        <translation>Office-Dokumente werden hier nicht angezeigt. Öffnen Sie das Dokument mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Archives are not shown here. Open the document with another program to see what it holds.</source>
        <translation>Archive werden hier nicht angezeigt. Öffnen Sie das Dokument mit einem anderen Programm, um den Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>This kind of file holds no text that can be shown here. Open it with another program to see it.</source>
        <translation>Diese Art von Datei enthält keinen Text, der hier angezeigt werden kann. Öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n element(s) are shown.</source>
        <translation>
            <numerusform>Der Beleg ist lang: nur das erste %n Element wird angezeigt.</numerusform>
            <numerusform>Der Beleg ist lang: nur die ersten %n Elemente werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n row(s) are shown.</source>
        <translation>
            <numerusform>Der Beleg ist lang: nur die erste %n Zeile wird angezeigt.</numerusform>
            <numerusform>Der Beleg ist lang: nur die ersten %n Zeilen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n line(s) are shown.</source>
        <translation>
            <numerusform>Der Beleg ist lang: nur die erste %n Zeile wird angezeigt.</numerusform>
            <numerusform>Der Beleg ist lang: nur die ersten %n Zeilen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n character(s) are shown.</source>
        <translation>
            <numerusform>Der Beleg ist lang: nur das erste %n Zeichen wird angezeigt.</numerusform>
            <numerusform>Der Beleg ist lang: nur die ersten %n Zeichen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long text(s) end with an ellipsis where they were cut.</source>
        <translation>
            <numerusform>%n langer Text endet mit Auslassungspunkten, wo er gekürzt wurde.</numerusform>
            <numerusform>%n lange Texte enden mit Auslassungspunkten, wo sie gekürzt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was read from this document.</source>
        <translation>%1: aus diesem Beleg wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1: read in line %2, beyond what is shown here.</source>
        <translation>%1: in Zeile %2 gelesen, jenseits dessen, was hier angezeigt wird.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in line %3</source>
        <translation>%1: „%2“ in Zeile %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>No values were read from this document.</source>
        <translation>Aus diesem Beleg wurden keine Werte gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were read from this document. Choose a mark to go to its field.</source>
        <translation>
            <numerusform>Aus diesem Beleg wurde %n Wert gelesen. Wählen Sie eine Markierung, um zum Feld zu gehen.</numerusform>
            <numerusform>Aus diesem Beleg wurden %n Werte gelesen. Wählen Sie eine Markierung, um zum Feld zu gehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPresenter</name>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Es wurde kein Programm gefunden, das %1 öffnet.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Find in the document</source>
        <translation>Im Beleg suchen</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal size of the text</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Open a case to see its document here.</source>
        <translation>Öffnen Sie einen Vorgang, um den Beleg hier zu sehen.</translation>
    </message>
    <message>
        <source>The document is being prepared.</source>
        <translation>Der Beleg wird vorbereitet.</translation>
    </message>
    <message>
        <source>Open with another &amp;program</source>
        <translation>&amp;Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Try again to show the document</source>
        <translation>Erneut versuchen, den Beleg anzuzeigen</translation>
    </message>
</context>
<context>
    <name>DuplicateBar</name>
    <message>
        <source>Confirm with a reason that this is to be ordered although it is known already</source>
        <translation>Mit Begründung bestätigen, dass bestellt werden soll, obwohl es schon bekannt ist</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Vorgang %1 öffnen</translation>
    </message>
    <message>
        <source>Open in Odoo</source>
        <translation>In Odoo öffnen</translation>
    </message>
    <message>
        <source>Order all the sa&amp;me...</source>
        <translation>&amp;Trotzdem bestellen...</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on the paper: %1</source>
        <translation>auf dem Beleg: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Takes the proposal as it stands (Space)</source>
        <translation>Übernimmt den Vorschlag so, wie er dasteht (Leertaste)</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Bestätigen: %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Im Beleg suchen</translation>
    </message>
    <message>
        <source>Text to find in the document; Return goes to the next place</source>
        <translation>Text, der im Beleg gesucht wird; Eingabe geht zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Nothing stands in the way of this order.</source>
        <translation>Dieser Bestellung steht nichts im Weg.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Dorthin &amp;gehen</translation>
    </message>
    <message>
        <source>What is to be checked</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Go to the field or line (Return)</source>
        <translation>Zum Feld oder zur Position gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Let it pass with a reason</source>
        <translation>Mit Begründung zulassen</translation>
    </message>
    <message>
        <source>&amp;Let it pass...</source>
        <translation>Zu&amp;lassen...</translation>
    </message>
    <message>
        <source>This has to be put right; it cannot be left as it is.</source>
        <translation>Das muss korrigiert werden; es kann nicht so bleiben.</translation>
    </message>
</context>
<context>
    <name>FirstSync</name>
    <message>
        <source>Store the connection</source>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Geheimnis aufbewahren</translation>
    </message>
    <message>
        <source>Get master data</source>
        <translation>Stammdaten holen</translation>
    </message>
    <message>
        <source>Stored as &quot;%1&quot;.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The secret that was kept before is used.</source>
        <translation>Das früher aufbewahrte Geheimnis wird verwendet.</translation>
    </message>
    <message>
        <source>In the key ring of this desktop.</source>
        <translation>Im Schlüsselbund dieses Desktops.</translation>
    </message>
    <message>
        <source>Until OrderPilot is closed; it is asked for at each start.</source>
        <translation>Bis OrderPilot geschlossen wird; bei jedem Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>Choose to be asked at each start, or set up a key ring on this machine and try again. OrderPilot writes no secret into a file.</source>
        <translation>Lassen Sie bei jedem Start danach fragen, oder richten Sie auf diesem Rechner einen Schlüsselbund ein und versuchen Sie es erneut. OrderPilot schreibt kein Geheimnis in eine Datei.</translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3).</source>
        <translation>Lesen: %1 (%2 von %3).</translation>
    </message>
    <message>
        <source>Try again. Nothing that was there before is lost.</source>
        <translation>Versuchen Sie es erneut. Nichts, was schon da war, ist verloren.</translation>
    </message>
    <message>
        <source>Here now: %1 vendors and contacts, %2 products, %3 vendor prices, %4 taxes.</source>
        <translation>Jetzt vorhanden: %1 Lieferanten und Kontakte, %2 Produkte, %3 Lieferantenpreise, %4 Steuern.</translation>
    </message>
    <message>
        <source>The connection is stored. Get the master data now, or later with &quot;Sync now&quot;.</source>
        <translation>Die Verbindung ist gespeichert. Holen Sie die Stammdaten jetzt oder später mit „Jetzt synchronisieren“.</translation>
    </message>
    <message>
        <source>This machine has no key ring that could keep it.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, der es aufbewahren könnte.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Neuest&amp;e zuerst</translation>
    </message>
    <message>
        <source>Turns the order of the list (Alt+W)</source>
        <translation>Kehrt die Reihenfolge der Liste um (Alt+E)</translation>
    </message>
    <message>
        <source>Writes the history for a spreadsheet (Alt+C)</source>
        <translation>Schreibt den Verlauf für eine Tabellenkalkulation (Alt+C)</translation>
    </message>
    <message>
        <source>Writes the history as plain text, to print it (Alt+X)</source>
        <translation>Schreibt den Verlauf als reinen Text zum Drucken (Alt+X)</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Verlauf des Vorgangs</translation>
    </message>
    <message>
        <source>Open a case to see what happened to it.</source>
        <translation>Öffnen Sie einen Vorgang, um zu sehen, was mit ihm geschah.</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation>Als &amp;CSV speichern...</translation>
    </message>
    <message>
        <source>Save as te&amp;xt...</source>
        <translation>Als Te&amp;xt speichern...</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>The history was written to %1.</source>
        <translation>Der Verlauf wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Taking in papers</source>
        <translation>Belege werden eingelesen</translation>
    </message>
    <message>
        <source>Taking in %1 (%2 of %3)</source>
        <comment>file, step, steps</comment>
        <translation>%1 wird eingelesen (%2 von %3)</translation>
    </message>
    <message>
        <source>Bringing in master data</source>
        <translation>Stammdaten werden geholt</translation>
    </message>
    <message>
        <source>Bringing in master data (%1 of %2)</source>
        <translation>Stammdaten werden geholt (%1 von %2)</translation>
    </message>
    <message>
        <source>Sending to Odoo</source>
        <translation>Übertragung an Odoo</translation>
    </message>
    <message>
        <source>Sending %1 to Odoo (%2 of %3)</source>
        <comment>reference, step, steps</comment>
        <translation>%1 wird an Odoo übertragen (%2 von %3)</translation>
    </message>
    <message>
        <source>Trying the connection &quot;%1&quot; (%2 of %3)</source>
        <translation>Verbindung „%1“ wird getestet (%2 von %3)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Diesen Vorgang anhalten</translation>
    </message>
    <message>
        <source>Stops where it is safe to stop; what is finished stays.</source>
        <translation>Hält an, wo es sicher ist; Fertiges bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobReports</name>
    <message>
        <source>The job was stopped. What was finished before stays.</source>
        <translation>Angehalten. Was schon fertig war, bleibt.</translation>
    </message>
    <message>
        <source>The master data of &quot;%1&quot; are up to date.</source>
        <comment>connection</comment>
        <translation>Die Stammdaten von „%1“ sind auf dem neuesten Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken in.</source>
        <translation>
            <numerusform>%n Beleg eingelesen.</numerusform>
            <numerusform>%n Belege eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) came in before and are in the queue already.</source>
        <translation>
            <numerusform>%n Beleg ging schon früher ein und steht bereits in der Arbeitsliste.</numerusform>
            <numerusform>%n Belege gingen schon früher ein und stehen bereits in der Arbeitsliste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in.</source>
        <translation>
            <numerusform>%n Datei konnte nicht eingelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht eingelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft order(s) are in Odoo.</source>
        <translation>
            <numerusform>%n Bestellentwurf ist in Odoo.</numerusform>
            <numerusform>%n Bestellentwürfe sind in Odoo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were in Odoo already; nothing was sent for them.</source>
        <translation>
            <numerusform>%n Bestellung war schon in Odoo; für sie wurde nichts übertragen.</numerusform>
            <numerusform>%n Bestellungen waren schon in Odoo; für sie wurde nichts übertragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n order(s) it is not sure whether they arrived. Send them again: no order is made twice.</source>
        <translation>
            <numerusform>Bei %n Bestellung ist nicht sicher, ob sie angekommen ist. Übertragen Sie sie erneut: keine Bestellung entsteht doppelt.</numerusform>
            <numerusform>Bei %n Bestellungen ist nicht sicher, ob sie angekommen sind. Übertragen Sie sie erneut: keine Bestellung entsteht doppelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be sent.</source>
        <translation>
            <numerusform>%n Bestellung konnte nicht übertragen werden.</numerusform>
            <numerusform>%n Bestellungen konnten nicht übertragen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that waited can be read now.</source>
        <translation>
            <numerusform>%n Beleg, der gewartet hat, kann jetzt gelesen werden.</numerusform>
            <numerusform>%n Belege, die gewartet haben, können jetzt gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message>
        <source>Remembered choices</source>
        <translation>Gemerkte Entscheidungen</translation>
    </message>
    <message>
        <source>C&amp;onnection:</source>
        <translation>Ver&amp;bindung:</translation>
    </message>
    <message>
        <source>Each connection has choices of its own (Alt+O)</source>
        <translation>Jede Verbindung hat eigene Entscheidungen (Alt+B)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the rows in which every word occurs (Ctrl+F)</source>
        <translation>Zeigt die Zeilen, in denen jedes Wort vorkommt (Strg+F)</translation>
    </message>
    <message>
        <source>&amp;Show removed ones</source>
        <translation>Ent&amp;fernte zeigen</translation>
    </message>
    <message>
        <source>Also lists choices that no longer count; they can be restored (Alt+S)</source>
        <translation>Zeigt auch Entscheidungen, die nicht mehr gelten; sie lassen sich wiederherstellen (Alt+F)</translation>
    </message>
    <message>
        <source>Remove &amp;it</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Takes the choice back; it can be restored (Return)</source>
        <translation>Nimmt die Entscheidung zurück; sie lässt sich wiederherstellen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Leaves all as it is (Esc)</source>
        <translation>Lässt alles, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Takes the selected choice back (Delete)</source>
        <translation>Nimmt die ausgewählte Entscheidung zurück (Entf)</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Lets a removed choice count again (Alt+T)</source>
        <translation>Lässt eine entfernte Entscheidung wieder gelten (Alt+W)</translation>
    </message>
    <message>
        <source>Writes all choices of this connection to a JSON file (Alt+E)</source>
        <translation>Schreibt alle Entscheidungen dieser Verbindung in eine JSON-Datei (Alt+X)</translation>
    </message>
    <message>
        <source>Takes in choices from such a file (Alt+M)</source>
        <translation>Liest Entscheidungen aus einer solchen Datei ein (Alt+I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Closes this list (Esc)</source>
        <translation>Schließt diese Liste (Esc)</translation>
    </message>
    <message>
        <source>There is no connection yet. Set one up first; choices are remembered per connection.</source>
        <translation>Noch gibt es keine Verbindung. Richten Sie zuerst eine ein; Entscheidungen werden je Verbindung gemerkt.</translation>
    </message>
    <message>
        <source>Nothing was learned yet. When you choose a product for a vendor&apos;s number or text, the choice is remembered here at once and used for other open orders and the next ones. Undo takes it back.</source>
        <translation>Noch wurde nichts gelernt. Wenn Sie zu einer Nummer oder einem Text eines Lieferanten ein Produkt wählen, wird die Entscheidung hier sofort gemerkt und bei anderen offenen und bei den nächsten Bestellungen verwendet. Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>No remembered choice holds these words. Clear the filter to see all.</source>
        <translation>Keine gemerkte Entscheidung enthält diese Wörter. Löschen Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No open order uses this choice. Remove it?</source>
        <translation>Keine offene Bestellung verwendet diese Entscheidung. Entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n open order(s), which will be judged without it. Remove it?</source>
        <translation>
            <numerusform>Von %n offener Bestellung verwendet, die ohne sie neu beurteilt wird. Entfernen?</numerusform>
            <numerusform>Von %n offenen Bestellungen verwendet, die ohne sie neu beurteilt werden. Entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export remembered choices</source>
        <translation>Gemerkte Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Import remembered choices</source>
        <translation>Gemerkte Entscheidungen importieren</translation>
    </message>
    <message>
        <source>Vendor, number, product, person...</source>
        <translation>Lieferant, Nummer, Produkt, Person...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Entfernen...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>I&amp;mport...</source>
        <translation>&amp;Importieren...</translation>
    </message>
</context>
<context>
    <name>LearnedModel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>%1 (overruled %2)</source>
        <translation>%1 (überstimmt: %2)</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Their number or text</source>
        <translation>Nummer oder Text des Lieferanten</translation>
    </message>
    <message>
        <source>Our product</source>
        <translation>Unser Produkt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Mengeneinheit</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Gelernt von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From order</source>
        <translation>Aus Bestellung</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
</context>
<context>
    <name>LearnedPresenter</name>
    <message>
        <source>The remembered choice was removed.</source>
        <translation>Die gemerkte Entscheidung wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The remembered choice counts again.</source>
        <translation>Die gemerkte Entscheidung gilt wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n remembered choice(s) written to %1.</source>
        <translation>
            <numerusform>%n gemerkte Entscheidung nach %1 geschrieben.</numerusform>
            <numerusform>%n gemerkte Entscheidungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was in the file.</source>
        <translation>Die Datei enthielt nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n new choice(s) taken in.</source>
        <translation>
            <numerusform>%n neue Entscheidung eingelesen.</numerusform>
            <numerusform>%n neue Entscheidungen eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another, which can be restored.</source>
        <translation>
            <numerusform>%n davon anstelle einer anderen, die sich wiederherstellen lässt.</numerusform>
            <numerusform>%n davon anstelle anderer, die sich wiederherstellen lassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Largest document, in MiB</source>
        <translation>Größter Beleg, in MiB</translation>
    </message>
    <message>
        <source>Reaching the server, in seconds</source>
        <translation>Server erreichen, in Sekunden</translation>
    </message>
    <message>
        <source>Signing in and looking up, in seconds</source>
        <translation>Anmelden und Nachschlagen, in Sekunden</translation>
    </message>
    <message>
        <source>One page of master data, in seconds</source>
        <translation>Eine Seite Stammdaten, in Sekunden</translation>
    </message>
    <message>
        <source>Sending an order, in seconds</source>
        <translation>Eine Bestellung übertragen, in Sekunden</translation>
    </message>
    <message>
        <source>Reading one document, in seconds</source>
        <translation>Einen Beleg lesen, in Sekunden</translation>
    </message>
    <message>
        <source>The larger of the two tolerances counts. A larger difference blocks the order.</source>
        <translation>Die größere der beiden Toleranzen zählt. Ein größerer Unterschied sperrt die Bestellung.</translation>
    </message>
    <message>
        <source>Larger files are not taken in.</source>
        <translation>Größere Dateien werden nicht eingelesen.</translation>
    </message>
    <message>
        <source>After that it is not sure whether the order arrived; it is looked up before it is sent again.</source>
        <translation>Danach ist nicht sicher, ob die Bestellung angekommen ist; sie wird gesucht, bevor sie erneut übertragen wird.</translation>
    </message>
    <message>
        <source>Enter a number, for instance %1.</source>
        <translation>Geben Sie eine Zahl ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation>Das darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to %1.</source>
        <translation>Geben Sie eine ganze Zahl von 1 bis %1 ein.</translation>
    </message>
    <message>
        <source>Tolerance of totals, in the currency of the order</source>
        <translation>Toleranz der Summen, in der Währung der Bestellung</translation>
    </message>
    <message>
        <source>Tolerance of totals, in percent</source>
        <translation>Toleranz der Summen, in Prozent</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>not ordered</source>
        <translation>nicht bestellt</translation>
    </message>
    <message>
        <source>no product</source>
        <translation>kein Produkt</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 minus %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>charge, %1</source>
        <translation>Zuschlag, %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Position %1, %2</translation>
    </message>
    <message>
        <source>paper: %1; proposed: %2</source>
        <translation>Beleg: %1; Vorschlag: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen der Bestellung</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>OrderPilot</source>
        <translation>OrderPilot</translation>
    </message>
    <message>
        <source>Welcome to OrderPilot</source>
        <translation>Willkommen bei OrderPilot</translation>
    </message>
    <message>
        <source>Connect to Odoo to begin, or look around first: the demo brings its own Odoo and sample papers, and nothing leaves this machine.</source>
        <translation>Verbinden Sie sich mit Odoo, um zu beginnen, oder sehen Sie sich erst um: Die Demo bringt ein eigenes Odoo und Beispielbelege mit, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>The window&apos;s settings could not be read, so it looks as it does at first. The old file was kept beside it.</source>
        <translation>Die Fenstereinstellungen waren nicht lesbar; das Fenster sieht wieder aus wie beim ersten Start. Die alte Datei wurde daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Ordner einlesen</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Take in files...</source>
        <translation>&amp;Dateien einlesen...</translation>
    </message>
    <message>
        <source>Takes papers into the queue</source>
        <translation>Nimmt Belege in die Arbeitsliste auf</translation>
    </message>
    <message>
        <source>Take in a f&amp;older...</source>
        <translation>&amp;Ordner einlesen...</translation>
    </message>
    <message>
        <source>Takes every readable file of a folder into the queue</source>
        <translation>Nimmt jede lesbare Datei eines Ordners in die Arbeitsliste auf</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes the program; running pushes are finished first</source>
        <translation>Beendet das Programm; laufende Übertragungen werden vorher abgeschlossen</translation>
    </message>
    <message>
        <source>&amp;Filter the queue</source>
        <translation>Arbeitsliste &amp;filtern</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>Geht zur Filterzeile</translation>
    </message>
    <message>
        <source>&amp;Next that needs me</source>
        <translation>&amp;Nächste zu bearbeitende</translation>
    </message>
    <message>
        <source>Goes to the next order that needs a person</source>
        <translation>Geht zur nächsten Bestellung, die jemanden braucht</translation>
    </message>
    <message>
        <source>&amp;Back to the queue</source>
        <translation>&amp;Zurück zur Arbeitsliste</translation>
    </message>
    <message>
        <source>&amp;Send to Odoo</source>
        <translation>An Odoo ü&amp;bertragen</translation>
    </message>
    <message>
        <source>Sends every approved order to Odoo</source>
        <translation>Überträgt alle freigegebenen Bestellungen an Odoo</translation>
    </message>
    <message>
        <source>Send the s&amp;elected ones to Odoo</source>
        <translation>Ausge&amp;wählte an Odoo übertragen</translation>
    </message>
    <message>
        <source>Sends those of the selected orders that are approved</source>
        <translation>Überträgt die freigegebenen unter den ausgewählten Bestellungen</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>Jetzt s&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>Brings in what changed in Odoo&apos;s master data</source>
        <translation>Holt, was sich in den Stammdaten von Odoo geändert hat</translation>
    </message>
    <message>
        <source>Sync e&amp;verything again</source>
        <translation>&amp;Alles neu synchronisieren</translation>
    </message>
    <message>
        <source>Brings in all master data again</source>
        <translation>Holt alle Stammdaten neu</translation>
    </message>
    <message>
        <source>&amp;Connections...</source>
        <translation>&amp;Verbindungen...</translation>
    </message>
    <message>
        <source>Connects to Odoo, or changes a connection</source>
        <translation>Verbindet mit Odoo oder ändert eine Verbindung</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Shows the settings of this workspace</source>
        <translation>Zeigt die Einstellungen dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>What was &amp;learned...</source>
        <translation>&amp;Gelerntes...</translation>
    </message>
    <message>
        <source>Lists the choices that are remembered for vendors</source>
        <translation>Zeigt die Entscheidungen, die je Lieferant gemerkt sind</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Moves to the next part of the window</source>
        <translation>Geht zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Moves to the previous part of the window</source>
        <translation>Geht zum vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Lists all keys</source>
        <translation>Zeigt alle Tasten</translation>
    </message>
    <message>
        <source>&amp;About OrderPilot</source>
        <translation>Ü&amp;ber OrderPilot</translation>
    </message>
    <message>
        <source>Tells version and licence</source>
        <translation>Zeigt Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Arbeitsliste</translation>
    </message>
    <message>
        <source>&amp;Odoo</source>
        <translation>&amp;Odoo</translation>
    </message>
    <message>
        <source>&amp;Work with</source>
        <translation>Arbeiten &amp;mit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Closes the order and shows the queue (Esc)</source>
        <translation>Schließt die Bestellung und zeigt die Arbeitsliste (Esc)</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>Zurück&amp;stellen</translation>
    </message>
    <message>
        <source>Puts the selected orders on hold</source>
        <translation>Stellt die ausgewählten Bestellungen zurück</translation>
    </message>
    <message>
        <source>&amp;Meanings of columns...</source>
        <translation>&amp;Spaltenbedeutungen...</translation>
    </message>
    <message>
        <source>Lists what was said about the columns of tables</source>
        <translation>Zeigt, was über die Spalten von Tabellen gesagt wurde</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>&amp;Name for files of this kind</source>
        <translation>&amp;Name für Dateien dieser Art</translation>
    </message>
    <message>
        <source>none: the first row is an order line</source>
        <translation>keine: Die erste Zeile ist eine Bestellposition</translation>
    </message>
    <message>
        <source>Headings and titles that stand above the first order line</source>
        <translation>Überschriften und Titel, die über der ersten Bestellposition stehen</translation>
    </message>
    <message>
        <source>&amp;Rows of headings above the order lines</source>
        <translation>Überschrifts&amp;zeilen über den Bestellpositionen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>confirmations of vendors</source>
        <translation>Bestätigungen von Lieferanten</translation>
    </message>
    <message>
        <source>What kind of papers these files are</source>
        <translation>Welche Art von Belegen diese Dateien sind</translation>
    </message>
    <message>
        <source>These &amp;files are</source>
        <translation>Diese &amp;Dateien sind</translation>
    </message>
    <message>
        <source>as the dates tell</source>
        <translation>wie aus den Daten hervorgeht</translation>
    </message>
    <message>
        <source>How dates are written in these files</source>
        <translation>Wie Datumsangaben in diesen Dateien geschrieben sind</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>Schreib&amp;weise der Datumsangaben</translation>
    </message>
    <message>
        <source>as the numbers tell</source>
        <translation>wie aus den Zahlen hervorgeht</translation>
    </message>
    <message>
        <source>a comma: 12,50</source>
        <translation>ein Komma: 12,50</translation>
    </message>
    <message>
        <source>a point: 12.50</source>
        <translation>ein Punkt: 12.50</translation>
    </message>
    <message>
        <source>What stands before the decimals in these files</source>
        <translation>Was in diesen Dateien vor den Nachkommastellen steht</translation>
    </message>
    <message>
        <source>The decimal &amp;mark is</source>
        <translation>Das Dezi&amp;maltrennzeichen ist</translation>
    </message>
    <message>
        <source>When all files of this kind are for one vendor</source>
        <translation>Wenn alle Dateien dieser Art für einen Lieferanten sind</translation>
    </message>
    <message>
        <source>&amp;Vendor of all these files (optional)</source>
        <translation>&amp;Lieferant aller dieser Dateien (optional)</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>The currency of all these files, when no column says it</source>
        <translation>Die Währung aller dieser Dateien, wenn keine Spalte sie nennt</translation>
    </message>
    <message>
        <source>&amp;Currency of all these files (optional)</source>
        <translation>Wä&amp;hrung aller dieser Dateien (optional)</translation>
    </message>
    <message>
        <source>The lines of the first order</source>
        <translation>Die Positionen der ersten Bestellung</translation>
    </message>
    <message>
        <source>&amp;Save and read again</source>
        <translation>&amp;Speichern und erneut lesen</translation>
    </message>
    <message>
        <source>Remembers the meanings for files like this one and reads this one with them (%1)</source>
        <translation>Merkt sich die Bedeutungen für Dateien wie diese und liest diese damit (%1)</translation>
    </message>
    <message>
        <source>Leaves the file unread (Esc)</source>
        <translation>Lässt die Datei ungelesen (Esc)</translation>
    </message>
    <message>
        <source>%1 has no heading that says where article numbers and quantities stand. Say above each column what it holds; files that look like this one are read the same way from then on.</source>
        <translation>%1 hat keine Überschrift, die sagt, wo Artikelnummern und Mengen stehen. Geben Sie über jeder Spalte an, was sie enthält; ähnliche Dateien werden künftig genauso gelesen.</translation>
    </message>
    <message>
        <source>Vendors can be chosen once the workspace is connected to Odoo.</source>
        <translation>Lieferanten lassen sich wählen, sobald der Arbeitsbereich mit Odoo verbunden ist.</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Es gibt noch keine Bestellung.</translation>
    </message>
    <message>
        <source>Choose a vendor from the list, or none.</source>
        <translation>Wählen Sie einen Lieferanten aus der Liste, oder keinen.</translation>
    </message>
</context>
<context>
    <name>MappingPresenter</name>
    <message>
        <source>No order can be read from this file so.</source>
        <translation>So lässt sich aus dieser Datei keine Bestellung lesen.</translation>
    </message>
    <message>
        <source>%1 is no table with columns.</source>
        <translation>%1 ist keine Tabelle mit Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read again: %n order(s).</source>
        <translation>
            <numerusform>%1 wurde erneut gelesen: %n Bestellung.</numerusform>
            <numerusform>%1 wurde erneut gelesen: %n Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meanings are saved as %1.</source>
        <translation>Die Bedeutungen sind als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>MappingState</name>
    <message>
        <source>Columns %1 and %2 cannot both be &quot;%3&quot;.</source>
        <translation>Die Spalten %1 und %2 können nicht beide „%3“ sein.</translation>
    </message>
    <message>
        <source>Say which column tells what is ordered: an article number, a GTIN or a description.</source>
        <translation>Geben Sie an, welche Spalte sagt, was bestellt ist: eine Artikelnummer, eine GTIN oder eine Beschreibung.</translation>
    </message>
    <message>
        <source>Say which column is the quantity.</source>
        <translation>Geben Sie an, welche Spalte die Menge ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of a currency, such as EUR.</source>
        <translation>„%1“ ist kein Währungscode wie EUR.</translation>
    </message>
    <message>
        <source>A column says the currency already; leave one of the two empty.</source>
        <translation>Eine Spalte nennt die Währung schon; lassen Sie eines von beiden leer.</translation>
    </message>
    <message>
        <source>Give it a name by which you will know these files.</source>
        <translation>Geben Sie einen Namen an, an dem Sie diese Dateien erkennen.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>There are meanings saved under this name already; choose another name.</source>
        <translation>Unter diesem Namen sind schon Bedeutungen gespeichert; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Positionsnummer</translation>
    </message>
    <message>
        <source>Vendor&apos;s article number</source>
        <translation>Artikelnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Our article number</source>
        <translation>Unsere Artikelnummer</translation>
    </message>
    <message>
        <source>GTIN (EAN)</source>
        <translation>GTIN (EAN)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Mengeneinheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Positionssumme</translation>
    </message>
    <message>
        <source>Delivery date of the line</source>
        <translation>Lieferdatum der Position</translation>
    </message>
    <message>
        <source>Delivery date of the order</source>
        <translation>Lieferdatum der Bestellung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Vendor&apos;s name</source>
        <translation>Name des Lieferanten</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Vendor&apos;s order number</source>
        <translation>Auftragsnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Unsere Referenz</translation>
    </message>
    <message>
        <source>Delivery from</source>
        <translation>Lieferung ab</translation>
    </message>
    <message>
        <source>Delivery until</source>
        <translation>Lieferung bis</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>Anmerkung zur Bestellung</translation>
    </message>
    <message>
        <source>Vendor&apos;s GLN</source>
        <translation>GLN des Lieferanten</translation>
    </message>
    <message>
        <source>Vendor&apos;s tax number</source>
        <translation>USt-IdNr. des Lieferanten</translation>
    </message>
    <message>
        <source>Vendor&apos;s e-mail address</source>
        <translation>E-Mail-Adresse des Lieferanten</translation>
    </message>
    <message>
        <source>Our company&apos;s name</source>
        <translation>Name unseres Unternehmens</translation>
    </message>
    <message>
        <source>Our company&apos;s GLN</source>
        <translation>GLN unseres Unternehmens</translation>
    </message>
    <message>
        <source>Our company&apos;s tax number</source>
        <translation>USt-IdNr. unseres Unternehmens</translation>
    </message>
    <message>
        <source>Our customer number</source>
        <translation>Unsere Kundennummer</translation>
    </message>
    <message>
        <source>Deliver to: name</source>
        <translation>Lieferung an: Name</translation>
    </message>
    <message>
        <source>Deliver to: GLN</source>
        <translation>Lieferung an: GLN</translation>
    </message>
    <message>
        <source>Deliver to: city</source>
        <translation>Lieferung an: Ort</translation>
    </message>
    <message>
        <source>Deliver to: postal code</source>
        <translation>Lieferung an: Postleitzahl</translation>
    </message>
    <message>
        <source>Deliver to: country</source>
        <translation>Lieferung an: Land</translation>
    </message>
    <message>
        <source>Line number of our order</source>
        <translation>Positionsnummer unserer Bestellung</translation>
    </message>
    <message>
        <source>Manufacturer&apos;s article number</source>
        <translation>Artikelnummer des Herstellers</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Lange Beschreibung</translation>
    </message>
    <message>
        <source>Price is for how many</source>
        <translation>Preis gilt für wie viele</translation>
    </message>
    <message>
        <source>Price before discount</source>
        <translation>Preis vor Rabatt</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>Rabatt als Betrag</translation>
    </message>
    <message>
        <source>Charge on the line</source>
        <translation>Zuschlag auf die Position</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Anmerkung zur Position</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Summe ohne Steuern</translation>
    </message>
    <message>
        <source>Total of tax</source>
        <translation>Summe der Steuern</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Summe mit Steuern</translation>
    </message>
    <message>
        <source>Suggested: its heading says so.</source>
        <translation>Vorschlag: Die Überschrift sagt es.</translation>
    </message>
    <message>
        <source>Suggested: the check digits of its numbers are right.</source>
        <translation>Vorschlag: Die Prüfziffern der Nummern stimmen.</translation>
    </message>
    <message>
        <source>Suggested: only dates stand in it.</source>
        <translation>Vorschlag: Es stehen nur Datumsangaben darin.</translation>
    </message>
    <message>
        <source>Suggested: it counts 1, 2, 3 and so on.</source>
        <translation>Vorschlag: Die Spalte zählt 1, 2, 3 und so weiter.</translation>
    </message>
    <message>
        <source>Suggested: only codes of currencies stand in it.</source>
        <translation>Vorschlag: Es stehen nur Währungscodes darin.</translation>
    </message>
    <message>
        <source>Suggested: only units of measure stand in it.</source>
        <translation>Vorschlag: Es stehen nur Maßeinheiten darin.</translation>
    </message>
    <message>
        <source>Suggested: small whole numbers stand in it.</source>
        <translation>Vorschlag: Es stehen kleine ganze Zahlen darin.</translation>
    </message>
    <message>
        <source>Suggested: numbers with decimals stand in it.</source>
        <translation>Vorschlag: Es stehen Zahlen mit Nachkommastellen darin.</translation>
    </message>
    <message>
        <source>Suggested: the longest texts stand in it.</source>
        <translation>Vorschlag: Die längsten Texte stehen darin.</translation>
    </message>
    <message>
        <source>Suggested: codes stand in it that change as such numbers do.</source>
        <translation>Vorschlag: Es stehen Codes darin, die wechseln, wie es solche Nummern tun.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Tag zuerst: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Monat zuerst: %1</translation>
    </message>
    <message>
        <source>Year first: %1</source>
        <translation>Jahr zuerst: %1</translation>
    </message>
</context>
<context>
    <name>MappingsDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was said about columns yet. A table that cannot be read offers it.</source>
        <translation>Über Spalten wurde noch nichts gesagt. Eine Tabelle, die sich nicht lesen lässt, bietet es an.</translation>
    </message>
    <message>
        <source>Meanings of columns</source>
        <translation>Spaltenbedeutungen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Files of this kind are no longer read this way (%1)</source>
        <translation>Dateien dieser Art werden nicht mehr so gelesen (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The meanings %1 are removed.</source>
        <translation>Die Bedeutungen %1 sind entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Keep only this one</source>
        <translation>&amp;Nur diese behalten</translation>
    </message>
    <message>
        <source>Removes the others that fit and reads the file with this one</source>
        <translation>Entfernt die anderen, die passen, und liest die Datei mit dieser</translation>
    </message>
    <message>
        <source>Each of these fits %1, so it was not read. Keep the one that says what its columns mean.</source>
        <translation>Jede von diesen passt zu %1, deshalb wurde die Datei nicht gelesen. Behalten Sie die eine, die sagt, was ihre Spalten bedeuten.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>matched</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>muss korrigiert werden</translation>
    </message>
</context>
<context>
    <name>MeaningHeader</name>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Bedeutung von Spalte %1</translation>
    </message>
    <message>
        <source>What stands in column %1</source>
        <translation>Was in Spalte %1 steht</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>OrderPreview</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There is/are %n more to check.</source>
        <translation>
            <numerusform>Es gibt noch %n weiteren Punkt zu prüfen.</numerusform>
            <numerusform>Es gibt noch %n weitere Punkte zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n order(s). The first one:</source>
        <translation>
            <numerusform>Diese Datei enthält %n Bestellung. Die erste:</numerusform>
            <numerusform>Diese Datei enthält %n Bestellungen. Die erste:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Type two letters of a code or name</source>
        <translation>Zwei Buchstaben eines Codes oder Namens tippen</translation>
    </message>
</context>
<context>
    <name>PushPanel</name>
    <message>
        <source>&amp;Send to Odoo</source>
        <translation>An Odoo ü&amp;bertragen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut na&amp;chsehen</translation>
    </message>
    <message>
        <source>Open &amp;in Odoo</source>
        <translation>&amp;In Odoo öffnen</translation>
    </message>
    <message>
        <source>What is created in Odoo</source>
        <translation>Was in Odoo angelegt wird</translation>
    </message>
    <message>
        <source>Send to Odoo (Ctrl+Shift+P)</source>
        <translation>An Odoo übertragen (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Open the order in Odoo</source>
        <translation>Die Bestellung in Odoo öffnen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>In Odoo</source>
        <translation>In Odoo</translation>
    </message>
    <message>
        <source>It cannot be sent before this is put right:</source>
        <translation>Übertragen geht erst, wenn dies korrigiert ist:</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look up in Odoo what became of it (Ctrl+Shift+P)</source>
        <translation>In Odoo nachsehen, was daraus geworden ist (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Send a&amp;gain as a new draft order...</source>
        <translation>Als neuen Bestellent&amp;wurf erneut übertragen...</translation>
    </message>
    <message>
        <source>For an order that was deleted or cancelled in Odoo; asks for the reason (Ctrl+Alt+Shift+P)</source>
        <translation>Für eine Bestellung, die in Odoo gelöscht oder storniert wurde; fragt nach der Begründung (Strg+Alt+Umschalt+P)</translation>
    </message>
</context>
<context>
    <name>PushPresenter</name>
    <message>
        <source>Put it right, approve the order again and send it.</source>
        <translation>Korrigieren Sie es, geben Sie die Bestellung erneut frei und übertragen Sie sie.</translation>
    </message>
</context>
<context>
    <name>PushState</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 less %2 %</source>
        <translation>%1 minus %2 %</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>keine Steuer</translation>
    </message>
    <message>
        <source>Created under its own key: Odoo itself forbids a second one.</source>
        <translation>Unter eigenem Schlüssel angelegt: Odoo selbst verbietet eine zweite.</translation>
    </message>
    <message>
        <source>Created without a key, because this server refuses them; looked for before and after.</source>
        <translation>Ohne Schlüssel angelegt, weil dieser Server keine zulässt; davor und danach wurde gesucht.</translation>
    </message>
    <message>
        <source>It was in Odoo already under its own key; nothing was sent again.</source>
        <translation>Sie war unter eigenem Schlüssel schon in Odoo; nichts wurde erneut übertragen.</translation>
    </message>
    <message>
        <source>The document could not be attached to it: %1</source>
        <translation>Der Beleg konnte nicht angehängt werden: %1</translation>
    </message>
    <message>
        <source>The document is attached to it.</source>
        <translation>Der Beleg ist angehängt.</translation>
    </message>
    <message>
        <source>Odoo stores these values otherwise than approved:</source>
        <translation>Odoo speichert diese Werte anders als freigegeben:</translation>
    </message>
    <message>
        <source>The order %1 in Odoo differs from this paper:</source>
        <translation>Die Bestellung %1 in Odoo weicht von diesem Beleg ab:</translation>
    </message>
    <message>
        <source>The order %1 in Odoo holds the same as this paper.</source>
        <translation>Die Bestellung %1 in Odoo enthält dasselbe wie dieser Beleg.</translation>
    </message>
    <message>
        <source>In Odoo as %1</source>
        <translation>In Odoo als %1</translation>
    </message>
    <message>
        <source>The order is a draft there: open it in Odoo to confirm it.</source>
        <translation>Die Bestellung ist dort ein Entwurf: Öffnen Sie sie in Odoo, um sie zu bestätigen.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Nicht sicher, ob sie angekommen ist</translation>
    </message>
    <message>
        <source>Look again: it is looked up under its own key first, so there will be one order only.</source>
        <translation>Sehen Sie erneut nach: Sie wird zuerst unter ihrem eigenen Schlüssel gesucht, es wird also nur eine Bestellung geben.</translation>
    </message>
    <message>
        <source>Not sent: nothing was stored in Odoo</source>
        <translation>Nicht übertragen: in Odoo wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>If it is to be ordered all the same, say why at the top of the case.</source>
        <translation>Soll trotzdem bestellt werden, geben Sie oben im Vorgang die Begründung an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to order on this paper.</source>
        <translation>Auf diesem Beleg gibt es nichts zu bestellen.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Vendor reference</source>
        <translation>Lieferantenreferenz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Zahlungsbedingung</translation>
    </message>
    <message>
        <source>Fiscal position</source>
        <translation>Steuerposition</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>%1 %2 without tax</source>
        <translation>%1 %2 ohne Steuer</translation>
    </message>
    <message>
        <source>Sending to Odoo...</source>
        <translation>Wird an Odoo übertragen ...</translation>
    </message>
    <message>
        <source>Queued: it is sent as soon as Odoo can be reached</source>
        <translation>Eingereiht: wird übertragen, sobald Odoo erreichbar ist</translation>
    </message>
    <message>
        <source>Approved: this will be created in Odoo as a draft order</source>
        <translation>Freigegeben: dies wird in Odoo als Bestellentwurf angelegt</translation>
    </message>
    <message>
        <source>Not approved yet: this would be created in Odoo as a draft order</source>
        <translation>Noch nicht freigegeben: dies würde in Odoo als Bestellentwurf angelegt</translation>
    </message>
    <message>
        <source>Its draft order in Odoo is %1. Why is a new one needed?</source>
        <translation>Der Bestellentwurf in Odoo ist %1. Warum wird ein neuer gebraucht?</translation>
    </message>
    <message>
        <source>Its draft order %1 is no longer in Odoo. Why is a new one needed?</source>
        <translation>Der Bestellentwurf %1 ist nicht mehr in Odoo. Warum wird ein neuer gebraucht?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>quantity of product</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 without tax + %2 tax = %3 %4</source>
        <comment>amounts: without tax, tax, total, currency</comment>
        <translation>%1 ohne Steuern + %2 Steuern = %3 %4</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>(not known yet)</source>
        <translation>(noch nicht bekannt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n offener Punkt</numerusform>
            <numerusform>%n offene Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>In Odoo as</source>
        <translation>In Odoo als</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>QueueTabs</name>
    <message>
        <source>Needs me</source>
        <translation>Zu bearbeiten</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Übertragen</translation>
    </message>
    <message>
        <source>Failed or not sure</source>
        <translation>Fehlgeschlagen oder unsicher</translation>
    </message>
    <message>
        <source>In Odoo</source>
        <translation>In Odoo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Filter by vendor, number, reference or file name</source>
        <translation>Nach Lieferant, Nummer, Referenz oder Dateiname filtern</translation>
    </message>
    <message>
        <source>Filter of the queue</source>
        <translation>Filter der Arbeitsliste</translation>
    </message>
    <message>
        <source>All words must occur; capitals and accents do not matter (Ctrl+F)</source>
        <translation>Alle Wörter müssen vorkommen; Großschreibung und Akzente zählen nicht (Strg+F)</translation>
    </message>
    <message>
        <source>Queue of orders</source>
        <translation>Arbeitsliste der Bestellungen</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or choose them.</source>
        <translation>Ziehen Sie Dateien oder Ordner in dieses Fenster, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Take in files...</source>
        <translation>Dateien einlesen...</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>No order needs you. New papers will show here as they come in.</source>
        <translation>Keine Bestellung braucht Sie. Neue Belege erscheinen hier, sobald sie eingehen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No order is in this view at the moment. The numbers on the left tell where the others are.</source>
        <translation>Zurzeit steht keine Bestellung in dieser Ansicht. Die Zahlen links zeigen, wo die anderen sind.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>No order in this view has all these words in its vendor, number, reference or file name.</source>
        <translation>Keine Bestellung in dieser Ansicht enthält alle diese Wörter in Lieferant, Nummer, Referenz oder Dateiname.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>none chosen</source>
        <translation>keine Auswahl</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>An API key (recommended), or the password</source>
        <translation>Ein API-Schlüssel (empfohlen) oder das Passwort</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Shows the secret while it is pressed in</source>
        <translation>Zeigt das Geheimnis, solange der Knopf gedrückt ist</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Keep it in the key &amp;ring</source>
        <translation>Im Schlüsselb&amp;und aufbewahren</translation>
    </message>
    <message>
        <source>Ask at each s&amp;tart</source>
        <translation>Bei jedem S&amp;tart fragen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Sign in to &quot;%1&quot;</source>
        <translation>Bei „%1“ anmelden</translation>
    </message>
    <message>
        <source>OrderPilot does not have the secret of %1 for %2. Reviewing works without it; sending to Odoo and new master data need it.</source>
        <translation>OrderPilot hat das Geheimnis von %1 für %2 nicht. Prüfen geht auch ohne; das Übertragen an Odoo und neue Stammdaten brauchen es.</translation>
    </message>
    <message>
        <source>API &amp;key or password</source>
        <translation>API-&amp;Schlüssel oder Passwort</translation>
    </message>
    <message>
        <source>The store for passwords of this desktop; OrderPilot itself writes no secret into a file</source>
        <translation>Der Passwortspeicher dieses Desktops; OrderPilot selbst schreibt kein Geheimnis in eine Datei</translation>
    </message>
    <message>
        <source>The secret is forgotten when OrderPilot is closed</source>
        <translation>Das Geheimnis wird vergessen, wenn OrderPilot geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>Goes on without the server (Esc)</source>
        <translation>Macht ohne den Server weiter (Esc)</translation>
    </message>
    <message>
        <source>Uses the secret from now on (Return)</source>
        <translation>Verwendet das Geheimnis ab jetzt (Eingabe)</translation>
    </message>
    <message>
        <source>Enter an API key, or the password.</source>
        <translation>Geben Sie einen API-Schlüssel oder das Passwort ein.</translation>
    </message>
    <message>
        <source>There is no key ring to keep it in. It can be used until OrderPilot is closed.</source>
        <translation>Es gibt keinen Schlüsselbund zum Aufbewahren. Es lässt sich verwenden, bis OrderPilot geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+Tab leads to the next page</source>
        <translation>Strg+Tab führt zur nächsten Seite</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>Dutch &amp;taxes</source>
        <translation>&amp;Niederländische Steuern</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>&amp;Zuschläge</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>Mengen&amp;einheiten</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzwerte</translation>
    </message>
    <message>
        <source>The other pages show the settings of the one that is chosen here</source>
        <translation>Die anderen Seiten zeigen die Einstellungen der hier gewählten Verbindung</translation>
    </message>
    <message>
        <source>Co&amp;nnections to Odoo</source>
        <translation>Verbindungen zu &amp;Odoo</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Hinzufügen...</translation>
    </message>
    <message>
        <source>Leads through a new connection page by page</source>
        <translation>Führt Seite für Seite durch eine neue Verbindung</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>Än&amp;dern...</translation>
    </message>
    <message>
        <source>Address, database, sign-in and secret of this one</source>
        <translation>Adresse, Datenbank, Anmeldung und Geheimnis dieser Verbindung</translation>
    </message>
    <message>
        <source>T&amp;est again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Tries the connection step by step; nothing is stored</source>
        <translation>Testet die Verbindung Schritt für Schritt; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>Ent&amp;fernen...</translation>
    </message>
    <message>
        <source>Removes the connection from this desk, after a question</source>
        <translation>Entfernt die Verbindung nach Rückfrage von diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes without storing what was changed in the fields (Esc)</source>
        <translation>Schließt, ohne die Änderungen in den Feldern zu speichern (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Stores all pages (Return)</source>
        <translation>Speichert alle Seiten (Eingabe)</translation>
    </message>
    <message>
        <source>%1 – %2, database %3</source>
        <translation>%1 – %2, Datenbank %3</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one to check orders against your Odoo and to send them.</source>
        <translation>Noch gibt es keine Verbindung. Fügen Sie eine hinzu, um Bestellungen mit Ihrem Odoo abzugleichen und zu übertragen.</translation>
    </message>
    <message>
        <source>Signs in as %1. Odoo %2. Master data of %3.</source>
        <translation>Meldet sich als %1 an. Odoo %2. Stammdaten vom %3.</translation>
    </message>
    <message>
        <source>Signs in as %1. Master data have never been fetched.</source>
        <translation>Meldet sich als %1 an. Stammdaten wurden noch nie geholt.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Noch gibt es keine Verbindung.</translation>
    </message>
    <message>
        <source>For the connection &quot;%1&quot;.</source>
        <translation>Für die Verbindung „%1“.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has no master data to choose from yet. Synchronise it first.</source>
        <translation>Die Verbindung „%1“ hat noch keine Stammdaten zur Auswahl. Synchronisieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Save is off: a number on the page Limits is not right yet.</source>
        <translation>Speichern ist noch gesperrt: Eine Zahl auf der Seite „Grenzwerte“ stimmt noch nicht.</translation>
    </message>
    <message>
        <source>Save is off: a line on the page Units is not complete yet.</source>
        <translation>Speichern ist noch gesperrt: Eine Zeile auf der Seite „Mengeneinheiten“ ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot;?</source>
        <translation>Die Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its secret, its settings and its copy of the master data are removed from this desk. Orders, documents and history stay, but orders of this connection can no longer be checked or sent. Nothing changes in Odoo.</source>
        <translation>Geheimnis, Einstellungen und Kopie der Stammdaten werden von diesem Arbeitsplatz entfernt. Bestellungen, Belege und Verlauf bleiben, aber Bestellungen dieser Verbindung lassen sich nicht mehr prüfen oder übertragen. In Odoo ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Speaks JSON-2 with Odoo.</source>
        <translation>Spricht JSON-2 mit Odoo.</translation>
    </message>
    <message>
        <source>Speaks XML-RPC with Odoo.</source>
        <translation>Spricht XML-RPC mit Odoo.</translation>
    </message>
</context>
<context>
    <name>SeveralPicker</name>
    <message>
        <source>Tick what applies</source>
        <translation>Kreuzen Sie an, was zutrifft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Up, Down, J, K</source>
        <translation>Hoch, Herunter, J, K</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>in der Arbeitsliste bewegen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>next order that needs me</source>
        <translation>nächste zu bearbeitende Bestellung</translation>
    </message>
    <message>
        <source>filter line; Esc clears it and leads back</source>
        <translation>Filterzeile; Esc leert sie und führt zurück</translation>
    </message>
    <message>
        <source>Shift+Down, Ctrl+A</source>
        <translation>Umschalt+Herunter, Strg+A</translation>
    </message>
    <message>
        <source>select several orders</source>
        <translation>mehrere Bestellungen auswählen</translation>
    </message>
    <message>
        <source>next, previous open field or line</source>
        <translation>nächstes, voriges offenes Feld oder Position</translation>
    </message>
    <message>
        <source>every field in order</source>
        <translation>jedes Feld der Reihe nach</translation>
    </message>
    <message>
        <source>suggestions for the field</source>
        <translation>Vorschläge zum Feld</translation>
    </message>
    <message>
        <source>choose that suggestion</source>
        <translation>diesen Vorschlag wählen</translation>
    </message>
    <message>
        <source>none of these: search the master data</source>
        <translation>keiner davon: in den Stammdaten suchen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>accept the shown suggestion</source>
        <translation>gezeigten Vorschlag annehmen</translation>
    </message>
    <message>
        <source>approve and go to the next order</source>
        <translation>freigeben und zur nächsten Bestellung</translation>
    </message>
    <message>
        <source>approve and stay</source>
        <translation>freigeben und bleiben</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>undo, redo a decision</source>
        <translation>Entscheidung zurücknehmen, wiederherstellen</translation>
    </message>
    <message>
        <source>zoom of the paper, fit</source>
        <translation>Beleg vergrößern, verkleinern, einpassen</translation>
    </message>
    <message>
        <source>back to the queue</source>
        <translation>zurück zur Arbeitsliste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Arbeitsliste</translation>
    </message>
    <message>
        <source>In an order</source>
        <translation>In einer Bestellung</translation>
    </message>
    <message>
        <source>tell what the columns of a table mean</source>
        <translation>Spalten einer Tabelle erklären</translation>
    </message>
    <message>
        <source>send an order again that was deleted in Odoo</source>
        <translation>in Odoo gelöschte Bestellung erneut übertragen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The name of the Odoo database</source>
        <translation>Der Name der Odoo-Datenbank</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>The login of the Odoo user that OrderPilot works with</source>
        <translation>Der Login des Odoo-Benutzers, mit dem OrderPilot arbeitet</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>API &amp;key (recommended) or password</source>
        <translation>API-&amp;Schlüssel (empfohlen) oder Passwort</translation>
    </message>
    <message>
        <source>The secret is forgotten when OrderPilot is closed</source>
        <translation>Das Geheimnis wird vergessen, wenn OrderPilot geschlossen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) offered by the server.</source>
        <translation>
            <numerusform>Der Server bietet %n Datenbank an.</numerusform>
            <numerusform>Der Server bietet %n Datenbanken an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it empty to use the secret that is kept.</source>
        <translation>Leer lassen, um das aufbewahrte Geheimnis zu verwenden.</translation>
    </message>
    <message>
        <source>Where the secret is kept</source>
        <translation>Wo das Geheimnis aufbewahrt wird</translation>
    </message>
    <message>
        <source>In the key &amp;ring</source>
        <translation>Im Schlüsselb&amp;und</translation>
    </message>
    <message>
        <source>Ask at each s&amp;tart</source>
        <translation>Bei jedem S&amp;tart fragen</translation>
    </message>
    <message>
        <source>The store for passwords of this desktop; OrderPilot itself writes no secret into a file</source>
        <translation>Der Passwortspeicher dieses Desktops; OrderPilot selbst schreibt kein Geheimnis in eine Datei</translation>
    </message>
    <message>
        <source>Na&amp;me of this connection</source>
        <translation>&amp;Name dieser Verbindung</translation>
    </message>
    <message>
        <source>What this connection is called here</source>
        <translation>Wie diese Verbindung hier heißt</translation>
    </message>
    <message>
        <source>Speak &amp;JSON-2, the successor of XML-RPC</source>
        <translation>&amp;JSON-2 sprechen, den Nachfolger von XML-RPC</translation>
    </message>
    <message>
        <source>Odoo 19 and later; with an API key only</source>
        <translation>Ab Odoo 19; nur mit einem API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Odoo %1 has no API keys: use the password of a user that is made for OrderPilot alone.</source>
        <translation>Odoo %1 hat keine API-Schlüssel: Verwenden Sie das Passwort eines Benutzers, der nur für OrderPilot da ist.</translation>
    </message>
    <message>
        <source>In Odoo, open the menu of your user at the top right, then My Preferences and the page Security. Choose Add API Key, give it the name OrderPilot and the longest duration, and copy the key here: Odoo shows it only once.</source>
        <translation>Öffnen Sie in Odoo rechts oben das Menü Ihres Benutzers, dann „Meine Einstellungen“ und die Seite „Sicherheit“. Wählen Sie „API-Schlüssel hinzufügen“, geben Sie ihm den Namen OrderPilot und die längste Gültigkeit, und kopieren Sie den Schlüssel hierher: Odoo zeigt ihn nur einmal.</translation>
    </message>
    <message>
        <source>In Odoo, open the menu of your user at the top right, then My Profile (or Preferences) and the page Account Security. Choose New API Key, give it the name OrderPilot and the longest duration, and copy the key here: Odoo shows it only once.</source>
        <translation>Öffnen Sie in Odoo rechts oben das Menü Ihres Benutzers, dann „Mein Profil“ (oder „Einstellungen“) und die Seite „Kontosicherheit“. Wählen Sie „Neuer API-Schlüssel“, geben Sie ihm den Namen OrderPilot und die längste Gültigkeit, und kopieren Sie den Schlüssel hierher: Odoo zeigt ihn nur einmal.</translation>
    </message>
    <message>
        <source>In Odoo, open the menu of your user at the top right, then My Profile (or Preferences) and the page Account Security. Choose New API Key, give it the name OrderPilot, and copy the key here: Odoo shows it only once.</source>
        <translation>Öffnen Sie in Odoo rechts oben das Menü Ihres Benutzers, dann „Mein Profil“ (oder „Einstellungen“) und die Seite „Kontosicherheit“. Wählen Sie „Neuer API-Schlüssel“, geben Sie ihm den Namen OrderPilot, und kopieren Sie den Schlüssel hierher: Odoo zeigt ihn nur einmal.</translation>
    </message>
    <message>
        <source>Type the name of the database; the administrator knows it.</source>
        <translation>Geben Sie den Namen der Datenbank ein; der Administrator kennt ihn.</translation>
    </message>
    <message>
        <source>Choose the database.</source>
        <translation>Wählen Sie die Datenbank.</translation>
    </message>
    <message>
        <source>Enter the login, often an e-mail address.</source>
        <translation>Geben Sie den Login ein, oft eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter an API key, or the password.</source>
        <translation>Geben Sie einen API-Schlüssel oder das Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>There is a connection of this name already. Choose another one.</source>
        <translation>Eine Verbindung dieses Namens gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>SourceLinesModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>SourceTreeModel</name>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
</context>
<context>
    <name>SourceViews</name>
    <message>
        <source>Elements of the document</source>
        <translation>Elemente des Belegs</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Zeilen des Belegs</translation>
    </message>
    <message>
        <source>Go to the field of this mark</source>
        <translation>Zum Feld dieser Markierung gehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Shows only the orders in the state &quot;%1&quot;</source>
        <translation>Zeigt nur Bestellungen im Status „%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n order(s) wait to be sent</source>
        <translation>
            <numerusform>%n Bestellung wartet auf die Übertragung</numerusform>
            <numerusform>%n Bestellungen warten auf die Übertragung</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to Odoo</source>
        <translation>Keine Verbindung zu Odoo</translation>
    </message>
    <message>
        <source>Connect to Odoo</source>
        <translation>Mit Odoo verbinden</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>connection</comment>
        <translation>%1: nicht erreicht</translation>
    </message>
    <message>
        <source>Connection to Odoo</source>
        <translation>Verbindung zu Odoo</translation>
    </message>
    <message>
        <source>Master data: %1</source>
        <translation>Stammdaten: %1</translation>
    </message>
    <message>
        <source>Master data: never brought in</source>
        <translation>Stammdaten: noch nie geholt</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps and their results</source>
        <translation>Schritte und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows what the server said, for the administrator</source>
        <translation>Zeigt, was der Server sagte, für den Administrator</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>OrderPilot keeps a copy of vendors, products, prices and taxes on this machine, so that orders can be checked quickly and without a network.</source>
        <translation>OrderPilot hält auf diesem Rechner eine Kopie von Lieferanten, Produkten, Preisen und Steuern, damit Bestellungen schnell und ohne Netz geprüft werden können.</translation>
    </message>
    <message>
        <source>Progress of the master data</source>
        <translation>Fortschritt der Stammdaten</translation>
    </message>
    <message>
        <source>As&amp;k at each start</source>
        <translation>Bei jedem S&amp;tart fragen</translation>
    </message>
    <message>
        <source>Uses the secret until OrderPilot is closed, and asks for it at the next start</source>
        <translation>Verwendet das Geheimnis, bis OrderPilot geschlossen wird, und fragt beim nächsten Start danach</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Begins with these steps once more</source>
        <translation>Beginnt noch einmal mit diesen Schritten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stops where it is safe; what was there before stays</source>
        <translation>Hält an, wo es sicher ist; was schon da war, bleibt</translation>
    </message>
</context>
<context>
    <name>TabList</name>
    <message>
        <source>Views of the queue</source>
        <translation>Ansichten der Arbeitsliste</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <translation>
            <numerusform>%1: %n Bestellung</numerusform>
            <numerusform>%1: %n Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaxChoice</name>
    <message>
        <source>%1 (on the invoice: %2)</source>
        <translation>%1 (auf der Rechnung: %2)</translation>
    </message>
    <message>
        <source>21 % (high rate)</source>
        <translation>21 % (hoher Satz)</translation>
    </message>
    <message>
        <source>9 % (low rate)</source>
        <translation>9 % (niedriger Satz)</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>Reverse charge (&quot;btw verlegd&quot;)</source>
        <translation>Steuerschuldumkehr („btw verlegd“)</translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation>Differenzbesteuerung</translation>
    </message>
    <message>
        <source>To be mapped. The chart has a tax for it, which you left out.</source>
        <translation>Noch zuzuordnen. Der Kontenplan hat dafür eine Steuer, die Sie weggelassen haben.</translation>
    </message>
    <message>
        <source>To be mapped: the chart of this company has no tax for it. Choose one if your papers carry it; otherwise leave it open, and lines of this kind are for you to decide.</source>
        <translation>Noch zuzuordnen: Der Kontenplan dieses Unternehmens hat keine Steuer dafür. Wählen Sie eine, wenn Ihre Belege sie tragen; sonst lassen Sie es offen, dann entscheiden Sie über solche Positionen selbst.</translation>
    </message>
    <message>
        <source>Chosen by you: lines of this kind carry no tax.</source>
        <translation>Von Ihnen gewählt: Solche Positionen tragen keine Steuer.</translation>
    </message>
    <message>
        <source>Please check: the chosen tax is no longer in Odoo.</source>
        <translation>Bitte prüfen: Die gewählte Steuer gibt es in Odoo nicht mehr.</translation>
    </message>
    <message>
        <source>Found in the chart of this company.</source>
        <translation>Im Kontenplan dieses Unternehmens gefunden.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Von Ihnen gewählt.</translation>
    </message>
</context>
<context>
    <name>TaxPage</name>
    <message>
        <source>Dutch papers name a rate; Odoo has several purchase taxes of the same rate. Here you see which one is meant. What is open can be mapped later in the settings.</source>
        <translation>Niederländische Belege nennen einen Satz; Odoo hat mehrere Einkaufssteuern mit demselben Satz. Hier sehen Sie, welche gemeint ist. Offenes lässt sich später in den Einstellungen zuordnen.</translation>
    </message>
    <message>
        <source>The company whose taxes are shown</source>
        <translation>Das Unternehmen, dessen Steuern gezeigt werden</translation>
    </message>
    <message>
        <source>Taxes of the compan&amp;y</source>
        <translation>Steuern des Unterne&amp;hmens</translation>
    </message>
    <message>
        <source>The purchase tax that papers mean by this</source>
        <translation>Die Einkaufssteuer, die Belege damit meinen</translation>
    </message>
    <message>
        <source>To be mapped</source>
        <translation>Noch zuzuordnen</translation>
    </message>
    <message>
        <source>No tax on the line</source>
        <translation>Keine Steuer auf der Position</translation>
    </message>
</context>
<context>
    <name>TextGridModel</name>
    <message>
        <source>above the order lines</source>
        <translation>über den Bestellpositionen</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Paper:</source>
        <translation>Beleg:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Positionen:</translation>
    </message>
    <message>
        <source>Difference:</source>
        <translation>Unterschied:</translation>
    </message>
    <message>
        <source>Odoo will store:</source>
        <translation>Odoo wird speichern:</translation>
    </message>
</context>
<context>
    <name>UnitAliases</name>
    <message>
        <source>Enter the word as papers write it, or remove the line.</source>
        <translation>Geben Sie das Wort so ein, wie es auf Belegen steht, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>This word stands above already.</source>
        <translation>Dieses Wort steht oben schon.</translation>
    </message>
    <message>
        <source>Choose the unit that is meant.</source>
        <translation>Wählen Sie die gemeinte Mengeneinheit.</translation>
    </message>
    <message>
        <source>This unit is no longer in Odoo. Choose another one, or remove the line.</source>
        <translation>Diese Mengeneinheit gibt es in Odoo nicht mehr. Wählen Sie eine andere, oder entfernen Sie die Zeile.</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>&amp;Add a word</source>
        <translation>&amp;Wort hinzufügen</translation>
    </message>
    <message>
        <source>Words for units that your vendors use and Odoo does not know. Case, accents and punctuation do not matter.</source>
        <translation>Wörter für Mengeneinheiten, die Ihre Lieferanten verwenden und Odoo nicht kennt. Groß- und Kleinschreibung, Akzente und Satzzeichen zählen nicht.</translation>
    </message>
    <message>
        <source>Adds a line for one more word</source>
        <translation>Fügt eine Zeile für ein weiteres Wort hinzu</translation>
    </message>
    <message>
        <source>Word on the paper</source>
        <translation>Wort auf dem Beleg</translation>
    </message>
    <message>
        <source>The unit as papers write it</source>
        <translation>Die Mengeneinheit, wie sie auf Belegen steht</translation>
    </message>
    <message>
        <source>Unit in Odoo</source>
        <translation>Mengeneinheit in Odoo</translation>
    </message>
    <message>
        <source>The unit in Odoo that is meant</source>
        <translation>Die gemeinte Mengeneinheit in Odoo</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the word %1</source>
        <translation>Das Wort %1 entfernen</translation>
    </message>
    <message>
        <source>Removes this line</source>
        <translation>Entfernt diese Zeile</translation>
    </message>
</context>
<context>
    <name>WizardPresenter</name>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Database and sign-in</source>
        <translation>Datenbank und Anmeldung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Company and receipts</source>
        <translation>Unternehmen und Wareneingänge</translation>
    </message>
    <message>
        <source>Dutch taxes</source>
        <translation>Niederländische Steuern</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zuschläge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>In Odoo, open Settings, Users &amp; Companies, Users, and make a user for OrderPilot alone: an internal user.</source>
        <translation>Öffnen Sie in Odoo Einstellungen, Benutzer &amp; Unternehmen, Benutzer, und legen Sie einen Benutzer nur für OrderPilot an: einen internen Benutzer.</translation>
    </message>
    <message>
        <source>Give the user an e-mail address: Odoo %1 needs it as sender.</source>
        <translation>Geben Sie dem Benutzer eine E-Mail-Adresse: Odoo %1 braucht sie als Absender.</translation>
    </message>
    <message>
        <source>Access rights: Purchase: User. Leave everything else empty; Inventory and Accounting are not needed, nor is any right to create products or vendors.</source>
        <translation>Zugriffsrechte: Einkauf: Benutzer. Lassen Sie alles andere leer; Lager und Buchhaltung sind nicht nötig, auch kein Recht, Produkte oder Lieferanten anzulegen.</translation>
    </message>
    <message>
        <source>Allowed companies: one only. Odoo 12 always works in the user's current company, so each company needs a user and a connection of its own.</source>
        <translation>Erlaubte Unternehmen: nur eines. Odoo 12 arbeitet immer im aktuellen Unternehmen des Benutzers, daher braucht jedes Unternehmen einen eigenen Benutzer und eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>Allowed companies: those for which OrderPilot sends orders, and no others.</source>
        <translation>Erlaubte Unternehmen: die, für die OrderPilot Bestellungen sendet, und keine anderen.</translation>
    </message>
    <message>
        <source>Give the user a long password that is used nowhere else; Odoo %1 has no API keys.</source>
        <translation>Geben Sie dem Benutzer ein langes Passwort, das sonst nirgends verwendet wird; Odoo %1 hat keine API-Schlüssel.</translation>
    </message>
    <message>
        <source>Sign in once as this user, open its preferences, Account Security, and make a new API key. OrderPilot takes it in place of the password; two-factor sign-in stays on.</source>
        <translation>Melden Sie sich einmal als dieser Benutzer an, öffnen Sie seine Einstellungen, Kontosicherheit, und erzeugen Sie einen neuen API-Schlüssel. OrderPilot nimmt ihn anstelle des Passworts; die Zwei-Faktor-Anmeldung bleibt an.</translation>
    </message>
    <message>
        <source>On Odoo Online users have no password of their own; a key needs none.</source>
        <translation>Auf Odoo Online haben Benutzer kein eigenes Passwort; ein Schlüssel braucht keines.</translation>
    </message>
    <message>
        <source>Nothing has to be installed. The group lets its users confirm orders too; OrderPilot never does.</source>
        <translation>Es muss nichts installiert werden. Die Gruppe erlaubt auch, Bestellungen zu bestätigen; OrderPilot tut das nie.</translation>
    </message>
    <message>
        <source>This is Odoo Online. It answers programs only in the plan Custom, and cuts a call off after about 15 minutes.</source>
        <translation>Dies ist Odoo Online. Es antwortet Programmen nur im Tarif Custom und bricht einen Aufruf nach etwa 15 Minuten ab.</translation>
    </message>
    <message>
        <source>This is a branch of Odoo.sh, made for tests: it may sleep, and a new build replaces its data. A call is cut off after about 15 minutes.</source>
        <translation>Dies ist ein Zweig von Odoo.sh, zum Testen gedacht: Er kann ruhen, und ein neuer Stand ersetzt seine Daten. Ein Aufruf wird nach etwa 15 Minuten abgebrochen.</translation>
    </message>
    <message>
        <source>This is Odoo Online or Odoo.sh. Odoo Online answers programs only in the plan Custom; both cut a call off after about 15 minutes.</source>
        <translation>Dies ist Odoo Online oder Odoo.sh. Odoo Online antwortet Programmen nur im Tarif Custom; beide brechen einen Aufruf nach etwa 15 Minuten ab.</translation>
    </message>
    <message>
        <source>Something went wrong inside OrderPilot. Please report it with the details.</source>
        <translation>In OrderPilot ist etwas schiefgegangen. Bitte melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>This is not possible: %1.</source>
        <translation>Das ist nicht möglich: %1.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>The limit %1 of %2 is exceeded.</source>
        <translation>Die Grenze %1 von %2 ist überschritten.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2. Check that it exists and that you may read it.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen: %2. Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2. An order of this size is not read; ask the sender for a smaller file.</source>
        <translation>Die Datei %1 ist größer als %2. Eine Bestellung dieser Größe wird nicht gelesen; bitten Sie den Absender um eine kleinere Datei.</translation>
    </message>
    <message>
        <source>The file %1 is damaged at %2: %3. Ask the sender for a new copy.</source>
        <translation>Die Datei %1 ist beschädigt bei %2: %3. Bitten Sie den Absender um eine neue.</translation>
    </message>
    <message>
        <source>This kind of file (%2) cannot be read as an order. Ask the sender for another form, or enter the order by hand.</source>
        <translation>Diese Art von Datei (%2) lässt sich nicht als Bestellung lesen. Bitten Sie den Absender um eine andere Form, oder erfassen Sie die Bestellung von Hand.</translation>
    </message>
    <message>
        <source>Reading %1 failed: the reading program ended with %2. The document is kept; please report it.</source>
        <translation>Das Lesen von %1 ist misslungen: Das Leseprogramm endete mit %2. Der Beleg bleibt erhalten; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Reading %1 took longer than %2 seconds and was stopped. The document is kept.</source>
        <translation>Das Lesen von %1 dauerte länger als %2 Sekunden und wurde angehalten. Der Beleg bleibt erhalten.</translation>
    </message>
    <message>
        <source>Reading %1 needed more than %2 of memory and was stopped. The document is kept.</source>
        <translation>Das Lesen von %1 brauchte mehr als %2 Speicher und wurde angehalten. Der Beleg bleibt erhalten.</translation>
    </message>
    <message>
        <source>Reading %1 gave an answer that could not be understood. The document is kept; please report it.</source>
        <translation>Das Lesen von %1 ergab eine unverständliche Antwort. Der Beleg bleibt erhalten; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>The reading program was not found at %1. Please install OrderPilot again.</source>
        <translation>Das Leseprogramm wurde unter %1 nicht gefunden. Bitte installieren Sie OrderPilot neu.</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation>Kein Server namens %1 wurde gefunden. Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is Odoo running there, and is the port right?</source>
        <translation>%1 lehnt die Verbindung ab. Läuft Odoo dort, und stimmt der Port?</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>Die Verbindung zum Server ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>Der Server hat nicht innerhalb von %1 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The secure connection failed: %1. Check the certificate, or add your own authority&apos;s certificate to the connection.</source>
        <translation>Die sichere Verbindung ist misslungen: %1. Prüfen Sie das Zertifikat, oder fügen Sie der Verbindung das Zertifikat Ihrer eigenen Zertifizierungsstelle hinzu.</translation>
    </message>
    <message>
        <source>The proxy refused or failed: %1.</source>
        <translation>Der Proxy hat abgelehnt oder versagt: %1.</translation>
    </message>
    <message>
        <source>%1 is an unencrypted address. Use https, or allow plain http for this connection.</source>
        <translation>%1 ist eine unverschlüsselte Adresse. Verwenden Sie https, oder erlauben Sie einfaches http für diese Verbindung.</translation>
    </message>
    <message>
        <source>The server points to another address: %1. Enter that address in the connection.</source>
        <translation>Der Server verweist auf eine andere Adresse: %1. Tragen Sie diese Adresse in der Verbindung ein.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (%2).</source>
        <translation>Der Server antwortete mit HTTP-Status %1 (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood: %1.</source>
        <translation>Die Antwort des Servers war unverständlich: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1.</source>
        <translation>Die Antwort des Servers ist größer als %1.</translation>
    </message>
    <message>
        <source>Odoo reports an unexpected error: %1.</source>
        <translation>Odoo meldet einen unerwarteten Fehler: %1.</translation>
    </message>
    <message>
        <source>Odoo refuses: %1</source>
        <translation>Odoo lehnt ab: %1</translation>
    </message>
    <message>
        <source>Odoo denies access. Check login and password or API key; with two-factor sign-in an API key is needed.</source>
        <translation>Odoo verweigert den Zugriff. Prüfen Sie Login und Passwort oder API-Schlüssel; mit Zwei-Faktor-Authentifizierung ist ein API-Schlüssel nötig.</translation>
    </message>
    <message>
        <source>The Odoo user lacks a right: %1</source>
        <translation>Dem Odoo-Benutzer fehlt ein Recht: %1</translation>
    </message>
    <message>
        <source>The server has no database named %1.</source>
        <translation>Der Server hat keine Datenbank namens %1.</translation>
    </message>
    <message>
        <source>Odoo does not accept the login %1 with this password or key. If the password is surely right: two-factor sign-in needs an API key, and after many failed tries Odoo waits before it accepts any.</source>
        <translation>Odoo nimmt den Login %1 mit diesem Passwort oder Schlüssel nicht an. Falls das Passwort sicher stimmt: Zwei-Faktor-Authentifizierung braucht einen API-Schlüssel, und nach vielen Fehlversuchen wartet Odoo, bevor es wieder eines annimmt.</translation>
    </message>
    <message>
        <source>The server runs Odoo %1. OrderPilot needs version 12 or later.</source>
        <translation>Auf dem Server läuft Odoo %1. OrderPilot braucht Version 12 oder neuer.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an Odoo server.</source>
        <translation>Was unter %1 antwortet, ist kein Odoo-Server.</translation>
    </message>
    <message>
        <source>The Odoo database has no %1. Is the Purchase app installed?</source>
        <translation>Die Odoo-Datenbank hat kein %1. Ist die App „Einkauf“ installiert?</translation>
    </message>
    <message>
        <source>The Odoo model %1 has no field %2.</source>
        <translation>Das Odoo-Modell %1 hat kein Feld %2.</translation>
    </message>
    <message>
        <source>The Odoo user may not %2 %1. Ask an administrator for the group Purchase / User.</source>
        <translation>Dem Odoo-Benutzer fehlt das Recht %2 für %1. Bitten Sie einen Administrator um die Gruppe Einkauf / Benutzer.</translation>
    </message>
    <message>
        <source>Odoo did not accept the order, nothing was stored: %1</source>
        <translation>Odoo hat die Bestellung nicht angenommen, nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Somebody else is storing the same order at this moment. Push it again in a minute.</source>
        <translation>Jemand anderes speichert gerade dieselbe Bestellung. Übertragen Sie sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>OrderPilot may not call %1 on the server.</source>
        <translation>OrderPilot darf %1 auf dem Server nicht aufrufen.</translation>
    </message>
    <message>
        <source>The workspace database %1 cannot be used: %2.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer OrderPilot (schema %1, this program knows %2). Please update.</source>
        <translation>Der Arbeitsbereich wurde von einem neueren OrderPilot geschrieben (Schema %1, dieses Programm kennt %2). Bitte aktualisieren Sie.</translation>
    </message>
    <message>
        <source>Another program holds the workspace. Try again in a moment.</source>
        <translation>Ein anderes Programm belegt den Arbeitsbereich. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was stored is lost.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1.</source>
        <translation>Das geht jetzt nicht: %1.</translation>
    </message>
    <message>
        <source>There is no password or API key for the connection %1. Set ORDERPILOT_SECRET or use --secret-file.</source>
        <translation>Für die Verbindung %1 gibt es weder Passwort noch API-Schlüssel. Setzen Sie ORDERPILOT_SECRET oder verwenden Sie --secret-file.</translation>
    </message>
    <message>
        <source>The password or API key cannot be used: %1.</source>
        <translation>Passwort oder API-Schlüssel sind nicht benutzbar: %1.</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;, which is not understood. Type the right value.</source>
        <translation>Bei %1 steht „%2“; das ist nicht zu verstehen. Geben Sie den richtigen Wert ein.</translation>
    </message>
    <message>
        <source>Line %1: quantity times price is %2, the paper prints %3.</source>
        <translation>Position %1: Menge mal Preis ist %2, auf dem Beleg steht %3.</translation>
    </message>
    <message>
        <source>The paper states %2 (%1), the lines add up to %3: a difference of %4.</source>
        <translation>Auf dem Beleg steht %2 (%1), die Positionen ergeben %3: ein Unterschied von %4.</translation>
    </message>
    <message>
        <source>%1 (%2) lies before the date of the document.</source>
        <translation>%1 (%2) liegt vor dem Datum des Belegs.</translation>
    </message>
    <message>
        <source>There is nothing to order: no line is left.</source>
        <translation>Es gibt nichts zu bestellen: keine Position bleibt übrig.</translation>
    </message>
    <message>
        <source>The paper has no number of its own; its contents are used to recognise it.</source>
        <translation>Der Beleg hat keine eigene Nummer; er wird an seinem Inhalt erkannt.</translation>
    </message>
    <message>
        <source>The currency is not certain: %1.</source>
        <translation>Die Währung ist nicht sicher: %1.</translation>
    </message>
    <message>
        <source>The paper mixes currencies: %1.</source>
        <translation>Der Beleg mischt Währungen: %1.</translation>
    </message>
    <message>
        <source>This is no order: %1.</source>
        <translation>Das ist keine Bestellung: %1.</translation>
    </message>
    <message>
        <source>The characters were read as %1; check names for wrong letters.</source>
        <translation>Die Zeichen wurden als %1 gelesen; prüfen Sie Namen auf falsche Buchstaben.</translation>
    </message>
    <message>
        <source>%1 %2 has a wrong check digit.</source>
        <translation>%1 %2 hat eine falsche Prüfziffer.</translation>
    </message>
    <message>
        <source>On this paper %1 is the seller: it is a customer&apos;s order and never becomes a purchase order.</source>
        <translation>Auf diesem Beleg ist %1 der Verkäufer: Es ist ein Kundenauftrag und wird nie eine Bestellung.</translation>
    </message>
    <message>
        <source>None of the parties is one of our companies. Choose the company and confirm the vendor (proposed: %1).</source>
        <translation>Keine der Parteien ist eines unserer Unternehmen. Wählen Sie das Unternehmen und bestätigen Sie den Lieferanten (Vorschlag: %1).</translation>
    </message>
    <message>
        <source>Several of our companies fit: %1. Choose one.</source>
        <translation>Mehrere unserer Unternehmen passen: %1. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>No vendor in Odoo fits. Choose one; OrderPilot never creates vendors.</source>
        <translation>Kein Lieferant in Odoo passt. Wählen Sie einen; OrderPilot legt nie Lieferanten an.</translation>
    </message>
    <message>
        <source>Several vendors fit: %1. Choose one.</source>
        <translation>Mehrere Lieferanten passen: %1. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The paper contradicts itself: %1 points at %2, %3 points at %4. Choose the vendor.</source>
        <translation>Der Beleg widerspricht sich: %1 weist auf %2, %3 weist auf %4. Wählen Sie den Lieferanten.</translation>
    </message>
    <message>
        <source>The vendor is only proposed: %1. Confirm or choose another.</source>
        <translation>Der Lieferant ist nur ein Vorschlag: %1. Bestätigen Sie ihn oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The vendor %1 is archived in Odoo.</source>
        <translation>Der Lieferant %1 ist in Odoo archiviert.</translation>
    </message>
    <message>
        <source>The vendor %1 belongs to another company.</source>
        <translation>Der Lieferant %1 gehört zu einem anderen Unternehmen.</translation>
    </message>
    <message>
        <source>It is not clear for which company this order is. Choose one.</source>
        <translation>Es ist nicht klar, für welches Unternehmen diese Bestellung ist. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>No product in Odoo fits. Choose one; OrderPilot never creates products.</source>
        <translation>Kein Produkt in Odoo passt. Wählen Sie eines; OrderPilot legt nie Produkte an.</translation>
    </message>
    <message>
        <source>Several products fit: %1. Choose one.</source>
        <translation>Mehrere Produkte passen: %1. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>The product is only proposed: %1. Confirm or choose another.</source>
        <translation>Das Produkt ist nur ein Vorschlag: %1. Bestätigen Sie es oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The product %1 is archived in Odoo.</source>
        <translation>Das Produkt %1 ist in Odoo archiviert.</translation>
    </message>
    <message>
        <source>The product %1 is not marked as purchasable in Odoo.</source>
        <translation>Das Produkt %1 kann laut Odoo nicht eingekauft werden.</translation>
    </message>
    <message>
        <source>The product %1 belongs to another company.</source>
        <translation>Das Produkt %1 gehört zu einem anderen Unternehmen.</translation>
    </message>
    <message>
        <source>The %1 contradicts the product: %2 on the paper, %3 in Odoo. Confirm or choose another.</source>
        <translation>Widerspruch zum Produkt bei %1: %2 auf dem Beleg, %3 in Odoo. Bestätigen Sie es oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; is not known in Odoo. Choose one.</source>
        <translation>Die Mengeneinheit „%1“ ist in Odoo nicht bekannt. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>The paper names no unit; %1 is assumed.</source>
        <translation>Der Beleg nennt keine Mengeneinheit; %1 wird angenommen.</translation>
    </message>
    <message>
        <source>The unit %1 cannot be converted into the product&apos;s unit %2.</source>
        <translation>Die Mengeneinheit %1 lässt sich nicht in die Einheit %2 des Produkts umrechnen.</translation>
    </message>
    <message>
        <source>Converted: %1 is %2.</source>
        <translation>Umgerechnet: %1 ist %2.</translation>
    </message>
    <message>
        <source>How much one pack holds is not certain (%1). Choose the unit.</source>
        <translation>Wie viel eine Packung enthält, ist nicht sicher (%1). Wählen Sie die Mengeneinheit.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Der Preis fehlt.</translation>
    </message>
    <message>
        <source>The price %1 is unusual: it is normally about %2 (%3 times).</source>
        <translation>Der Preis %1 ist ungewöhnlich: sonst etwa %2 (das %3-Fache).</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Die Menge fehlt.</translation>
    </message>
    <message>
        <source>The vendor confirms another quantity: %1 instead of %2.</source>
        <translation>Der Lieferant bestätigt eine andere Menge: %1 statt %2.</translation>
    </message>
    <message>
        <source>The vendor confirms another price: %1 instead of %2.</source>
        <translation>Der Lieferant bestätigt einen anderen Preis: %1 statt %2.</translation>
    </message>
    <message>
        <source>The vendor confirms another date: %1 instead of %2.</source>
        <translation>Der Lieferant bestätigt ein anderes Datum: %1 statt %2.</translation>
    </message>
    <message>
        <source>The vendor does not accept this line; it is not ordered.</source>
        <translation>Der Lieferant nimmt diese Position nicht an; sie wird nicht bestellt.</translation>
    </message>
    <message>
        <source>The vendor put this line on back-order; it is not ordered now.</source>
        <translation>Der Lieferant liefert diese Position nach; sie wird jetzt nicht bestellt.</translation>
    </message>
    <message>
        <source>The vendor offers another article instead: %1. Choose the product or leave the line out.</source>
        <translation>Der Lieferant bietet stattdessen einen anderen Artikel an: %1. Wählen Sie das Produkt oder lassen Sie die Position weg.</translation>
    </message>
    <message>
        <source>The vendor says this line is already delivered; it is not ordered.</source>
        <translation>Laut Lieferant ist diese Position schon geliefert; sie wird nicht bestellt.</translation>
    </message>
    <message>
        <source>The same product stands on lines %1.</source>
        <translation>Dasselbe Produkt steht in den Positionen %1.</translation>
    </message>
    <message>
        <source>No purchase tax of this company is known for the line. Choose one, or choose none on purpose.</source>
        <translation>Für die Position ist keine Vorsteuer dieses Unternehmens bekannt. Wählen Sie eine oder bewusst keine.</translation>
    </message>
    <message>
        <source>The paper says %1 % tax, proposed is %2.</source>
        <translation>Auf dem Beleg stehen %1 % Steuer, vorgeschlagen ist %2.</translation>
    </message>
    <message>
        <source>The tax %1 belongs to another company.</source>
        <translation>Die Steuer %1 gehört zu einem anderen Unternehmen.</translation>
    </message>
    <message>
        <source>The fiscal position is not certain: %1.</source>
        <translation>Die Steuerposition ist nicht sicher: %1.</translation>
    </message>
    <message>
        <source>The currency is missing or not active in Odoo: %1.</source>
        <translation>Die Währung fehlt oder ist in Odoo nicht aktiv: %1.</translation>
    </message>
    <message>
        <source>The paper is in %1, the vendor is normally bought from in %2.</source>
        <translation>Der Beleg ist in %1, beim Lieferanten wird sonst in %2 eingekauft.</translation>
    </message>
    <message>
        <source>The paper says &quot;%1&quot;, the vendor&apos;s payment term is &quot;%2&quot;.</source>
        <translation>Auf dem Beleg steht „%1“, die Zahlungsbedingung des Lieferanten ist „%2“.</translation>
    </message>
    <message>
        <source>The company has no receipt type of its own: create a warehouse for it in Odoo, or choose another.</source>
        <translation>Das Unternehmen hat keine eigene Wareneingangsart: legen Sie in Odoo ein Lager dafür an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The charge &quot;%1&quot; of %2 has no product. Choose the product for this kind of charge in the settings.</source>
        <translation>Der Zuschlag „%1“ von %2 hat kein Produkt. Wählen Sie in den Einstellungen das Produkt für diese Art von Zuschlag.</translation>
    </message>
    <message>
        <source>Odoo requires the custom field %2 of %1, which nobody fills yet.</source>
        <translation>Odoo verlangt das eigene Feld %2 von %1, das noch niemand füllt.</translation>
    </message>
    <message>
        <source>The same file was received before: case %1.</source>
        <translation>Dieselbe Datei ging schon einmal ein: Vorgang %1.</translation>
    </message>
    <message>
        <source>The same order was received before: case %1.</source>
        <translation>Dieselbe Bestellung ging schon einmal ein: Vorgang %1.</translation>
    </message>
    <message>
        <source>This order is already in Odoo as %1. Let it pass with a reason to send it all the same.</source>
        <translation>Diese Bestellung ist schon als %1 in Odoo. Lassen Sie sie mit einer Begründung zu, um sie trotzdem zu übertragen.</translation>
    </message>
    <message>
        <source>Odoo holds another order (%1) under this order&apos;s key.</source>
        <translation>In Odoo steht eine andere Bestellung (%1) unter dem Schlüssel dieser Bestellung.</translation>
    </message>
    <message>
        <source>The vendor refuses the whole order.</source>
        <translation>Der Lieferant lehnt die ganze Bestellung ab.</translation>
    </message>
    <message>
        <source>No master data yet: run a sync first.</source>
        <translation>Noch keine Stammdaten: synchronisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>Odoo refused the order: %1</source>
        <translation>Odoo hat die Bestellung abgelehnt: %1</translation>
    </message>
    <message>
        <source>Odoo stores %1 as %3 instead of %2.</source>
        <translation>Odoo speichert bei %1 %3 statt %2.</translation>
    </message>
    <message>
        <source>The document cannot be read: %1</source>
        <translation>Der Beleg lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>e-mail domain</source>
        <translation>E-Mail-Domain</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>sender&apos;s mail failed its authentication</source>
        <translation>E-Mail des Absenders nicht als echt bestätigt</translation>
    </message>
    <message>
        <source>remembered choice</source>
        <translation>gemerkte Entscheidung</translation>
    </message>
    <message>
        <source>vendor&apos;s article number</source>
        <translation>Artikelnummer des Lieferanten</translation>
    </message>
    <message>
        <source>our article number</source>
        <translation>unsere Artikelnummer</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>barcode of a pack</source>
        <translation>Barcode einer Packung</translation>
    </message>
    <message>
        <source>product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>vendor&apos;s product name</source>
        <translation>Produktname des Lieferanten</translation>
    </message>
    <message>
        <source>numbers in the text</source>
        <translation>Zahlen im Text</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>bought before</source>
        <translation>früher eingekauft</translation>
    </message>
    <message>
        <source>kind of unit</source>
        <translation>Art der Mengeneinheit</translation>
    </message>
    <message>
        <source>archived in Odoo</source>
        <translation>in Odoo archiviert</translation>
    </message>
    <message>
        <source>not marked as purchasable</source>
        <translation>kann nicht eingekauft werden</translation>
    </message>
    <message>
        <source>already on another line of this order</source>
        <translation>steht schon in einer anderen Position dieser Bestellung</translation>
    </message>
    <message>
        <source>already on line %1 of this order, in other words</source>
        <translation>steht schon in Position %1 dieser Bestellung, mit anderen Worten</translation>
    </message>
    <message>
        <source>belongs to another company</source>
        <translation>gehört zu einem anderen Unternehmen</translation>
    </message>
    <message>
        <source>price row no longer valid</source>
        <translation>Preiszeile nicht mehr gültig</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>von einem Bearbeiter gewählt</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>möglicher Treffer</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>by VAT number</source>
        <translation>über die USt-IdNr.</translation>
    </message>
    <message>
        <source>by register number</source>
        <translation>über die Registernummer</translation>
    </message>
    <message>
        <source>by GLN</source>
        <translation>über die GLN</translation>
    </message>
    <message>
        <source>by IBAN</source>
        <translation>über die IBAN</translation>
    </message>
    <message>
        <source>by e-mail domain</source>
        <translation>über die E-Mail-Domain</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>über den Namen</translation>
    </message>
    <message>
        <source>by similar text</source>
        <translation>über ähnlichen Text</translation>
    </message>
    <message>
        <source>by a remembered choice</source>
        <translation>über eine gemerkte Entscheidung</translation>
    </message>
    <message>
        <source>by the vendor&apos;s article number</source>
        <translation>über die Artikelnummer des Lieferanten</translation>
    </message>
    <message>
        <source>by our article number</source>
        <translation>über unsere Artikelnummer</translation>
    </message>
    <message>
        <source>by barcode</source>
        <translation>über den Barcode</translation>
    </message>
    <message>
        <source>by the barcode of a pack</source>
        <translation>über den Barcode einer Packung</translation>
    </message>
    <message>
        <source>by unit code</source>
        <translation>über den Code der Mengeneinheit</translation>
    </message>
    <message>
        <source>by the printed word</source>
        <translation>über das gedruckte Wort</translation>
    </message>
    <message>
        <source>the product&apos;s own unit</source>
        <translation>die eigene Mengeneinheit des Produkts</translation>
    </message>
    <message>
        <source>the default of this workspace</source>
        <translation>die Vorgabe dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>set on the vendor</source>
        <translation>beim Lieferanten eingestellt</translation>
    </message>
    <message>
        <source>as Odoo chooses by country</source>
        <translation>wie Odoo nach Land wählt</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>keine trifft zu</translation>
    </message>
    <message>
        <source>taxes of the product</source>
        <translation>Steuern des Produkts</translation>
    </message>
    <message>
        <source>of this company</source>
        <translation>dieses Unternehmens</translation>
    </message>
    <message>
        <source>mapped by the fiscal position</source>
        <translation>durch die Steuerposition umgesetzt</translation>
    </message>
    <message>
        <source>compared with the paper</source>
        <translation>mit dem Beleg verglichen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>keine Bestellung</translation>
    </message>
    <message>
        <source>customer&apos;s order</source>
        <translation>Kundenauftrag</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird übertragen</translation>
    </message>
    <message>
        <source>in Odoo</source>
        <translation>in Odoo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>order confirmation</source>
        <translation>Auftragsbestätigung</translation>
    </message>
    <message>
        <source>change of an order</source>
        <translation>Bestelländerung</translation>
    </message>
    <message>
        <source>cancellation of an order</source>
        <translation>Stornierung einer Bestellung</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>mail with an invoice</source>
        <translation>E-Mail mit einer Rechnung</translation>
    </message>
    <message>
        <source>delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>anderer Beleg</translation>
    </message>
    <message>
        <source>%1 set to &quot;%2&quot; (was &quot;%3&quot;)</source>
        <translation>%1: „%2“ eingetragen (war „%3“)</translation>
    </message>
    <message>
        <source>%1 chosen: %2 (was %3)</source>
        <translation>%1 gewählt: %2 (war %3)</translation>
    </message>
    <message>
        <source>let pass: %1 (%2)</source>
        <translation>zugelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>approved: %1</source>
        <translation>freigegeben: %1</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>put on hold: %1</source>
        <translation>zurückgestellt: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>decision %1 undone</source>
        <translation>Entscheidung %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Draft %1 is in Odoo, but Odoo stores some values otherwise than approved.</source>
        <translation>Entwurf %1 ist in Odoo, aber Odoo speichert einige Werte anders als freigegeben.</translation>
    </message>
    <message>
        <source>Draft %1 is in Odoo.</source>
        <translation>Entwurf %1 ist in Odoo.</translation>
    </message>
    <message>
        <source>This order is already in Odoo as %1; nothing was sent.</source>
        <translation>Diese Bestellung ist schon als %1 in Odoo; nichts wurde übertragen.</translation>
    </message>
    <message>
        <source>Under this order&apos;s key Odoo holds another order (%1); nothing was sent.</source>
        <translation>Unter dem Schlüssel dieser Bestellung steht in Odoo eine andere (%1); nichts wurde übertragen.</translation>
    </message>
    <message>
        <source>Odoo did not take the order; nothing was stored there.</source>
        <translation>Odoo hat die Bestellung nicht angenommen; dort wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>It is not sure whether Odoo stored the order. Push it again: the same key makes a second order impossible.</source>
        <translation>Es ist nicht sicher, ob Odoo die Bestellung gespeichert hat. Übertragen Sie sie erneut: derselbe Schlüssel macht eine zweite Bestellung unmöglich.</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>vendor&apos;s order number</source>
        <translation>Auftragsnummer des Lieferanten</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>Datum des Belegs</translation>
    </message>
    <message>
        <source>delivery from</source>
        <translation>Lieferung ab</translation>
    </message>
    <message>
        <source>delivery until</source>
        <translation>Lieferung bis</translation>
    </message>
    <message>
        <source>delivery date</source>
        <translation>Lieferdatum</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>receipt type</source>
        <translation>Wareneingangsart</translation>
    </message>
    <message>
        <source>payment term</source>
        <translation>Zahlungsbedingung</translation>
    </message>
    <message>
        <source>fiscal position</source>
        <translation>Steuerposition</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Mengeneinheit</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>price base</source>
        <translation>Preisbasis</translation>
    </message>
    <message>
        <source>line total</source>
        <translation>Positionssumme</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>total without tax</source>
        <translation>Summe ohne Steuer</translation>
    </message>
    <message>
        <source>total of the lines</source>
        <translation>Summe der Positionen</translation>
    </message>
    <message>
        <source>total with tax</source>
        <translation>Summe mit Steuer</translation>
    </message>
    <message>
        <source>amount to pay</source>
        <translation>zu zahlender Betrag</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>charge %1</source>
        <translation>Zuschlag %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. It looks like https://company.odoo.com.</source>
        <translation>„%1“ ist keine Webadresse. So sieht sie aus: https://company.odoo.com.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is verified.</source>
        <translation>Die Verbindung ist verschlüsselt und das Zertifikat geprüft.</translation>
    </message>
    <message>
        <source>Not encrypted, but the server runs on this machine.</source>
        <translation>Nicht verschlüsselt, aber der Server läuft auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Not encrypted, by your choice: password and orders can be read on the way to %1.</source>
        <translation>Nicht verschlüsselt, wie von Ihnen gewählt: Passwort und Bestellungen sind auf dem Weg zu %1 lesbar.</translation>
    </message>
    <message>
        <source>%1 is reached without encryption. Use https, or allow plain http for this connection.</source>
        <translation>%1 wird unverschlüsselt erreicht. Verwenden Sie https, oder erlauben Sie einfaches http für diese Verbindung.</translation>
    </message>
    <message>
        <source>Odoo %1 %2</source>
        <translation>Odoo %1 %2</translation>
    </message>
    <message>
        <source>Odoo %1 is too old: version %2 or later is needed.</source>
        <translation>Odoo %1 ist zu alt: Version %2 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>What answers at %1 is not Odoo.</source>
        <translation>Was unter %1 antwortet, ist kein Odoo.</translation>
    </message>
    <message>
        <source>The database %1 is there.</source>
        <translation>Die Datenbank %1 ist da.</translation>
    </message>
    <message>
        <source>The server does not list its databases; %1 is used as typed.</source>
        <translation>Der Server nennt seine Datenbanken nicht; %1 wird wie eingegeben verwendet.</translation>
    </message>
    <message>
        <source>Choose a database: %1.</source>
        <translation>Wählen Sie eine Datenbank: %1.</translation>
    </message>
    <message>
        <source>The server does not list its databases. Type the name; the administrator knows it.</source>
        <translation>Der Server nennt seine Datenbanken nicht. Geben Sie den Namen ein; der Administrator kennt ihn.</translation>
    </message>
    <message>
        <source>The server has no database %1.</source>
        <translation>Der Server hat keine Datenbank %1.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Odoo refuses the login %1 or its password.</source>
        <translation>Odoo lehnt den Login %1 oder sein Passwort ab.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is %1.</source>
        <translation>Die E-Mail-Adresse des Benutzers ist %1.</translation>
    </message>
    <message>
        <source>The user has no e-mail address; Odoo 12 then refuses orders. Enter one in Odoo.</source>
        <translation>Der Benutzer hat keine E-Mail-Adresse; Odoo 12 lehnt dann Bestellungen ab. Tragen Sie in Odoo eine ein.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>Installiert: %1.</translation>
    </message>
    <message>
        <source>The Purchase app is not installed (%1 is missing).</source>
        <translation>Die App „Einkauf“ ist nicht installiert (%1 fehlt).</translation>
    </message>
    <message>
        <source>%1 has no field %2, which is needed.</source>
        <translation>%1 hat kein Feld %2, das gebraucht wird.</translation>
    </message>
    <message>
        <source>All %1 tables may be read.</source>
        <translation>Alle %1 Tabellen dürfen gelesen werden.</translation>
    </message>
    <message>
        <source>The user may not read: %1. Ask for the group Purchase / User.</source>
        <translation>Der Benutzer darf nicht lesen: %1. Bitten Sie um die Gruppe Einkauf / Benutzer.</translation>
    </message>
    <message>
        <source>Purchase orders may be created.</source>
        <translation>Bestellungen dürfen angelegt werden.</translation>
    </message>
    <message>
        <source>The user may not create: %1. Ask for the group Purchase / User.</source>
        <translation>Der Benutzer darf nicht anlegen: %1. Bitten Sie um die Gruppe Einkauf / Benutzer.</translation>
    </message>
    <message>
        <source>The server itself can keep each order unique.</source>
        <translation>Der Server selbst kann jede Bestellung einmalig halten.</translation>
    </message>
    <message>
        <source>Importing is closed: orders are created directly and kept unique by searching only.</source>
        <translation>Der Import ist gesperrt: Bestellungen werden direkt angelegt und nur durch Suchen einmalig gehalten.</translation>
    </message>
    <message>
        <source>No custom field has to be filled.</source>
        <translation>Kein eigenes Feld muss gefüllt werden.</translation>
    </message>
    <message>
        <source>Odoo requires custom fields that OrderPilot does not fill yet: %1.</source>
        <translation>Odoo verlangt eigene Felder, die OrderPilot noch nicht füllt: %1.</translation>
    </message>
    <message>
        <source>Companies: %1.</source>
        <translation>Unternehmen: %1.</translation>
    </message>
    <message>
        <source>The user may not work for the chosen company (number %1).</source>
        <translation>Der Benutzer darf nicht für das gewählte Unternehmen (Nummer %1) arbeiten.</translation>
    </message>
    <message>
        <source>The user works for several companies; choose the one that orders are for by default: %1.</source>
        <translation>Der Benutzer arbeitet für mehrere Unternehmen; wählen Sie das, für das Bestellungen in der Regel sind: %1.</translation>
    </message>
    <message>
        <source>Receipts go to: %1.</source>
        <translation>Wareneingänge gehen an: %1.</translation>
    </message>
    <message>
        <source>No receipt type for: %1. Create a warehouse for the company in Odoo.</source>
        <translation>Keine Wareneingangsart für: %1. Legen Sie in Odoo ein Lager für das Unternehmen an.</translation>
    </message>
    <message>
        <source>The Inventory app is not installed; orders need no warehouse.</source>
        <translation>Die App „Lager“ ist nicht installiert; Bestellungen brauchen kein Lager.</translation>
    </message>
    <message>
        <source>Languages: %1.</source>
        <translation>Sprachen: %1.</translation>
    </message>
    <message>
        <source>%1 partners, %2 products, %3 purchase taxes, for instance %4; %5; %6.</source>
        <translation>%1 Partner, %2 Produkte, %3 Einkaufssteuern, zum Beispiel %4; %5; %6.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock agrees with the server&apos;s (%1 s).</source>
        <translation>Die Uhr dieses Rechners stimmt mit der des Servers überein (%1 s).</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers %1 s vor.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>Der Server nennt seine Zeit nicht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Odoo version</source>
        <translation>Odoo-Version</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Right to read</source>
        <translation>Leserecht</translation>
    </message>
    <message>
        <source>Right to create</source>
        <translation>Recht zum Anlegen</translation>
    </message>
    <message>
        <source>Exactly-once way</source>
        <translation>Genau-einmal-Weg</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Not tried, because of an earlier step.</source>
        <translation>Nicht versucht, wegen eines früheren Schritts.</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>über die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the unit of the vendor&apos;s price</source>
        <translation>die Mengeneinheit des Lieferantenpreises</translation>
    </message>
    <message>
        <source>as set for this workspace</source>
        <translation>wie für diesen Arbeitsbereich eingestellt</translation>
    </message>
    <message>
        <source>Master data or what was learned has changed since the approval, and so has what would be sent. Look at the case and approve it again.</source>
        <translation>Stammdaten oder Gelerntes haben sich seit der Freigabe geändert, und damit, was übertragen würde. Sehen Sie den Vorgang an und geben Sie ihn erneut frei.</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1: gleich</translation>
    </message>
    <message>
        <source>%1: the same, %2</source>
        <translation>%1: gleich, %2</translation>
    </message>
    <message>
        <source>%1: close, %2 here and %3 in Odoo</source>
        <translation>%1: ähnlich, hier %2 und in Odoo %3</translation>
    </message>
    <message>
        <source>%1: different, %2 here</source>
        <translation>%1: anders, hier %2</translation>
    </message>
    <message>
        <source>%1: different, %2 here and %3 in Odoo</source>
        <translation>%1: anders, hier %2 und in Odoo %3</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;: that may be %3 or %4. Type the right value.</source>
        <translation>Bei %1 steht „%2“: Das kann %3 oder %4 sein. Geben Sie den richtigen Wert ein.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; on one row and &quot;%3&quot; on another; the first one was taken.</source>
        <translation>Bei %1 steht in einer Zeile „%2“ und in einer anderen „%3“; der erste Wert wurde genommen.</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;: a spreadsheet has rounded the number. Type the right one.</source>
        <translation>Bei %1 steht „%2“: Eine Tabellenkalkulation hat die Zahl gerundet. Geben Sie die richtige ein.</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;: a spreadsheet took its leading zeros, %3 was read.</source>
        <translation>Bei %1 steht „%2“: Eine Tabellenkalkulation hat die führenden Nullen entfernt, gelesen wurde %3.</translation>
    </message>
    <message>
        <source>It is not certain what stands in the column &quot;%1&quot; (perhaps: %2).</source>
        <translation>Es ist nicht sicher, was in der Spalte „%1“ steht (vielleicht: %2).</translation>
    </message>
    <message>
        <source>as the mapping of this table says</source>
        <translation>laut Spaltenzuordnung dieser Tabelle</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>keine Steuer</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 chosen: %2</source>
        <translation>%1 gewählt: %2</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>other charge</source>
        <translation>anderer Zuschlag</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>The certificate cannot be verified: %1. Its SHA-256 fingerprint is %2.</source>
        <translation>Das Zertifikat lässt sich nicht prüfen: %1. Sein SHA-256-Fingerabdruck ist %2.</translation>
    </message>
    <message>
        <source>Compare the address with the one in your browser, and check whether this machine is online.</source>
        <translation>Vergleichen Sie die Adresse mit der in Ihrem Browser, und prüfen Sie, ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Ask the administrator for the certificate of the authority that signed it, and choose that file as own authority. OrderPilot never ignores a certificate that cannot be verified.</source>
        <translation>Bitten Sie den Administrator um das Zertifikat der Stelle, die es unterzeichnet hat, und wählen Sie diese Datei als eigene Zertifizierungsstelle. OrderPilot übergeht nie ein Zertifikat, das sich nicht prüfen lässt.</translation>
    </message>
    <message>
        <source>Have Odoo brought to a newer version; there is no other way.</source>
        <translation>Lassen Sie Odoo auf eine neuere Version bringen; einen anderen Weg gibt es nicht.</translation>
    </message>
    <message>
        <source>Take the address that stands in the browser when you work in Odoo.</source>
        <translation>Nehmen Sie die Adresse, die im Browser steht, wenn Sie in Odoo arbeiten.</translation>
    </message>
    <message>
        <source>Compare the name, capitals included, or ask the administrator for it.</source>
        <translation>Vergleichen Sie den Namen samt Großschreibung, oder fragen Sie den Administrator danach.</translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation>Der Server bietet: %1.</translation>
    </message>
    <message>
        <source>Check the login and enter the secret again; a key may have expired.</source>
        <translation>Prüfen Sie den Login und geben Sie das Geheimnis erneut ein; ein Schlüssel kann abgelaufen sein.</translation>
    </message>
    <message>
        <source>Ask the administrator to install the Purchase app in this database.</source>
        <translation>Bitten Sie den Administrator, die App „Einkauf“ in dieser Datenbank zu installieren.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the Purchase and Inventory apps are complete and up to date.</source>
        <translation>Fragen Sie den Administrator, ob die Apps „Einkauf“ und „Lager“ vollständig und aktuell sind.</translation>
    </message>
    <message>
        <source>Orders can be sent all the same. Ask the administrator to allow importing for this user.</source>
        <translation>Bestellungen lassen sich trotzdem übertragen. Bitten Sie den Administrator, diesem Benutzer den Import zu erlauben.</translation>
    </message>
    <message>
        <source>Ask the administrator for a default value for each, or orders may be refused.</source>
        <translation>Bitten Sie den Administrator um einen Vorgabewert für jedes, sonst können Bestellungen abgelehnt werden.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow the company for this user, or choose another one.</source>
        <translation>Bitten Sie den Administrator, das Unternehmen für diesen Benutzer zuzulassen, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Check that this is the right database and that the user may see these records.</source>
        <translation>Prüfen Sie, ob dies die richtige Datenbank ist und ob der Benutzer diese Datensätze sehen darf.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, so that times in the history are right.</source>
        <translation>Stellen Sie die Uhr dieses Rechners, damit die Zeiten im Verlauf stimmen.</translation>
    </message>
    <message>
        <source>Try again; if it stays, show the details to the administrator.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, zeigen Sie die Details dem Administrator.</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>country groups</source>
        <translation>Ländergruppen</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>Dezimalstellen</translation>
    </message>
    <message>
        <source>units of measure</source>
        <translation>Maßeinheiten</translation>
    </message>
    <message>
        <source>fiscal positions</source>
        <translation>Steuerpositionen</translation>
    </message>
    <message>
        <source>receipt types</source>
        <translation>Wareneingangsarten</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>vendors and their contacts</source>
        <translation>Lieferanten und ihre Kontakte</translation>
    </message>
    <message>
        <source>bank accounts</source>
        <translation>Bankkonten</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>vendor prices</source>
        <translation>Lieferantenpreise</translation>
    </message>
    <message>
        <source>packagings</source>
        <translation>Verpackungen</translation>
    </message>
    <message>
        <source>past orders</source>
        <translation>frühere Bestellungen</translation>
    </message>
    <message>
        <source>lines of past orders</source>
        <translation>Positionen früherer Bestellungen</translation>
    </message>
    <message>
        <source>Check the sign-in of the connection, then send it again.</source>
        <translation>Prüfen Sie die Anmeldung der Verbindung und übertragen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right that Odoo names, then send it again.</source>
        <translation>Bitten Sie Ihren Administrator um das Recht, das Odoo nennt, und übertragen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The work is kept. Send it again once Odoo can be reached.</source>
        <translation>Die Arbeit bleibt erhalten. Übertragen Sie sie erneut, sobald Odoo erreichbar ist.</translation>
    </message>
    <message>
        <source>Put right what Odoo names, approve the order again and send it.</source>
        <translation>Korrigieren Sie, was Odoo nennt, geben Sie die Bestellung erneut frei und übertragen Sie sie.</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>Warten Sie eine Minute und übertragen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>Send it again. If it fails again, report it with the details.</source>
        <translation>Übertragen Sie sie erneut. Misslingt es wieder, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>date of the order</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>vendor reference</source>
        <translation>Lieferantenreferenz</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is no file, or may not be read</source>
        <translation>es ist keine Datei oder darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file is there already</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the stored bytes were changed by somebody else</source>
        <translation>die gespeicherten Bytes wurden von jemand anderem geändert</translation>
    </message>
    <message>
        <source>what was given for this run cannot be kept</source>
        <translation>was für diesen Lauf angegeben wurde, lässt sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>the key ring does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>there are several connections; name one</source>
        <translation>es gibt mehrere Verbindungen; nennen Sie eine</translation>
    </message>
    <message>
        <source>%3 is fetching the master data of %2 at this moment, in another program (process %4). Try again when that is done.</source>
        <translation>%3 holt gerade die Stammdaten von %2, in einem anderen Programm (Prozess %4). Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Another program took over fetching the master data.</source>
        <translation>Ein anderes Programm hat das Holen der Stammdaten übernommen.</translation>
    </message>
    <message>
        <source>%3 is sending case %2 to Odoo at this moment, in another program (process %4). Nothing was sent from here.</source>
        <translation>%3 überträgt gerade Vorgang %2 an Odoo, in einem anderen Programm (Prozess %4). Von hier wurde nichts übertragen.</translation>
    </message>
    <message>
        <source>Another program took over sending this case to Odoo.</source>
        <translation>Ein anderes Programm hat die Übertragung dieses Vorgangs an Odoo übernommen.</translation>
    </message>
    <message>
        <source>Somebody decided something about this case meanwhile. Look at it again.</source>
        <translation>Jemand hat inzwischen über diesen Vorgang entschieden. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>Odoo may hold the order already. What was sent does not change before that is settled.</source>
        <translation>Vielleicht ist die Bestellung schon in Odoo. Was übertragen wurde, ändert sich nicht, bevor das geklärt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of this connection may be on the way to Odoo. Send them again first.</source>
        <translation>
            <numerusform>Vielleicht ist %n Bestellung dieser Verbindung auf dem Weg zu Odoo. Übertragen Sie sie zuerst erneut.</numerusform>
            <numerusform>Vielleicht sind %n Bestellungen dieser Verbindung auf dem Weg zu Odoo. Übertragen Sie sie zuerst erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another choice has taken its place. Remove that one first.</source>
        <translation>Eine andere Entscheidung ist an ihre Stelle getreten. Entfernen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>This cannot be done now: the case is %1.</source>
        <translation>Das geht jetzt nicht: Status des Vorgangs: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open.</source>
        <translation>
            <numerusform>%n Punkt ist noch offen.</numerusform>
            <numerusform>%n Punkte sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>Bitte geben Sie eine Begründung an.</translation>
    </message>
    <message>
        <source>The same file came in again: %1.</source>
        <translation>Dieselbe Datei ging erneut ein: %1.</translation>
    </message>
    <message>
        <source>Received: %1.</source>
        <translation>Eingegangen: %1.</translation>
    </message>
    <message>
        <source>Judged again, as master data or what was learned have changed.</source>
        <translation>Neu beurteilt, weil sich Stammdaten oder Gelerntes geändert haben.</translation>
    </message>
    <message>
        <source>Back in review: what would be sent is no longer what was approved.</source>
        <translation>Zurück in Prüfung: Was übertragen würde, ist nicht mehr, was freigegeben wurde.</translation>
    </message>
    <message>
        <source>To be sent once more, as revision %1: %2</source>
        <translation>Noch einmal zu übertragen, als Revision %1: %2</translation>
    </message>
    <message>
        <source>The state changed.</source>
        <translation>Der Status hat sich geändert.</translation>
    </message>
    <message>
        <source>Queued for Odoo; what will be sent is fixed now.</source>
        <translation>Für Odoo eingereiht; was übertragen wird, steht jetzt fest.</translation>
    </message>
    <message>
        <source>Sending to Odoo, attempt %1.</source>
        <translation>Übertragung an Odoo, Versuch %1.</translation>
    </message>
    <message>
        <source>Odoo answered: it keeps the order under number %1.</source>
        <translation>Odoo hat geantwortet: Es führt die Bestellung unter Nummer %1.</translation>
    </message>
    <message>
        <source>Read back from Odoo and compared with what was approved.</source>
        <translation>Aus Odoo zurückgelesen und mit dem Freigegebenen verglichen.</translation>
    </message>
    <message>
        <source>The document was attached in Odoo.</source>
        <translation>Der Beleg wurde in Odoo angehängt.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Sent to Odoo.</source>
        <translation>An Odoo übertragen.</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>OrderPilot itself</source>
        <translation>OrderPilot selbst</translation>
    </message>
    <message>
        <source>received again</source>
        <translation>erneut eingegangen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>sent to Odoo</source>
        <translation>an Odoo übertragen</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <translation>Erneut gelesen: %1.</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>The vendor is no longer in the master data.</source>
        <translation>Der Lieferant ist nicht mehr in den Stammdaten.</translation>
    </message>
    <message>
        <source>The product is no longer in the master data.</source>
        <translation>Das Produkt ist nicht mehr in den Stammdaten.</translation>
    </message>
    <message>
        <source>The product is archived in Odoo, or not marked as purchasable.</source>
        <translation>Das Produkt ist in Odoo archiviert oder kann nicht eingekauft werden.</translation>
    </message>
    <message>
        <source>Odoo itself names another product for this vendor&apos;s number.</source>
        <translation>Odoo selbst nennt ein anderes Produkt zu dieser Nummer des Lieferanten.</translation>
    </message>
    <message>
        <source>It was overruled at least as often as it was used.</source>
        <translation>Sie wurde mindestens so oft überstimmt wie verwendet.</translation>
    </message>
    <message>
        <source>vendor %1</source>
        <translation>Lieferant %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>%1: %2 &quot;%3&quot; is %4 (by %5 on %6; used %7, overruled %8)</source>
        <translation>%1: %2 „%3“ ist %4 (von %5 am %6; verwendet: %7, überstimmt: %8)</translation>
    </message>
    <message>
        <source>Removed by %1.</source>
        <translation>Entfernt von %1.</translation>
    </message>
    <message>
        <source>remembered choice: &quot;%1&quot;, imported by %2 on %3</source>
        <translation>gemerkte Entscheidung: „%1“, importiert von %2 am %3</translation>
    </message>
    <message>
        <source>remembered choice: &quot;%1&quot;, taught by %2 on %3 with order %4</source>
        <translation>gemerkte Entscheidung: „%1“, gelernt von %2 am %3 mit Bestellung %4</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>%1 taken in again</source>
        <translation>%1 wieder aufgenommen</translation>
    </message>
    <message>
        <source>a value that was not understood</source>
        <translation>ein Wert, der nicht zu verstehen war</translation>
    </message>
    <message>
        <source>a paper without a number</source>
        <translation>ein Beleg ohne Nummer</translation>
    </message>
    <message>
        <source>characters that may have been read wrongly</source>
        <translation>Zeichen, die vielleicht falsch gelesen wurden</translation>
    </message>
    <message>
        <source>a converted quantity</source>
        <translation>eine umgerechnete Menge</translation>
    </message>
    <message>
        <source>an assumed unit</source>
        <translation>eine angenommene Mengeneinheit</translation>
    </message>
    <message>
        <source>another payment term than usual</source>
        <translation>eine andere Zahlungsbedingung als üblich</translation>
    </message>
    <message>
        <source>quantity times price differs from the printed line total</source>
        <translation>Menge mal Preis weicht von der gedruckten Positionssumme ab</translation>
    </message>
    <message>
        <source>the stated total differs from the lines</source>
        <translation>die genannte Summe weicht von den Positionen ab</translation>
    </message>
    <message>
        <source>a delivery date before the date of the document</source>
        <translation>ein Lieferdatum vor dem Datum des Belegs</translation>
    </message>
    <message>
        <source>a wrong check digit</source>
        <translation>eine falsche Prüfziffer</translation>
    </message>
    <message>
        <source>an unusual price</source>
        <translation>ein ungewöhnlicher Preis</translation>
    </message>
    <message>
        <source>a price with more digits than Odoo keeps</source>
        <translation>ein Preis mit mehr Stellen, als Odoo behält</translation>
    </message>
    <message>
        <source>a contradiction to the product</source>
        <translation>ein Widerspruch zum Produkt</translation>
    </message>
    <message>
        <source>a contradiction about the vendor</source>
        <translation>ein Widerspruch zum Lieferanten</translation>
    </message>
    <message>
        <source>the same product on several lines</source>
        <translation>dasselbe Produkt in mehreren Positionen</translation>
    </message>
    <message>
        <source>another tax than the paper&apos;s</source>
        <translation>eine andere Steuer als auf dem Beleg</translation>
    </message>
    <message>
        <source>another currency than usual</source>
        <translation>eine andere Währung als üblich</translation>
    </message>
    <message>
        <source>the same order was received before</source>
        <translation>dieselbe Bestellung ging schon einmal ein</translation>
    </message>
    <message>
        <source>an order like it is already in Odoo</source>
        <translation>eine solche Bestellung ist schon in Odoo</translation>
    </message>
    <message>
        <source>the vendor confirms another quantity</source>
        <translation>der Lieferant bestätigt eine andere Menge</translation>
    </message>
    <message>
        <source>the vendor confirms another price</source>
        <translation>der Lieferant bestätigt einen anderen Preis</translation>
    </message>
    <message>
        <source>the vendor confirms another date</source>
        <translation>der Lieferant bestätigt ein anderes Datum</translation>
    </message>
    <message>
        <source>What stands in the %2 columns of this table is not known: it has no heading that says where article and quantity are. In the window, press &quot;Tell what the columns mean...&quot; on the case; on the command line, use &quot;mapping save&quot;. The file is read again then.</source>
        <translation>Es ist nicht bekannt, was in den %2 Spalten dieser Tabelle steht: Sie hat keine Überschrift, die sagt, wo Artikel und Menge stehen. Wählen Sie im Fenster beim Vorgang „Spalten erklären...“; verwenden Sie auf der Befehlszeile „mapping save“. Die Datei wird dann erneut gelesen.</translation>
    </message>
    <message>
        <source>Several mappings fit this file: %2. In the window, press &quot;Choose among the meanings...&quot; on the case; on the command line, remove all but one, or give them a cell that tells their files apart. The file is read again then.</source>
        <translation>Mehrere Spaltenzuordnungen passen zu dieser Datei: %2. Wählen Sie im Fenster beim Vorgang „Unter den Bedeutungen wählen...“; entfernen Sie auf der Befehlszeile alle bis auf eine, oder geben Sie ihnen eine Zelle, die ihre Dateien unterscheidet. Die Datei wird dann erneut gelesen.</translation>
    </message>
    <message>
        <source>The order %1 still stands in Odoo: it was neither deleted nor cancelled there. Nothing was sent again.</source>
        <translation>Die Bestellung %1 steht noch in Odoo: Sie wurde dort weder gelöscht noch storniert. Es wurde nichts erneut übertragen.</translation>
    </message>
    <message>
        <source>Delete or cancel it in Odoo if it is not wanted there, then send it again.</source>
        <translation>Löschen oder stornieren Sie sie in Odoo, wenn sie dort nicht gewünscht ist, und übertragen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The product has no purchase tax of this company. %2 is what this workspace uses for %1; please confirm it, or choose another.</source>
        <translation>Das Produkt hat keine Vorsteuer dieses Unternehmens. Für %1 verwendet dieser Arbeitsbereich %2; bestätigen Sie das oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>zurückgenommen: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>what this workspace uses</source>
        <translation>was dieser Arbeitsbereich verwendet</translation>
    </message>
    <message>
        <source>21 % (high rate)</source>
        <translation>21 % (hoher Satz)</translation>
    </message>
    <message>
        <source>9 % (low rate)</source>
        <translation>9 % (niedriger Satz)</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>die Steuerschuldumkehr</translation>
    </message>
    <message>
        <source>the margin scheme</source>
        <translation>die Differenzbesteuerung</translation>
    </message>
    <message>
        <source>total of the discounts</source>
        <translation>Summe der Rabatte</translation>
    </message>
    <message>
        <source>total of the charges</source>
        <translation>Summe der Zuschläge</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>bereits bezahlt</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>answer of the vendor</source>
        <translation>Antwort des Lieferanten</translation>
    </message>
    <message>
        <source>our reference</source>
        <translation>unsere Referenz</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>Positionsnummer</translation>
    </message>
    <message>
        <source>line of our order</source>
        <translation>Position unserer Bestellung</translation>
    </message>
    <message>
        <source>maker&apos;s article number</source>
        <translation>Artikelnummer des Herstellers</translation>
    </message>
    <message>
        <source>long description</source>
        <translation>Langtext</translation>
    </message>
    <message>
        <source>price before discount</source>
        <translation>Preis vor Rabatt</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>kind of tax</source>
        <translation>Steuerart</translation>
    </message>
    <message>
        <source>answer to the line</source>
        <translation>Antwort zur Position</translation>
    </message>
    <message>
        <source>quantity on back order</source>
        <translation>Menge im Rückstand</translation>
    </message>
    <message>
        <source>article number of the substitute</source>
        <translation>Artikelnummer des Ersatzartikels</translation>
    </message>
    <message>
        <source>GTIN of the substitute</source>
        <translation>GTIN des Ersatzartikels</translation>
    </message>
    <message>
        <source>description of the substitute</source>
        <translation>Bezeichnung des Ersatzartikels</translation>
    </message>
    <message>
        <source>kind of charge</source>
        <translation>Art des Zuschlags</translation>
    </message>
    <message>
        <source>reason of the charge</source>
        <translation>Grund des Zuschlags</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>delivery address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>registered name</source>
        <translation>eingetragener Name</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Odoo takes no sign-ins from here after too many failed ones: for about %2 seconds it refuses even the right secret of %1.</source>
        <translation>Nach zu vielen fehlgeschlagenen Anmeldungen nimmt Odoo von hier keine mehr an: Etwa %2 Sekunden lang lehnt es selbst das richtige Geheimnis von %1 ab.</translation>
    </message>
    <message>
        <source>Odoo refuses the login %1 or its secret. With two-factor sign-in only an API key works: make one in Odoo, on the page Security of your user&apos;s preferences.</source>
        <translation>Odoo lehnt die Anmeldung %1 oder ihr Geheimnis ab. Bei Zwei-Faktor-Anmeldung gilt nur ein API-Schlüssel: Erstellen Sie einen in Odoo, auf der Seite Sicherheit der Einstellungen Ihres Benutzers.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <comment>the app of Odoo</comment>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Inventory</source>
        <comment>the app of Odoo</comment>
        <translation>Lager</translation>
    </message>
    <message>
        <source>%1 sends on to another address: %2.</source>
        <translation>%1 leitet an eine andere Adresse weiter: %2.</translation>
    </message>
    <message>
        <source>Check the port and the file of your own authority, if you chose one. Where Odoo runs without encryption in your own network, type http:// in front.</source>
        <translation>Prüfen Sie den Port und die Datei Ihrer eigenen Zertifizierungsstelle, falls Sie eine gewählt haben. Läuft Odoo unverschlüsselt in Ihrem eigenen Netz, setzen Sie http:// davor.</translation>
    </message>
    <message>
        <source>Type that address instead.</source>
        <translation>Geben Sie stattdessen diese Adresse ein.</translation>
    </message>
    <message>
        <source>No encrypted connection comes about at this address.</source>
        <translation>Unter dieser Adresse kommt keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>%1 breaks the connection off.</source>
        <translation>%1 bricht die Verbindung ab.</translation>
    </message>
    <message>
        <source>If it takes encrypted connections only, type https:// in front; otherwise ask the administrator.</source>
        <translation>Nimmt es nur verschlüsselte Verbindungen an, setzen Sie https:// davor; fragen Sie sonst den Administrator.</translation>
    </message>
    <message>
        <source>The server runs Odoo %1, which does not speak JSON-2: that came with version 19. Choose XML-RPC for this connection.</source>
        <translation>Auf dem Server läuft Odoo %1, das kein JSON-2 spricht: Das kam mit Version 19. Wählen Sie XML-RPC für diese Verbindung.</translation>
    </message>
    <message>
        <source>XML-RPC, which this version of Odoo speaks.</source>
        <translation>XML-RPC, das diese Version von Odoo spricht.</translation>
    </message>
    <message>
        <source>XML-RPC. It works, but Odoo has announced to remove it: in version %1 (autumn %2), on Odoo Online in %3 (winter %4).</source>
        <translation>XML-RPC. Es funktioniert, aber Odoo hat angekündigt, es zu entfernen: in Version %1 (Herbst %2), auf Odoo Online in %3 (Winter %4).</translation>
    </message>
    <message>
        <source>JSON-2, the successor of XML-RPC.</source>
        <translation>JSON-2, der Nachfolger von XML-RPC.</translation>
    </message>
    <message>
        <source>Odoo %1 does not speak JSON-2: that came with version %2.</source>
        <translation>Odoo %1 spricht kein JSON-2: Das kam mit Version %2.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Before then, give this connection an API key and choose JSON-2.</source>
        <translation>Geben Sie dieser Verbindung bis dahin einen API-Schlüssel und wählen Sie JSON-2.</translation>
    </message>
    <message>
        <source>Choose XML-RPC for this connection.</source>
        <translation>Wählen Sie XML-RPC für diese Verbindung.</translation>
    </message>
    <message>
        <source>The price %1 has more digits than the %2 that Odoo keeps: it will store %3.</source>
        <translation>Der Preis %1 hat mehr Nachkommastellen als die %2, die Odoo behält: gespeichert wird %3.</translation>
    </message>
    <message>
        <source>The quantity %1 has more digits than the %2 that Odoo keeps: it will store %3.</source>
        <translation>Die Menge %1 hat mehr Nachkommastellen als die %2, die Odoo behält: gespeichert wird %3.</translation>
    </message>
    <message>
        <source>Odoo takes the tax %1 out of the price: check that the price on the paper holds it.</source>
        <translation>Odoo rechnet die Steuer %1 aus dem Preis heraus: prüfen Sie, ob der Preis auf dem Beleg sie enthält.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a quantity with more digits than Odoo keeps</source>
        <translation>eine Menge mit mehr Nachkommastellen, als Odoo behält</translation>
    </message>
    <message>
        <source>a tax that Odoo takes out of the price</source>
        <translation>eine Steuer, die Odoo aus dem Preis herausrechnet</translation>
    </message>
</context>
<context>
    <name>WorkspaceErrorPage</name>
    <message>
        <source>OrderPilot</source>
        <translation>OrderPilot</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>No backup was found in it.</source>
        <translation>Darin wurde keine Sicherung gefunden.</translation>
    </message>
    <message>
        <source>Newest backup: %1, of %2</source>
        <translation>Neueste Sicherung: %1, vom %2</translation>
    </message>
    <message>
        <source>Nothing was changed. A newer OrderPilot has worked with this folder: use that one.</source>
        <translation>Es wurde nichts geändert. Mit diesem Ordner hat ein neuerer OrderPilot gearbeitet: Verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>Nothing was changed. If trying again does not help, keep a copy of the folder and bring back a backup with: orderpilot-cli restore FILE</source>
        <translation>Es wurde nichts geändert. Hilft ein neuer Versuch nicht, bewahren Sie eine Kopie des Ordners auf und spielen Sie eine Sicherung zurück mit: orderpilot-cli restore FILE</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing was changed. Another program may hold the file, or the disk may be full or write-protected: put that right and try again.</source>
        <translation>Es wurde nichts geändert. Vielleicht belegt ein anderes Programm die Datei, oder der Datenträger ist voll oder schreibgeschützt: Beheben Sie das und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>op::desktop</name>
    <message>
        <source>Prints this text.</source>
        <translation>Gibt diesen Text aus.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Gibt die Version aus.</translation>
    </message>
    <message>
        <source>The folder to work in.</source>
        <translation>Der Ordner, in dem gearbeitet wird.</translation>
    </message>
    <message>
        <source>Language of the window, for instance nl.</source>
        <translation>Sprache des Fensters, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Farben: light, dark oder system.</translation>
    </message>
    <message>
        <source>Opens a workspace for looking around, with an Odoo of its own.</source>
        <translation>Öffnet einen Arbeitsbereich zum Umsehen, mit eigenem Odoo.</translation>
    </message>
    <message>
        <source>Writes pictures of the demo&apos;s screens instead of opening a window.</source>
        <translation>Schreibt Bilder der Demoansichten, statt ein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>Logs when the window does not answer for 100 ms.</source>
        <translation>Protokolliert, wenn das Fenster 100 ms lang nicht reagiert.</translation>
    </message>
    <message>
        <source>Turns incoming order papers into draft purchase orders in Odoo.</source>
        <translation>Macht aus eingehenden Bestellbelegen Bestellentwürfe in Odoo.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>Das Argument „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;, only: light, dark, system.</source>
        <translation>Das Farbschema „%1“ gibt es nicht, nur: light, dark, system.</translation>
    </message>
    <message>
        <source>A file with the password or API key, not readable by other users.</source>
        <translation>Eine Datei mit dem Passwort oder API-Schlüssel, für andere Benutzer nicht lesbar.</translation>
    </message>
    <message>
        <source>Only the picture of this name.</source>
        <translation>Nur das Bild mit diesem Namen.</translation>
    </message>
</context>
</TS>
