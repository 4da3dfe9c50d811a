<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Sign in with a work account</source>
        <translation>Se connecter avec un compte professionnel</translation>
    </message>
    <message>
        <source>&amp;Try the practice tenant</source>
        <translation>E&amp;ssayer le tenant d’entraînement</translation>
    </message>
    <message>
        <source>Open a made-up tenant; nothing leaves this computer</source>
        <translation>Ouvrir un tenant fictif&#xa0;; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Close tenant</source>
        <translation>&amp;Fermer le tenant</translation>
    </message>
    <message>
        <source>Go back to the welcome page</source>
        <translation>Revenir à la page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save what the tree shows at present into a file</source>
        <translation>Enregistrer dans un fichier ce que l’arborescence affiche actuellement</translation>
    </message>
    <message>
        <source>&amp;Print report to PDF…</source>
        <translation>Im&amp;primer le rapport en PDF…</translation>
    </message>
    <message>
        <source>Save what the tree shows as pages to print</source>
        <translation>Enregistrer ce que l’arborescence affiche sous forme de pages à imprimer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>Rétablir ce qui a été supprimé en dernier</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove the selected assignments</source>
        <translation>Supprimer les affectations sélectionnées</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Res&amp;taurer…</translation>
    </message>
    <message>
        <source>Choose removed assignments in History and put them back</source>
        <translation>Choisir des affectations supprimées dans l’historique et les rétablir</translation>
    </message>
    <message>
        <source>Copy Graph &amp;path</source>
        <translation>Co&amp;pier le chemin Graph</translation>
    </message>
    <message>
        <source>Copy the Graph path of the current row</source>
        <translation>Copier le chemin Graph de la ligne actuelle</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy the id of the current row</source>
        <translation>Copier l’ID de la ligne actuelle</translation>
    </message>
    <message>
        <source>Select all its &amp;assignments</source>
        <translation>Sélectionner toutes ses a&amp;ffectations</translation>
    </message>
    <message>
        <source>Select the assignments right below the current row</source>
        <translation>Sélectionner les affectations situées directement sous la ligne actuelle</translation>
    </message>
    <message>
        <source>All assig&amp;nments of this group</source>
        <translation>Toutes les affectations de ce &amp;groupe</translation>
    </message>
    <message>
        <source>Show everything that is assigned to the target of the current assignment</source>
        <translation>Afficher tout ce qui est affecté à la cible de l’affectation actuelle</translation>
    </message>
    <message>
        <source>Show in its &amp;configuration</source>
        <translation>Afficher dans sa co&amp;nfiguration</translation>
    </message>
    <message>
        <source>Show the current assignment in the tree by configurations</source>
        <translation>Afficher l’affectation actuelle dans l’arborescence par configurations</translation>
    </message>
    <message>
        <source>For this &amp;user or device…</source>
        <translation>Pour cet &amp;utilisateur ou cet appareil…</translation>
    </message>
    <message>
        <source>Show only what reaches one user or device, through groups as well</source>
        <translation>Afficher uniquement ce qui atteint un utilisateur ou un appareil, également par des groupes</translation>
    </message>
    <message>
        <source>By c&amp;onfiguration</source>
        <translation>Par &amp;configuration</translation>
    </message>
    <message>
        <source>Show configurations and their assignments</source>
        <translation>Afficher les configurations et leurs affectations</translation>
    </message>
    <message>
        <source>By g&amp;roup</source>
        <translation>Par &amp;groupe</translation>
    </message>
    <message>
        <source>Show groups and other targets, and what is assigned to them</source>
        <translation>Afficher les groupes et les autres cibles, et ce qui leur est affecté</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Find configurations and assignments</source>
        <translation>Rechercher des configurations et des affectations</translation>
    </message>
    <message>
        <source>&amp;Go to path…</source>
        <translation>Aller au &amp;chemin…</translation>
    </message>
    <message>
        <source>Find the place that a Graph path or address names</source>
        <translation>Trouver l’endroit que désigne un chemin ou une adresse Graph</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show what was removed from this tenant</source>
        <translation>Afficher ce qui a été supprimé de ce tenant</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval…</source>
        <translation>En attente d’a&amp;pprobation…</translation>
    </message>
    <message>
        <source>Show what a second administrator has to agree to</source>
        <translation>Afficher ce qu’un second administrateur doit approuver</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Développer</translation>
    </message>
    <message>
        <source>Open the selected rows</source>
        <translation>Ouvrir les lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Close the selected rows</source>
        <translation>Fermer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Collapse &amp;all</source>
        <translation>&amp;Tout réduire</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Fermer toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>Show what is known of the current row beside the tree</source>
        <translation>Afficher à côté de l’arborescence ce qui est connu de la ligne actuelle</translation>
    </message>
    <message>
        <source>Find ac&amp;tion…</source>
        <translation>&amp;Trouver une action…</translation>
    </message>
    <message>
        <source>Find any action by its name, and do it</source>
        <translation>Trouver n’importe quelle action par son nom et l’exécuter</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>&amp;What it can destroy</source>
        <translation>Ce que le programme peut &amp;détruire</translation>
    </message>
    <message>
        <source>What a removal does, and what it never does</source>
        <translation>Ce que fait une suppression, et ce qu’elle ne fait jamais</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le dia&amp;gnostic</translation>
    </message>
    <message>
        <source>Copy versions and settings for whoever helps you; no names and no secrets</source>
        <translation>Copier les versions et les paramètres pour la personne qui vous aide&#xa0;; aucun nom et aucun secret</translation>
    </message>
    <message>
        <source>&amp;About Unassign</source>
        <translation>À &amp;propos d’Unassign</translation>
    </message>
    <message>
        <source>Version, licences, and what this program can destroy</source>
        <translation>Version, licences et ce que ce programme peut détruire</translation>
    </message>
    <message>
        <source>Check for a &amp;new version</source>
        <translation>Rechercher une &amp;nouvelle version</translation>
    </message>
    <message>
        <source>Open the page of the releases in the browser; this program itself asks nobody</source>
        <translation>Ouvrir la page des versions dans le navigateur&#xa0;; le programme lui-même n’interroge personne</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: “%2” is not an address such as https://host</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse du type https://host</translation>
    </message>
    <message>
        <source>--%1: “%2” must begin with https:// (http:// only for this computer itself)</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» doit commencer par https:// (http:// uniquement pour cet ordinateur)</translation>
    </message>
    <message>
        <source>--%1: “%2” must end before %3</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» doit se terminer avant %3</translation>
    </message>
    <message>
        <source>Open the practice tenant; nothing leaves this computer.</source>
        <translation>Ouvrir le tenant d’entraînement&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Address of Microsoft Graph up to /beta, for this run. https, or http on this computer.</source>
        <translation>Adresse de Microsoft Graph jusqu’à /beta, pour cette exécution. https, ou http sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Address of the sign-in service up to the tenant, for this run. https, or http on this computer.</source>
        <translation>Adresse du service de connexion jusqu’au tenant, pour cette exécution. https, ou http sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tenant id or domain to sign in to.</source>
        <translation>ID ou domaine du tenant (locataire) auquel se connecter.</translation>
    </message>
    <message>
        <source>Application (client) id to sign in with.</source>
        <translation>ID d’application (client) avec lequel se connecter.</translation>
    </message>
    <message>
        <source>Microsoft cloud: global, usgov, usgovdod or china.</source>
        <translation>Cloud Microsoft&#xa0;: global, usgov, usgovdod ou china.</translation>
    </message>
    <message>
        <source>Folder for settings, account list and journal.</source>
        <translation>Dossier des paramètres, de la liste des comptes et du journal.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 was given more than once</source>
        <translation>--%1 a été indiqué plusieurs fois</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 exige une valeur</translation>
    </message>
    <message>
        <source>--cloud: “%1” is not one of %2</source>
        <translation>--cloud&#xa0;: «&#xa0;%1&#xa0;» n’est pas l’une des valeurs suivantes&#xa0;: %2</translation>
    </message>
    <message>
        <source>--practice cannot be combined with --graph-root or --authority</source>
        <translation>--practice ne peut pas être combiné avec --graph-root ni --authority</translation>
    </message>
    <message>
        <source>Usage: unassign [options]
Remove Intune device configuration assignments, safely.

Options:
</source>
        <translation>Utilisation&#xa0;: unassign [options]
Supprimer en toute sécurité des affectations de configurations d’appareil Intune.

Options&#xa0;:
</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Practice tenant: nothing outside this computer changes.</source>
        <translation>Tenant d’entraînement&#xa0;: rien ne change en dehors de cet ordinateur.</translation>
    </message>
    <message>
        <source>Tenant %1, signed in as %2.</source>
        <translation>Tenant %1, connecté en tant que %2.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Microsoft Graph: %1</source>
        <translation>Microsoft Graph&#xa0;: %1</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>This run does not use Microsoft&apos;s own addresses (%1).</source>
        <translation>Cette exécution n’utilise pas les adresses de Microsoft (%1).</translation>
    </message>
    <message>
        <source>The page could not be opened in a browser. Its address is %1</source>
        <translation>La page n’a pas pu être ouverte dans un navigateur. Son adresse est %1</translation>
    </message>
    <message>
        <source>There is no browser to open the page with. Its address is %1</source>
        <translation>Il n’y a pas de navigateur pour ouvrir la page. Son adresse est %1</translation>
    </message>
</context>
<context>
    <name>RemovalDocument</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Du profil&#xa0;:</translation>
    </message>
    <message>
        <source>Reached through:</source>
        <translation>Atteinte par&#xa0;:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Membres&#xa0;:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>Appareils&#xa0;:</translation>
    </message>
    <message>
        <source>Shown at:</source>
        <translation>Affichée à&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n selected places</source>
        <translation>
            <numerusform>%n emplacement sélectionné</numerusform>
            <numerusform>%n emplacements sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Web page, to read and print</source>
        <translation>Page web, à lire et à imprimer</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tableau pour tableurs</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Toutes les données, pour des programmes</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
</context>
<context>
    <name>auth::Accounts</name>
    <message>
        <source>You are signed in for this run only: this computer has no keyring that is open, so the sign-in cannot be kept. Everything else works as usual.</source>
        <translation>Vous êtes connecté pour cette exécution seulement&#xa0;: cet ordinateur n’a pas de trousseau ouvert, la connexion ne peut donc pas être conservée. Tout le reste fonctionne comme d’habitude.</translation>
    </message>
    <message>
        <source>You are signed in for this run only: the sign-in service does not let a program stay signed in. Everything else works as usual; now and then you are asked to sign in again.</source>
        <translation>Vous êtes connecté pour cette exécution seulement&#xa0;: le service de connexion ne permet pas à un programme de rester connecté. Tout le reste fonctionne comme d’habitude&#xa0;; de temps en temps, il vous sera demandé de vous reconnecter.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
