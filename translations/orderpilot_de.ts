<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>to Odoo: %1 of unit %2 at %3, %4</source>
        <translation>nach Odoo: %1 der Mengeneinheit %2 zu %3, %4</translation>
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
        <source>The JSON-2 transport comes with a later version; use xmlrpc, which Odoo 12 to 21 speak.</source>
        <translation>Der JSON-2-Transport kommt mit einer späteren Version; verwenden Sie xmlrpc, das Odoo 12 bis 21 spricht.</translation>
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
        <source>Adds, tries and lists connections to Odoo.</source>
        <translation>Verbindungen zu Odoo hinzufügen, prüfen und auflisten.</translation>
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
        <source>Compares what was posted with what Odoo holds now.</source>
        <translation>Vergleichen, was übertragen wurde und was jetzt in Odoo steht.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>Den Status „%1“ gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  %4  %n line(s), </source>
        <translation>
            <numerusform>%1  %2  %3  %4  %n Position, </numerusform>
            <numerusform>%1  %2  %3  %4  %n Positionen, </numerusform>
        </translation>
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
    <message>
        <source>%1  %2: %3 &quot;%4&quot; is %5 (used %6, overruled %7, by %8)</source>
        <translation>%1  %2: %3 „%4“ ist %5 (verwendet: %6, überstimmt: %7, von %8)</translation>
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
    <name>Wording</name>
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
        <source>The price %1 has more digits than the %2 that Odoo keeps.</source>
        <translation>Der Preis %1 hat mehr Stellen als die %2, die Odoo behält.</translation>
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
        <translation>gemerkte Wahl</translation>
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
        <translation>über eine gemerkte Wahl</translation>
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
        <source>The certificate cannot be verified: %1.</source>
        <translation>Das Zertifikat lässt sich nicht prüfen: %1.</translation>
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
        <source>Odoo refuses the login %1 or its secret. With two-factor sign-in only an API key works: make one in Odoo under My Profile, Account Security.</source>
        <translation>Odoo lehnt den Login %1 oder sein Geheimnis ab. Mit Zwei-Faktor-Authentifizierung geht nur ein API-Schlüssel: erzeugen Sie einen in Odoo unter Mein Profil, Kontosicherheit.</translation>
    </message>
    <message>
        <source>Odoo refuses %1 after %2 failed tries; for a while it may refuse even the right secret. Wait some minutes.</source>
        <translation>Odoo lehnt %1 nach %2 Fehlversuchen ab; eine Zeit lang lehnt es vielleicht auch das richtige Geheimnis ab. Warten Sie einige Minuten.</translation>
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
</context>
</TS>
