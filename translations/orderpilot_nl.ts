<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OrderPilot</source>
        <translation>Over OrderPilot</translation>
    </message>
    <message>
        <source>OrderPilot %1

Turns incoming order papers into draft purchase orders in Odoo.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>OrderPilot %1

Maakt van binnenkomende bestelpapieren concept-inkooporders in Odoo.

Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>OrderPilot works with your own Odoo, version 12 or newer. Nothing is sent there before you have seen it.</source>
        <translation>OrderPilot werkt met uw eigen Odoo, versie 12 of nieuwer. Er wordt niets heen gestuurd voordat u het hebt gezien.</translation>
    </message>
    <message>
        <source>company.odoo.com</source>
        <comment>example of an address</comment>
        <translation>bedrijf.odoo.com</translation>
    </message>
    <message>
        <source>The address at which you open Odoo in the browser</source>
        <translation>Het adres waarop u Odoo in de browser opent</translation>
    </message>
    <message>
        <source>&amp;Address of your Odoo</source>
        <translation>&amp;Adres van uw Odoo</translation>
    </message>
    <message>
        <source>&amp;Reach it without encryption all the same</source>
        <translation>Toch &amp;zonder versleuteling verbinden</translation>
    </message>
    <message>
        <source>Everybody on the way can then read the password and the orders</source>
        <translation>Iedereen onderweg kan dan het wachtwoord en de orders lezen</translation>
    </message>
    <message>
        <source>A PEM file with the certificate of the authority that signed the server&apos;s</source>
        <translation>Een PEM-bestand met het certificaat van de autoriteit die dat van de server heeft ondertekend</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Kiezen...</translation>
    </message>
    <message>
        <source>Chooses the file of the authority</source>
        <translation>Kiest het bestand van de autoriteit</translation>
    </message>
    <message>
        <source>&amp;Own certificate authority (only if your server needs one)</source>
        <translation>&amp;Eigen certificaatautoriteit (alleen als uw server die nodig heeft)</translation>
    </message>
    <message>
        <source>Asking the server...</source>
        <translation>De server wordt gevraagd...</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificaat van de autoriteit</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificaten (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>OrderPilot uses %1.</source>
        <translation>OrderPilot gebruikt %1.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and the orders.</source>
        <translation>Niet versleuteld: iedereen onderweg kan het wachtwoord en de orders lezen.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Enter the address at which you open Odoo in the browser.</source>
        <translation>Vul het adres in waarop u Odoo in de browser opent.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. They are asked for on the next page.</source>
        <translation>In het adres mag geen gebruikersnaam of wachtwoord staan. Die worden op de volgende pagina gevraagd.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://company.odoo.com.</source>
        <translation>Dit is geen webadres. Zo ziet het eruit: https://bedrijf.odoo.com.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and the orders. Type https:// in front, or confirm that you want it without encryption.</source>
        <translation>Niet versleuteld: iedereen onderweg kan het wachtwoord en de orders lezen. Zet er https:// voor, of bevestig dat u het zonder versleuteling wilt.</translation>
    </message>
</context>
<context>
    <name>BulkHold</name>
    <message numerus="yes">
        <source>%n order(s) put on hold.</source>
        <translation>
            <numerusform>%n order in de wacht gezet.</numerusform>
            <numerusform>%n orders in de wacht gezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are as they were before.</source>
        <translation>
            <numerusform>%n order is weer zoals eerst.</numerusform>
            <numerusform>%n orders zijn weer zoals eerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were left as they are: their state does not allow it.</source>
        <translation>
            <numerusform>%n order is ongewijzigd: de status laat het niet toe.</numerusform>
            <numerusform>%n orders zijn ongewijzigd: hun status laat het niet toe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Search the master data</source>
        <translation>Zoeken in de stamgegevens</translation>
    </message>
    <message>
        <source>Search the master data (0)</source>
        <translation>Zoeken in de stamgegevens (0)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>1 to 9 choose, 0 searches</source>
        <translation>1 tot en met 9 kiezen, 0 zoekt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more suggestion(s)</source>
        <translation>
            <numerusform>Nog %n voorstel tonen</numerusform>
            <numerusform>Nog %n voorstellen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the master data fits &quot;%1&quot;. Try fewer letters.</source>
        <translation>Niets in de stamgegevens past bij &quot;%1&quot;. Probeer minder letters.</translation>
    </message>
    <message>
        <source>There is no suggestion. Press 0 and type part of a name or number.</source>
        <translation>Er is geen voorstel. Druk op 0 en typ een deel van een naam of nummer.</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>Odoo does not let this record be used for the order.</source>
        <translation>Odoo staat niet toe dat dit voor de order wordt gebruikt.</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>for it: %1</source>
        <translation>ervoor: %1</translation>
    </message>
    <message>
        <source>against it: %1</source>
        <translation>ertegen: %1</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Why may it pass?</source>
        <translation>Waarom mag het worden toegelaten?</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Toelaten</translation>
    </message>
    <message>
        <source>Why is it to be ordered although it is known already?</source>
        <translation>Waarom moet dit worden besteld, hoewel het al bekend is?</translation>
    </message>
    <message>
        <source>Order all the same</source>
        <translation>Toch bestellen</translation>
    </message>
    <message>
        <source>To check (%1)</source>
        <translation>Te controleren (%1)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open punt</numerusform>
            <numerusform>%n open punten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Undo: %1 (Alt+Z)</source>
        <translation>Ongedaan maken: %1 (Alt+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Niets om opnieuw uit te voeren</translation>
    </message>
    <message>
        <source>Redo: %1 (Alt+Shift+Z)</source>
        <translation>Opnieuw: %1 (Alt+Shift+Z)</translation>
    </message>
    <message>
        <source>Product for the charge &quot;%1&quot;:</source>
        <translation>Product voor de toeslag &quot;%1&quot;:</translation>
    </message>
    <message>
        <source>Product for line %1, &quot;%2&quot;:</source>
        <translation>Product voor regel %1, &quot;%2&quot;:</translation>
    </message>
    <message>
        <source>Search products (0)</source>
        <translation>Producten zoeken (0)</translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;:</source>
        <translation>%1 voor &quot;%2&quot;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search vendors (0)</source>
        <translation>Leveranciers zoeken (0)</translation>
    </message>
    <message>
        <source>Nothing is open any more: Ctrl+Return approves.</source>
        <translation>Er staat niets meer open: Ctrl+Enter keurt goed.</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>Verdergegaan vanaf het einde.</translation>
    </message>
    <message>
        <source>Went on from the top.</source>
        <translation>Verdergegaan vanaf het begin.</translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>Er is geen voorstel %1.</translation>
    </message>
    <message>
        <source>Why is it put on hold?</source>
        <translation>Waarom in de wacht?</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>In de wacht zetten</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>Waarom wordt het afgewezen?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Send to Odoo</source>
        <translation>Naar Odoo sturen</translation>
    </message>
    <message>
        <source>Approve and next</source>
        <translation>Goedkeuren en volgende</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Open in Odoo</source>
        <translation>In Odoo openen</translation>
    </message>
    <message>
        <source>Tell what the columns mean...</source>
        <translation>Zeggen wat de kolommen betekenen...</translation>
    </message>
    <message>
        <source>Put on hold...</source>
        <translation>In de wacht zetten...</translation>
    </message>
    <message>
        <source>Reject...</source>
        <translation>Afwijzen...</translation>
    </message>
    <message>
        <source>Choose among the meanings...</source>
        <translation>Kiezen uit de betekenissen...</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Send again as a new draft order...</source>
        <translation>Opnieuw versturen als nieuwe conceptorder...</translation>
    </message>
    <message>
        <source>Why other taxes than those of product and fiscal position?</source>
        <translation>Waarom andere btw dan die van product en fiscale positie?</translation>
    </message>
    <message>
        <source>Take these taxes</source>
        <translation>Deze btw nemen</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>&quot;%1&quot; is not clear as a number. Type it as %2.</source>
        <translation>&quot;%1&quot; is als getal niet eenduidig. Typ het als %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not clear as a date. Type it as %2.</source>
        <translation>&quot;%1&quot; is als datum niet eenduidig. Typ hem als %2.</translation>
    </message>
    <message>
        <source>Somebody else decided something about this case meanwhile. Please look again.</source>
        <translation>Iemand anders heeft intussen iets over dit dossier beslist. Kijk opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open.</source>
        <translation>
            <numerusform>Er staat nog %n punt open.</numerusform>
            <numerusform>Er staan nog %n punten open.</numerusform>
        </translation>
    </message>
    <message>
        <source>This case was changed elsewhere meanwhile, so &quot;%1&quot; was not done. It was loaded again; please look before you go on.</source>
        <translation>Dit dossier is intussen elders gewijzigd; daarom is &quot;%1&quot; niet uitgevoerd. Het is opnieuw geladen; kijk het na voordat u verdergaat.</translation>
    </message>
    <message>
        <source>The case was not approved, because what came before failed.</source>
        <translation>Het dossier is niet goedgekeurd, omdat de stap ervoor mislukte.</translation>
    </message>
    <message>
        <source>Order %1 is approved.</source>
        <translation>Order %1 is goedgekeurd.</translation>
    </message>
    <message>
        <source>Order %1 is on hold.</source>
        <translation>Order %1 staat in de wacht.</translation>
    </message>
    <message>
        <source>Order %1 is rejected.</source>
        <translation>Order %1 is afgewezen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Vendor&apos;s number</source>
        <translation>Nummer van de leverancier</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>Our order number</source>
        <translation>Ons ordernummer</translation>
    </message>
    <message>
        <source>Vendor&apos;s order number</source>
        <translation>Ordernummer van de leverancier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delivery from</source>
        <translation>Levering vanaf</translation>
    </message>
    <message>
        <source>Delivery until</source>
        <translation>Levering tot en met</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Betalingsvoorwaarde</translation>
    </message>
    <message>
        <source>Fiscal position</source>
        <translation>Fiscale positie</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>geen btw</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>The sum is known once every line has a quantity and a price.</source>
        <translation>De som is bekend zodra elke regel een aantal en een prijs heeft.</translation>
    </message>
    <message>
        <source>The paper states no total without tax.</source>
        <translation>Op het document staat geen totaal zonder btw.</translation>
    </message>
    <message>
        <source>The lines add up to what the paper states.</source>
        <translation>De regels tellen op tot wat op het document staat.</translation>
    </message>
    <message>
        <source>The paper and the lines are apart. Check quantities and prices.</source>
        <translation>Document en regels lopen uiteen. Controleer aantallen en prijzen.</translation>
    </message>
    <message>
        <source>The difference is within what this workspace allows.</source>
        <translation>Het verschil valt binnen wat deze werkmap toestaat.</translation>
    </message>
    <message>
        <source>This looks like the order of case %1: same vendor, same number.</source>
        <translation>Dit lijkt op de order van dossier %1: zelfde leverancier, zelfde nummer.</translation>
    </message>
    <message>
        <source>This order is already in Odoo as %1.</source>
        <translation>Deze order staat al in Odoo als %1.</translation>
    </message>
    <message>
        <source>vendor not known</source>
        <translation>leverancier niet bekend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2, case %3</source>
        <translation>%1 van %2, dossier %3</translation>
    </message>
    <message>
        <source>Quantity on the paper</source>
        <translation>Aantal op het document</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Price on the paper</source>
        <translation>Prijs op het document</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Korting in procent</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Leverdatum</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Deze regel weglaten</translation>
    </message>
    <message>
        <source>Amount on the paper</source>
        <translation>Bedrag op het document</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>certainty %1 %</source>
        <translation>zekerheid %1 %</translation>
    </message>
    <message>
        <source>The difference is what is not ordered.</source>
        <translation>Het verschil is wat niet besteld wordt.</translation>
    </message>
    <message>
        <source>%1 + %2 tax = %3</source>
        <comment>amounts: without tax, tax, total</comment>
        <translation>%1 + %2 btw = %3</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (gearchiveerd)</translation>
    </message>
    <message>
        <source>%1 (other company)</source>
        <translation>%1 (ander bedrijf)</translation>
    </message>
    <message>
        <source>%1 (not usable here)</source>
        <translation>%1 (hier niet bruikbaar)</translation>
    </message>
</context>
<context>
    <name>ChargeChoice</name>
    <message>
        <source>Freight</source>
        <translation>Vracht</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Verpakking</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Verzekering</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Andere toeslagen</translation>
    </message>
</context>
<context>
    <name>ChargePage</name>
    <message>
        <source>Papers carry charges beside their lines. In Odoo each becomes a line of a product of yours. Charges without a product are for you to decide, order by order.</source>
        <translation>Documenten bevatten naast de regels ook toeslagen. In Odoo wordt elk een regel met een product van u. Over toeslagen zonder product beslist u per order.</translation>
    </message>
    <message>
        <source>The product for charges of this kind; Down and Return choose from the list</source>
        <translation>Het product voor dit soort toeslag; Pijl omlaag en Enter kiezen uit de lijst</translation>
    </message>
    <message>
        <source>No product is chosen yet: take one from the list, or empty the line.</source>
        <translation>Er is nog geen product gekozen: neem er een uit de lijst, of maak de regel leeg.</translation>
    </message>
    <message>
        <source>No product has this in its code or name.</source>
        <translation>Geen product heeft dit in zijn code of naam.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Runs all steps of the test once more</source>
        <translation>Voert alle stappen van de test nog eens uit</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stops the test</source>
        <translation>Stopt de test</translation>
    </message>
    <message>
        <source>Start the &amp;test</source>
        <translation>T&amp;est starten</translation>
    </message>
    <message>
        <source>The connection is being tried. Nothing is stored in Odoo.</source>
        <translation>De verbinding wordt getest. Er wordt niets opgeslagen in Odoo.</translation>
    </message>
    <message>
        <source>The connection has not been tried yet.</source>
        <translation>De verbinding is nog niet getest.</translation>
    </message>
    <message>
        <source>The connection cannot be used like this. The marked step says why, and what to do.</source>
        <translation>De verbinding is zo niet bruikbaar. De gemarkeerde stap zegt waarom, en wat te doen.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. Please check %n point(s) below.</source>
        <translation>
            <numerusform>De verbinding werkt. Controleer hieronder nog %n punt.</numerusform>
            <numerusform>De verbinding werkt. Controleer hieronder nog %n punten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>De verbinding werkt.</translation>
    </message>
    <message>
        <source>Odoo takes no sign-ins from here for a while</source>
        <translation>Odoo neemt hiervandaan even geen aanmeldingen aan</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Line %1: %2 %3 at %4, &quot;%5&quot; %6</source>
        <translation>Regel %1: %2 %3 à %4, &quot;%5&quot; %6</translation>
    </message>
    <message>
        <source>    not ordered</source>
        <translation>    niet besteld</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>product: %1</translation>
    </message>
    <message>
        <source>taxes: %1</source>
        <translation>btw: %1</translation>
    </message>
    <message>
        <source>Case %1 (%2), %3: %4</source>
        <translation>Dossier %1 (%2), %3: %4</translation>
    </message>
    <message>
        <source>  document %1, order %2, date %3, currency %4</source>
        <translation>  document %1, order %2, datum %3, valuta %4</translation>
    </message>
    <message>
        <source>  seller: %1</source>
        <translation>  verkoper: %1</translation>
    </message>
    <message>
        <source>  vendor: %1</source>
        <translation>  leverancier: %1</translation>
    </message>
    <message>
        <source>Charge %1: %2 %3, product %4</source>
        <translation>Toeslag %1: %2 %3, product %4</translation>
    </message>
    <message>
        <source>Connection %1 added: %2, database %3, user %4.</source>
        <translation>Verbinding %1 toegevoegd: %2, database %3, gebruiker %4.</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nooit gesynchroniseerd</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>gesynchroniseerd %1</translation>
    </message>
    <message>
        <source>No connections yet: orderpilot-cli connection add NAME --url U --database D --user L</source>
        <translation>Nog geen verbindingen: orderpilot-cli connection add NAME --url U --database D --user L</translation>
    </message>
    <message>
        <source>%1 %2 rows, %3 pages, %4 s, %5 bytes</source>
        <translation>%1 %2 rijen, %3 pagina&apos;s, %4 s, %5 bytes</translation>
    </message>
    <message numerus="yes">
        <source>Odoo %1: %2 rows in %3 s; %n case(s) judged anew.</source>
        <translation>
            <numerusform>Odoo %1: %2 rijen in %3 s; %n dossier opnieuw beoordeeld.</numerusform>
            <numerusform>Odoo %1: %2 rijen in %3 s; %n dossiers opnieuw beoordeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 rijen</translation>
    </message>
    <message>
        <source>Adds, tries and lists connections to Odoo, or tells which rights one needs.</source>
        <translation>Maakt, test en toont verbindingen met Odoo, of vertelt welke rechten er een nodig heeft.</translation>
    </message>
    <message>
        <source>Brings master data from Odoo into the workspace.</source>
        <translation>Stamgegevens uit Odoo in de werkmap ophalen.</translation>
    </message>
    <message>
        <source>1. Connect to the built-in demo Odoo at %1</source>
        <translation>1. Verbinden met de ingebouwde demo-Odoo op %1</translation>
    </message>
    <message>
        <source>2. Bring in the master data</source>
        <translation>2. De stamgegevens ophalen</translation>
    </message>
    <message>
        <source>3. Papers come in; each is read in a process of its own</source>
        <translation>3. Documenten komen binnen; elk wordt in een eigen proces gelezen</translation>
    </message>
    <message>
        <source>4. The review desk</source>
        <translation>4. De beoordeling</translation>
    </message>
    <message>
        <source>  -&gt; the operator confirms %1: %2</source>
        <translation>  -&gt; de medewerker bevestigt %1: %2</translation>
    </message>
    <message>
        <source>  -&gt; the operator approves</source>
        <translation>  -&gt; de medewerker keurt goed</translation>
    </message>
    <message>
        <source>  -&gt; the operator puts it on hold: %1</source>
        <translation>  -&gt; de medewerker zet het in de wacht: %1</translation>
    </message>
    <message>
        <source>5. To Odoo, each order exactly once</source>
        <translation>5. Naar Odoo, elke order precies één keer</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Dossier %1: %2</translation>
    </message>
    <message>
        <source>   Odoo holds %1 new draft orders for %2 pushed cases.</source>
        <translation>   Nieuwe conceptorders in Odoo: %1; verstuurde dossiers: %2.</translation>
    </message>
    <message>
        <source>OrderPilot demo: from document to receipt, in the dialect of Odoo %1. Nothing leaves this machine.</source>
        <translation>OrderPilot-demo: van document tot ontvangstbewijs, in het dialect van Odoo %1. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Walks the whole way against the built-in demo Odoo.</source>
        <translation>De hele weg doorlopen met de ingebouwde demo-Odoo.</translation>
    </message>
    <message>
        <source>Case %1: %2.</source>
        <translation>Dossier %1: %2.</translation>
    </message>
    <message>
        <source>Shows one case with proposals and the reasons for them.</source>
        <translation>Eén dossier tonen, met de voorstellen en de redenen ervoor.</translation>
    </message>
    <message>
        <source>Does what a person does at the desk.</source>
        <translation>Beslissen zoals een medewerker bij de beoordeling.</translation>
    </message>
    <message numerus="yes">
        <source>  number %1, seller %2, buyer %3, %n line(s)</source>
        <translation>
            <numerusform>  nummer %1, verkoper %2, koper %3, %n regel</numerusform>
            <numerusform>  nummer %1, verkoper %2, koper %3, %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this file is known, case %2 (%3)</source>
        <translation>%1: dit bestand is bekend, dossier %2 (%3)</translation>
    </message>
    <message>
        <source>%1: case %2, duplicate of case %3: same vendor and number</source>
        <translation>%1: dossier %2, dubbel van dossier %3: zelfde leverancier en nummer</translation>
    </message>
    <message>
        <source>%1: case %2, %3, %4</source>
        <translation>%1: dossier %2, %3, %4</translation>
    </message>
    <message>
        <source>Reads documents and shows what stands in them; stores nothing.</source>
        <translation>Documenten lezen en tonen wat erin staat; er wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>Stores documents as review cases.</source>
        <translation>Documenten als dossiers opslaan.</translation>
    </message>
    <message>
        <source>Runs the matching engine over tab-separated tables.</source>
        <translation>De herkenning uitvoeren op tabgescheiden tabellen.</translation>
    </message>
    <message>
        <source>Case %1: %2. %3</source>
        <translation>Dossier %1: %2. %3</translation>
    </message>
    <message>
        <source>%1: approved %2, stored %3</source>
        <translation>%1: goedgekeurd %2, opgeslagen %3</translation>
    </message>
    <message>
        <source>The document could not be attached: %1</source>
        <translation>Het document kon niet worden bijgevoegd: %1</translation>
    </message>
    <message>
        <source>%1: here %2, in %3 %4</source>
        <translation>%1: hier %2, in %3 %4</translation>
    </message>
    <message>
        <source>Name cases, or use --ready for all that are approved.</source>
        <translation>Noem dossiers, of gebruik --ready voor alle goedgekeurde.</translation>
    </message>
    <message>
        <source>Nothing waits for a push.</source>
        <translation>Er wacht niets op verzending.</translation>
    </message>
    <message>
        <source>%1: approved %2, now %3</source>
        <translation>%1: goedgekeurd %2, nu %3</translation>
    </message>
    <message>
        <source>Sends approved cases to Odoo, each as exactly one draft; goes on with pushes that were interrupted.</source>
        <translation>Goedgekeurde dossiers naar Odoo sturen, elk als precies één concept; onderbroken verzendingen worden voortgezet.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>De status &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>No cases.</source>
        <translation>Geen dossiers.</translation>
    </message>
    <message>
        <source>Lists the cases.</source>
        <translation>De dossiers tonen.</translation>
    </message>
    <message>
        <source>Shows what happened to a case.</source>
        <translation>Tonen wat er met een dossier is gebeurd.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n new cross-reference(s).</source>
        <translation>
            <numerusform>%n nieuwe kruisverwijzing.</numerusform>
            <numerusform>%n nieuwe kruisverwijzingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches the local master data.</source>
        <translation>Zoeken in de lokale stamgegevens.</translation>
    </message>
    <message>
        <source>What was learned: this vendor&apos;s code or text means that product.</source>
        <translation>Wat is geleerd: deze code of tekst van de leverancier betekent dat product.</translation>
    </message>
    <message numerus="yes">
        <source>Backup written: %1 (%n document(s)).</source>
        <translation>
            <numerusform>Back-up gemaakt: %1 (%n document).</numerusform>
            <numerusform>Back-up gemaakt: %1 (%n documenten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored into %1 (%n document(s)).</source>
        <translation>
            <numerusform>Teruggezet in %1 (%n document).</numerusform>
            <numerusform>Teruggezet in %1 (%n documenten).</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows or changes the settings of the workspace, e.g. set connections/main/chargeProducts/freight 37.</source>
        <translation>De instellingen van de werkmap tonen of wijzigen, bv. set connections/main/chargeProducts/freight 37.</translation>
    </message>
    <message>
        <source>Writes the whole workspace, documents included, into one file.</source>
        <translation>De hele werkmap, met documenten, in één bestand bewaren.</translation>
    </message>
    <message>
        <source>Makes a workspace from a backup; the folder must not hold one.</source>
        <translation>Een werkmap maken uit een back-up; in de map mag er nog geen staan.</translation>
    </message>
    <message>
        <source>Usage: orderpilot-cli [--workspace DIR] [--secret-file FILE] [--language XX] [--json] COMMAND</source>
        <translation>Gebruik: orderpilot-cli [--workspace DIR] [--secret-file FILE] [--language XX] [--json] COMMAND</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 something needs a person, 2 usage, 3 could not be done.</source>
        <translation>Afsluitcode: 0 gelukt, 1 iets vraagt een mens, 2 verkeerd gebruik, 3 niet gelukt.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;, only: %2.</source>
        <translation>De taal &quot;%1&quot; is er niet, wel: %2.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>De opdracht %1 bestaat niet.</translation>
    </message>
    <message>
        <source>    It could not be read before and was read again.</source>
        <translation>    Het kon eerder niet worden gelezen en is opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Saved the mapping %1.</source>
        <translation>Kolomindeling %1 opgeslagen.</translation>
    </message>
    <message>
        <source>There is no mapping.</source>
        <translation>Er is geen kolomindeling.</translation>
    </message>
    <message>
        <source>Removed the mapping %1.</source>
        <translation>Kolomindeling %1 verwijderd.</translation>
    </message>
    <message>
        <source>What stands in the columns of tables without a heading that is known.</source>
        <translation>Wat er in de kolommen staat van tabellen zonder bekende kop.</translation>
    </message>
    <message>
        <source>to Odoo: %1 %2 at %3, %4</source>
        <translation>naar Odoo: %1 %2 à %3, %4</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>Er is nog niets geleerd.</translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n waiting case(s) judged anew.</source>
        <translation>
            <numerusform>Verwijderd; %n wachtend dossier opnieuw beoordeeld.</numerusform>
            <numerusform>Verwijderd; %n wachtende dossiers opnieuw beoordeeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored; %n waiting case(s) judged anew.</source>
        <translation>
            <numerusform>Hersteld; %n wachtend dossier opnieuw beoordeeld.</numerusform>
            <numerusform>Hersteld; %n wachtende dossiers opnieuw beoordeeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another, which can be restored.</source>
        <translation>
            <numerusform>%n daarvan in plaats van een andere, die kan worden hersteld.</numerusform>
            <numerusform>%n daarvan in plaats van andere, die kunnen worden hersteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that waited can be read now.</source>
        <translation>
            <numerusform>%n document dat wachtte, kan nu worden gelezen.</numerusform>
            <numerusform>%n documenten die wachtten, kunnen nu worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say with --reason why the order is sent again.</source>
        <translation>Zeg met --reason waarom de order opnieuw wordt verstuurd.</translation>
    </message>
    <message>
        <source>Compares what was posted with what Odoo holds now, or sends an order once more that was deleted or cancelled there.</source>
        <translation>Vergelijken wat is verstuurd met wat er nu in Odoo staat, of een order opnieuw versturen die daar is verwijderd of geannuleerd.</translation>
    </message>
    <message>
        <source>There is no transport %1: choose xmlrpc (Odoo 12 to 21) or json2 (19 and later, with an API key).</source>
        <translation>Er is geen transport %1: kies xmlrpc (Odoo 12 tot 21) of json2 (19 en later, met een API-sleutel).</translation>
    </message>
    <message>
        <source>Odoo will store: %1 without tax + %2 tax = %3 %4</source>
        <translation>Odoo legt vast: %1 zonder btw + %2 btw = %3 %4</translation>
    </message>
</context>
<context>
    <name>CompanyChoice</name>
    <message>
        <source>No company is known yet. Get the master data first.</source>
        <translation>Er is nog geen bedrijf bekend. Haal eerst de stamgegevens op.</translation>
    </message>
    <message>
        <source>Choose the company that orders are for when a paper names none.</source>
        <translation>Kies het bedrijf waarvoor orders zijn als een document er geen noemt.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>The company that orders are for when a paper names none of yours</source>
        <translation>Het bedrijf waarvoor orders zijn als een document geen van uw bedrijven noemt</translation>
    </message>
    <message>
        <source>Compan&amp;y that orders are for by default</source>
        <translation>Be&amp;drijf waarvoor orders standaard zijn</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Maak een keuze</translation>
    </message>
    <message>
        <source>Goods for %1 are received at</source>
        <translation>Goederen voor %1 worden ontvangen bij</translation>
    </message>
    <message>
        <source>The Odoo operation type of the receipts of this company</source>
        <translation>Het bewerkingstype in Odoo voor de ontvangsten van dit bedrijf</translation>
    </message>
    <message>
        <source>This company has no receipt type. Create a warehouse for it in Odoo if goods are to be received.</source>
        <translation>Dit bedrijf heeft geen ontvangsttype. Maak er in Odoo een magazijn voor aan als er goederen moeten worden ontvangen.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Over %n seconde kunt u het opnieuw proberen.</numerusform>
            <numerusform>Over %n seconden kunt u het opnieuw proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>U kunt het nu opnieuw proberen.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Connect to Odoo</source>
        <translation>Verbinden met Odoo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Change the connection &quot;%1&quot;</source>
        <translation>Verbinding &quot;%1&quot; wijzigen</translation>
    </message>
    <message>
        <source>Look around with sam&amp;ple data</source>
        <translation>Rondkijken met v&amp;oorbeeldgegevens</translation>
    </message>
    <message>
        <source>Opens a demo that needs no server</source>
        <translation>Opent een demo waarvoor geen server nodig is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Closes this window and keeps what you entered, but never the secret (Esc)</source>
        <translation>Sluit dit venster en bewaart wat u hebt ingevuld, maar nooit het geheim (Esc)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Goes to the page before (Alt+B)</source>
        <translation>Gaat naar de vorige pagina (Alt+T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Goes on when this page is complete (Return)</source>
        <translation>Gaat verder als deze pagina volledig is (Enter)</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Pagina %1 van %2: %3</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Gereed</translation>
    </message>
    <message>
        <source>Connected to &quot;%1&quot;.</source>
        <translation>Verbonden met &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>OrderPilot is connected to &quot;%1&quot;. Drop order files into the window, or choose &quot;Take in files&quot;, to begin. All choices can be changed in the settings (Ctrl+,).</source>
        <translation>OrderPilot is verbonden met &quot;%1&quot;. Sleep orderbestanden naar het venster of kies &quot;Bestanden inlezen&quot; om te beginnen. Alle keuzes zijn te wijzigen in de instellingen (Ctrl+,).</translation>
    </message>
    <message numerus="yes">
        <source>Odoo takes no sign-ins from here after too many failed ones. You can go on in %n second(s).</source>
        <translation>
            <numerusform>Na te veel mislukte aanmeldingen neemt Odoo er hiervandaan geen meer aan. Over %n seconde kunt u verder.</numerusform>
            <numerusform>Na te veel mislukte aanmeldingen neemt Odoo er hiervandaan geen meer aan. Over %n seconden kunt u verder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskStatus</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no language &quot;%1&quot;, only: %2.</source>
        <translation>De taal &quot;%1&quot; is er niet, wel: %2.</translation>
    </message>
    <message>
        <source>OrderPilot - demo</source>
        <translation>OrderPilot - demo</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>PDF documents are not shown here. Open the document with another program to see it.</source>
        <translation>Pdf-documenten worden hier niet getoond. Open het document met een ander programma om het te zien.</translation>
    </message>
    <message>
        <source>Pictures are not shown here. Open the document with another program to see it.</source>
        <translation>Afbeeldingen worden hier niet getoond. Open het document met een ander programma om het te zien.</translation>
    </message>
    <message>
        <source>Office documents are not shown here. Open the document with another program to see it.</source>
        <translation>Office-documenten worden hier niet getoond. Open het document met een ander programma om het te zien.</translation>
    </message>
    <message>
        <source>Archives are not shown here. Open the document with another program to see what it holds.</source>
        <translation>Archieven worden hier niet getoond. Open het document met een ander programma om te zien wat erin zit.</translation>
    </message>
    <message>
        <source>This kind of file holds no text that can be shown here. Open it with another program to see it.</source>
        <translation>Dit soort bestand bevat geen tekst die hier kan worden getoond. Open het met een ander programma om het te zien.</translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n element(s) are shown.</source>
        <translation>
            <numerusform>Het document is lang: alleen het eerste %n element wordt getoond.</numerusform>
            <numerusform>Het document is lang: alleen de eerste %n elementen worden getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n row(s) are shown.</source>
        <translation>
            <numerusform>Het document is lang: alleen de eerste %n rij wordt getoond.</numerusform>
            <numerusform>Het document is lang: alleen de eerste %n rijen worden getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n line(s) are shown.</source>
        <translation>
            <numerusform>Het document is lang: alleen de eerste %n regel wordt getoond.</numerusform>
            <numerusform>Het document is lang: alleen de eerste %n regels worden getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n character(s) are shown.</source>
        <translation>
            <numerusform>Het document is lang: alleen het eerste %n teken wordt getoond.</numerusform>
            <numerusform>Het document is lang: alleen de eerste %n tekens worden getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long text(s) end with an ellipsis where they were cut.</source>
        <translation>
            <numerusform>%n lange tekst eindigt op een beletselteken waar hij is afgekapt.</numerusform>
            <numerusform>%n lange teksten eindigen op een beletselteken waar ze zijn afgekapt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was read from this document.</source>
        <translation>%1: uit dit document is niets gelezen.</translation>
    </message>
    <message>
        <source>%1: read in line %2, beyond what is shown here.</source>
        <translation>%1: gelezen op regel %2, voorbij wat hier wordt getoond.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in line %3</source>
        <translation>%1: &quot;%2&quot; op regel %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>No values were read from this document.</source>
        <translation>Uit dit document zijn geen waarden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were read from this document. Choose a mark to go to its field.</source>
        <translation>
            <numerusform>Uit dit document is %n waarde gelezen. Kies een markering om naar het veld te gaan.</numerusform>
            <numerusform>Uit dit document zijn %n waarden gelezen. Kies een markering om naar het veld te gaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPresenter</name>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Er is geen programma gevonden dat %1 opent.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Find in the document</source>
        <translation>Zoeken in het document</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Openen met een ander programma</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Volgende markering</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige markering</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Normal size of the text</source>
        <translation>Normale tekstgrootte</translation>
    </message>
    <message>
        <source>Open a case to see its document here.</source>
        <translation>Open een dossier om het document hier te zien.</translation>
    </message>
    <message>
        <source>The document is being prepared.</source>
        <translation>Het document wordt voorbereid.</translation>
    </message>
    <message>
        <source>Open with another &amp;program</source>
        <translation>Openen met een &amp;ander programma</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Try again to show the document</source>
        <translation>Opnieuw proberen het document te tonen</translation>
    </message>
</context>
<context>
    <name>DuplicateBar</name>
    <message>
        <source>Confirm with a reason that this is to be ordered although it is known already</source>
        <translation>Bevestig met een reden dat dit moet worden besteld, hoewel het al bekend is</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Dossier %1 openen</translation>
    </message>
    <message>
        <source>Open in Odoo</source>
        <translation>In Odoo openen</translation>
    </message>
    <message>
        <source>Order all the sa&amp;me...</source>
        <translation>Toch b&amp;estellen...</translation>
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
        <translation>op het document: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Takes the proposal as it stands (Space)</source>
        <translation>Neemt het voorstel over zoals het er staat (spatiebalk)</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Bevestigen: %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Zoeken in het document</translation>
    </message>
    <message>
        <source>Text to find in the document; Return goes to the next place</source>
        <translation>Tekst om in het document te zoeken; Enter gaat naar de volgende plaats</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Zoekbalk sluiten</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 van meer dan %2</translation>
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
        <translation>Niets staat deze order in de weg.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ga erheen</translation>
    </message>
    <message>
        <source>What is to be checked</source>
        <translation>Wat te controleren is</translation>
    </message>
    <message>
        <source>Go to the field or line (Return)</source>
        <translation>Naar het veld of de regel gaan (Enter)</translation>
    </message>
    <message>
        <source>Let it pass with a reason</source>
        <translation>Toelaten met een reden</translation>
    </message>
    <message>
        <source>&amp;Let it pass...</source>
        <translation>&amp;Toelaten...</translation>
    </message>
    <message>
        <source>This has to be put right; it cannot be left as it is.</source>
        <translation>Dit moet worden hersteld; het kan niet zo blijven.</translation>
    </message>
</context>
<context>
    <name>FirstSync</name>
    <message>
        <source>Store the connection</source>
        <translation>Verbinding opslaan</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Geheim bewaren</translation>
    </message>
    <message>
        <source>Get master data</source>
        <translation>Stamgegevens ophalen</translation>
    </message>
    <message>
        <source>Stored as &quot;%1&quot;.</source>
        <translation>Opgeslagen als &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The secret that was kept before is used.</source>
        <translation>Het eerder bewaarde geheim wordt gebruikt.</translation>
    </message>
    <message>
        <source>In the key ring of this desktop.</source>
        <translation>In de sleutelbos van dit bureaublad.</translation>
    </message>
    <message>
        <source>Until OrderPilot is closed; it is asked for at each start.</source>
        <translation>Tot OrderPilot wordt gesloten; bij elke start wordt erom gevraagd.</translation>
    </message>
    <message>
        <source>Choose to be asked at each start, or set up a key ring on this machine and try again. OrderPilot writes no secret into a file.</source>
        <translation>Laat het bij elke start vragen, of richt op deze computer een sleutelbos in en probeer het opnieuw. OrderPilot schrijft geen geheim in een bestand.</translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3).</source>
        <translation>Lezen: %1 (%2 van %3).</translation>
    </message>
    <message>
        <source>Try again. Nothing that was there before is lost.</source>
        <translation>Probeer het opnieuw. Niets van wat er al was, is verloren.</translation>
    </message>
    <message>
        <source>Here now: %1 vendors and contacts, %2 products, %3 vendor prices, %4 taxes.</source>
        <translation>Nu aanwezig: %1 leveranciers en contactpersonen, %2 producten, %3 leveranciersprijzen, %4 btw-tarieven.</translation>
    </message>
    <message>
        <source>The connection is stored. Get the master data now, or later with &quot;Sync now&quot;.</source>
        <translation>De verbinding is opgeslagen. Haal de stamgegevens nu op, of later met &quot;Nu synchroniseren&quot;.</translation>
    </message>
    <message>
        <source>This machine has no key ring that could keep it.</source>
        <translation>Deze computer heeft geen sleutelbos die het kan bewaren.</translation>
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
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Geschiedenis van %1</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Nie&amp;uwste eerst</translation>
    </message>
    <message>
        <source>Turns the order of the list (Alt+W)</source>
        <translation>Keert de volgorde van de lijst om (Alt+U)</translation>
    </message>
    <message>
        <source>Writes the history for a spreadsheet (Alt+C)</source>
        <translation>Schrijft de geschiedenis voor een rekenblad (Alt+C)</translation>
    </message>
    <message>
        <source>Writes the history as plain text, to print it (Alt+X)</source>
        <translation>Schrijft de geschiedenis als gewone tekst, om af te drukken (Alt+K)</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Geschiedenis van het dossier</translation>
    </message>
    <message>
        <source>Open a case to see what happened to it.</source>
        <translation>Open een dossier om te zien wat ermee is gebeurd.</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Geschiedenis opslaan</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation>Opslaan als &amp;CSV...</translation>
    </message>
    <message>
        <source>Save as te&amp;xt...</source>
        <translation>Opslaan als te&amp;kst...</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>The history was written to %1.</source>
        <translation>De geschiedenis is geschreven naar %1.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Taking in papers</source>
        <translation>Documenten inlezen</translation>
    </message>
    <message>
        <source>Taking in %1 (%2 of %3)</source>
        <comment>file, step, steps</comment>
        <translation>%1 inlezen (%2 van %3)</translation>
    </message>
    <message>
        <source>Bringing in master data</source>
        <translation>Stamgegevens ophalen</translation>
    </message>
    <message>
        <source>Bringing in master data (%1 of %2)</source>
        <translation>Stamgegevens ophalen (%1 van %2)</translation>
    </message>
    <message>
        <source>Sending to Odoo</source>
        <translation>Naar Odoo sturen</translation>
    </message>
    <message>
        <source>Sending %1 to Odoo (%2 of %3)</source>
        <comment>reference, step, steps</comment>
        <translation>%1 naar Odoo sturen (%2 van %3)</translation>
    </message>
    <message>
        <source>Trying the connection &quot;%1&quot; (%2 of %3)</source>
        <translation>Verbinding &quot;%1&quot; testen (%2 van %3)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Deze taak stoppen</translation>
    </message>
    <message>
        <source>Stops where it is safe to stop; what is finished stays.</source>
        <translation>Stopt waar dat veilig kan; wat af is, blijft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobReports</name>
    <message>
        <source>The job was stopped. What was finished before stays.</source>
        <translation>De taak is gestopt. Wat al af was, blijft.</translation>
    </message>
    <message>
        <source>The master data of &quot;%1&quot; are up to date.</source>
        <comment>connection</comment>
        <translation>De stamgegevens van &quot;%1&quot; zijn bijgewerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken in.</source>
        <translation>
            <numerusform>%n document ingelezen.</numerusform>
            <numerusform>%n documenten ingelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) came in before and are in the queue already.</source>
        <translation>
            <numerusform>%n document kwam al eerder binnen en staat al in de werklijst.</numerusform>
            <numerusform>%n documenten kwamen al eerder binnen en staan al in de werklijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in.</source>
        <translation>
            <numerusform>%n bestand kon niet worden ingelezen.</numerusform>
            <numerusform>%n bestanden konden niet worden ingelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft order(s) are in Odoo.</source>
        <translation>
            <numerusform>%n conceptorder staat in Odoo.</numerusform>
            <numerusform>%n conceptorders staan in Odoo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were in Odoo already; nothing was sent for them.</source>
        <translation>
            <numerusform>%n order stond al in Odoo; daarvoor is niets verstuurd.</numerusform>
            <numerusform>%n orders stonden al in Odoo; daarvoor is niets verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n order(s) it is not sure whether they arrived. Send them again: no order is made twice.</source>
        <translation>
            <numerusform>Van %n order is niet zeker of hij is aangekomen. Verstuur hem opnieuw: geen order ontstaat dubbel.</numerusform>
            <numerusform>Van %n orders is niet zeker of ze zijn aangekomen. Verstuur ze opnieuw: geen order ontstaat dubbel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be sent.</source>
        <translation>
            <numerusform>%n order kon niet worden verstuurd.</numerusform>
            <numerusform>%n orders konden niet worden verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that waited can be read now.</source>
        <translation>
            <numerusform>%n document dat wachtte, kan nu worden gelezen.</numerusform>
            <numerusform>%n documenten die wachtten, kunnen nu worden gelezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message>
        <source>Remembered choices</source>
        <translation>Onthouden keuzes</translation>
    </message>
    <message>
        <source>C&amp;onnection:</source>
        <translation>Verbi&amp;nding:</translation>
    </message>
    <message>
        <source>Each connection has choices of its own (Alt+O)</source>
        <translation>Elke verbinding heeft eigen keuzes (Alt+N)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the rows in which every word occurs (Ctrl+F)</source>
        <translation>Toont de rijen waarin elk woord voorkomt (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Show removed ones</source>
        <translation>Verwijderde &amp;tonen</translation>
    </message>
    <message>
        <source>Also lists choices that no longer count; they can be restored (Alt+S)</source>
        <translation>Toont ook keuzes die niet meer tellen; ze kunnen worden hersteld (Alt+T)</translation>
    </message>
    <message>
        <source>Remove &amp;it</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Takes the choice back; it can be restored (Return)</source>
        <translation>Neemt de keuze terug; ze kan worden hersteld (Enter)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Leaves all as it is (Esc)</source>
        <translation>Laat alles zoals het is (Esc)</translation>
    </message>
    <message>
        <source>Takes the selected choice back (Delete)</source>
        <translation>Neemt de geselecteerde keuze terug (Del)</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>Lets a removed choice count again (Alt+T)</source>
        <translation>Laat een verwijderde keuze weer tellen (Alt+H)</translation>
    </message>
    <message>
        <source>Writes all choices of this connection to a JSON file (Alt+E)</source>
        <translation>Schrijft alle keuzes van deze verbinding naar een JSON-bestand (Alt+X)</translation>
    </message>
    <message>
        <source>Takes in choices from such a file (Alt+M)</source>
        <translation>Leest keuzes uit zo’n bestand in (Alt+I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Closes this list (Esc)</source>
        <translation>Sluit deze lijst (Esc)</translation>
    </message>
    <message>
        <source>There is no connection yet. Set one up first; choices are remembered per connection.</source>
        <translation>Er is nog geen verbinding. Maak er eerst een; keuzes worden per verbinding onthouden.</translation>
    </message>
    <message>
        <source>Nothing was learned yet. When you choose a product for a vendor&apos;s number or text, the choice is remembered here at once and used for other open orders and the next ones. Undo takes it back.</source>
        <translation>Er is nog niets geleerd. Als u een product kiest bij een nummer of tekst van een leverancier, wordt de keuze hier meteen onthouden en gebruikt bij andere open orders en bij de volgende. Ongedaan maken neemt haar terug.</translation>
    </message>
    <message>
        <source>No remembered choice holds these words. Clear the filter to see all.</source>
        <translation>Geen onthouden keuze bevat deze woorden. Wis het filter om alles te zien.</translation>
    </message>
    <message>
        <source>No open order uses this choice. Remove it?</source>
        <translation>Geen open order gebruikt deze keuze. Verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n open order(s), which will be judged without it. Remove it?</source>
        <translation>
            <numerusform>Gebruikt door %n open order, die zonder deze keuze wordt beoordeeld. Verwijderen?</numerusform>
            <numerusform>Gebruikt door %n open orders, die zonder deze keuze worden beoordeeld. Verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export remembered choices</source>
        <translation>Onthouden keuzes exporteren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>Import remembered choices</source>
        <translation>Onthouden keuzes importeren</translation>
    </message>
    <message>
        <source>Vendor, number, product, person...</source>
        <translation>Leverancier, nummer, product, persoon...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>Ve&amp;rwijderen...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xporteren...</translation>
    </message>
    <message>
        <source>I&amp;mport...</source>
        <translation>&amp;Importeren...</translation>
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
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>%1 (overruled %2)</source>
        <translation>%1 (verworpen: %2)</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Their number or text</source>
        <translation>Hun nummer of tekst</translation>
    </message>
    <message>
        <source>Our product</source>
        <translation>Ons product</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Geleerd van</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>From order</source>
        <translation>Uit order</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
</context>
<context>
    <name>LearnedPresenter</name>
    <message>
        <source>The remembered choice was removed.</source>
        <translation>De onthouden keuze is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The remembered choice counts again.</source>
        <translation>De onthouden keuze telt weer.</translation>
    </message>
    <message numerus="yes">
        <source>%n remembered choice(s) written to %1.</source>
        <translation>
            <numerusform>%n onthouden keuze geschreven naar %1.</numerusform>
            <numerusform>%n onthouden keuzes geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was in the file.</source>
        <translation>Er stond niets nieuws in het bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n new choice(s) taken in.</source>
        <translation>
            <numerusform>%n nieuwe keuze ingelezen.</numerusform>
            <numerusform>%n nieuwe keuzes ingelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another, which can be restored.</source>
        <translation>
            <numerusform>%n daarvan in plaats van een andere, die kan worden hersteld.</numerusform>
            <numerusform>%n daarvan in plaats van andere, die kunnen worden hersteld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Largest document, in MiB</source>
        <translation>Grootste document, in MiB</translation>
    </message>
    <message>
        <source>Reaching the server, in seconds</source>
        <translation>Server bereiken, in seconden</translation>
    </message>
    <message>
        <source>Signing in and looking up, in seconds</source>
        <translation>Aanmelden en opzoeken, in seconden</translation>
    </message>
    <message>
        <source>One page of master data, in seconds</source>
        <translation>Eén pagina stamgegevens, in seconden</translation>
    </message>
    <message>
        <source>Sending an order, in seconds</source>
        <translation>Een order versturen, in seconden</translation>
    </message>
    <message>
        <source>Reading one document, in seconds</source>
        <translation>Eén document lezen, in seconden</translation>
    </message>
    <message>
        <source>The larger of the two tolerances counts. A larger difference blocks the order.</source>
        <translation>De grootste van de twee toleranties telt. Een groter verschil blokkeert de order.</translation>
    </message>
    <message>
        <source>Larger files are not taken in.</source>
        <translation>Grotere bestanden worden niet ingelezen.</translation>
    </message>
    <message>
        <source>After that it is not sure whether the order arrived; it is looked up before it is sent again.</source>
        <translation>Daarna is het niet zeker of de order is aangekomen; hij wordt opgezocht voordat hij opnieuw wordt verstuurd.</translation>
    </message>
    <message>
        <source>Enter a number, for instance %1.</source>
        <translation>Vul een getal in, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation>Dit mag niet negatief zijn.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to %1.</source>
        <translation>Vul een geheel getal van 1 tot en met %1 in.</translation>
    </message>
    <message>
        <source>Tolerance of totals, in the currency of the order</source>
        <translation>Tolerantie van totalen, in de valuta van de order</translation>
    </message>
    <message>
        <source>Tolerance of totals, in percent</source>
        <translation>Tolerantie van totalen, in procent</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>not ordered</source>
        <translation>niet besteld</translation>
    </message>
    <message>
        <source>no product</source>
        <translation>geen product</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>charge, %1</source>
        <translation>toeslag, %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>regel %1, %2</translation>
    </message>
    <message>
        <source>paper: %1; proposed: %2</source>
        <translation>document: %1; voorstel: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines of the order</source>
        <translation>Regels van de order</translation>
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
        <translation>Welkom bij OrderPilot</translation>
    </message>
    <message>
        <source>Connect to Odoo to begin, or look around first: the demo brings its own Odoo and sample papers, and nothing leaves this machine.</source>
        <translation>Verbind met Odoo om te beginnen, of kijk eerst rond: de demo brengt een eigen Odoo en voorbeelddocumenten mee, en niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo openen</translation>
    </message>
    <message>
        <source>The window&apos;s settings could not be read, so it looks as it does at first. The old file was kept beside it.</source>
        <translation>De instellingen van het venster konden niet worden gelezen; het ziet er weer uit als bij de eerste start. Het oude bestand is ernaast bewaard.</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Bestanden inlezen</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Map inlezen</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Zoals het &amp;bureaublad</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Take in files...</source>
        <translation>&amp;Bestanden inlezen...</translation>
    </message>
    <message>
        <source>Takes papers into the queue</source>
        <translation>Zet documenten in de werklijst</translation>
    </message>
    <message>
        <source>Take in a f&amp;older...</source>
        <translation>&amp;Map inlezen...</translation>
    </message>
    <message>
        <source>Takes every readable file of a folder into the queue</source>
        <translation>Zet elk leesbaar bestand uit een map in de werklijst</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Closes the program; running pushes are finished first</source>
        <translation>Sluit het programma; lopende verzendingen worden eerst afgemaakt</translation>
    </message>
    <message>
        <source>&amp;Filter the queue</source>
        <translation>Werklijst &amp;filteren</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>Gaat naar de filterregel</translation>
    </message>
    <message>
        <source>&amp;Next that needs me</source>
        <translation>&amp;Volgende te behandelen</translation>
    </message>
    <message>
        <source>Goes to the next order that needs a person</source>
        <translation>Gaat naar de volgende order die aandacht vraagt</translation>
    </message>
    <message>
        <source>&amp;Back to the queue</source>
        <translation>&amp;Terug naar de werklijst</translation>
    </message>
    <message>
        <source>&amp;Send to Odoo</source>
        <translation>Naar Odoo &amp;sturen</translation>
    </message>
    <message>
        <source>Sends every approved order to Odoo</source>
        <translation>Stuurt alle goedgekeurde orders naar Odoo</translation>
    </message>
    <message>
        <source>Send the s&amp;elected ones to Odoo</source>
        <translation>Sele&amp;ctie naar Odoo sturen</translation>
    </message>
    <message>
        <source>Sends those of the selected orders that are approved</source>
        <translation>Stuurt de goedgekeurde van de geselecteerde orders</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>Nu s&amp;ynchroniseren</translation>
    </message>
    <message>
        <source>Brings in what changed in Odoo&apos;s master data</source>
        <translation>Haalt op wat in de stamgegevens van Odoo is veranderd</translation>
    </message>
    <message>
        <source>Sync e&amp;verything again</source>
        <translation>&amp;Alles opnieuw synchroniseren</translation>
    </message>
    <message>
        <source>Brings in all master data again</source>
        <translation>Haalt alle stamgegevens opnieuw op</translation>
    </message>
    <message>
        <source>&amp;Connections...</source>
        <translation>&amp;Verbindingen...</translation>
    </message>
    <message>
        <source>Connects to Odoo, or changes a connection</source>
        <translation>Verbindt met Odoo of wijzigt een verbinding</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Instellingen...</translation>
    </message>
    <message>
        <source>Shows the settings of this workspace</source>
        <translation>Toont de instellingen van deze werkmap</translation>
    </message>
    <message>
        <source>What was &amp;learned...</source>
        <translation>&amp;Geleerde keuzes...</translation>
    </message>
    <message>
        <source>Lists the choices that are remembered for vendors</source>
        <translation>Toont de keuzes die per leverancier zijn onthouden</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Volgend &amp;deelvenster</translation>
    </message>
    <message>
        <source>Moves to the next part of the window</source>
        <translation>Gaat naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>V&amp;orig deelvenster</translation>
    </message>
    <message>
        <source>Moves to the previous part of the window</source>
        <translation>Gaat naar het vorige deel van het venster</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>Lists all keys</source>
        <translation>Toont alle toetsen</translation>
    </message>
    <message>
        <source>&amp;About OrderPilot</source>
        <translation>&amp;Over OrderPilot</translation>
    </message>
    <message>
        <source>Tells version and licence</source>
        <translation>Toont versie en licentie</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Werklijst</translation>
    </message>
    <message>
        <source>&amp;Odoo</source>
        <translation>&amp;Odoo</translation>
    </message>
    <message>
        <source>&amp;Work with</source>
        <translation>W&amp;erken met</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Closes the order and shows the queue (Esc)</source>
        <translation>Sluit de order en toont de werklijst (Esc)</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>In de &amp;wacht zetten</translation>
    </message>
    <message>
        <source>Puts the selected orders on hold</source>
        <translation>Zet de geselecteerde orders in de wacht</translation>
    </message>
    <message>
        <source>&amp;Meanings of columns...</source>
        <translation>&amp;Kolombetekenissen...</translation>
    </message>
    <message>
        <source>Lists what was said about the columns of tables</source>
        <translation>Toont wat over de kolommen van tabellen is gezegd</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>Wat de kolommen betekenen</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>&amp;Name for files of this kind</source>
        <translation>&amp;Naam voor bestanden van deze soort</translation>
    </message>
    <message>
        <source>none: the first row is an order line</source>
        <translation>geen: de eerste rij is een orderregel</translation>
    </message>
    <message>
        <source>Headings and titles that stand above the first order line</source>
        <translation>Koppen en titels die boven de eerste orderregel staan</translation>
    </message>
    <message>
        <source>&amp;Rows of headings above the order lines</source>
        <translation>&amp;Rijen met koppen boven de orderregels</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>confirmations of vendors</source>
        <translation>bevestigingen van leveranciers</translation>
    </message>
    <message>
        <source>What kind of papers these files are</source>
        <translation>Wat voor documenten deze bestanden zijn</translation>
    </message>
    <message>
        <source>These &amp;files are</source>
        <translation>Deze &amp;bestanden zijn</translation>
    </message>
    <message>
        <source>as the dates tell</source>
        <translation>zoals uit de datums blijkt</translation>
    </message>
    <message>
        <source>How dates are written in these files</source>
        <translation>Hoe datums in deze bestanden worden geschreven</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datums staan er als</translation>
    </message>
    <message>
        <source>as the numbers tell</source>
        <translation>zoals uit de getallen blijkt</translation>
    </message>
    <message>
        <source>a comma: 12,50</source>
        <translation>een komma: 12,50</translation>
    </message>
    <message>
        <source>a point: 12.50</source>
        <translation>een punt: 12.50</translation>
    </message>
    <message>
        <source>What stands before the decimals in these files</source>
        <translation>Wat er in deze bestanden voor de decimalen staat</translation>
    </message>
    <message>
        <source>The decimal &amp;mark is</source>
        <translation>Het deci&amp;maalteken is</translation>
    </message>
    <message>
        <source>When all files of this kind are for one vendor</source>
        <translation>Als alle bestanden van deze soort voor één leverancier zijn</translation>
    </message>
    <message>
        <source>&amp;Vendor of all these files (optional)</source>
        <translation>&amp;Leverancier van al deze bestanden (optioneel)</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>The currency of all these files, when no column says it</source>
        <translation>De valuta van al deze bestanden, als geen kolom die noemt</translation>
    </message>
    <message>
        <source>&amp;Currency of all these files (optional)</source>
        <translation>&amp;Valuta van al deze bestanden (optioneel)</translation>
    </message>
    <message>
        <source>The lines of the first order</source>
        <translation>De regels van de eerste order</translation>
    </message>
    <message>
        <source>&amp;Save and read again</source>
        <translation>&amp;Opslaan en opnieuw lezen</translation>
    </message>
    <message>
        <source>Remembers the meanings for files like this one and reads this one with them (%1)</source>
        <translation>Onthoudt de betekenissen voor bestanden als dit en leest dit bestand ermee (%1)</translation>
    </message>
    <message>
        <source>Leaves the file unread (Esc)</source>
        <translation>Laat het bestand ongelezen (Esc)</translation>
    </message>
    <message>
        <source>%1 has no heading that says where article numbers and quantities stand. Say above each column what it holds; files that look like this one are read the same way from then on.</source>
        <translation>%1 heeft geen kop die zegt waar artikelnummers en aantallen staan. Geef boven elke kolom aan wat erin staat; bestanden die op dit bestand lijken, worden voortaan op dezelfde manier gelezen.</translation>
    </message>
    <message>
        <source>Vendors can be chosen once the workspace is connected to Odoo.</source>
        <translation>Leveranciers zijn te kiezen zodra de werkmap met Odoo is verbonden.</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Er is nog geen order.</translation>
    </message>
    <message>
        <source>Choose a vendor from the list, or none.</source>
        <translation>Kies een leverancier uit de lijst, of geen.</translation>
    </message>
</context>
<context>
    <name>MappingPresenter</name>
    <message>
        <source>No order can be read from this file so.</source>
        <translation>Zo kan uit dit bestand geen order worden gelezen.</translation>
    </message>
    <message>
        <source>%1 is no table with columns.</source>
        <translation>%1 is geen tabel met kolommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read again: %n order(s).</source>
        <translation>
            <numerusform>%1 is opnieuw gelezen: %n order.</numerusform>
            <numerusform>%1 is opnieuw gelezen: %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meanings are saved as %1.</source>
        <translation>De betekenissen zijn opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>MappingState</name>
    <message>
        <source>Columns %1 and %2 cannot both be &quot;%3&quot;.</source>
        <translation>Kolom %1 en %2 kunnen niet allebei &quot;%3&quot; zijn.</translation>
    </message>
    <message>
        <source>Say which column tells what is ordered: an article number, a GTIN or a description.</source>
        <translation>Geef aan welke kolom zegt wat er is besteld: een artikelnummer, een GTIN of een omschrijving.</translation>
    </message>
    <message>
        <source>Say which column is the quantity.</source>
        <translation>Geef aan welke kolom het aantal is.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of a currency, such as EUR.</source>
        <translation>&quot;%1&quot; is geen valutacode, zoals EUR.</translation>
    </message>
    <message>
        <source>A column says the currency already; leave one of the two empty.</source>
        <translation>Een kolom noemt de valuta al; laat een van beide leeg.</translation>
    </message>
    <message>
        <source>Give it a name by which you will know these files.</source>
        <translation>Geef een naam waaraan u deze bestanden herkent.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>De naam is te lang.</translation>
    </message>
    <message>
        <source>There are meanings saved under this name already; choose another name.</source>
        <translation>Onder deze naam zijn al betekenissen opgeslagen; kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Order number</source>
        <translation>Ordernummer</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Orderdatum</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Regelnummer</translation>
    </message>
    <message>
        <source>Vendor&apos;s article number</source>
        <translation>Artikelnummer van de leverancier</translation>
    </message>
    <message>
        <source>Our article number</source>
        <translation>Ons artikelnummer</translation>
    </message>
    <message>
        <source>GTIN (EAN)</source>
        <translation>GTIN (EAN)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Eenheidsprijs</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Regeltotaal</translation>
    </message>
    <message>
        <source>Delivery date of the line</source>
        <translation>Leverdatum van de regel</translation>
    </message>
    <message>
        <source>Delivery date of the order</source>
        <translation>Leverdatum van de order</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Vendor&apos;s name</source>
        <translation>Naam van de leverancier</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>Vendor&apos;s order number</source>
        <translation>Ordernummer van de leverancier</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Onze referentie</translation>
    </message>
    <message>
        <source>Delivery from</source>
        <translation>Levering vanaf</translation>
    </message>
    <message>
        <source>Delivery until</source>
        <translation>Levering tot en met</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Betalingsvoorwaarden</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>Opmerking bij de order</translation>
    </message>
    <message>
        <source>Vendor&apos;s GLN</source>
        <translation>GLN van de leverancier</translation>
    </message>
    <message>
        <source>Vendor&apos;s tax number</source>
        <translation>Btw-nummer van de leverancier</translation>
    </message>
    <message>
        <source>Vendor&apos;s e-mail address</source>
        <translation>E-mailadres van de leverancier</translation>
    </message>
    <message>
        <source>Our company&apos;s name</source>
        <translation>Naam van ons bedrijf</translation>
    </message>
    <message>
        <source>Our company&apos;s GLN</source>
        <translation>GLN van ons bedrijf</translation>
    </message>
    <message>
        <source>Our company&apos;s tax number</source>
        <translation>Btw-nummer van ons bedrijf</translation>
    </message>
    <message>
        <source>Our customer number</source>
        <translation>Ons klantnummer</translation>
    </message>
    <message>
        <source>Deliver to: name</source>
        <translation>Afleveren bij: naam</translation>
    </message>
    <message>
        <source>Deliver to: GLN</source>
        <translation>Afleveren bij: GLN</translation>
    </message>
    <message>
        <source>Deliver to: city</source>
        <translation>Afleveren bij: plaats</translation>
    </message>
    <message>
        <source>Deliver to: postal code</source>
        <translation>Afleveren bij: postcode</translation>
    </message>
    <message>
        <source>Deliver to: country</source>
        <translation>Afleveren bij: land</translation>
    </message>
    <message>
        <source>Line number of our order</source>
        <translation>Regelnummer van onze order</translation>
    </message>
    <message>
        <source>Manufacturer&apos;s article number</source>
        <translation>Artikelnummer van de fabrikant</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Lange omschrijving</translation>
    </message>
    <message>
        <source>Price is for how many</source>
        <translation>Prijs geldt voor hoeveel</translation>
    </message>
    <message>
        <source>Price before discount</source>
        <translation>Prijs vóór korting</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Korting in procent</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>Korting als bedrag</translation>
    </message>
    <message>
        <source>Charge on the line</source>
        <translation>Toeslag op de regel</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Btw-tarief</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Opmerking bij de regel</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Totaal zonder btw</translation>
    </message>
    <message>
        <source>Total of tax</source>
        <translation>Totaal aan btw</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Totaal met btw</translation>
    </message>
    <message>
        <source>Suggested: its heading says so.</source>
        <translation>Voorstel: de kop zegt het.</translation>
    </message>
    <message>
        <source>Suggested: the check digits of its numbers are right.</source>
        <translation>Voorstel: de controlecijfers van de nummers kloppen.</translation>
    </message>
    <message>
        <source>Suggested: only dates stand in it.</source>
        <translation>Voorstel: er staan alleen datums in.</translation>
    </message>
    <message>
        <source>Suggested: it counts 1, 2, 3 and so on.</source>
        <translation>Voorstel: de kolom telt 1, 2, 3 enzovoort.</translation>
    </message>
    <message>
        <source>Suggested: only codes of currencies stand in it.</source>
        <translation>Voorstel: er staan alleen valutacodes in.</translation>
    </message>
    <message>
        <source>Suggested: only units of measure stand in it.</source>
        <translation>Voorstel: er staan alleen maateenheden in.</translation>
    </message>
    <message>
        <source>Suggested: small whole numbers stand in it.</source>
        <translation>Voorstel: er staan kleine gehele getallen in.</translation>
    </message>
    <message>
        <source>Suggested: numbers with decimals stand in it.</source>
        <translation>Voorstel: er staan getallen met decimalen in.</translation>
    </message>
    <message>
        <source>Suggested: the longest texts stand in it.</source>
        <translation>Voorstel: de langste teksten staan erin.</translation>
    </message>
    <message>
        <source>Suggested: codes stand in it that change as such numbers do.</source>
        <translation>Voorstel: er staan codes in die wisselen zoals zulke nummers doen.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Dag eerst: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Maand eerst: %1</translation>
    </message>
    <message>
        <source>Year first: %1</source>
        <translation>Jaar eerst: %1</translation>
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
        <translation>Er is nog niets over kolommen gezegd. Een tabel die niet te lezen is, biedt het aan.</translation>
    </message>
    <message>
        <source>Meanings of columns</source>
        <translation>Kolombetekenissen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Files of this kind are no longer read this way (%1)</source>
        <translation>Bestanden van deze soort worden niet meer zo gelezen (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>The meanings %1 are removed.</source>
        <translation>De betekenissen %1 zijn verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Keep only this one</source>
        <translation>Alleen deze &amp;behouden</translation>
    </message>
    <message>
        <source>Removes the others that fit and reads the file with this one</source>
        <translation>Verwijdert de andere die passen en leest het bestand hiermee</translation>
    </message>
    <message>
        <source>Each of these fits %1, so it was not read. Keep the one that says what its columns mean.</source>
        <translation>Elk van deze past bij %1, daarom is het niet gelezen. Behoud de ene die zegt wat de kolommen betekenen.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>matched</source>
        <translation>herkend</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>door u bevestigd</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>graag controleren</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>moet hersteld worden</translation>
    </message>
</context>
<context>
    <name>MeaningHeader</name>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Betekenis van kolom %1</translation>
    </message>
    <message>
        <source>What stands in column %1</source>
        <translation>Wat er in kolom %1 staat</translation>
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
        <translation>Dit bericht sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n keer)</numerusform>
            <numerusform>%1 (%n keer)</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
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
            <numerusform>Er is nog %n punt na te kijken.</numerusform>
            <numerusform>Er zijn nog %n punten na te kijken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n order(s). The first one:</source>
        <translation>
            <numerusform>Dit bestand bevat %n order. De eerste:</numerusform>
            <numerusform>Dit bestand bevat %n orders. De eerste:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Type two letters of a code or name</source>
        <translation>Typ twee letters van een code of naam</translation>
    </message>
</context>
<context>
    <name>PushPanel</name>
    <message>
        <source>&amp;Send to Odoo</source>
        <translation>Naar Odoo &amp;sturen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Opnieuw &amp;kijken</translation>
    </message>
    <message>
        <source>Open &amp;in Odoo</source>
        <translation>&amp;In Odoo openen</translation>
    </message>
    <message>
        <source>What is created in Odoo</source>
        <translation>Wat er in Odoo wordt aangemaakt</translation>
    </message>
    <message>
        <source>Send to Odoo (Ctrl+Shift+P)</source>
        <translation>Naar Odoo sturen (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Open the order in Odoo</source>
        <translation>De order in Odoo openen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>In Odoo</source>
        <translation>In Odoo</translation>
    </message>
    <message>
        <source>It cannot be sent before this is put right:</source>
        <translation>Versturen kan pas als dit is hersteld:</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look up in Odoo what became of it (Ctrl+Shift+P)</source>
        <translation>Opzoeken in Odoo wat ervan is geworden (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Send a&amp;gain as a new draft order...</source>
        <translation>Opnieuw &amp;versturen als nieuwe conceptorder...</translation>
    </message>
    <message>
        <source>For an order that was deleted or cancelled in Odoo; asks for the reason (Ctrl+Alt+Shift+P)</source>
        <translation>Voor een order die in Odoo is verwijderd of geannuleerd; vraagt om de reden (Ctrl+Alt+Shift+P)</translation>
    </message>
</context>
<context>
    <name>PushPresenter</name>
    <message>
        <source>Put it right, approve the order again and send it.</source>
        <translation>Herstel het, keur de order opnieuw goed en verstuur hem.</translation>
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
        <translation>%1 min %2 %</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>geen btw</translation>
    </message>
    <message>
        <source>Created under its own key: Odoo itself forbids a second one.</source>
        <translation>Aangemaakt onder een eigen sleutel: Odoo zelf verbiedt een tweede.</translation>
    </message>
    <message>
        <source>Created without a key, because this server refuses them; looked for before and after.</source>
        <translation>Aangemaakt zonder sleutel, omdat deze server sleutels weigert; ervoor en erna is gezocht.</translation>
    </message>
    <message>
        <source>It was in Odoo already under its own key; nothing was sent again.</source>
        <translation>Hij stond al in Odoo onder zijn eigen sleutel; er is niets opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>The document could not be attached to it: %1</source>
        <translation>Het document kon niet worden bijgevoegd: %1</translation>
    </message>
    <message>
        <source>The document is attached to it.</source>
        <translation>Het document is bijgevoegd.</translation>
    </message>
    <message>
        <source>Odoo stores these values otherwise than approved:</source>
        <translation>Odoo bewaart deze waarden anders dan goedgekeurd:</translation>
    </message>
    <message>
        <source>The order %1 in Odoo differs from this paper:</source>
        <translation>De order %1 in Odoo verschilt van dit document:</translation>
    </message>
    <message>
        <source>The order %1 in Odoo holds the same as this paper.</source>
        <translation>In de order %1 in Odoo staat hetzelfde als op dit document.</translation>
    </message>
    <message>
        <source>In Odoo as %1</source>
        <translation>In Odoo als %1</translation>
    </message>
    <message>
        <source>The order is a draft there: open it in Odoo to confirm it.</source>
        <translation>De order is daar een concept: open hem in Odoo om hem te bevestigen.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Niet zeker of hij is aangekomen</translation>
    </message>
    <message>
        <source>Look again: it is looked up under its own key first, so there will be one order only.</source>
        <translation>Kijk opnieuw: er wordt eerst onder de eigen sleutel gezocht, dus er komt maar één order.</translation>
    </message>
    <message>
        <source>Not sent: nothing was stored in Odoo</source>
        <translation>Niet verstuurd: er is niets opgeslagen in Odoo</translation>
    </message>
    <message>
        <source>If it is to be ordered all the same, say why at the top of the case.</source>
        <translation>Moet er toch worden besteld, geef dan boven aan het dossier de reden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to order on this paper.</source>
        <translation>Op dit document valt niets te bestellen.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Vendor reference</source>
        <translation>Referentie van de leverancier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Betalingsvoorwaarde</translation>
    </message>
    <message>
        <source>Fiscal position</source>
        <translation>Fiscale positie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Bijgevoegd</translation>
    </message>
    <message>
        <source>%1 %2 without tax</source>
        <translation>%1 %2 zonder btw</translation>
    </message>
    <message>
        <source>Sending to Odoo...</source>
        <translation>Naar Odoo sturen ...</translation>
    </message>
    <message>
        <source>Queued: it is sent as soon as Odoo can be reached</source>
        <translation>In wachtrij: wordt verstuurd zodra Odoo bereikbaar is</translation>
    </message>
    <message>
        <source>Approved: this will be created in Odoo as a draft order</source>
        <translation>Goedgekeurd: dit wordt in Odoo aangemaakt als conceptorder</translation>
    </message>
    <message>
        <source>Not approved yet: this would be created in Odoo as a draft order</source>
        <translation>Nog niet goedgekeurd: dit zou in Odoo worden aangemaakt als conceptorder</translation>
    </message>
    <message>
        <source>Its draft order in Odoo is %1. Why is a new one needed?</source>
        <translation>De conceptorder in Odoo is %1. Waarom is er een nieuwe nodig?</translation>
    </message>
    <message>
        <source>Its draft order %1 is no longer in Odoo. Why is a new one needed?</source>
        <translation>De conceptorder %1 staat niet meer in Odoo. Waarom is er een nieuwe nodig?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>quantity of product</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 without tax + %2 tax = %3 %4</source>
        <comment>amounts: without tax, tax, total, currency</comment>
        <translation>%1 zonder btw + %2 btw = %3 %4</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>(not known yet)</source>
        <translation>(nog niet bekend)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open punt</numerusform>
            <numerusform>%n open punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open punten</translation>
    </message>
    <message>
        <source>In Odoo as</source>
        <translation>In Odoo als</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
</context>
<context>
    <name>QueueTabs</name>
    <message>
        <source>Needs me</source>
        <translation>Te behandelen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klaar voor verzending</translation>
    </message>
    <message>
        <source>Failed or not sure</source>
        <translation>Mislukt of niet zeker</translation>
    </message>
    <message>
        <source>In Odoo</source>
        <translation>In Odoo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
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
        <translation>Filteren op leverancier, nummer, referentie of bestandsnaam</translation>
    </message>
    <message>
        <source>Filter of the queue</source>
        <translation>Filter van de werklijst</translation>
    </message>
    <message>
        <source>All words must occur; capitals and accents do not matter (Ctrl+F)</source>
        <translation>Alle woorden moeten voorkomen; hoofdletters en accenten tellen niet (Ctrl+F)</translation>
    </message>
    <message>
        <source>Queue of orders</source>
        <translation>Werklijst met orders</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or choose them.</source>
        <translation>Sleep bestanden of mappen naar dit venster, of kies ze.</translation>
    </message>
    <message>
        <source>Take in files...</source>
        <translation>Bestanden inlezen...</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles gedaan</translation>
    </message>
    <message>
        <source>No order needs you. New papers will show here as they come in.</source>
        <translation>Geen order vraagt uw aandacht. Nieuwe documenten verschijnen hier zodra ze binnenkomen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier is niets</translation>
    </message>
    <message>
        <source>No order is in this view at the moment. The numbers on the left tell where the others are.</source>
        <translation>Op dit moment staat er geen order in deze weergave. De aantallen links tonen waar de andere staan.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Niets voldoet aan het filter</translation>
    </message>
    <message>
        <source>No order in this view has all these words in its vendor, number, reference or file name.</source>
        <translation>Geen order in deze weergave bevat al deze woorden in leverancier, nummer, referentie of bestandsnaam.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <translation>geen gekozen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>An API key (recommended), or the password</source>
        <translation>Een API-sleutel (aanbevolen), of het wachtwoord</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Shows the secret while it is pressed in</source>
        <translation>Toont het geheim zolang de knop is ingedrukt</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheim tonen</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Keep it in the key &amp;ring</source>
        <translation>In de sleute&amp;lbos bewaren</translation>
    </message>
    <message>
        <source>Ask at each s&amp;tart</source>
        <translation>Bij elke start vr&amp;agen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Gebruiken</translation>
    </message>
    <message>
        <source>Sign in to &quot;%1&quot;</source>
        <translation>Aanmelden bij &quot;%1&quot;</translation>
    </message>
    <message>
        <source>OrderPilot does not have the secret of %1 for %2. Reviewing works without it; sending to Odoo and new master data need it.</source>
        <translation>OrderPilot heeft het geheim van %1 voor %2 niet. Beoordelen kan zonder; naar Odoo sturen en nieuwe stamgegevens vragen erom.</translation>
    </message>
    <message>
        <source>API &amp;key or password</source>
        <translation>API-&amp;sleutel of wachtwoord</translation>
    </message>
    <message>
        <source>The store for passwords of this desktop; OrderPilot itself writes no secret into a file</source>
        <translation>De wachtwoordopslag van dit bureaublad; OrderPilot zelf schrijft geen geheim in een bestand</translation>
    </message>
    <message>
        <source>The secret is forgotten when OrderPilot is closed</source>
        <translation>Het geheim wordt vergeten als OrderPilot wordt gesloten</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>La&amp;ter</translation>
    </message>
    <message>
        <source>Goes on without the server (Esc)</source>
        <translation>Gaat verder zonder de server (Esc)</translation>
    </message>
    <message>
        <source>Uses the secret from now on (Return)</source>
        <translation>Gebruikt het geheim vanaf nu (Enter)</translation>
    </message>
    <message>
        <source>Enter an API key, or the password.</source>
        <translation>Vul een API-sleutel in, of het wachtwoord.</translation>
    </message>
    <message>
        <source>There is no key ring to keep it in. It can be used until OrderPilot is closed.</source>
        <translation>Er is geen sleutelbos om het in te bewaren. Het kan worden gebruikt tot OrderPilot wordt gesloten.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagina’s van de instellingen</translation>
    </message>
    <message>
        <source>Ctrl+Tab leads to the next page</source>
        <translation>Ctrl+Tab gaat naar de volgende pagina</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindingen</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Bedrijf</translation>
    </message>
    <message>
        <source>Dutch &amp;taxes</source>
        <translation>Nederlandse bt&amp;w</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>Toes&amp;lagen</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Eenheden</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>The other pages show the settings of the one that is chosen here</source>
        <translation>De andere pagina’s tonen de instellingen van de hier gekozen verbinding</translation>
    </message>
    <message>
        <source>Co&amp;nnections to Odoo</source>
        <translation>Verbindingen met O&amp;doo</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Toevoegen...</translation>
    </message>
    <message>
        <source>Leads through a new connection page by page</source>
        <translation>Leidt pagina voor pagina door een nieuwe verbinding</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>Wij&amp;zigen...</translation>
    </message>
    <message>
        <source>Address, database, sign-in and secret of this one</source>
        <translation>Adres, database, aanmelding en geheim van deze verbinding</translation>
    </message>
    <message>
        <source>T&amp;est again</source>
        <translation>&amp;Opnieuw testen</translation>
    </message>
    <message>
        <source>Tries the connection step by step; nothing is stored</source>
        <translation>Test de verbinding stap voor stap; er wordt niets opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>Ve&amp;rwijderen...</translation>
    </message>
    <message>
        <source>Removes the connection from this desk, after a question</source>
        <translation>Verwijdert de verbinding van deze werkplek, na een vraag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Closes without storing what was changed in the fields (Esc)</source>
        <translation>Sluit zonder de wijzigingen in de velden op te slaan (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Stores all pages (Return)</source>
        <translation>Slaat alle pagina’s op (Enter)</translation>
    </message>
    <message>
        <source>%1 – %2, database %3</source>
        <translation>%1 – %2, database %3</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one to check orders against your Odoo and to send them.</source>
        <translation>Er is nog geen verbinding. Voeg er een toe om orders met uw Odoo te vergelijken en ze te versturen.</translation>
    </message>
    <message>
        <source>Signs in as %1. Odoo %2. Master data of %3.</source>
        <translation>Meldt zich aan als %1. Odoo %2. Stamgegevens van %3.</translation>
    </message>
    <message>
        <source>Signs in as %1. Master data have never been fetched.</source>
        <translation>Meldt zich aan als %1. Stamgegevens zijn nog nooit opgehaald.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Er is nog geen verbinding.</translation>
    </message>
    <message>
        <source>For the connection &quot;%1&quot;.</source>
        <translation>Voor de verbinding &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has no master data to choose from yet. Synchronise it first.</source>
        <translation>De verbinding &quot;%1&quot; heeft nog geen stamgegevens om uit te kiezen. Synchroniseer eerst.</translation>
    </message>
    <message>
        <source>Save is off: a number on the page Limits is not right yet.</source>
        <translation>Opslaan kan nog niet: een getal op de pagina Grenzen klopt nog niet.</translation>
    </message>
    <message>
        <source>Save is off: a line on the page Units is not complete yet.</source>
        <translation>Opslaan kan nog niet: een regel op de pagina Eenheden is nog niet volledig.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbinding verwijderen</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot;?</source>
        <translation>De verbinding &quot;%1&quot; verwijderen?</translation>
    </message>
    <message>
        <source>Its secret, its settings and its copy of the master data are removed from this desk. Orders, documents and history stay, but orders of this connection can no longer be checked or sent. Nothing changes in Odoo.</source>
        <translation>Het geheim, de instellingen en de kopie van de stamgegevens worden van deze werkplek verwijderd. Orders, documenten en geschiedenis blijven, maar orders van deze verbinding kunnen niet meer worden gecontroleerd of verstuurd. In Odoo verandert niets.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Speaks JSON-2 with Odoo.</source>
        <translation>Spreekt JSON-2 met Odoo.</translation>
    </message>
    <message>
        <source>Speaks XML-RPC with Odoo.</source>
        <translation>Spreekt XML-RPC met Odoo.</translation>
    </message>
</context>
<context>
    <name>SeveralPicker</name>
    <message>
        <source>Tick what applies</source>
        <translation>Vink aan wat van toepassing is</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Up, Down, J, K</source>
        <translation>Pijl omhoog, Pijl omlaag, J, K</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>bewegen in de werklijst</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>order openen</translation>
    </message>
    <message>
        <source>next order that needs me</source>
        <translation>volgende te behandelen order</translation>
    </message>
    <message>
        <source>filter line; Esc clears it and leads back</source>
        <translation>filterregel; Esc wist hem en gaat terug</translation>
    </message>
    <message>
        <source>Shift+Down, Ctrl+A</source>
        <translation>Shift+Pijl omlaag, Ctrl+A</translation>
    </message>
    <message>
        <source>select several orders</source>
        <translation>meerdere orders selecteren</translation>
    </message>
    <message>
        <source>next, previous open field or line</source>
        <translation>volgend, vorig open veld of regel</translation>
    </message>
    <message>
        <source>every field in order</source>
        <translation>elk veld op volgorde</translation>
    </message>
    <message>
        <source>suggestions for the field</source>
        <translation>voorstellen voor het veld</translation>
    </message>
    <message>
        <source>choose that suggestion</source>
        <translation>dat voorstel kiezen</translation>
    </message>
    <message>
        <source>none of these: search the master data</source>
        <translation>geen van deze: zoeken in de stamgegevens</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatiebalk</translation>
    </message>
    <message>
        <source>accept the shown suggestion</source>
        <translation>getoond voorstel overnemen</translation>
    </message>
    <message>
        <source>approve and go to the next order</source>
        <translation>goedkeuren en naar de volgende order</translation>
    </message>
    <message>
        <source>approve and stay</source>
        <translation>goedkeuren en blijven</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>in de wacht zetten</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>afwijzen</translation>
    </message>
    <message>
        <source>undo, redo a decision</source>
        <translation>beslissing terugdraaien, opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>zoom of the paper, fit</source>
        <translation>document vergroten, verkleinen, passend maken</translation>
    </message>
    <message>
        <source>back to the queue</source>
        <translation>terug naar de werklijst</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat hij doet</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In de werklijst</translation>
    </message>
    <message>
        <source>In an order</source>
        <translation>In een order</translation>
    </message>
    <message>
        <source>tell what the columns of a table mean</source>
        <translation>zeggen wat de kolommen van een tabel betekenen</translation>
    </message>
    <message>
        <source>send an order again that was deleted in Odoo</source>
        <translation>order opnieuw versturen die in Odoo is verwijderd</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The name of the Odoo database</source>
        <translation>De naam van de Odoo-database</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>The login of the Odoo user that OrderPilot works with</source>
        <translation>De gebruikersnaam van de Odoo-gebruiker waarmee OrderPilot werkt</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Ge&amp;bruikersnaam</translation>
    </message>
    <message>
        <source>API &amp;key (recommended) or password</source>
        <translation>API-&amp;sleutel (aanbevolen) of wachtwoord</translation>
    </message>
    <message>
        <source>The secret is forgotten when OrderPilot is closed</source>
        <translation>Het geheim wordt vergeten als OrderPilot wordt gesloten</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) offered by the server.</source>
        <translation>
            <numerusform>De server biedt %n database aan.</numerusform>
            <numerusform>De server biedt %n databases aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it empty to use the secret that is kept.</source>
        <translation>Laat het leeg om het bewaarde geheim te gebruiken.</translation>
    </message>
    <message>
        <source>Where the secret is kept</source>
        <translation>Waar het geheim wordt bewaard</translation>
    </message>
    <message>
        <source>In the key &amp;ring</source>
        <translation>In de sleute&amp;lbos</translation>
    </message>
    <message>
        <source>Ask at each s&amp;tart</source>
        <translation>Bij elke start vr&amp;agen</translation>
    </message>
    <message>
        <source>The store for passwords of this desktop; OrderPilot itself writes no secret into a file</source>
        <translation>De wachtwoordopslag van dit bureaublad; OrderPilot zelf schrijft geen geheim in een bestand</translation>
    </message>
    <message>
        <source>Na&amp;me of this connection</source>
        <translation>&amp;Naam van deze verbinding</translation>
    </message>
    <message>
        <source>What this connection is called here</source>
        <translation>Hoe deze verbinding hier heet</translation>
    </message>
    <message>
        <source>Speak &amp;JSON-2, the successor of XML-RPC</source>
        <translation>&amp;JSON-2 spreken, de opvolger van XML-RPC</translation>
    </message>
    <message>
        <source>Odoo 19 and later; with an API key only</source>
        <translation>Odoo 19 en later; alleen met een API-sleutel</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Odoo %1 has no API keys: use the password of a user that is made for OrderPilot alone.</source>
        <translation>Odoo %1 heeft geen API-sleutels: gebruik het wachtwoord van een gebruiker die alleen voor OrderPilot is.</translation>
    </message>
    <message>
        <source>In Odoo, open the menu of your user at the top right, then My Preferences and the page Security. Choose Add API Key, give it the name OrderPilot and the longest duration, and copy the key here: Odoo shows it only once.</source>
        <translation>Open in Odoo rechtsboven het menu van uw gebruiker, dan Mijn voorkeuren en de pagina Beveiliging. Kies API-sleutel toevoegen, geef hem de naam OrderPilot en de langste duur, en kopieer de sleutel hierheen: Odoo toont hem maar één keer.</translation>
    </message>
    <message>
        <source>In Odoo, open the menu of your user at the top right, then My Profile (or Preferences) and the page Account Security. Choose New API Key, give it the name OrderPilot and the longest duration, and copy the key here: Odoo shows it only once.</source>
        <translation>Open in Odoo rechtsboven het menu van uw gebruiker, dan Mijn profiel (of Voorkeuren) en de pagina Accountbeveiliging. Kies Nieuwe API-sleutel, geef hem de naam OrderPilot en de langste duur, en kopieer de sleutel hierheen: Odoo toont hem maar één keer.</translation>
    </message>
    <message>
        <source>In Odoo, open the menu of your user at the top right, then My Profile (or Preferences) and the page Account Security. Choose New API Key, give it the name OrderPilot, and copy the key here: Odoo shows it only once.</source>
        <translation>Open in Odoo rechtsboven het menu van uw gebruiker, dan Mijn profiel (of Voorkeuren) en de pagina Accountbeveiliging. Kies Nieuwe API-sleutel, geef hem de naam OrderPilot, en kopieer de sleutel hierheen: Odoo toont hem maar één keer.</translation>
    </message>
    <message>
        <source>Type the name of the database; the administrator knows it.</source>
        <translation>Vul de naam van de database in; de beheerder kent hem.</translation>
    </message>
    <message>
        <source>Choose the database.</source>
        <translation>Kies de database.</translation>
    </message>
    <message>
        <source>Enter the login, often an e-mail address.</source>
        <translation>Vul de gebruikersnaam in, vaak een e-mailadres.</translation>
    </message>
    <message>
        <source>Enter an API key, or the password.</source>
        <translation>Vul een API-sleutel in, of het wachtwoord.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Vul het wachtwoord in.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geef de verbinding een naam.</translation>
    </message>
    <message>
        <source>There is a connection of this name already. Choose another one.</source>
        <translation>Er is al een verbinding met deze naam. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>SourceLinesModel</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: &quot;%2&quot;</translation>
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
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributen</translation>
    </message>
</context>
<context>
    <name>SourceViews</name>
    <message>
        <source>Elements of the document</source>
        <translation>Elementen van het document</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Regels van het document</translation>
    </message>
    <message>
        <source>Go to the field of this mark</source>
        <translation>Naar het veld van deze markering gaan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Shows only the orders in the state &quot;%1&quot;</source>
        <translation>Toont alleen orders met de status &quot;%1&quot;</translation>
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
            <numerusform>%n order wacht op verzending</numerusform>
            <numerusform>%n orders wachten op verzending</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to Odoo</source>
        <translation>Geen verbinding met Odoo</translation>
    </message>
    <message>
        <source>Connect to Odoo</source>
        <translation>Verbinden met Odoo</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>connection</comment>
        <translation>%1: niet bereikt</translation>
    </message>
    <message>
        <source>Connection to Odoo</source>
        <translation>Verbinding met Odoo</translation>
    </message>
    <message>
        <source>Master data: %1</source>
        <translation>Stamgegevens: %1</translation>
    </message>
    <message>
        <source>Master data: never brought in</source>
        <translation>Stamgegevens: nog nooit opgehaald</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps and their results</source>
        <translation>Stappen en hun uitkomst</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows what the server said, for the administrator</source>
        <translation>Toont wat de server zei, voor de beheerder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details van %1</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>OrderPilot keeps a copy of vendors, products, prices and taxes on this machine, so that orders can be checked quickly and without a network.</source>
        <translation>OrderPilot bewaart op deze computer een kopie van leveranciers, producten, prijzen en btw, zodat orders snel en zonder netwerk kunnen worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Progress of the master data</source>
        <translation>Voortgang van de stamgegevens</translation>
    </message>
    <message>
        <source>As&amp;k at each start</source>
        <translation>Bij elke start vr&amp;agen</translation>
    </message>
    <message>
        <source>Uses the secret until OrderPilot is closed, and asks for it at the next start</source>
        <translation>Gebruikt het geheim tot OrderPilot wordt gesloten, en vraagt er bij de volgende start om</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Begins with these steps once more</source>
        <translation>Begint nog eens met deze stappen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stops where it is safe; what was there before stays</source>
        <translation>Stopt waar dat veilig kan; wat er al was, blijft</translation>
    </message>
</context>
<context>
    <name>TabList</name>
    <message>
        <source>Views of the queue</source>
        <translation>Weergaven van de werklijst</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <translation>
            <numerusform>%1: %n order</numerusform>
            <numerusform>%1: %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaxChoice</name>
    <message>
        <source>%1 (on the invoice: %2)</source>
        <translation>%1 (op de factuur: %2)</translation>
    </message>
    <message>
        <source>21 % (high rate)</source>
        <translation>21 % (hoog tarief)</translation>
    </message>
    <message>
        <source>9 % (low rate)</source>
        <translation>9 % (laag tarief)</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>Reverse charge (&quot;btw verlegd&quot;)</source>
        <translation>Btw verlegd</translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation>Margeregeling</translation>
    </message>
    <message>
        <source>To be mapped. The chart has a tax for it, which you left out.</source>
        <translation>Nog te koppelen. Het rekeningschema heeft er een btw-tarief voor, dat u hebt weggelaten.</translation>
    </message>
    <message>
        <source>To be mapped: the chart of this company has no tax for it. Choose one if your papers carry it; otherwise leave it open, and lines of this kind are for you to decide.</source>
        <translation>Nog te koppelen: het rekeningschema van dit bedrijf heeft er geen btw-tarief voor. Kies er een als het op uw documenten voorkomt; laat het anders open, dan beslist u zelf over zulke regels.</translation>
    </message>
    <message>
        <source>Chosen by you: lines of this kind carry no tax.</source>
        <translation>Door u gekozen: op zulke regels komt geen btw.</translation>
    </message>
    <message>
        <source>Please check: the chosen tax is no longer in Odoo.</source>
        <translation>Graag controleren: het gekozen btw-tarief staat niet meer in Odoo.</translation>
    </message>
    <message>
        <source>Found in the chart of this company.</source>
        <translation>Gevonden in het rekeningschema van dit bedrijf.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Door u gekozen.</translation>
    </message>
</context>
<context>
    <name>TaxPage</name>
    <message>
        <source>Dutch papers name a rate; Odoo has several purchase taxes of the same rate. Here you see which one is meant. What is open can be mapped later in the settings.</source>
        <translation>Op Nederlandse documenten staat een tarief; Odoo kent meerdere inkoop-btw’s met hetzelfde tarief. Hier ziet u welke bedoeld is. Wat openstaat, kan later in de instellingen worden gekoppeld.</translation>
    </message>
    <message>
        <source>The company whose taxes are shown</source>
        <translation>Het bedrijf waarvan de btw wordt getoond</translation>
    </message>
    <message>
        <source>Taxes of the compan&amp;y</source>
        <translation>Btw van het be&amp;drijf</translation>
    </message>
    <message>
        <source>The purchase tax that papers mean by this</source>
        <translation>De inkoop-btw die documenten hiermee bedoelen</translation>
    </message>
    <message>
        <source>To be mapped</source>
        <translation>Nog te koppelen</translation>
    </message>
    <message>
        <source>No tax on the line</source>
        <translation>Geen btw op de regel</translation>
    </message>
</context>
<context>
    <name>TextGridModel</name>
    <message>
        <source>above the order lines</source>
        <translation>boven de orderregels</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Paper:</source>
        <translation>Document:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Regels:</translation>
    </message>
    <message>
        <source>Difference:</source>
        <translation>Verschil:</translation>
    </message>
    <message>
        <source>Odoo will store:</source>
        <translation>Odoo legt vast:</translation>
    </message>
</context>
<context>
    <name>UnitAliases</name>
    <message>
        <source>Enter the word as papers write it, or remove the line.</source>
        <translation>Vul het woord in zoals het op documenten staat, of verwijder de regel.</translation>
    </message>
    <message>
        <source>This word stands above already.</source>
        <translation>Dit woord staat hierboven al.</translation>
    </message>
    <message>
        <source>Choose the unit that is meant.</source>
        <translation>Kies de bedoelde eenheid.</translation>
    </message>
    <message>
        <source>This unit is no longer in Odoo. Choose another one, or remove the line.</source>
        <translation>Deze eenheid staat niet meer in Odoo. Kies een andere, of verwijder de regel.</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>&amp;Add a word</source>
        <translation>W&amp;oord toevoegen</translation>
    </message>
    <message>
        <source>Words for units that your vendors use and Odoo does not know. Case, accents and punctuation do not matter.</source>
        <translation>Woorden voor eenheden die uw leveranciers gebruiken en Odoo niet kent. Hoofdletters, accenten en leestekens tellen niet.</translation>
    </message>
    <message>
        <source>Adds a line for one more word</source>
        <translation>Voegt een regel toe voor nog een woord</translation>
    </message>
    <message>
        <source>Word on the paper</source>
        <translation>Woord op het document</translation>
    </message>
    <message>
        <source>The unit as papers write it</source>
        <translation>De eenheid zoals die op documenten staat</translation>
    </message>
    <message>
        <source>Unit in Odoo</source>
        <translation>Eenheid in Odoo</translation>
    </message>
    <message>
        <source>The unit in Odoo that is meant</source>
        <translation>De bedoelde eenheid in Odoo</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Maak een keuze</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the word %1</source>
        <translation>Het woord %1 verwijderen</translation>
    </message>
    <message>
        <source>Removes this line</source>
        <translation>Verwijdert deze regel</translation>
    </message>
</context>
<context>
    <name>WizardPresenter</name>
    <message>
        <source>Server address</source>
        <translation>Serveradres</translation>
    </message>
    <message>
        <source>Database and sign-in</source>
        <translation>Database en aanmelden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stamgegevens</translation>
    </message>
    <message>
        <source>Company and receipts</source>
        <translation>Bedrijf en ontvangsten</translation>
    </message>
    <message>
        <source>Dutch taxes</source>
        <translation>Nederlandse btw</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Toeslagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>In Odoo, open Settings, Users &amp; Companies, Users, and make a user for OrderPilot alone: an internal user.</source>
        <translation>Open in Odoo Instellingen, Gebruikers &amp; Bedrijven, Gebruikers, en maak een gebruiker voor OrderPilot alleen: een interne gebruiker.</translation>
    </message>
    <message>
        <source>Give the user an e-mail address: Odoo %1 needs it as sender.</source>
        <translation>Geef de gebruiker een e-mailadres: Odoo %1 heeft het nodig als afzender.</translation>
    </message>
    <message>
        <source>Access rights: Purchase: User. Leave everything else empty; Inventory and Accounting are not needed, nor is any right to create products or vendors.</source>
        <translation>Toegangsrechten: Inkoop: Gebruiker. Laat al het andere leeg; Voorraad en Boekhouding zijn niet nodig, en evenmin het recht om producten of leveranciers aan te maken.</translation>
    </message>
    <message>
        <source>Allowed companies: one only. Odoo 12 always works in the user's current company, so each company needs a user and a connection of its own.</source>
        <translation>Toegestane bedrijven: slechts één. Odoo 12 werkt altijd in het huidige bedrijf van de gebruiker, dus elk bedrijf heeft een eigen gebruiker en verbinding nodig.</translation>
    </message>
    <message>
        <source>Allowed companies: those for which OrderPilot sends orders, and no others.</source>
        <translation>Toegestane bedrijven: die waarvoor OrderPilot bestellingen verstuurt, en geen andere.</translation>
    </message>
    <message>
        <source>Give the user a long password that is used nowhere else; Odoo %1 has no API keys.</source>
        <translation>Geef de gebruiker een lang wachtwoord dat nergens anders wordt gebruikt; Odoo %1 heeft geen API-sleutels.</translation>
    </message>
    <message>
        <source>Sign in once as this user, open its preferences, Account Security, and make a new API key. OrderPilot takes it in place of the password; two-factor sign-in stays on.</source>
        <translation>Meld u één keer aan als deze gebruiker, open de voorkeuren, Accountbeveiliging, en maak een nieuwe API-sleutel. OrderPilot neemt die in plaats van het wachtwoord; tweestapsverificatie blijft aan.</translation>
    </message>
    <message>
        <source>On Odoo Online users have no password of their own; a key needs none.</source>
        <translation>Op Odoo Online hebben gebruikers geen eigen wachtwoord; een sleutel heeft er geen nodig.</translation>
    </message>
    <message>
        <source>Nothing has to be installed. The group lets its users confirm orders too; OrderPilot never does.</source>
        <translation>Er hoeft niets te worden geïnstalleerd. Met deze groep mag een gebruiker ook bestellingen bevestigen; OrderPilot doet dat nooit.</translation>
    </message>
    <message>
        <source>This is Odoo Online. It answers programs only in the plan Custom, and cuts a call off after about 15 minutes.</source>
        <translation>Dit is Odoo Online. Het antwoordt programma's alleen in het abonnement Custom, en breekt een aanroep na ongeveer 15 minuten af.</translation>
    </message>
    <message>
        <source>This is a branch of Odoo.sh, made for tests: it may sleep, and a new build replaces its data. A call is cut off after about 15 minutes.</source>
        <translation>Dit is een branch van Odoo.sh, bedoeld om te testen: hij kan slapen, en een nieuwe build vervangt de gegevens. Een aanroep wordt na ongeveer 15 minuten afgebroken.</translation>
    </message>
    <message>
        <source>This is Odoo Online or Odoo.sh. Odoo Online answers programs only in the plan Custom; both cut a call off after about 15 minutes.</source>
        <translation>Dit is Odoo Online of Odoo.sh. Odoo Online antwoordt programma's alleen in het abonnement Custom; beide breken een aanroep na ongeveer 15 minuten af.</translation>
    </message>
    <message>
        <source>Something went wrong inside OrderPilot. Please report it with the details.</source>
        <translation>Er ging iets mis in OrderPilot. Meld dit met de details.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Op verzoek gestopt.</translation>
    </message>
    <message>
        <source>This is not possible: %1.</source>
        <translation>Dit kan niet: %1.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Niet gevonden: %1.</translation>
    </message>
    <message>
        <source>The limit %1 of %2 is exceeded.</source>
        <translation>De grens %1 van %2 is overschreden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2. Check that it exists and that you may read it.</source>
        <translation>Het bestand %1 kan niet worden geopend: %2. Controleer of het bestaat en gelezen mag worden.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2. An order of this size is not read; ask the sender for a smaller file.</source>
        <translation>Het bestand %1 is groter dan %2. Een order van deze grootte wordt niet gelezen; vraag de afzender om een kleiner bestand.</translation>
    </message>
    <message>
        <source>The file %1 is damaged at %2: %3. Ask the sender for a new copy.</source>
        <translation>Het bestand %1 is beschadigd bij %2: %3. Vraag de afzender om een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>This kind of file (%2) cannot be read as an order. Ask the sender for another form, or enter the order by hand.</source>
        <translation>Dit soort bestand (%2) kan niet als order worden gelezen. Vraag de afzender om een andere vorm, of voer de order met de hand in.</translation>
    </message>
    <message>
        <source>Reading %1 failed: the reading program ended with %2. The document is kept; please report it.</source>
        <translation>Lezen van %1 mislukt: het leesprogramma eindigde met %2. Het document is bewaard; meld dit.</translation>
    </message>
    <message>
        <source>Reading %1 took longer than %2 seconds and was stopped. The document is kept.</source>
        <translation>Lezen van %1 duurde langer dan %2 seconden en is gestopt. Het document is bewaard.</translation>
    </message>
    <message>
        <source>Reading %1 needed more than %2 of memory and was stopped. The document is kept.</source>
        <translation>Lezen van %1 vroeg meer dan %2 geheugen en is gestopt. Het document is bewaard.</translation>
    </message>
    <message>
        <source>Reading %1 gave an answer that could not be understood. The document is kept; please report it.</source>
        <translation>Lezen van %1 gaf een onbegrijpelijk antwoord. Het document is bewaard; meld dit.</translation>
    </message>
    <message>
        <source>The reading program was not found at %1. Please install OrderPilot again.</source>
        <translation>Het leesprogramma is niet gevonden op %1. Installeer OrderPilot opnieuw.</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation>Er is geen server met de naam %1 gevonden. Controleer het adres en het netwerk.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is Odoo running there, and is the port right?</source>
        <translation>%1 weigert de verbinding. Draait Odoo daar, en klopt de poort?</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>De verbinding met de server is verbroken.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>De server antwoordde niet binnen %1 seconden.</translation>
    </message>
    <message>
        <source>The secure connection failed: %1. Check the certificate, or add your own authority&apos;s certificate to the connection.</source>
        <translation>De beveiligde verbinding is mislukt: %1. Controleer het certificaat, of voeg het certificaat van de eigen autoriteit toe aan de verbinding.</translation>
    </message>
    <message>
        <source>The proxy refused or failed: %1.</source>
        <translation>De proxy weigerde of faalde: %1.</translation>
    </message>
    <message>
        <source>%1 is an unencrypted address. Use https, or allow plain http for this connection.</source>
        <translation>%1 is een onversleuteld adres. Gebruik https, of sta gewoon http toe voor deze verbinding.</translation>
    </message>
    <message>
        <source>The server points to another address: %1. Enter that address in the connection.</source>
        <translation>De server verwijst naar een ander adres: %1. Vul dat adres in bij de verbinding.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (%2).</source>
        <translation>De server antwoordde met HTTP-status %1 (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood: %1.</source>
        <translation>Het antwoord van de server is onbegrijpelijk: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1.</source>
        <translation>Het antwoord van de server is groter dan %1.</translation>
    </message>
    <message>
        <source>Odoo reports an unexpected error: %1.</source>
        <translation>Odoo meldt een onverwachte fout: %1.</translation>
    </message>
    <message>
        <source>Odoo refuses: %1</source>
        <translation>Odoo weigert: %1</translation>
    </message>
    <message>
        <source>Odoo denies access. Check login and password or API key; with two-factor sign-in an API key is needed.</source>
        <translation>Odoo weigert toegang. Controleer gebruikersnaam en wachtwoord of API-sleutel; met tweestapsverificatie is een API-sleutel nodig.</translation>
    </message>
    <message>
        <source>The Odoo user lacks a right: %1</source>
        <translation>De Odoo-gebruiker mist een recht: %1</translation>
    </message>
    <message>
        <source>The server has no database named %1.</source>
        <translation>De server heeft geen database met de naam %1.</translation>
    </message>
    <message>
        <source>Odoo does not accept the login %1 with this password or key. If the password is surely right: two-factor sign-in needs an API key, and after many failed tries Odoo waits before it accepts any.</source>
        <translation>Odoo accepteert de gebruikersnaam %1 niet met dit wachtwoord of deze sleutel. Klopt het wachtwoord zeker: tweestapsverificatie vraagt een API-sleutel, en na veel mislukte pogingen wacht Odoo voordat het er een accepteert.</translation>
    </message>
    <message>
        <source>The server runs Odoo %1. OrderPilot needs version 12 or later.</source>
        <translation>Op de server draait Odoo %1. OrderPilot heeft versie 12 of later nodig.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an Odoo server.</source>
        <translation>Wat op %1 antwoordt, is geen Odoo-server.</translation>
    </message>
    <message>
        <source>The Odoo database has no %1. Is the Purchase app installed?</source>
        <translation>De Odoo-database heeft geen %1. Is de app Inkoop geïnstalleerd?</translation>
    </message>
    <message>
        <source>The Odoo model %1 has no field %2.</source>
        <translation>Het Odoo-model %1 heeft geen veld %2.</translation>
    </message>
    <message>
        <source>The Odoo user may not %2 %1. Ask an administrator for the group Purchase / User.</source>
        <translation>De Odoo-gebruiker mist het recht %2 voor %1. Vraag een beheerder om de groep Inkoop / Gebruiker.</translation>
    </message>
    <message>
        <source>Odoo did not accept the order, nothing was stored: %1</source>
        <translation>Odoo accepteerde de order niet, er is niets opgeslagen: %1</translation>
    </message>
    <message>
        <source>Somebody else is storing the same order at this moment. Push it again in a minute.</source>
        <translation>Iemand anders slaat op dit moment dezelfde order op. Verstuur hem over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>OrderPilot may not call %1 on the server.</source>
        <translation>OrderPilot mag %1 niet aanroepen op de server.</translation>
    </message>
    <message>
        <source>The workspace database %1 cannot be used: %2.</source>
        <translation>De database %1 van de werkmap is niet bruikbaar: %2.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer OrderPilot (schema %1, this program knows %2). Please update.</source>
        <translation>De werkmap is geschreven door een nieuwere OrderPilot (schema %1, dit programma kent %2). Werk OrderPilot bij.</translation>
    </message>
    <message>
        <source>Another program holds the workspace. Try again in a moment.</source>
        <translation>Een ander programma houdt de werkmap bezet. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was stored is lost.</source>
        <translation>De schijf is vol. Maak ruimte vrij; wat was opgeslagen, is niet verloren.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1.</source>
        <translation>Dit kan nu niet: %1.</translation>
    </message>
    <message>
        <source>There is no password or API key for the connection %1. Set ORDERPILOT_SECRET or use --secret-file.</source>
        <translation>Er is geen wachtwoord of API-sleutel voor de verbinding %1. Stel ORDERPILOT_SECRET in of gebruik --secret-file.</translation>
    </message>
    <message>
        <source>The password or API key cannot be used: %1.</source>
        <translation>Het wachtwoord of de API-sleutel is niet bruikbaar: %1.</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;, which is not understood. Type the right value.</source>
        <translation>Bij %1 staat &quot;%2&quot;; dat is niet te begrijpen. Vul de juiste waarde in.</translation>
    </message>
    <message>
        <source>Line %1: quantity times price is %2, the paper prints %3.</source>
        <translation>Regel %1: aantal maal prijs is %2, op het document staat %3.</translation>
    </message>
    <message>
        <source>The paper states %2 (%1), the lines add up to %3: a difference of %4.</source>
        <translation>Op het document staat %2 (%1), de regels tellen op tot %3: een verschil van %4.</translation>
    </message>
    <message>
        <source>%1 (%2) lies before the date of the document.</source>
        <translation>%1 (%2) ligt vóór de datum van het document.</translation>
    </message>
    <message>
        <source>There is nothing to order: no line is left.</source>
        <translation>Er valt niets te bestellen: er blijft geen regel over.</translation>
    </message>
    <message>
        <source>The paper has no number of its own; its contents are used to recognise it.</source>
        <translation>Het document heeft geen eigen nummer; het wordt aan de inhoud herkend.</translation>
    </message>
    <message>
        <source>The currency is not certain: %1.</source>
        <translation>De valuta is niet zeker: %1.</translation>
    </message>
    <message>
        <source>The paper mixes currencies: %1.</source>
        <translation>Op het document staan verschillende valuta’s: %1.</translation>
    </message>
    <message>
        <source>This is no order: %1.</source>
        <translation>Dit is geen order: %1.</translation>
    </message>
    <message>
        <source>The characters were read as %1; check names for wrong letters.</source>
        <translation>De tekens zijn gelezen als %1; controleer namen op verkeerde letters.</translation>
    </message>
    <message>
        <source>%1 %2 has a wrong check digit.</source>
        <translation>%1 %2 heeft een verkeerd controlecijfer.</translation>
    </message>
    <message>
        <source>On this paper %1 is the seller: it is a customer&apos;s order and never becomes a purchase order.</source>
        <translation>Op dit document is %1 de verkoper: het is een order van een klant en wordt nooit een inkooporder.</translation>
    </message>
    <message>
        <source>None of the parties is one of our companies. Choose the company and confirm the vendor (proposed: %1).</source>
        <translation>Geen van de partijen is een van onze bedrijven. Kies het bedrijf en bevestig de leverancier (voorstel: %1).</translation>
    </message>
    <message>
        <source>Several of our companies fit: %1. Choose one.</source>
        <translation>Meerdere van onze bedrijven passen: %1. Kies er een.</translation>
    </message>
    <message>
        <source>No vendor in Odoo fits. Choose one; OrderPilot never creates vendors.</source>
        <translation>Geen leverancier in Odoo past. Kies er een; OrderPilot maakt nooit leveranciers aan.</translation>
    </message>
    <message>
        <source>Several vendors fit: %1. Choose one.</source>
        <translation>Meerdere leveranciers passen: %1. Kies er een.</translation>
    </message>
    <message>
        <source>The paper contradicts itself: %1 points at %2, %3 points at %4. Choose the vendor.</source>
        <translation>Het document spreekt zichzelf tegen: %1 wijst op %2, %3 wijst op %4. Kies de leverancier.</translation>
    </message>
    <message>
        <source>The vendor is only proposed: %1. Confirm or choose another.</source>
        <translation>De leverancier is alleen een voorstel: %1. Bevestig of kies een andere.</translation>
    </message>
    <message>
        <source>The vendor %1 is archived in Odoo.</source>
        <translation>De leverancier %1 is in Odoo gearchiveerd.</translation>
    </message>
    <message>
        <source>The vendor %1 belongs to another company.</source>
        <translation>De leverancier %1 hoort bij een ander bedrijf.</translation>
    </message>
    <message>
        <source>It is not clear for which company this order is. Choose one.</source>
        <translation>Het is niet duidelijk voor welk bedrijf deze order is. Kies er een.</translation>
    </message>
    <message>
        <source>No product in Odoo fits. Choose one; OrderPilot never creates products.</source>
        <translation>Geen product in Odoo past. Kies er een; OrderPilot maakt nooit producten aan.</translation>
    </message>
    <message>
        <source>Several products fit: %1. Choose one.</source>
        <translation>Meerdere producten passen: %1. Kies er een.</translation>
    </message>
    <message>
        <source>The product is only proposed: %1. Confirm or choose another.</source>
        <translation>Het product is alleen een voorstel: %1. Bevestig of kies een ander.</translation>
    </message>
    <message>
        <source>The product %1 is archived in Odoo.</source>
        <translation>Het product %1 is in Odoo gearchiveerd.</translation>
    </message>
    <message>
        <source>The product %1 is not marked as purchasable in Odoo.</source>
        <translation>Het product %1 kan volgens Odoo niet worden ingekocht.</translation>
    </message>
    <message>
        <source>The product %1 belongs to another company.</source>
        <translation>Het product %1 hoort bij een ander bedrijf.</translation>
    </message>
    <message>
        <source>The %1 contradicts the product: %2 on the paper, %3 in Odoo. Confirm or choose another.</source>
        <translation>Tegenspraak met het product bij %1: %2 op het document, %3 in Odoo. Bevestig of kies een ander.</translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; is not known in Odoo. Choose one.</source>
        <translation>De eenheid &quot;%1&quot; is in Odoo niet bekend. Kies er een.</translation>
    </message>
    <message>
        <source>The paper names no unit; %1 is assumed.</source>
        <translation>Op het document staat geen eenheid; %1 is aangenomen.</translation>
    </message>
    <message>
        <source>The unit %1 cannot be converted into the product&apos;s unit %2.</source>
        <translation>De eenheid %1 kan niet worden omgerekend naar de eenheid %2 van het product.</translation>
    </message>
    <message>
        <source>Converted: %1 is %2.</source>
        <translation>Omgerekend: %1 is %2.</translation>
    </message>
    <message>
        <source>How much one pack holds is not certain (%1). Choose the unit.</source>
        <translation>Hoeveel er in één verpakking zit, is niet zeker (%1). Kies de eenheid.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>De prijs ontbreekt.</translation>
    </message>
    <message>
        <source>The price %1 is unusual: it is normally about %2 (%3 times).</source>
        <translation>De prijs %1 is ongewoon: normaal is ongeveer %2 (%3 maal).</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Het aantal ontbreekt.</translation>
    </message>
    <message>
        <source>The vendor confirms another quantity: %1 instead of %2.</source>
        <translation>De leverancier bevestigt een ander aantal: %1 in plaats van %2.</translation>
    </message>
    <message>
        <source>The vendor confirms another price: %1 instead of %2.</source>
        <translation>De leverancier bevestigt een andere prijs: %1 in plaats van %2.</translation>
    </message>
    <message>
        <source>The vendor confirms another date: %1 instead of %2.</source>
        <translation>De leverancier bevestigt een andere datum: %1 in plaats van %2.</translation>
    </message>
    <message>
        <source>The vendor does not accept this line; it is not ordered.</source>
        <translation>De leverancier accepteert deze regel niet; hij wordt niet besteld.</translation>
    </message>
    <message>
        <source>The vendor put this line on back-order; it is not ordered now.</source>
        <translation>De leverancier levert deze regel na; hij wordt nu niet besteld.</translation>
    </message>
    <message>
        <source>The vendor offers another article instead: %1. Choose the product or leave the line out.</source>
        <translation>De leverancier biedt een ander artikel aan: %1. Kies het product of laat de regel weg.</translation>
    </message>
    <message>
        <source>The vendor says this line is already delivered; it is not ordered.</source>
        <translation>Volgens de leverancier is deze regel al geleverd; hij wordt niet besteld.</translation>
    </message>
    <message>
        <source>The same product stands on lines %1.</source>
        <translation>Hetzelfde product staat op de regels %1.</translation>
    </message>
    <message>
        <source>No purchase tax of this company is known for the line. Choose one, or choose none on purpose.</source>
        <translation>Voor de regel is geen inkoop-btw van dit bedrijf bekend. Kies er een, of kies bewust geen.</translation>
    </message>
    <message>
        <source>The paper says %1 % tax, proposed is %2.</source>
        <translation>Op het document staat %1 % btw, het voorstel is %2.</translation>
    </message>
    <message>
        <source>The tax %1 belongs to another company.</source>
        <translation>De btw %1 hoort bij een ander bedrijf.</translation>
    </message>
    <message>
        <source>The fiscal position is not certain: %1.</source>
        <translation>De fiscale positie is niet zeker: %1.</translation>
    </message>
    <message>
        <source>The currency is missing or not active in Odoo: %1.</source>
        <translation>De valuta ontbreekt of is niet actief in Odoo: %1.</translation>
    </message>
    <message>
        <source>The paper is in %1, the vendor is normally bought from in %2.</source>
        <translation>Het document is in %1, bij de leverancier wordt normaal in %2 ingekocht.</translation>
    </message>
    <message>
        <source>The paper says &quot;%1&quot;, the vendor&apos;s payment term is &quot;%2&quot;.</source>
        <translation>Op het document staat &quot;%1&quot;, de betalingsvoorwaarde van de leverancier is &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The company has no receipt type of its own: create a warehouse for it in Odoo, or choose another.</source>
        <translation>Het bedrijf heeft geen eigen ontvangsttype: maak er in Odoo een magazijn voor aan, of kies een ander.</translation>
    </message>
    <message>
        <source>The charge &quot;%1&quot; of %2 has no product. Choose the product for this kind of charge in the settings.</source>
        <translation>De toeslag &quot;%1&quot; van %2 heeft geen product. Kies in de instellingen het product voor dit soort toeslag.</translation>
    </message>
    <message>
        <source>Odoo requires the custom field %2 of %1, which nobody fills yet.</source>
        <translation>Odoo vereist het eigen veld %2 van %1, dat nog niemand invult.</translation>
    </message>
    <message>
        <source>The same file was received before: case %1.</source>
        <translation>Hetzelfde bestand is al eerder ontvangen: dossier %1.</translation>
    </message>
    <message>
        <source>The same order was received before: case %1.</source>
        <translation>Dezelfde order is al eerder ontvangen: dossier %1.</translation>
    </message>
    <message>
        <source>This order is already in Odoo as %1. Let it pass with a reason to send it all the same.</source>
        <translation>Deze order staat al in Odoo als %1. Laat hem met een reden toe om hem toch te versturen.</translation>
    </message>
    <message>
        <source>Odoo holds another order (%1) under this order&apos;s key.</source>
        <translation>In Odoo staat een andere order (%1) onder de sleutel van deze order.</translation>
    </message>
    <message>
        <source>The vendor refuses the whole order.</source>
        <translation>De leverancier weigert de hele order.</translation>
    </message>
    <message>
        <source>No master data yet: run a sync first.</source>
        <translation>Nog geen stamgegevens: synchroniseer eerst.</translation>
    </message>
    <message>
        <source>Odoo refused the order: %1</source>
        <translation>Odoo weigerde de order: %1</translation>
    </message>
    <message>
        <source>Odoo stores %1 as %3 instead of %2.</source>
        <translation>Odoo bewaart bij %1 %3 in plaats van %2.</translation>
    </message>
    <message>
        <source>The document cannot be read: %1</source>
        <translation>Het document kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>e-mail domain</source>
        <translation>e-maildomein</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>btw-nummer</translation>
    </message>
    <message>
        <source>register number</source>
        <translation>handelsregisternummer</translation>
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
        <translation>naam</translation>
    </message>
    <message>
        <source>city</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>sender&apos;s mail failed its authentication</source>
        <translation>echtheid van de e-mail van de afzender niet bevestigd</translation>
    </message>
    <message>
        <source>remembered choice</source>
        <translation>onthouden keuze</translation>
    </message>
    <message>
        <source>vendor&apos;s article number</source>
        <translation>artikelnummer van de leverancier</translation>
    </message>
    <message>
        <source>our article number</source>
        <translation>ons artikelnummer</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>barcode</translation>
    </message>
    <message>
        <source>barcode of a pack</source>
        <translation>barcode van een verpakking</translation>
    </message>
    <message>
        <source>product name</source>
        <translation>productnaam</translation>
    </message>
    <message>
        <source>vendor&apos;s product name</source>
        <translation>productnaam van de leverancier</translation>
    </message>
    <message>
        <source>numbers in the text</source>
        <translation>getallen in de tekst</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>maten</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>kleuren</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prijs</translation>
    </message>
    <message>
        <source>bought before</source>
        <translation>eerder ingekocht</translation>
    </message>
    <message>
        <source>kind of unit</source>
        <translation>soort eenheid</translation>
    </message>
    <message>
        <source>archived in Odoo</source>
        <translation>gearchiveerd in Odoo</translation>
    </message>
    <message>
        <source>not marked as purchasable</source>
        <translation>kan niet worden ingekocht</translation>
    </message>
    <message>
        <source>already on another line of this order</source>
        <translation>staat al op een andere regel van deze bestelling</translation>
    </message>
    <message>
        <source>already on line %1 of this order, in other words</source>
        <translation>staat al op regel %1 van deze bestelling, in andere woorden</translation>
    </message>
    <message>
        <source>belongs to another company</source>
        <translation>hoort bij een ander bedrijf</translation>
    </message>
    <message>
        <source>price row no longer valid</source>
        <translation>prijsregel niet meer geldig</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>door een medewerker gekozen</translation>
    </message>
    <message>
        <source>match</source>
        <translation>treffer</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>mogelijke treffer</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>geen treffer</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>meerduidig</translation>
    </message>
    <message>
        <source>by VAT number</source>
        <translation>op btw-nummer</translation>
    </message>
    <message>
        <source>by register number</source>
        <translation>op handelsregisternummer</translation>
    </message>
    <message>
        <source>by GLN</source>
        <translation>op GLN</translation>
    </message>
    <message>
        <source>by IBAN</source>
        <translation>op IBAN</translation>
    </message>
    <message>
        <source>by e-mail domain</source>
        <translation>op e-maildomein</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>op naam</translation>
    </message>
    <message>
        <source>by similar text</source>
        <translation>op gelijkende tekst</translation>
    </message>
    <message>
        <source>by a remembered choice</source>
        <translation>op een onthouden keuze</translation>
    </message>
    <message>
        <source>by the vendor&apos;s article number</source>
        <translation>op het artikelnummer van de leverancier</translation>
    </message>
    <message>
        <source>by our article number</source>
        <translation>op ons artikelnummer</translation>
    </message>
    <message>
        <source>by barcode</source>
        <translation>op barcode</translation>
    </message>
    <message>
        <source>by the barcode of a pack</source>
        <translation>op de barcode van een verpakking</translation>
    </message>
    <message>
        <source>by unit code</source>
        <translation>op de code van de eenheid</translation>
    </message>
    <message>
        <source>by the printed word</source>
        <translation>op het gedrukte woord</translation>
    </message>
    <message>
        <source>the product&apos;s own unit</source>
        <translation>de eigen eenheid van het product</translation>
    </message>
    <message>
        <source>the default of this workspace</source>
        <translation>de standaard van deze werkmap</translation>
    </message>
    <message>
        <source>set on the vendor</source>
        <translation>ingesteld bij de leverancier</translation>
    </message>
    <message>
        <source>as Odoo chooses by country</source>
        <translation>zoals Odoo kiest op land</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>geen is van toepassing</translation>
    </message>
    <message>
        <source>taxes of the product</source>
        <translation>btw van het product</translation>
    </message>
    <message>
        <source>of this company</source>
        <translation>van dit bedrijf</translation>
    </message>
    <message>
        <source>mapped by the fiscal position</source>
        <translation>omgezet door de fiscale positie</translation>
    </message>
    <message>
        <source>compared with the paper</source>
        <translation>vergeleken met het document</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>geen order</translation>
    </message>
    <message>
        <source>customer&apos;s order</source>
        <translation>order van klant</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>herkend</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in beoordeling</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in de wacht</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in wachtrij</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wordt verstuurd</translation>
    </message>
    <message>
        <source>in Odoo</source>
        <translation>in Odoo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>order confirmation</source>
        <translation>orderbevestiging</translation>
    </message>
    <message>
        <source>change of an order</source>
        <translation>wijziging van een order</translation>
    </message>
    <message>
        <source>cancellation of an order</source>
        <translation>annulering van een order</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factuur</translation>
    </message>
    <message>
        <source>mail with an invoice</source>
        <translation>e-mail met een factuur</translation>
    </message>
    <message>
        <source>delivery note</source>
        <translation>pakbon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leeg bestand</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>ander document</translation>
    </message>
    <message>
        <source>%1 set to &quot;%2&quot; (was &quot;%3&quot;)</source>
        <translation>%1: &quot;%2&quot; ingevuld (was &quot;%3&quot;)</translation>
    </message>
    <message>
        <source>%1 chosen: %2 (was %3)</source>
        <translation>%1 gekozen: %2 (was %3)</translation>
    </message>
    <message>
        <source>let pass: %1 (%2)</source>
        <translation>toegelaten: %1 (%2)</translation>
    </message>
    <message>
        <source>approved: %1</source>
        <translation>goedgekeurd: %1</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>in de wacht gezet</translation>
    </message>
    <message>
        <source>put on hold: %1</source>
        <translation>in de wacht gezet: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>afgewezen: %1</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>decision %1 undone</source>
        <translation>beslissing %1 teruggedraaid</translation>
    </message>
    <message>
        <source>Draft %1 is in Odoo, but Odoo stores some values otherwise than approved.</source>
        <translation>Concept %1 staat in Odoo, maar Odoo bewaart sommige waarden anders dan goedgekeurd.</translation>
    </message>
    <message>
        <source>Draft %1 is in Odoo.</source>
        <translation>Concept %1 staat in Odoo.</translation>
    </message>
    <message>
        <source>This order is already in Odoo as %1; nothing was sent.</source>
        <translation>Deze order staat al in Odoo als %1; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Under this order&apos;s key Odoo holds another order (%1); nothing was sent.</source>
        <translation>Onder de sleutel van deze order staat in Odoo een andere order (%1); er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Odoo did not take the order; nothing was stored there.</source>
        <translation>Odoo nam de order niet aan; daar is niets opgeslagen.</translation>
    </message>
    <message>
        <source>It is not sure whether Odoo stored the order. Push it again: the same key makes a second order impossible.</source>
        <translation>Het is niet zeker of Odoo de order heeft opgeslagen. Verstuur hem opnieuw: dezelfde sleutel maakt een tweede order onmogelijk.</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>documentnummer</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>ordernummer</translation>
    </message>
    <message>
        <source>vendor&apos;s order number</source>
        <translation>ordernummer van de leverancier</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>datum van het document</translation>
    </message>
    <message>
        <source>delivery from</source>
        <translation>levering vanaf</translation>
    </message>
    <message>
        <source>delivery until</source>
        <translation>levering tot en met</translation>
    </message>
    <message>
        <source>delivery date</source>
        <translation>leverdatum</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>leverancier</translation>
    </message>
    <message>
        <source>company</source>
        <translation>bedrijf</translation>
    </message>
    <message>
        <source>receipt type</source>
        <translation>ontvangsttype</translation>
    </message>
    <message>
        <source>payment term</source>
        <translation>betalingsvoorwaarde</translation>
    </message>
    <message>
        <source>fiscal position</source>
        <translation>fiscale positie</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>eenheidsprijs</translation>
    </message>
    <message>
        <source>price base</source>
        <translation>prijsbasis</translation>
    </message>
    <message>
        <source>line total</source>
        <translation>regeltotaal</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>btw</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>btw-tarief</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>description</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>total without tax</source>
        <translation>totaal zonder btw</translation>
    </message>
    <message>
        <source>total of the lines</source>
        <translation>totaal van de regels</translation>
    </message>
    <message>
        <source>total with tax</source>
        <translation>totaal met btw</translation>
    </message>
    <message>
        <source>amount to pay</source>
        <translation>te betalen bedrag</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>btw</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>charge %1</source>
        <translation>toeslag %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwoordt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. It looks like https://company.odoo.com.</source>
        <translation>&quot;%1&quot; is geen webadres. Zo ziet het eruit: https://company.odoo.com.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Op %1 antwoordt niets.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is verified.</source>
        <translation>De verbinding is versleuteld en het certificaat is gecontroleerd.</translation>
    </message>
    <message>
        <source>Not encrypted, but the server runs on this machine.</source>
        <translation>Niet versleuteld, maar de server draait op deze computer.</translation>
    </message>
    <message>
        <source>Not encrypted, by your choice: password and orders can be read on the way to %1.</source>
        <translation>Niet versleuteld, bewust zo gekozen: wachtwoord en orders zijn leesbaar op de weg naar %1.</translation>
    </message>
    <message>
        <source>%1 is reached without encryption. Use https, or allow plain http for this connection.</source>
        <translation>%1 wordt zonder versleuteling bereikt. Gebruik https, of sta gewoon http toe voor deze verbinding.</translation>
    </message>
    <message>
        <source>Odoo %1 %2</source>
        <translation>Odoo %1 %2</translation>
    </message>
    <message>
        <source>Odoo %1 is too old: version %2 or later is needed.</source>
        <translation>Odoo %1 is te oud: versie %2 of later is nodig.</translation>
    </message>
    <message>
        <source>What answers at %1 is not Odoo.</source>
        <translation>Wat op %1 antwoordt, is geen Odoo.</translation>
    </message>
    <message>
        <source>The database %1 is there.</source>
        <translation>De database %1 is er.</translation>
    </message>
    <message>
        <source>The server does not list its databases; %1 is used as typed.</source>
        <translation>De server toont zijn databases niet; %1 wordt gebruikt zoals ingevuld.</translation>
    </message>
    <message>
        <source>Choose a database: %1.</source>
        <translation>Kies een database: %1.</translation>
    </message>
    <message>
        <source>The server does not list its databases. Type the name; the administrator knows it.</source>
        <translation>De server toont zijn databases niet. Vul de naam in; de beheerder kent hem.</translation>
    </message>
    <message>
        <source>The server has no database %1.</source>
        <translation>De server heeft geen database %1.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Aangemeld als %1.</translation>
    </message>
    <message>
        <source>Odoo refuses the login %1 or its password.</source>
        <translation>Odoo weigert de gebruikersnaam %1 of het wachtwoord.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is %1.</source>
        <translation>Het e-mailadres van de gebruiker is %1.</translation>
    </message>
    <message>
        <source>The user has no e-mail address; Odoo 12 then refuses orders. Enter one in Odoo.</source>
        <translation>De gebruiker heeft geen e-mailadres; Odoo 12 weigert dan orders. Vul er een in bij Odoo.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>Geïnstalleerd: %1.</translation>
    </message>
    <message>
        <source>The Purchase app is not installed (%1 is missing).</source>
        <translation>De app Inkoop is niet geïnstalleerd (%1 ontbreekt).</translation>
    </message>
    <message>
        <source>%1 has no field %2, which is needed.</source>
        <translation>%1 heeft geen veld %2, dat nodig is.</translation>
    </message>
    <message>
        <source>All %1 tables may be read.</source>
        <translation>Alle %1 tabellen mogen worden gelezen.</translation>
    </message>
    <message>
        <source>The user may not read: %1. Ask for the group Purchase / User.</source>
        <translation>De gebruiker mag niet lezen: %1. Vraag om de groep Inkoop / Gebruiker.</translation>
    </message>
    <message>
        <source>Purchase orders may be created.</source>
        <translation>Inkooporders mogen worden aangemaakt.</translation>
    </message>
    <message>
        <source>The user may not create: %1. Ask for the group Purchase / User.</source>
        <translation>De gebruiker mag niet aanmaken: %1. Vraag om de groep Inkoop / Gebruiker.</translation>
    </message>
    <message>
        <source>The server itself can keep each order unique.</source>
        <translation>De server kan zelf elke order uniek houden.</translation>
    </message>
    <message>
        <source>Importing is closed: orders are created directly and kept unique by searching only.</source>
        <translation>Importeren is afgesloten: orders worden direct aangemaakt en alleen door zoeken uniek gehouden.</translation>
    </message>
    <message>
        <source>No custom field has to be filled.</source>
        <translation>Er hoeft geen eigen veld te worden ingevuld.</translation>
    </message>
    <message>
        <source>Odoo requires custom fields that OrderPilot does not fill yet: %1.</source>
        <translation>Odoo vereist eigen velden die OrderPilot nog niet invult: %1.</translation>
    </message>
    <message>
        <source>Companies: %1.</source>
        <translation>Bedrijven: %1.</translation>
    </message>
    <message>
        <source>The user may not work for the chosen company (number %1).</source>
        <translation>De gebruiker mag niet werken voor het gekozen bedrijf (nummer %1).</translation>
    </message>
    <message>
        <source>The user works for several companies; choose the one that orders are for by default: %1.</source>
        <translation>De gebruiker werkt voor meerdere bedrijven; kies het bedrijf waarvoor orders standaard zijn: %1.</translation>
    </message>
    <message>
        <source>Receipts go to: %1.</source>
        <translation>Ontvangsten gaan naar: %1.</translation>
    </message>
    <message>
        <source>No receipt type for: %1. Create a warehouse for the company in Odoo.</source>
        <translation>Geen ontvangsttype voor: %1. Maak in Odoo een magazijn aan voor het bedrijf.</translation>
    </message>
    <message>
        <source>The Inventory app is not installed; orders need no warehouse.</source>
        <translation>De app Voorraad is niet geïnstalleerd; orders hebben geen magazijn nodig.</translation>
    </message>
    <message>
        <source>Languages: %1.</source>
        <translation>Talen: %1.</translation>
    </message>
    <message>
        <source>%1 partners, %2 products, %3 purchase taxes, for instance %4; %5; %6.</source>
        <translation>%1 relaties, %2 producten, %3 btw-tarieven voor inkoop, bijvoorbeeld %4; %5; %6.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock agrees with the server&apos;s (%1 s).</source>
        <translation>De klok van deze computer loopt gelijk met die van de server (%1 s).</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>De klok van deze computer loopt %1 s voor op die van de server.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>De server geeft zijn tijd niet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Beveiligde verbinding</translation>
    </message>
    <message>
        <source>Odoo version</source>
        <translation>Odoo-versie</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Right to read</source>
        <translation>Leesrecht</translation>
    </message>
    <message>
        <source>Right to create</source>
        <translation>Aanmaakrecht</translation>
    </message>
    <message>
        <source>Exactly-once way</source>
        <translation>Precies-één-keer</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Verplichte velden</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magazijnen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stamgegevens</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Not tried, because of an earlier step.</source>
        <translation>Niet geprobeerd, vanwege een eerdere stap.</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>op e-mailadres</translation>
    </message>
    <message>
        <source>the unit of the vendor&apos;s price</source>
        <translation>de eenheid van de leveranciersprijs</translation>
    </message>
    <message>
        <source>as set for this workspace</source>
        <translation>zoals ingesteld voor deze werkmap</translation>
    </message>
    <message>
        <source>Master data or what was learned has changed since the approval, and so has what would be sent. Look at the case and approve it again.</source>
        <translation>De stamgegevens of het geleerde zijn sinds de goedkeuring veranderd, en daarmee wat zou worden verstuurd. Bekijk het dossier en keur het opnieuw goed.</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1: gelijk</translation>
    </message>
    <message>
        <source>%1: the same, %2</source>
        <translation>%1: gelijk, %2</translation>
    </message>
    <message>
        <source>%1: close, %2 here and %3 in Odoo</source>
        <translation>%1: bijna gelijk, hier %2 en in Odoo %3</translation>
    </message>
    <message>
        <source>%1: different, %2 here</source>
        <translation>%1: anders, hier %2</translation>
    </message>
    <message>
        <source>%1: different, %2 here and %3 in Odoo</source>
        <translation>%1: anders, hier %2 en in Odoo %3</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: ontbreekt</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;: that may be %3 or %4. Type the right value.</source>
        <translation>Bij %1 staat &quot;%2&quot;: dat kan %3 of %4 zijn. Vul de juiste waarde in.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; on one row and &quot;%3&quot; on another; the first one was taken.</source>
        <translation>Bij %1 staat in de ene rij &quot;%2&quot; en in een andere &quot;%3&quot;; de eerste is genomen.</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;: a spreadsheet has rounded the number. Type the right one.</source>
        <translation>Bij %1 staat &quot;%2&quot;: een rekenblad heeft het getal afgerond. Vul het juiste in.</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;: a spreadsheet took its leading zeros, %3 was read.</source>
        <translation>Bij %1 staat &quot;%2&quot;: een rekenblad heeft de voorloopnullen weggehaald, %3 is gelezen.</translation>
    </message>
    <message>
        <source>It is not certain what stands in the column &quot;%1&quot; (perhaps: %2).</source>
        <translation>Het is niet zeker wat er in de kolom &quot;%1&quot; staat (misschien: %2).</translation>
    </message>
    <message>
        <source>as the mapping of this table says</source>
        <translation>volgens de kolomindeling van deze tabel</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>geen btw</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>besteld</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 chosen: %2</source>
        <translation>%1 gekozen: %2</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>vracht</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>behandeling</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>verpakking</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>verzekering</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>korting</translation>
    </message>
    <message>
        <source>other charge</source>
        <translation>andere toeslag</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>graag controleren</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>niet geprobeerd</translation>
    </message>
    <message>
        <source>The certificate cannot be verified: %1. Its SHA-256 fingerprint is %2.</source>
        <translation>Het certificaat kan niet worden gecontroleerd: %1. De SHA-256-vingerafdruk is %2.</translation>
    </message>
    <message>
        <source>Compare the address with the one in your browser, and check whether this machine is online.</source>
        <translation>Vergelijk het adres met dat in uw browser, en controleer of deze computer online is.</translation>
    </message>
    <message>
        <source>Ask the administrator for the certificate of the authority that signed it, and choose that file as own authority. OrderPilot never ignores a certificate that cannot be verified.</source>
        <translation>Vraag de beheerder om het certificaat van de autoriteit die het heeft ondertekend, en kies dat bestand als eigen autoriteit. OrderPilot negeert nooit een certificaat dat niet kan worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Have Odoo brought to a newer version; there is no other way.</source>
        <translation>Laat Odoo bijwerken naar een nieuwere versie; een andere weg is er niet.</translation>
    </message>
    <message>
        <source>Take the address that stands in the browser when you work in Odoo.</source>
        <translation>Neem het adres dat in de browser staat als u in Odoo werkt.</translation>
    </message>
    <message>
        <source>Compare the name, capitals included, or ask the administrator for it.</source>
        <translation>Vergelijk de naam, ook de hoofdletters, of vraag hem aan de beheerder.</translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation>De server biedt: %1.</translation>
    </message>
    <message>
        <source>Check the login and enter the secret again; a key may have expired.</source>
        <translation>Controleer de gebruikersnaam en vul het geheim opnieuw in; een sleutel kan verlopen zijn.</translation>
    </message>
    <message>
        <source>Ask the administrator to install the Purchase app in this database.</source>
        <translation>Vraag de beheerder de app Inkoop in deze database te installeren.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the Purchase and Inventory apps are complete and up to date.</source>
        <translation>Vraag de beheerder of de apps Inkoop en Voorraad volledig en bijgewerkt zijn.</translation>
    </message>
    <message>
        <source>Orders can be sent all the same. Ask the administrator to allow importing for this user.</source>
        <translation>Orders kunnen toch worden verstuurd. Vraag de beheerder om importeren voor deze gebruiker toe te staan.</translation>
    </message>
    <message>
        <source>Ask the administrator for a default value for each, or orders may be refused.</source>
        <translation>Vraag de beheerder om een standaardwaarde voor elk, anders kunnen orders worden geweigerd.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow the company for this user, or choose another one.</source>
        <translation>Vraag de beheerder het bedrijf voor deze gebruiker toe te staan, of kies een ander.</translation>
    </message>
    <message>
        <source>Check that this is the right database and that the user may see these records.</source>
        <translation>Controleer of dit de juiste database is en of de gebruiker deze gegevens mag zien.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, so that times in the history are right.</source>
        <translation>Zet de klok van deze computer gelijk, zodat tijden in de geschiedenis kloppen.</translation>
    </message>
    <message>
        <source>Try again; if it stays, show the details to the administrator.</source>
        <translation>Probeer het opnieuw; blijft het zo, toon de details dan aan de beheerder.</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>bedrijven</translation>
    </message>
    <message>
        <source>currencies</source>
        <translation>valuta’s</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>landen</translation>
    </message>
    <message>
        <source>country groups</source>
        <translation>landengroepen</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>talen</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>decimalen</translation>
    </message>
    <message>
        <source>units of measure</source>
        <translation>maateenheden</translation>
    </message>
    <message>
        <source>fiscal positions</source>
        <translation>fiscale posities</translation>
    </message>
    <message>
        <source>receipt types</source>
        <translation>ontvangsttypen</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation>betalingsvoorwaarden</translation>
    </message>
    <message>
        <source>vendors and their contacts</source>
        <translation>leveranciers en hun contactpersonen</translation>
    </message>
    <message>
        <source>bank accounts</source>
        <translation>bankrekeningen</translation>
    </message>
    <message>
        <source>products</source>
        <translation>producten</translation>
    </message>
    <message>
        <source>vendor prices</source>
        <translation>leveranciersprijzen</translation>
    </message>
    <message>
        <source>packagings</source>
        <translation>verpakkingen</translation>
    </message>
    <message>
        <source>past orders</source>
        <translation>eerdere orders</translation>
    </message>
    <message>
        <source>lines of past orders</source>
        <translation>regels van eerdere orders</translation>
    </message>
    <message>
        <source>Check the sign-in of the connection, then send it again.</source>
        <translation>Controleer de aanmelding van de verbinding en verstuur hem opnieuw.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right that Odoo names, then send it again.</source>
        <translation>Vraag uw beheerder om het recht dat Odoo noemt en verstuur hem opnieuw.</translation>
    </message>
    <message>
        <source>The work is kept. Send it again once Odoo can be reached.</source>
        <translation>Het werk is bewaard. Verstuur hem opnieuw zodra Odoo bereikbaar is.</translation>
    </message>
    <message>
        <source>Put right what Odoo names, approve the order again and send it.</source>
        <translation>Herstel wat Odoo noemt, keur de order opnieuw goed en verstuur hem.</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>Wacht een minuut en verstuur hem opnieuw.</translation>
    </message>
    <message>
        <source>Send it again. If it fails again, report it with the details.</source>
        <translation>Verstuur hem opnieuw. Mislukt het weer, meld het dan met de details.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>date of the order</source>
        <translation>orderdatum</translation>
    </message>
    <message>
        <source>source</source>
        <translation>herkomst</translation>
    </message>
    <message>
        <source>vendor reference</source>
        <translation>referentie van de leverancier</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>regels</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>zo’n bestand is er niet</translation>
    </message>
    <message>
        <source>it is no file, or may not be read</source>
        <translation>het is geen bestand, of het mag niet worden gelezen</translation>
    </message>
    <message>
        <source>the file is there already</source>
        <translation>het bestand bestaat al</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>de map kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>the stored bytes were changed by somebody else</source>
        <translation>de opgeslagen bytes zijn door iemand anders gewijzigd</translation>
    </message>
    <message>
        <source>what was given for this run cannot be kept</source>
        <translation>wat voor deze keer is opgegeven, kan niet worden bewaard</translation>
    </message>
    <message>
        <source>the key ring does not answer</source>
        <translation>de sleutelbos antwoordt niet</translation>
    </message>
    <message>
        <source>there are several connections; name one</source>
        <translation>er zijn meerdere verbindingen; noem er een</translation>
    </message>
    <message>
        <source>%3 is fetching the master data of %2 at this moment, in another program (process %4). Try again when that is done.</source>
        <translation>%3 haalt op dit moment de stamgegevens van %2 op, in een ander programma (proces %4). Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Another program took over fetching the master data.</source>
        <translation>Een ander programma heeft het ophalen van de stamgegevens overgenomen.</translation>
    </message>
    <message>
        <source>%3 is sending case %2 to Odoo at this moment, in another program (process %4). Nothing was sent from here.</source>
        <translation>%3 stuurt op dit moment dossier %2 naar Odoo, in een ander programma (proces %4). Vanaf hier is niets verstuurd.</translation>
    </message>
    <message>
        <source>Another program took over sending this case to Odoo.</source>
        <translation>Een ander programma heeft het versturen van dit dossier naar Odoo overgenomen.</translation>
    </message>
    <message>
        <source>Somebody decided something about this case meanwhile. Look at it again.</source>
        <translation>Iemand heeft intussen iets over dit dossier beslist. Kijk er opnieuw naar.</translation>
    </message>
    <message>
        <source>Odoo may hold the order already. What was sent does not change before that is settled.</source>
        <translation>Misschien staat de order al in Odoo. Wat is verstuurd, verandert niet voordat dat duidelijk is.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of this connection may be on the way to Odoo. Send them again first.</source>
        <translation>
            <numerusform>Mogelijk is %n order van deze verbinding onderweg naar Odoo. Verstuur die eerst opnieuw.</numerusform>
            <numerusform>Mogelijk zijn %n orders van deze verbinding onderweg naar Odoo. Verstuur die eerst opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another choice has taken its place. Remove that one first.</source>
        <translation>Een andere keuze heeft haar plaats ingenomen. Verwijder die eerst.</translation>
    </message>
    <message>
        <source>This cannot be done now: the case is %1.</source>
        <translation>Dit kan nu niet: status van het dossier: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open.</source>
        <translation>
            <numerusform>Er staat nog %n punt open.</numerusform>
            <numerusform>Er staan nog %n punten open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>Geef een reden op.</translation>
    </message>
    <message>
        <source>The same file came in again: %1.</source>
        <translation>Hetzelfde bestand kwam opnieuw binnen: %1.</translation>
    </message>
    <message>
        <source>Received: %1.</source>
        <translation>Ontvangen: %1.</translation>
    </message>
    <message>
        <source>Judged again, as master data or what was learned have changed.</source>
        <translation>Opnieuw beoordeeld, omdat stamgegevens of het geleerde zijn veranderd.</translation>
    </message>
    <message>
        <source>Back in review: what would be sent is no longer what was approved.</source>
        <translation>Terug in beoordeling: wat zou worden verstuurd, is niet meer wat is goedgekeurd.</translation>
    </message>
    <message>
        <source>To be sent once more, as revision %1: %2</source>
        <translation>Nog eens te versturen, als revisie %1: %2</translation>
    </message>
    <message>
        <source>The state changed.</source>
        <translation>De status is veranderd.</translation>
    </message>
    <message>
        <source>Queued for Odoo; what will be sent is fixed now.</source>
        <translation>In wachtrij voor Odoo; wat wordt verstuurd, ligt nu vast.</translation>
    </message>
    <message>
        <source>Sending to Odoo, attempt %1.</source>
        <translation>Naar Odoo sturen, poging %1.</translation>
    </message>
    <message>
        <source>Odoo answered: it keeps the order under number %1.</source>
        <translation>Odoo antwoordde: de order staat er onder nummer %1.</translation>
    </message>
    <message>
        <source>Read back from Odoo and compared with what was approved.</source>
        <translation>Teruggelezen uit Odoo en vergeleken met wat is goedgekeurd.</translation>
    </message>
    <message>
        <source>The document was attached in Odoo.</source>
        <translation>Het document is in Odoo bijgevoegd.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Klaar.</translation>
    </message>
    <message>
        <source>Sent to Odoo.</source>
        <translation>Naar Odoo gestuurd.</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Probleem: %1</translation>
    </message>
    <message>
        <source>OrderPilot itself</source>
        <translation>OrderPilot zelf</translation>
    </message>
    <message>
        <source>received again</source>
        <translation>opnieuw ontvangen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslissing</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>sent to Odoo</source>
        <translation>naar Odoo gestuurd</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <translation>Opnieuw gelezen: %1.</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>artikelnummer</translation>
    </message>
    <message>
        <source>The vendor is no longer in the master data.</source>
        <translation>De leverancier staat niet meer in de stamgegevens.</translation>
    </message>
    <message>
        <source>The product is no longer in the master data.</source>
        <translation>Het product staat niet meer in de stamgegevens.</translation>
    </message>
    <message>
        <source>The product is archived in Odoo, or not marked as purchasable.</source>
        <translation>Het product is in Odoo gearchiveerd, of kan niet worden ingekocht.</translation>
    </message>
    <message>
        <source>Odoo itself names another product for this vendor&apos;s number.</source>
        <translation>Odoo zelf noemt een ander product bij dit nummer van de leverancier.</translation>
    </message>
    <message>
        <source>It was overruled at least as often as it was used.</source>
        <translation>Ze is minstens zo vaak verworpen als gebruikt.</translation>
    </message>
    <message>
        <source>vendor %1</source>
        <translation>leverancier %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>product %1</translation>
    </message>
    <message>
        <source>%1: %2 &quot;%3&quot; is %4 (by %5 on %6; used %7, overruled %8)</source>
        <translation>%1: %2 &quot;%3&quot; is %4 (door %5 op %6; gebruikt: %7, verworpen: %8)</translation>
    </message>
    <message>
        <source>Removed by %1.</source>
        <translation>Verwijderd door %1.</translation>
    </message>
    <message>
        <source>remembered choice: &quot;%1&quot;, imported by %2 on %3</source>
        <translation>onthouden keuze: &quot;%1&quot;, geïmporteerd door %2 op %3</translation>
    </message>
    <message>
        <source>remembered choice: &quot;%1&quot;, taught by %2 on %3 with order %4</source>
        <translation>onthouden keuze: &quot;%1&quot;, geleerd van %2 op %3 met order %4</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelaten</translation>
    </message>
    <message>
        <source>%1 taken in again</source>
        <translation>%1 weer opgenomen</translation>
    </message>
    <message>
        <source>a value that was not understood</source>
        <translation>een waarde die niet te begrijpen was</translation>
    </message>
    <message>
        <source>a paper without a number</source>
        <translation>een document zonder nummer</translation>
    </message>
    <message>
        <source>characters that may have been read wrongly</source>
        <translation>tekens die mogelijk verkeerd zijn gelezen</translation>
    </message>
    <message>
        <source>a converted quantity</source>
        <translation>een omgerekend aantal</translation>
    </message>
    <message>
        <source>an assumed unit</source>
        <translation>een aangenomen eenheid</translation>
    </message>
    <message>
        <source>another payment term than usual</source>
        <translation>een andere betalingsvoorwaarde dan gebruikelijk</translation>
    </message>
    <message>
        <source>quantity times price differs from the printed line total</source>
        <translation>aantal maal prijs wijkt af van het gedrukte regeltotaal</translation>
    </message>
    <message>
        <source>the stated total differs from the lines</source>
        <translation>het vermelde totaal wijkt af van de regels</translation>
    </message>
    <message>
        <source>a delivery date before the date of the document</source>
        <translation>een leverdatum vóór de datum van het document</translation>
    </message>
    <message>
        <source>a wrong check digit</source>
        <translation>een verkeerd controlecijfer</translation>
    </message>
    <message>
        <source>an unusual price</source>
        <translation>een ongewone prijs</translation>
    </message>
    <message>
        <source>a price with more digits than Odoo keeps</source>
        <translation>een prijs met meer cijfers dan Odoo bewaart</translation>
    </message>
    <message>
        <source>a contradiction to the product</source>
        <translation>een tegenspraak met het product</translation>
    </message>
    <message>
        <source>a contradiction about the vendor</source>
        <translation>een tegenspraak over de leverancier</translation>
    </message>
    <message>
        <source>the same product on several lines</source>
        <translation>hetzelfde product op meerdere regels</translation>
    </message>
    <message>
        <source>another tax than the paper&apos;s</source>
        <translation>andere btw dan op het document</translation>
    </message>
    <message>
        <source>another currency than usual</source>
        <translation>een andere valuta dan gebruikelijk</translation>
    </message>
    <message>
        <source>the same order was received before</source>
        <translation>dezelfde order is al eerder ontvangen</translation>
    </message>
    <message>
        <source>an order like it is already in Odoo</source>
        <translation>zo’n order staat al in Odoo</translation>
    </message>
    <message>
        <source>the vendor confirms another quantity</source>
        <translation>de leverancier bevestigt een ander aantal</translation>
    </message>
    <message>
        <source>the vendor confirms another price</source>
        <translation>de leverancier bevestigt een andere prijs</translation>
    </message>
    <message>
        <source>the vendor confirms another date</source>
        <translation>de leverancier bevestigt een andere datum</translation>
    </message>
    <message>
        <source>What stands in the %2 columns of this table is not known: it has no heading that says where article and quantity are. In the window, press &quot;Tell what the columns mean...&quot; on the case; on the command line, use &quot;mapping save&quot;. The file is read again then.</source>
        <translation>Het is niet bekend wat er in de %2 kolommen van deze tabel staat: er is geen kop die zegt waar artikel en aantal staan. Kies in het venster bij het dossier &quot;Zeggen wat de kolommen betekenen...&quot;; gebruik op de opdrachtregel &quot;mapping save&quot;. Het bestand wordt dan opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Several mappings fit this file: %2. In the window, press &quot;Choose among the meanings...&quot; on the case; on the command line, remove all but one, or give them a cell that tells their files apart. The file is read again then.</source>
        <translation>Meerdere kolomindelingen passen bij dit bestand: %2. Kies in het venster bij het dossier &quot;Kiezen uit de betekenissen...&quot;; verwijder ze op de opdrachtregel op één na, of geef ze een cel die hun bestanden onderscheidt. Het bestand wordt dan opnieuw gelezen.</translation>
    </message>
    <message>
        <source>The order %1 still stands in Odoo: it was neither deleted nor cancelled there. Nothing was sent again.</source>
        <translation>De order %1 staat nog in Odoo: hij is daar niet verwijderd of geannuleerd. Er is niets opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>Delete or cancel it in Odoo if it is not wanted there, then send it again.</source>
        <translation>Verwijder of annuleer hem in Odoo als hij daar niet gewenst is, en verstuur hem dan opnieuw.</translation>
    </message>
    <message>
        <source>The product has no purchase tax of this company. %2 is what this workspace uses for %1; please confirm it, or choose another.</source>
        <translation>Het product heeft geen inkoop-btw van dit bedrijf. Voor %1 gebruikt deze werkruimte %2; bevestig dat of kies een andere.</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>teruggedraaid: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>opnieuw uitgevoerd: %1</translation>
    </message>
    <message>
        <source>what this workspace uses</source>
        <translation>wat deze werkruimte gebruikt</translation>
    </message>
    <message>
        <source>21 % (high rate)</source>
        <translation>21 % (hoog tarief)</translation>
    </message>
    <message>
        <source>9 % (low rate)</source>
        <translation>9 % (laag tarief)</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>verlegde btw</translation>
    </message>
    <message>
        <source>the margin scheme</source>
        <translation>de margeregeling</translation>
    </message>
    <message>
        <source>total of the discounts</source>
        <translation>totaal van de kortingen</translation>
    </message>
    <message>
        <source>total of the charges</source>
        <translation>totaal van de toeslagen</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>al betaald</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>afronding</translation>
    </message>
    <message>
        <source>answer of the vendor</source>
        <translation>antwoord van de leverancier</translation>
    </message>
    <message>
        <source>our reference</source>
        <translation>onze referentie</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>regelnummer</translation>
    </message>
    <message>
        <source>line of our order</source>
        <translation>regel van onze bestelling</translation>
    </message>
    <message>
        <source>maker&apos;s article number</source>
        <translation>artikelnummer van de fabrikant</translation>
    </message>
    <message>
        <source>long description</source>
        <translation>lange omschrijving</translation>
    </message>
    <message>
        <source>price before discount</source>
        <translation>prijs voor korting</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>toeslag</translation>
    </message>
    <message>
        <source>kind of tax</source>
        <translation>soort btw</translation>
    </message>
    <message>
        <source>answer to the line</source>
        <translation>antwoord op de regel</translation>
    </message>
    <message>
        <source>quantity on back order</source>
        <translation>aantal in backorder</translation>
    </message>
    <message>
        <source>article number of the substitute</source>
        <translation>artikelnummer van het alternatief</translation>
    </message>
    <message>
        <source>GTIN of the substitute</source>
        <translation>GTIN van het alternatief</translation>
    </message>
    <message>
        <source>description of the substitute</source>
        <translation>omschrijving van het alternatief</translation>
    </message>
    <message>
        <source>kind of charge</source>
        <translation>soort toeslag</translation>
    </message>
    <message>
        <source>reason of the charge</source>
        <translation>reden van de toeslag</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>koper</translation>
    </message>
    <message>
        <source>delivery address</source>
        <translation>afleveradres</translation>
    </message>
    <message>
        <source>registered name</source>
        <translation>statutaire naam</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>Odoo takes no sign-ins from here after too many failed ones: for about %2 seconds it refuses even the right secret of %1.</source>
        <translation>Na te veel mislukte aanmeldingen neemt Odoo er hiervandaan geen meer aan: ongeveer %2 seconden lang weigert het zelfs het juiste geheim van %1.</translation>
    </message>
    <message>
        <source>Odoo refuses the login %1 or its secret. With two-factor sign-in only an API key works: make one in Odoo, on the page Security of your user&apos;s preferences.</source>
        <translation>Odoo weigert de login %1 of het geheim erbij. Bij aanmelden in twee stappen werkt alleen een API-sleutel: maak er een in Odoo, op de pagina Beveiliging van de voorkeuren van uw gebruiker.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <comment>the app of Odoo</comment>
        <translation>Inkoop</translation>
    </message>
    <message>
        <source>Inventory</source>
        <comment>the app of Odoo</comment>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>%1 sends on to another address: %2.</source>
        <translation>%1 stuurt door naar een ander adres: %2.</translation>
    </message>
    <message>
        <source>Check the port and the file of your own authority, if you chose one. Where Odoo runs without encryption in your own network, type http:// in front.</source>
        <translation>Controleer de poort en het bestand van uw eigen autoriteit, als u er een koos. Draait Odoo zonder versleuteling in uw eigen netwerk, zet er dan http:// voor.</translation>
    </message>
    <message>
        <source>Type that address instead.</source>
        <translation>Typ dat adres in plaats daarvan.</translation>
    </message>
    <message>
        <source>No encrypted connection comes about at this address.</source>
        <translation>Op dit adres komt geen versleutelde verbinding tot stand.</translation>
    </message>
    <message>
        <source>%1 breaks the connection off.</source>
        <translation>%1 verbreekt de verbinding.</translation>
    </message>
    <message>
        <source>If it takes encrypted connections only, type https:// in front; otherwise ask the administrator.</source>
        <translation>Neemt het alleen versleutelde verbindingen aan, zet er dan https:// voor; vraag het anders de beheerder.</translation>
    </message>
    <message>
        <source>The server runs Odoo %1, which does not speak JSON-2: that came with version 19. Choose XML-RPC for this connection.</source>
        <translation>Op de server draait Odoo %1, dat geen JSON-2 spreekt: dat kwam met versie 19. Kies XML-RPC voor deze verbinding.</translation>
    </message>
    <message>
        <source>XML-RPC, which this version of Odoo speaks.</source>
        <translation>XML-RPC, dat deze versie van Odoo spreekt.</translation>
    </message>
    <message>
        <source>XML-RPC. It works, but Odoo has announced to remove it: in version %1 (autumn %2), on Odoo Online in %3 (winter %4).</source>
        <translation>XML-RPC. Het werkt, maar Odoo heeft aangekondigd het te verwijderen: in versie %1 (najaar %2), op Odoo Online in %3 (winter %4).</translation>
    </message>
    <message>
        <source>JSON-2, the successor of XML-RPC.</source>
        <translation>JSON-2, de opvolger van XML-RPC.</translation>
    </message>
    <message>
        <source>Odoo %1 does not speak JSON-2: that came with version %2.</source>
        <translation>Odoo %1 spreekt geen JSON-2: dat kwam met versie %2.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Before then, give this connection an API key and choose JSON-2.</source>
        <translation>Geef deze verbinding voor die tijd een API-sleutel en kies JSON-2.</translation>
    </message>
    <message>
        <source>Choose XML-RPC for this connection.</source>
        <translation>Kies XML-RPC voor deze verbinding.</translation>
    </message>
    <message>
        <source>The price %1 has more digits than the %2 that Odoo keeps: it will store %3.</source>
        <translation>De prijs %1 heeft meer decimalen dan de %2 die Odoo bewaart: het legt %3 vast.</translation>
    </message>
    <message>
        <source>The quantity %1 has more digits than the %2 that Odoo keeps: it will store %3.</source>
        <translation>Het aantal %1 heeft meer decimalen dan de %2 die Odoo bewaart: het legt %3 vast.</translation>
    </message>
    <message>
        <source>Odoo takes the tax %1 out of the price: check that the price on the paper holds it.</source>
        <translation>Odoo haalt de btw %1 uit de prijs: controleer of de prijs op het document die bevat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a quantity with more digits than Odoo keeps</source>
        <translation>een aantal met meer decimalen dan Odoo bewaart</translation>
    </message>
    <message>
        <source>a tax that Odoo takes out of the price</source>
        <translation>btw die Odoo uit de prijs haalt</translation>
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
        <translation>De werkmap kan niet worden geopend</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>No backup was found in it.</source>
        <translation>Er is geen back-up in gevonden.</translation>
    </message>
    <message>
        <source>Newest backup: %1, of %2</source>
        <translation>Nieuwste back-up: %1, van %2</translation>
    </message>
    <message>
        <source>Nothing was changed. A newer OrderPilot has worked with this folder: use that one.</source>
        <translation>Er is niets gewijzigd. Met deze map heeft een nieuwere OrderPilot gewerkt: gebruik die.</translation>
    </message>
    <message>
        <source>Nothing was changed. If trying again does not help, keep a copy of the folder and bring back a backup with: orderpilot-cli restore FILE</source>
        <translation>Er is niets gewijzigd. Helpt opnieuw proberen niet, bewaar dan een kopie van de map en zet een back-up terug met: orderpilot-cli restore FILE</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Map &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Nothing was changed. Another program may hold the file, or the disk may be full or write-protected: put that right and try again.</source>
        <translation>Er is niets gewijzigd. Misschien houdt een ander programma het bestand bezet, of is de schijf vol of alleen-lezen: herstel dat en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>op::desktop</name>
    <message>
        <source>Prints this text.</source>
        <translation>Toont deze tekst.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>The folder to work in.</source>
        <translation>De map om in te werken.</translation>
    </message>
    <message>
        <source>Language of the window, for instance nl.</source>
        <translation>Taal van het venster, bijvoorbeeld nl.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Kleuren: light, dark of system.</translation>
    </message>
    <message>
        <source>Opens a workspace for looking around, with an Odoo of its own.</source>
        <translation>Opent een werkmap om rond te kijken, met een eigen Odoo.</translation>
    </message>
    <message>
        <source>Writes pictures of the demo&apos;s screens instead of opening a window.</source>
        <translation>Schrijft afbeeldingen van de demoschermen in plaats van een venster te openen.</translation>
    </message>
    <message>
        <source>Logs when the window does not answer for 100 ms.</source>
        <translation>Noteert wanneer het venster 100 ms lang niet reageert.</translation>
    </message>
    <message>
        <source>Turns incoming order papers into draft purchase orders in Odoo.</source>
        <translation>Maakt van binnenkomende bestelpapieren concept-inkooporders in Odoo.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>Het argument &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;, only: light, dark, system.</source>
        <translation>Het thema &quot;%1&quot; bestaat niet, alleen: light, dark, system.</translation>
    </message>
    <message>
        <source>A file with the password or API key, not readable by other users.</source>
        <translation>Een bestand met het wachtwoord of de API-sleutel, niet leesbaar voor andere gebruikers.</translation>
    </message>
    <message>
        <source>Only the picture of this name.</source>
        <translation>Alleen de afbeelding met deze naam.</translation>
    </message>
</context>
</TS>
