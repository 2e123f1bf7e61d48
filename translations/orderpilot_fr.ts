<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OrderPilot</source>
        <translation>À propos d’OrderPilot</translation>
    </message>
    <message>
        <source>OrderPilot %1

Turns incoming order papers into draft purchase orders in Odoo.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>OrderPilot %1

Transforme les documents de commande reçus en bons de commande en brouillon dans Odoo.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>OrderPilot works with your own Odoo, version 12 or newer. Nothing is sent there before you have seen it.</source>
        <translation>OrderPilot travaille avec votre propre Odoo, version 12 ou ultérieure. Rien n’y est envoyé avant que vous ne l’ayez vu.</translation>
    </message>
    <message>
        <source>company.odoo.com</source>
        <comment>example of an address</comment>
        <translation>societe.odoo.com</translation>
    </message>
    <message>
        <source>The address at which you open Odoo in the browser</source>
        <translation>L’adresse à laquelle vous ouvrez Odoo dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Address of your Odoo</source>
        <translation>&amp;Adresse de votre Odoo</translation>
    </message>
    <message>
        <source>&amp;Reach it without encryption all the same</source>
        <translation>&amp;Joindre quand même sans chiffrement</translation>
    </message>
    <message>
        <source>Everybody on the way can then read the password and the orders</source>
        <translation>Chacun sur le trajet peut alors lire le mot de passe et les commandes</translation>
    </message>
    <message>
        <source>A PEM file with the certificate of the authority that signed the server&apos;s</source>
        <translation>Un fichier PEM contenant le certificat de l’autorité qui a signé celui du serveur</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>Chooses the file of the authority</source>
        <translation>Choisit le fichier de l’autorité</translation>
    </message>
    <message>
        <source>&amp;Own certificate authority (only if your server needs one)</source>
        <translation>Aut&amp;orité de certification propre (seulement si votre serveur en a besoin)</translation>
    </message>
    <message>
        <source>Asking the server...</source>
        <translation>Interrogation du serveur...</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>OrderPilot uses %1.</source>
        <translation>OrderPilot utilise %1.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and the orders.</source>
        <translation>Non chiffré&#xa0;: chacun sur le trajet peut lire le mot de passe et les commandes.</translation>
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
        <translation>Saisissez l’adresse à laquelle vous ouvrez Odoo dans le navigateur.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. They are asked for on the next page.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe. Ils sont demandés à la page suivante.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://company.odoo.com.</source>
        <translation>Ce n’est pas une adresse web. Elle ressemble à https://societe.odoo.com.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and the orders. Type https:// in front, or confirm that you want it without encryption.</source>
        <translation>Non chiffré&#xa0;: chacun sur le trajet peut lire le mot de passe et les commandes. Mettez https:// devant, ou confirmez que vous le voulez sans chiffrement.</translation>
    </message>
</context>
<context>
    <name>BulkHold</name>
    <message numerus="yes">
        <source>%n order(s) put on hold.</source>
        <translation>
            <numerusform>%n commande mise en attente.</numerusform>
            <numerusform>%n commandes mises en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are as they were before.</source>
        <translation>
            <numerusform>%n commande est revenue à son état précédent.</numerusform>
            <numerusform>%n commandes sont revenues à leur état précédent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were left as they are: their state does not allow it.</source>
        <translation>
            <numerusform>%n commande est restée inchangée&#xa0;: son état ne le permet pas.</numerusform>
            <numerusform>%n commandes sont restées inchangées&#xa0;: leur état ne le permet pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Search the master data</source>
        <translation>Chercher dans les données de base</translation>
    </message>
    <message>
        <source>Search the master data (0)</source>
        <translation>Chercher dans les données de base (0)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>1 to 9 choose, 0 searches</source>
        <translation>1 à 9 choisissent, 0 cherche</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more suggestion(s)</source>
        <translation>
            <numerusform>Afficher %n autre suggestion</numerusform>
            <numerusform>Afficher %n autres suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the master data fits &quot;%1&quot;. Try fewer letters.</source>
        <translation>Rien dans les données de base ne correspond à «&#xa0;%1&#xa0;». Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>There is no suggestion. Press 0 and type part of a name or number.</source>
        <translation>Il n’y a pas de suggestion. Appuyez sur 0 et saisissez une partie d’un nom ou d’un numéro.</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>Odoo does not let this record be used for the order.</source>
        <translation>Odoo ne permet pas d’utiliser cet enregistrement pour la commande.</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>for it: %1</source>
        <translation>pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>against it: %1</source>
        <translation>contre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Why may it pass?</source>
        <translation>Pourquoi peut-on le laisser passer&#xa0;?</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>Why is it to be ordered although it is known already?</source>
        <translation>Pourquoi commander alors que c’est déjà connu&#xa0;?</translation>
    </message>
    <message>
        <source>Order all the same</source>
        <translation>Commander quand même</translation>
    </message>
    <message>
        <source>To check (%1)</source>
        <translation>À vérifier (%1)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n point ouvert</numerusform>
            <numerusform>%n points ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo: %1 (Alt+Z)</source>
        <translation>Annuler&#xa0;: %1 (Alt+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Redo: %1 (Alt+Shift+Z)</source>
        <translation>Rétablir&#xa0;: %1 (Alt+Maj+Z)</translation>
    </message>
    <message>
        <source>Product for the charge &quot;%1&quot;:</source>
        <translation>Produit pour le supplément «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Product for line %1, &quot;%2&quot;:</source>
        <translation>Produit pour la ligne %1, «&#xa0;%2&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Search products (0)</source>
        <translation>Chercher des produits (0)</translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;:</source>
        <translation>%1 pour «&#xa0;%2&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Search vendors (0)</source>
        <translation>Chercher des fournisseurs (0)</translation>
    </message>
    <message>
        <source>Nothing is open any more: Ctrl+Return approves.</source>
        <translation>Plus rien n’est ouvert&#xa0;: Ctrl+Entrée approuve.</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>Reprise depuis la fin.</translation>
    </message>
    <message>
        <source>Went on from the top.</source>
        <translation>Reprise depuis le début.</translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>Il n’y a pas de suggestion %1.</translation>
    </message>
    <message>
        <source>Why is it put on hold?</source>
        <translation>Pourquoi mettre en attente&#xa0;?</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>Pourquoi rejeter&#xa0;?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Send to Odoo</source>
        <translation>Envoyer à Odoo</translation>
    </message>
    <message>
        <source>Approve and next</source>
        <translation>Approuver et suivante</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open in Odoo</source>
        <translation>Ouvrir dans Odoo</translation>
    </message>
    <message>
        <source>Tell what the columns mean...</source>
        <translation>Indiquer le sens des colonnes...</translation>
    </message>
    <message>
        <source>Put on hold...</source>
        <translation>Mettre en attente...</translation>
    </message>
    <message>
        <source>Reject...</source>
        <translation>Rejeter...</translation>
    </message>
    <message>
        <source>Choose among the meanings...</source>
        <translation>Choisir entre les sens possibles...</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send again as a new draft order...</source>
        <translation>Renvoyer comme nouvelle commande en brouillon...</translation>
    </message>
    <message>
        <source>Why other taxes than those of product and fiscal position?</source>
        <translation>Pourquoi d’autres taxes que celles de l’article et de la position fiscale ?</translation>
    </message>
    <message>
        <source>Take these taxes</source>
        <translation>Prendre ces taxes</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>&quot;%1&quot; is not clear as a number. Type it as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas clair comme nombre. Saisissez-le sous la forme %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not clear as a date. Type it as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas clair comme date. Saisissez-la sous la forme %2.</translation>
    </message>
    <message>
        <source>Somebody else decided something about this case meanwhile. Please look again.</source>
        <translation>Quelqu’un d’autre a entre-temps pris une décision sur ce dossier. Veuillez vérifier à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open.</source>
        <translation>
            <numerusform>%n point est encore ouvert.</numerusform>
            <numerusform>%n points sont encore ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>This case was changed elsewhere meanwhile, so &quot;%1&quot; was not done. It was loaded again; please look before you go on.</source>
        <translation>Ce dossier a été modifié ailleurs entre-temps, «&#xa0;%1&#xa0;» n’a donc pas été exécuté. Il a été rechargé&#xa0;; veuillez le regarder avant de continuer.</translation>
    </message>
    <message>
        <source>The case was not approved, because what came before failed.</source>
        <translation>Le dossier n’a pas été approuvé, car l’étape précédente a échoué.</translation>
    </message>
    <message>
        <source>Order %1 is approved.</source>
        <translation>La commande %1 est approuvée.</translation>
    </message>
    <message>
        <source>Order %1 is on hold.</source>
        <translation>La commande %1 est en attente.</translation>
    </message>
    <message>
        <source>Order %1 is rejected.</source>
        <translation>La commande %1 est rejetée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Vendor&apos;s number</source>
        <translation>Numéro du fournisseur</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro de document</translation>
    </message>
    <message>
        <source>Our order number</source>
        <translation>Notre numéro de commande</translation>
    </message>
    <message>
        <source>Vendor&apos;s order number</source>
        <translation>Numéro de commande du fournisseur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delivery from</source>
        <translation>Livraison à partir de</translation>
    </message>
    <message>
        <source>Delivery until</source>
        <translation>Livraison jusqu’à</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Condition de paiement</translation>
    </message>
    <message>
        <source>Fiscal position</source>
        <translation>Position fiscale</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>aucune taxe</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>The sum is known once every line has a quantity and a price.</source>
        <translation>La somme est connue dès que chaque ligne a une quantité et un prix.</translation>
    </message>
    <message>
        <source>The paper states no total without tax.</source>
        <translation>Le document n’indique pas de total hors taxes.</translation>
    </message>
    <message>
        <source>The lines add up to what the paper states.</source>
        <translation>La somme des lignes correspond au document.</translation>
    </message>
    <message>
        <source>The paper and the lines are apart. Check quantities and prices.</source>
        <translation>Le document et les lignes divergent. Vérifiez quantités et prix.</translation>
    </message>
    <message>
        <source>The difference is within what this workspace allows.</source>
        <translation>La différence reste dans ce que permet cet espace de travail.</translation>
    </message>
    <message>
        <source>This looks like the order of case %1: same vendor, same number.</source>
        <translation>Cela ressemble à la commande du dossier %1&#xa0;: même fournisseur, même numéro.</translation>
    </message>
    <message>
        <source>This order is already in Odoo as %1.</source>
        <translation>Cette commande est déjà dans Odoo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>vendor not known</source>
        <translation>fournisseur inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2, case %3</source>
        <translation>%1 de %2, dossier %3</translation>
    </message>
    <message>
        <source>Quantity on the paper</source>
        <translation>Quantité sur le document</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price on the paper</source>
        <translation>Prix sur le document</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Remise en pour cent</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Date de livraison</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Omettre cette ligne</translation>
    </message>
    <message>
        <source>Amount on the paper</source>
        <translation>Montant sur le document</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>certainty %1 %</source>
        <translation>certitude %1&#xa0;%</translation>
    </message>
    <message>
        <source>The difference is what is not ordered.</source>
        <translation>L&apos;écart correspond à ce qui n&apos;est pas commandé.</translation>
    </message>
    <message>
        <source>%1 + %2 tax = %3</source>
        <comment>amounts: without tax, tax, total</comment>
        <translation>%1 + %2 de taxes = %3</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>%1 (other company)</source>
        <translation>%1 (autre société)</translation>
    </message>
    <message>
        <source>%1 (not usable here)</source>
        <translation>%1 (inutilisable ici)</translation>
    </message>
</context>
<context>
    <name>ChargeChoice</name>
    <message>
        <source>Freight</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Manutention</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Autres suppléments</translation>
    </message>
</context>
<context>
    <name>ChargePage</name>
    <message>
        <source>Papers carry charges beside their lines. In Odoo each becomes a line of a product of yours. Charges without a product are for you to decide, order by order.</source>
        <translation>Les documents portent des suppléments en plus des lignes. Dans Odoo, chacun devient une ligne avec l’un de vos produits. Pour ceux sans produit, vous décidez commande par commande.</translation>
    </message>
    <message>
        <source>The product for charges of this kind; Down and Return choose from the list</source>
        <translation>Le produit pour ce genre de supplément&#xa0;; Bas et Entrée choisissent dans la liste</translation>
    </message>
    <message>
        <source>No product is chosen yet: take one from the list, or empty the line.</source>
        <translation>Aucun produit n’est encore choisi&#xa0;: prenez-en un dans la liste, ou videz la ligne.</translation>
    </message>
    <message>
        <source>No product has this in its code or name.</source>
        <translation>Aucun produit ne contient cela dans son code ou son nom.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Runs all steps of the test once more</source>
        <translation>Relance toutes les étapes du test</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stops the test</source>
        <translation>Arrête le test</translation>
    </message>
    <message>
        <source>Start the &amp;test</source>
        <translation>&amp;Lancer le test</translation>
    </message>
    <message>
        <source>The connection is being tried. Nothing is stored in Odoo.</source>
        <translation>La connexion est en cours de test. Rien n’est enregistré dans Odoo.</translation>
    </message>
    <message>
        <source>The connection has not been tried yet.</source>
        <translation>La connexion n’a pas encore été testée.</translation>
    </message>
    <message>
        <source>The connection cannot be used like this. The marked step says why, and what to do.</source>
        <translation>La connexion n’est pas utilisable ainsi. L’étape marquée dit pourquoi, et que faire.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. Please check %n point(s) below.</source>
        <translation>
            <numerusform>La connexion fonctionne. Veuillez vérifier %n point ci-dessous.</numerusform>
            <numerusform>La connexion fonctionne. Veuillez vérifier %n points ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>Odoo takes no sign-ins from here for a while</source>
        <translation>Odoo n’accepte pour l’instant aucune connexion d’ici</translation>
    </message>