</context>
<context>
    <name>auth::Advice</name>
    <message>
        <source>Your organisation has not approved this app yet. Send this link to your administrator.</source>
        <translation>Votre organisation n’a pas encore approuvé cette application. Envoyez ce lien à votre administrateur.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled. Nothing was changed.</source>
        <translation>La connexion a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your organisation asks for a second sign-in step. Select Sign in again and finish it in the browser.</source>
        <translation>Votre organisation demande une deuxième étape de connexion. Sélectionnez «&#xa0;Se reconnecter&#xa0;» et terminez-la dans le navigateur.</translation>
    </message>
    <message>
        <source>The client ID in Settings is not known, or is switched off, in this tenant. Check tenant and client ID.</source>
        <translation>L’ID client indiqué dans les paramètres est inconnu ou désactivé dans ce tenant. Vérifiez le tenant et l’ID client.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>Votre connexion a expiré. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed (%1).</source>
        <translation>La connexion n’a pas abouti (%1).</translation>
    </message>
    <message>
        <source>The code has expired. Get a new code.</source>
        <translation>Le code a expiré. Demandez un nouveau code.</translation>
    </message>
    <message>
        <source>Sign-in was declined.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>This needs a permission that has not been given yet. Sign in to ask for it; your administrator may have to approve it.</source>
        <translation>Cette action exige une autorisation qui n’a pas encore été accordée. Connectez-vous pour la demander&#xa0;; votre administrateur devra peut-être l’approuver.</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered and confirmed in the browser.</source>
        <translation>En attente de la saisie et de la confirmation du code dans le navigateur.</translation>
    </message>
    <message>
        <source>Your account has not been given access to this app. Ask your Entra administrator to assign you under Enterprise applications.</source>
        <translation>Votre compte n’a pas accès à cette application. Demandez à votre administrateur Entra de vous affecter sous Applications d’entreprise.</translation>
    </message>
    <message>
        <source>Your organisation has not approved this app yet. Send this link to your administrator. You cannot approve this yourself.</source>
        <translation>Votre organisation n’a pas encore approuvé cette application. Envoyez ce lien à votre administrateur. Vous ne pouvez pas l’approuver vous-même.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in rules do not allow this app, place or computer. Give your administrator the correlation id.</source>
        <translation>Les règles de connexion de votre organisation n’autorisent pas cette application, ce lieu ou cet ordinateur. Transmettez l’ID de corrélation à votre administrateur.</translation>
    </message>
    <message>
        <source>Use your managed work computer, and the browser that is signed in to your work profile.</source>
        <translation>Utilisez votre ordinateur professionnel géré et le navigateur connecté à votre profil professionnel.</translation>
    </message>
    <message>
        <source>Your organisation only allows approved apps for this. This app cannot meet that rule.</source>
        <translation>Votre organisation n’autorise ici que les applications approuvées. Cette application ne peut pas respecter cette règle.</translation>
    </message>
    <message>
        <source>Sign-in was blocked as risky. Contact your security team.</source>
        <translation>La connexion a été bloquée car jugée à risque. Contactez votre équipe de sécurité.</translation>
    </message>
    <message>
        <source>Administrator: register http://localhost under Mobile and desktop applications and allow public client flows.</source>
        <translation>Administrateur&#xa0;: inscrivez http://localhost sous Applications mobiles et de bureau et autorisez les flux clients publics.</translation>
    </message>
    <message>
        <source>Check the tenant name and the cloud in Settings.</source>
        <translation>Vérifiez le nom du tenant et le cloud dans les paramètres.</translation>
    </message>
    <message>
        <source>This account does not belong to %1. Sign in with your work account, or ask to be invited.</source>
        <translation>Ce compte n’appartient pas à %1. Connectez-vous avec votre compte professionnel ou demandez à être invité.</translation>
    </message>
    <message>
        <source>Finish in the browser or contact your account administrator.</source>
        <translation>Terminez dans le navigateur ou contactez l’administrateur de votre compte.</translation>
    </message>
    <message>
        <source>This client ID may not be used for this. Set your organisation&apos;s own client ID.</source>
        <translation>Cet ID client ne peut pas être utilisé ici. Indiquez l’ID client propre à votre organisation.</translation>
    </message>
    <message>
        <source>The sign-in service saw the same request too often and asks to stop. Unassign has stopped; please report it with the details.</source>
        <translation>Le service de connexion a reçu trop souvent la même requête et demande d’arrêter. Unassign s’est arrêté&#xa0;; veuillez le signaler en joignant les détails.</translation>
    </message>
    <message>
        <source>Your network or organisation does not allow sign-in to %1.</source>
        <translation>Votre réseau ou votre organisation n’autorise pas la connexion à %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection and the proxy in Settings.</source>
        <translation>%1 est injoignable. Vérifiez la connexion réseau et le proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>La liaison avec %1 a été coupée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer of %1. This network seems to want a sign-in of its own: open any page in the browser, finish it there, and try again.</source>
        <translation>Une page web est arrivée à la place de la réponse de %1. Ce réseau semble exiger sa propre connexion&#xa0;: ouvrez une page quelconque dans le navigateur, terminez-y la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password. Sign in to the proxy in the system&apos;s settings, or choose another proxy in Settings.</source>
        <translation>Le proxy de ce réseau demande un nom d’utilisateur et un mot de passe. Connectez-vous au proxy dans les paramètres du système ou choisissez un autre proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted, so nothing was sent. A filter in this network may be opening connections: its root certificate has to be installed on this computer by your administrator.</source>
        <translation>La liaison avec %1 n’est pas fiable&#xa0;; rien n’a donc été envoyé. Un filtre de ce réseau ouvre peut-être les liaisons&#xa0;: votre administrateur doit installer son certificat racine sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Date or time of this computer seem to be wrong, so the answer of %1 cannot be trusted. Set the clock and try again.</source>
        <translation>La date ou l’heure de cet ordinateur semble incorrecte&#xa0;; la réponse de %1 n’est donc pas fiable. Réglez l’horloge et réessayez.</translation>
    </message>
    <message>
        <source>%1 answered in a way that Unassign does not understand. The sign-in was not used.</source>
        <translation>%1 a répondu d’une manière qu’Unassign ne comprend pas. La connexion n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser within 5 minutes. Sign in again.</source>
        <translation>La connexion n’a pas été terminée dans le navigateur en 5 minutes. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>There is no free port on this computer for the browser&apos;s answer. Try again.</source>
        <translation>Aucun port n’est libre sur cet ordinateur pour la réponse du navigateur. Réessayez.</translation>
    </message>
    <message>
        <source>Another account than the one that this work belongs to was signed in. It was not used. Sign in again with the same account, or add the other one.</source>
        <translation>Un autre compte que celui auquel ce travail appartient a été connecté. Il n’a pas été utilisé. Reconnectez-vous avec le même compte ou ajoutez l’autre.</translation>
    </message>
    <message>
        <source>The stored sign-in could not be read; the keyring may be locked. The account is still there. Sign in again.</source>
        <translation>Les informations de connexion enregistrées n’ont pas pu être lues&#xa0;; le trousseau est peut-être verrouillé. Le compte est toujours là. Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>auth::Cloud</name>
    <message>
        <source>Global (also GCC)</source>
        <translation>Global (également GCC)</translation>
    </message>
    <message>
        <source>US Government L4 (GCC High)</source>
        <translation>Gouvernement des États-Unis L4 (GCC High)</translation>
    </message>
    <message>
        <source>US Government L5 (DoD)</source>
        <translation>Gouvernement des États-Unis L5 (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>Chine (21Vianet)</translation>
    </message>
</context>
<context>
    <name>auth::File</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>auth::LoopbackListener</name>
    <message>
        <source>There is no free port on this computer for the browser&apos;s answer.</source>
        <translation>Aucun port n’est libre sur cet ordinateur pour la réponse du navigateur.</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>Cette requête est trop volumineuse.</translation>
    </message>
    <message>
        <source>This is not a request of a browser.</source>
        <translation>Cette requête ne vient pas d’un navigateur.</translation>
    </message>
    <message>
        <source>This address is not the one that the sign-in waits at.</source>
        <translation>Cette adresse n’est pas celle où la connexion est attendue.</translation>
    </message>
    <message>
        <source>Only GET is answered here.</source>
        <translation>Seule la méthode GET reçoit une réponse ici.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Unassign.</source>
        <translation>Vous pouvez fermer cette page et revenir à Unassign.</translation>
    </message>
    <message>
        <source>Unassign waits for the sign-in to be finished in the browser.</source>
        <translation>Unassign attend que la connexion soit terminée dans le navigateur.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in under way. It was ignored.</source>
        <translation>Cette réponse n’appartient pas à la connexion en cours. Il n’en a pas été tenu compte.</translation>
    </message>
</context>
<context>
    <name>auth::Session</name>
    <message>
        <source>This account was signed out on this computer.</source>
        <translation>Ce compte a été déconnecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The permission that this needs was not given. Everything else goes on.</source>
        <translation>L’autorisation nécessaire n’a pas été accordée. Tout le reste continue.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again to go on.</source>
        <translation>Vous n’êtes pas connecté. Reconnectez-vous pour continuer.</translation>
    </message>
</context>
<context>
    <name>auth::Settings</name>
    <message>
        <source>“%1” is not a cloud that the program knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un cloud que le programme connaît.</translation>
    </message>
    <message>
        <source>The tenant has to be a tenant id, a domain such as contoso.com, or “organizations”.</source>
        <translation>Le tenant doit être un ID de tenant, un domaine tel que contoso.com ou «&#xa0;organizations&#xa0;».</translation>
    </message>
    <message>
        <source>Personal Microsoft accounts have no Intune. Enter the tenant of your organisation.</source>
        <translation>Les comptes Microsoft personnels n’ont pas Intune. Indiquez le tenant de votre organisation.</translation>
    </message>
    <message>
        <source>The client ID has to look like %1.</source>
        <translation>L’ID client doit avoir la forme %1.</translation>
    </message>
    <message>
        <source>The proxy has to be a host name or address, and a port from 1 to 65535.</source>
        <translation>Le proxy doit être un nom d’hôte ou une adresse, et un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>auth::TokenStore</name>
    <message>
        <source>The keyring of this computer cannot be used: %1</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sign-in is too long for the keyring.</source>
        <translation>Les informations de connexion sont trop longues pour le trousseau.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Cet ordinateur n’a pas de trousseau.</translation>
    </message>
</context>
<context>
    <name>core::ReportFile</name>
    <message>
        <source>The report was not saved. %1 could not be written: %2</source>
        <translation>Le rapport n’a pas été enregistré. %1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>details::Audience</name>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Everything in the Configuration Manager collection %1</source>
        <translation>Tout le contenu du regroupement Configuration Manager %1</translation>
    </message>
    <message>
        <source>A kind of target that this program does not know (%1)</source>
        <translation>Un type de cible que ce programme ne connaît pas (%1)</translation>
    </message>
    <message>
        <source>Everyone in “%1”</source>
        <translation>Tous les membres de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody through the group %1, which was deleted</source>
        <translation>Personne par le groupe %1, qui a été supprimé</translation>
    </message>
    <message>
        <source>Everyone in the group %1, whose name is not known</source>
        <translation>Tous les membres du groupe %1, dont le nom n’est pas connu</translation>
    </message>
    <message>
        <source>%1, only on devices that the filter “%2” includes</source>
        <translation>%1, uniquement sur les appareils que le filtre «&#xa0;%2&#xa0;» inclut</translation>
    </message>
    <message>
        <source>%1, but not on devices that the filter “%2” excludes</source>
        <translation>%1, mais pas sur les appareils que le filtre «&#xa0;%2&#xa0;» exclut</translation>
    </message>
    <message>
        <source>%1, with the filter “%2” in a way that this program does not know</source>
        <translation>%1, avec le filtre «&#xa0;%2&#xa0;», utilisé d’une manière que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name within a list</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>behind a list of names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, except members of %2.</source>
        <translation>%1, sauf les membres de %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody: it is assigned to no one, it only excludes.</source>
        <translation>Personne&#xa0;: il n’est affecté à personne, il ne comporte que des exclusions.</translation>
    </message>
    <message>
        <source>Never members of %1.</source>
        <translation>Jamais les membres de %1.</translation>
    </message>
    <message>
        <source>It is taken away from: %1.</source>
        <translation>Il est retiré à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some exclusion has a filter; see the assignment itself.</source>
        <translation>Au moins une exclusion comporte un filtre&#xa0;; voir l’affectation elle-même.</translation>
    </message>
    <message>
        <source>The intent of some assignment is not known to this program.</source>
        <translation>L’intention d’au moins une affectation n’est pas connue de ce programme.</translation>
    </message>
    <message>
        <source>Members of “%1”</source>
        <translation>Les membres de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It keeps “%1” from: %2.</source>
        <comment>%1 is a profile, %2 whom an exclusion is about</comment>
        <translation>Elle exclut de «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It takes “%1” away from: %2.</source>
        <comment>%1 is a profile, %2 who loses it</comment>
        <translation>Elle retire «&#xa0;%1&#xa0;» à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It does with “%1” what this program does not know, to: %2.</source>
        <comment>%1 is a profile, %2 whom an assignment is about</comment>
        <translation>Elle fait de «&#xa0;%1&#xa0;» quelque chose que ce programme ne connaît pas, pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It gives “%1” to: %2.</source>
        <comment>%1 is a profile, %2 who gets it</comment>
        <translation>Elle donne «&#xa0;%1&#xa0;» à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not known yet: its assignments are still being read.</source>
        <translation>Pas encore connu&#xa0;: ses affectations sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Not known: its assignments could not be read. %1</source>
        <translation>Non connu&#xa0;: ses affectations n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Nobody: it has no assignments.</source>
        <translation>Personne&#xa0;: il n’a aucune affectation.</translation>
    </message>
</context>
<context>
    <name>details::Describe</name>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Several selected</source>
        <translation>Plusieurs éléments sélectionnés</translation>
    </message>
    <message>
        <source>%1 of %2 are selected.</source>
        <comment>assignments of profiles</comment>
        <translation>Sélection&#xa0;: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n affectation</numerusform>
            <numerusform>%n affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are selected at %n places; each assignment counts once.</source>
        <translation>
            <numerusform>La sélection couvre %n emplacement&#xa0;; chaque affectation ne compte qu’une fois.</numerusform>
            <numerusform>La sélection couvre %n emplacements&#xa0;; chaque affectation ne compte qu’une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a single row to see its details, or “Remove…” to see what removing them would do.</source>
        <translation>Choisissez une seule ligne pour voir ses détails, ou «&#xa0;Supprimer…&#xa0;» pour voir ce que ferait la suppression.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>“%1” uses the profile “%2” as its %3. What is below this row are the assignments of “%2” itself: removing one takes it from every device and every other profile that uses it.</source>
        <translation>«&#xa0;%1&#xa0;» utilise le profil «&#xa0;%2&#xa0;» en tant que «&#xa0;%3&#xa0;». Sous cette ligne figurent les affectations de «&#xa0;%2&#xa0;» lui-même&#xa0;: en supprimer une la supprime pour tous les appareils et pour tous les autres profils qui utilisent «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Certificate path</source>
        <translation>Chemin de certificat</translation>
    </message>
    <message>
        <source>What this path means</source>
        <translation>Ce que signifie ce chemin</translation>
    </message>
    <message>
        <source>A way from “%1” to the profile that is set as its %2. Where it leads is not known, or nothing is set; the row below it in the tree says which.</source>
        <translation>Un lien de «&#xa0;%1&#xa0;» vers le profil défini comme «&#xa0;%2&#xa0;». Sa destination n’est pas connue, ou rien n’est défini&#xa0;; la ligne en dessous, dans l’arborescence, le précise.</translation>
    </message>
    <message>
        <source>The profile it leads to</source>
        <translation>Le profil auquel il mène</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>N’est plus connue</translation>
    </message>
    <message>
        <source>This assignment was removed, or is being read again.</source>
        <translation>Cette affectation a été supprimée ou est en cours de relecture.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing more is known of it.</source>
        <translation>Rien de plus n’est connu à ce sujet.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation>Plateforme&#xa0;:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>Last changed:</source>
        <translation>Dernière modification&#xa0;:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version&#xa0;:</translation>
    </message>
    <message>
        <source>How devices fare with it</source>
        <translation>État sur les appareils</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Non connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Succeeded:</source>
        <translation>Réussite&#xa0;:</translation>
    </message>
    <message>
        <source>Pending:</source>
        <translation>En attente&#xa0;:</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Échec&#xa0;:</translation>
    </message>
    <message>
        <source>With errors:</source>
        <translation>Erreur&#xa0;:</translation>
    </message>
    <message>
        <source>In conflict:</source>
        <translation>Conflit&#xa0;:</translation>
    </message>
    <message>
        <source>Not applicable:</source>
        <translation>Non applicable&#xa0;:</translation>
    </message>
    <message>
        <source>Counted by the service:</source>
        <translation>Compté par le service&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles rely on it through a certificate path.</source>
        <translation>
            <numerusform>%n profil en dépend par un chemin de certificat.</numerusform>
            <numerusform>%n profils en dépendent par un chemin de certificat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who relies on it</source>
        <translation>Qui en dépend</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a profile, and the certificate path that starts there</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>none: the group was deleted</source>
        <translation>aucun&#xa0;: le groupe a été supprimé</translation>
    </message>
    <message>
        <source>not known: this account may not read groups</source>
        <translation>non connu&#xa0;: ce compte n’est pas autorisé à lire les groupes</translation>
    </message>
    <message>
        <source>not known: group names have not been read</source>
        <translation>non connu&#xa0;: les noms des groupes n’ont pas été lus</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>non connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>comptage en cours…</translation>
    </message>
    <message>
        <source>assigned directly</source>
        <translation>affectation directe</translation>
    </message>
    <message>
        <source>a policy set, which the service does not name</source>
        <translation>un ensemble de stratégies que le service ne nomme pas</translation>
    </message>
    <message>
        <source>the policy set %1</source>
        <translation>l’ensemble de stratégies %1</translation>
    </message>
    <message>
        <source>a source that this program does not know</source>
        <translation>une source que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>Kind of target:</source>
        <translation>Type de cible&#xa0;:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>Group id:</source>
        <translation>ID du groupe&#xa0;:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Membres&#xa0;:</translation>
    </message>
    <message>
        <source>Intent:</source>
        <translation>Intention&#xa0;:</translation>
    </message>
    <message>
        <source>not said by the service</source>
        <translation>non indiqué par le service</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Profil&#xa0;:</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>À qui elle s’adresse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Mode&#xa0;:</translation>
    </message>
    <message>
        <source>only devices that the rule matches</source>
        <translation>uniquement les appareils qui correspondent à la règle</translation>
    </message>
    <message>
        <source>all devices but those that the rule matches</source>
        <translation>tous les appareils sauf ceux qui correspondent à la règle</translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation>non connu de ce programme</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Règle&#xa0;:</translation>
    </message>
    <message>
        <source>not known: the filter could not be read, or does not exist any more</source>
        <translation>non connu&#xa0;: le filtre n’a pas pu être lu ou n’existe plus</translation>
    </message>
    <message>
        <source>Filter id:</source>
        <translation>ID du filtre&#xa0;:</translation>
    </message>
    <message>
        <source>What removing it would do</source>
        <translation>Ce que ferait sa suppression</translation>
    </message>
    <message>
        <source>%1 does not get “%2” by this assignment any more; its other assignments stay.</source>
        <translation>Par cette affectation, «&#xa0;%2&#xa0;» ne sera plus donné à&#xa0;: %1. Les autres affectations du profil restent.</translation>
    </message>
    <message numerus="yes">
        <source>The same assignment is shown at %n places. Removed at one, it is gone at all of them.</source>
        <translation>
            <numerusform>La même affectation est affichée à %n emplacement. Supprimée à l’un, elle disparaît partout.</numerusform>
            <numerusform>La même affectation est affichée à %n emplacements. Supprimée à l’un d’eux, elle disparaît partout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Où elle est affichée</translation>
    </message>
    <message>
        <source>Every device that Intune manages in this tenant.</source>
        <translation>Tous les appareils qu’Intune gère dans ce tenant.</translation>
    </message>
    <message>
        <source>Every user of this tenant with a licence for Intune.</source>
        <translation>Tous les utilisateurs de ce tenant ayant une licence Intune.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Membership:</source>
        <translation>Appartenance&#xa0;:</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>De qui il s’agit</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are given to it.</source>
        <translation>
            <numerusform>%n configuration lui est attribuée.</numerusform>
            <numerusform>%n configurations lui sont attribuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is excluded from %n configurations.</source>
        <translation>
            <numerusform>Exclusion de %n configuration.</numerusform>
            <numerusform>Exclusion de %n configurations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are taken away from it.</source>
        <translation>
            <numerusform>%n configuration lui est retirée.</numerusform>
            <numerusform>%n configurations lui sont retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these assignments have a filter.</source>
        <translation>
            <numerusform>%n de ces affectations a un filtre.</numerusform>
            <numerusform>%n de ces affectations ont un filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these configurations are also used by other profiles, through certificate paths.</source>
        <translation>
            <numerusform>%n de ces configurations est aussi utilisée par d’autres profils, par des chemins de certificat.</numerusform>
            <numerusform>%n de ces configurations sont aussi utilisées par d’autres profils, par des chemins de certificat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is assigned to it</source>
        <translation>Ce qui est attribué</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Target of assignments</source>
        <translation>Cible d’affectations</translation>
    </message>
    <message>
        <source>Choose a configuration, a certificate path or an assignment in the tree. What it is, who gets it and what removing it would do is said here.</source>
        <translation>Choisissez dans l’arborescence une configuration, un chemin de certificat ou une affectation. Ce que c’est, qui le reçoit et ce que ferait sa suppression est indiqué ici.</translation>
    </message>
</context>
<context>
    <name>details::PrettyJson</name>
    <message>
        <source>… More lines are not shown. Copy takes all of them.</source>
        <translation>… Les autres lignes ne sont pas affichées. La commande Copier les prend toutes.</translation>
    </message>
    <message>
        <source>%1… (not shown whole; Copy takes all of it)</source>
        <translation>%1… (affichage incomplet&#xa0;; la commande Copier prend le tout)</translation>
    </message>
</context>
<context>
    <name>details::Relations</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>profiles</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles of certificate paths</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not known where this leads: %1.</source>
        <translation>Destination non connue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not all of its certificate paths have been read yet.</source>
        <translation>Ses chemins de certificat n’ont pas encore tous été lus.</translation>
    </message>
</context>
<context>
    <name>graph::ErrorReader</name>
    <message>
        <source>Your organisation wants a second administrator to approve this change, and a reason for it. Nothing was changed.</source>
        <translation>Votre organisation exige pour cette modification l’approbation d’un second administrateur et un motif. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An approval request for this is already open. A second administrator has to decide on it first. Nothing was changed.</source>
        <translation>Une demande d’approbation est déjà ouverte à ce sujet. Un second administrateur doit d’abord se prononcer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your organisation wants a second administrator to approve this change. Nothing was changed yet.</source>
        <translation>Votre organisation exige qu’un second administrateur approuve cette modification. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>This program lacks a permission. Ask your Entra administrator to grant it DeviceManagementConfiguration.ReadWrite.All (delegated), then sign in again.</source>
        <translation>Une autorisation manque à ce programme. Demandez à votre administrateur Entra de lui accorder DeviceManagementConfiguration.ReadWrite.All (déléguée), puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your account lacks an Intune role for this. Ask your Intune administrator for a role that may assign device configurations and whose scope covers this profile.</source>
        <translation>Votre compte n’a pas le rôle Intune nécessaire. Demandez à votre administrateur Intune un rôle qui permet d’affecter des configurations d’appareil et dont l’étendue couvre ce profil.</translation>
    </message>
    <message>
        <source>The service refused this: a right is missing. Your account may lack an Intune role, or this program a permission. Ask your Intune administrator.</source>
        <translation>Le service a refusé&#xa0;: un droit manque. Il manque peut-être un rôle Intune à votre compte ou une autorisation à ce programme. Adressez-vous à votre administrateur Intune.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Refresh, look at it again and decide again.</source>
        <translation>Cet élément a été modifié entre-temps. Actualisez, vérifiez-le de nouveau et décidez de nouveau.</translation>
    </message>
    <message>
        <source>This is locked, because the service is working on it or it is protected. Try again later.</source>
        <translation>Élément verrouillé, car le service le traite ou il est protégé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service refused this because of another change to the same profile. Refresh, then try again.</source>
        <translation>Le service a refusé à cause d’une autre modification du même profil. Actualisez, puis réessayez.</translation>
    </message>
    <message>
        <source>The service does not know this path. A certificate path may have to name the type of the profile that it starts from.</source>
        <translation>Le service ne connaît pas ce chemin. Un chemin de certificat doit parfois indiquer le type du profil dont il part.</translation>
    </message>
    <message>
        <source>The service did not accept your sign-in. Sign in again.</source>
        <translation>Le service n’a pas accepté votre connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The service does not find this. It may be gone, or your account may not see it.</source>
        <translation>Le service ne trouve pas cet élément. Il n’existe peut-être plus, ou votre compte n’est pas autorisé à le voir.</translation>
    </message>
    <message>
        <source>The service received too many requests from this tenant and asks to wait. Try again later.</source>
        <translation>Le service a reçu trop de requêtes de ce tenant et demande d’attendre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has trouble at the moment (status %1). Try again later.</source>
        <translation>Le service de Microsoft rencontre actuellement des problèmes (état %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer was a redirect (status %1), which Microsoft Graph does not use. A proxy or another network device may want a sign-in: open a web page in your browser, then try again.</source>
        <translation>La réponse était une redirection (état %1), que Microsoft Graph n’utilise pas. Un proxy ou un autre équipement réseau exige peut-être une connexion&#xa0;: ouvrez une page web dans votre navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1) without saying why.</source>
        <translation>Le service a refusé la requête (état %1) sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>Le service a refusé la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer had come. Whether the request was carried out is not known.</source>
        <translation>La liaison avec %1 a été coupée avant l’arrivée de la réponse. On ne sait pas si la requête a été exécutée.</translation>
    </message>
    <message>
        <source>There is no trusted connection to %1 (%2). Nothing was sent. A wrong clock, or a network device that opens encrypted connections, can be the reason.</source>
        <translation>Pas de liaison fiable avec %1 (%2). Rien n’a été envoyé. Une horloge mal réglée, ou un équipement réseau qui ouvre les liaisons chiffrées, peut en être la cause.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check your network connection. Nothing was sent.</source>
        <translation>%1 est introuvable. Vérifiez votre connexion réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check your network connection. Nothing was sent.</source>
        <translation>%1 refuse les liaisons. Vérifiez votre connexion réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a sign-in. Nothing was sent.</source>
        <translation>Le proxy de votre réseau exige une connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy of your network does not work (%1). Nothing was sent.</source>
        <translation>Le proxy de votre réseau ne fonctionne pas (%1). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no connection to %1 (%2). Nothing was sent.</source>
        <translation>Pas de liaison avec %1 (%2). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The answer was not what Microsoft Graph describes (%1).</source>
        <translation>La réponse n’est pas celle que décrit Microsoft Graph (%1).</translation>
    </message>
    <message>
        <source>A web page came in place of the answer of Microsoft Graph. A proxy or another network device may want a sign-in, or blocks the service: open a web page in your browser, then try again.</source>
        <translation>Une page web est arrivée à la place de la réponse de Microsoft Graph. Un proxy ou un autre équipement réseau exige peut-être une connexion ou bloque le service&#xa0;: ouvrez une page web dans votre navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 and was not read.</source>
        <translation>La réponse dépasse %1 et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The service does not offer this operation at this path. Nothing was changed.</source>
        <translation>Le service ne propose pas cette opération à ce chemin. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>graph::Exchange</name>
    <message>
        <source>There is no usable sign-in. Sign in again.</source>
        <translation>Aucune connexion utilisable. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This request carries a header that cannot be sent. Nothing was sent.</source>
        <translation>Cette requête comporte un en-tête qui ne peut pas être envoyé. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>graph::Paging</name>
    <message>
        <source>The list does not end: its pages lead in a circle. What is shown may not be the whole.</source>
        <translation>La liste ne se termine pas&#xa0;: ses pages tournent en boucle. Ce qui est affiché est peut-être incomplet.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>La lecture de la liste a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>graph::Sender</name>
    <message>
        <source>It was withdrawn before it was sent.</source>
        <translation>La requête a été retirée avant son envoi.</translation>
    </message>
</context>
<context>
    <name>graph::ServiceUrl</name>
    <message>
        <source>The service gave a link for the rest of the list that leads to another host (%1). It was not followed, because your sign-in must not reach that host.</source>
        <translation>Pour la suite de la liste, le service a donné un lien vers un autre hôte (%1). Il n’a pas été suivi, car vos informations de connexion ne doivent pas parvenir à cet hôte.</translation>
    </message>
    <message>
        <source>The service gave a link for the rest of the list that leads to another place than Microsoft Graph beta. It was not followed.</source>
        <translation>Pour la suite de la liste, le service a donné un lien vers un autre endroit que Microsoft Graph beta. Il n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The address of Microsoft Graph in the settings cannot be used. It has to begin with https:// and name a host. Nothing was sent.</source>
        <translation>L’adresse de Microsoft Graph dans les paramètres n’est pas utilisable. Elle doit commencer par https:// et nommer un hôte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>An id of this request cannot be part of an address. Nothing was sent.</source>
        <translation>Un ID de cette requête ne peut pas faire partie d’une adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This request cannot be written as an address. Nothing was sent.</source>
        <translation>Cette requête ne peut pas être écrite sous forme d’adresse. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>inventory::Address</name>
    <message>
        <source>The key in %1 has to be written as %2.</source>
        <translation>La clé dans %1 doit s’écrire %2.</translation>
    </message>
    <message>
        <source>The quotes in %1 do not match.</source>
        <translation>Les guillemets dans %1 ne concordent pas.</translation>
    </message>
    <message>
        <source>The path does not say what it names: it has to begin with %1.</source>
        <translation>Le chemin ne dit pas ce qu’il désigne&#xa0;: il doit commencer par %1.</translation>
    </message>
    <message>
        <source>The path has to begin with %1, not with %2.</source>
        <translation>Le chemin doit commencer par %1, pas par %2.</translation>
    </message>
    <message>
        <source>The path ends too early: %1 and an id have to follow %2.</source>
        <translation>Le chemin s’arrête trop tôt&#xa0;: %1 et un ID doivent suivre %2.</translation>
    </message>
    <message>
        <source>%1 is another resource: this program knows device configurations only, whose paths begin with %2.</source>
        <translation>%1 est une autre ressource&#xa0;: ce programme ne connaît que les configurations d’appareil, dont les chemins commencent par %2.</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>Il n’y a rien entre deux barres obliques.</translation>
    </message>
    <message>
        <source>Two type casts follow one another: %1 and %2.</source>
        <translation>Deux conversions de type se suivent&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>%1 is not a type of device configuration.</source>
        <translation>%1 n’est pas un type de configuration d’appareil.</translation>
    </message>
    <message>
        <source>%1 has no certificate path %2.</source>
        <translation>%1 n’a pas de chemin de certificat %2.</translation>
    </message>
    <message numerus="yes">
        <source>The path has more than %n steps.</source>
        <translation>
            <numerusform>Le chemin compte plus de %n étape.</numerusform>
            <numerusform>Le chemin compte plus de %n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing may follow the id of the assignment, but %1 does.</source>
        <translation>Rien ne doit suivre l’ID de l’affectation, mais %1 le suit.</translation>
    </message>
    <message>
        <source>The id after %1 is missing.</source>
        <translation>Il manque l’ID après %1.</translation>
    </message>
    <message>
        <source>%1 is a placeholder: replace it, braces included, by an id.</source>
        <translation>%1 est un espace réservé&#xa0;: remplacez-le, accolades comprises, par un ID.</translation>
    </message>
    <message>
        <source>%1 after %2 is not an id.</source>
        <translation>%1 après %2 n’est pas un ID.</translation>
    </message>
    <message numerus="yes">
        <source>The id after %1 is longer than %n characters.</source>
        <translation>
            <numerusform>L’ID après %1 compte plus de %n caractère.</numerusform>
            <numerusform>L’ID après %1 compte plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a certificate path nor “assignments”.</source>
        <translation>%1 n’est ni un chemin de certificat ni «&#xa0;assignments&#xa0;».</translation>
    </message>
    <message>
        <source>%1 leads to one configuration only: no id may follow it, but %2 does.</source>
        <translation>%1 ne mène qu’à une seule configuration&#xa0;: aucun ID ne doit suivre, mais %2 suit.</translation>
    </message>
    <message>
        <source>The path contains a character that cannot be seen (U+%1), after %2.</source>
        <translation>Le chemin contient un caractère invisible (U+%1), après %2.</translation>
    </message>
    <message>
        <source>The path contains half a character.</source>
        <translation>Le chemin contient une moitié de caractère.</translation>
    </message>
    <message>
        <source>The percent-encoding in %1 is broken.</source>
        <translation>Le codage pourcent dans %1 est incorrect.</translation>
    </message>
    <message>
        <source>There is a space after %1: a path has none.</source>
        <translation>Il y a une espace après %1&#xa0;: un chemin n’en contient pas.</translation>
    </message>
    <message>
        <source>%1 is not understood before a path: only DELETE and GET are.</source>
        <translation>%1 n’est pas compris devant un chemin&#xa0;: seuls DELETE et GET le sont.</translation>
    </message>
    <message>
        <source>%1 is not a host of Microsoft Graph.</source>
        <translation>%1 n’est pas un hôte de Microsoft Graph.</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>%1 is not a version of Microsoft Graph: only “beta” and “v1.0” are.</source>
        <translation>%1 n’est pas une version de Microsoft Graph&#xa0;: seules «&#xa0;beta&#xa0;» et «&#xa0;v1.0&#xa0;» le sont.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %n characters.</source>
        <translation>
            <numerusform>Le chemin compte plus de %n caractère.</numerusform>
            <numerusform>Le chemin compte plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no path: paste one from Microsoft Graph.</source>
        <translation>Il n’y a pas de chemin&#xa0;: collez-en un de Microsoft Graph.</translation>
    </message>
</context>
<context>
    <name>inventory::CertificatePaths</name>
    <message>
        <source>Identity certificate</source>
        <translation>Certificat d’identité</translation>
    </message>
    <message>
        <source>Identity certificate for client authentication</source>
        <translation>Certificat d’identité pour l’authentification du client</translation>
    </message>
    <message>
        <source>Network access configurations</source>
        <translation>Configurations d’accès réseau</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificat racine</translation>
    </message>
    <message>
        <source>Root certificate for client validation</source>
        <translation>Certificat racine pour la validation du client</translation>
    </message>
    <message>
        <source>Root certificate for server validation</source>
        <translation>Certificat racine pour la validation du serveur</translation>
    </message>
    <message>
        <source>Root certificates for client validation</source>
        <translation>Certificats racines pour la validation du client</translation>
    </message>
    <message>
        <source>Root certificates for server validation</source>
        <translation>Certificats racines pour la validation du serveur</translation>
    </message>
    <message>
        <source>Secondary identity certificate for client authentication</source>
        <translation>Certificat d’identité secondaire pour l’authentification du client</translation>
    </message>
    <message>
        <source>Secondary root certificate for client validation</source>
        <translation>Certificat racine secondaire pour la validation du client</translation>
    </message>
    <message>
        <source>Single sign-on extension PKINIT certificate</source>
        <translation>Certificat PKINIT de l’extension d’authentification unique</translation>
    </message>
    <message>
        <source>S/MIME encryption certificate</source>
        <translation>Certificat de chiffrement S/MIME</translation>
    </message>
    <message>
        <source>S/MIME signing certificate</source>
        <translation>Certificat de signature S/MIME</translation>
    </message>
</context>
<context>
    <name>inventory::Csv</name>
    <message>
        <source>The table “%1” is damaged in line %2 (%3).</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» est endommagé à la ligne %2 (%3).</translation>
    </message>
</context>
<context>
    <name>inventory::GroupText</name>
    <message>
        <source>Certificate path</source>
        <translation>Chemin de certificat</translation>
    </message>
    <message>
        <source>%1. Assignments: %2.</source>
        <translation>%1. Affectations&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is excluded from the profile “%2”. An exclusion wins over inclusions.</source>
        <translation>«&#xa0;%1&#xa0;» est exclu du profil «&#xa0;%2&#xa0;». Une exclusion l’emporte sur les inclusions.</translation>
    </message>
    <message>
        <source>“%1” gets the profile “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» reçoit le profil «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Excluded from “%1”</source>
        <translation>Exclu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Excluded, through “%1” › %2</source>
        <translation>Exclu, par «&#xa0;%1&#xa0;» › %2</translation>
    </message>
    <message>
        <source>Through “%1” › %2</source>
        <translation>Par «&#xa0;%1&#xa0;» › %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lists of assignments or certificate paths could not be read, so something may be missing here.</source>
        <translation>
            <numerusform>%n lecture d’une liste d’affectations ou d’un chemin de certificat a échoué&#xa0;; il manque donc peut-être quelque chose ici.</numerusform>
            <numerusform>%n lectures de listes d’affectations ou de chemins de certificat ont échoué&#xa0;; il manque donc peut-être quelque chose ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a group that excludes somebody</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (excluded by %2)</source>
        <translation>%1 (exclu par %2)</translation>
    </message>
    <message>
        <source>It does not reach %1: excluded by %2.</source>
        <translation>Elle n’atteint pas %1&#xa0;: exclu par %2.</translation>
    </message>
</context>
<context>
    <name>inventory::Loader</name>
    <message>
        <source>Loading was stopped. What is shown may not be the whole.</source>
        <translation>Le chargement a été arrêté. Ce qui est affiché est peut-être incomplet.</translation>
    </message>
</context>
<context>
    <name>inventory::Membership</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not known whether this reaches it</source>
        <translation>On ne sait pas si cette cible l’atteint</translation>
    </message>
    <message>
        <source>Every user with a licence</source>
        <translation>Chaque utilisateur disposant d’une licence</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Chaque appareil</translation>
    </message>
    <message>
        <source>Direct member</source>
        <translation>Membre direct</translation>
    </message>
    <message>
        <source>Member through a nested group</source>
        <translation>Membre par un groupe imbriqué</translation>
    </message>
    <message>
        <source>Member of “%1”</source>
        <translation>Membre de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, which is in “%2”</source>
        <comment>nested groups, from the inside out</comment>
        <translation>%1, qui fait partie de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, which is in this group</source>
        <translation>%1, qui fait partie de ce groupe</translation>
    </message>
</context>
<context>
    <name>inventory::MembershipLookup</name>
    <message>
        <source>There is no user “%1” in this tenant.</source>
        <translation>Ce tenant ne contient aucun utilisateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no device “%1” in this tenant. Users are found by their sign-in name, such as anna@contoso.com.</source>
        <translation>Ce tenant ne contient aucun appareil «&#xa0;%1&#xa0;». Les utilisateurs se trouvent par leur nom de connexion, par exemple anna@contoso.com.</translation>
    </message>
    <message>
        <source>This account may not read it: the right %1 is missing. It is not known which groups “%2” is in.</source>
        <translation>Ce compte n’est pas autorisé à lire cela&#xa0;: le droit %1 manque. On ne sait pas de quels groupes «&#xa0;%2&#xa0;» fait partie.</translation>
    </message>
    <message>
        <source>It is not known which groups “%1” is in. %2</source>
        <translation>On ne sait pas de quels groupes «&#xa0;%1&#xa0;» fait partie. %2</translation>
    </message>
</context>
<context>
    <name>inventory::TreeRows</name>
    <message>
        <source>Only the first %1 certificate paths are shown.</source>
        <translation>Seuls les %1 premiers chemins de certificat sont affichés.</translation>
    </message>
    <message>
        <source>Certificate paths of more than %1 steps are not shown.</source>
        <translation>Les chemins de certificat de plus de %1 étapes ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Leads back to “%1”</source>
        <translation>Ramène à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No assignments</source>
        <translation>Aucune affectation</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>inventory::TreeText</name>
    <message>
        <source>Filter: %1.</source>
        <translation>Filtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reached from “%1” through %2.</source>
        <translation>Atteinte depuis «&#xa0;%1&#xa0;» par %2.</translation>
    </message>
    <message>
        <source>Comes from a policy set.</source>
        <translation>Vient d’un ensemble de stratégies.</translation>
    </message>
    <message>
        <source>It can be removed.</source>
        <translation>Elle peut être supprimée.</translation>
    </message>
    <message>
        <source>It cannot be removed now.</source>
        <translation>Elle ne peut pas être supprimée actuellement.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directe</translation>
    </message>
    <message>
        <source>Policy set</source>
        <translation>Ensemble de stratégies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Configuration of the type %1. Assignments: %2.</source>
        <translation>Configuration du type %1. Affectations&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Certificate path. %1.</source>
        <translation>Chemin de certificat. %1.</translation>
    </message>
    <message>
        <source>Certificate path that leads back to the profile “%1”.</source>
        <translation>Chemin de certificat qui ramène au profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Certificate path to the profile “%1” (%2). Assignments: %3.</source>
        <translation>Chemin de certificat vers le profil «&#xa0;%1&#xa0;» (%2). Affectations&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of the profile “%2”.</source>
        <translation>%1 du profil «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>(no name) %1</source>
        <translation>(sans nom) %1</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Deleted group (%1)</source>
        <translation>Groupe supprimé (%1)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Uniquement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All but “%1”</source>
        <translation>Tous sauf «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unknown use of “%1”</source>
        <translation>Utilisation inconnue de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ %1 (%2)</source>
        <translation>→ %1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nombre inconnu</translation>
    </message>
    <message>
        <source>Included group</source>
        <translation>Groupe inclus</translation>
    </message>
    <message>
        <source>Excluded group</source>
        <translation>Groupe exclu</translation>
    </message>
    <message>
        <source>Configuration Manager collection</source>
        <translation>Regroupement Configuration Manager</translation>
    </message>
    <message>
        <source>Unknown kind of target: %1</source>
        <translation>Type de cible inconnu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>journal::Store</name>
    <message>
        <source>The journal has not been opened yet.</source>
        <translation>Le journal n’a pas encore été ouvert.</translation>
    </message>
    <message>
        <source>%1 is not a journal of this program. It was left as it is. Move it away and try again.</source>
        <translation>%1 n’est pas un journal de ce programme. Il a été laissé tel quel. Déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program. It was left as it is. Install the newer version, or choose another data directory.</source>
        <translation>Le journal %1 a été écrit par une version plus récente de ce programme. Il a été laissé tel quel. Installez la version plus récente ou choisissez un autre répertoire de données.</translation>
    </message>
    <message>
        <source>Another window of this program works with the journal %1. Close it and try again.</source>
        <translation>Une autre fenêtre de ce programme utilise le journal %1. Fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>The journal holds no such removal of this tenant.</source>
        <translation>Le journal ne contient pas cette suppression pour ce tenant.</translation>
    </message>
    <message>
        <source>The assignment of “%1” was not removed by this program.</source>
        <translation>L’affectation de «&#xa0;%1&#xa0;» n’a pas été supprimée par ce programme.</translation>
    </message>
    <message>
        <source>The assignment of “%1” was restored already.</source>
        <translation>L’affectation de «&#xa0;%1&#xa0;» a déjà été restaurée.</translation>
    </message>
    <message>
        <source>The assignment of “%1” is being restored already.</source>
        <translation>L’affectation de «&#xa0;%1&#xa0;» est déjà en cours de restauration.</translation>
    </message>
    <message>
        <source>The journal %1 holds no open entry %2.</source>
        <translation>Le journal %1 ne contient pas d’entrée ouverte %2.</translation>
    </message>
    <message>
        <source>The journal cannot be kept in %1: %2. Nothing is removed without a journal.</source>
        <translation>Le journal ne peut pas être tenu dans %1&#xa0;: %2. Rien n’est supprimé sans journal.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. The journal is not written through a link, because what it points to may belong to somebody else. Choose another data directory, or replace the link by what it points to.</source>
        <translation>%1 est un lien symbolique. Le journal n’est pas écrit à travers un lien, car ce vers quoi il pointe peut appartenir à quelqu’un d’autre. Choisissez un autre répertoire de données ou remplacez le lien par ce vers quoi il pointe.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>%1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>it cannot be created</source>
        <translation>il ne peut pas être créé</translation>
    </message>
    <message>
        <source>another program has locked it. Close what uses it and try again</source>
        <translation>un autre programme l’a verrouillé. Fermez ce qui l’utilise et réessayez</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <source>the disk reported an error (%1)</source>
        <translation>le disque a signalé une erreur (%1)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it cannot be opened for writing</source>
        <translation>il ne peut pas être ouvert en écriture</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. It was left as it is, and nothing is removed while it cannot be used. Move it away and keep it, then try again: a new journal is begun.</source>
        <translation>Le journal %1 est endommagé. Il a été laissé tel quel, et rien n’est supprimé tant qu’il est inutilisable. Déplacez-le et conservez-le, puis réessayez&#xa0;: un nouveau journal est commencé.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2.</source>
        <translation>Le journal %1 n’a pas pu être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>ce n’est pas un répertoire</translation>
    </message>
</context>
<context>
    <name>listing::Listing</name>
    <message>
        <source>The group was deleted.</source>
        <translation>Le groupe a été supprimé.</translation>
    </message>
    <message>
        <source>The group&apos;s name is not known.</source>
        <translation>Le nom du groupe n’est pas connu.</translation>
    </message>
    <message>
        <source>No assignments</source>
        <translation>Aucune affectation</translation>
    </message>
    <message>
        <source>Its assignments are not known.</source>
        <translation>Ses affectations ne sont pas connues.</translation>
    </message>
    <message>
        <source>Assignments of %1</source>
        <translation>Affectations de %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%n lines say that something could not be read</source>
        <translation>
            <numerusform>%n ligne indique que quelque chose n’a pas pu être lu</numerusform>
            <numerusform>%n lignes indiquent que quelque chose n’a pas pu être lu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the tenant was still being read, so more may be missing</source>
        <translation>%1&#xa0;; la lecture du tenant était encore en cours, il peut donc manquer autre chose</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>ID du tenant</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>Restreint par</translation>
    </message>
    <message>
        <source>nothing: all is shown</source>
        <translation>rien&#xa0;: tout est affiché</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown configurations of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Different assignments</source>
        <translation>Affectations distinctes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>ID du groupe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Policy set or source</source>
        <translation>Ensemble de stratégies ou source</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Rien n’était affiché.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Affecté à</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Atteinte par</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Intent and source</source>
        <translation>Intention et source</translation>
    </message>
    <message>
        <source>Graph path</source>
        <translation>Chemin Graph</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Configuration id</source>
        <translation>ID de la configuration</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Type de cible</translation>
    </message>
    <message>
        <source>Last changed (UTC)</source>
        <translation>Dernière modification (UTC)</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>ID du profil</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>ID de l’affectation</translation>
    </message>
    <message>
        <source>Filter id</source>
        <translation>ID du filtre</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>ID de la source</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
</context>
<context>
    <name>practice::Reply</name>
    <message>
        <source>Host %1 not found</source>
        <translation>Hôte %1 introuvable</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Connexion fermée</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Erreur lors du transfert de %1 - le serveur a répondu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Opération annulée</translation>
    </message>
</context>
<context>
    <name>practice::Trouble</name>
    <message>
        <source>Slow network</source>
        <translation>Réseau lent</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>Refused right</source>
        <translation>Droit refusé</translation>
    </message>
    <message>
        <source>Expired sign-in</source>
        <translation>Connexion expirée</translation>
    </message>
    <message>
        <source>Approval by a second administrator</source>
        <translation>Approbation par un second administrateur</translation>
    </message>
    <message>
        <source>A colleague changes an assignment</source>
        <translation>Un collègue modifie une affectation</translation>
    </message>
    <message>
        <source>Every answer takes two to four seconds.</source>
        <translation>Chaque réponse prend de deux à quatre secondes.</translation>
    </message>
    <message>
        <source>The service answers the next few requests with “too many requests, try later”.</source>
        <translation>Le service répond aux prochaines requêtes «&#xa0;trop de requêtes, réessayez plus tard&#xa0;».</translation>
    </message>
    <message>
        <source>The next change to an assignment is carried out, but the connection drops before the answer arrives.</source>
        <translation>La prochaine modification d’une affectation est exécutée, mais la liaison est coupée avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Your account may look at profiles and assignments, but not at group members and device status, and the service refuses every change.</source>
        <translation>Votre compte peut consulter les profils et les affectations, mais pas les membres des groupes ni l’état des appareils, et le service refuse toute modification.</translation>
    </message>
    <message>
        <source>The sign-in is no longer accepted; the program has to sign in again.</source>
        <translation>La connexion n’est plus acceptée&#xa0;; le programme doit se reconnecter.</translation>
    </message>
    <message>
        <source>Every change waits until a second administrator has approved it.</source>
        <translation>Chaque modification attend qu’un second administrateur l’ait approuvée.</translation>
    </message>
    <message>
        <source>Somebody else changes the next assignment just before it is read again for its removal.</source>
        <translation>Quelqu’un d’autre modifie la prochaine affectation juste avant qu’elle soit relue pour sa suppression.</translation>
    </message>
</context>
<context>
    <name>removal::Approvals</name>
    <message>
        <source>The second administrator rejected the request. Nothing was changed.</source>
        <translation>Le second administrateur a rejeté la demande. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The request for approval was cancelled. Nothing was changed.</source>
        <translation>La demande d’approbation a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody approved the request in time, so it expired. Nothing was changed.</source>
        <translation>Personne n’a approuvé la demande à temps&#xa0;; elle a expiré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was given up before a request for approval was filed. Nothing was changed.</source>
        <translation>Abandon avant le dépôt d’une demande d’approbation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Waiting was given up. The request may still be approved in the admin center; that alone changes nothing.</source>
        <translation>L’attente a été abandonnée. La demande peut encore être approuvée dans le centre d’administration&#xa0;; cela seul ne modifie rien.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motif indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal does not hold the request as it was sent, so it cannot be sent again. Nothing was changed.</source>
        <translation>Le journal ne contient pas la demande telle qu’elle a été envoyée&#xa0;; elle ne peut donc pas être renvoyée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The journal does not hold the whole assignment. Look at the profile yourself.</source>
        <translation>Le journal ne contient pas l’affectation complète. Vérifiez vous-même le profil.</translation>
    </message>
</context>
<context>
    <name>removal::Describe</name>
    <message>
        <source>Deleted group %1</source>
        <translation>Groupe supprimé %1</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restaurée</numerusform>
            <numerusform>%n restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already gone</source>
        <translation>
            <numerusform>%n déjà absente</numerusform>
            <numerusform>%n déjà absentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présente</numerusform>
            <numerusform>%n déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n modifiée entre-temps</numerusform>
            <numerusform>%n modifiées entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n en attente d’approbation</numerusform>
            <numerusform>%n en attente d’approbation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n au résultat inconnu</numerusform>
            <numerusform>%n au résultat inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n pas encore envoyée</numerusform>
            <numerusform>%n pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name within a list</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>behind a list of names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <comment>%1 is a group</comment>
        <translation>%1, exclu</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Configuration Manager collection %1</source>
        <translation>Regroupement Configuration Manager %1</translation>
    </message>
    <message>
        <source>Unknown kind of target (%1)</source>
        <translation>Type de cible inconnu (%1)</translation>
    </message>
    <message>
        <source>only devices matching “%1”</source>
        <translation>uniquement les appareils correspondant à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>except devices matching “%1”</source>
        <translation>sauf les appareils correspondant à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with filter “%1”, in a way that this program does not know</source>
        <translation>avec le filtre «&#xa0;%1&#xa0;», d’une manière que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>This is an exclusion. Without it, members of the group can get “%1”: more devices or users are reached, not fewer.</source>
        <translation>C’est une exclusion. Sans elle, les membres du groupe peuvent recevoir «&#xa0;%1&#xa0;»&#xa0;: plus d’appareils ou d’utilisateurs sont atteints, et non moins.</translation>
    </message>
    <message>
        <source>“%1” stays assigned to all devices or all users: the members of the group get it for certain.</source>
        <translation>«&#xa0;%1&#xa0;» reste affecté à tous les appareils ou à tous les utilisateurs&#xa0;: les membres du groupe le recevront à coup sûr.</translation>
    </message>
    <message>
        <source>“%1” is assigned to all devices. Every device that gets it by this assignment loses it.</source>
        <translation>«&#xa0;%1&#xa0;» est affecté à tous les appareils. Chaque appareil qui le reçoit par cette affectation le perd.</translation>
    </message>
    <message>
        <source>“%1” is assigned to all users. Every user who gets it by this assignment loses it.</source>
        <translation>«&#xa0;%1&#xa0;» est affecté à tous les utilisateurs. Chaque utilisateur qui le reçoit par cette affectation le perd.</translation>
    </message>
    <message>
        <source>Nobody gets “%1” any more: no assignment that includes anybody is left.</source>
        <translation>Plus personne ne reçoit «&#xa0;%1&#xa0;»&#xa0;: il ne reste aucune affectation qui inclue quelqu’un.</translation>
    </message>
    <message>
        <source>Reached by %1: what is removed is an assignment of the profile “%2” itself, for every device and every other profile that uses it.</source>
        <translation>Atteinte par %1&#xa0;: ce qui est supprimé est une affectation du profil «&#xa0;%2&#xa0;» lui-même, pour tous les appareils et tous les autres profils qui l’utilisent.</translation>
    </message>
    <message>
        <source>“%1” is also relied upon by %2.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi nécessaire à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It comes from a policy set. The policy set may assign it again, and the service may refuse to remove it here.</source>
        <translation>Elle vient d’un ensemble de stratégies. L’ensemble de stratégies peut l’affecter de nouveau, et le service peut refuser de la supprimer ici.</translation>
    </message>
    <message>
        <source>This program does not know this kind of target (%1), so it cannot say whom it reaches.</source>
        <translation>Ce programme ne connaît pas ce type de cible (%1)&#xa0;; il ne peut donc pas dire qui elle atteint.</translation>
    </message>
    <message>
        <source>A restored assignment has its target, filter and intent as before, but is created anew: its id may be another, and devices may have acted on the removal meanwhile.</source>
        <translation>Une affectation restaurée a la même cible, le même filtre et la même intention qu’avant, mais elle est créée de nouveau&#xa0;: son ID peut être différent, et des appareils ont pu entre-temps tenir compte de la suppression.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà absente</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifiée entre-temps</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurée</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présente</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>rien n’a été fait</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counted outcomes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Another profile has a name that looks the same. This one has the id %1.</source>
        <translation>Un autre profil porte un nom qui paraît identique. Celui-ci a l’identifiant %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
</context>
<context>
    <name>removal::Gravity</name>
    <message numerus="yes">
        <source>%n are exclusions: more devices or users are reached, not fewer.</source>
        <translation>
            <numerusform>%n est une exclusion&#xa0;: plus d’appareils ou d’utilisateurs sont atteints, et non moins.</numerusform>
            <numerusform>%n sont des exclusions&#xa0;: plus d’appareils ou d’utilisateurs sont atteints, et non moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the exclusions are of profiles that stay assigned to all devices or all users.</source>
        <translation>
            <numerusform>%n des exclusions concerne un profil qui reste affecté à tous les appareils ou à tous les utilisateurs.</numerusform>
            <numerusform>%n des exclusions concernent des profils qui restent affectés à tous les appareils ou à tous les utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all devices.</source>
        <translation>
            <numerusform>%n s’adresse à tous les appareils.</numerusform>
            <numerusform>%n s’adressent à tous les appareils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all users.</source>
        <translation>
            <numerusform>%n s’adresse à tous les utilisateurs.</numerusform>
            <numerusform>%n s’adressent à tous les utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the last of their profile: nobody gets it any more.</source>
        <translation>
            <numerusform>%n est la dernière de son profil&#xa0;: plus personne ne le reçoit.</numerusform>
            <numerusform>%n sont les dernières de leur profil&#xa0;: plus personne ne le reçoit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were reached by a certificate path and belong to another profile.</source>
        <translation>
            <numerusform>%n a été atteinte par un chemin de certificat et appartient à un autre profil.</numerusform>
            <numerusform>%n ont été atteintes par un chemin de certificat et appartiennent à un autre profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles that other profiles rely on.</source>
        <translation>
            <numerusform>%n appartient à un profil dont dépendent d’autres profils.</numerusform>
            <numerusform>%n appartiennent à des profils dont dépendent d’autres profils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from a policy set, which may assign them again.</source>
        <translation>
            <numerusform>%n vient d’un ensemble de stratégies, qui peut l’affecter de nouveau.</numerusform>
            <numerusform>%n viennent d’un ensemble de stratégies, qui peut les affecter de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of a kind that this program does not know.</source>
        <translation>
            <numerusform>%n est d’un type que ce programme ne connaît pas.</numerusform>
            <numerusform>%n sont d’un type que ce programme ne connaît pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes an assignment to all devices.</source>
        <translation>Cela supprime une affectation à tous les appareils.</translation>
    </message>
    <message>
        <source>This removes an assignment to all users.</source>
        <translation>Cela supprime une affectation à tous les utilisateurs.</translation>
    </message>
    <message>
        <source>This removes an exclusion from a profile that is assigned to all devices or all users: those who were spared get it.</source>
        <translation>Cela supprime une exclusion d’un profil affecté à tous les appareils ou à tous les utilisateurs&#xa0;: ceux qui étaient exclus le reçoivent.</translation>
    </message>
    <message>
        <source>This leaves nobody with a profile that other profiles rely on: connections that use it stop working.</source>
        <translation>Cela prive tout le monde d’un profil dont dépendent d’autres profils&#xa0;: les connexions qui l’utilisent cessent de fonctionner.</translation>
    </message>
    <message>
        <source>This removes an assignment of which nobody can say whom it reaches.</source>
        <translation>Cela supprime une affectation dont personne ne peut dire qui elle atteint.</translation>
    </message>
    <message>
        <source>This removes more than %1 at once: %2</source>
        <translation>Cela supprime plus de %1 affectations à la fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <comment>assignments of profiles</comment>
        <translation>%1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n affectation</numerusform>
            <numerusform>%n affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles whose names look like those of others.</source>
        <translation>
            <numerusform>%n appartient à un profil dont le nom ressemble à celui d’un autre.</numerusform>
            <numerusform>%n appartiennent à des profils dont les noms ressemblent à ceux d’autres profils.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>removal::ItemWork</name>
    <message>
        <source>It could not be sent, so it goes on waiting. %1</source>
        <translation>La modification n’a pas pu être envoyée&#xa0;; elle reste donc en attente. %1</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>La requête n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>What became of the assignment of “%1” could not be written into the journal. %2</source>
        <translation>Ce qu’est devenue l’affectation de «&#xa0;%1&#xa0;» n’a pas pu être inscrit dans le journal. %2</translation>
    </message>
    <message>
        <source>This could not be written into the journal.</source>
        <translation>Cela n’a pas pu être inscrit dans le journal.</translation>
    </message>
</context>
<context>
    <name>removal::Operation</name>
    <message>
        <source>It was not sent, because the removal was cancelled.</source>
        <translation>La requête n’a pas été envoyée, car la suppression a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>removal::Preflight</name>
    <message>
        <source>The service gave another assignment under this address.</source>
        <translation>Le service a donné une autre affectation à cette adresse.</translation>
    </message>
    <message>
        <source>It no longer is an exclusion.</source>
        <translation>Ce n’est plus une exclusion.</translation>
    </message>
    <message>
        <source>It is an exclusion now.</source>
        <translation>C’est maintenant une exclusion.</translation>
    </message>
    <message>
        <source>It is assigned to another kind of target now.</source>
        <translation>Elle vise maintenant un autre type de cible.</translation>
    </message>
    <message>
        <source>It is assigned to another group now.</source>
        <translation>Elle vise maintenant un autre groupe.</translation>
    </message>
    <message>
        <source>It is assigned to another collection now.</source>
        <translation>Elle vise maintenant un autre regroupement.</translation>
    </message>
    <message>
        <source>Its filter is another one now.</source>
        <translation>Son filtre est maintenant un autre.</translation>
    </message>
    <message>
        <source>Its intent is another one now.</source>
        <translation>Son intention est maintenant une autre.</translation>
    </message>
    <message>
        <source>It comes from a policy set now.</source>
        <translation>Elle vient maintenant d’un ensemble de stratégies.</translation>
    </message>
    <message>
        <source>It comes from another source now.</source>
        <translation>Elle vient maintenant d’une autre source.</translation>
    </message>
    <message>
        <source>The certificate path no longer leads to the profile it belongs to; it is still there.</source>
        <translation>Le chemin de certificat ne mène plus au profil auquel elle appartient&#xa0;; elle est toujours là.</translation>
    </message>
</context>
<context>
    <name>removal::ProfileCheck</name>
    <message>
        <source>An assignment that was not chosen is missing: %1.</source>
        <translation>Une affectation qui n’a pas été choisie manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One that was removed is there: %1.</source>
        <translation>Une affectation qui a été supprimée est là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One that was restored is not there.</source>
        <translation>Une affectation qui a été restaurée n’est pas là.</translation>
    </message>
    <message>
        <source>One that was restored has another filter or mode than before: %1.</source>
        <translation>Une affectation qui a été restaurée a un autre filtre ou un autre mode qu’avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An assignment was changed: %1. </source>
        <translation>Une affectation a été modifiée&#xa0;: %1. </translation>
    </message>
    <message>
        <source>An assignment is new: %1.</source>
        <translation>Une affectation est nouvelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 avant, %2 après</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n missing are those that you chose.</source>
        <translation>
            <numerusform>%1&#xa0;: %n manquante, celle que vous avez choisie.</numerusform>
            <numerusform>%1&#xa0;: %n manquantes, celles que vous avez choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n added are those that you restored.</source>
        <translation>
            <numerusform>%1&#xa0;: %n ajoutée, celle que vous avez restaurée.</numerusform>
            <numerusform>%1&#xa0;: %n ajoutées, celles que vous avez restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is different.</source>
        <translation>%1&#xa0;: aucune différence.</translation>
    </message>
    <message>
        <source>It was not checked whether anything else is different.</source>
        <translation>On n’a pas vérifié si autre chose est différent.</translation>
    </message>
    <message>
        <source>It is not known whether anything else is different. %1</source>
        <translation>On ne sait pas si autre chose est différent. %1</translation>
    </message>
    <message>
        <source>%1. This is not as expected:</source>
        <translation>%1. Ce n’est pas le résultat attendu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>removal::ProfileChecks</name>
    <message>
        <source>Reading it was given up.</source>
        <translation>La lecture a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>removal::Reach</name>
    <message>
        <source>being counted…</source>
        <translation>comptage en cours…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 in conflict, %6 not applicable</source>
        <translation>réussite&#xa0;: %1, en attente&#xa0;: %2, échec&#xa0;: %3, erreur&#xa0;: %4, conflit&#xa0;: %5, non applicable&#xa0;: %6</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 not applicable</source>
        <translation>réussite&#xa0;: %1, en attente&#xa0;: %2, échec&#xa0;: %3, erreur&#xa0;: %4, non applicable&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>removal::Reassignment</name>
    <message>
        <source>The profile has an assignment to a kind of target that this program does not know.</source>
        <translation>Le profil a une affectation à un type de cible que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The profile has an assignment with a kind of filter that this program does not know.</source>
        <translation>Le profil a une affectation avec un type de filtre que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The profile has an assignment with an intent that this program does not know.</source>
        <translation>Le profil a une affectation avec une intention que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The profile is assigned to the same group or audience twice, for example by itself and through a policy set. Given back as a whole, one of both would be lost.</source>
        <translation>Le profil est affecté deux fois au même groupe ou au même public, par exemple directement et par un ensemble de stratégies. Si la liste était réécrite en bloc, l’une des deux serait perdue.</translation>
    </message>
    <message>
        <source>Only assignments of one profile can be removed in this way.</source>
        <translation>Seules les affectations d’un même profil peuvent être supprimées de cette manière.</translation>
    </message>
    <message>
        <source>It was not sent, because the removal was cancelled.</source>
        <translation>La requête n’a pas été envoyée, car la suppression a été arrêtée.</translation>
    </message>
    <message>
        <source>The profile does not exist any more.</source>
        <translation>Le profil n’existe plus.</translation>
    </message>
    <message>
        <source>The profile&apos;s assignments could not be read, so nothing was sent. %1</source>
        <translation>Les affectations du profil n’ont pas pu être lues&#xa0;; rien n’a donc été envoyé. %1</translation>
    </message>
    <message>
        <source>It was gone already when it was read again.</source>
        <translation>À la relecture, elle était déjà absente.</translation>
    </message>
    <message>
        <source>It was changed after it was confirmed, so it was left alone.</source>
        <translation>Elle a été modifiée après la confirmation&#xa0;; elle a donc été laissée telle quelle.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Remove it in the Intune admin center.</source>
        <translation>%1 Rien n’a été modifié. Supprimez-la dans le centre d’administration Intune.</translation>
    </message>
    <message>
        <source>The profile&apos;s assignments could not be read once more, so nothing was sent. %1</source>
        <translation>Les affectations du profil n’ont pas pu être relues une nouvelle fois&#xa0;; rien n’a donc été envoyé. %1</translation>
    </message>
    <message>
        <source>Somebody changed the profile&apos;s assignments just now, so nothing was sent. Look at them and decide again.</source>
        <translation>Quelqu’un vient de modifier les affectations du profil&#xa0;; rien n’a donc été envoyé. Vérifiez-les et décidez de nouveau.</translation>
    </message>
    <message>
        <source>Your organisation wants a second administrator to approve this change, which is not possible for a removal in this way. Nothing was changed. Remove it in the Intune admin center.</source>
        <translation>Votre organisation exige qu’un second administrateur approuve cette modification, ce qui n’est pas possible pour une suppression de cette manière. Rien n’a été modifié. Supprimez-la dans le centre d’administration Intune.</translation>
    </message>
    <message>
        <source>What the profile is assigned to now could not be read: %1 It is read again at the next start. Look at the profile: others may have lost it too.</source>
        <translation>Ce à quoi le profil est affecté maintenant n’a pas pu être lu&#xa0;: %1 Une relecture aura lieu au prochain démarrage. Vérifiez le profil&#xa0;: d’autres peuvent aussi l’avoir perdu.</translation>
    </message>
    <message>
        <source>It was lost and not created anew, because the journal could not be written. Assign it again in the Intune admin center.</source>
        <translation>Elle a été perdue et n’a pas été créée de nouveau, car le journal n’a pas pu être écrit. Affectez-la de nouveau dans le centre d’administration Intune.</translation>
    </message>
    <message>
        <source>It was not sent, because the journal could not be written.</source>
        <translation>La requête n’a pas été envoyée, car le journal n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Read again, it is still there: it was not removed.</source>
        <translation>À la relecture, elle est toujours là&#xa0;: elle n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is gone.</source>
        <translation>La réponse s’est perdue&#xa0;; à la relecture, elle n’existe plus.</translation>
    </message>
    <message>
        <source>Lost when the profile&apos;s assignments were given back as a whole.</source>
        <translation>Perdue lorsque les affectations du profil ont été réécrites en bloc.</translation>
    </message>
</context>
<context>
    <name>removal::Recovery</name>
    <message>
        <source>A later entry of the journal found it there: it had been restored.</source>
        <translation>Une entrée ultérieure du journal l’a trouvée là&#xa0;: elle avait été restaurée.</translation>
    </message>
    <message>
        <source>A later entry of the journal did not find it there: it had not been restored.</source>
        <translation>Une entrée ultérieure du journal ne l’a pas trouvée&#xa0;: elle n’avait pas été restaurée.</translation>
    </message>
    <message>
        <source>A later entry of the journal found it still there: it had not been removed.</source>
        <translation>Une entrée ultérieure du journal l’a trouvée toujours là&#xa0;: elle n’avait pas été supprimée.</translation>
    </message>
    <message>
        <source>A later entry of the journal did not find it any more: it had been removed.</source>
        <translation>Une entrée ultérieure du journal ne l’a plus trouvée&#xa0;: elle avait été supprimée.</translation>
    </message>
    <message>
        <source>It was started again.</source>
        <translation>L’opération a été relancée.</translation>
    </message>
    <message>
        <source>What the profile is assigned to now could not be read: %1 It is read again at the next start. Look at the profile: others may have lost it too.</source>
        <translation>Ce à quoi le profil est affecté maintenant n’a pas pu être lu&#xa0;: %1 Une relecture aura lieu au prochain démarrage. Vérifiez le profil&#xa0;: d’autres peuvent aussi l’avoir perdu.</translation>
    </message>
    <message>
        <source>Other assignments of the profile are missing since. They wait to be put back.</source>
        <translation>D’autres affectations du profil manquent depuis. Elles attendent d’être rétablies.</translation>
    </message>
    <message>
        <source>The journal does not hold the whole assignment. Look at the profile yourself.</source>
        <translation>Le journal ne contient pas l’affectation complète. Vérifiez vous-même le profil.</translation>
    </message>
</context>
<context>
    <name>removal::RemovalWork</name>
    <message>
        <source>It was changed after it was confirmed, so it was left alone.</source>
        <translation>Elle a été modifiée après la confirmation&#xa0;; elle a donc été laissée telle quelle.</translation>
    </message>
    <message>
        <source>It was gone already when it was read again.</source>
        <translation>À la relecture, elle était déjà absente.</translation>
    </message>
    <message>
        <source>It could not be read again, so nothing was sent.</source>
        <translation>Elle n’a pas pu être relue&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The journal does not hold the whole of what was confirmed, so nothing was sent.</source>
        <translation>Le journal ne contient pas en entier ce qui a été confirmé&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The service asked for the typed path, with the type of each profile; it was used instead.</source>
        <translation>Le service a demandé le chemin typé, avec le type de chaque profil&#xa0;; c’est lui qui a été utilisé.</translation>
    </message>
</context>
<context>
    <name>removal::Report</name>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type d’opération</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>ID du tenant</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>ID du profil</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Type du profil</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Affecté à</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>ID de l’affectation</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Atteinte par</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>ID de la requête du client</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Code d’approbation</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Id after restoring</source>
        <translation>ID après restauration</translation>
    </message>
    <message>
        <source>Restores item</source>
        <translation>Restaure l’élément</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Restore, %1</source>
        <translation>Restauration, %1</translation>
    </message>
    <message>
        <source>Removal, %1</source>
        <translation>Suppression, %1</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Entry in the journal</source>
        <translation>Entrée du journal</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>What Unassign removed from %1, and put back</source>
        <translation>Ce qu’Unassign a supprimé de %1, et rétabli</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>The journal holds nothing that was asked for.</source>
        <translation>Le journal ne contient rien de ce qui a été demandé.</translation>
    </message>
</context>
<context>
    <name>removal::Restore</name>
    <message>
        <source>The journal does not hold the whole assignment.</source>
        <translation>Le journal ne contient pas l’affectation complète.</translation>
    </message>
    <message>
        <source>The service created it, but read again, its filter or mode is another one than before: somebody changed it since, or the service did. Look at the profile.</source>
        <translation>Le service l’a créée, mais à la relecture, son filtre ou son mode n’est plus le même qu’avant&#xa0;: quelqu’un l’a modifiée depuis, ou le service l’a fait. Vérifiez le profil.</translation>
    </message>
    <message>
        <source>Read again, it is there.</source>
        <translation>À la relecture, elle est là.</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is there.</source>
        <translation>La réponse s’est perdue&#xa0;; à la relecture, elle est là.</translation>
    </message>
    <message>
        <source>The service said that it was created, but read again, it is not there: it was removed since, or it was not restored.</source>
        <translation>Le service a dit qu’elle a été créée, mais à la relecture, elle n’est pas là&#xa0;: elle a été supprimée depuis, ou elle n’a pas été restaurée.</translation>
    </message>
    <message>
        <source>Read again, the profile is assigned to the same group or audience in another way, with another filter or mode: it was not restored, or it was changed since. Look at the profile.</source>
        <translation>À la relecture, le profil est affecté au même groupe ou au même public d’une autre manière, avec un autre filtre ou un autre mode&#xa0;: elle n’a pas été restaurée, ou elle a été modifiée depuis. Vérifiez le profil.</translation>
    </message>
    <message>
        <source>Read again, it is not there: it was not restored.</source>
        <translation>À la relecture, elle n’est pas là&#xa0;: elle n’a pas été restaurée.</translation>
    </message>
    <message>
        <source>Whether it was restored could not be read either: %1</source>
        <translation>Il n’a pas non plus été possible de lire si elle a été restaurée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is read again at the next start.</source>
        <translation>Une relecture aura lieu au prochain démarrage.</translation>
    </message>
    <message>
        <source>It has another id now.</source>
        <translation>Elle a maintenant un autre ID.</translation>
    </message>
    <message>
        <source>The service says that it was created, but it is not among the profile&apos;s assignments.</source>
        <translation>Le service dit qu’elle a été créée, mais elle ne figure pas parmi les affectations du profil.</translation>
    </message>
    <message>
        <source>The service says that it was created, but that could not be read: %1</source>
        <translation>Le service dit qu’elle a été créée, mais cela n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile does not exist any more, so nothing can be restored to it.</source>
        <translation>Le profil n’existe plus&#xa0;; rien ne peut donc y être restauré.</translation>
    </message>
    <message>
        <source>It was removed in another tenant than the one that is open. Nothing was sent.</source>
        <translation>Elle a été supprimée dans un autre tenant que celui qui est ouvert. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is not an entry of a removal, so there is nothing to restore.</source>
        <translation>Ce n’est pas une entrée de suppression&#xa0;; il n’y a donc rien à restaurer.</translation>
    </message>
    <message>
        <source>This program did not remove it, so there is nothing to restore.</source>
        <translation>Ce programme ne l’a pas supprimée&#xa0;; il n’y a donc rien à restaurer.</translation>
    </message>
    <message>
        <source>It was restored already.</source>
        <translation>Elle a déjà été restaurée.</translation>
    </message>
    <message>
        <source>It is not in the journal, so it cannot be restored.</source>
        <translation>Elle ne figure pas dans le journal&#xa0;; elle ne peut donc pas être restaurée.</translation>
    </message>
    <message>
        <source>It was not sent, because the restore was cancelled.</source>
        <translation>La requête n’a pas été envoyée, car la restauration a été arrêtée.</translation>
    </message>
    <message>
        <source>Read again, an equal assignment is there: the request arrived twice, or somebody else created it.</source>
        <translation>Après une nouvelle lecture, une affectation identique est présente : la demande est arrivée deux fois, ou quelqu’un d’autre l’a créée.</translation>
    </message>
</context>
<context>
    <name>removal::RestoreWork</name>
    <message>
        <source>The journal does not hold the whole assignment, so it cannot be created again.</source>
        <translation>Le journal ne contient pas l’affectation complète&#xa0;; elle ne peut donc pas être créée de nouveau.</translation>
    </message>
    <message>
        <source>Its target, filter or intent is of a kind that this program does not know, so it is not created again. Restore it in the Intune admin center.</source>
        <translation>Sa cible, son filtre ou son intention est d’un type que ce programme ne connaît pas&#xa0;; elle n’est donc pas créée de nouveau. Restaurez-la dans le centre d’administration Intune.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The profile has an equal assignment already, so nothing was sent.</source>
        <translation>Le profil a déjà une affectation identique&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The profile is assigned to the same group or audience in another way now, with another filter or mode. It was left alone, and nothing was sent.</source>
        <translation>Le profil est maintenant affecté au même groupe ou au même public d’une autre manière, avec un autre filtre ou un autre mode. L’affectation a été laissée telle quelle, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>Réponse du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>It came from a policy set; restored, it is the profile&apos;s own assignment.</source>
        <translation>Elle venait d’un ensemble de stratégies&#xa0;; restaurée, c’est l’affectation propre du profil.</translation>
    </message>
</context>
<context>
    <name>removal::Settlement</name>
    <message>
        <source>Give a reason to ask for the approval.</source>
        <translation>Indiquez un motif pour demander l’approbation.</translation>
    </message>
    <message>
        <source>There is another way, which gives the profile&apos;s whole set of assignments back without this one and is guarded against losing others: ask for it if you want it.</source>
        <translation>Il existe une autre manière, qui réécrit l’ensemble des affectations du profil sans celle-ci et qui est protégée contre la perte des autres&#xa0;: demandez-la si vous la voulez.</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is gone.</source>
        <translation>La réponse s’est perdue&#xa0;; à la relecture, elle n’existe plus.</translation>
    </message>
    <message>
        <source>Read again, it is still there: it was not removed.</source>
        <translation>À la relecture, elle est toujours là&#xa0;: elle n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>Read again, it is there, but is another than the one that was confirmed. It was left alone.</source>
        <translation>À la relecture, elle est là, mais ce n’est plus celle qui a été confirmée. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Whether it was removed could not be read either: %1</source>
        <translation>Il n’a pas non plus été possible de lire si elle a été supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is read again at the next start.</source>
        <translation>Une relecture aura lieu au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>removal::Undertaking</name>
    <message>
        <source>It was not sent, because the journal could not be written.</source>
        <translation>La requête n’a pas été envoyée, car le journal n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Unassign</source>
        <translation>À propos d’Unassign</translation>
    </message>
    <message>
        <source>Unassign %1</source>
        <translation>Unassign %1</translation>
    </message>
    <message>
        <source>What it can destroy</source>
        <translation>Ce que le programme peut détruire</translation>
    </message>
    <message>
        <source>About &amp;Qt…</source>
        <translation>À propos de &amp;Qt…</translation>
    </message>
    <message>
        <source>Shows Intune device configurations with their assignments, and removes assignments.</source>
        <translation>Affiche les configurations d’appareil Intune avec leurs affectations et supprime des affectations.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), QtKeychain (BSD), simdjson (Apache 2.0) and SQLite (public domain).</source>
        <translation>Réalisé avec Qt %1 (LGPL 3), QtKeychain (BSD), simdjson (Apache 2.0) et SQLite (domaine public).</translation>
    </message>
</context>
<context>
    <name>ui::AccountMenu</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Sign in with a &amp;device code…</source>
        <translation>Se connecter avec un &amp;code d’appareil…</translation>
    </message>
    <message>
        <source>Sign &amp;out %1…</source>
        <translation>&amp;Déconnecter %1…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message>
        <source>The account and its stored sign-in are removed from this computer. The journal stays.</source>
        <translation>Le compte et ses informations de connexion enregistrées sont supprimés de cet ordinateur. Le journal reste.</translation>
    </message>
</context>
<context>
    <name>ui::ActionFinder</name>
    <message>
        <source>Find action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Nom de l’action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Actions trouvées</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu, action</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – not possible at present</source>
        <translation>%1 – impossible actuellement</translation>
    </message>
    <message>
        <source>No action has all these words in its name.</source>
        <translation>Aucune action ne contient tous ces mots dans son nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalsDialog</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>pas encore déposée</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>A reason is wanted</source>
        <translation>Un motif est demandé</translation>
    </message>
    <message>
        <source>Waits for a second administrator</source>
        <translation>Attend un second administrateur</translation>
    </message>
    <message>
        <source>Approved, will be sent</source>
        <translation>Approuvée, va être envoyée</translation>
    </message>
    <message>
        <source>Carried out, being read again</source>
        <translation>Exécutée, relecture en cours</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Code d’approbation</translation>
    </message>
    <message>
        <source>&amp;Ask the service now</source>
        <translation>&amp;Interroger le service maintenant</translation>
    </message>
    <message>
        <source>Read how the requests stand</source>
        <translation>Lire où en sont les demandes</translation>
    </message>
    <message>
        <source>Give &amp;reason…</source>
        <translation>Indiquer un &amp;motif…</translation>
    </message>
    <message>
        <source>File the request with a reason for the second administrator</source>
        <translation>Déposer la demande avec un motif pour le second administrateur</translation>
    </message>
    <message>
        <source>&amp;Try to send</source>
        <translation>&amp;Tenter l’envoi</translation>
    </message>
    <message>
        <source>For accounts that may not read the requests: sends it with its code. Where nobody has approved it, it goes on waiting.</source>
        <translation>Pour les comptes qui ne peuvent pas lire les demandes&#xa0;: envoie la modification avec son code. Si personne ne l’a approuvée, elle reste en attente.</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Nothing waits for a second administrator.</source>
        <translation>Rien n’attend un second administrateur.</translation>
    </message>
    <message>
        <source>A second administrator has to agree, in the Intune admin center under Tenant administration › Multi Admin Approval. What is approved is then sent from here by itself, also after a restart.</source>
        <translation>Un second administrateur doit donner son accord dans le centre d’administration Intune, sous Administration de locataire › Approbation multi-administrateur. Ce qui est approuvé est ensuite envoyé d’ici automatiquement, même après un redémarrage.</translation>
    </message>
    <message>
        <source>The list may be old. %1</source>
        <translation>La liste n’est peut-être pas à jour. %1</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Do not wait any more for “%1”, %2?</source>
        <translation>Ne plus attendre pour «&#xa0;%1&#xa0;», %2&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is sent. The request stays open at the service until it expires; approving it there changes nothing any more.</source>
        <translation>Rien n’est envoyé. La demande reste ouverte dans le service jusqu’à son expiration&#xa0;; l’y approuver ne modifie plus rien.</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
</context>
<context>
    <name>ui::ByGroup</name>
    <message>
        <source>This place is not in the tree by configurations at present.</source>
        <translation>Cet endroit n’est pas dans l’arborescence par configurations actuellement.</translation>
    </message>
    <message numerus="yes">
        <source>By group: %n groups and other targets</source>
        <translation>
            <numerusform>Par groupe&#xa0;: %n groupe ou autre cible</numerusform>
            <numerusform>Par groupe&#xa0;: %n groupes et autres cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>By configuration</source>
        <translation>Par configuration</translation>
    </message>
    <message>
        <source>Its target is not in the tree at present.</source>
        <translation>Sa cible n’est pas dans l’arborescence actuellement.</translation>
    </message>
    <message>
        <source>Showing what reaches %1: it is in %2.</source>
        <translation>Affichage de ce qui atteint %1, membre de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was read so far is assigned to any of them.</source>
        <translation>Rien de ce qui a été lu jusqu’ici n’est affecté à l’un d’eux.</translation>
    </message>
    <message>
        <source>What it is excluded from does not reach it: an exclusion wins over inclusions.</source>
        <translation>Ce dont il est exclu ne l’atteint pas&#xa0;: une exclusion l’emporte sur les inclusions.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Nothing reaches %1</source>
        <translation>Rien n’atteint %1</translation>
    </message>
    <message>
        <source>Nothing is assigned</source>
        <translation>Rien n’est attribué</translation>
    </message>
    <message>
        <source>No configuration that was read has an assignment. The tree by configurations shows what there is.</source>
        <translation>Aucune configuration lue n’a d’affectation. L’arborescence par configurations montre ce qui existe.</translation>
    </message>
    <message>
        <source>Show by configuration</source>
        <translation>Afficher par configuration</translation>
    </message>
    <message>
        <source>No assignment that was read is to a group that it is in, nor to everyone.</source>
        <translation>Aucune affectation lue ne vise un de ses groupes, ni tout le monde.</translation>
    </message>
    <message>
        <source>Asking for the right to read who is in which group…</source>
        <translation>Demande du droit de lire qui est dans quel groupe…</translation>
    </message>
</context>
<context>
    <name>ui::ChangeReporter</name>
    <message>
        <source>It could not be dropped. %1</source>
        <translation>L’abandon a échoué. %1</translation>
    </message>
    <message>
        <source>Waited for approval: %1, “%2”: %3. %4</source>
        <translation>En attente d’approbation jusqu’ici&#xa0;: %1, «&#xa0;%2&#xa0;»&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval…</source>
        <translation>En attente d’a&amp;pprobation…</translation>
    </message>
    <message numerus="yes">
        <source>%n removals of %1 were not sent.</source>
        <translation>
            <numerusform>%n suppression du %1 n’a pas été envoyée.</numerusform>
            <numerusform>%n suppressions du %1 n’ont pas été envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restores of %1 were not sent.</source>
        <translation>
            <numerusform>%n restauration du %1 n’a pas été envoyée.</numerusform>
            <numerusform>%n restaurations du %1 n’ont pas été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Poursuivre…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>They are not sent. History goes on listing them as skipped.</source>
        <translation>Rien n’est envoyé. L’historique continue de les indiquer comme ignorées.</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval (%1)…</source>
        <translation>En attente d’a&amp;pprobation (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator; a reason is wanted for some.</source>
        <translation>
            <numerusform>%n modification attend un second administrateur&#xa0;; un motif est demandé.</numerusform>
            <numerusform>%n modifications attendent un second administrateur&#xa0;; un motif est demandé pour certaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator.</source>
        <translation>
            <numerusform>%n modification attend un second administrateur.</numerusform>
            <numerusform>%n modifications attendent un second administrateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Rewriting a list of assignments…</source>
        <translation>Réécriture d’une liste d’affectations…</translation>
    </message>
    <message>
        <source>Rewriting the list of assignments of a profile…</source>
        <translation>Réécriture de la liste d’affectations d’un profil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Rewriting the list: %1.</source>
        <translation>Réécriture de la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A colleague&apos;s assignments were lost and put back: %1.</source>
        <translation>Des affectations d’un collègue ont été perdues et rétablies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show History</source>
        <translation>Afficher l’historique</translation>
    </message>
</context>
<context>
    <name>ui::CloseQuestion</name>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message>
        <source>Some assignments are not removed or restored yet.</source>
        <translation>Certaines affectations ne sont pas encore supprimées ou restaurées.</translation>
    </message>
    <message>
        <source>&amp;Finish first</source>
        <translation>&amp;Terminer d’abord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A list of assignments is being rewritten. The program can close when that is done.</source>
        <translation>Une liste d’affectations est en cours de réécriture. Le programme pourra se fermer une fois que ce sera fait.</translation>
    </message>
    <message>
        <source>The program can finish first and then close. Or it closes as soon as what was sent is answered, and asks at the next start whether to go on with the rest.</source>
        <translation>Le programme peut d’abord terminer, puis se fermer. Ou bien il se ferme dès que ce qui a été envoyé a reçu une réponse, et demande au prochain démarrage s’il faut poursuivre le reste.</translation>
    </message>
    <message>
        <source>&amp;Leave the rest for the next start</source>
        <translation>&amp;Laisser le reste</translation>
    </message>
</context>
<context>
    <name>ui::ConfigurationFilter</name>
    <message numerus="yes">
        <source>Changed since the last load: %n assignments are gone.</source>
        <translation>
            <numerusform>Modifiée depuis le dernier chargement&#xa0;: %n affectation a disparu.</numerusform>
            <numerusform>Modifiée depuis le dernier chargement&#xa0;: %n affectations ont disparu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n disparue</numerusform>
            <numerusform>%n disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>New since the last load.</source>
        <translation>Nouvelle depuis le dernier chargement.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed since the last load.</source>
        <translation>Modifiée depuis le dernier chargement.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>ui::ConfigurationView</name>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Device configurations, their assignments and their certificate paths</source>
        <translation>Configurations d’appareil, leurs affectations et leurs chemins de certificat</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Colonnes par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>ui::DestroysDialog</name>
    <message>
        <source>It deletes assignments of device configurations, and nothing else. A device that loses a profile can lose its Wi-Fi, VPN or certificate with it. Removing an exclusion gives the profile to more devices. Every removal is confirmed by you and kept in History.</source>
        <translation>Il supprime des affectations de configurations d’appareil, et rien d’autre. Un appareil qui perd un profil peut perdre avec lui son Wi-Fi, son VPN ou son certificat. Supprimer une exclusion donne le profil à plus d’appareils. Chaque suppression est confirmée par vous et conservée dans l’historique.</translation>
    </message>
    <message>
        <source>What it can destroy</source>
        <translation>Ce que le programme peut détruire</translation>
    </message>
    <message>
        <source>What it deletes</source>
        <translation>Ce qu’il supprime</translation>
    </message>
    <message>
        <source>What it does to devices</source>
        <translation>Ce qu’il fait aux appareils</translation>
    </message>
    <message>
        <source>Intune tells devices at their next check-in, which can be within minutes or take days. A device that no longer gets a profile removes what the profile brought: a Wi-Fi or VPN connection, a certificate and what signs in with it, restrictions. A device that loses its only network that way cannot be reached to put it back.</source>
        <translation>Intune en informe les appareils à leur prochaine synchronisation, qui peut avoir lieu en quelques minutes ou prendre plusieurs jours. Un appareil qui ne reçoit plus un profil retire ce que le profil apportait&#xa0;: une connexion Wi-Fi ou VPN, un certificat et ce qui se connecte avec lui, des restrictions. Un appareil qui perd ainsi son seul réseau ne peut plus être joint pour rétablir le profil.</translation>
    </message>
    <message>
        <source>What goes further than it looks</source>
        <translation>Ce qui va plus loin qu’il n’y paraît</translation>
    </message>
    <message>
        <source>A certificate path leads to another profile: an assignment that is removed there is that other profile&apos;s own, and all profiles that rely on it are touched. An exclusion that is removed widens the audience. An assignment that comes from a policy set can come back.</source>
        <translation>Un chemin de certificat mène à un autre profil&#xa0;: une affectation qui y est supprimée est celle de cet autre profil, et tous les profils qui en dépendent sont touchés. Une exclusion supprimée élargit le public. Une affectation qui vient d’un ensemble de stratégies peut revenir.</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Ce qu’il ne fait jamais</translation>
    </message>
    <message>
        <source>It never deletes a configuration, a group, a filter or a device. It never removes what was not selected and confirmed, nor what somebody changed since you saw it. It sends nothing when the journal cannot be written.</source>
        <translation>Il ne supprime jamais une configuration, un groupe, un filtre ou un appareil. Il ne supprime jamais ce qui n’a pas été sélectionné et confirmé, ni ce que quelqu’un a modifié depuis que vous l’avez vu. Il n’envoie rien lorsque le journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le retour en arrière</translation>
    </message>
    <message>
        <source>History keeps every removed assignment whole and can put it back with the same target, filter and intent, under an id that can be new. What devices did in the meantime does not come undone by that.</source>
        <translation>L’historique conserve en entier chaque affectation supprimée et peut la rétablir avec la même cible, le même filtre et la même intention, sous un ID qui peut être nouveau. Ce que des appareils ont fait entre-temps n’est pas annulé pour autant.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Picture of relations</source>
        <translation>Schéma des relations</translation>
    </message>
    <message>
        <source>Copied the Graph path.</source>
        <translation>Chemin Graph copié.</translation>
    </message>
    <message>
        <source>Copied the JSON.</source>
        <translation>JSON copié.</translation>
    </message>
    <message>
        <source>No certificate path is known to lead here or on from here.</source>
        <translation>On ne connaît aucun chemin de certificat qui mène ici ou qui parte d’ici.</translation>
    </message>
</context>
<context>
    <name>ui::FacetBar</name>
    <message>
        <source>Any platform</source>
        <translation>Toute plateforme</translation>
    </message>
    <message>
        <source>Included group</source>
        <translation>Groupe inclus</translation>
    </message>
    <message>
        <source>Excluded group</source>
        <translation>Groupe exclu</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Configuration Manager collection</source>
        <translation>Regroupement Configuration Manager</translation>
    </message>
    <message>
        <source>Unknown kind of target</source>
        <translation>Type de cible inconnu</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directe</translation>
    </message>
    <message>
        <source>Policy set</source>
        <translation>Ensemble de stratégies</translation>
    </message>
    <message>
        <source>Source not said</source>
        <translation>Source non indiquée</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Source inconnue</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show only configurations and assignments of a kind</source>
        <translation>Afficher uniquement les configurations et les affectations d’une sorte</translation>
    </message>
    <message>
        <source>Shows again what the filters hide</source>
        <translation>Affiche de nouveau ce que les filtres masquent</translation>
    </message>
    <message>
        <source>Reached through a certificate</source>
        <translation>Atteinte par un certificat</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sans affectation</translation>
    </message>
    <message>
        <source>Target group deleted</source>
        <translation>Groupe cible supprimé</translation>
    </message>
    <message>
        <source>Changed since the last load</source>
        <translation>Modifiée depuis le dernier chargement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>T&amp;arget</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n affectation</numerusform>
            <numerusform>%n affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>%n configuration</numerusform>
            <numerusform>%n configurations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take off the filter “%1”</source>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>Aucun filtre n’est actif</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Actifs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::GoToPathDialog</name>
    <message>
        <source>Go to path</source>
        <translation>Aller au chemin</translation>
    </message>
    <message>
        <source>&amp;Graph path or address of a configuration, a certificate path or an assignment:</source>
        <translation>Chemin ou adresse &amp;Graph d’une configuration, d’un chemin de certificat ou d’une affectation&#xa0;:</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>With or without host, version, type casts and verb.</source>
        <translation>Avec ou sans hôte, version, conversions de type et verbe.</translation>
    </message>
    <message>
        <source>This names a configuration.</source>
        <translation>Ceci désigne une configuration.</translation>
    </message>
    <message>
        <source>This names the certificate path %1.</source>
        <translation>Ceci désigne le chemin de certificat %1.</translation>
    </message>
    <message>
        <source>This names an assignment of the configuration itself.</source>
        <translation>Ceci désigne une affectation de la configuration elle-même.</translation>
    </message>
    <message>
        <source>This names an assignment reached through %1.</source>
        <translation>Ceci désigne une affectation atteinte par %1.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Res&amp;taurer…</translation>
    </message>
    <message>
        <source>Put the selected assignments back, or all of the selected entries when none is selected</source>
        <translation>Rétablir les affectations sélectionnées, ou toutes celles des entrées sélectionnées si aucune n’est sélectionnée</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the entries that are shown into a file</source>
        <translation>Écrire dans un fichier les entrées affichées</translation>
    </message>
    <message>
        <source>Remove &amp;old entries…</source>
        <translation>Supprimer les &amp;anciennes entrées…</translation>
    </message>
    <message>
        <source>Take entries out of the journal; nothing in the tenant changes</source>
        <translation>Retirer des entrées du journal&#xa0;; rien ne change dans le tenant</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>Le journal n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>Nothing was removed from %1 with this program on this computer yet. What you remove is listed here.</source>
        <translation>Rien n’a encore été supprimé de %1 avec ce programme sur cet ordinateur. Ce que vous supprimez est indiqué ici.</translation>
    </message>
    <message>
        <source>What was removed from %1, and restored, with this program on this computer.</source>
        <translation>Ce qui a été supprimé de %1, et restauré, avec ce programme sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n affectation</numerusform>
            <numerusform>%n affectations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing of %1 matches.</source>
        <translation>Rien ne correspond parmi %1.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%1 sur %2, %3 sur %4</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1</source>
        <translation>
            <numerusform>%n entrée a été écrite dans %1</numerusform>
            <numerusform>%n entrées ont été écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed from the journal. %1</source>
        <translation>Rien n’a été supprimé du journal. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed from the journal.</source>
        <translation>
            <numerusform>%n entrée a été supprimée du journal.</numerusform>
            <numerusform>%n entrées ont été supprimées du journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search profiles, groups, tickets, accounts and ids</source>
        <translation>Rechercher des profils, groupes, tickets, comptes et ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type d’opération</translation>
    </message>
    <message>
        <source>Removals and restores</source>
        <translation>Suppressions et restaurations</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restaurations</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Peut être restaurée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
</context>
<context>
    <name>ui::HistoryList</name>
    <message>
        <source>Removal</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>ui::LoadReporter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>ID de la requête du client</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n configurations so far</source>
        <translation>
            <numerusform>Lecture… %n configuration jusqu’ici</numerusform>
            <numerusform>Lecture… %n configurations jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service limits how fast one may ask. Going on by itself in %n seconds…</source>
        <translation>
            <numerusform>Le service limite le rythme des requêtes. Reprise automatique dans %n seconde…</numerusform>
            <numerusform>Le service limite le rythme des requêtes. Reprise automatique dans %n secondes…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>%n configuration</numerusform>
            <numerusform>%n configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n affectation</numerusform>
            <numerusform>%n affectations</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1. Reading names and certificate paths…</source>
        <translation>%1. Lecture des noms et des chemins de certificat…</translation>
    </message>
    <message>
        <source>Not everything was read: %1 so far</source>
        <translation>Tout n’a pas été lu&#xa0;: %1 jusqu’ici</translation>
    </message>
    <message>
        <source>Reading was stopped. What is shown is not the whole tenant.</source>
        <translation>La lecture a été arrêtée. Ce qui est affiché n’est pas le tenant complet.</translation>
    </message>
    <message>
        <source>What is shown is not the whole tenant. %1</source>
        <translation>Ce qui est affiché n’est pas le tenant complet. %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n removals were not settled. Reading what became of them…</source>
        <translation>
            <numerusform>Le programme s’est arrêté alors que le résultat de %n suppression n’était pas établi. Lecture de ce qu’elle est devenue…</numerusform>
            <numerusform>Le programme s’est arrêté alors que le résultat de %n suppressions n’était pas établi. Lecture de ce qu’elles sont devenues…</numerusform>
        </translation>
    </message>
    <message>
        <source>What an earlier run left open could not be settled. %1</source>
        <translation>Ce qu’une exécution précédente a laissé en suspens n’a pas pu être établi. %1</translation>
    </message>
    <message>
        <source>What an earlier run left open is settled: %1.</source>
        <translation>Ce qu’une exécution précédente a laissé en suspens est établi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show History</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>Suppression de %n affectation…</numerusform>
            <numerusform>Suppression de %n affectations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>Restauration de %n affectation…</numerusform>
            <numerusform>Restauration de %n affectations…</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing: %1 of %2 done</source>
        <translation>Suppression&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Restoring: %1 of %2 done</source>
        <translation>Restauration&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::LookupDialog</name>
    <message>
        <source>For this user or device</source>
        <translation>Pour cet utilisateur ou cet appareil</translation>
    </message>
    <message>
        <source>&amp;Sign-in name of a user, or name of a device:</source>
        <translation>&amp;Nom de connexion d’un utilisateur, ou nom d’un appareil&#xa0;:</translation>
    </message>
    <message>
        <source>User or device</source>
        <translation>Utilisateur ou appareil</translation>
    </message>
    <message>
        <source>anna@contoso.com or LAPTOP-1234</source>
        <translation>anna@contoso.com ou LAPTOP-1234</translation>
    </message>
    <message>
        <source>Devices of this name</source>
        <translation>Appareils portant ce nom</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>S&amp;how what reaches it</source>
        <translation>Afficher ce qui l’&amp;atteint</translation>
    </message>
    <message>
        <source>A device also gets what is assigned to the groups of its user: look at the user as well.</source>
        <translation>Un appareil reçoit aussi ce qui est affecté aux groupes de son utilisateur&#xa0;: consultez aussi l’utilisateur.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Reading its groups…</source>
        <translation>Lecture de ses groupes…</translation>
    </message>
    <message>
        <source>Reading how it comes to be in them…</source>
        <translation>Lecture de la manière dont il en fait partie…</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have this name. Choose one.</source>
        <translation>
            <numerusform>%n appareil porte ce nom. Choisissez-en un.</numerusform>
            <numerusform>%n appareils portent ce nom. Choisissez-en un.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask for this right</source>
        <translation>&amp;Demander ce droit</translation>
    </message>
    <message>
        <source>The right is there, but the service refuses all the same. This account may lack a role in Entra ID: ask your administrator.</source>
        <translation>Le droit est accordé, mais le service refuse quand même. Il manque peut-être un rôle Entra ID à ce compte&#xa0;: adressez-vous à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>Diagnostic copié.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>Aucun tenant n’est ouvert.</translation>
    </message>
    <message>
        <source>Practice tenant: everything here is made up, and nothing leaves this computer.</source>
        <translation>Tenant d’entraînement&#xa0;: tout ici est fictif, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>Unassign</translation>
    </message>
    <message>
        <source>%1 – %2 – Unassign</source>
        <translation>%1 – %2 – Unassign</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (entraînement)</translation>
    </message>
    <message>
        <source>This is version %1. The newest one is named on this page, which opens in the browser: %2</source>
        <translation>Ceci est la version %1. La plus récente figure sur cette page, qui s’ouvre dans le navigateur&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>ui::OldEntriesDialog</name>
    <message>
        <source>%1, from “%2”, removed on %3</source>
        <translation>%1, de «&#xa0;%2&#xa0;», suppression le %3</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Supprimer les anciennes entrées</translation>
    </message>
    <message>
        <source>Age of the entries</source>
        <translation>Âge des entrées</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>datant de plus de 30 jours</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <translation>datant de plus de 90 jours</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>datant de plus d’un an</translation>
    </message>
    <message>
        <source>older than two years</source>
        <translation>datant de plus de deux ans</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>de tout âge</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Entrées</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What could still be restored is listed here.</source>
        <translation>Ce qui pourrait encore être restauré est indiqué ici.</translation>
    </message>
    <message>
        <source>What cannot be restored any more</source>
        <translation>Ce qui ne pourra plus être restauré</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>Supprimer des entrées</translation>
    </message>
    <message>
        <source>Entries that are not settled or wait for approval always stay, and so does a removal that a newer entry restored from. Nothing in the tenant changes.</source>
        <translation>Les entrées dont le résultat n’est pas établi ou qui attendent une approbation restent toujours, de même qu’une suppression à partir de laquelle une entrée plus récente a restauré. Rien ne change dans le tenant.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>Le journal n’a pas pu être lu. %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Supprimer %n entrée</numerusform>
            <numerusform>Supprimer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of this age can be removed.</source>
        <translation>Aucune entrée de cet âge ne peut être supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal. None of them can be restored from.</source>
        <translation>
            <numerusform>%n entrée sera supprimée du journal. Elle ne permet aucune restauration.</numerusform>
            <numerusform>%n entrées seront supprimées du journal. Aucune d’elles ne permet de restauration.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal.</source>
        <translation>
            <numerusform>%n entrée sera supprimée du journal.</numerusform>
            <numerusform>%n entrées seront supprimées du journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments of them could still be restored, and cannot any more afterwards:</source>
        <translation>
            <numerusform>%n affectation qui pouvait encore être restaurée ne pourra plus l’être ensuite&#xa0;:</numerusform>
            <numerusform>%n affectations qui pouvaient encore être restaurées ne pourront plus l’être ensuite&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutcomesDialog</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Profiles read once more</source>
        <translation>Profils relus une nouvelle fois</translation>
    </message>
    <message>
        <source>Removal details</source>
        <translation>Détails de la suppression</translation>
    </message>
    <message>
        <source>Restore details</source>
        <translation>Détails de la restauration</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesModel</name>
    <message>
        <source>%1 (through %2)</source>
        <translation>%1 (par %2)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Atteinte par</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>ID de l’affectation</translation>
    </message>
    <message>
        <source>Id after restoring</source>
        <translation>ID après restauration</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>ID de la requête du client</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Code d’approbation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesView</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose an assignment to see what was sent and what came back</source>
        <translation>Choisissez une affectation pour voir ce qui a été envoyé et ce qui a été répondu</translation>
    </message>
</context>
<context>
    <name>ui::PathBox</name>
    <message>
        <source>Graph path</source>
        <translation>Chemin Graph</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy Graph path</source>
        <translation>Copier le chemin Graph</translation>
    </message>
</context>
<context>
    <name>ui::PathFinder</name>
    <message>
        <source>The assignments there could not be read. %1</source>
        <translation>Les affectations de cet endroit n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>This place exists, but the tree does not show it.</source>
        <translation>Cet endroit existe, mais l’arborescence ne l’affiche pas.</translation>
    </message>
    <message>
        <source>The profile is there, but it has no assignment with this id (any more).</source>
        <translation>Le profil est là, mais il n’a pas (ou plus) d’affectation avec cet ID.</translation>
    </message>
    <message>
        <source>“%1” is of a type that has no path “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est d’un type qui n’a pas de chemin «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a échoué. %2</translation>
    </message>
    <message>
        <source>%1 is not set there.</source>
        <translation>«&#xa0;%1&#xa0;» n’y est pas défini.</translation>
    </message>
    <message>
        <source>%1 does not lead to a profile with the id %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne mène pas à un profil portant l’ID %2.</translation>
    </message>
    <message>
        <source>There is no configuration with the id %1 in this tenant.</source>
        <translation>Ce tenant ne contient aucune configuration portant l’ID %1.</translation>
    </message>
</context>
<context>
    <name>ui::PdfReport</name>
    <message>
        <source>the pages could not be begun</source>
        <translation>les pages n’ont pas pu être commencées</translation>
    </message>
    <message>
        <source>%1 – page %2</source>
        <translation>%1 – page %2</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Rien n’était affiché.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Affecté à</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Atteinte par</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Intent, source</source>
        <translation>Intention, source</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>ID de l’affectation</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a profile and its type</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::PlaceViews</name>
    <message>
        <source>Order of the tree</source>
        <translation>Ordre de l’arborescence</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups and other targets, what is assigned to them, and the certificate paths that lead there</source>
        <translation>Groupes et autres cibles, ce qui leur est affecté et les chemins de certificat qui y mènent</translation>
    </message>
</context>
<context>
    <name>ui::PracticeMenu</name>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>Make trouble</source>
        <translation>Provoquer des incidents</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Désactivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Approve as second administrator</source>
        <translation>&amp;Approuver en tant que second administrateur</translation>
    </message>
    <message>
        <source>Plays the colleague who has to agree</source>
        <translation>Joue le rôle du collègue qui doit donner son accord</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Rien n’attend d’approbation.</translation>
    </message>
    <message numerus="yes">
        <source>The second administrator approved %n requests.</source>
        <translation>
            <numerusform>Le second administrateur a approuvé %n demande.</numerusform>
            <numerusform>Le second administrateur a approuvé %n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>The practice tenant is as it was in the beginning.</source>
        <translation>Le tenant d’entraînement est revenu à son état de départ.</translation>
    </message>
</context>
<context>
    <name>ui::RawJsonBox</name>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Ra&amp;w JSON</source>
        <translation>JSON &amp;brut</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Opens what the service says of this row, as it says it</source>
        <translation>Ouvre ce que le service dit de cette ligne, tel qu’il le dit</translation>
    </message>
    <message>
        <source>Raw JSON text</source>
        <translation>Texte JSON brut</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Réessayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Non lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Reason wanted</source>
        <translation>Motif demandé</translation>
    </message>
    <message>
        <source>This organisation wants a reason before a second administrator is asked. Nothing was changed yet.
“%1”, %2</source>
        <translation>Cette organisation exige un motif avant de solliciter un second administrateur. Rien n’a encore été modifié.
«&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Give it for the %n &amp;others that want one too</source>
        <translation>
            <numerusform>L’indiquer &amp;aussi pour %n autre qui en demande un</numerusform>
            <numerusform>L’indiquer &amp;aussi pour les %n autres qui en demandent un</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l’approbation</translation>
    </message>
</context>
<context>
    <name>ui::RelationBox</name>
    <message>
        <source>%1, %2</source>
        <comment>a profile and its type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, shown at present</source>
        <translation>%1, affiché actuellement</translation>
    </message>
</context>
<context>
    <name>ui::RelationListDialog</name>
    <message>
        <source>More profiles</source>
        <translation>Autres profils</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Rechercher des profils</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a profile and its type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
</context>
<context>
    <name>ui::RelationsView</name>
    <message>
        <source>Picture of relations</source>
        <translation>Schéma des relations</translation>
    </message>
    <message>
        <source>Leads to “%1” as %2.</source>
        <translation>Mène à «&#xa0;%1&#xa0;» en tant que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 This is the selected way.</source>
        <translation>%1 C’est le chemin sélectionné.</translation>
    </message>
    <message>
        <source>%1 It leads back.</source>
        <translation>%1 Il ramène en arrière.</translation>
    </message>
    <message>
        <source>%1 (selected way)</source>
        <translation>%1 (chemin sélectionné)</translation>
    </message>
    <message>
        <source>%1 (leads back)</source>
        <translation>%1 (ramène en arrière)</translation>
    </message>
</context>
<context>
    <name>ui::RemovalPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops what was not sent yet; what was sent is awaited</source>
        <translation>Arrête ce qui n’a pas encore été envoyé&#xa0;; la réponse à ce qui a été envoyé est attendue</translation>
    </message>
    <message>
        <source>Rest&amp;ore…</source>
        <translation>Res&amp;taurer…</translation>
    </message>
    <message>
        <source>Put back what this removal took away</source>
        <translation>Rétablir ce que cette suppression a retiré</translation>
    </message>
    <message>
        <source>Remove by re&amp;writing the list…</source>
        <translation>Supprimer en réécri&amp;vant la liste…</translation>
    </message>
    <message>
        <source>The service does not offer to remove a single assignment here; this is the other way</source>
        <translation>Le service ne permet pas ici de supprimer une seule affectation&#xa0;; voici l’autre manière</translation>
    </message>
    <message>
        <source>Show &amp;details…</source>
        <translation>Afficher les détail&amp;s…</translation>
    </message>
    <message>
        <source>What became of each assignment</source>
        <translation>Ce qu’est devenue chaque affectation</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Removal progress</source>
        <translation>Progression de la suppression</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Restore this removal…</source>
        <translation>Restaurer cette suppression…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Reading the profiles once more…</source>
        <translation>Nouvelle lecture des profils…</translation>
    </message>
    <message>
        <source>Stopping: waiting for what was already sent…</source>
        <translation>Arrêt&#xa0;: attente de la réponse à ce qui a déjà été envoyé…</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>Suppression de %n affectation…</numerusform>
            <numerusform>Suppression de %n affectations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>Restauration de %n affectation…</numerusform>
            <numerusform>Restauration de %n affectations…</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is different too. Look at it in the portal before you go on.
%1</source>
        <translation>Autre chose est également différent. Vérifiez-le dans le portail avant de continuer.
%1</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>environ %n seconde restante</numerusform>
            <numerusform>environ %n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Rien n’a été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of how far it is</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the details</source>
        <translation>
            <numerusform>et %n autre, voir les détails</numerusform>
            <numerusform>et %n autres, voir les détails</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were read once more: nothing differs but what you chose.</source>
        <translation>
            <numerusform>%n profil a été relu une nouvelle fois&#xa0;: rien ne diffère, sauf ce que vous avez choisi.</numerusform>
            <numerusform>%n profils ont été relus une nouvelle fois&#xa0;: rien ne diffère, sauf ce que vous avez choisi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Remove assignments</source>
        <translation>Supprimer des affectations</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n assignments?</source>
        <translation>
            <numerusform>Supprimer %n affectation&#xa0;?</numerusform>
            <numerusform>Supprimer %n affectations&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>optional; a second administrator reads it where one has to approve</source>
        <translation>facultatif&#xa0;; un second administrateur le lit là où une approbation est exigée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Ticket&#xa0;:</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n assignments</source>
        <translation>
            <numerusform>Supprimer %n affectation</numerusform>
            <numerusform>Supprimer %n affectations</numerusform>
        </translation>
    </message>
    <message>
        <source>Each assignment is read again just before it is removed, and left alone if it has changed. A copy goes into the journal first.</source>
        <translation>Chaque affectation est relue juste avant sa suppression et laissée telle quelle si elle a été modifiée. Une copie est d’abord inscrite dans le journal.</translation>
    </message>
    <message>
        <source>To go on, type the name of the tenant.</source>
        <translation>Pour continuer, saisissez le nom du tenant.</translation>
    </message>
    <message>
        <source>To go on, type the name of the profile.</source>
        <translation>Pour continuer, saisissez le nom du profil.</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Restore assignments</source>
        <translation>Restaurer des affectations</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments?</source>
        <translation>
            <numerusform>Restaurer %n affectation&#xa0;?</numerusform>
            <numerusform>Restaurer %n affectations&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>Ce qui est restauré</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments</source>
        <translation>
            <numerusform>Restaurer %n affectation</numerusform>
            <numerusform>Restaurer %n affectations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, dans %2</translation>
    </message>
</context>
<context>
    <name>ui::RewriteDialog</name>
    <message>
        <source>Remove by rewriting the list</source>
        <translation>Supprimer en réécrivant la liste</translation>
    </message>
    <message>
        <source>The service does not offer to remove a single assignment of this profile. What it offers is to write the whole list of the profile&apos;s assignments anew, without the ones below.
The program reads the list, keeps everything in it as it is, reads it again right before writing, and once more afterwards. It writes nothing if there is anything in the list that it does not understand, or if the list changed meanwhile.
The risk: what a colleague assigns in the same second can be lost. The program sees that afterwards and puts it back, but the profile may be without it for a moment, and devices can notice.</source>
        <translation>Le service ne permet pas de supprimer une seule affectation de ce profil. Il permet en revanche d’écrire de nouveau toute la liste des affectations du profil, sans celles qui sont indiquées ci-dessous.
Le programme lit la liste, y garde tout tel quel, la relit juste avant d’écrire, puis une nouvelle fois après. Il n’écrit rien si la liste contient quelque chose qu’il ne comprend pas, ou si elle a été modifiée entre-temps.
Le risque&#xa0;: ce qu’un collègue affecte à la même seconde peut être perdu. Le programme le voit ensuite et le rétablit, mais le profil peut en être privé un instant, et des appareils peuvent le remarquer.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Pro&amp;file:</source>
        <translation>&amp;Profil&#xa0;:</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n by rewriting the list</source>
        <translation>
            <numerusform>Supprimer %n affectation en réécrivant la liste</numerusform>
            <numerusform>Supprimer %n affectations en réécrivant la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowDetails</name>
    <message>
        <source>This place is not in the tree at present.</source>
        <translation>Cet endroit n’est pas dans l’arborescence actuellement.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search names, types, groups, filters, ids and paths</source>
        <translation>Rechercher des noms, types, groupes, filtres, ID et chemins</translation>
    </message>
    <message>
        <source>Several words narrow the search; quotation marks keep words together</source>
        <translation>Plusieurs mots affinent la recherche&#xa0;; les guillemets gardent des mots ensemble</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Affichage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing changed since the last load</source>
        <translation>Rien n’a changé depuis le dernier chargement</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations changed since the last load.</source>
        <translation>
            <numerusform>%n configuration a été modifiée depuis le dernier chargement.</numerusform>
            <numerusform>%n configurations ont été modifiées depuis le dernier chargement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are gone since the last load.</source>
        <translation>
            <numerusform>%n configuration a disparu depuis le dernier chargement.</numerusform>
            <numerusform>%n configurations ont disparu depuis le dernier chargement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Searched for %1.</source>
        <translation>Recherche de %1.</translation>
    </message>
    <message>
        <source>Searched for all of %1.</source>
        <translation>Recherche de tous ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Filters that are on: %1.</source>
        <translation>Filtres actifs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing that was read so far fits. Reading goes on.</source>
        <translation>Rien de ce qui a été lu jusqu’ici ne correspond. La lecture continue.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more, and so do fewer filters.</source>
        <translation>Des mots moins nombreux ou plus courts donnent plus de résultats, et des filtres moins nombreux aussi.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>Des mots moins nombreux ou plus courts donnent plus de résultats.</translation>
    </message>
    <message>
        <source>Fewer filters show more.</source>
        <translation>Des filtres moins nombreux affichent plus de résultats.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ui::SectionBox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Réessayer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Show &amp;names of groups in place of ids</source>
        <translation>Afficher les &amp;noms des groupes à la place des ID</translation>
    </message>
    <message>
        <source>Offer sign-in with a &amp;device code</source>
        <translation>Proposer la connexion avec un code d’&amp;appareil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Microsoft advises tenants to block it, because others can misuse it</source>
        <translation>Microsoft conseille aux tenants de la bloquer, car d’autres peuvent en abuser</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Use the app that needs no registration of your own</source>
        <translation>Utiliser l’application qui n’exige aucune inscription de votre part</translation>
    </message>
    <message>
        <source>C&amp;loud:</source>
        <translation>C&amp;loud&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tenant (id, domain, or organizations):</source>
        <translation>&amp;Tenant (ID de locataire, domaine ou organizations)&#xa0;:</translation>
    </message>
    <message>
        <source>Client &amp;id:</source>
        <translation>&amp;ID client&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Asks for one more permission, GroupMember.Read.All, when it is switched on.</source>
        <translation>Demande une autorisation de plus, GroupMember.Read.All, lors de l’activation.</translation>
    </message>
    <message>
        <source>For computers whose browser cannot be used. Off by default: a code can be misused for phishing.</source>
        <translation>Pour les ordinateurs dont le navigateur ne peut pas être utilisé. Désactivé par défaut&#xa0;: un code peut être détourné à des fins d’hameçonnage.</translation>
    </message>
    <message>
        <source>Copy admin &amp;consent link</source>
        <translation>Copier le lien de &amp;consentement administrateur</translation>
    </message>
    <message>
        <source>An administrator opens it once to allow this program for the whole tenant</source>
        <translation>Un administrateur l’ouvre une fois pour autoriser ce programme dans tout le tenant</translation>
    </message>
    <message>
        <source>The command line says otherwise for this run; what you set here holds for the next one.</source>
        <translation>La ligne de commande en décide autrement pour cette exécution&#xa0;; ce que vous définissez ici vaut pour la prochaine.</translation>
    </message>
    <message>
        <source>Copied. Send the link to an administrator of the tenant, who opens it once.</source>
        <translation>Copié. Envoyez le lien à un administrateur du tenant, qui l’ouvre une fois.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language is used when the program is started again.</source>
        <translation>Une autre langue est utilisée au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lan&amp;gue&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Open or close the current row</source>
        <translation>Ouvrir ou fermer la ligne actuelle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open or close the current row; try again where reading failed</source>
        <translation>Ouvrir ou fermer la ligne actuelle&#xa0;; réessayer là où la lecture a échoué</translation>
    </message>
    <message>
        <source>Open everything below the current row</source>
        <translation>Ouvrir tout ce qui se trouve sous la ligne actuelle</translation>
    </message>
    <message>
        <source>Add the current row to the selection, or take it out</source>
        <translation>Ajouter la ligne actuelle à la sélection, ou l’en retirer</translation>
    </message>
    <message>
        <source>Select all rows that are shown</source>
        <translation>Sélectionner toutes les lignes affichées</translation>
    </message>
    <message>
        <source>From Search to the results</source>
        <translation>De la recherche aux résultats</translation>
    </message>
    <message>
        <source>Clear Search; leave a question without doing anything</source>
        <translation>Effacer la recherche&#xa0;; quitter une question sans rien faire</translation>
    </message>
    <message>
        <source>Open the menu of the current row</source>
        <translation>Ouvrir le menu de la ligne actuelle</translation>
    </message>
</context>
<context>
    <name>ui::ShownExport</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Print report to PDF</source>
        <translation>Imprimer le rapport en PDF</translation>
    </message>
    <message>
        <source>Pages to print (*%1)</source>
        <translation>Pages à imprimer (*%1)</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Écriture des pages…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n lines to %1</source>
        <translation>
            <numerusform>%n ligne exportée vers %1</numerusform>
            <numerusform>%n lignes exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>En attente de votre connexion</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page. Sign in there with your work account, then come back here.</source>
        <translation>Votre navigateur affiche la page de connexion. Connectez-vous-y avec votre compte professionnel, puis revenez ici.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into a browser on this computer and sign in there.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien dans un navigateur de cet ordinateur et connectez-vous-y.</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Saisissez ce code</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Demande d’un code…</translation>
    </message>
    <message>
        <source>Open %1 in a browser, enter the code below and sign in. Never enter a code that somebody else gave you.</source>
        <translation>Ouvrez %1 dans un navigateur, saisissez le code ci-dessous et connectez-vous. Ne saisissez jamais un code que quelqu’un d’autre vous a donné.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Almost done.</source>
        <translation>Presque terminé.</translation>
    </message>
</context>
<context>
    <name>ui::SignInReporter</name>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Copy admin consent link</source>
        <translation>Copier le lien de consentement administrateur</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops reading the configurations</source>
        <translation>Arrête la lecture des configurations</translation>
    </message>
</context>
<context>
    <name>ui::TypedName</name>
    <message>
        <source>Name to type: %1</source>
        <translation>Nom à saisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Saisissez le nom pour confirmer</translation>
    </message>
    <message>
        <source>%1 The name is: %2</source>
        <translation>%1 Le nom est&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;ype it here:</source>
        <translation>&amp;Saisissez-le ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::UndoRemoval</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Nothing that was removed can be put back</source>
        <translation>Rien de ce qui a été supprimé ne peut être rétabli</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removal of %n assignments</source>
        <translation>
            <numerusform>&amp;Annuler la suppression de %n affectation</numerusform>
            <numerusform>&amp;Annuler la suppression de %n affectations</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back what was removed on %1</source>
        <translation>Rétablir ce qui a été supprimé le %1</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Unassign</source>
        <translation>Unassign</translation>
    </message>
    <message>
        <source>Unassign shows which Intune device configurations are assigned to whom, across every certificate path. It removes the assignments you choose, tells you beforehand what that means, and keeps a copy of each in a journal on this computer, from which it can be put back. Try it in the practice tenant first: everything works there, and nothing leaves this computer.</source>
        <translation>Unassign montre quelles configurations d’appareil Intune sont affectées et à qui, à travers tous les chemins de certificat. Il supprime les affectations que vous choisissez, vous dit auparavant ce que cela signifie et garde une copie de chacune dans un journal sur cet ordinateur, à partir duquel elle peut être rétablie. Essayez-le d’abord dans le tenant d’entraînement&#xa0;: tout y fonctionne, et rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ui::WorkspacePage</name>
    <message>
        <source>Copied the Graph path.</source>
        <translation>Chemin Graph copié.</translation>
    </message>
    <message>
        <source>Copied the id.</source>
        <translation>ID copié.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>Select assignments to remove them</source>
        <translation>Sélectionnez des affectations pour les supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments selected</source>
        <translation>
            <numerusform>%n affectation sélectionnée</numerusform>
            <numerusform>%n affectations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown at %2</source>
        <translation>%1, affichage à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n emplacement</numerusform>
            <numerusform>%n emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, so nothing below it can be removed: %1</source>
        <translation>Non connu&#xa0;; rien ne peut donc être supprimé en dessous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The configurations appear here as they come.</source>
        <translation>Les configurations apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>No configurations</source>
        <translation>Aucune configuration</translation>
    </message>
    <message>
        <source>This tenant has no device configurations that this account may see.</source>
        <translation>Ce tenant n’a aucune configuration d’appareil que ce compte est autorisé à voir.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Looking for this path…</source>
        <translation>Recherche de ce chemin…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reached by %1. Removing it now sends exactly this path.</source>
        <translation>Atteinte par %1. La supprimer maintenant envoie exactement ce chemin.</translation>
    </message>
    <message>
        <source>Use the tree&apos;s path instead</source>
        <translation>Utiliser plutôt le chemin de l’arborescence</translation>
    </message>
    <message>
        <source>Found %1 in the tree by groups</source>
        <translation>%1 trouvé dans l’arborescence par groupes</translation>
    </message>
    <message>
        <source>Found %1 in the tree by configurations</source>
        <translation>%1 trouvé dans l’arborescence par configurations</translation>
    </message>
</context>
<context>
    <name>workspace::Workspace</name>
    <message>
        <source>Practice account</source>
        <translation>Compte d’entraînement</translation>
    </message>
    <message>
        <source>It was confirmed by %1, who alone can go on with it. Nothing was sent.</source>
        <translation>La confirmation vient de %1, qui seul peut poursuivre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It was never sent: the program had ended before, and it was dropped afterwards.</source>
        <translation>La requête n’a jamais été envoyée&#xa0;: le programme s’était arrêté avant, et elle a été abandonnée ensuite.</translation>
    </message>
</context>
</TS>
