<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
        <source>to Odoo: %1 of unit %2 at %3, %4</source>
        <translation>naar Odoo: %1 van eenheid %2 à %3, %4</translation>
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
        <source>The JSON-2 transport comes with a later version; use xmlrpc, which Odoo 12 to 21 speak.</source>
        <translation>Het JSON-2-transport komt in een latere versie; gebruik xmlrpc, dat Odoo 12 tot en met 21 spreekt.</translation>
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
        <source>Adds, tries and lists connections to Odoo.</source>
        <translation>Verbindingen met Odoo toevoegen, testen en tonen.</translation>
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
        <source>Compares what was posted with what Odoo holds now.</source>
        <translation>Vergelijken wat is verstuurd met wat er nu in Odoo staat.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>De status &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  %4  %n line(s), </source>
        <translation>
            <numerusform>%1  %2  %3  %4  %n regel, </numerusform>
            <numerusform>%1  %2  %3  %4  %n regels, </numerusform>
        </translation>
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
    <message>
        <source>%1  %2: %3 &quot;%4&quot; is %5 (used %6, overruled %7, by %8)</source>
        <translation>%1  %2: %3 &quot;%4&quot; is %5 (gebruikt: %6, verworpen: %7, door %8)</translation>
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
    <name>Wording</name>
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
        <source>The price %1 has more digits than the %2 that Odoo keeps.</source>
        <translation>De prijs %1 heeft meer cijfers dan de %2 die Odoo bewaart.</translation>
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
        <source>The certificate cannot be verified: %1.</source>
        <translation>Het certificaat kan niet worden gecontroleerd: %1.</translation>
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
        <source>Odoo refuses the login %1 or its secret. With two-factor sign-in only an API key works: make one in Odoo under My Profile, Account Security.</source>
        <translation>Odoo weigert de gebruikersnaam %1 of het geheim. Met tweestapsverificatie werkt alleen een API-sleutel: maak er een in Odoo onder Mijn profiel, Accountbeveiliging.</translation>
    </message>
    <message>
        <source>Odoo refuses %1 after %2 failed tries; for a while it may refuse even the right secret. Wait some minutes.</source>
        <translation>Odoo weigert %1 na %2 mislukte pogingen; een tijdlang kan het zelfs het juiste geheim weigeren. Wacht enkele minuten.</translation>
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
</context>
</TS>