</context>
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
        <source>Adds, tries and lists connections to Odoo, or tells which rights one needs.</source>
        <translation>Ajoute, essaie et liste les connexions à Odoo, ou dit de quels droits une connexion a besoin.</translation>
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
        <source>There is no state &quot;%1&quot;.</source>
        <translation>L’état «&#xa0;%1&#xa0;» n’existe pas.</translation>
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
    <message>
        <source>    It could not be read before and was read again.</source>
        <translation>    Il n’avait pas pu être lu et a été relu.</translation>
    </message>
    <message>
        <source>Saved the mapping %1.</source>
        <translation>Affectation de colonnes %1 enregistrée.</translation>
    </message>
    <message>
        <source>There is no mapping.</source>
        <translation>Il n’y a pas d’affectation de colonnes.</translation>
    </message>
    <message>
        <source>Removed the mapping %1.</source>
        <translation>Affectation de colonnes %1 supprimée.</translation>
    </message>
    <message>
        <source>What stands in the columns of tables without a heading that is known.</source>
        <translation>Ce que contiennent les colonnes des tableaux sans en-tête connu.</translation>
    </message>
    <message>
        <source>to Odoo: %1 %2 at %3, %4</source>
        <translation>vers Odoo&#xa0;: %1 %2 à %3, %4</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>Rien n’a encore été appris.</translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n waiting case(s) judged anew.</source>
        <translation>
            <numerusform>Supprimé&#xa0;; %n dossier en attente réévalué.</numerusform>
            <numerusform>Supprimé&#xa0;; %n dossiers en attente réévalués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored; %n waiting case(s) judged anew.</source>
        <translation>
            <numerusform>Rétabli&#xa0;; %n dossier en attente réévalué.</numerusform>
            <numerusform>Rétabli&#xa0;; %n dossiers en attente réévalués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another, which can be restored.</source>
        <translation>
            <numerusform>%n d’entre eux à la place d’un autre, qui peut être rétabli.</numerusform>
            <numerusform>%n d’entre eux à la place d’autres, qui peuvent être rétablis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that waited can be read now.</source>
        <translation>
            <numerusform>%n document en attente peut maintenant être lu.</numerusform>
            <numerusform>%n documents en attente peuvent maintenant être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say with --reason why the order is sent again.</source>
        <translation>Indiquez avec --reason pourquoi la commande est renvoyée.</translation>
    </message>
    <message>
        <source>Compares what was posted with what Odoo holds now, or sends an order once more that was deleted or cancelled there.</source>
        <translation>Compare ce qui a été envoyé avec ce qu’Odoo contient maintenant, ou renvoie une commande qui y a été supprimée ou annulée.</translation>
    </message>
    <message>
        <source>There is no transport %1: choose xmlrpc (Odoo 12 to 21) or json2 (19 and later, with an API key).</source>
        <translation>Le transport %1 n&apos;existe pas : choisissez xmlrpc (Odoo 12 à 21) ou json2 (à partir de 19, avec une clé API).</translation>
    </message>
    <message>
        <source>Odoo will store: %1 without tax + %2 tax = %3 %4</source>
        <translation>Odoo enregistrera : %1 hors taxes + %2 de taxes = %3 %4</translation>
    </message>
