<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Line %1: %2 %3 at %4, &quot;%5&quot; %6</source>
        <translation>Ligne %1&#xa0;: %2 %3 à %4, «&#xa0;%5&#xa0;» %6</translation>
    </message>
    <message>
        <source>    not ordered</source>
        <translation>    non commandé</translation>
    </message>
    <message>
        <source>product: %1</source>
        <translation>produit&#xa0;: %1</translation>
    </message>
    <message>
        <source>to Odoo: %1 of unit %2 at %3, %4</source>
        <translation>vers Odoo&#xa0;: %1 en unité %2 à %3, %4</translation>
    </message>
    <message>
        <source>taxes: %1</source>
        <translation>taxes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Case %1 (%2), %3: %4</source>
        <translation>Dossier %1 (%2), %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>  document %1, order %2, date %3, currency %4</source>
        <translation>  document %1, commande %2, date %3, devise %4</translation>
    </message>
    <message>
        <source>  seller: %1</source>
        <translation>  vendeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>  vendor: %1</source>
        <translation>  fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Charge %1: %2 %3, product %4</source>
        <translation>Supplément %1&#xa0;: %2 %3, produit %4</translation>
    </message>
    <message>
        <source>The JSON-2 transport comes with a later version; use xmlrpc, which Odoo 12 to 21 speak.</source>
        <translation>Le transport JSON-2 viendra avec une version ultérieure&#xa0;; utilisez xmlrpc, que parlent Odoo 12 à 21.</translation>
    </message>
    <message>
        <source>Connection %1 added: %2, database %3, user %4.</source>
        <translation>Connexion %1 ajoutée&#xa0;: %2, base de données %3, utilisateur %4.</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>jamais synchronisée</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisée %1</translation>
    </message>
    <message>
        <source>No connections yet: orderpilot-cli connection add NAME --url U --database D --user L</source>
        <translation>Aucune connexion pour l’instant&#xa0;: orderpilot-cli connection add NAME --url U --database D --user L</translation>
    </message>
    <message>
        <source>%1 %2 rows, %3 pages, %4 s, %5 bytes</source>
        <translation>%1 %2 lignes, %3 pages, %4 s, %5 octets</translation>
    </message>
    <message numerus="yes">
        <source>Odoo %1: %2 rows in %3 s; %n case(s) judged anew.</source>
        <translation>
            <numerusform>Odoo %1&#xa0;: %2 lignes en %3 s&#xa0;; %n dossier réévalué.</numerusform>
            <numerusform>Odoo %1&#xa0;: %2 lignes en %3 s&#xa0;; %n dossiers réévalués.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1&#xa0;: %2 lignes</translation>
    </message>
    <message>
        <source>Adds, tries and lists connections to Odoo.</source>
        <translation>Ajoute, teste et liste les connexions à Odoo.</translation>
    </message>
    <message>
        <source>Brings master data from Odoo into the workspace.</source>
        <translation>Importe les données de base d’Odoo dans l’espace de travail.</translation>
    </message>
    <message>
        <source>1. Connect to the built-in demo Odoo at %1</source>
        <translation>1. Connexion à l’Odoo de démonstration intégré, à l’adresse %1</translation>
    </message>
    <message>
        <source>2. Bring in the master data</source>
        <translation>2. Importation des données de base</translation>
    </message>
    <message>
        <source>3. Papers come in; each is read in a process of its own</source>
        <translation>3. Des documents arrivent&#xa0;; chacun est lu dans son propre processus</translation>
    </message>
    <message>
        <source>4. The review desk</source>
        <translation>4. La vérification</translation>
    </message>
    <message>
        <source>  -&gt; the operator confirms %1: %2</source>
        <translation>  -&gt; l’opérateur confirme %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  -&gt; the operator approves</source>
        <translation>  -&gt; l’opérateur approuve</translation>
    </message>
    <message>
        <source>  -&gt; the operator puts it on hold: %1</source>
        <translation>  -&gt; l’opérateur met en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>5. To Odoo, each order exactly once</source>
        <translation>5. Vers Odoo, chaque commande exactement une fois</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>   Odoo holds %1 new draft orders for %2 pushed cases.</source>
        <translation>   Nouvelles commandes en brouillon dans Odoo&#xa0;: %1&#xa0;; dossiers envoyés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>OrderPilot demo: from document to receipt, in the dialect of Odoo %1. Nothing leaves this machine.</source>
        <translation>Démonstration d’OrderPilot&#xa0;: du document au reçu, dans le dialecte d’Odoo %1. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Walks the whole way against the built-in demo Odoo.</source>
        <translation>Parcourt tout le chemin avec l’Odoo de démonstration intégré.</translation>
    </message>
    <message>
        <source>Case %1: %2.</source>
        <translation>Dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Shows one case with proposals and the reasons for them.</source>
        <translation>Affiche un dossier avec les propositions et leurs raisons.</translation>
    </message>
    <message>
        <source>Does what a person does at the desk.</source>
        <translation>Décide comme une personne le fait lors de la vérification.</translation>
    </message>
    <message numerus="yes">
        <source>  number %1, seller %2, buyer %3, %n line(s)</source>
        <translation>
            <numerusform>  numéro %1, vendeur %2, acheteur %3, %n ligne</numerusform>
            <numerusform>  numéro %1, vendeur %2, acheteur %3, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this file is known, case %2 (%3)</source>
        <translation>%1&#xa0;: ce fichier est connu, dossier %2 (%3)</translation>
    </message>
    <message>
        <source>%1: case %2, duplicate of case %3: same vendor and number</source>
        <translation>%1&#xa0;: dossier %2, doublon du dossier %3&#xa0;: mêmes fournisseur et numéro</translation>
    </message>
    <message>
        <source>%1: case %2, %3, %4</source>
        <translation>%1&#xa0;: dossier %2, %3, %4</translation>
    </message>
    <message>
        <source>Reads documents and shows what stands in them; stores nothing.</source>
        <translation>Lit des documents et montre leur contenu&#xa0;; n’enregistre rien.</translation>
    </message>
    <message>
        <source>Stores documents as review cases.</source>
        <translation>Enregistre des documents comme dossiers à vérifier.</translation>
    </message>
    <message>
        <source>Runs the matching engine over tab-separated tables.</source>
        <translation>Applique le rapprochement à des tableaux séparés par des tabulations.</translation>
    </message>
    <message>
        <source>Case %1: %2. %3</source>
        <translation>Dossier %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1: approved %2, stored %3</source>
        <translation>%1&#xa0;: approuvé %2, enregistré %3</translation>
    </message>
    <message>
        <source>The document could not be attached: %1</source>
        <translation>Le document n’a pas pu être joint&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: here %2, in %3 %4</source>
        <translation>%1&#xa0;: ici %2, dans %3 %4</translation>
    </message>
    <message>
        <source>Name cases, or use --ready for all that are approved.</source>
        <translation>Indiquez des dossiers, ou utilisez --ready pour tous ceux qui sont approuvés.</translation>
    </message>
    <message>
        <source>Nothing waits for a push.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>%1: approved %2, now %3</source>
        <translation>%1&#xa0;: approuvé %2, maintenant %3</translation>
    </message>
    <message>
        <source>Sends approved cases to Odoo, each as exactly one draft; goes on with pushes that were interrupted.</source>
        <translation>Envoie à Odoo les dossiers approuvés, chacun comme un seul brouillon&#xa0;; reprend les envois interrompus.</translation>
    </message>
    <message>
        <source>Compares what was posted with what Odoo holds now.</source>
        <translation>Compare ce qui a été envoyé avec ce que contient Odoo maintenant.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>L’état «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  %4  %n line(s), </source>
        <translation>
            <numerusform>%1  %2  %3  %4  %n ligne, </numerusform>
            <numerusform>%1  %2  %3  %4  %n lignes, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n point ouvert</numerusform>
            <numerusform>%n points ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>No cases.</source>
        <translation>Aucun dossier.</translation>
    </message>
    <message>
        <source>Lists the cases.</source>
        <translation>Liste les dossiers.</translation>
    </message>
    <message>
        <source>Shows what happened to a case.</source>
        <translation>Montre l’historique d’un dossier.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>%1  %2: %3 &quot;%4&quot; is %5 (used %6, overruled %7, by %8)</source>
        <translation>%1  %2&#xa0;: %3 «&#xa0;%4&#xa0;» est %5 (utilisé&#xa0;: %6, écarté&#xa0;: %7, par %8)</translation>
    </message>
    <message numerus="yes">
        <source>%n new cross-reference(s).</source>
        <translation>
            <numerusform>%n nouvelle correspondance.</numerusform>
            <numerusform>%n nouvelles correspondances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches the local master data.</source>
        <translation>Cherche dans les données de base locales.</translation>
    </message>
    <message>
        <source>What was learned: this vendor&apos;s code or text means that product.</source>
        <translation>Ce qui a été appris&#xa0;: ce code ou ce texte du fournisseur désigne ce produit.</translation>
    </message>
    <message numerus="yes">
        <source>Backup written: %1 (%n document(s)).</source>
        <translation>
            <numerusform>Sauvegarde écrite&#xa0;: %1 (%n document).</numerusform>
            <numerusform>Sauvegarde écrite&#xa0;: %1 (%n documents).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored into %1 (%n document(s)).</source>
        <translation>
            <numerusform>Restauré dans %1 (%n document).</numerusform>
            <numerusform>Restauré dans %1 (%n documents).</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows or changes the settings of the workspace, e.g. set connections/main/chargeProducts/freight 37.</source>
        <translation>Affiche ou modifie les paramètres de l’espace de travail, p. ex. set connections/main/chargeProducts/freight 37.</translation>
    </message>
    <message>
        <source>Writes the whole workspace, documents included, into one file.</source>
        <translation>Écrit tout l’espace de travail, documents compris, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Makes a workspace from a backup; the folder must not hold one.</source>
        <translation>Crée un espace de travail à partir d’une sauvegarde&#xa0;; le dossier ne doit pas déjà en contenir un.</translation>
    </message>
    <message>
        <source>Usage: orderpilot-cli [--workspace DIR] [--secret-file FILE] [--language XX] [--json] COMMAND</source>
        <translation>Utilisation&#xa0;: orderpilot-cli [--workspace DIR] [--secret-file FILE] [--language XX] [--json] COMMAND</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 something needs a person, 2 usage, 3 could not be done.</source>
        <translation>Code de retour&#xa0;: 0 fait, 1 une personne doit intervenir, 2 mauvaise utilisation, 3 impossible.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;, only: %2.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas, seulement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>La commande %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>matched</source>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmé par vous</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>à corriger</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong inside OrderPilot. Please report it with the details.</source>
        <translation>Une erreur s’est produite dans OrderPilot. Veuillez la signaler avec les détails.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêté à la demande.</translation>
    </message>
    <message>
        <source>This is not possible: %1.</source>
        <translation>Ce n’est pas possible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The limit %1 of %2 is exceeded.</source>
        <translation>La limite %1 de %2 est dépassée.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2. Check that it exists and that you may read it.</source>
        <translation>Le fichier %1 ne peut pas être ouvert&#xa0;: %2. Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2. An order of this size is not read; ask the sender for a smaller file.</source>
        <translation>Le fichier %1 dépasse %2. Une commande de cette taille n’est pas lue&#xa0;; demandez un fichier plus petit à l’expéditeur.</translation>
    </message>
    <message>
        <source>The file %1 is damaged at %2: %3. Ask the sender for a new copy.</source>
        <translation>Le fichier %1 est endommagé à %2&#xa0;: %3. Demandez une nouvelle copie à l’expéditeur.</translation>
    </message>
    <message>
        <source>This kind of file (%2) cannot be read as an order. Ask the sender for another form, or enter the order by hand.</source>
        <translation>Ce type de fichier (%2) ne peut pas être lu comme commande. Demandez une autre forme à l’expéditeur, ou saisissez la commande à la main.</translation>
    </message>
    <message>
        <source>Reading %1 failed: the reading program ended with %2. The document is kept; please report it.</source>
        <translation>La lecture de %1 a échoué&#xa0;: le programme de lecture s’est terminé par %2. Le document est conservé&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>Reading %1 took longer than %2 seconds and was stopped. The document is kept.</source>
        <translation>La lecture de %1 a duré plus de %2 secondes et a été arrêtée. Le document est conservé.</translation>
    </message>
    <message>
        <source>Reading %1 needed more than %2 of memory and was stopped. The document is kept.</source>
        <translation>La lecture de %1 demandait plus de %2 de mémoire et a été arrêtée. Le document est conservé.</translation>
    </message>
    <message>
        <source>Reading %1 gave an answer that could not be understood. The document is kept; please report it.</source>
        <translation>La lecture de %1 a donné une réponse incompréhensible. Le document est conservé&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>The reading program was not found at %1. Please install OrderPilot again.</source>
        <translation>Le programme de lecture est introuvable à l’emplacement %1. Veuillez réinstaller OrderPilot.</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation>Aucun serveur nommé %1 n’a été trouvé. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is Odoo running there, and is the port right?</source>
        <translation>%1 refuse la connexion. Odoo y fonctionne-t-il, et le port est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>La connexion au serveur a été interrompue.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>Le serveur n’a pas répondu dans les %1 secondes.</translation>
    </message>
    <message>
        <source>The secure connection failed: %1. Check the certificate, or add your own authority&apos;s certificate to the connection.</source>
        <translation>La connexion sécurisée a échoué&#xa0;: %1. Vérifiez le certificat, ou ajoutez à la connexion le certificat de votre propre autorité.</translation>
    </message>
    <message>
        <source>The proxy refused or failed: %1.</source>
        <translation>Le proxy a refusé ou échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is an unencrypted address. Use https, or allow plain http for this connection.</source>
        <translation>%1 est une adresse non chiffrée. Utilisez https, ou autorisez http simple pour cette connexion.</translation>
    </message>
    <message>
        <source>The server points to another address: %1. Enter that address in the connection.</source>
        <translation>Le serveur renvoie vers une autre adresse&#xa0;: %1. Saisissez cette adresse dans la connexion.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (%2).</source>
        <translation>Le serveur a répondu par l’état HTTP %1 (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood: %1.</source>
        <translation>La réponse du serveur est incompréhensible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1.</source>
        <translation>La réponse du serveur dépasse %1.</translation>
    </message>
    <message>
        <source>Odoo reports an unexpected error: %1.</source>
        <translation>Odoo signale une erreur inattendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Odoo refuses: %1</source>
        <translation>Odoo refuse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Odoo denies access. Check login and password or API key; with two-factor sign-in an API key is needed.</source>
        <translation>Odoo refuse l’accès. Vérifiez l’identifiant et le mot de passe ou la clé API&#xa0;; avec l’authentification à deux facteurs, une clé API est nécessaire.</translation>
    </message>
    <message>
        <source>The Odoo user lacks a right: %1</source>
        <translation>Il manque un droit à l’utilisateur Odoo&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server has no database named %1.</source>
        <translation>Le serveur n’a pas de base de données nommée %1.</translation>
    </message>
    <message>
        <source>Odoo does not accept the login %1 with this password or key. If the password is surely right: two-factor sign-in needs an API key, and after many failed tries Odoo waits before it accepts any.</source>
        <translation>Odoo n’accepte pas l’identifiant %1 avec ce mot de passe ou cette clé. Si le mot de passe est bien le bon&#xa0;: l’authentification à deux facteurs demande une clé API, et après de nombreux échecs Odoo attend avant d’en accepter un.</translation>
    </message>
    <message>
        <source>The server runs Odoo %1. OrderPilot needs version 12 or later.</source>
        <translation>Le serveur exécute Odoo %1. OrderPilot demande la version 12 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an Odoo server.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur Odoo.</translation>
    </message>
    <message>
        <source>The Odoo database has no %1. Is the Purchase app installed?</source>
        <translation>La base de données Odoo n’a pas %1. L’application Achats est-elle installée&#xa0;?</translation>
    </message>
    <message>
        <source>The Odoo model %1 has no field %2.</source>
        <translation>Le modèle Odoo %1 n’a pas de champ %2.</translation>
    </message>
    <message>
        <source>The Odoo user may not %2 %1. Ask an administrator for the group Purchase / User.</source>
        <translation>Il manque à l’utilisateur Odoo le droit %2 pour %1. Demandez à un administrateur le groupe Achats / Utilisateur.</translation>
    </message>
    <message>
        <source>Odoo did not accept the order, nothing was stored: %1</source>
        <translation>Odoo n’a pas accepté la commande, rien n’a été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else is storing the same order at this moment. Push it again in a minute.</source>
        <translation>Quelqu’un d’autre enregistre la même commande en ce moment. Renvoyez-la dans une minute.</translation>
    </message>
    <message>
        <source>OrderPilot may not call %1 on the server.</source>
        <translation>OrderPilot ne peut pas appeler %1 sur le serveur.</translation>
    </message>
    <message>
        <source>The workspace database %1 cannot be used: %2.</source>
        <translation>La base de données %1 de l’espace de travail est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer OrderPilot (schema %1, this program knows %2). Please update.</source>
        <translation>L’espace de travail a été écrit par un OrderPilot plus récent (schéma %1, ce programme connaît %2). Veuillez mettre à jour.</translation>
    </message>
    <message>
        <source>Another program holds the workspace. Try again in a moment.</source>
        <translation>Un autre programme occupe l’espace de travail. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was stored is lost.</source>
        <translation>Le disque est plein. Libérez de l’espace&#xa0;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1.</source>
        <translation>Ce n’est pas possible maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no password or API key for the connection %1. Set ORDERPILOT_SECRET or use --secret-file.</source>
        <translation>Il n’y a ni mot de passe ni clé API pour la connexion %1. Définissez ORDERPILOT_SECRET ou utilisez --secret-file.</translation>
    </message>
    <message>
        <source>The password or API key cannot be used: %1.</source>
        <translation>Le mot de passe ou la clé API est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;, which is not understood. Type the right value.</source>
        <translation>On lit pour %1 «&#xa0;%2&#xa0;», ce qui n’est pas compris. Saisissez la bonne valeur.</translation>
    </message>
    <message>
        <source>Line %1: quantity times price is %2, the paper prints %3.</source>
        <translation>Ligne %1&#xa0;: quantité fois prix donne %2, le document indique %3.</translation>
    </message>
    <message>
        <source>The paper states %2 (%1), the lines add up to %3: a difference of %4.</source>
        <translation>Le document indique %2 (%1), la somme des lignes est %3&#xa0;: une différence de %4.</translation>
    </message>
    <message>
        <source>%1 (%2) lies before the date of the document.</source>
        <translation>%1 (%2) précède la date du document.</translation>
    </message>
    <message>
        <source>There is nothing to order: no line is left.</source>
        <translation>Il n’y a rien à commander&#xa0;: il ne reste aucune ligne.</translation>
    </message>
    <message>
        <source>The paper has no number of its own; its contents are used to recognise it.</source>
        <translation>Le document n’a pas de numéro propre&#xa0;; il est reconnu à son contenu.</translation>
    </message>
    <message>
        <source>The currency is not certain: %1.</source>
        <translation>La devise n’est pas certaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The paper mixes currencies: %1.</source>
        <translation>Le document mélange des devises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no order: %1.</source>
        <translation>Ce n’est pas une commande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The characters were read as %1; check names for wrong letters.</source>
        <translation>Les caractères ont été lus comme %1&#xa0;; vérifiez les lettres des noms.</translation>
    </message>
    <message>
        <source>%1 %2 has a wrong check digit.</source>
        <translation>%1 %2 a une mauvaise clé de contrôle.</translation>
    </message>
    <message>
        <source>On this paper %1 is the seller: it is a customer&apos;s order and never becomes a purchase order.</source>
        <translation>Sur ce document, %1 est le vendeur&#xa0;: c’est une commande client, qui ne devient jamais un bon de commande.</translation>
    </message>
    <message>
        <source>None of the parties is one of our companies. Choose the company and confirm the vendor (proposed: %1).</source>
        <translation>Aucune des parties n’est l’une de nos sociétés. Choisissez la société et confirmez le fournisseur (proposé&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Several of our companies fit: %1. Choose one.</source>
        <translation>Plusieurs de nos sociétés conviennent&#xa0;: %1. Choisissez-en une.</translation>
    </message>
    <message>
        <source>No vendor in Odoo fits. Choose one; OrderPilot never creates vendors.</source>
        <translation>Aucun fournisseur d’Odoo ne convient. Choisissez-en un&#xa0;; OrderPilot ne crée jamais de fournisseur.</translation>
    </message>
    <message>
        <source>Several vendors fit: %1. Choose one.</source>
        <translation>Plusieurs fournisseurs conviennent&#xa0;: %1. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The paper contradicts itself: %1 points at %2, %3 points at %4. Choose the vendor.</source>
        <translation>Le document se contredit&#xa0;: %1 désigne %2, %3 désigne %4. Choisissez le fournisseur.</translation>
    </message>
    <message>
        <source>The vendor is only proposed: %1. Confirm or choose another.</source>
        <translation>Le fournisseur n’est que proposé&#xa0;: %1. Confirmez ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The vendor %1 is archived in Odoo.</source>
        <translation>Le fournisseur %1 est archivé dans Odoo.</translation>
    </message>
    <message>
        <source>The vendor %1 belongs to another company.</source>
        <translation>Le fournisseur %1 appartient à une autre société.</translation>
    </message>
    <message>
        <source>It is not clear for which company this order is. Choose one.</source>
        <translation>On ne sait pas pour quelle société est cette commande. Choisissez-en une.</translation>
    </message>
    <message>
        <source>No product in Odoo fits. Choose one; OrderPilot never creates products.</source>
        <translation>Aucun produit d’Odoo ne convient. Choisissez-en un&#xa0;; OrderPilot ne crée jamais de produit.</translation>
    </message>
    <message>
        <source>Several products fit: %1. Choose one.</source>
        <translation>Plusieurs produits conviennent&#xa0;: %1. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The product is only proposed: %1. Confirm or choose another.</source>
        <translation>Le produit n’est que proposé&#xa0;: %1. Confirmez ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The product %1 is archived in Odoo.</source>
        <translation>Le produit %1 est archivé dans Odoo.</translation>
    </message>
    <message>
        <source>The product %1 is not marked as purchasable in Odoo.</source>
        <translation>Le produit %1 ne peut pas être acheté selon Odoo.</translation>
    </message>
    <message>
        <source>The product %1 belongs to another company.</source>
        <translation>Le produit %1 appartient à une autre société.</translation>
    </message>
    <message>
        <source>The %1 contradicts the product: %2 on the paper, %3 in Odoo. Confirm or choose another.</source>
        <translation>Contradiction avec le produit pour %1&#xa0;: %2 sur le document, %3 dans Odoo. Confirmez ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; is not known in Odoo. Choose one.</source>
        <translation>L’unité «&#xa0;%1&#xa0;» n’est pas connue dans Odoo. Choisissez-en une.</translation>
    </message>
    <message>
        <source>The paper names no unit; %1 is assumed.</source>
        <translation>Le document n’indique pas d’unité&#xa0;; %1 est supposée.</translation>
    </message>
    <message>
        <source>The unit %1 cannot be converted into the product&apos;s unit %2.</source>
        <translation>L’unité %1 ne peut pas être convertie en unité %2 du produit.</translation>
    </message>
    <message>
        <source>Converted: %1 is %2.</source>
        <translation>Converti&#xa0;: %1 vaut %2.</translation>
    </message>
    <message>
        <source>How much one pack holds is not certain (%1). Choose the unit.</source>
        <translation>Le contenu d’un conditionnement n’est pas certain (%1). Choisissez l’unité.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Le prix manque.</translation>
    </message>
    <message>
        <source>The price %1 is unusual: it is normally about %2 (%3 times).</source>
        <translation>Le prix %1 est inhabituel&#xa0;: il est normalement d’environ %2 (%3 fois).</translation>
    </message>
    <message>
        <source>The price %1 has more digits than the %2 that Odoo keeps.</source>
        <translation>Le prix %1 a plus de chiffres que les %2 que garde Odoo.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>La quantité manque.</translation>
    </message>
    <message>
        <source>The vendor confirms another quantity: %1 instead of %2.</source>
        <translation>Le fournisseur confirme une autre quantité&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The vendor confirms another price: %1 instead of %2.</source>
        <translation>Le fournisseur confirme un autre prix&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The vendor confirms another date: %1 instead of %2.</source>
        <translation>Le fournisseur confirme une autre date&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The vendor does not accept this line; it is not ordered.</source>
        <translation>Le fournisseur n’accepte pas cette ligne&#xa0;; elle n’est pas commandée.</translation>
    </message>
    <message>
        <source>The vendor put this line on back-order; it is not ordered now.</source>
        <translation>Le fournisseur a mis cette ligne en reliquat&#xa0;; elle n’est pas commandée maintenant.</translation>
    </message>
    <message>
        <source>The vendor offers another article instead: %1. Choose the product or leave the line out.</source>
        <translation>Le fournisseur propose un autre article&#xa0;: %1. Choisissez le produit ou omettez la ligne.</translation>
    </message>
    <message>
        <source>The vendor says this line is already delivered; it is not ordered.</source>
        <translation>Selon le fournisseur, cette ligne est déjà livrée&#xa0;; elle n’est pas commandée.</translation>
    </message>
    <message>
        <source>The same product stands on lines %1.</source>
        <translation>Le même produit figure aux lignes %1.</translation>
    </message>
    <message>
        <source>No purchase tax of this company is known for the line. Choose one, or choose none on purpose.</source>
        <translation>Aucune taxe à l’achat de cette société n’est connue pour la ligne. Choisissez-en une, ou aucune délibérément.</translation>
    </message>
    <message>
        <source>The paper says %1 % tax, proposed is %2.</source>
        <translation>Le document indique %1&#xa0;% de taxe, la proposition est %2.</translation>
    </message>
    <message>
        <source>The tax %1 belongs to another company.</source>
        <translation>La taxe %1 appartient à une autre société.</translation>
    </message>
    <message>
        <source>The fiscal position is not certain: %1.</source>
        <translation>La position fiscale n’est pas certaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The currency is missing or not active in Odoo: %1.</source>
        <translation>La devise manque ou n’est pas active dans Odoo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The paper is in %1, the vendor is normally bought from in %2.</source>
        <translation>Le document est en %1, on achète normalement à ce fournisseur en %2.</translation>
    </message>
    <message>
        <source>The paper says &quot;%1&quot;, the vendor&apos;s payment term is &quot;%2&quot;.</source>
        <translation>Le document indique «&#xa0;%1&#xa0;», la condition de paiement du fournisseur est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The company has no receipt type of its own: create a warehouse for it in Odoo, or choose another.</source>
        <translation>La société n’a pas de type de réception propre&#xa0;: créez-lui un entrepôt dans Odoo, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The charge &quot;%1&quot; of %2 has no product. Choose the product for this kind of charge in the settings.</source>
        <translation>Le supplément «&#xa0;%1&#xa0;» de %2 n’a pas de produit. Choisissez dans les paramètres le produit pour ce genre de supplément.</translation>
    </message>
    <message>
        <source>Odoo requires the custom field %2 of %1, which nobody fills yet.</source>
        <translation>Odoo exige le champ personnalisé %2 de %1, que personne ne remplit encore.</translation>
    </message>
    <message>
        <source>The same file was received before: case %1.</source>
        <translation>Le même fichier a déjà été reçu&#xa0;: dossier %1.</translation>
    </message>
    <message>
        <source>The same order was received before: case %1.</source>
        <translation>La même commande a déjà été reçue&#xa0;: dossier %1.</translation>
    </message>
    <message>
        <source>This order is already in Odoo as %1. Let it pass with a reason to send it all the same.</source>
        <translation>Cette commande est déjà dans Odoo&#xa0;: %1. Laissez-la passer avec un motif pour l’envoyer quand même.</translation>
    </message>
    <message>
        <source>Odoo holds another order (%1) under this order&apos;s key.</source>
        <translation>Odoo contient une autre commande (%1) sous la clé de celle-ci.</translation>
    </message>
    <message>
        <source>The vendor refuses the whole order.</source>
        <translation>Le fournisseur refuse toute la commande.</translation>
    </message>
    <message>
        <source>No master data yet: run a sync first.</source>
        <translation>Pas encore de données de base&#xa0;: synchronisez d’abord.</translation>
    </message>
    <message>
        <source>Odoo refused the order: %1</source>
        <translation>Odoo a refusé la commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Odoo stores %1 as %3 instead of %2.</source>
        <translation>Odoo enregistre pour %1 %3 au lieu de %2.</translation>
    </message>
    <message>
        <source>The document cannot be read: %1</source>
        <translation>Le document ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>e-mail domain</source>
        <translation>domaine de messagerie</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>numéro de TVA</translation>
    </message>
    <message>
        <source>register number</source>
        <translation>numéro de registre</translation>
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
        <translation>nom</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>sender&apos;s mail failed its authentication</source>
        <translation>authentification du courriel de l’expéditeur échouée</translation>
    </message>
    <message>
        <source>remembered choice</source>
        <translation>choix mémorisé</translation>
    </message>
    <message>
        <source>vendor&apos;s article number</source>
        <translation>référence article du fournisseur</translation>
    </message>
    <message>
        <source>our article number</source>
        <translation>notre référence article</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>code-barres</translation>
    </message>
    <message>
        <source>barcode of a pack</source>
        <translation>code-barres d’un conditionnement</translation>
    </message>
    <message>
        <source>product name</source>
        <translation>nom du produit</translation>
    </message>
    <message>
        <source>vendor&apos;s product name</source>
        <translation>nom du produit chez le fournisseur</translation>
    </message>
    <message>
        <source>numbers in the text</source>
        <translation>nombres dans le texte</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>tailles</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>bought before</source>
        <translation>déjà acheté</translation>
    </message>
    <message>
        <source>kind of unit</source>
        <translation>genre d’unité</translation>
    </message>
    <message>
        <source>archived in Odoo</source>
        <translation>archivé dans Odoo</translation>
    </message>
    <message>
        <source>not marked as purchasable</source>
        <translation>ne peut pas être acheté</translation>
    </message>
    <message>
        <source>belongs to another company</source>
        <translation>appartient à une autre société</translation>
    </message>
    <message>
        <source>price row no longer valid</source>
        <translation>ligne de prix plus valable</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>choisi par une personne</translation>
    </message>
    <message>
        <source>match</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>correspondance possible</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>aucune correspondance</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>by VAT number</source>
        <translation>par le numéro de TVA</translation>
    </message>
    <message>
        <source>by register number</source>
        <translation>par le numéro de registre</translation>
    </message>
    <message>
        <source>by GLN</source>
        <translation>par le GLN</translation>
    </message>
    <message>
        <source>by IBAN</source>
        <translation>par l’IBAN</translation>
    </message>
    <message>
        <source>by e-mail domain</source>
        <translation>par le domaine de messagerie</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par le nom</translation>
    </message>
    <message>
        <source>by similar text</source>
        <translation>par un texte semblable</translation>
    </message>
    <message>
        <source>by a remembered choice</source>
        <translation>par un choix mémorisé</translation>
    </message>
    <message>
        <source>by the vendor&apos;s article number</source>
        <translation>par la référence article du fournisseur</translation>
    </message>
    <message>
        <source>by our article number</source>
        <translation>par notre référence article</translation>
    </message>
    <message>
        <source>by barcode</source>
        <translation>par le code-barres</translation>
    </message>
    <message>
        <source>by the barcode of a pack</source>
        <translation>par le code-barres d’un conditionnement</translation>
    </message>
    <message>
        <source>by unit code</source>
        <translation>par le code de l’unité</translation>
    </message>
    <message>
        <source>by the printed word</source>
        <translation>par le mot imprimé</translation>
    </message>
    <message>
        <source>the product&apos;s own unit</source>
        <translation>l’unité propre du produit</translation>
    </message>
    <message>
        <source>the default of this workspace</source>
        <translation>la valeur par défaut de cet espace de travail</translation>
    </message>
    <message>
        <source>set on the vendor</source>
        <translation>définie chez le fournisseur</translation>
    </message>
    <message>
        <source>as Odoo chooses by country</source>
        <translation>comme Odoo choisit selon le pays</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>aucune ne s’applique</translation>
    </message>
    <message>
        <source>taxes of the product</source>
        <translation>taxes du produit</translation>
    </message>
    <message>
        <source>of this company</source>
        <translation>de cette société</translation>
    </message>
    <message>
        <source>mapped by the fiscal position</source>
        <translation>remplacées par la position fiscale</translation>
    </message>
    <message>
        <source>compared with the paper</source>
        <translation>comparées au document</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>pas une commande</translation>
    </message>
    <message>
        <source>customer&apos;s order</source>
        <translation>commande client</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>rapproché</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en vérification</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file d’envoi</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>in Odoo</source>
        <translation>dans Odoo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas certain</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>order confirmation</source>
        <translation>confirmation de commande</translation>
    </message>
    <message>
        <source>change of an order</source>
        <translation>modification de commande</translation>
    </message>
    <message>
        <source>cancellation of an order</source>
        <translation>annulation de commande</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>mail with an invoice</source>
        <translation>courriel avec une facture</translation>
    </message>
    <message>
        <source>delivery note</source>
        <translation>bon de livraison</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>autre document</translation>
    </message>
    <message>
        <source>%1 set to &quot;%2&quot; (was &quot;%3&quot;)</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» saisi (avant&#xa0;: «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>%1 chosen: %2 (was %3)</source>
        <translation>choix pour %1&#xa0;: %2 (avant&#xa0;: %3)</translation>
    </message>
    <message>
        <source>let pass: %1 (%2)</source>
        <translation>laissé passer&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>approved: %1</source>
        <translation>approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>mis en attente</translation>
    </message>
    <message>
        <source>put on hold: %1</source>
        <translation>mis en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rejeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>decision %1 undone</source>
        <translation>décision %1 annulée</translation>
    </message>
    <message>
        <source>Draft %1 is in Odoo, but Odoo stores some values otherwise than approved.</source>
        <translation>Le brouillon %1 est dans Odoo, mais Odoo enregistre certaines valeurs autrement qu’approuvé.</translation>
    </message>
    <message>
        <source>Draft %1 is in Odoo.</source>
        <translation>Le brouillon %1 est dans Odoo.</translation>
    </message>
    <message>
        <source>This order is already in Odoo as %1; nothing was sent.</source>
        <translation>Cette commande est déjà dans Odoo&#xa0;: %1&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Under this order&apos;s key Odoo holds another order (%1); nothing was sent.</source>
        <translation>Sous la clé de cette commande, Odoo en contient une autre (%1)&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Odoo did not take the order; nothing was stored there.</source>
        <translation>Odoo n’a pas pris la commande&#xa0;; rien n’y a été enregistré.</translation>
    </message>
    <message>
        <source>It is not sure whether Odoo stored the order. Push it again: the same key makes a second order impossible.</source>
        <translation>Il n’est pas certain qu’Odoo ait enregistré la commande. Renvoyez-la&#xa0;: la même clé rend une seconde commande impossible.</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>numéro de document</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>numéro de commande</translation>
    </message>
    <message>
        <source>vendor&apos;s order number</source>
        <translation>numéro de commande du fournisseur</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>date du document</translation>
    </message>
    <message>
        <source>delivery from</source>
        <translation>livraison à partir de</translation>
    </message>
    <message>
        <source>delivery until</source>
        <translation>livraison jusqu’à</translation>
    </message>
    <message>
        <source>delivery date</source>
        <translation>date de livraison</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>company</source>
        <translation>société</translation>
    </message>
    <message>
        <source>receipt type</source>
        <translation>type de réception</translation>
    </message>
    <message>
        <source>payment term</source>
        <translation>condition de paiement</translation>
    </message>
    <message>
        <source>fiscal position</source>
        <translation>position fiscale</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <source>price base</source>
        <translation>base du prix</translation>
    </message>
    <message>
        <source>line total</source>
        <translation>total de la ligne</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>taxes</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>taux de taxe</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>total without tax</source>
        <translation>total hors taxes</translation>
    </message>
    <message>
        <source>total of the lines</source>
        <translation>total des lignes</translation>
    </message>
    <message>
        <source>total with tax</source>
        <translation>total toutes taxes comprises</translation>
    </message>
    <message>
        <source>amount to pay</source>
        <translation>montant à payer</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>charge %1</source>
        <translation>supplément %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. It looks like https://company.odoo.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Elle ressemble à https://company.odoo.com.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à %1.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is verified.</source>
        <translation>La connexion est chiffrée et le certificat est vérifié.</translation>
    </message>
    <message>
        <source>Not encrypted, but the server runs on this machine.</source>
        <translation>Non chiffrée, mais le serveur fonctionne sur cette machine.</translation>
    </message>
    <message>
        <source>Not encrypted, by your choice: password and orders can be read on the way to %1.</source>
        <translation>Non chiffrée, selon votre choix&#xa0;: mot de passe et commandes peuvent être lus sur le chemin vers %1.</translation>
    </message>
    <message>
        <source>%1 is reached without encryption. Use https, or allow plain http for this connection.</source>
        <translation>%1 est joint sans chiffrement. Utilisez https, ou autorisez http simple pour cette connexion.</translation>
    </message>
    <message>
        <source>The certificate cannot be verified: %1.</source>
        <translation>Le certificat ne peut pas être vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Odoo %1 %2</source>
        <translation>Odoo %1 %2</translation>
    </message>
    <message>
        <source>Odoo %1 is too old: version %2 or later is needed.</source>
        <translation>Odoo %1 est trop ancien&#xa0;: la version %2 ou ultérieure est nécessaire.</translation>
    </message>
    <message>
        <source>What answers at %1 is not Odoo.</source>
        <translation>Ce qui répond à %1 n’est pas Odoo.</translation>
    </message>
    <message>
        <source>The database %1 is there.</source>
        <translation>La base de données %1 est présente.</translation>
    </message>
    <message>
        <source>The server does not list its databases; %1 is used as typed.</source>
        <translation>Le serveur ne liste pas ses bases de données&#xa0;; %1 est utilisée telle que saisie.</translation>
    </message>
    <message>
        <source>Choose a database: %1.</source>
        <translation>Choisissez une base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server does not list its databases. Type the name; the administrator knows it.</source>
        <translation>Le serveur ne liste pas ses bases de données. Saisissez le nom&#xa0;; l’administrateur le connaît.</translation>
    </message>
    <message>
        <source>The server has no database %1.</source>
        <translation>Le serveur n’a pas de base de données %1.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Odoo refuses the login %1 or its password.</source>
        <translation>Odoo refuse l’identifiant %1 ou son mot de passe.</translation>
    </message>
    <message>
        <source>Odoo refuses the login %1 or its secret. With two-factor sign-in only an API key works: make one in Odoo under My Profile, Account Security.</source>
        <translation>Odoo refuse l’identifiant %1 ou son secret. Avec l’authentification à deux facteurs, seule une clé API fonctionne&#xa0;: créez-en une dans Odoo sous Mon profil, Sécurité du compte.</translation>
    </message>
    <message>
        <source>Odoo refuses %1 after %2 failed tries; for a while it may refuse even the right secret. Wait some minutes.</source>
        <translation>Odoo refuse %1 après %2 échecs&#xa0;; pendant un moment il peut refuser même le bon secret. Attendez quelques minutes.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is %1.</source>
        <translation>L’adresse e-mail de l’utilisateur est %1.</translation>
    </message>
    <message>
        <source>The user has no e-mail address; Odoo 12 then refuses orders. Enter one in Odoo.</source>
        <translation>L’utilisateur n’a pas d’adresse e-mail&#xa0;; Odoo 12 refuse alors les commandes. Saisissez-en une dans Odoo.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>Installé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The Purchase app is not installed (%1 is missing).</source>
        <translation>L’application Achats n’est pas installée (%1 manque).</translation>
    </message>
    <message>
        <source>%1 has no field %2, which is needed.</source>
        <translation>%1 n’a pas de champ %2, qui est nécessaire.</translation>
    </message>
    <message>
        <source>All %1 tables may be read.</source>
        <translation>Les %1 tables peuvent toutes être lues.</translation>
    </message>
    <message>
        <source>The user may not read: %1. Ask for the group Purchase / User.</source>
        <translation>L’utilisateur ne peut pas lire&#xa0;: %1. Demandez le groupe Achats / Utilisateur.</translation>
    </message>
    <message>
        <source>Purchase orders may be created.</source>
        <translation>Des bons de commande peuvent être créés.</translation>
    </message>
    <message>
        <source>The user may not create: %1. Ask for the group Purchase / User.</source>
        <translation>L’utilisateur ne peut pas créer&#xa0;: %1. Demandez le groupe Achats / Utilisateur.</translation>
    </message>
    <message>
        <source>The server itself can keep each order unique.</source>
        <translation>Le serveur peut lui-même garder chaque commande unique.</translation>
    </message>
    <message>
        <source>Importing is closed: orders are created directly and kept unique by searching only.</source>
        <translation>L’importation est fermée&#xa0;: les commandes sont créées directement et gardées uniques par la seule recherche.</translation>
    </message>
    <message>
        <source>No custom field has to be filled.</source>
        <translation>Aucun champ personnalisé ne doit être rempli.</translation>
    </message>
    <message>
        <source>Odoo requires custom fields that OrderPilot does not fill yet: %1.</source>
        <translation>Odoo exige des champs personnalisés qu’OrderPilot ne remplit pas encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Companies: %1.</source>
        <translation>Sociétés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The user may not work for the chosen company (number %1).</source>
        <translation>L’utilisateur ne peut pas travailler pour la société choisie (numéro %1).</translation>
    </message>
    <message>
        <source>The user works for several companies; choose the one that orders are for by default: %1.</source>
        <translation>L’utilisateur travaille pour plusieurs sociétés&#xa0;; choisissez celle des commandes par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Receipts go to: %1.</source>
        <translation>Les réceptions vont à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No receipt type for: %1. Create a warehouse for the company in Odoo.</source>
        <translation>Pas de type de réception pour&#xa0;: %1. Créez dans Odoo un entrepôt pour la société.</translation>
    </message>
    <message>
        <source>The Inventory app is not installed; orders need no warehouse.</source>
        <translation>L’application Inventaire n’est pas installée&#xa0;; les commandes n’ont pas besoin d’entrepôt.</translation>
    </message>
    <message>
        <source>Languages: %1.</source>
        <translation>Langues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 partners, %2 products, %3 purchase taxes, for instance %4; %5; %6.</source>
        <translation>%1 partenaires, %2 produits, %3 taxes à l’achat, par exemple %4&#xa0;; %5&#xa0;; %6.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock agrees with the server&apos;s (%1 s).</source>
        <translation>L’horloge de cette machine concorde avec celle du serveur (%1 s).</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>L’horloge de cette machine avance de %1 s sur celle du serveur.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>Le serveur ne donne pas son heure.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <source>Odoo version</source>
        <translation>Version d’Odoo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Right to read</source>
        <translation>Droit de lecture</translation>
    </message>
    <message>
        <source>Right to create</source>
        <translation>Droit de création</translation>
    </message>
    <message>
        <source>Exactly-once way</source>
        <translation>Envoi unique</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Champs obligatoires</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Entrepôts</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Données de base</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Not tried, because of an earlier step.</source>
        <translation>Pas essayé, à cause d’une étape précédente.</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>par l’adresse e-mail</translation>
    </message>
    <message>
        <source>the unit of the vendor&apos;s price</source>
        <translation>l’unité du prix du fournisseur</translation>
    </message>
    <message>
        <source>as set for this workspace</source>
        <translation>comme défini pour cet espace de travail</translation>
    </message>
    <message>
        <source>Master data or what was learned has changed since the approval, and so has what would be sent. Look at the case and approve it again.</source>
        <translation>Les données de base ou ce qui a été appris ont changé depuis l’approbation, et donc ce qui serait envoyé. Regardez le dossier et approuvez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1 : identique</translation>
    </message>
    <message>
        <source>%1: the same, %2</source>
        <translation>%1 : identique, %2</translation>
    </message>
    <message>
        <source>%1: close, %2 here and %3 in Odoo</source>
        <translation>%1 : proche, ici %2 et dans Odoo %3</translation>
    </message>
    <message>
        <source>%1: different, %2 here</source>
        <translation>%1 : différent, ici %2</translation>
    </message>
    <message>
        <source>%1: different, %2 here and %3 in Odoo</source>
        <translation>%1 : différent, ici %2 et dans Odoo %3</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1 : absent</translation>
    </message>
</context>
</TS>