</context>
<context>
    <name>CompanyChoice</name>
    <message>
        <source>No company is known yet. Get the master data first.</source>
        <translation>Aucune société n’est encore connue. Importez d’abord les données de base.</translation>
    </message>
    <message>
        <source>Choose the company that orders are for when a paper names none.</source>
        <translation>Choisissez la société destinataire quand un document n’en nomme aucune.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>The company that orders are for when a paper names none of yours</source>
        <translation>La société destinataire quand un document ne nomme aucune des vôtres</translation>
    </message>
    <message>
        <source>Compan&amp;y that orders are for by default</source>
        <translation>Société des commandes par &amp;défaut</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>Goods for %1 are received at</source>
        <translation>Les marchandises de %1 sont reçues à</translation>
    </message>
    <message>
        <source>The Odoo operation type of the receipts of this company</source>
        <translation>Le type d’opération Odoo des réceptions de cette société</translation>
    </message>
    <message>
        <source>This company has no receipt type. Create a warehouse for it in Odoo if goods are to be received.</source>
        <translation>Cette société n’a pas de type de réception. Créez-lui un entrepôt dans Odoo si des marchandises doivent être reçues.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Connect to Odoo</source>
        <translation>Se connecter à Odoo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Change the connection &quot;%1&quot;</source>
        <translation>Modifier la connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Look around with sam&amp;ple data</source>
        <translation>Découvrir avec des données d’&amp;exemple</translation>
    </message>
    <message>
        <source>Opens a demo that needs no server</source>
        <translation>Ouvre une démonstration qui ne demande aucun serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closes this window and keeps what you entered, but never the secret (Esc)</source>
        <translation>Ferme cette fenêtre et garde votre saisie, mais jamais le secret (Échap)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Goes to the page before (Alt+B)</source>
        <translation>Va à la page précédente (Alt+P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Goes on when this page is complete (Return)</source>
        <translation>Continue quand cette page est complète (Entrée)</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Page %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Connected to &quot;%1&quot;.</source>
        <translation>Connecté à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>OrderPilot is connected to &quot;%1&quot;. Drop order files into the window, or choose &quot;Take in files&quot;, to begin. All choices can be changed in the settings (Ctrl+,).</source>
        <translation>OrderPilot est connecté à «&#xa0;%1&#xa0;». Pour commencer, déposez des fichiers de commande dans la fenêtre ou choisissez «&#xa0;Importer des fichiers&#xa0;». Tous les choix peuvent être modifiés dans les paramètres (Ctrl+,).</translation>
    </message>
    <message numerus="yes">
        <source>Odoo takes no sign-ins from here after too many failed ones. You can go on in %n second(s).</source>
        <translation>
            <numerusform>Après trop de connexions échouées, Odoo n’en accepte plus d’ici. Vous pourrez continuer dans %n seconde.</numerusform>
            <numerusform>Après trop de connexions échouées, Odoo n’en accepte plus d’ici. Vous pourrez continuer dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskStatus</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no language &quot;%1&quot;, only: %2.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas, seulement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>OrderPilot - demo</source>
        <translation>OrderPilot - démonstration</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>PDF documents are not shown here. Open the document with another program to see it.</source>
        <translation>Les documents PDF ne sont pas affichés ici. Ouvrez le document avec un autre programme pour le voir.</translation>
    </message>
    <message>
        <source>Pictures are not shown here. Open the document with another program to see it.</source>
        <translation>Les images ne sont pas affichées ici. Ouvrez le document avec un autre programme pour le voir.</translation>
    </message>
    <message>
        <source>Office documents are not shown here. Open the document with another program to see it.</source>
        <translation>Les documents bureautiques ne sont pas affichés ici. Ouvrez le document avec un autre programme pour le voir.</translation>
    </message>
    <message>
        <source>Archives are not shown here. Open the document with another program to see what it holds.</source>
        <translation>Les archives ne sont pas affichées ici. Ouvrez le document avec un autre programme pour voir son contenu.</translation>
    </message>
    <message>
        <source>This kind of file holds no text that can be shown here. Open it with another program to see it.</source>
        <translation>Ce type de fichier ne contient pas de texte affichable ici. Ouvrez-le avec un autre programme pour le voir.</translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n element(s) are shown.</source>
        <translation>
            <numerusform>Le document est long&#xa0;: seul le premier %n élément est affiché.</numerusform>
            <numerusform>Le document est long&#xa0;: seuls les %n premiers éléments sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n row(s) are shown.</source>
        <translation>
            <numerusform>Le document est long&#xa0;: seule la première %n rangée est affichée.</numerusform>
            <numerusform>Le document est long&#xa0;: seules les %n premières rangées sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n line(s) are shown.</source>
        <translation>
            <numerusform>Le document est long&#xa0;: seule la première %n ligne est affichée.</numerusform>
            <numerusform>Le document est long&#xa0;: seules les %n premières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n character(s) are shown.</source>
        <translation>
            <numerusform>Le document est long&#xa0;: seul le premier %n caractère est affiché.</numerusform>
            <numerusform>Le document est long&#xa0;: seuls les %n premiers caractères sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long text(s) end with an ellipsis where they were cut.</source>
        <translation>
            <numerusform>%n texte long se termine par des points de suspension là où il a été coupé.</numerusform>
            <numerusform>%n textes longs se terminent par des points de suspension là où ils ont été coupés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was read from this document.</source>
        <translation>%1&#xa0;: rien n’a été lu dans ce document.</translation>
    </message>
    <message>
        <source>%1: read in line %2, beyond what is shown here.</source>
        <translation>%1&#xa0;: lu à la ligne %2, au-delà de ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in line %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» à la ligne %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No values were read from this document.</source>
        <translation>Aucune valeur n’a été lue dans ce document.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were read from this document. Choose a mark to go to its field.</source>
        <translation>
            <numerusform>%n valeur a été lue dans ce document. Choisissez un repère pour aller à son champ.</numerusform>
            <numerusform>%n valeurs ont été lues dans ce document. Choisissez un repère pour aller à son champ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPresenter</name>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Aucun programme n’a été trouvé pour ouvrir %1.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Emplacement suivant</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Emplacement précédent</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Repère suivant</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Repère précédent</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal size of the text</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Open a case to see its document here.</source>
        <translation>Ouvrez un dossier pour voir son document ici.</translation>
    </message>
    <message>
        <source>The document is being prepared.</source>
        <translation>Le document est en préparation.</translation>
    </message>
    <message>
        <source>Open with another &amp;program</source>
        <translation>Ou&amp;vrir avec un autre programme</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try again to show the document</source>
        <translation>Réessayer d’afficher le document</translation>
    </message>
</context>
<context>
    <name>DuplicateBar</name>
    <message>
        <source>Confirm with a reason that this is to be ordered although it is known already</source>
        <translation>Confirmer avec un motif qu’il faut commander alors que c’est déjà connu</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Ouvrir le dossier %1</translation>
    </message>
    <message>
        <source>Open in Odoo</source>
        <translation>Ouvrir dans Odoo</translation>
    </message>
    <message>
        <source>Order all the sa&amp;me...</source>
        <translation>Commander &amp;quand même...</translation>
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
        <translation>sur le document&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Takes the proposal as it stands (Space)</source>
        <translation>Accepte la proposition telle quelle (Espace)</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Text to find in the document; Return goes to the next place</source>
        <translation>Texte à chercher dans le document&#xa0;; Entrée va à l’emplacement suivant</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Emplacement précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Emplacement suivant</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Nothing stands in the way of this order.</source>
        <translation>Rien ne s’oppose à cette commande.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>What is to be checked</source>
        <translation>Ce qui est à vérifier</translation>
    </message>
    <message>
        <source>Go to the field or line (Return)</source>
        <translation>Aller au champ ou à la ligne (Entrée)</translation>
    </message>
    <message>
        <source>Let it pass with a reason</source>
        <translation>Laisser passer avec un motif</translation>
    </message>
    <message>
        <source>&amp;Let it pass...</source>
        <translation>Laisser &amp;passer...</translation>
    </message>
    <message>
        <source>This has to be put right; it cannot be left as it is.</source>
        <translation>Cela doit être corrigé&#xa0;; on ne peut pas le laisser tel quel.</translation>
    </message>
</context>
<context>
    <name>FirstSync</name>
    <message>
        <source>Store the connection</source>
        <translation>Enregistrer la connexion</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Conserver le secret</translation>
    </message>
    <message>
        <source>Get master data</source>
        <translation>Importer les données de base</translation>
    </message>
    <message>
        <source>Stored as &quot;%1&quot;.</source>
        <translation>Enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The secret that was kept before is used.</source>
        <translation>Le secret conservé précédemment est utilisé.</translation>
    </message>
    <message>
        <source>In the key ring of this desktop.</source>
        <translation>Dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>Until OrderPilot is closed; it is asked for at each start.</source>
        <translation>Jusqu’à la fermeture d’OrderPilot&#xa0;; il est demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>Choose to be asked at each start, or set up a key ring on this machine and try again. OrderPilot writes no secret into a file.</source>
        <translation>Choisissez qu’il soit demandé à chaque démarrage, ou installez un trousseau sur cette machine et réessayez. OrderPilot n’écrit aucun secret dans un fichier.</translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3).</source>
        <translation>Lecture&#xa0;: %1 (%2 sur %3).</translation>
    </message>
    <message>
        <source>Try again. Nothing that was there before is lost.</source>
        <translation>Réessayez. Rien de ce qui existait n’est perdu.</translation>
    </message>
    <message>
        <source>Here now: %1 vendors and contacts, %2 products, %3 vendor prices, %4 taxes.</source>
        <translation>Présents maintenant&#xa0;: %1 fournisseurs et contacts, %2 produits, %3 prix fournisseurs, %4 taxes.</translation>
    </message>
    <message>
        <source>The connection is stored. Get the master data now, or later with &quot;Sync now&quot;.</source>
        <translation>La connexion est enregistrée. Importez les données de base maintenant, ou plus tard avec «&#xa0;Synchroniser maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>This machine has no key ring that could keep it.</source>
        <translation>Cette machine n’a pas de trousseau de clés qui puisse le garder.</translation>
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
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Les plus récents &amp;d’abord</translation>
    </message>
    <message>
        <source>Turns the order of the list (Alt+W)</source>
        <translation>Inverse l’ordre de la liste (Alt+D)</translation>
    </message>
    <message>
        <source>Writes the history for a spreadsheet (Alt+C)</source>
        <translation>Écrit l’historique pour un tableur (Alt+C)</translation>
    </message>
    <message>
        <source>Writes the history as plain text, to print it (Alt+X)</source>
        <translation>Écrit l’historique en texte simple, pour l’imprimer (Alt+X)</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historique du dossier</translation>
    </message>
    <message>
        <source>Open a case to see what happened to it.</source>
        <translation>Ouvrez un dossier pour voir ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation>Enregistrer en &amp;CSV...</translation>
    </message>
    <message>
        <source>Save as te&amp;xt...</source>
        <translation>Enregistrer en te&amp;xte...</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>The history was written to %1.</source>
        <translation>L’historique a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Taking in papers</source>
        <translation>Importation de documents</translation>
    </message>
    <message>
        <source>Taking in %1 (%2 of %3)</source>
        <comment>file, step, steps</comment>
        <translation>Importation de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Bringing in master data</source>
        <translation>Importation des données de base</translation>
    </message>
    <message>
        <source>Bringing in master data (%1 of %2)</source>
        <translation>Importation des données de base (%1 sur %2)</translation>
    </message>
    <message>
        <source>Sending to Odoo</source>
        <translation>Envoi à Odoo</translation>
    </message>
    <message>
        <source>Sending %1 to Odoo (%2 of %3)</source>
        <comment>reference, step, steps</comment>
        <translation>Envoi de %1 à Odoo (%2 sur %3)</translation>
    </message>
    <message>
        <source>Trying the connection &quot;%1&quot; (%2 of %3)</source>
        <translation>Test de la connexion «&#xa0;%1&#xa0;» (%2 sur %3)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Arrêter cette tâche</translation>
    </message>
    <message>
        <source>Stops where it is safe to stop; what is finished stays.</source>
        <translation>S’arrête dès que c’est sans risque&#xa0;; ce qui est terminé reste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobReports</name>
    <message>
        <source>The job was stopped. What was finished before stays.</source>
        <translation>La tâche a été arrêtée. Ce qui était terminé reste.</translation>
    </message>
    <message>
        <source>The master data of &quot;%1&quot; are up to date.</source>
        <comment>connection</comment>
        <translation>Les données de base de «&#xa0;%1&#xa0;» sont à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken in.</source>
        <translation>
            <numerusform>%n document importé.</numerusform>
            <numerusform>%n documents importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) came in before and are in the queue already.</source>
        <translation>
            <numerusform>%n document a déjà été reçu et figure dans la liste de travail.</numerusform>
            <numerusform>%n documents ont déjà été reçus et figurent dans la liste de travail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être importé.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft order(s) are in Odoo.</source>
        <translation>
            <numerusform>%n commande en brouillon est dans Odoo.</numerusform>
            <numerusform>%n commandes en brouillon sont dans Odoo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were in Odoo already; nothing was sent for them.</source>
        <translation>
            <numerusform>%n commande était déjà dans Odoo&#xa0;; rien n’a été envoyé pour elle.</numerusform>
            <numerusform>%n commandes étaient déjà dans Odoo&#xa0;; rien n’a été envoyé pour elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n order(s) it is not sure whether they arrived. Send them again: no order is made twice.</source>
        <translation>
            <numerusform>Pour %n commande, il n’est pas certain qu’elle soit arrivée. Renvoyez-la&#xa0;: aucune commande n’est créée deux fois.</numerusform>
            <numerusform>Pour %n commandes, il n’est pas certain qu’elles soient arrivées. Renvoyez-les&#xa0;: aucune commande n’est créée deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be sent.</source>
        <translation>
            <numerusform>%n commande n’a pas pu être envoyée.</numerusform>
            <numerusform>%n commandes n’ont pas pu être envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that waited can be read now.</source>
        <translation>
            <numerusform>%n document en attente peut maintenant être lu.</numerusform>
            <numerusform>%n documents en attente peuvent maintenant être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message>
        <source>Remembered choices</source>
        <translation>Choix mémorisés</translation>
    </message>
    <message>
        <source>C&amp;onnection:</source>
        <translation>C&amp;onnexion&#xa0;:</translation>
    </message>
    <message>
        <source>Each connection has choices of its own (Alt+O)</source>
        <translation>Chaque connexion a ses propres choix (Alt+O)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Shows the rows in which every word occurs (Ctrl+F)</source>
        <translation>Affiche les rangées où figure chaque mot (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Show removed ones</source>
        <translation>Afficher les &amp;supprimés</translation>
    </message>
    <message>
        <source>Also lists choices that no longer count; they can be restored (Alt+S)</source>
        <translation>Affiche aussi les choix qui ne comptent plus&#xa0;; ils peuvent être rétablis (Alt+S)</translation>
    </message>
    <message>
        <source>Remove &amp;it</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Takes the choice back; it can be restored (Return)</source>
        <translation>Retire le choix&#xa0;; il peut être rétabli (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Leaves all as it is (Esc)</source>
        <translation>Laisse tout tel quel (Échap)</translation>
    </message>
    <message>
        <source>Takes the selected choice back (Delete)</source>
        <translation>Retire le choix sélectionné (Suppr)</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Lets a removed choice count again (Alt+T)</source>
        <translation>Fait à nouveau compter un choix supprimé (Alt+T)</translation>
    </message>
    <message>
        <source>Writes all choices of this connection to a JSON file (Alt+E)</source>
        <translation>Écrit tous les choix de cette connexion dans un fichier JSON (Alt+E)</translation>
    </message>
    <message>
        <source>Takes in choices from such a file (Alt+M)</source>
        <translation>Reprend les choix d’un tel fichier (Alt+I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Closes this list (Esc)</source>
        <translation>Ferme cette liste (Échap)</translation>
    </message>
    <message>
        <source>There is no connection yet. Set one up first; choices are remembered per connection.</source>
        <translation>Il n’y a pas encore de connexion. Créez-en d’abord une&#xa0;; les choix sont mémorisés par connexion.</translation>
    </message>
    <message>
        <source>Nothing was learned yet. When you choose a product for a vendor&apos;s number or text, the choice is remembered here at once and used for other open orders and the next ones. Undo takes it back.</source>
        <translation>Rien n’a encore été appris. Quand vous choisissez un produit pour un numéro ou un texte d’un fournisseur, le choix est aussitôt mémorisé ici et utilisé pour les autres commandes ouvertes et les suivantes. Annuler le retire.</translation>
    </message>
    <message>
        <source>No remembered choice holds these words. Clear the filter to see all.</source>
        <translation>Aucun choix mémorisé ne contient ces mots. Effacez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>No open order uses this choice. Remove it?</source>
        <translation>Aucune commande ouverte n’utilise ce choix. Le supprimer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n open order(s), which will be judged without it. Remove it?</source>
        <translation>
            <numerusform>Utilisé par %n commande ouverte, qui sera réévaluée sans lui. Le supprimer&#xa0;?</numerusform>
            <numerusform>Utilisé par %n commandes ouvertes, qui seront réévaluées sans lui. Le supprimer&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export remembered choices</source>
        <translation>Exporter les choix mémorisés</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Import remembered choices</source>
        <translation>Importer des choix mémorisés</translation>
    </message>
    <message>
        <source>Vendor, number, product, person...</source>
        <translation>Fournisseur, numéro, produit, personne...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>Su&amp;pprimer...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>I&amp;mport...</source>
        <translation>&amp;Importer...</translation>
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
        <translation>importé</translation>
    </message>
    <message>
        <source>%1 (overruled %2)</source>
        <translation>%1 (écarté&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Their number or text</source>
        <translation>Leur numéro ou texte</translation>
    </message>
    <message>
        <source>Our product</source>
        <translation>Notre produit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Appris de</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From order</source>
        <translation>De la commande</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
</context>
<context>
    <name>LearnedPresenter</name>
    <message>
        <source>The remembered choice was removed.</source>
        <translation>Le choix mémorisé a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The remembered choice counts again.</source>
        <translation>Le choix mémorisé compte à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n remembered choice(s) written to %1.</source>
        <translation>
            <numerusform>%n choix mémorisé écrit dans %1.</numerusform>
            <numerusform>%n choix mémorisés écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was in the file.</source>
        <translation>Le fichier ne contenait rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n new choice(s) taken in.</source>
        <translation>
            <numerusform>%n nouveau choix repris.</numerusform>
            <numerusform>%n nouveaux choix repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another, which can be restored.</source>
        <translation>
            <numerusform>%n d’entre eux à la place d’un autre, qui peut être rétabli.</numerusform>
            <numerusform>%n d’entre eux à la place d’autres, qui peuvent être rétablis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Largest document, in MiB</source>
        <translation>Plus grand document, en Mio</translation>
    </message>
    <message>
        <source>Reaching the server, in seconds</source>
        <translation>Joindre le serveur, en secondes</translation>
    </message>
    <message>
        <source>Signing in and looking up, in seconds</source>
        <translation>Connexion et recherches, en secondes</translation>
    </message>
    <message>
        <source>One page of master data, in seconds</source>
        <translation>Une page de données de base, en secondes</translation>
    </message>
    <message>
        <source>Sending an order, in seconds</source>
        <translation>Envoi d’une commande, en secondes</translation>
    </message>
    <message>
        <source>Reading one document, in seconds</source>
        <translation>Lecture d’un document, en secondes</translation>
    </message>
    <message>
        <source>The larger of the two tolerances counts. A larger difference blocks the order.</source>
        <translation>La plus grande des deux tolérances compte. Une différence plus grande bloque la commande.</translation>
    </message>
    <message>
        <source>Larger files are not taken in.</source>
        <translation>Les fichiers plus grands ne sont pas importés.</translation>
    </message>
    <message>
        <source>After that it is not sure whether the order arrived; it is looked up before it is sent again.</source>
        <translation>Au-delà, il n’est pas certain que la commande soit arrivée&#xa0;; elle est recherchée avant d’être renvoyée.</translation>
    </message>
    <message>
        <source>Enter a number, for instance %1.</source>
        <translation>Saisissez un nombre, par exemple %1.</translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation>La valeur ne doit pas être négative.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to %1.</source>
        <translation>Saisissez un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>Tolerance of totals, in the currency of the order</source>
        <translation>Tolérance sur les totaux, dans la devise de la commande</translation>
    </message>
    <message>
        <source>Tolerance of totals, in percent</source>
        <translation>Tolérance sur les totaux, en pour cent</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>not ordered</source>
        <translation>non commandé</translation>
    </message>
    <message>
        <source>no product</source>
        <translation>aucun produit</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 moins %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>charge, %1</source>
        <translation>supplément, %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>paper: %1; proposed: %2</source>
        <translation>document&#xa0;: %1&#xa0;; proposition&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
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
        <translation>Bienvenue dans OrderPilot</translation>
    </message>
    <message>
        <source>Connect to Odoo to begin, or look around first: the demo brings its own Odoo and sample papers, and nothing leaves this machine.</source>
        <translation>Connectez-vous à Odoo pour commencer, ou découvrez d’abord&#xa0;: la démonstration apporte son propre Odoo et des exemples de documents, et rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>The window&apos;s settings could not be read, so it looks as it does at first. The old file was kept beside it.</source>
        <translation>Les réglages de la fenêtre n’ont pas pu être lus&#xa0;; elle a retrouvé son aspect initial. L’ancien fichier a été conservé à côté.</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Take in files...</source>
        <translation>&amp;Importer des fichiers...</translation>
    </message>
    <message>
        <source>Takes papers into the queue</source>
        <translation>Ajoute des documents à la liste de travail</translation>
    </message>
    <message>
        <source>Take in a f&amp;older...</source>
        <translation>Importer un &amp;dossier...</translation>
    </message>
    <message>
        <source>Takes every readable file of a folder into the queue</source>
        <translation>Ajoute à la liste de travail tous les fichiers lisibles d’un dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes the program; running pushes are finished first</source>
        <translation>Ferme le programme&#xa0;; les envois en cours sont d’abord terminés</translation>
    </message>
    <message>
        <source>&amp;Filter the queue</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>Goes to the filter line</source>
        <translation>Va à la ligne de filtre</translation>
    </message>
    <message>
        <source>&amp;Next that needs me</source>
        <translation>&amp;Suivante à traiter</translation>
    </message>
    <message>
        <source>Goes to the next order that needs a person</source>
        <translation>Va à la prochaine commande à traiter</translation>
    </message>
    <message>
        <source>&amp;Back to the queue</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>&amp;Send to Odoo</source>
        <translation>&amp;Envoyer à Odoo</translation>
    </message>
    <message>
        <source>Sends every approved order to Odoo</source>
        <translation>Envoie à Odoo toutes les commandes approuvées</translation>
    </message>
    <message>
        <source>Send the s&amp;elected ones to Odoo</source>
        <translation>Envoyer la &amp;sélection à Odoo</translation>
    </message>
    <message>
        <source>Sends those of the selected orders that are approved</source>
        <translation>Envoie celles des commandes sélectionnées qui sont approuvées</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>S&amp;ynchroniser maintenant</translation>
    </message>
    <message>
        <source>Brings in what changed in Odoo&apos;s master data</source>
        <translation>Importe ce qui a changé dans les données de base d’Odoo</translation>
    </message>
    <message>
        <source>Sync e&amp;verything again</source>
        <translation>&amp;Tout resynchroniser</translation>
    </message>
    <message>
        <source>Brings in all master data again</source>
        <translation>Importe à nouveau toutes les données de base</translation>
    </message>
    <message>
        <source>&amp;Connections...</source>
        <translation>&amp;Connexions...</translation>
    </message>
    <message>
        <source>Connects to Odoo, or changes a connection</source>
        <translation>Se connecte à Odoo ou modifie une connexion</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Paramètres...</translation>
    </message>
    <message>
        <source>Shows the settings of this workspace</source>
        <translation>Affiche les paramètres de cet espace de travail</translation>
    </message>
    <message>
        <source>What was &amp;learned...</source>
        <translation>Choix a&amp;ppris...</translation>
    </message>
    <message>
        <source>Lists the choices that are remembered for vendors</source>
        <translation>Liste les choix mémorisés par fournisseur</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Moves to the next part of the window</source>
        <translation>Va à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Vole&amp;t précédent</translation>
    </message>
    <message>
        <source>Moves to the previous part of the window</source>
        <translation>Va à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lists all keys</source>
        <translation>Affiche tous les raccourcis</translation>
    </message>
    <message>
        <source>&amp;About OrderPilot</source>
        <translation>À &amp;propos d’OrderPilot</translation>
    </message>
    <message>
        <source>Tells version and licence</source>
        <translation>Affiche la version et la licence</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Odoo</source>
        <translation>&amp;Odoo</translation>
    </message>
    <message>
        <source>&amp;Work with</source>
        <translation>Tra&amp;vailler avec</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Closes the order and shows the queue (Esc)</source>
        <translation>Ferme la commande et affiche la liste (Échap)</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>&amp;Mettre en attente</translation>
    </message>
    <message>
        <source>Puts the selected orders on hold</source>
        <translation>Met en attente les commandes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Meanings of columns...</source>
        <translation>Sens des c&amp;olonnes...</translation>
    </message>
    <message>
        <source>Lists what was said about the columns of tables</source>
        <translation>Liste ce qui a été indiqué sur les colonnes des tableaux</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>Ce que signifient les colonnes</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>&amp;Name for files of this kind</source>
        <translation>&amp;Nom pour les fichiers de ce genre</translation>
    </message>
    <message>
        <source>none: the first row is an order line</source>
        <translation>aucune&#xa0;: la première ligne est une ligne de commande</translation>
    </message>
    <message>
        <source>Headings and titles that stand above the first order line</source>
        <translation>En-têtes et titres placés au-dessus de la première ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Rows of headings above the order lines</source>
        <translation>&amp;Lignes d’en-tête au-dessus des lignes de commande</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>des commandes</translation>
    </message>
    <message>
        <source>confirmations of vendors</source>
        <translation>des confirmations de fournisseurs</translation>
    </message>
    <message>
        <source>What kind of papers these files are</source>
        <translation>Le genre de documents que sont ces fichiers</translation>
    </message>
    <message>
        <source>These &amp;files are</source>
        <translation>Ces &amp;fichiers sont</translation>
    </message>
    <message>
        <source>as the dates tell</source>
        <translation>selon les dates</translation>
    </message>
    <message>
        <source>How dates are written in these files</source>
        <translation>La façon dont les dates sont écrites dans ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Dates écrites</translation>
    </message>
    <message>
        <source>as the numbers tell</source>
        <translation>selon les nombres</translation>
    </message>
    <message>
        <source>a comma: 12,50</source>
        <translation>une virgule&#xa0;: 12,50</translation>
    </message>
    <message>
        <source>a point: 12.50</source>
        <translation>un point&#xa0;: 12.50</translation>
    </message>
    <message>
        <source>What stands before the decimals in these files</source>
        <translation>Ce qui précède les décimales dans ces fichiers</translation>
    </message>
    <message>
        <source>The decimal &amp;mark is</source>
        <translation>Le séparateur déci&amp;mal est</translation>
    </message>
    <message>
        <source>When all files of this kind are for one vendor</source>
        <translation>Quand tous les fichiers de ce genre concernent un seul fournisseur</translation>
    </message>
    <message>
        <source>&amp;Vendor of all these files (optional)</source>
        <translation>F&amp;ournisseur de tous ces fichiers (facultatif)</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>The currency of all these files, when no column says it</source>
        <translation>La devise de tous ces fichiers, quand aucune colonne ne l’indique</translation>
    </message>
    <message>
        <source>&amp;Currency of all these files (optional)</source>
        <translation>D&amp;evise de tous ces fichiers (facultatif)</translation>
    </message>
    <message>
        <source>The lines of the first order</source>
        <translation>Les lignes de la première commande</translation>
    </message>
    <message>
        <source>&amp;Save and read again</source>
        <translation>Enregistrer et &amp;relire</translation>
    </message>
    <message>
        <source>Remembers the meanings for files like this one and reads this one with them (%1)</source>
        <translation>Mémorise le sens des colonnes pour les fichiers comme celui-ci et relit celui-ci (%1)</translation>
    </message>
    <message>
        <source>Leaves the file unread (Esc)</source>
        <translation>Laisse le fichier non lu (Échap)</translation>
    </message>
    <message>
        <source>%1 has no heading that says where article numbers and quantities stand. Say above each column what it holds; files that look like this one are read the same way from then on.</source>
        <translation>%1 n’a pas d’en-tête qui dise où sont les numéros d’article et les quantités. Indiquez au-dessus de chaque colonne ce qu’elle contient&#xa0;; les fichiers semblables seront désormais lus de la même façon.</translation>
    </message>
    <message>
        <source>Vendors can be chosen once the workspace is connected to Odoo.</source>
        <translation>Les fournisseurs pourront être choisis une fois l’espace de travail connecté à Odoo.</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Il n’y a pas encore de commande.</translation>
    </message>
    <message>
        <source>Choose a vendor from the list, or none.</source>
        <translation>Choisissez un fournisseur dans la liste, ou aucun.</translation>
    </message>
</context>
<context>
    <name>MappingPresenter</name>
    <message>
        <source>No order can be read from this file so.</source>
        <translation>Ainsi, aucune commande ne peut être lue dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 is no table with columns.</source>
        <translation>%1 n’est pas un tableau avec des colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read again: %n order(s).</source>
        <translation>
            <numerusform>%1 a été relu&#xa0;: %n commande.</numerusform>
            <numerusform>%1 a été relu&#xa0;: %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meanings are saved as %1.</source>
        <translation>Le sens des colonnes est enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>MappingState</name>
    <message>
        <source>Columns %1 and %2 cannot both be &quot;%3&quot;.</source>
        <translation>Les colonnes %1 et %2 ne peuvent pas être toutes deux «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Say which column tells what is ordered: an article number, a GTIN or a description.</source>
        <translation>Indiquez quelle colonne dit ce qui est commandé&#xa0;: un numéro d’article, un GTIN ou une description.</translation>
    </message>
    <message>
        <source>Say which column is the quantity.</source>
        <translation>Indiquez quelle colonne est la quantité.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of a currency, such as EUR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de devise, comme EUR.</translation>
    </message>
    <message>
        <source>A column says the currency already; leave one of the two empty.</source>
        <translation>Une colonne indique déjà la devise&#xa0;; laissez l’une des deux vide.</translation>
    </message>
    <message>
        <source>Give it a name by which you will know these files.</source>
        <translation>Donnez un nom auquel vous reconnaîtrez ces fichiers.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>There are meanings saved under this name already; choose another name.</source>
        <translation>Des sens de colonnes sont déjà enregistrés sous ce nom&#xa0;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Date de commande</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Vendor&apos;s article number</source>
        <translation>Numéro d’article du fournisseur</translation>
    </message>
    <message>
        <source>Our article number</source>
        <translation>Notre numéro d’article</translation>
    </message>
    <message>
        <source>GTIN (EAN)</source>
        <translation>GTIN (EAN)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Total de la ligne</translation>
    </message>
    <message>
        <source>Delivery date of the line</source>
        <translation>Date de livraison de la ligne</translation>
    </message>
    <message>
        <source>Delivery date of the order</source>
        <translation>Date de livraison de la commande</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Vendor&apos;s name</source>
        <translation>Nom du fournisseur</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro de document</translation>
    </message>
    <message>
        <source>Vendor&apos;s order number</source>
        <translation>Numéro de commande du fournisseur</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Notre référence</translation>
    </message>
    <message>
        <source>Delivery from</source>
        <translation>Livraison à partir de</translation>
    </message>
    <message>
        <source>Delivery until</source>
        <translation>Livraison jusqu’à</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>Remarque sur la commande</translation>
    </message>
    <message>
        <source>Vendor&apos;s GLN</source>
        <translation>GLN du fournisseur</translation>
    </message>
    <message>
        <source>Vendor&apos;s tax number</source>
        <translation>Numéro de TVA du fournisseur</translation>
    </message>
    <message>
        <source>Vendor&apos;s e-mail address</source>
        <translation>Adresse e-mail du fournisseur</translation>
    </message>
    <message>
        <source>Our company&apos;s name</source>
        <translation>Nom de notre société</translation>
    </message>
    <message>
        <source>Our company&apos;s GLN</source>
        <translation>GLN de notre société</translation>
    </message>
    <message>
        <source>Our company&apos;s tax number</source>
        <translation>Numéro de TVA de notre société</translation>
    </message>
    <message>
        <source>Our customer number</source>
        <translation>Notre numéro de client</translation>
    </message>
    <message>
        <source>Deliver to: name</source>
        <translation>Livrer à&#xa0;: nom</translation>
    </message>
    <message>
        <source>Deliver to: GLN</source>
        <translation>Livrer à&#xa0;: GLN</translation>
    </message>
    <message>
        <source>Deliver to: city</source>
        <translation>Livrer à&#xa0;: ville</translation>
    </message>
    <message>
        <source>Deliver to: postal code</source>
        <translation>Livrer à&#xa0;: code postal</translation>
    </message>
    <message>
        <source>Deliver to: country</source>
        <translation>Livrer à&#xa0;: pays</translation>
    </message>
    <message>
        <source>Line number of our order</source>
        <translation>Numéro de ligne de notre commande</translation>
    </message>
    <message>
        <source>Manufacturer&apos;s article number</source>
        <translation>Numéro d’article du fabricant</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Description longue</translation>
    </message>
    <message>
        <source>Price is for how many</source>
        <translation>Prix valable pour combien</translation>
    </message>
    <message>
        <source>Price before discount</source>
        <translation>Prix avant remise</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Remise en pour cent</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>Remise en montant</translation>
    </message>
    <message>
        <source>Charge on the line</source>
        <translation>Supplément sur la ligne</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Remarque sur la ligne</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Total hors taxes</translation>
    </message>
    <message>
        <source>Total of tax</source>
        <translation>Total des taxes</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Total taxes comprises</translation>
    </message>
    <message>
        <source>Suggested: its heading says so.</source>
        <translation>Suggestion&#xa0;: l’en-tête le dit.</translation>
    </message>
    <message>
        <source>Suggested: the check digits of its numbers are right.</source>
        <translation>Suggestion&#xa0;: les chiffres de contrôle des numéros sont corrects.</translation>
    </message>
    <message>
        <source>Suggested: only dates stand in it.</source>
        <translation>Suggestion&#xa0;: elle ne contient que des dates.</translation>
    </message>
    <message>
        <source>Suggested: it counts 1, 2, 3 and so on.</source>
        <translation>Suggestion&#xa0;: elle compte 1, 2, 3 et ainsi de suite.</translation>
    </message>
    <message>
        <source>Suggested: only codes of currencies stand in it.</source>
        <translation>Suggestion&#xa0;: elle ne contient que des codes de devise.</translation>
    </message>
    <message>
        <source>Suggested: only units of measure stand in it.</source>
        <translation>Suggestion&#xa0;: elle ne contient que des unités de mesure.</translation>
    </message>
    <message>
        <source>Suggested: small whole numbers stand in it.</source>
        <translation>Suggestion&#xa0;: elle contient de petits nombres entiers.</translation>
    </message>
    <message>
        <source>Suggested: numbers with decimals stand in it.</source>
        <translation>Suggestion&#xa0;: elle contient des nombres à décimales.</translation>
    </message>
    <message>
        <source>Suggested: the longest texts stand in it.</source>
        <translation>Suggestion&#xa0;: elle contient les textes les plus longs.</translation>
    </message>
    <message>
        <source>Suggested: codes stand in it that change as such numbers do.</source>
        <translation>Suggestion&#xa0;: elle contient des codes qui changent comme le font de tels numéros.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Jour d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Mois d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Year first: %1</source>
        <translation>Année d’abord&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MappingsDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was said about columns yet. A table that cannot be read offers it.</source>
        <translation>Rien n’a encore été indiqué sur des colonnes. Un tableau illisible le propose.</translation>
    </message>
    <message>
        <source>Meanings of columns</source>
        <translation>Sens des colonnes</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Files of this kind are no longer read this way (%1)</source>
        <translation>Les fichiers de ce genre ne sont plus lus ainsi (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The meanings %1 are removed.</source>
        <translation>Le sens des colonnes %1 est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep only this one</source>
        <translation>Ne &amp;garder que celui-ci</translation>
    </message>
    <message>
        <source>Removes the others that fit and reads the file with this one</source>
        <translation>Supprime les autres qui conviennent et lit le fichier avec celui-ci</translation>
    </message>
    <message>
        <source>Each of these fits %1, so it was not read. Keep the one that says what its columns mean.</source>
        <translation>Chacun de ceux-ci convient à %1, qui n’a donc pas été lu. Gardez celui qui dit ce que ses colonnes signifient.</translation>
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
    <name>MeaningHeader</name>
    <message>
        <source>not needed</source>
        <translation>non nécessaire</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Sens de la colonne %1</translation>
    </message>
    <message>
        <source>What stands in column %1</source>
        <translation>Ce que contient la colonne %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>OrderPreview</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>There is/are %n more to check.</source>
        <translation>
            <numerusform>Il reste %n autre point à vérifier.</numerusform>
            <numerusform>Il reste %n autres points à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n order(s). The first one:</source>
        <translation>
            <numerusform>Ce fichier contient %n commande. La première&#xa0;:</numerusform>
            <numerusform>Ce fichier contient %n commandes. La première&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Type two letters of a code or name</source>
        <translation>Saisissez deux lettres d’un code ou d’un nom</translation>
    </message>
</context>
<context>
    <name>PushPanel</name>
    <message>
        <source>&amp;Send to Odoo</source>
        <translation>&amp;Envoyer à Odoo</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Re&amp;garder à nouveau</translation>
    </message>
    <message>
        <source>Open &amp;in Odoo</source>
        <translation>Ouvrir &amp;dans Odoo</translation>
    </message>
    <message>
        <source>What is created in Odoo</source>
        <translation>Ce qui est créé dans Odoo</translation>
    </message>
    <message>
        <source>Send to Odoo (Ctrl+Shift+P)</source>
        <translation>Envoyer à Odoo (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Open the order in Odoo</source>
        <translation>Ouvrir la commande dans Odoo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>In Odoo</source>
        <translation>Dans Odoo</translation>
    </message>
    <message>
        <source>It cannot be sent before this is put right:</source>
        <translation>L’envoi n’est possible qu’après correction de ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look up in Odoo what became of it (Ctrl+Shift+P)</source>
        <translation>Vérifier dans Odoo ce qu’il en est advenu (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Send a&amp;gain as a new draft order...</source>
        <translation>Renvoyer comme nouvelle commande en &amp;brouillon...</translation>
    </message>
    <message>
        <source>For an order that was deleted or cancelled in Odoo; asks for the reason (Ctrl+Alt+Shift+P)</source>
        <translation>Pour une commande supprimée ou annulée dans Odoo&#xa0;; demande le motif (Ctrl+Alt+Maj+P)</translation>
    </message>
</context>
<context>
    <name>PushPresenter</name>
    <message>
        <source>Put it right, approve the order again and send it.</source>
        <translation>Corrigez, approuvez à nouveau la commande et envoyez-la.</translation>
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
        <translation>%1 moins %2&#xa0;%</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>aucune taxe</translation>
    </message>
    <message>
        <source>Created under its own key: Odoo itself forbids a second one.</source>
        <translation>Créée sous sa propre clé&#xa0;: Odoo lui-même en interdit une seconde.</translation>
    </message>
    <message>
        <source>Created without a key, because this server refuses them; looked for before and after.</source>
        <translation>Créée sans clé, car ce serveur les refuse&#xa0;; recherchée avant et après.</translation>
    </message>
    <message>
        <source>It was in Odoo already under its own key; nothing was sent again.</source>
        <translation>Elle était déjà dans Odoo sous sa propre clé&#xa0;; rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>The document could not be attached to it: %1</source>
        <translation>Le document n’a pas pu y être joint&#xa0;: %1</translation>
    </message>
    <message>
        <source>The document is attached to it.</source>
        <translation>Le document y est joint.</translation>
    </message>
    <message>
        <source>Odoo stores these values otherwise than approved:</source>
        <translation>Odoo enregistre ces valeurs autrement qu’approuvé&#xa0;:</translation>
    </message>
    <message>
        <source>The order %1 in Odoo differs from this paper:</source>
        <translation>La commande %1 dans Odoo diffère de ce document&#xa0;:</translation>
    </message>
    <message>
        <source>The order %1 in Odoo holds the same as this paper.</source>
        <translation>La commande %1 dans Odoo contient la même chose que ce document.</translation>
    </message>
    <message>
        <source>In Odoo as %1</source>
        <translation>Dans Odoo sous %1</translation>
    </message>
    <message>
        <source>The order is a draft there: open it in Odoo to confirm it.</source>
        <translation>La commande y est en brouillon&#xa0;: ouvrez-la dans Odoo pour la confirmer.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Pas certain qu’elle soit arrivée</translation>
    </message>
    <message>
        <source>Look again: it is looked up under its own key first, so there will be one order only.</source>
        <translation>Regardez à nouveau&#xa0;: elle est d’abord recherchée sous sa propre clé, il n’y aura donc qu’une seule commande.</translation>
    </message>
    <message>
        <source>Not sent: nothing was stored in Odoo</source>
        <translation>Non envoyée&#xa0;: rien n’a été enregistré dans Odoo</translation>
    </message>
    <message>
        <source>If it is to be ordered all the same, say why at the top of the case.</source>
        <translation>S’il faut commander quand même, indiquez le motif en haut du dossier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing to order on this paper.</source>
        <translation>Il n’y a rien à commander sur ce document.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Vendor reference</source>
        <translation>Référence fournisseur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Condition de paiement</translation>
    </message>
    <message>
        <source>Fiscal position</source>
        <translation>Position fiscale</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>%1 %2 without tax</source>
        <translation>%1 %2 hors taxes</translation>
    </message>
    <message>
        <source>Sending to Odoo...</source>
        <translation>Envoi à Odoo ...</translation>
    </message>
    <message>
        <source>Queued: it is sent as soon as Odoo can be reached</source>
        <translation>En file d’envoi&#xa0;: partira dès qu’Odoo sera joignable</translation>
    </message>
    <message>
        <source>Approved: this will be created in Odoo as a draft order</source>
        <translation>Approuvée&#xa0;: ceci sera créé dans Odoo comme commande en brouillon</translation>
    </message>
    <message>
        <source>Not approved yet: this would be created in Odoo as a draft order</source>
        <translation>Pas encore approuvée&#xa0;: ceci serait créé dans Odoo comme commande en brouillon</translation>
    </message>
    <message>
        <source>Its draft order in Odoo is %1. Why is a new one needed?</source>
        <translation>Sa commande en brouillon dans Odoo est %1. Pourquoi en faut-il une nouvelle&#xa0;?</translation>
    </message>
    <message>
        <source>Its draft order %1 is no longer in Odoo. Why is a new one needed?</source>
        <translation>Sa commande en brouillon %1 n’est plus dans Odoo. Pourquoi en faut-il une nouvelle&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>quantity of product</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 without tax + %2 tax = %3 %4</source>
        <comment>amounts: without tax, tax, total, currency</comment>
        <translation>%1 hors taxes + %2 de taxes = %3 %4</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>(not known yet)</source>
        <translation>(pas encore connu)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n point ouvert</numerusform>
            <numerusform>%n points ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>In Odoo as</source>
        <translation>Dans Odoo sous</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>QueueTabs</name>
    <message>
        <source>Needs me</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prêtes à envoyer</translation>
    </message>
    <message>
        <source>Failed or not sure</source>
        <translation>Échouées ou incertaines</translation>
    </message>
    <message>
        <source>In Odoo</source>
        <translation>Dans Odoo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Filter by vendor, number, reference or file name</source>
        <translation>Filtrer par fournisseur, numéro, référence ou nom de fichier</translation>
    </message>
    <message>
        <source>Filter of the queue</source>
        <translation>Filtre de la liste</translation>
    </message>
    <message>
        <source>All words must occur; capitals and accents do not matter (Ctrl+F)</source>
        <translation>Tous les mots doivent figurer&#xa0;; majuscules et accents ne comptent pas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Queue of orders</source>
        <translation>Liste des commandes</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Aucun document pour l’instant</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or choose them.</source>
        <translation>Déposez des fichiers ou des dossiers dans cette fenêtre, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Take in files...</source>
        <translation>Importer des fichiers...</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>No order needs you. New papers will show here as they come in.</source>
        <translation>Aucune commande ne vous attend. Les nouveaux documents apparaîtront ici à leur arrivée.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No order is in this view at the moment. The numbers on the left tell where the others are.</source>
        <translation>Aucune commande dans cette vue pour le moment. Les nombres à gauche indiquent où sont les autres.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>No order in this view has all these words in its vendor, number, reference or file name.</source>
        <translation>Aucune commande de cette vue ne contient tous ces mots dans le fournisseur, le numéro, la référence ou le nom de fichier.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>none chosen</source>
        <translation>aucun choix</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>An API key (recommended), or the password</source>
        <translation>Une clé API (recommandée), ou le mot de passe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Shows the secret while it is pressed in</source>
        <translation>Affiche le secret tant que le bouton est enfoncé</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Keep it in the key &amp;ring</source>
        <translation>Conserver dans le t&amp;rousseau</translation>
    </message>
    <message>
        <source>Ask at each s&amp;tart</source>
        <translation>Demander à chaque &amp;démarrage</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Sign in to &quot;%1&quot;</source>
        <translation>Se connecter à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>OrderPilot does not have the secret of %1 for %2. Reviewing works without it; sending to Odoo and new master data need it.</source>
        <translation>OrderPilot n’a pas le secret de %1 pour %2. La vérification s’en passe&#xa0;; l’envoi à Odoo et de nouvelles données de base le demandent.</translation>
    </message>
    <message>
        <source>API &amp;key or password</source>
        <translation>C&amp;lé API ou mot de passe</translation>
    </message>
    <message>
        <source>The store for passwords of this desktop; OrderPilot itself writes no secret into a file</source>
        <translation>Le gestionnaire de mots de passe de ce bureau&#xa0;; OrderPilot lui-même n’écrit aucun secret dans un fichier</translation>
    </message>
    <message>
        <source>The secret is forgotten when OrderPilot is closed</source>
        <translation>Le secret est oublié à la fermeture d’OrderPilot</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Goes on without the server (Esc)</source>
        <translation>Continue sans le serveur (Échap)</translation>
    </message>
    <message>
        <source>Uses the secret from now on (Return)</source>
        <translation>Utilise le secret dès maintenant (Entrée)</translation>
    </message>
    <message>
        <source>Enter an API key, or the password.</source>
        <translation>Saisissez une clé API, ou le mot de passe.</translation>
    </message>
    <message>
        <source>There is no key ring to keep it in. It can be used until OrderPilot is closed.</source>
        <translation>Il n’y a pas de trousseau pour le conserver. Il est utilisable jusqu’à la fermeture d’OrderPilot.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Ctrl+Tab leads to the next page</source>
        <translation>Ctrl+Tab mène à la page suivante</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>Dutch &amp;taxes</source>
        <translation>&amp;Taxes néerlandaises</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>S&amp;uppléments</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>Un&amp;ités</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>The other pages show the settings of the one that is chosen here</source>
        <translation>Les autres pages affichent les paramètres de la connexion choisie ici</translation>
    </message>
    <message>
        <source>Co&amp;nnections to Odoo</source>
        <translation>Connexions à &amp;Odoo</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Ajouter...</translation>
    </message>
    <message>
        <source>Leads through a new connection page by page</source>
        <translation>Guide page par page dans une nouvelle connexion</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <source>Address, database, sign-in and secret of this one</source>
        <translation>Adresse, base de données, identifiant et secret de celle-ci</translation>
    </message>
    <message>
        <source>T&amp;est again</source>
        <translation>Tester à &amp;nouveau</translation>
    </message>
    <message>
        <source>Tries the connection step by step; nothing is stored</source>
        <translation>Teste la connexion étape par étape&#xa0;; rien n’est enregistré</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>Su&amp;pprimer...</translation>
    </message>
    <message>
        <source>Removes the connection from this desk, after a question</source>
        <translation>Supprime la connexion de ce poste, après une question</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closes without storing what was changed in the fields (Esc)</source>
        <translation>Ferme sans enregistrer les changements dans les champs (Échap)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Stores all pages (Return)</source>
        <translation>Enregistre toutes les pages (Entrée)</translation>
    </message>
    <message>
        <source>%1 – %2, database %3</source>
        <translation>%1 – %2, base de données %3</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one to check orders against your Odoo and to send them.</source>
        <translation>Il n’y a pas encore de connexion. Ajoutez-en une pour vérifier les commandes avec votre Odoo et les envoyer.</translation>
    </message>
    <message>
        <source>Signs in as %1. Odoo %2. Master data of %3.</source>
        <translation>Se connecte en tant que %1. Odoo %2. Données de base du %3.</translation>
    </message>
    <message>
        <source>Signs in as %1. Master data have never been fetched.</source>
        <translation>Se connecte en tant que %1. Les données de base n’ont jamais été importées.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Il n’y a pas encore de connexion.</translation>
    </message>
    <message>
        <source>For the connection &quot;%1&quot;.</source>
        <translation>Pour la connexion «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has no master data to choose from yet. Synchronise it first.</source>
        <translation>La connexion «&#xa0;%1&#xa0;» n’a pas encore de données de base. Synchronisez-la d’abord.</translation>
    </message>
    <message>
        <source>Save is off: a number on the page Limits is not right yet.</source>
        <translation>Enregistrer est désactivé&#xa0;: un nombre de la page Limites n’est pas encore correct.</translation>
    </message>
    <message>
        <source>Save is off: a line on the page Units is not complete yet.</source>
        <translation>Enregistrer est désactivé&#xa0;: une ligne de la page Unités n’est pas encore complète.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot;?</source>
        <translation>Supprimer la connexion «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its secret, its settings and its copy of the master data are removed from this desk. Orders, documents and history stay, but orders of this connection can no longer be checked or sent. Nothing changes in Odoo.</source>
        <translation>Son secret, ses paramètres et sa copie des données de base sont supprimés de ce poste. Commandes, documents et historique restent, mais les commandes de cette connexion ne peuvent plus être vérifiées ni envoyées. Rien ne change dans Odoo.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Speaks JSON-2 with Odoo.</source>
        <translation>Parle JSON-2 avec Odoo.</translation>
    </message>
    <message>
        <source>Speaks XML-RPC with Odoo.</source>
        <translation>Parle XML-RPC avec Odoo.</translation>
    </message>
</context>
<context>
    <name>SeveralPicker</name>
    <message>
        <source>Tick what applies</source>
        <translation>Cochez ce qui s’applique</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Up, Down, J, K</source>
        <translation>Haut, Bas, J, K</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>se déplacer dans la liste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>ouvrir la commande</translation>
    </message>
    <message>
        <source>next order that needs me</source>
        <translation>prochaine commande à traiter</translation>
    </message>
    <message>
        <source>filter line; Esc clears it and leads back</source>
        <translation>ligne de filtre&#xa0;; Échap l’efface et revient à la liste</translation>
    </message>
    <message>
        <source>Shift+Down, Ctrl+A</source>
        <translation>Maj+Bas, Ctrl+A</translation>
    </message>
    <message>
        <source>select several orders</source>
        <translation>sélectionner plusieurs commandes</translation>
    </message>
    <message>
        <source>next, previous open field or line</source>
        <translation>champ ou ligne ouverts suivants, précédents</translation>
    </message>
    <message>
        <source>every field in order</source>
        <translation>chaque champ dans l’ordre</translation>
    </message>
    <message>
        <source>suggestions for the field</source>
        <translation>suggestions pour le champ</translation>
    </message>
    <message>
        <source>choose that suggestion</source>
        <translation>choisir cette suggestion</translation>
    </message>
    <message>
        <source>none of these: search the master data</source>
        <translation>aucune d’elles&#xa0;: chercher dans les données de base</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>accept the shown suggestion</source>
        <translation>accepter la suggestion affichée</translation>
    </message>
    <message>
        <source>approve and go to the next order</source>
        <translation>approuver et passer à la commande suivante</translation>
    </message>
    <message>
        <source>approve and stay</source>
        <translation>approuver et rester</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>mettre en attente</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>undo, redo a decision</source>
        <translation>annuler, rétablir une décision</translation>
    </message>
    <message>
        <source>zoom of the paper, fit</source>
        <translation>agrandir, réduire, ajuster le document</translation>
    </message>
    <message>
        <source>back to the queue</source>
        <translation>retour à la liste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In an order</source>
        <translation>Dans une commande</translation>
    </message>
    <message>
        <source>tell what the columns of a table mean</source>
        <translation>indiquer le sens des colonnes d’un tableau</translation>
    </message>
    <message>
        <source>send an order again that was deleted in Odoo</source>
        <translation>renvoyer une commande supprimée dans Odoo</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The name of the Odoo database</source>
        <translation>Le nom de la base de données Odoo</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>The login of the Odoo user that OrderPilot works with</source>
        <translation>L’identifiant de l’utilisateur Odoo avec lequel OrderPilot travaille</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>API &amp;key (recommended) or password</source>
        <translation>C&amp;lé API (recommandée) ou mot de passe</translation>
    </message>
    <message>
        <source>The secret is forgotten when OrderPilot is closed</source>
        <translation>Le secret est oublié à la fermeture d’OrderPilot</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) offered by the server.</source>
        <translation>
            <numerusform>%n base de données proposée par le serveur.</numerusform>
            <numerusform>%n bases de données proposées par le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it empty to use the secret that is kept.</source>
        <translation>Laissez vide pour utiliser le secret conservé.</translation>
    </message>
    <message>
        <source>Where the secret is kept</source>
        <translation>Où le secret est conservé</translation>
    </message>
    <message>
        <source>In the key &amp;ring</source>
        <translation>Dans le t&amp;rousseau</translation>
    </message>
    <message>
        <source>Ask at each s&amp;tart</source>
        <translation>Demander à chaque &amp;démarrage</translation>
    </message>
    <message>
        <source>The store for passwords of this desktop; OrderPilot itself writes no secret into a file</source>
        <translation>Le gestionnaire de mots de passe de ce bureau&#xa0;; OrderPilot lui-même n’écrit aucun secret dans un fichier</translation>
    </message>
    <message>
        <source>Na&amp;me of this connection</source>
        <translation>&amp;Nom de cette connexion</translation>
    </message>
    <message>
        <source>What this connection is called here</source>
        <translation>Le nom donné ici à cette connexion</translation>
    </message>
    <message>
        <source>Speak &amp;JSON-2, the successor of XML-RPC</source>
        <translation>Parler &amp;JSON-2, le successeur de XML-RPC</translation>
    </message>
    <message>
        <source>Odoo 19 and later; with an API key only</source>
        <translation>À partir d&apos;Odoo 19 ; uniquement avec une clé API</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Odoo %1 has no API keys: use the password of a user that is made for OrderPilot alone.</source>
        <translation>Odoo %1 n’a pas de clés API&#xa0;: utilisez le mot de passe d’un utilisateur réservé à OrderPilot.</translation>
    </message>
    <message>
        <source>In Odoo, open the menu of your user at the top right, then My Preferences and the page Security. Choose Add API Key, give it the name OrderPilot and the longest duration, and copy the key here: Odoo shows it only once.</source>
        <translation>Dans Odoo, ouvrez le menu de votre utilisateur en haut à droite, puis Mes préférences et la page Sécurité. Choisissez Ajouter une clé API, donnez-lui le nom OrderPilot et la durée la plus longue, et copiez la clé ici&#xa0;: Odoo ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>In Odoo, open the menu of your user at the top right, then My Profile (or Preferences) and the page Account Security. Choose New API Key, give it the name OrderPilot and the longest duration, and copy the key here: Odoo shows it only once.</source>
        <translation>Dans Odoo, ouvrez le menu de votre utilisateur en haut à droite, puis Mon profil (ou Préférences) et la page Sécurité du compte. Choisissez Nouvelle clé API, donnez-lui le nom OrderPilot et la durée la plus longue, et copiez la clé ici&#xa0;: Odoo ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>In Odoo, open the menu of your user at the top right, then My Profile (or Preferences) and the page Account Security. Choose New API Key, give it the name OrderPilot, and copy the key here: Odoo shows it only once.</source>
        <translation>Dans Odoo, ouvrez le menu de votre utilisateur en haut à droite, puis Mon profil (ou Préférences) et la page Sécurité du compte. Choisissez Nouvelle clé API, donnez-lui le nom OrderPilot, et copiez la clé ici&#xa0;: Odoo ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>Type the name of the database; the administrator knows it.</source>
        <translation>Saisissez le nom de la base de données&#xa0;; l’administrateur le connaît.</translation>
    </message>
    <message>
        <source>Choose the database.</source>
        <translation>Choisissez la base de données.</translation>
    </message>
    <message>
        <source>Enter the login, often an e-mail address.</source>
        <translation>Saisissez l’identifiant, souvent une adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter an API key, or the password.</source>
        <translation>Saisissez une clé API, ou le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>There is a connection of this name already. Choose another one.</source>
        <translation>Une connexion de ce nom existe déjà. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>SourceLinesModel</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SourceTreeModel</name>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
</context>
<context>
    <name>SourceViews</name>
    <message>
        <source>Elements of the document</source>
        <translation>Éléments du document</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Lignes du document</translation>
    </message>
    <message>
        <source>Go to the field of this mark</source>
        <translation>Aller au champ de ce repère</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Shows only the orders in the state &quot;%1&quot;</source>
        <translation>N’affiche que les commandes dans l’état «&#xa0;%1&#xa0;»</translation>
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
            <numerusform>%n commande en attente d’envoi</numerusform>
            <numerusform>%n commandes en attente d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to Odoo</source>
        <translation>Pas de connexion à Odoo</translation>
    </message>
    <message>
        <source>Connect to Odoo</source>
        <translation>Se connecter à Odoo</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>connection</comment>
        <translation>%1&#xa0;: injoignable</translation>
    </message>
    <message>
        <source>Connection to Odoo</source>
        <translation>Connexion à Odoo</translation>
    </message>
    <message>
        <source>Master data: %1</source>
        <translation>Données de base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Master data: never brought in</source>
        <translation>Données de base&#xa0;: jamais importées</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps and their results</source>
        <translation>Étapes et leurs résultats</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Shows what the server said, for the administrator</source>
        <translation>Affiche la réponse du serveur, pour l’administrateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>OrderPilot keeps a copy of vendors, products, prices and taxes on this machine, so that orders can be checked quickly and without a network.</source>
        <translation>OrderPilot garde sur cette machine une copie des fournisseurs, produits, prix et taxes, pour vérifier les commandes vite et sans réseau.</translation>
    </message>
    <message>
        <source>Progress of the master data</source>
        <translation>Progression des données de base</translation>
    </message>
    <message>
        <source>As&amp;k at each start</source>
        <translation>Demander à chaque &amp;démarrage</translation>
    </message>
    <message>
        <source>Uses the secret until OrderPilot is closed, and asks for it at the next start</source>
        <translation>Utilise le secret jusqu’à la fermeture d’OrderPilot, et le demande au prochain démarrage</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Begins with these steps once more</source>
        <translation>Recommence ces étapes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stops where it is safe; what was there before stays</source>
        <translation>S’arrête dès que c’est sans risque&#xa0;; ce qui existait reste</translation>
    </message>
</context>
<context>
    <name>TabList</name>
    <message>
        <source>Views of the queue</source>
        <translation>Vues de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n commande</numerusform>
            <numerusform>%1&#xa0;: %n commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaxChoice</name>
    <message>
        <source>%1 (on the invoice: %2)</source>
        <translation>%1 (sur la facture&#xa0;: %2)</translation>
    </message>
    <message>
        <source>21 % (high rate)</source>
        <translation>21&#xa0;% (taux élevé)</translation>
    </message>
    <message>
        <source>9 % (low rate)</source>
        <translation>9&#xa0;% (taux réduit)</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0&#xa0;%</translation>
    </message>
    <message>
        <source>Reverse charge (&quot;btw verlegd&quot;)</source>
        <translation>Autoliquidation («&#xa0;btw verlegd&#xa0;»)</translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation>Régime de la marge</translation>
    </message>
    <message>
        <source>To be mapped. The chart has a tax for it, which you left out.</source>
        <translation>À associer. Le plan comptable a une taxe pour cela, que vous avez écartée.</translation>
    </message>
    <message>
        <source>To be mapped: the chart of this company has no tax for it. Choose one if your papers carry it; otherwise leave it open, and lines of this kind are for you to decide.</source>
        <translation>À associer&#xa0;: le plan comptable de cette société n’a pas de taxe pour cela. Choisissez-en une si vos documents la portent&#xa0;; sinon laissez ouvert, et vous déciderez pour ces lignes.</translation>
    </message>
    <message>
        <source>Chosen by you: lines of this kind carry no tax.</source>
        <translation>Choisi par vous&#xa0;: ces lignes ne portent aucune taxe.</translation>
    </message>
    <message>
        <source>Please check: the chosen tax is no longer in Odoo.</source>
        <translation>À vérifier&#xa0;: la taxe choisie n’est plus dans Odoo.</translation>
    </message>
    <message>
        <source>Found in the chart of this company.</source>
        <translation>Trouvée dans le plan comptable de cette société.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Choisie par vous.</translation>
    </message>
</context>
<context>
    <name>TaxPage</name>
    <message>
        <source>Dutch papers name a rate; Odoo has several purchase taxes of the same rate. Here you see which one is meant. What is open can be mapped later in the settings.</source>
        <translation>Les documents néerlandais indiquent un taux&#xa0;; Odoo a plusieurs taxes à l’achat du même taux. Vous voyez ici laquelle est visée. Ce qui est ouvert peut être associé plus tard dans les paramètres.</translation>
    </message>
    <message>
        <source>The company whose taxes are shown</source>
        <translation>La société dont les taxes sont affichées</translation>
    </message>
    <message>
        <source>Taxes of the compan&amp;y</source>
        <translation>Taxes &amp;de la société</translation>
    </message>
    <message>
        <source>The purchase tax that papers mean by this</source>
        <translation>La taxe à l’achat que visent les documents</translation>
    </message>
    <message>
        <source>To be mapped</source>
        <translation>À associer</translation>
    </message>
    <message>
        <source>No tax on the line</source>
        <translation>Aucune taxe sur la ligne</translation>
    </message>
</context>
<context>
    <name>TextGridModel</name>
    <message>
        <source>above the order lines</source>
        <translation>au-dessus des lignes de commande</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Paper:</source>
        <translation>Document&#xa0;:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Difference:</source>
        <translation>Différence&#xa0;:</translation>
    </message>
    <message>
        <source>Odoo will store:</source>
        <translation>Odoo enregistrera :</translation>
    </message>
</context>
<context>
    <name>UnitAliases</name>
    <message>
        <source>Enter the word as papers write it, or remove the line.</source>
        <translation>Saisissez le mot tel qu’il figure sur les documents, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>This word stands above already.</source>
        <translation>Ce mot figure déjà plus haut.</translation>
    </message>
    <message>
        <source>Choose the unit that is meant.</source>
        <translation>Choisissez l’unité visée.</translation>
    </message>
    <message>
        <source>This unit is no longer in Odoo. Choose another one, or remove the line.</source>
        <translation>Cette unité n’est plus dans Odoo. Choisissez-en une autre, ou supprimez la ligne.</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>&amp;Add a word</source>
        <translation>&amp;Ajouter un mot</translation>
    </message>
    <message>
        <source>Words for units that your vendors use and Odoo does not know. Case, accents and punctuation do not matter.</source>
        <translation>Mots pour des unités que vos fournisseurs emploient et qu’Odoo ne connaît pas. Majuscules, accents et ponctuation ne comptent pas.</translation>
    </message>
    <message>
        <source>Adds a line for one more word</source>
        <translation>Ajoute une ligne pour un mot de plus</translation>
    </message>
    <message>
        <source>Word on the paper</source>
        <translation>Mot sur le document</translation>
    </message>
    <message>
        <source>The unit as papers write it</source>
        <translation>L’unité telle qu’elle figure sur les documents</translation>
    </message>
    <message>
        <source>Unit in Odoo</source>
        <translation>Unité dans Odoo</translation>
    </message>
    <message>
        <source>The unit in Odoo that is meant</source>
        <translation>L’unité visée dans Odoo</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the word %1</source>
        <translation>Supprimer le mot %1</translation>
    </message>
    <message>
        <source>Removes this line</source>
        <translation>Supprime cette ligne</translation>
    </message>
</context>
<context>
    <name>WizardPresenter</name>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Database and sign-in</source>
        <translation>Base de données et connexion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Données de base</translation>
    </message>
    <message>
        <source>Company and receipts</source>
        <translation>Société et réceptions</translation>
    </message>
    <message>
        <source>Dutch taxes</source>
        <translation>Taxes néerlandaises</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>In Odoo, open Settings, Users &amp; Companies, Users, and make a user for OrderPilot alone: an internal user.</source>
        <translation>Dans Odoo, ouvrez Paramètres, Utilisateurs et sociétés, Utilisateurs, et créez un utilisateur pour OrderPilot seul : un utilisateur interne.</translation>
    </message>
    <message>
        <source>Give the user an e-mail address: Odoo %1 needs it as sender.</source>
        <translation>Donnez une adresse e-mail à l'utilisateur : Odoo %1 en a besoin comme expéditeur.</translation>
    </message>
    <message>
        <source>Access rights: Purchase: User. Leave everything else empty; Inventory and Accounting are not needed, nor is any right to create products or vendors.</source>
        <translation>Droits d'accès : Achats : Utilisateur. Laissez tout le reste vide ; Inventaire et Comptabilité ne sont pas nécessaires, ni aucun droit de créer des produits ou des fournisseurs.</translation>
    </message>
    <message>
        <source>Allowed companies: one only. Odoo 12 always works in the user's current company, so each company needs a user and a connection of its own.</source>
        <translation>Sociétés autorisées : une seule. Odoo 12 travaille toujours dans la société actuelle de l'utilisateur ; chaque société a donc besoin de son utilisateur et de sa connexion.</translation>
    </message>
    <message>
        <source>Allowed companies: those for which OrderPilot sends orders, and no others.</source>
        <translation>Sociétés autorisées : celles pour lesquelles OrderPilot envoie des commandes, et aucune autre.</translation>
    </message>
    <message>
        <source>Give the user a long password that is used nowhere else; Odoo %1 has no API keys.</source>
        <translation>Donnez à l'utilisateur un long mot de passe qui ne sert nulle part ailleurs ; Odoo %1 n'a pas de clés API.</translation>
    </message>
    <message>
        <source>Sign in once as this user, open its preferences, Account Security, and make a new API key. OrderPilot takes it in place of the password; two-factor sign-in stays on.</source>
        <translation>Connectez-vous une fois comme cet utilisateur, ouvrez ses préférences, Sécurité du compte, et créez une nouvelle clé API. OrderPilot la prend à la place du mot de passe ; l'authentification à deux facteurs reste active.</translation>
    </message>
    <message>
        <source>On Odoo Online users have no password of their own; a key needs none.</source>
        <translation>Sur Odoo Online, les utilisateurs n'ont pas de mot de passe propre ; une clé n'en a pas besoin.</translation>
    </message>
    <message>
        <source>Nothing has to be installed. The group lets its users confirm orders too; OrderPilot never does.</source>
        <translation>Rien n'est à installer. Ce groupe permet aussi de confirmer des commandes ; OrderPilot ne le fait jamais.</translation>
    </message>
    <message>
        <source>This is Odoo Online. It answers programs only in the plan Custom, and cuts a call off after about 15 minutes.</source>
        <translation>C'est Odoo Online. Il ne répond aux programmes qu'avec l'offre Custom, et coupe un appel après environ 15 minutes.</translation>
    </message>
    <message>
        <source>This is a branch of Odoo.sh, made for tests: it may sleep, and a new build replaces its data. A call is cut off after about 15 minutes.</source>
        <translation>C'est une branche d'Odoo.sh, destinée aux tests : elle peut être en veille, et une nouvelle version remplace ses données. Un appel est coupé après environ 15 minutes.</translation>
    </message>
    <message>
        <source>This is Odoo Online or Odoo.sh. Odoo Online answers programs only in the plan Custom; both cut a call off after about 15 minutes.</source>
        <translation>C'est Odoo Online ou Odoo.sh. Odoo Online ne répond aux programmes qu'avec l'offre Custom ; les deux coupent un appel après environ 15 minutes.</translation>
    </message>
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
        <source>already on another line of this order</source>
        <translation>déjà sur une autre ligne de cette commande</translation>
    </message>
    <message>
        <source>already on line %1 of this order, in other words</source>
        <translation>déjà sur la ligne %1 de cette commande, en d’autres termes</translation>
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
        <translation>%1&#xa0;: identique</translation>
    </message>
    <message>
        <source>%1: the same, %2</source>
        <translation>%1&#xa0;: identique, %2</translation>
    </message>
    <message>
        <source>%1: close, %2 here and %3 in Odoo</source>
        <translation>%1&#xa0;: proche, ici %2 et dans Odoo %3</translation>
    </message>
    <message>
        <source>%1: different, %2 here</source>
        <translation>%1&#xa0;: différent, ici %2</translation>
    </message>
    <message>
        <source>%1: different, %2 here and %3 in Odoo</source>
        <translation>%1&#xa0;: différent, ici %2 et dans Odoo %3</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1&#xa0;: absent</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;: that may be %3 or %4. Type the right value.</source>
        <translation>On lit pour %1 «&#xa0;%2&#xa0;»&#xa0;: cela peut être %3 ou %4. Saisissez la bonne valeur.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; on one row and &quot;%3&quot; on another; the first one was taken.</source>
        <translation>Pour %1, une rangée indique «&#xa0;%2&#xa0;» et une autre «&#xa0;%3&#xa0;»&#xa0;; la première valeur a été prise.</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;: a spreadsheet has rounded the number. Type the right one.</source>
        <translation>On lit pour %1 «&#xa0;%2&#xa0;»&#xa0;: un tableur a arrondi le nombre. Saisissez le bon.</translation>
    </message>
    <message>
        <source>%1 reads &quot;%2&quot;: a spreadsheet took its leading zeros, %3 was read.</source>
        <translation>On lit pour %1 «&#xa0;%2&#xa0;»&#xa0;: un tableur a retiré les zéros de tête, %3 a été lu.</translation>
    </message>
    <message>
        <source>It is not certain what stands in the column &quot;%1&quot; (perhaps: %2).</source>
        <translation>Ce que contient la colonne «&#xa0;%1&#xa0;» n’est pas certain (peut-être&#xa0;: %2).</translation>
    </message>
    <message>
        <source>as the mapping of this table says</source>
        <translation>selon l’affectation de colonnes de ce tableau</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>aucune taxe</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>commandée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 chosen: %2</source>
        <translation>choix pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>port</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>manutention</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>emballage</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>assurance</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>other charge</source>
        <translation>autre supplément</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>The certificate cannot be verified: %1. Its SHA-256 fingerprint is %2.</source>
        <translation>Le certificat ne peut pas être vérifié&#xa0;: %1. Son empreinte SHA-256 est %2.</translation>
    </message>
    <message>
        <source>Compare the address with the one in your browser, and check whether this machine is online.</source>
        <translation>Comparez l’adresse avec celle de votre navigateur, et vérifiez que cette machine est en ligne.</translation>
    </message>
    <message>
        <source>Ask the administrator for the certificate of the authority that signed it, and choose that file as own authority. OrderPilot never ignores a certificate that cannot be verified.</source>
        <translation>Demandez à l’administrateur le certificat de l’autorité qui l’a signé, et choisissez ce fichier comme autorité propre. OrderPilot n’ignore jamais un certificat qui ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Have Odoo brought to a newer version; there is no other way.</source>
        <translation>Faites passer Odoo à une version plus récente&#xa0;; il n’y a pas d’autre moyen.</translation>
    </message>
    <message>
        <source>Take the address that stands in the browser when you work in Odoo.</source>
        <translation>Prenez l’adresse affichée par le navigateur quand vous travaillez dans Odoo.</translation>
    </message>
    <message>
        <source>Compare the name, capitals included, or ask the administrator for it.</source>
        <translation>Comparez le nom, majuscules comprises, ou demandez-le à l’administrateur.</translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation>Le serveur propose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the login and enter the secret again; a key may have expired.</source>
        <translation>Vérifiez l’identifiant et saisissez à nouveau le secret&#xa0;; une clé a pu expirer.</translation>
    </message>
    <message>
        <source>Ask the administrator to install the Purchase app in this database.</source>
        <translation>Demandez à l’administrateur d’installer l’application Achats dans cette base de données.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the Purchase and Inventory apps are complete and up to date.</source>
        <translation>Demandez à l’administrateur si les applications Achats et Inventaire sont complètes et à jour.</translation>
    </message>
    <message>
        <source>Orders can be sent all the same. Ask the administrator to allow importing for this user.</source>
        <translation>Les commandes peuvent être envoyées quand même. Demandez à l’administrateur d’autoriser l’importation pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Ask the administrator for a default value for each, or orders may be refused.</source>
        <translation>Demandez à l’administrateur une valeur par défaut pour chacun, sinon des commandes peuvent être refusées.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow the company for this user, or choose another one.</source>
        <translation>Demandez à l’administrateur d’autoriser la société pour cet utilisateur, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Check that this is the right database and that the user may see these records.</source>
        <translation>Vérifiez que c’est la bonne base de données et que l’utilisateur peut voir ces enregistrements.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, so that times in the history are right.</source>
        <translation>Réglez l’horloge de cette machine, pour que les heures de l’historique soient justes.</translation>
    </message>
    <message>
        <source>Try again; if it stays, show the details to the administrator.</source>
        <translation>Réessayez&#xa0;; si cela persiste, montrez les détails à l’administrateur.</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>sociétés</translation>
    </message>
    <message>
        <source>currencies</source>
        <translation>devises</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>country groups</source>
        <translation>groupes de pays</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>décimales</translation>
    </message>
    <message>
        <source>units of measure</source>
        <translation>unités de mesure</translation>
    </message>
    <message>
        <source>fiscal positions</source>
        <translation>positions fiscales</translation>
    </message>
    <message>
        <source>receipt types</source>
        <translation>types de réception</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation>conditions de paiement</translation>
    </message>
    <message>
        <source>vendors and their contacts</source>
        <translation>fournisseurs et leurs contacts</translation>
    </message>
    <message>
        <source>bank accounts</source>
        <translation>comptes bancaires</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>vendor prices</source>
        <translation>prix fournisseurs</translation>
    </message>
    <message>
        <source>packagings</source>
        <translation>conditionnements</translation>
    </message>
    <message>
        <source>past orders</source>
        <translation>commandes passées</translation>
    </message>
    <message>
        <source>lines of past orders</source>
        <translation>lignes de commandes passées</translation>
    </message>
    <message>
        <source>Check the sign-in of the connection, then send it again.</source>
        <translation>Vérifiez l’identification de la connexion, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right that Odoo names, then send it again.</source>
        <translation>Demandez à votre administrateur le droit que nomme Odoo, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>The work is kept. Send it again once Odoo can be reached.</source>
        <translation>Le travail est conservé. Renvoyez-la dès qu’Odoo sera joignable.</translation>
    </message>
    <message>
        <source>Put right what Odoo names, approve the order again and send it.</source>
        <translation>Corrigez ce que nomme Odoo, approuvez à nouveau la commande et envoyez-la.</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>Attendez une minute, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>Send it again. If it fails again, report it with the details.</source>
        <translation>Renvoyez-la. Si cela échoue encore, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>date of the order</source>
        <translation>date de la commande</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>vendor reference</source>
        <translation>référence fournisseur</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is no file, or may not be read</source>
        <translation>ce n’est pas un fichier, ou il ne peut pas être lu</translation>
    </message>
    <message>
        <source>the file is there already</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>the stored bytes were changed by somebody else</source>
        <translation>les octets enregistrés ont été modifiés par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>what was given for this run cannot be kept</source>
        <translation>ce qui a été fourni pour cette exécution ne peut pas être conservé</translation>
    </message>
    <message>
        <source>the key ring does not answer</source>
        <translation>le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>there are several connections; name one</source>
        <translation>il y a plusieurs connexions&#xa0;; nommez-en une</translation>
    </message>
    <message>
        <source>%3 is fetching the master data of %2 at this moment, in another program (process %4). Try again when that is done.</source>
        <translation>%3 importe en ce moment les données de base de %2, dans un autre programme (processus %4). Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Another program took over fetching the master data.</source>
        <translation>Un autre programme a repris l’importation des données de base.</translation>
    </message>
    <message>
        <source>%3 is sending case %2 to Odoo at this moment, in another program (process %4). Nothing was sent from here.</source>
        <translation>%3 envoie en ce moment le dossier %2 à Odoo, dans un autre programme (processus %4). Rien n’a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>Another program took over sending this case to Odoo.</source>
        <translation>Un autre programme a repris l’envoi de ce dossier à Odoo.</translation>
    </message>
    <message>
        <source>Somebody decided something about this case meanwhile. Look at it again.</source>
        <translation>Quelqu’un a entre-temps pris une décision sur ce dossier. Regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>Odoo may hold the order already. What was sent does not change before that is settled.</source>
        <translation>Odoo contient peut-être déjà la commande. Ce qui a été envoyé ne change pas avant que ce soit établi.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of this connection may be on the way to Odoo. Send them again first.</source>
        <translation>
            <numerusform>%n commande de cette connexion est peut-être en route vers Odoo. Renvoyez-la d’abord.</numerusform>
            <numerusform>%n commandes de cette connexion sont peut-être en route vers Odoo. Renvoyez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another choice has taken its place. Remove that one first.</source>
        <translation>Un autre choix a pris sa place. Supprimez d’abord celui-là.</translation>
    </message>
    <message>
        <source>This cannot be done now: the case is %1.</source>
        <translation>Ce n’est pas possible maintenant&#xa0;: état du dossier&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open.</source>
        <translation>
            <numerusform>%n point est encore ouvert.</numerusform>
            <numerusform>%n points sont encore ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>Veuillez indiquer un motif.</translation>
    </message>
    <message>
        <source>The same file came in again: %1.</source>
        <translation>Le même fichier est arrivé à nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Received: %1.</source>
        <translation>Reçu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Judged again, as master data or what was learned have changed.</source>
        <translation>Réévalué, car les données de base ou ce qui a été appris ont changé.</translation>
    </message>
    <message>
        <source>Back in review: what would be sent is no longer what was approved.</source>
        <translation>De retour en vérification&#xa0;: ce qui serait envoyé n’est plus ce qui a été approuvé.</translation>
    </message>
    <message>
        <source>To be sent once more, as revision %1: %2</source>
        <translation>À envoyer une fois encore, comme révision %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The state changed.</source>
        <translation>L’état a changé.</translation>
    </message>
    <message>
        <source>Queued for Odoo; what will be sent is fixed now.</source>
        <translation>En file d’envoi vers Odoo&#xa0;; ce qui sera envoyé est maintenant fixé.</translation>
    </message>
    <message>
        <source>Sending to Odoo, attempt %1.</source>
        <translation>Envoi à Odoo, essai %1.</translation>
    </message>
    <message>
        <source>Odoo answered: it keeps the order under number %1.</source>
        <translation>Odoo a répondu&#xa0;: il garde la commande sous le numéro %1.</translation>
    </message>
    <message>
        <source>Read back from Odoo and compared with what was approved.</source>
        <translation>Relu dans Odoo et comparé à ce qui a été approuvé.</translation>
    </message>
    <message>
        <source>The document was attached in Odoo.</source>
        <translation>Le document a été joint dans Odoo.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Sent to Odoo.</source>
        <translation>Envoyé à Odoo.</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>OrderPilot itself</source>
        <translation>OrderPilot lui-même</translation>
    </message>
    <message>
        <source>received again</source>
        <translation>reçu à nouveau</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>sent to Odoo</source>
        <translation>envoyé à Odoo</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <translation>Lu à nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>référence article</translation>
    </message>
    <message>
        <source>The vendor is no longer in the master data.</source>
        <translation>Le fournisseur n’est plus dans les données de base.</translation>
    </message>
    <message>
        <source>The product is no longer in the master data.</source>
        <translation>Le produit n’est plus dans les données de base.</translation>
    </message>
    <message>
        <source>The product is archived in Odoo, or not marked as purchasable.</source>
        <translation>Le produit est archivé dans Odoo, ou ne peut pas être acheté.</translation>
    </message>
    <message>
        <source>Odoo itself names another product for this vendor&apos;s number.</source>
        <translation>Odoo lui-même indique un autre produit pour ce numéro du fournisseur.</translation>
    </message>
    <message>
        <source>It was overruled at least as often as it was used.</source>
        <translation>Il a été écarté au moins aussi souvent qu’utilisé.</translation>
    </message>
    <message>
        <source>vendor %1</source>
        <translation>fournisseur %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>produit %1</translation>
    </message>
    <message>
        <source>%1: %2 &quot;%3&quot; is %4 (by %5 on %6; used %7, overruled %8)</source>
        <translation>%1&#xa0;: %2 «&#xa0;%3&#xa0;» est %4 (par %5 le %6&#xa0;; utilisé&#xa0;: %7, écarté&#xa0;: %8)</translation>
    </message>
    <message>
        <source>Removed by %1.</source>
        <translation>Supprimé par %1.</translation>
    </message>
    <message>
        <source>remembered choice: &quot;%1&quot;, imported by %2 on %3</source>
        <translation>choix mémorisé&#xa0;: «&#xa0;%1&#xa0;», importé par %2 le %3</translation>
    </message>
    <message>
        <source>remembered choice: &quot;%1&quot;, taught by %2 on %3 with order %4</source>
        <translation>choix mémorisé&#xa0;: «&#xa0;%1&#xa0;», appris de %2 le %3 avec la commande %4</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omise</translation>
    </message>
    <message>
        <source>%1 taken in again</source>
        <translation>%1 reprise</translation>
    </message>
    <message>
        <source>a value that was not understood</source>
        <translation>une valeur incomprise</translation>
    </message>
    <message>
        <source>a paper without a number</source>
        <translation>un document sans numéro</translation>
    </message>
    <message>
        <source>characters that may have been read wrongly</source>
        <translation>des caractères peut-être mal lus</translation>
    </message>
    <message>
        <source>a converted quantity</source>
        <translation>une quantité convertie</translation>
    </message>
    <message>
        <source>an assumed unit</source>
        <translation>une unité supposée</translation>
    </message>
    <message>
        <source>another payment term than usual</source>
        <translation>une condition de paiement inhabituelle</translation>
    </message>
    <message>
        <source>quantity times price differs from the printed line total</source>
        <translation>quantité fois prix diffère du total imprimé de la ligne</translation>
    </message>
    <message>
        <source>the stated total differs from the lines</source>
        <translation>le total indiqué diffère des lignes</translation>
    </message>
    <message>
        <source>a delivery date before the date of the document</source>
        <translation>une date de livraison antérieure à celle du document</translation>
    </message>
    <message>
        <source>a wrong check digit</source>
        <translation>une mauvaise clé de contrôle</translation>
    </message>
    <message>
        <source>an unusual price</source>
        <translation>un prix inhabituel</translation>
    </message>
    <message>
        <source>a price with more digits than Odoo keeps</source>
        <translation>un prix avec plus de chiffres que n’en garde Odoo</translation>
    </message>
    <message>
        <source>a contradiction to the product</source>
        <translation>une contradiction avec le produit</translation>
    </message>
    <message>
        <source>a contradiction about the vendor</source>
        <translation>une contradiction sur le fournisseur</translation>
    </message>
    <message>
        <source>the same product on several lines</source>
        <translation>le même produit sur plusieurs lignes</translation>
    </message>
    <message>
        <source>another tax than the paper&apos;s</source>
        <translation>une autre taxe que celle du document</translation>
    </message>
    <message>
        <source>another currency than usual</source>
        <translation>une devise inhabituelle</translation>
    </message>
    <message>
        <source>the same order was received before</source>
        <translation>la même commande a déjà été reçue</translation>
    </message>
    <message>
        <source>an order like it is already in Odoo</source>
        <translation>une commande semblable est déjà dans Odoo</translation>
    </message>
    <message>
        <source>the vendor confirms another quantity</source>
        <translation>le fournisseur confirme une autre quantité</translation>
    </message>
    <message>
        <source>the vendor confirms another price</source>
        <translation>le fournisseur confirme un autre prix</translation>
    </message>
    <message>
        <source>the vendor confirms another date</source>
        <translation>le fournisseur confirme une autre date</translation>
    </message>
    <message>
        <source>What stands in the %2 columns of this table is not known: it has no heading that says where article and quantity are. In the window, press &quot;Tell what the columns mean...&quot; on the case; on the command line, use &quot;mapping save&quot;. The file is read again then.</source>
        <translation>On ne sait pas ce que contiennent les %2 colonnes de ce tableau&#xa0;: aucun en-tête ne dit où sont l’article et la quantité. Dans la fenêtre, choisissez «&#xa0;Indiquer le sens des colonnes...&#xa0;» dans le dossier&#xa0;; en ligne de commande, utilisez «&#xa0;mapping save&#xa0;». Le fichier est alors relu.</translation>
    </message>
    <message>
        <source>Several mappings fit this file: %2. In the window, press &quot;Choose among the meanings...&quot; on the case; on the command line, remove all but one, or give them a cell that tells their files apart. The file is read again then.</source>
        <translation>Plusieurs affectations de colonnes conviennent à ce fichier&#xa0;: %2. Dans la fenêtre, choisissez «&#xa0;Choisir entre les sens possibles...&#xa0;» dans le dossier&#xa0;; en ligne de commande, supprimez-les toutes sauf une, ou donnez-leur une cellule qui distingue leurs fichiers. Le fichier est alors relu.</translation>
    </message>
    <message>
        <source>The order %1 still stands in Odoo: it was neither deleted nor cancelled there. Nothing was sent again.</source>
        <translation>La commande %1 est toujours dans Odoo&#xa0;: elle n’y a été ni supprimée ni annulée. Rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>Delete or cancel it in Odoo if it is not wanted there, then send it again.</source>
        <translation>Supprimez-la ou annulez-la dans Odoo si elle n’y est pas voulue, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>The product has no purchase tax of this company. %2 is what this workspace uses for %1; please confirm it, or choose another.</source>
        <translation>Le produit n’a pas de taxe à l’achat de cette société. Pour %1, cet espace de travail utilise %2&#xa0;; confirmez ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>what this workspace uses</source>
        <translation>ce que cet espace de travail utilise</translation>
    </message>
    <message>
        <source>21 % (high rate)</source>
        <translation>21&#xa0;% (taux élevé)</translation>
    </message>
    <message>
        <source>9 % (low rate)</source>
        <translation>9&#xa0;% (taux réduit)</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0&#xa0;%</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>l’autoliquidation</translation>
    </message>
    <message>
        <source>the margin scheme</source>
        <translation>le régime de la marge</translation>
    </message>
    <message>
        <source>total of the discounts</source>
        <translation>total des remises</translation>
    </message>
    <message>
        <source>total of the charges</source>
        <translation>total des frais</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>déjà payé</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>answer of the vendor</source>
        <translation>réponse du fournisseur</translation>
    </message>
    <message>
        <source>our reference</source>
        <translation>notre référence</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>numéro de ligne</translation>
    </message>
    <message>
        <source>line of our order</source>
        <translation>ligne de notre commande</translation>
    </message>
    <message>
        <source>maker&apos;s article number</source>
        <translation>référence du fabricant</translation>
    </message>
    <message>
        <source>long description</source>
        <translation>description longue</translation>
    </message>
    <message>
        <source>price before discount</source>
        <translation>prix avant remise</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>kind of tax</source>
        <translation>type de taxe</translation>
    </message>
    <message>
        <source>answer to the line</source>
        <translation>réponse à la ligne</translation>
    </message>
    <message>
        <source>quantity on back order</source>
        <translation>quantité en reliquat</translation>
    </message>
    <message>
        <source>article number of the substitute</source>
        <translation>référence de l&apos;article de remplacement</translation>
    </message>
    <message>
        <source>GTIN of the substitute</source>
        <translation>GTIN de l&apos;article de remplacement</translation>
    </message>
    <message>
        <source>description of the substitute</source>
        <translation>description de l&apos;article de remplacement</translation>
    </message>
    <message>
        <source>kind of charge</source>
        <translation>type de frais</translation>
    </message>
    <message>
        <source>reason of the charge</source>
        <translation>motif des frais</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>acheteur</translation>
    </message>
    <message>
        <source>delivery address</source>
        <translation>adresse de livraison</translation>
    </message>
    <message>
        <source>registered name</source>
        <translation>raison sociale</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>Odoo takes no sign-ins from here after too many failed ones: for about %2 seconds it refuses even the right secret of %1.</source>
        <translation>Après trop de connexions échouées, Odoo n’en accepte plus d’ici&#xa0;: pendant environ %2 secondes, il refuse même le bon secret de %1.</translation>
    </message>
    <message>
        <source>Odoo refuses the login %1 or its secret. With two-factor sign-in only an API key works: make one in Odoo, on the page Security of your user&apos;s preferences.</source>
        <translation>Odoo refuse l’identifiant %1 ou son secret. Avec l’authentification à deux facteurs, seule une clé API convient&#xa0;: créez-en une dans Odoo, à la page Sécurité des préférences de votre utilisateur.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <comment>the app of Odoo</comment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Inventory</source>
        <comment>the app of Odoo</comment>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>%1 sends on to another address: %2.</source>
        <translation>%1 renvoie vers une autre adresse&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the port and the file of your own authority, if you chose one. Where Odoo runs without encryption in your own network, type http:// in front.</source>
        <translation>Vérifiez le port et le fichier de votre propre autorité, si vous en avez choisi un. Si Odoo fonctionne sans chiffrement dans votre propre réseau, mettez http:// devant.</translation>
    </message>
    <message>
        <source>Type that address instead.</source>
        <translation>Saisissez plutôt cette adresse.</translation>
    </message>
    <message>
        <source>No encrypted connection comes about at this address.</source>
        <translation>Aucune connexion chiffrée ne s’établit à cette adresse.</translation>
    </message>
    <message>
        <source>%1 breaks the connection off.</source>
        <translation>%1 interrompt la connexion.</translation>
    </message>
    <message>
        <source>If it takes encrypted connections only, type https:// in front; otherwise ask the administrator.</source>
        <translation>S’il n’accepte que des connexions chiffrées, mettez https:// devant&#xa0;; sinon, demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>The server runs Odoo %1, which does not speak JSON-2: that came with version 19. Choose XML-RPC for this connection.</source>
        <translation>Le serveur utilise Odoo %1, qui ne parle pas JSON-2 : cela est arrivé avec la version 19. Choisissez XML-RPC pour cette connexion.</translation>
    </message>
    <message>
        <source>XML-RPC, which this version of Odoo speaks.</source>
        <translation>XML-RPC, que parle cette version d&apos;Odoo.</translation>
    </message>
    <message>
        <source>XML-RPC. It works, but Odoo has announced to remove it: in version %1 (autumn %2), on Odoo Online in %3 (winter %4).</source>
        <translation>XML-RPC. Cela fonctionne, mais Odoo a annoncé sa suppression : dans la version %1 (automne %2), sur Odoo Online dans la %3 (hiver %4).</translation>
    </message>
    <message>
        <source>JSON-2, the successor of XML-RPC.</source>
        <translation>JSON-2, le successeur de XML-RPC.</translation>
    </message>
    <message>
        <source>Odoo %1 does not speak JSON-2: that came with version %2.</source>
        <translation>Odoo %1 ne parle pas JSON-2 : cela est arrivé avec la version %2.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Before then, give this connection an API key and choose JSON-2.</source>
        <translation>D&apos;ici là, donnez une clé API à cette connexion et choisissez JSON-2.</translation>
    </message>
    <message>
        <source>Choose XML-RPC for this connection.</source>
        <translation>Choisissez XML-RPC pour cette connexion.</translation>
    </message>
    <message>
        <source>The price %1 has more digits than the %2 that Odoo keeps: it will store %3.</source>
        <translation>Le prix %1 a plus de décimales que les %2 qu’Odoo conserve : il enregistrera %3.</translation>
    </message>
    <message>
        <source>The quantity %1 has more digits than the %2 that Odoo keeps: it will store %3.</source>
        <translation>La quantité %1 a plus de décimales que les %2 qu’Odoo conserve : il enregistrera %3.</translation>
    </message>
    <message>
        <source>Odoo takes the tax %1 out of the price: check that the price on the paper holds it.</source>
        <translation>Odoo déduit la taxe %1 du prix : vérifiez que le prix du document la comprend.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision: reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>a quantity with more digits than Odoo keeps</source>
        <translation>une quantité avec plus de décimales qu’Odoo n’en conserve</translation>
    </message>
    <message>
        <source>a tax that Odoo takes out of the price</source>
        <translation>une taxe qu’Odoo déduit du prix</translation>
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
        <translation>L’espace de travail ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>No backup was found in it.</source>
        <translation>Aucune sauvegarde n’y a été trouvée.</translation>
    </message>
    <message>
        <source>Newest backup: %1, of %2</source>
        <translation>Dernière sauvegarde&#xa0;: %1, du %2</translation>
    </message>
    <message>
        <source>Nothing was changed. A newer OrderPilot has worked with this folder: use that one.</source>
        <translation>Rien n’a été modifié. Un OrderPilot plus récent a travaillé avec ce dossier&#xa0;: utilisez celui-là.</translation>
    </message>
    <message>
        <source>Nothing was changed. If trying again does not help, keep a copy of the folder and bring back a backup with: orderpilot-cli restore FILE</source>
        <translation>Rien n’a été modifié. Si un nouvel essai ne suffit pas, gardez une copie du dossier et restaurez une sauvegarde avec&#xa0;: orderpilot-cli restore FILE</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Nothing was changed. Another program may hold the file, or the disk may be full or write-protected: put that right and try again.</source>
        <translation>Rien n’a été modifié. Un autre programme occupe peut-être le fichier, ou le disque est plein ou protégé en écriture&#xa0;: corrigez cela et réessayez.</translation>
    </message>
</context>
<context>
    <name>op::desktop</name>
    <message>
        <source>Prints this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>The folder to work in.</source>
        <translation>Le dossier de travail.</translation>
    </message>
    <message>
        <source>Language of the window, for instance nl.</source>
        <translation>Langue de la fenêtre, par exemple fr.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Couleurs&#xa0;: light, dark ou system.</translation>
    </message>
    <message>
        <source>Opens a workspace for looking around, with an Odoo of its own.</source>
        <translation>Ouvre un espace de découverte, avec son propre Odoo.</translation>
    </message>
    <message>
        <source>Writes pictures of the demo&apos;s screens instead of opening a window.</source>
        <translation>Écrit des images des écrans de démonstration au lieu d’ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>Logs when the window does not answer for 100 ms.</source>
        <translation>Consigne les moments où la fenêtre ne répond pas pendant 100 ms.</translation>
    </message>
    <message>
        <source>Turns incoming order papers into draft purchase orders in Odoo.</source>
        <translation>Transforme les documents de commande reçus en bons de commande en brouillon dans Odoo.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>L’argument «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;, only: light, dark, system.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» n’existe pas, seulement&#xa0;: light, dark, system.</translation>
    </message>
    <message>
        <source>A file with the password or API key, not readable by other users.</source>
        <translation>Un fichier contenant le mot de passe ou la clé API, non lisible par les autres utilisateurs.</translation>
    </message>
    <message>
        <source>Only the picture of this name.</source>
        <translation>Seulement l’image de ce nom.</translation>
    </message>
</context>
</TS>
