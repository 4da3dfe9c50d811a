<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>Sign in with a work account</source>
        <translation>Mit einem Geschäftskonto anmelden</translation>
    </message>
    <message>
        <source>&amp;Try the practice tenant</source>
        <translation>Übungs&amp;mandanten ausprobieren</translation>
    </message>
    <message>
        <source>Open a made-up tenant; nothing leaves this computer</source>
        <translation>Einen erfundenen Mandanten öffnen; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>&amp;Close tenant</source>
        <translation>Mandanten &amp;schließen</translation>
    </message>
    <message>
        <source>Go back to the welcome page</source>
        <translation>Zurück zur Willkommensseite</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save what the tree shows at present into a file</source>
        <translation>In einer Datei speichern, was der Baum derzeit zeigt</translation>
    </message>
    <message>
        <source>&amp;Print report to PDF…</source>
        <translation>Bericht als &amp;PDF drucken…</translation>
    </message>
    <message>
        <source>Save what the tree shows as pages to print</source>
        <translation>Als druckbare Seiten speichern, was der Baum zeigt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>Zuletzt Entferntes wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove the selected assignments</source>
        <translation>Die ausgewählten Zuweisungen entfernen</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Choose removed assignments in History and put them back</source>
        <translation>Entfernte Zuweisungen im Verlauf auswählen und wiederherstellen</translation>
    </message>
    <message>
        <source>Copy Graph &amp;path</source>
        <translation>Graph-&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the Graph path of the current row</source>
        <translation>Den Graph-Pfad der aktuellen Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy the id of the current row</source>
        <translation>Die ID der aktuellen Zeile kopieren</translation>
    </message>
    <message>
        <source>Select all its &amp;assignments</source>
        <translation>Alle ihre &amp;Zuweisungen auswählen</translation>
    </message>
    <message>
        <source>Select the assignments right below the current row</source>
        <translation>Die Zuweisungen direkt unter der aktuellen Zeile auswählen</translation>
    </message>
    <message>
        <source>All assig&amp;nments of this group</source>
        <translation>Alle Zuweisungen &amp;dieser Gruppe</translation>
    </message>
    <message>
        <source>Show everything that is assigned to the target of the current assignment</source>
        <translation>Alles anzeigen, was dem Ziel der aktuellen Zuweisung zugewiesen ist</translation>
    </message>
    <message>
        <source>Show in its &amp;configuration</source>
        <translation>I&amp;n ihrer Konfiguration anzeigen</translation>
    </message>
    <message>
        <source>Show the current assignment in the tree by configurations</source>
        <translation>Die aktuelle Zuweisung im Baum nach Konfigurationen anzeigen</translation>
    </message>
    <message>
        <source>For this &amp;user or device…</source>
        <translation>Für diesen &amp;Benutzer oder dieses Gerät…</translation>
    </message>
    <message>
        <source>Show only what reaches one user or device, through groups as well</source>
        <translation>Nur anzeigen, was einen Benutzer oder ein Gerät erreicht, auch über Gruppen</translation>
    </message>
    <message>
        <source>By c&amp;onfiguration</source>
        <translation>Nach K&amp;onfiguration</translation>
    </message>
    <message>
        <source>Show configurations and their assignments</source>
        <translation>Konfigurationen und ihre Zuweisungen anzeigen</translation>
    </message>
    <message>
        <source>By g&amp;roup</source>
        <translation>Nach &amp;Gruppe</translation>
    </message>
    <message>
        <source>Show groups and other targets, and what is assigned to them</source>
        <translation>Gruppen und andere Ziele anzeigen, und was ihnen zugewiesen ist</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Find configurations and assignments</source>
        <translation>Konfigurationen und Zuweisungen finden</translation>
    </message>
    <message>
        <source>&amp;Go to path…</source>
        <translation>&amp;Gehe zu Pfad…</translation>
    </message>
    <message>
        <source>Find the place that a Graph path or address names</source>
        <translation>Die Stelle finden, die ein Graph-Pfad oder eine Adresse benennt</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles erneut lesen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show what was removed from this tenant</source>
        <translation>Anzeigen, was aus diesem Mandanten entfernt wurde</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval…</source>
        <translation>Wartet auf Ge&amp;nehmigung…</translation>
    </message>
    <message>
        <source>Show what a second administrator has to agree to</source>
        <translation>Anzeigen, wem ein zweiter Administrator zustimmen muss</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>Au&amp;fklappen</translation>
    </message>
    <message>
        <source>Open the selected rows</source>
        <translation>Die ausgewählten Zeilen öffnen</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>Zuk&amp;lappen</translation>
    </message>
    <message>
        <source>Close the selected rows</source>
        <translation>Die ausgewählten Zeilen schließen</translation>
    </message>
    <message>
        <source>Collapse &amp;all</source>
        <translation>Alle zu&amp;klappen</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Alle Zeilen schließen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show what is known of the current row beside the tree</source>
        <translation>Neben dem Baum anzeigen, was über die aktuelle Zeile bekannt ist</translation>
    </message>
    <message>
        <source>Find ac&amp;tion…</source>
        <translation>Ak&amp;tion finden…</translation>
    </message>
    <message>
        <source>Find any action by its name, and do it</source>
        <translation>Eine beliebige Aktion anhand ihres Namens finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kombinationen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>&amp;What it can destroy</source>
        <translation>&amp;Was es zerstören kann</translation>
    </message>
    <message>
        <source>What a removal does, and what it never does</source>
        <translation>Was eine Entfernung bewirkt und was sie nie bewirkt</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy versions and settings for whoever helps you; no names and no secrets</source>
        <translation>Versionen und Einstellungen für die Person kopieren, die Ihnen hilft; keine Namen und keine Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;About Unassign</source>
        <translation>Ü&amp;ber Unassign</translation>
    </message>
    <message>
        <source>Version, licences, and what this program can destroy</source>
        <translation>Version, Lizenzen und was dieses Programm zerstören kann</translation>
    </message>
    <message>
        <source>Check for a &amp;new version</source>
        <translation>Nach &amp;neuer Version sehen</translation>
    </message>
    <message>
        <source>Open the page of the releases in the browser; this program itself asks nobody</source>
        <translation>Die Seite der Versionen im Browser öffnen; das Programm selbst fragt niemanden</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: “%2” is not an address such as https://host</source>
        <translation>--%1: „%2“ ist keine Adresse wie https://host</translation>
    </message>
    <message>
        <source>--%1: “%2” must begin with https:// (http:// only for this computer itself)</source>
        <translation>--%1: „%2“ muss mit https:// beginnen (http:// nur für diesen Computer selbst)</translation>
    </message>
    <message>
        <source>--%1: “%2” must end before %3</source>
        <translation>--%1: „%2“ muss vor %3 enden</translation>
    </message>
    <message>
        <source>Open the practice tenant; nothing leaves this computer.</source>
        <translation>Den Übungsmandanten öffnen; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Address of Microsoft Graph up to /beta, for this run. https, or http on this computer.</source>
        <translation>Adresse von Microsoft Graph bis vor /beta, für diesen Lauf. https, oder http auf diesem Computer.</translation>
    </message>
    <message>
        <source>Address of the sign-in service up to the tenant, for this run. https, or http on this computer.</source>
        <translation>Adresse des Anmeldedienstes bis vor den Mandanten, für diesen Lauf. https, oder http auf diesem Computer.</translation>
    </message>
    <message>
        <source>Tenant id or domain to sign in to.</source>
        <translation>Mandanten-ID oder Domäne, bei der die Anmeldung erfolgt.</translation>
    </message>
    <message>
        <source>Application (client) id to sign in with.</source>
        <translation>Anwendungs-ID (Client-ID), mit der die Anmeldung erfolgt.</translation>
    </message>
    <message>
        <source>Microsoft cloud: global, usgov, usgovdod or china.</source>
        <translation>Microsoft-Cloud: global, usgov, usgovdod oder china.</translation>
    </message>
    <message>
        <source>Folder for settings, account list and journal.</source>
        <translation>Ordner für Einstellungen, Kontenliste und Journal.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”</source>
        <translation>Unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>--%1 was given more than once</source>
        <translation>--%1 wurde mehr als einmal angegeben</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>--cloud: “%1” is not one of %2</source>
        <translation>--cloud: „%1“ gehört nicht zu %2</translation>
    </message>
    <message>
        <source>--practice cannot be combined with --graph-root or --authority</source>
        <translation>--practice kann nicht mit --graph-root oder --authority kombiniert werden</translation>
    </message>
    <message>
        <source>Usage: unassign [options]
Remove Intune device configuration assignments, safely.

Options:
</source>
        <translation>Aufruf: unassign [Optionen]
Entfernt Zuweisungen von Intune-Gerätekonfigurationen, sicher.

Optionen:
</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Practice tenant: nothing outside this computer changes.</source>
        <translation>Übungsmandant: Außerhalb dieses Computers ändert sich nichts.</translation>
    </message>
    <message>
        <source>Tenant %1, signed in as %2.</source>
        <translation>Mandant %1, angemeldet als %2.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Microsoft Graph: %1</source>
        <translation>Microsoft Graph: %1</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>Anmeldung: %1</translation>
    </message>
    <message>
        <source>This run does not use Microsoft&apos;s own addresses (%1).</source>
        <translation>Dieser Lauf verwendet nicht die Adressen von Microsoft (%1).</translation>
    </message>
    <message>
        <source>The page could not be opened in a browser. Its address is %1</source>
        <translation>Die Seite konnte in keinem Browser geöffnet werden. Ihre Adresse ist %1</translation>
    </message>
    <message>
        <source>There is no browser to open the page with. Its address is %1</source>
        <translation>Es gibt keinen Browser, um die Seite zu öffnen. Ihre Adresse ist %1</translation>
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
        <translation>Von:</translation>
    </message>
    <message>
        <source>Reached through:</source>
        <translation>Erreicht über:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filter:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Mitglieder:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>Geräte:</translation>
    </message>
    <message>
        <source>Shown at:</source>
        <translation>Gezeigt an:</translation>
    </message>
    <message numerus="yes">
        <source>%n selected places</source>
        <translation>
            <numerusform>%n ausgewählten Stelle</numerusform>
            <numerusform>%n ausgewählten Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Web page, to read and print</source>
        <translation>Webseite, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tabelle für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Alles, für Programme</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
</context>
<context>
    <name>auth::Accounts</name>
    <message>
        <source>You are signed in for this run only: this computer has no keyring that is open, so the sign-in cannot be kept. Everything else works as usual.</source>
        <translation>Sie sind nur für diesen Lauf angemeldet: Dieser Computer hat keinen geöffneten Schlüsselbund, daher kann die Anmeldung nicht aufbewahrt werden. Alles andere funktioniert wie gewohnt.</translation>
    </message>
    <message>
        <source>You are signed in for this run only: the sign-in service does not let a program stay signed in. Everything else works as usual; now and then you are asked to sign in again.</source>
        <translation>Sie sind nur für diesen Lauf angemeldet: Der Anmeldedienst erlaubt einem Programm nicht, angemeldet zu bleiben. Alles andere funktioniert wie gewohnt; ab und zu werden Sie aufgefordert, sich erneut anzumelden.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
</context>
<context>
    <name>auth::Advice</name>
    <message>
        <source>Your organisation has not approved this app yet. Send this link to your administrator.</source>
        <translation>Ihre Organisation hat diese App noch nicht genehmigt. Senden Sie diesen Link an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled. Nothing was changed.</source>
        <translation>Die Anmeldung wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your organisation asks for a second sign-in step. Select Sign in again and finish it in the browser.</source>
        <translation>Ihre Organisation verlangt einen zweiten Anmeldeschritt. Wählen Sie „Erneut anmelden“ und schließen Sie ihn im Browser ab.</translation>
    </message>
    <message>
        <source>The client ID in Settings is not known, or is switched off, in this tenant. Check tenant and client ID.</source>
        <translation>Die Client-ID in den Einstellungen ist in diesem Mandanten nicht bekannt oder dort deaktiviert. Prüfen Sie Mandant und Client-ID.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>Ihre Anmeldung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed (%1).</source>
        <translation>Die Anmeldung ist nicht gelungen (%1).</translation>
    </message>
    <message>
        <source>The code has expired. Get a new code.</source>
        <translation>Der Code ist abgelaufen. Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>Sign-in was declined.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>This needs a permission that has not been given yet. Sign in to ask for it; your administrator may have to approve it.</source>
        <translation>Dafür ist eine Berechtigung nötig, die noch nicht erteilt wurde. Melden Sie sich an, um sie anzufordern; Ihr Administrator muss sie möglicherweise genehmigen.</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered and confirmed in the browser.</source>
        <translation>Es wird gewartet, bis der Code im Browser eingegeben und bestätigt ist.</translation>
    </message>
    <message>
        <source>Your account has not been given access to this app. Ask your Entra administrator to assign you under Enterprise applications.</source>
        <translation>Ihr Konto hat keinen Zugriff auf diese App erhalten. Bitten Sie Ihren Entra-Administrator, Sie unter „Unternehmensanwendungen“ zuzuweisen.</translation>
    </message>
    <message>
        <source>Your organisation has not approved this app yet. Send this link to your administrator. You cannot approve this yourself.</source>
        <translation>Ihre Organisation hat diese App noch nicht genehmigt. Senden Sie diesen Link an Ihren Administrator. Sie können dies nicht selbst genehmigen.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in rules do not allow this app, place or computer. Give your administrator the correlation id.</source>
        <translation>Die Anmelderegeln Ihrer Organisation lassen diese App, diesen Ort oder diesen Computer nicht zu. Geben Sie Ihrem Administrator die Korrelations-ID.</translation>
    </message>
    <message>
        <source>Use your managed work computer, and the browser that is signed in to your work profile.</source>
        <translation>Verwenden Sie Ihren verwalteten Arbeitscomputer und den Browser, der bei Ihrem Arbeitsprofil angemeldet ist.</translation>
    </message>
    <message>
        <source>Your organisation only allows approved apps for this. This app cannot meet that rule.</source>
        <translation>Ihre Organisation lässt dafür nur genehmigte Apps zu. Diese App kann die Regel nicht erfüllen.</translation>
    </message>
    <message>
        <source>Sign-in was blocked as risky. Contact your security team.</source>
        <translation>Die Anmeldung wurde als riskant blockiert. Wenden Sie sich an Ihr Sicherheitsteam.</translation>
    </message>
    <message>
        <source>Administrator: register http://localhost under Mobile and desktop applications and allow public client flows.</source>
        <translation>Administrator: Registrieren Sie http://localhost unter „Mobilgerät- und Desktopanwendungen“ und lassen Sie öffentliche Clientflows zu.</translation>
    </message>
    <message>
        <source>Check the tenant name and the cloud in Settings.</source>
        <translation>Prüfen Sie in den Einstellungen den Namen des Mandanten und die Cloud.</translation>
    </message>
    <message>
        <source>This account does not belong to %1. Sign in with your work account, or ask to be invited.</source>
        <translation>Dieses Konto gehört nicht zu %1. Melden Sie sich mit Ihrem Geschäftskonto an oder bitten Sie um eine Einladung.</translation>
    </message>
    <message>
        <source>Finish in the browser or contact your account administrator.</source>
        <translation>Schließen Sie den Vorgang im Browser ab oder wenden Sie sich an Ihren Kontoadministrator.</translation>
    </message>
    <message>
        <source>This client ID may not be used for this. Set your organisation&apos;s own client ID.</source>
        <translation>Diese Client-ID darf hierfür nicht verwendet werden. Legen Sie die eigene Client-ID Ihrer Organisation fest.</translation>
    </message>
    <message>
        <source>The sign-in service saw the same request too often and asks to stop. Unassign has stopped; please report it with the details.</source>
        <translation>Der Anmeldedienst hat dieselbe Anforderung zu oft erhalten und bittet, damit aufzuhören. Unassign hat aufgehört; bitte melden Sie dies mit den Details.</translation>
    </message>
    <message>
        <source>Your network or organisation does not allow sign-in to %1.</source>
        <translation>Ihr Netzwerk oder Ihre Organisation lässt die Anmeldung bei %1 nicht zu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection and the proxy in Settings.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Netzwerkverbindung und den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer of %1. This network seems to want a sign-in of its own: open any page in the browser, finish it there, and try again.</source>
        <translation>Anstelle der Antwort von %1 kam eine Webseite. Dieses Netzwerk verlangt anscheinend eine eigene Anmeldung: Öffnen Sie eine beliebige Seite im Browser, schließen Sie die Anmeldung dort ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password. Sign in to the proxy in the system&apos;s settings, or choose another proxy in Settings.</source>
        <translation>Der Proxy dieses Netzwerks verlangt Benutzername und Kennwort. Melden Sie sich in den Einstellungen des Systems beim Proxy an oder wählen Sie in den Einstellungen einen anderen Proxy.</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted, so nothing was sent. A filter in this network may be opening connections: its root certificate has to be installed on this computer by your administrator.</source>
        <translation>Die Verbindung zu %1 ist nicht vertrauenswürdig, daher wurde nichts gesendet. Möglicherweise öffnet ein Filter in diesem Netzwerk die Verbindungen: Sein Stammzertifikat muss Ihr Administrator auf diesem Computer installieren.</translation>
    </message>
    <message>
        <source>Date or time of this computer seem to be wrong, so the answer of %1 cannot be trusted. Set the clock and try again.</source>
        <translation>Datum oder Uhrzeit dieses Computers sind anscheinend falsch, daher ist die Antwort von %1 nicht vertrauenswürdig. Stellen Sie die Uhr und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 answered in a way that Unassign does not understand. The sign-in was not used.</source>
        <translation>%1 hat in einer Weise geantwortet, die Unassign nicht versteht. Die Anmeldung wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser within 5 minutes. Sign in again.</source>
        <translation>Die Anmeldung wurde im Browser nicht innerhalb von 5 Minuten abgeschlossen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>There is no free port on this computer for the browser&apos;s answer. Try again.</source>
        <translation>Auf diesem Computer ist kein Port für die Antwort des Browsers frei. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another account than the one that this work belongs to was signed in. It was not used. Sign in again with the same account, or add the other one.</source>
        <translation>Es wurde ein anderes Konto angemeldet als das, zu dem diese Arbeit gehört. Es wurde nicht verwendet. Melden Sie sich erneut mit demselben Konto an oder fügen Sie das andere hinzu.</translation>
    </message>
    <message>
        <source>The stored sign-in could not be read; the keyring may be locked. The account is still there. Sign in again.</source>
        <translation>Die gespeicherte Anmeldung konnte nicht gelesen werden; möglicherweise ist der Schlüsselbund gesperrt. Das Konto ist noch da. Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>auth::Cloud</name>
    <message>
        <source>Global (also GCC)</source>
        <translation>Global (auch GCC)</translation>
    </message>
    <message>
        <source>US Government L4 (GCC High)</source>
        <translation>US-Regierung L4 (GCC High)</translation>
    </message>
    <message>
        <source>US Government L5 (DoD)</source>
        <translation>US-Regierung L5 (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
</context>
<context>
    <name>auth::File</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>auth::LoopbackListener</name>
    <message>
        <source>There is no free port on this computer for the browser&apos;s answer.</source>
        <translation>Auf diesem Computer ist kein Port für die Antwort des Browsers frei.</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>Diese Anforderung ist zu groß.</translation>
    </message>
    <message>
        <source>This is not a request of a browser.</source>
        <translation>Dies ist keine Anforderung eines Browsers.</translation>
    </message>
    <message>
        <source>This address is not the one that the sign-in waits at.</source>
        <translation>Dies ist nicht die Adresse, an der die Anmeldung wartet.</translation>
    </message>
    <message>
        <source>Only GET is answered here.</source>
        <translation>Hier wird nur GET beantwortet.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier gibt es nichts.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Unassign.</source>
        <translation>Sie können diese Seite schließen und zu Unassign zurückkehren.</translation>
    </message>
    <message>
        <source>Unassign waits for the sign-in to be finished in the browser.</source>
        <translation>Unassign wartet darauf, dass die Anmeldung im Browser abgeschlossen wird.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in under way. It was ignored.</source>
        <translation>Diese Antwort gehört nicht zur laufenden Anmeldung. Sie wurde nicht beachtet.</translation>
    </message>
</context>
<context>
    <name>auth::Session</name>
    <message>
        <source>This account was signed out on this computer.</source>
        <translation>Dieses Konto wurde auf diesem Computer abgemeldet.</translation>
    </message>
    <message>
        <source>The permission that this needs was not given. Everything else goes on.</source>
        <translation>Die dafür nötige Berechtigung wurde nicht erteilt. Alles andere geht weiter.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again to go on.</source>
        <translation>Sie sind nicht angemeldet. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>auth::Settings</name>
    <message>
        <source>“%1” is not a cloud that the program knows.</source>
        <translation>„%1“ ist keine Cloud, die das Programm kennt.</translation>
    </message>
    <message>
        <source>The tenant has to be a tenant id, a domain such as contoso.com, or “organizations”.</source>
        <translation>Der Mandant muss eine Mandanten-ID, eine Domäne wie contoso.com oder „organizations“ sein.</translation>
    </message>
    <message>
        <source>Personal Microsoft accounts have no Intune. Enter the tenant of your organisation.</source>
        <translation>Persönliche Microsoft-Konten haben kein Intune. Geben Sie den Mandanten Ihrer Organisation ein.</translation>
    </message>
    <message>
        <source>The client ID has to look like %1.</source>
        <translation>Die Client-ID muss so aussehen: %1.</translation>
    </message>
    <message>
        <source>The proxy has to be a host name or address, and a port from 1 to 65535.</source>
        <translation>Der Proxy muss aus einem Hostnamen oder einer Adresse und einem Port von 1 bis 65535 bestehen.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>auth::TokenStore</name>
    <message>
        <source>The keyring of this computer cannot be used: %1</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>The sign-in is too long for the keyring.</source>
        <translation>Die Anmeldung ist zu lang für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>core::ReportFile</name>
    <message>
        <source>The report was not saved. %1 could not be written: %2</source>
        <translation>Der Bericht wurde nicht gespeichert. %1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>details::Audience</name>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Everything in the Configuration Manager collection %1</source>
        <translation>Alles in der Configuration Manager-Sammlung %1</translation>
    </message>
    <message>
        <source>A kind of target that this program does not know (%1)</source>
        <translation>Eine Art von Ziel, die dieses Programm nicht kennt (%1)</translation>
    </message>
    <message>
        <source>Everyone in “%1”</source>
        <translation>Alle in „%1“</translation>
    </message>
    <message>
        <source>Nobody through the group %1, which was deleted</source>
        <translation>Niemand über die Gruppe %1, die gelöscht wurde</translation>
    </message>
    <message>
        <source>Everyone in the group %1, whose name is not known</source>
        <translation>Alle in der Gruppe %1, deren Name nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1, only on devices that the filter “%2” includes</source>
        <translation>%1, nur auf Geräten, die der Filter „%2“ einschließt</translation>
    </message>
    <message>
        <source>%1, but not on devices that the filter “%2” excludes</source>
        <translation>%1, aber nicht auf Geräten, die der Filter „%2“ ausschließt</translation>
    </message>
    <message>
        <source>%1, with the filter “%2” in a way that this program does not know</source>
        <translation>%1, mit dem Filter „%2“ in einer Weise, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name within a list</comment>
        <translation>„%1“</translation>
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
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, except members of %2.</source>
        <translation>%1, außer Mitgliedern von %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody: it is assigned to no one, it only excludes.</source>
        <translation>Niemand: Es gibt keine Zuweisung an jemanden, nur Ausschlüsse.</translation>
    </message>
    <message>
        <source>Never members of %1.</source>
        <translation>Nie Mitglieder von %1.</translation>
    </message>
    <message>
        <source>It is taken away from: %1.</source>
        <translation>Das Profil verlieren: %1.</translation>
    </message>
    <message>
        <source>Some exclusion has a filter; see the assignment itself.</source>
        <translation>Mindestens ein Ausschluss hat einen Filter; siehe die Zuweisung selbst.</translation>
    </message>
    <message>
        <source>The intent of some assignment is not known to this program.</source>
        <translation>Die Absicht mindestens einer Zuweisung ist diesem Programm nicht bekannt.</translation>
    </message>
    <message>
        <source>Members of “%1”</source>
        <translation>Mitglieder von „%1“</translation>
    </message>
    <message>
        <source>It keeps “%1” from: %2.</source>
        <comment>%1 is a profile, %2 whom an exclusion is about</comment>
        <translation>„%1“ erhalten dadurch nicht: %2.</translation>
    </message>
    <message>
        <source>It takes “%1” away from: %2.</source>
        <comment>%1 is a profile, %2 who loses it</comment>
        <translation>„%1“ verlieren dadurch: %2.</translation>
    </message>
    <message>
        <source>It does with “%1” what this program does not know, to: %2.</source>
        <comment>%1 is a profile, %2 whom an assignment is about</comment>
        <translation>Was dadurch mit „%1“ geschieht, kennt dieses Programm nicht; es betrifft: %2.</translation>
    </message>
    <message>
        <source>It gives “%1” to: %2.</source>
        <comment>%1 is a profile, %2 who gets it</comment>
        <translation>„%1“ erhalten dadurch: %2.</translation>
    </message>
    <message>
        <source>Not known yet: its assignments are still being read.</source>
        <translation>Noch nicht bekannt: Die Zuweisungen werden noch gelesen.</translation>
    </message>
    <message>
        <source>Not known: its assignments could not be read. %1</source>
        <translation>Nicht bekannt: Die Zuweisungen konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nobody: it has no assignments.</source>
        <translation>Niemand: Es gibt keine Zuweisungen.</translation>
    </message>
</context>
<context>
    <name>details::Describe</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Several selected</source>
        <translation>Mehreres ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 are selected.</source>
        <comment>assignments of profiles</comment>
        <translation>Ausgewählt: %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n Zuweisung</numerusform>
            <numerusform>%n Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are selected at %n places; each assignment counts once.</source>
        <translation>
            <numerusform>Sie sind an %n Stelle ausgewählt; jede Zuweisung zählt einmal.</numerusform>
            <numerusform>Sie sind an %n Stellen ausgewählt; jede Zuweisung zählt einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a single row to see its details, or “Remove…” to see what removing them would do.</source>
        <translation>Wählen Sie eine einzelne Zeile, um ihre Details zu sehen, oder „Entfernen…“, um zu sehen, was das Entfernen bewirken würde.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer es erhält</translation>
    </message>
    <message>
        <source>“%1” uses the profile “%2” as its %3. What is below this row are the assignments of “%2” itself: removing one takes it from every device and every other profile that uses it.</source>
        <translation>„%1“ verwendet das Profil „%2“ als %3. Unter dieser Zeile stehen die Zuweisungen von „%2“ selbst: Wer eine davon entfernt, nimmt sie jedem Gerät und jedem anderen Profil weg, das „%2“ verwendet.</translation>
    </message>
    <message>
        <source>Certificate path</source>
        <translation>Zertifikatpfad</translation>
    </message>
    <message>
        <source>What this path means</source>
        <translation>Was dieser Pfad bedeutet</translation>
    </message>
    <message>
        <source>A way from “%1” to the profile that is set as its %2. Where it leads is not known, or nothing is set; the row below it in the tree says which.</source>
        <translation>Ein Weg von „%1“ zu dem Profil, das dort als %2 festgelegt ist. Wohin er führt, ist nicht bekannt, oder es ist nichts festgelegt; die Zeile darunter im Baum sagt, was davon zutrifft.</translation>
    </message>
    <message>
        <source>The profile it leads to</source>
        <translation>Das Profil, zu dem er führt</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>This assignment was removed, or is being read again.</source>
        <translation>Diese Zuweisung wurde entfernt oder wird gerade erneut gelesen.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Nothing more is known of it.</source>
        <translation>Mehr ist darüber nicht bekannt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation>Plattform:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Last changed:</source>
        <translation>Zuletzt geändert:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>How devices fare with it</source>
        <translation>Wie es um die Geräte steht</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Succeeded:</source>
        <translation>Erfolgreich:</translation>
    </message>
    <message>
        <source>Pending:</source>
        <translation>Ausstehend:</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Fehlgeschlagen:</translation>
    </message>
    <message>
        <source>With errors:</source>
        <translation>Mit Fehlern:</translation>
    </message>
    <message>
        <source>In conflict:</source>
        <translation>Im Konflikt:</translation>
    </message>
    <message>
        <source>Not applicable:</source>
        <translation>Nicht zutreffend:</translation>
    </message>
    <message>
        <source>Counted by the service:</source>
        <translation>Vom Dienst gezählt:</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles rely on it through a certificate path.</source>
        <translation>
            <numerusform>%n Profil ist über einen Zertifikatpfad darauf angewiesen.</numerusform>
            <numerusform>%n Profile sind über einen Zertifikatpfad darauf angewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who relies on it</source>
        <translation>Wer darauf angewiesen ist</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a profile, and the certificate path that starts there</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>none: the group was deleted</source>
        <translation>keine: Die Gruppe wurde gelöscht</translation>
    </message>
    <message>
        <source>not known: this account may not read groups</source>
        <translation>nicht bekannt: Dieses Konto darf keine Gruppen lesen</translation>
    </message>
    <message>
        <source>not known: group names have not been read</source>
        <translation>nicht bekannt: Die Gruppennamen wurden nicht gelesen</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>assigned directly</source>
        <translation>direkt zugewiesen</translation>
    </message>
    <message>
        <source>a policy set, which the service does not name</source>
        <translation>ein Richtliniensatz, den der Dienst nicht nennt</translation>
    </message>
    <message>
        <source>the policy set %1</source>
        <translation>der Richtliniensatz %1</translation>
    </message>
    <message>
        <source>a source that this program does not know</source>
        <translation>eine Quelle, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Kind of target:</source>
        <translation>Art des Ziels:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Gruppe:</translation>
    </message>
    <message>
        <source>Group id:</source>
        <translation>Gruppen-ID:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Mitglieder:</translation>
    </message>
    <message>
        <source>Intent:</source>
        <translation>Absicht:</translation>
    </message>
    <message>
        <source>not said by the service</source>
        <translation>vom Dienst nicht angegeben</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Profil:</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen sie gilt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filter:</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Modus:</translation>
    </message>
    <message>
        <source>only devices that the rule matches</source>
        <translation>nur Geräte, auf die die Regel zutrifft</translation>
    </message>
    <message>
        <source>all devices but those that the rule matches</source>
        <translation>alle Geräte außer denen, auf die die Regel zutrifft</translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation>diesem Programm nicht bekannt</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Regel:</translation>
    </message>
    <message>
        <source>not known: the filter could not be read, or does not exist any more</source>
        <translation>nicht bekannt: Der Filter konnte nicht gelesen werden oder ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Filter id:</source>
        <translation>Filter-ID:</translation>
    </message>
    <message>
        <source>What removing it would do</source>
        <translation>Was das Entfernen bewirken würde</translation>
    </message>
    <message>
        <source>%1 does not get “%2” by this assignment any more; its other assignments stay.</source>
        <translation>%1 erhält „%2“ durch diese Zuweisung nicht mehr; die anderen Zuweisungen des Profils bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>The same assignment is shown at %n places. Removed at one, it is gone at all of them.</source>
        <translation>
            <numerusform>Dieselbe Zuweisung wird an %n Stelle gezeigt. Wird sie an einer entfernt, ist sie überall weg.</numerusform>
            <numerusform>Dieselbe Zuweisung wird an %n Stellen gezeigt. Wird sie an einer entfernt, ist sie überall weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Wo sie gezeigt wird</translation>
    </message>
    <message>
        <source>Every device that Intune manages in this tenant.</source>
        <translation>Jedes Gerät, das Intune in diesem Mandanten verwaltet.</translation>
    </message>
    <message>
        <source>Every user of this tenant with a licence for Intune.</source>
        <translation>Jeder Benutzer dieses Mandanten mit einer Lizenz für Intune.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Membership:</source>
        <translation>Mitgliedschaft:</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Wer das ist</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are given to it.</source>
        <translation>
            <numerusform>Hier ist %n Konfiguration zugewiesen.</numerusform>
            <numerusform>Hier sind %n Konfigurationen zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is excluded from %n configurations.</source>
        <translation>
            <numerusform>Ausgenommen von %n Konfiguration.</numerusform>
            <numerusform>Ausgenommen von %n Konfigurationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are taken away from it.</source>
        <translation>
            <numerusform>%n Konfiguration wird hier weggenommen.</numerusform>
            <numerusform>%n Konfigurationen werden hier weggenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these assignments have a filter.</source>
        <translation>
            <numerusform>%n dieser Zuweisungen hat einen Filter.</numerusform>
            <numerusform>%n dieser Zuweisungen haben einen Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these configurations are also used by other profiles, through certificate paths.</source>
        <translation>
            <numerusform>%n dieser Konfigurationen wird über Zertifikatpfade auch von anderen Profilen verwendet.</numerusform>
            <numerusform>%n dieser Konfigurationen werden über Zertifikatpfade auch von anderen Profilen verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is assigned to it</source>
        <translation>Was zugewiesen ist</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Target of assignments</source>
        <translation>Ziel von Zuweisungen</translation>
    </message>
    <message>
        <source>Choose a configuration, a certificate path or an assignment in the tree. What it is, who gets it and what removing it would do is said here.</source>
        <translation>Wählen Sie im Baum eine Konfiguration, einen Zertifikatpfad oder eine Zuweisung. Hier steht dann, was es ist, wer es erhält und was das Entfernen bewirken würde.</translation>
    </message>
</context>
<context>
    <name>details::PrettyJson</name>
    <message>
        <source>… More lines are not shown. Copy takes all of them.</source>
        <translation>… Weitere Zeilen werden nicht gezeigt. „JSON kopieren“ nimmt alle.</translation>
    </message>
    <message>
        <source>%1… (not shown whole; Copy takes all of it)</source>
        <translation>%1… (nicht vollständig gezeigt; „JSON kopieren“ nimmt alles)</translation>
    </message>
</context>
<context>
    <name>details::Relations</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>profiles</comment>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles of certificate paths</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not known where this leads: %1.</source>
        <translation>Nicht bekannt, wohin dies führt: %1.</translation>
    </message>
    <message>
        <source>Not all of its certificate paths have been read yet.</source>
        <translation>Noch sind nicht alle Zertifikatpfade gelesen.</translation>
    </message>
</context>
<context>
    <name>graph::ErrorReader</name>
    <message>
        <source>Your organisation wants a second administrator to approve this change, and a reason for it. Nothing was changed.</source>
        <translation>Ihre Organisation verlangt, dass ein zweiter Administrator diese Änderung genehmigt, und einen Grund dafür. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An approval request for this is already open. A second administrator has to decide on it first. Nothing was changed.</source>
        <translation>Dafür ist bereits eine Genehmigungsanforderung offen. Ein zweiter Administrator muss zuerst darüber entscheiden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your organisation wants a second administrator to approve this change. Nothing was changed yet.</source>
        <translation>Ihre Organisation verlangt, dass ein zweiter Administrator diese Änderung genehmigt. Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>This program lacks a permission. Ask your Entra administrator to grant it DeviceManagementConfiguration.ReadWrite.All (delegated), then sign in again.</source>
        <translation>Diesem Programm fehlt eine Berechtigung. Bitten Sie Ihren Entra-Administrator, DeviceManagementConfiguration.ReadWrite.All (delegiert) zu erteilen, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Your account lacks an Intune role for this. Ask your Intune administrator for a role that may assign device configurations and whose scope covers this profile.</source>
        <translation>Ihrem Konto fehlt dafür eine Intune-Rolle. Bitten Sie Ihren Intune-Administrator um eine Rolle, die Gerätekonfigurationen zuweisen darf und deren Bereich dieses Profil umfasst.</translation>
    </message>
    <message>
        <source>The service refused this: a right is missing. Your account may lack an Intune role, or this program a permission. Ask your Intune administrator.</source>
        <translation>Der Dienst hat dies abgelehnt: Es fehlt ein Recht. Möglicherweise fehlt Ihrem Konto eine Intune-Rolle oder diesem Programm eine Berechtigung. Fragen Sie Ihren Intune-Administrator.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Refresh, look at it again and decide again.</source>
        <translation>Dies wurde zwischenzeitlich geändert. Aktualisieren Sie, sehen Sie es sich noch einmal an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>This is locked, because the service is working on it or it is protected. Try again later.</source>
        <translation>Dies ist gesperrt, weil der Dienst daran arbeitet oder weil es geschützt ist. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service refused this because of another change to the same profile. Refresh, then try again.</source>
        <translation>Der Dienst hat dies wegen einer anderen Änderung an demselben Profil abgelehnt. Aktualisieren Sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service does not know this path. A certificate path may have to name the type of the profile that it starts from.</source>
        <translation>Der Dienst kennt diesen Pfad nicht. Möglicherweise muss ein Zertifikatpfad den Typ des Profils nennen, von dem er ausgeht.</translation>
    </message>
    <message>
        <source>The service did not accept your sign-in. Sign in again.</source>
        <translation>Der Dienst hat Ihre Anmeldung nicht angenommen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The service does not find this. It may be gone, or your account may not see it.</source>
        <translation>Der Dienst findet dies nicht. Möglicherweise ist es nicht mehr vorhanden, oder Ihr Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>The service received too many requests from this tenant and asks to wait. Try again later.</source>
        <translation>Der Dienst hat zu viele Anforderungen von diesem Mandanten erhalten und bittet zu warten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has trouble at the moment (status %1). Try again later.</source>
        <translation>Der Microsoft-Dienst hat zurzeit Schwierigkeiten (Status %1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer was a redirect (status %1), which Microsoft Graph does not use. A proxy or another network device may want a sign-in: open a web page in your browser, then try again.</source>
        <translation>Die Antwort war eine Umleitung (Status %1), die Microsoft Graph nicht verwendet. Möglicherweise verlangt ein Proxy oder ein anderes Netzwerkgerät eine Anmeldung: Öffnen Sie eine Webseite in Ihrem Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1) without saying why.</source>
        <translation>Der Dienst hat die Anforderung abgelehnt (Status %1), ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>Der Dienst hat die Anforderung abgelehnt: %1</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer had come. Whether the request was carried out is not known.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort da war. Ob die Anforderung ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no trusted connection to %1 (%2). Nothing was sent. A wrong clock, or a network device that opens encrypted connections, can be the reason.</source>
        <translation>Es gibt keine vertrauenswürdige Verbindung zu %1 (%2). Es wurde nichts gesendet. Der Grund kann eine falsch gehende Uhr sein oder ein Netzwerkgerät, das verschlüsselte Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check your network connection. Nothing was sent.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie Ihre Netzwerkverbindung. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check your network connection. Nothing was sent.</source>
        <translation>%1 lehnt Verbindungen ab. Prüfen Sie Ihre Netzwerkverbindung. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a sign-in. Nothing was sent.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt eine Anmeldung. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy of your network does not work (%1). Nothing was sent.</source>
        <translation>Der Proxy Ihres Netzwerks funktioniert nicht (%1). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no connection to %1 (%2). Nothing was sent.</source>
        <translation>Es gibt keine Verbindung zu %1 (%2). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer was not what Microsoft Graph describes (%1).</source>
        <translation>Die Antwort entsprach nicht der Beschreibung von Microsoft Graph (%1).</translation>
    </message>
    <message>
        <source>A web page came in place of the answer of Microsoft Graph. A proxy or another network device may want a sign-in, or blocks the service: open a web page in your browser, then try again.</source>
        <translation>Anstelle der Antwort von Microsoft Graph kam eine Webseite. Möglicherweise verlangt ein Proxy oder ein anderes Netzwerkgerät eine Anmeldung oder blockiert den Dienst: Öffnen Sie eine Webseite in Ihrem Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 and was not read.</source>
        <translation>Die Antwort ist größer als %1 und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The service does not offer this operation at this path. Nothing was changed.</source>
        <translation>Der Dienst bietet diesen Vorgang unter diesem Pfad nicht an. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>graph::Exchange</name>
    <message>
        <source>There is no usable sign-in. Sign in again.</source>
        <translation>Es gibt keine brauchbare Anmeldung. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This request carries a header that cannot be sent. Nothing was sent.</source>
        <translation>Diese Anforderung enthält einen Header, der nicht gesendet werden kann. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>graph::Paging</name>
    <message>
        <source>The list does not end: its pages lead in a circle. What is shown may not be the whole.</source>
        <translation>Die Liste endet nicht: Ihre Seiten führen im Kreis. Was gezeigt wird, ist möglicherweise nicht alles.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Das Lesen der Liste wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>graph::Sender</name>
    <message>
        <source>It was withdrawn before it was sent.</source>
        <translation>Vor dem Senden zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>graph::ServiceUrl</name>
    <message>
        <source>The service gave a link for the rest of the list that leads to another host (%1). It was not followed, because your sign-in must not reach that host.</source>
        <translation>Der Dienst hat für den Rest der Liste einen Link angegeben, der zu einem anderen Host führt (%1). Ihm wurde nicht gefolgt, weil Ihre Anmeldung diesen Host nicht erreichen darf.</translation>
    </message>
    <message>
        <source>The service gave a link for the rest of the list that leads to another place than Microsoft Graph beta. It was not followed.</source>
        <translation>Der Dienst hat für den Rest der Liste einen Link angegeben, der woandershin als zu Microsoft Graph beta führt. Ihm wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The address of Microsoft Graph in the settings cannot be used. It has to begin with https:// and name a host. Nothing was sent.</source>
        <translation>Die Adresse von Microsoft Graph in den Einstellungen kann nicht verwendet werden. Sie muss mit https:// beginnen und einen Host nennen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>An id of this request cannot be part of an address. Nothing was sent.</source>
        <translation>Eine ID dieser Anforderung kann nicht Teil einer Adresse sein. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This request cannot be written as an address. Nothing was sent.</source>
        <translation>Diese Anforderung kann nicht als Adresse geschrieben werden. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>inventory::Address</name>
    <message>
        <source>The key in %1 has to be written as %2.</source>
        <translation>Der Schlüssel in %1 muss als %2 geschrieben werden.</translation>
    </message>
    <message>
        <source>The quotes in %1 do not match.</source>
        <translation>Die Anführungszeichen in %1 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The path does not say what it names: it has to begin with %1.</source>
        <translation>Der Pfad sagt nicht, was er benennt: Er muss mit %1 beginnen.</translation>
    </message>
    <message>
        <source>The path has to begin with %1, not with %2.</source>
        <translation>Der Pfad muss mit %1 beginnen, nicht mit %2.</translation>
    </message>
    <message>
        <source>The path ends too early: %1 and an id have to follow %2.</source>
        <translation>Der Pfad endet zu früh: Auf %2 müssen %1 und eine ID folgen.</translation>
    </message>
    <message>
        <source>%1 is another resource: this program knows device configurations only, whose paths begin with %2.</source>
        <translation>%1 ist eine andere Ressource: Dieses Programm kennt nur Gerätekonfigurationen, deren Pfade mit %2 beginnen.</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>Zwischen zwei Schrägstrichen steht nichts.</translation>
    </message>
    <message>
        <source>Two type casts follow one another: %1 and %2.</source>
        <translation>Zwei Typumwandlungen folgen aufeinander: %1 und %2.</translation>
    </message>
    <message>
        <source>%1 is not a type of device configuration.</source>
        <translation>%1 ist kein Typ von Gerätekonfiguration.</translation>
    </message>
    <message>
        <source>%1 has no certificate path %2.</source>
        <translation>%1 hat keinen Zertifikatpfad %2.</translation>
    </message>
    <message numerus="yes">
        <source>The path has more than %n steps.</source>
        <translation>
            <numerusform>Der Pfad hat mehr als %n Schritt.</numerusform>
            <numerusform>Der Pfad hat mehr als %n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing may follow the id of the assignment, but %1 does.</source>
        <translation>Auf die ID der Zuweisung darf nichts folgen, es folgt aber %1.</translation>
    </message>
    <message>
        <source>The id after %1 is missing.</source>
        <translation>Die ID nach %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is a placeholder: replace it, braces included, by an id.</source>
        <translation>%1 ist ein Platzhalter: Ersetzen Sie ihn samt den Klammern durch eine ID.</translation>
    </message>
    <message>
        <source>%1 after %2 is not an id.</source>
        <translation>%1 nach %2 ist keine ID.</translation>
    </message>
    <message numerus="yes">
        <source>The id after %1 is longer than %n characters.</source>
        <translation>
            <numerusform>Die ID nach %1 ist länger als %n Zeichen.</numerusform>
            <numerusform>Die ID nach %1 ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a certificate path nor “assignments”.</source>
        <translation>%1 ist weder ein Zertifikatpfad noch „assignments“.</translation>
    </message>
    <message>
        <source>%1 leads to one configuration only: no id may follow it, but %2 does.</source>
        <translation>%1 führt nur zu einer Konfiguration: Es darf keine ID folgen, es folgt aber %2.</translation>
    </message>
    <message>
        <source>The path contains a character that cannot be seen (U+%1), after %2.</source>
        <translation>Der Pfad enthält nach %2 ein unsichtbares Zeichen (U+%1).</translation>
    </message>
    <message>
        <source>The path contains half a character.</source>
        <translation>Der Pfad enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>The percent-encoding in %1 is broken.</source>
        <translation>Die Prozentcodierung in %1 ist fehlerhaft.</translation>
    </message>
    <message>
        <source>There is a space after %1: a path has none.</source>
        <translation>Nach %1 steht ein Leerzeichen: Ein Pfad enthält keines.</translation>
    </message>
    <message>
        <source>%1 is not understood before a path: only DELETE and GET are.</source>
        <translation>%1 vor einem Pfad wird nicht verstanden: nur DELETE und GET.</translation>
    </message>
    <message>
        <source>%1 is not a host of Microsoft Graph.</source>
        <translation>%1 ist kein Host von Microsoft Graph.</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 ist keine Webadresse.</translation>
    </message>
    <message>
        <source>%1 is not a version of Microsoft Graph: only “beta” and “v1.0” are.</source>
        <translation>%1 ist keine Version von Microsoft Graph: Es gibt nur „beta“ und „v1.0“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %n characters.</source>
        <translation>
            <numerusform>Der Pfad ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Pfad ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no path: paste one from Microsoft Graph.</source>
        <translation>Es gibt keinen Pfad: Fügen Sie einen aus Microsoft Graph ein.</translation>
    </message>
</context>
<context>
    <name>inventory::CertificatePaths</name>
    <message>
        <source>Identity certificate</source>
        <translation>Identitätszertifikat</translation>
    </message>
    <message>
        <source>Identity certificate for client authentication</source>
        <translation>Identitätszertifikat für die Clientauthentifizierung</translation>
    </message>
    <message>
        <source>Network access configurations</source>
        <translation>Netzwerkzugriffskonfigurationen</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Root certificate for client validation</source>
        <translation>Stammzertifikat für die Clientüberprüfung</translation>
    </message>
    <message>
        <source>Root certificate for server validation</source>
        <translation>Stammzertifikat für die Serverüberprüfung</translation>
    </message>
    <message>
        <source>Root certificates for client validation</source>
        <translation>Stammzertifikate für die Clientüberprüfung</translation>
    </message>
    <message>
        <source>Root certificates for server validation</source>
        <translation>Stammzertifikate für die Serverüberprüfung</translation>
    </message>
    <message>
        <source>Secondary identity certificate for client authentication</source>
        <translation>Sekundäres Identitätszertifikat für die Clientauthentifizierung</translation>
    </message>
    <message>
        <source>Secondary root certificate for client validation</source>
        <translation>Sekundäres Stammzertifikat für die Clientüberprüfung</translation>
    </message>
    <message>
        <source>Single sign-on extension PKINIT certificate</source>
        <translation>PKINIT-Zertifikat der SSO-Erweiterung</translation>
    </message>
    <message>
        <source>S/MIME encryption certificate</source>
        <translation>S/MIME-Verschlüsselungszertifikat</translation>
    </message>
    <message>
        <source>S/MIME signing certificate</source>
        <translation>S/MIME-Signaturzertifikat</translation>
    </message>
</context>
<context>
    <name>inventory::Csv</name>
    <message>
        <source>The table “%1” is damaged in line %2 (%3).</source>
        <translation>Die Tabelle „%1“ ist in Zeile %2 beschädigt (%3).</translation>
    </message>
</context>
<context>
    <name>inventory::GroupText</name>
    <message>
        <source>Certificate path</source>
        <translation>Zertifikatpfad</translation>
    </message>
    <message>
        <source>%1. Assignments: %2.</source>
        <translation>%1. Zuweisungen: %2.</translation>
    </message>
    <message>
        <source>“%1” is excluded from the profile “%2”. An exclusion wins over inclusions.</source>
        <translation>„%1“ ist vom Profil „%2“ ausgeschlossen. Ein Ausschluss hat Vorrang vor Einschlüssen.</translation>
    </message>
    <message>
        <source>“%1” gets the profile “%2”.</source>
        <translation>Das Profil „%2“ erhält: „%1“.</translation>
    </message>
    <message>
        <source>Excluded from “%1”</source>
        <translation>Ausgeschlossen von „%1“</translation>
    </message>
    <message>
        <source>Excluded, through “%1” › %2</source>
        <translation>Ausgeschlossen, über „%1“ › %2</translation>
    </message>
    <message>
        <source>Through “%1” › %2</source>
        <translation>Über „%1“ › %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lists of assignments or certificate paths could not be read, so something may be missing here.</source>
        <translation>
            <numerusform>%n Liste von Zuweisungen oder Zertifikatpfaden konnte nicht gelesen werden, daher fehlt hier möglicherweise etwas.</numerusform>
            <numerusform>%n Listen von Zuweisungen oder Zertifikatpfaden konnten nicht gelesen werden, daher fehlt hier möglicherweise etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a group that excludes somebody</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (excluded by %2)</source>
        <translation>%1 (ausgeschlossen durch %2)</translation>
    </message>
    <message>
        <source>It does not reach %1: excluded by %2.</source>
        <translation>Sie erreicht %1 nicht: ausgeschlossen durch %2.</translation>
    </message>
</context>
<context>
    <name>inventory::Loader</name>
    <message>
        <source>Loading was stopped. What is shown may not be the whole.</source>
        <translation>Das Laden wurde angehalten. Was gezeigt wird, ist möglicherweise nicht alles.</translation>
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
        <translation>Nicht bekannt, ob die Zuweisung hier wirkt</translation>
    </message>
    <message>
        <source>Every user with a licence</source>
        <translation>Jeder Benutzer mit Lizenz</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Jedes Gerät</translation>
    </message>
    <message>
        <source>Direct member</source>
        <translation>Direktes Mitglied</translation>
    </message>
    <message>
        <source>Member through a nested group</source>
        <translation>Mitglied über eine geschachtelte Gruppe</translation>
    </message>
    <message>
        <source>Member of “%1”</source>
        <translation>Mitglied von „%1“</translation>
    </message>
    <message>
        <source>%1, which is in “%2”</source>
        <comment>nested groups, from the inside out</comment>
        <translation>%1, enthalten in „%2“</translation>
    </message>
    <message>
        <source>%1, which is in this group</source>
        <translation>%1, enthalten in dieser Gruppe</translation>
    </message>
</context>
<context>
    <name>inventory::MembershipLookup</name>
    <message>
        <source>There is no user “%1” in this tenant.</source>
        <translation>In diesem Mandanten gibt es keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>There is no device “%1” in this tenant. Users are found by their sign-in name, such as anna@contoso.com.</source>
        <translation>In diesem Mandanten gibt es kein Gerät „%1“. Benutzer werden über ihren Anmeldenamen gefunden, zum Beispiel anna@contoso.com.</translation>
    </message>
    <message>
        <source>This account may not read it: the right %1 is missing. It is not known which groups “%2” is in.</source>
        <translation>Dieses Konto darf das nicht lesen: Das Recht %1 fehlt. In welchen Gruppen „%2“ ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not known which groups “%1” is in. %2</source>
        <translation>In welchen Gruppen „%1“ ist, ist nicht bekannt. %2</translation>
    </message>
</context>
<context>
    <name>inventory::TreeRows</name>
    <message>
        <source>Only the first %1 certificate paths are shown.</source>
        <translation>Nur die ersten %1 Zertifikatpfade werden gezeigt.</translation>
    </message>
    <message>
        <source>Certificate paths of more than %1 steps are not shown.</source>
        <translation>Zertifikatpfade mit mehr als %1 Schritten werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Leads back to “%1”</source>
        <translation>Führt zurück zu „%1“</translation>
    </message>
    <message>
        <source>No assignments</source>
        <translation>Keine Zuweisungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
</context>
<context>
    <name>inventory::TreeText</name>
    <message>
        <source>Filter: %1.</source>
        <translation>Filter: %1.</translation>
    </message>
    <message>
        <source>Reached from “%1” through %2.</source>
        <translation>Erreicht von „%1“ aus über %2.</translation>
    </message>
    <message>
        <source>Comes from a policy set.</source>
        <translation>Stammt aus einem Richtliniensatz.</translation>
    </message>
    <message>
        <source>It can be removed.</source>
        <translation>Die Zuweisung kann entfernt werden.</translation>
    </message>
    <message>
        <source>It cannot be removed now.</source>
        <translation>Die Zuweisung kann jetzt nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Policy set</source>
        <translation>Richtliniensatz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Configuration of the type %1. Assignments: %2.</source>
        <translation>Konfiguration vom Typ %1. Zuweisungen: %2.</translation>
    </message>
    <message>
        <source>Certificate path. %1.</source>
        <translation>Zertifikatpfad. %1.</translation>
    </message>
    <message>
        <source>Certificate path that leads back to the profile “%1”.</source>
        <translation>Zertifikatpfad, der zurück zum Profil „%1“ führt.</translation>
    </message>
    <message>
        <source>Certificate path to the profile “%1” (%2). Assignments: %3.</source>
        <translation>Zertifikatpfad zum Profil „%1“ (%2). Zuweisungen: %3.</translation>
    </message>
    <message>
        <source>%1 of the profile “%2”.</source>
        <translation>%1, vom Profil „%2“.</translation>
    </message>
    <message>
        <source>(no name) %1</source>
        <translation>(ohne Namen) %1</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Deleted group (%1)</source>
        <translation>Gelöschte Gruppe (%1)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>All but “%1”</source>
        <translation>Alle außer „%1“</translation>
    </message>
    <message>
        <source>Unknown use of “%1”</source>
        <translation>Unbekannte Verwendung von „%1“</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
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
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Included group</source>
        <translation>Eingeschlossene Gruppe</translation>
    </message>
    <message>
        <source>Excluded group</source>
        <translation>Ausgeschlossene Gruppe</translation>
    </message>
    <message>
        <source>Configuration Manager collection</source>
        <translation>Configuration Manager-Sammlung</translation>
    </message>
    <message>
        <source>Unknown kind of target: %1</source>
        <translation>Unbekannte Art von Ziel: %1</translation>
    </message>
</context>
<context>
    <name>journal::Store</name>
    <message>
        <source>The journal has not been opened yet.</source>
        <translation>Das Journal wurde noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is not a journal of this program. It was left as it is. Move it away and try again.</source>
        <translation>%1 ist kein Journal dieses Programms. Die Datei wurde belassen, wie sie ist. Verschieben Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program. It was left as it is. Install the newer version, or choose another data directory.</source>
        <translation>Das Journal %1 wurde von einer neueren Version dieses Programms geschrieben. Es wurde belassen, wie es ist. Installieren Sie die neuere Version oder wählen Sie ein anderes Datenverzeichnis.</translation>
    </message>
    <message>
        <source>Another window of this program works with the journal %1. Close it and try again.</source>
        <translation>Ein anderes Fenster dieses Programms arbeitet mit dem Journal %1. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal holds no such removal of this tenant.</source>
        <translation>Das Journal enthält keine solche Entfernung aus diesem Mandanten.</translation>
    </message>
    <message>
        <source>The assignment of “%1” was not removed by this program.</source>
        <translation>Die Zuweisung von „%1“ wurde nicht von diesem Programm entfernt.</translation>
    </message>
    <message>
        <source>The assignment of “%1” was restored already.</source>
        <translation>Die Zuweisung von „%1“ wurde bereits wiederhergestellt.</translation>
    </message>
    <message>
        <source>The assignment of “%1” is being restored already.</source>
        <translation>Die Zuweisung von „%1“ wird bereits wiederhergestellt.</translation>
    </message>
    <message>
        <source>The journal %1 holds no open entry %2.</source>
        <translation>Das Journal %1 enthält keinen offenen Eintrag %2.</translation>
    </message>
    <message>
        <source>The journal cannot be kept in %1: %2. Nothing is removed without a journal.</source>
        <translation>Das Journal kann in %1 nicht geführt werden: %2. Ohne Journal wird nichts entfernt.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. The journal is not written through a link, because what it points to may belong to somebody else. Choose another data directory, or replace the link by what it points to.</source>
        <translation>%1 ist ein symbolischer Link. Das Journal wird nicht über einen Link geschrieben, weil das, worauf er zeigt, jemand anderem gehören kann. Wählen Sie ein anderes Datenverzeichnis oder ersetzen Sie den Link durch das, worauf er zeigt.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it cannot be created</source>
        <translation>das Anlegen ist nicht möglich</translation>
    </message>
    <message>
        <source>another program has locked it. Close what uses it and try again</source>
        <translation>ein anderes Programm hat es gesperrt. Schließen Sie, was es verwendet, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk reported an error (%1)</source>
        <translation>der Datenträger hat einen Fehler gemeldet (%1)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it cannot be opened for writing</source>
        <translation>das Öffnen zum Schreiben ist nicht möglich</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. It was left as it is, and nothing is removed while it cannot be used. Move it away and keep it, then try again: a new journal is begun.</source>
        <translation>Das Journal %1 ist beschädigt. Es wurde belassen, wie es ist, und solange es nicht verwendet werden kann, wird nichts entfernt. Verschieben Sie es, bewahren Sie es auf und versuchen Sie es dann erneut: Es wird ein neues Journal begonnen.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2.</source>
        <translation>Das Journal %1 konnte nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>das ist kein Verzeichnis</translation>
    </message>
</context>
<context>
    <name>listing::Listing</name>
    <message>
        <source>The group was deleted.</source>
        <translation>Die Gruppe wurde gelöscht.</translation>
    </message>
    <message>
        <source>The group&apos;s name is not known.</source>
        <translation>Der Name der Gruppe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No assignments</source>
        <translation>Keine Zuweisungen</translation>
    </message>
    <message>
        <source>Its assignments are not known.</source>
        <translation>Die Zuweisungen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Assignments of %1</source>
        <translation>Zuweisungen von %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n lines say that something could not be read</source>
        <translation>
            <numerusform>%n Zeile besagt, dass etwas nicht gelesen werden konnte</numerusform>
            <numerusform>%n Zeilen besagen, dass etwas nicht gelesen werden konnte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the tenant was still being read, so more may be missing</source>
        <translation>%1; der Mandant wurde noch gelesen, daher kann mehr fehlen</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>Eingegrenzt durch</translation>
    </message>
    <message>
        <source>nothing: all is shown</source>
        <translation>nichts: Alles wird gezeigt</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown configurations of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Different assignments</source>
        <translation>Verschiedene Zuweisungen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Policy set or source</source>
        <translation>Richtliniensatz oder Quelle</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Es wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Intent and source</source>
        <translation>Absicht und Quelle</translation>
    </message>
    <message>
        <source>Graph path</source>
        <translation>Graph-Pfad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Configuration id</source>
        <translation>Konfigurations-ID</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>Last changed (UTC)</source>
        <translation>Zuletzt geändert (UTC)</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>Profil-ID</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>Zuweisungs-ID</translation>
    </message>
    <message>
        <source>Filter id</source>
        <translation>Filter-ID</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Quellen-ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
</context>
<context>
    <name>practice::Reply</name>
    <message>
        <source>Host %1 not found</source>
        <translation>Host %1 nicht gefunden</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Fehler beim Übertragen von %1 – Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Vorgang abgebrochen</translation>
    </message>
</context>
<context>
    <name>practice::Trouble</name>
    <message>
        <source>Slow network</source>
        <translation>Langsames Netzwerk</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anforderungen</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Verlorene Antwort</translation>
    </message>
    <message>
        <source>Refused right</source>
        <translation>Verweigertes Recht</translation>
    </message>
    <message>
        <source>Expired sign-in</source>
        <translation>Abgelaufene Anmeldung</translation>
    </message>
    <message>
        <source>Approval by a second administrator</source>
        <translation>Genehmigung durch einen zweiten Administrator</translation>
    </message>
    <message>
        <source>A colleague changes an assignment</source>
        <translation>Ein Kollege ändert eine Zuweisung</translation>
    </message>
    <message>
        <source>Every answer takes two to four seconds.</source>
        <translation>Jede Antwort dauert zwei bis vier Sekunden.</translation>
    </message>
    <message>
        <source>The service answers the next few requests with “too many requests, try later”.</source>
        <translation>Der Dienst beantwortet die nächsten Anforderungen mit „zu viele Anforderungen, später versuchen“.</translation>
    </message>
    <message>
        <source>The next change to an assignment is carried out, but the connection drops before the answer arrives.</source>
        <translation>Die nächste Änderung an einer Zuweisung wird ausgeführt, aber die Verbindung bricht ab, bevor die Antwort ankommt.</translation>
    </message>
    <message>
        <source>Your account may look at profiles and assignments, but not at group members and device status, and the service refuses every change.</source>
        <translation>Ihr Konto darf Profile und Zuweisungen ansehen, aber keine Gruppenmitglieder und keinen Gerätestatus, und der Dienst lehnt jede Änderung ab.</translation>
    </message>
    <message>
        <source>The sign-in is no longer accepted; the program has to sign in again.</source>
        <translation>Die Anmeldung wird nicht mehr angenommen; das Programm muss sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Every change waits until a second administrator has approved it.</source>
        <translation>Jede Änderung wartet, bis ein zweiter Administrator sie genehmigt hat.</translation>
    </message>
    <message>
        <source>Somebody else changes the next assignment just before it is read again for its removal.</source>
        <translation>Jemand anderes ändert die nächste Zuweisung, kurz bevor sie zum Entfernen erneut gelesen wird.</translation>
    </message>
</context>
<context>
    <name>removal::Approvals</name>
    <message>
        <source>The second administrator rejected the request. Nothing was changed.</source>
        <translation>Der zweite Administrator hat die Anforderung abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The request for approval was cancelled. Nothing was changed.</source>
        <translation>Die Genehmigungsanforderung wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody approved the request in time, so it expired. Nothing was changed.</source>
        <translation>Niemand hat die Anforderung rechtzeitig genehmigt, daher ist sie abgelaufen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It was given up before a request for approval was filed. Nothing was changed.</source>
        <translation>Aufgegeben, bevor eine Genehmigungsanforderung eingereicht wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Waiting was given up. The request may still be approved in the admin center; that alone changes nothing.</source>
        <translation>Das Warten wurde aufgegeben. Die Anforderung kann im Admin Center noch genehmigt werden; das allein ändert nichts.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Angegebener Grund: %1</translation>
    </message>
    <message>
        <source>The journal does not hold the request as it was sent, so it cannot be sent again. Nothing was changed.</source>
        <translation>Das Journal enthält die Anforderung nicht so, wie sie gesendet wurde, daher kann sie nicht erneut gesendet werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The journal does not hold the whole assignment. Look at the profile yourself.</source>
        <translation>Das Journal enthält nicht die ganze Zuweisung. Sehen Sie sich das Profil selbst an.</translation>
    </message>
</context>
<context>
    <name>removal::Describe</name>
    <message>
        <source>Deleted group %1</source>
        <translation>Gelöschte Gruppe %1</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Gruppe „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n wiederhergestellt</numerusform>
            <numerusform>%n wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already gone</source>
        <translation>
            <numerusform>%n bereits nicht mehr vorhanden</numerusform>
            <numerusform>%n bereits nicht mehr vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n bereits vorhanden</numerusform>
            <numerusform>%n bereits vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n zwischenzeitlich geändert</numerusform>
            <numerusform>%n zwischenzeitlich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n wartet auf Genehmigung</numerusform>
            <numerusform>%n warten auf Genehmigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n noch nicht gesendet</numerusform>
            <numerusform>%n noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name within a list</comment>
        <translation>„%1“</translation>
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
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <comment>%1 is a group</comment>
        <translation>%1, ausgeschlossen</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Configuration Manager collection %1</source>
        <translation>Configuration Manager-Sammlung %1</translation>
    </message>
    <message>
        <source>Unknown kind of target (%1)</source>
        <translation>Unbekannte Art von Ziel (%1)</translation>
    </message>
    <message>
        <source>only devices matching “%1”</source>
        <translation>nur Geräte, auf die „%1“ zutrifft</translation>
    </message>
    <message>
        <source>except devices matching “%1”</source>
        <translation>außer Geräten, auf die „%1“ zutrifft</translation>
    </message>
    <message>
        <source>with filter “%1”, in a way that this program does not know</source>
        <translation>mit Filter „%1“, in einer Weise, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>This is an exclusion. Without it, members of the group can get “%1”: more devices or users are reached, not fewer.</source>
        <translation>Dies ist ein Ausschluss. Ohne ihn können Mitglieder der Gruppe „%1“ erhalten: Es werden mehr Geräte oder Benutzer erreicht, nicht weniger.</translation>
    </message>
    <message>
        <source>“%1” stays assigned to all devices or all users: the members of the group get it for certain.</source>
        <translation>„%1“ bleibt allen Geräten oder allen Benutzern zugewiesen: Die Mitglieder der Gruppe erhalten es mit Sicherheit.</translation>
    </message>
    <message>
        <source>“%1” is assigned to all devices. Every device that gets it by this assignment loses it.</source>
        <translation>„%1“ ist allen Geräten zugewiesen. Jedes Gerät, das es durch diese Zuweisung erhält, verliert es.</translation>
    </message>
    <message>
        <source>“%1” is assigned to all users. Every user who gets it by this assignment loses it.</source>
        <translation>„%1“ ist allen Benutzern zugewiesen. Jeder Benutzer, der es durch diese Zuweisung erhält, verliert es.</translation>
    </message>
    <message>
        <source>Nobody gets “%1” any more: no assignment that includes anybody is left.</source>
        <translation>Niemand erhält „%1“ mehr: Es bleibt keine Zuweisung, die jemanden einschließt.</translation>
    </message>
    <message>
        <source>Reached by %1: what is removed is an assignment of the profile “%2” itself, for every device and every other profile that uses it.</source>
        <translation>Erreicht über %1: Entfernt wird eine Zuweisung des Profils „%2“ selbst, für jedes Gerät und jedes andere Profil, das es verwendet.</translation>
    </message>
    <message>
        <source>“%1” is also relied upon by %2.</source>
        <translation>Auf „%1“ sind auch angewiesen: %2.</translation>
    </message>
    <message>
        <source>It comes from a policy set. The policy set may assign it again, and the service may refuse to remove it here.</source>
        <translation>Sie stammt aus einem Richtliniensatz. Der Richtliniensatz kann sie erneut zuweisen, und der Dienst kann ablehnen, sie hier zu entfernen.</translation>
    </message>
    <message>
        <source>This program does not know this kind of target (%1), so it cannot say whom it reaches.</source>
        <translation>Dieses Programm kennt diese Art von Ziel (%1) nicht und kann daher nicht sagen, wen sie erreicht.</translation>
    </message>
    <message>
        <source>A restored assignment has its target, filter and intent as before, but is created anew: its id may be another, and devices may have acted on the removal meanwhile.</source>
        <translation>Eine wiederhergestellte Zuweisung hat Ziel, Filter und Absicht wie zuvor, wird aber neu angelegt: Ihre ID kann eine andere sein, und Geräte können zwischenzeitlich auf das Entfernen reagiert haben.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Bereits nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Zwischenzeitlich geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>es wurde nichts getan</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counted outcomes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Another profile has a name that looks the same. This one has the id %1.</source>
        <translation>Ein anderes Profil hat einen Namen, der genauso aussieht. Dieses hier hat die ID %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>removal::Gravity</name>
    <message numerus="yes">
        <source>%n are exclusions: more devices or users are reached, not fewer.</source>
        <translation>
            <numerusform>%n ist ein Ausschluss: Es werden mehr Geräte oder Benutzer erreicht, nicht weniger.</numerusform>
            <numerusform>%n sind Ausschlüsse: Es werden mehr Geräte oder Benutzer erreicht, nicht weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the exclusions are of profiles that stay assigned to all devices or all users.</source>
        <translation>
            <numerusform>%n der Ausschlüsse gehört zu einem Profil, das allen Geräten oder allen Benutzern zugewiesen bleibt.</numerusform>
            <numerusform>%n der Ausschlüsse gehören zu Profilen, die allen Geräten oder allen Benutzern zugewiesen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all devices.</source>
        <translation>
            <numerusform>%n gilt für alle Geräte.</numerusform>
            <numerusform>%n gelten für alle Geräte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all users.</source>
        <translation>
            <numerusform>%n gilt für alle Benutzer.</numerusform>
            <numerusform>%n gelten für alle Benutzer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the last of their profile: nobody gets it any more.</source>
        <translation>
            <numerusform>%n ist die letzte ihres Profils: Niemand erhält es mehr.</numerusform>
            <numerusform>%n sind die letzten ihres Profils: Niemand erhält es mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were reached by a certificate path and belong to another profile.</source>
        <translation>
            <numerusform>%n wurde über einen Zertifikatpfad erreicht und gehört zu einem anderen Profil.</numerusform>
            <numerusform>%n wurden über einen Zertifikatpfad erreicht und gehören zu einem anderen Profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles that other profiles rely on.</source>
        <translation>
            <numerusform>%n gehört zu einem Profil, auf das andere Profile angewiesen sind.</numerusform>
            <numerusform>%n gehören zu Profilen, auf die andere Profile angewiesen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from a policy set, which may assign them again.</source>
        <translation>
            <numerusform>%n stammt aus einem Richtliniensatz, der sie erneut zuweisen kann.</numerusform>
            <numerusform>%n stammen aus einem Richtliniensatz, der sie erneut zuweisen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of a kind that this program does not know.</source>
        <translation>
            <numerusform>%n ist von einer Art, die dieses Programm nicht kennt.</numerusform>
            <numerusform>%n sind von einer Art, die dieses Programm nicht kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes an assignment to all devices.</source>
        <translation>Dies entfernt eine Zuweisung an alle Geräte.</translation>
    </message>
    <message>
        <source>This removes an assignment to all users.</source>
        <translation>Dies entfernt eine Zuweisung an alle Benutzer.</translation>
    </message>
    <message>
        <source>This removes an exclusion from a profile that is assigned to all devices or all users: those who were spared get it.</source>
        <translation>Dies entfernt einen Ausschluss von einem Profil, das allen Geräten oder allen Benutzern zugewiesen ist: Wer bisher verschont war, erhält es.</translation>
    </message>
    <message>
        <source>This leaves nobody with a profile that other profiles rely on: connections that use it stop working.</source>
        <translation>Danach hat niemand mehr ein Profil, auf das andere Profile angewiesen sind: Verbindungen, die es verwenden, funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>This removes an assignment of which nobody can say whom it reaches.</source>
        <translation>Dies entfernt eine Zuweisung, von der niemand sagen kann, wen sie erreicht.</translation>
    </message>
    <message>
        <source>This removes more than %1 at once: %2</source>
        <translation>Dies entfernt mehr als %1 auf einmal: %2</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <comment>assignments of profiles</comment>
        <translation>%1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n Zuweisung</numerusform>
            <numerusform>%n Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles whose names look like those of others.</source>
        <translation>
            <numerusform>%n gehört zu einem Profil, dessen Name wie der eines anderen aussieht.</numerusform>
            <numerusform>%n gehören zu Profilen, deren Namen wie die von anderen aussehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>removal::ItemWork</name>
    <message>
        <source>It could not be sent, so it goes on waiting. %1</source>
        <translation>Das Senden war nicht möglich, daher wartet die Änderung weiter. %1</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>What became of the assignment of “%1” could not be written into the journal. %2</source>
        <translation>Was aus der Zuweisung von „%1“ geworden ist, konnte nicht in das Journal geschrieben werden. %2</translation>
    </message>
    <message>
        <source>This could not be written into the journal.</source>
        <translation>Dies konnte nicht in das Journal geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>removal::Operation</name>
    <message>
        <source>It was not sent, because the removal was cancelled.</source>
        <translation>Nicht gesendet, weil das Entfernen abgebrochen wurde.</translation>
    </message>
</context>
<context>
    <name>removal::Preflight</name>
    <message>
        <source>The service gave another assignment under this address.</source>
        <translation>Der Dienst hat unter dieser Adresse eine andere Zuweisung geliefert.</translation>
    </message>
    <message>
        <source>It no longer is an exclusion.</source>
        <translation>Sie ist kein Ausschluss mehr.</translation>
    </message>
    <message>
        <source>It is an exclusion now.</source>
        <translation>Sie ist jetzt ein Ausschluss.</translation>
    </message>
    <message>
        <source>It is assigned to another kind of target now.</source>
        <translation>Sie gilt jetzt für eine andere Art von Ziel.</translation>
    </message>
    <message>
        <source>It is assigned to another group now.</source>
        <translation>Sie gilt jetzt für eine andere Gruppe.</translation>
    </message>
    <message>
        <source>It is assigned to another collection now.</source>
        <translation>Sie gilt jetzt für eine andere Sammlung.</translation>
    </message>
    <message>
        <source>Its filter is another one now.</source>
        <translation>Ihr Filter ist jetzt ein anderer.</translation>
    </message>
    <message>
        <source>Its intent is another one now.</source>
        <translation>Ihre Absicht ist jetzt eine andere.</translation>
    </message>
    <message>
        <source>It comes from a policy set now.</source>
        <translation>Sie stammt jetzt aus einem Richtliniensatz.</translation>
    </message>
    <message>
        <source>It comes from another source now.</source>
        <translation>Sie stammt jetzt aus einer anderen Quelle.</translation>
    </message>
    <message>
        <source>The certificate path no longer leads to the profile it belongs to; it is still there.</source>
        <translation>Der Zertifikatpfad führt nicht mehr zu dem Profil, zu dem sie gehört; sie ist noch vorhanden.</translation>
    </message>
</context>
<context>
    <name>removal::ProfileCheck</name>
    <message>
        <source>An assignment that was not chosen is missing: %1.</source>
        <translation>Eine Zuweisung, die nicht ausgewählt war, fehlt: %1.</translation>
    </message>
    <message>
        <source>One that was removed is there: %1.</source>
        <translation>Eine entfernte Zuweisung ist vorhanden: %1.</translation>
    </message>
    <message>
        <source>One that was restored is not there.</source>
        <translation>Eine wiederhergestellte Zuweisung ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>One that was restored has another filter or mode than before: %1.</source>
        <translation>Eine wiederhergestellte Zuweisung hat einen anderen Filter oder Modus als zuvor: %1.</translation>
    </message>
    <message>
        <source>An assignment was changed: %1. </source>
        <translation>Eine Zuweisung wurde geändert: %1. </translation>
    </message>
    <message>
        <source>An assignment is new: %1.</source>
        <translation>Eine Zuweisung ist neu: %1.</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 vorher, %2 nachher</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n missing are those that you chose.</source>
        <translation>
            <numerusform>%1: Die %n fehlende ist die, die Sie ausgewählt haben.</numerusform>
            <numerusform>%1: Die %n fehlenden sind die, die Sie ausgewählt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n added are those that you restored.</source>
        <translation>
            <numerusform>%1: Die %n hinzugekommene ist die, die Sie wiederhergestellt haben.</numerusform>
            <numerusform>%1: Die %n hinzugekommenen sind die, die Sie wiederhergestellt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is different.</source>
        <translation>%1: Nichts ist anders.</translation>
    </message>
    <message>
        <source>It was not checked whether anything else is different.</source>
        <translation>Ob sonst etwas anders ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>It is not known whether anything else is different. %1</source>
        <translation>Ob sonst etwas anders ist, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>%1. This is not as expected:</source>
        <translation>%1. Das ist nicht wie erwartet:</translation>
    </message>
</context>
<context>
    <name>removal::ProfileChecks</name>
    <message>
        <source>Reading it was given up.</source>
        <translation>Das Lesen wurde aufgegeben.</translation>
    </message>
</context>
<context>
    <name>removal::Reach</name>
    <message>
        <source>being counted…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 in conflict, %6 not applicable</source>
        <translation>%1 erfolgreich, %2 ausstehend, %3 fehlgeschlagen, %4 mit Fehlern, %5 im Konflikt, %6 nicht zutreffend</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 not applicable</source>
        <translation>%1 erfolgreich, %2 ausstehend, %3 fehlgeschlagen, %4 mit Fehlern, %5 nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>removal::Reassignment</name>
    <message>
        <source>The profile has an assignment to a kind of target that this program does not know.</source>
        <translation>Das Profil hat eine Zuweisung an eine Art von Ziel, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The profile has an assignment with a kind of filter that this program does not know.</source>
        <translation>Das Profil hat eine Zuweisung mit einer Art von Filter, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The profile has an assignment with an intent that this program does not know.</source>
        <translation>Das Profil hat eine Zuweisung mit einer Absicht, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The profile is assigned to the same group or audience twice, for example by itself and through a policy set. Given back as a whole, one of both would be lost.</source>
        <translation>Das Profil ist derselben Gruppe oder demselben Empfängerkreis zweimal zugewiesen, zum Beispiel selbst und über einen Richtliniensatz. Würden die Zuweisungen als Ganzes zurückgegeben, ginge eine von beiden verloren.</translation>
    </message>
    <message>
        <source>Only assignments of one profile can be removed in this way.</source>
        <translation>Auf diese Weise können nur Zuweisungen eines einzigen Profils entfernt werden.</translation>
    </message>
    <message>
        <source>It was not sent, because the removal was cancelled.</source>
        <translation>Nicht gesendet, weil das Entfernen abgebrochen wurde.</translation>
    </message>
    <message>
        <source>The profile does not exist any more.</source>
        <translation>Das Profil ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The profile&apos;s assignments could not be read, so nothing was sent. %1</source>
        <translation>Die Zuweisungen des Profils konnten nicht gelesen werden, daher wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>It was gone already when it was read again.</source>
        <translation>Beim erneuten Lesen war sie bereits nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It was changed after it was confirmed, so it was left alone.</source>
        <translation>Sie wurde nach der Bestätigung geändert und daher nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Remove it in the Intune admin center.</source>
        <translation>%1 Es wurde nichts geändert. Entfernen Sie sie im Intune Admin Center.</translation>
    </message>
    <message>
        <source>The profile&apos;s assignments could not be read once more, so nothing was sent. %1</source>
        <translation>Die Zuweisungen des Profils konnten nicht noch einmal gelesen werden, daher wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Somebody changed the profile&apos;s assignments just now, so nothing was sent. Look at them and decide again.</source>
        <translation>Jemand hat gerade eben die Zuweisungen des Profils geändert, daher wurde nichts gesendet. Sehen Sie sie sich an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Your organisation wants a second administrator to approve this change, which is not possible for a removal in this way. Nothing was changed. Remove it in the Intune admin center.</source>
        <translation>Ihre Organisation verlangt, dass ein zweiter Administrator diese Änderung genehmigt; das ist beim Entfernen auf diese Weise nicht möglich. Es wurde nichts geändert. Entfernen Sie die Zuweisung im Intune Admin Center.</translation>
    </message>
    <message>
        <source>What the profile is assigned to now could not be read: %1 It is read again at the next start. Look at the profile: others may have lost it too.</source>
        <translation>Wem das Profil jetzt zugewiesen ist, konnte nicht gelesen werden: %1 Beim nächsten Start wird es erneut gelesen. Sehen Sie sich das Profil an: Auch andere können es verloren haben.</translation>
    </message>
    <message>
        <source>It was lost and not created anew, because the journal could not be written. Assign it again in the Intune admin center.</source>
        <translation>Sie ging verloren und wurde nicht neu angelegt, weil das Journal nicht geschrieben werden konnte. Weisen Sie das Profil im Intune Admin Center erneut zu.</translation>
    </message>
    <message>
        <source>It was not sent, because the journal could not be written.</source>
        <translation>Nicht gesendet, weil das Journal nicht geschrieben werden konnte.</translation>
    </message>
    <message>
        <source>Read again, it is still there: it was not removed.</source>
        <translation>Erneut gelesen, ist sie noch vorhanden: Sie wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is gone.</source>
        <translation>Die Antwort ging verloren; erneut gelesen, ist sie nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Lost when the profile&apos;s assignments were given back as a whole.</source>
        <translation>Verloren, als die Zuweisungen des Profils als Ganzes zurückgegeben wurden.</translation>
    </message>
</context>
<context>
    <name>removal::Recovery</name>
    <message>
        <source>A later entry of the journal found it there: it had been restored.</source>
        <translation>Bei einem späteren Eintrag des Journals war sie vorhanden: Sie war wiederhergestellt worden.</translation>
    </message>
    <message>
        <source>A later entry of the journal did not find it there: it had not been restored.</source>
        <translation>Bei einem späteren Eintrag des Journals war sie nicht vorhanden: Sie war nicht wiederhergestellt worden.</translation>
    </message>
    <message>
        <source>A later entry of the journal found it still there: it had not been removed.</source>
        <translation>Bei einem späteren Eintrag des Journals war sie noch vorhanden: Sie war nicht entfernt worden.</translation>
    </message>
    <message>
        <source>A later entry of the journal did not find it any more: it had been removed.</source>
        <translation>Bei einem späteren Eintrag des Journals war sie nicht mehr vorhanden: Sie war entfernt worden.</translation>
    </message>
    <message>
        <source>It was started again.</source>
        <translation>Es wurde neu gestartet.</translation>
    </message>
    <message>
        <source>What the profile is assigned to now could not be read: %1 It is read again at the next start. Look at the profile: others may have lost it too.</source>
        <translation>Wem das Profil jetzt zugewiesen ist, konnte nicht gelesen werden: %1 Beim nächsten Start wird es erneut gelesen. Sehen Sie sich das Profil an: Auch andere können es verloren haben.</translation>
    </message>
    <message>
        <source>Other assignments of the profile are missing since. They wait to be put back.</source>
        <translation>Seitdem fehlen andere Zuweisungen des Profils. Sie warten darauf, wiederhergestellt zu werden.</translation>
    </message>
    <message>
        <source>The journal does not hold the whole assignment. Look at the profile yourself.</source>
        <translation>Das Journal enthält nicht die ganze Zuweisung. Sehen Sie sich das Profil selbst an.</translation>
    </message>
</context>
<context>
    <name>removal::RemovalWork</name>
    <message>
        <source>It was changed after it was confirmed, so it was left alone.</source>
        <translation>Sie wurde nach der Bestätigung geändert und daher nicht angerührt.</translation>
    </message>
    <message>
        <source>It was gone already when it was read again.</source>
        <translation>Beim erneuten Lesen war sie bereits nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It could not be read again, so nothing was sent.</source>
        <translation>Sie konnte nicht erneut gelesen werden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The journal does not hold the whole of what was confirmed, so nothing was sent.</source>
        <translation>Das Journal enthält nicht alles, was bestätigt wurde, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service asked for the typed path, with the type of each profile; it was used instead.</source>
        <translation>Der Dienst verlangte den typisierten Pfad, mit dem Typ jedes Profils; er wurde stattdessen verwendet.</translation>
    </message>
</context>
<context>
    <name>removal::Report</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>Profil-ID</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Profiltyp</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>Zuweisungs-ID</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anforderungs-ID</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Clientanforderungs-ID</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Genehmigungscode</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Id after restoring</source>
        <translation>ID nach der Wiederherstellung</translation>
    </message>
    <message>
        <source>Restores item</source>
        <translation>Stellt Element wieder her</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Restore, %1</source>
        <translation>Wiederherstellung, %1</translation>
    </message>
    <message>
        <source>Removal, %1</source>
        <translation>Entfernung, %1</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Entry in the journal</source>
        <translation>Eintrag im Journal</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>What Unassign removed from %1, and put back</source>
        <translation>Was Unassign aus %1 entfernt und wiederhergestellt hat</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>The journal holds nothing that was asked for.</source>
        <translation>Das Journal enthält nichts von dem, was angefragt wurde.</translation>
    </message>
</context>
<context>
    <name>removal::Restore</name>
    <message>
        <source>The journal does not hold the whole assignment.</source>
        <translation>Das Journal enthält nicht die ganze Zuweisung.</translation>
    </message>
    <message>
        <source>The service created it, but read again, its filter or mode is another one than before: somebody changed it since, or the service did. Look at the profile.</source>
        <translation>Der Dienst hat sie angelegt, aber erneut gelesen, ist ihr Filter oder Modus ein anderer als zuvor: Jemand hat sie seitdem geändert, oder der Dienst war es. Sehen Sie sich das Profil an.</translation>
    </message>
    <message>
        <source>Read again, it is there.</source>
        <translation>Erneut gelesen, ist sie vorhanden.</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is there.</source>
        <translation>Die Antwort ging verloren; erneut gelesen, ist sie vorhanden.</translation>
    </message>
    <message>
        <source>The service said that it was created, but read again, it is not there: it was removed since, or it was not restored.</source>
        <translation>Der Dienst hat gemeldet, dass sie angelegt wurde, aber erneut gelesen, ist sie nicht vorhanden: Sie wurde seitdem entfernt, oder sie wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Read again, the profile is assigned to the same group or audience in another way, with another filter or mode: it was not restored, or it was changed since. Look at the profile.</source>
        <translation>Erneut gelesen, ist das Profil derselben Gruppe oder demselben Empfängerkreis auf andere Weise zugewiesen, mit anderem Filter oder Modus: Die Zuweisung wurde nicht wiederhergestellt, oder sie wurde seitdem geändert. Sehen Sie sich das Profil an.</translation>
    </message>
    <message>
        <source>Read again, it is not there: it was not restored.</source>
        <translation>Erneut gelesen, ist sie nicht vorhanden: Sie wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Whether it was restored could not be read either: %1</source>
        <translation>Ob sie wiederhergestellt wurde, konnte auch nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It is read again at the next start.</source>
        <translation>Beim nächsten Start wird sie erneut gelesen.</translation>
    </message>
    <message>
        <source>It has another id now.</source>
        <translation>Sie hat jetzt eine andere ID.</translation>
    </message>
    <message>
        <source>The service says that it was created, but it is not among the profile&apos;s assignments.</source>
        <translation>Der Dienst meldet, dass sie angelegt wurde, aber sie ist nicht unter den Zuweisungen des Profils.</translation>
    </message>
    <message>
        <source>The service says that it was created, but that could not be read: %1</source>
        <translation>Der Dienst meldet, dass sie angelegt wurde, aber das konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The profile does not exist any more, so nothing can be restored to it.</source>
        <translation>Das Profil ist nicht mehr vorhanden, daher kann nichts darin wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It was removed in another tenant than the one that is open. Nothing was sent.</source>
        <translation>Sie wurde in einem anderen Mandanten entfernt als dem, der geöffnet ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is not an entry of a removal, so there is nothing to restore.</source>
        <translation>Dies ist kein Eintrag einer Entfernung, daher gibt es nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>This program did not remove it, so there is nothing to restore.</source>
        <translation>Dieses Programm hat sie nicht entfernt, daher gibt es nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>It was restored already.</source>
        <translation>Sie wurde bereits wiederhergestellt.</translation>
    </message>
    <message>
        <source>It is not in the journal, so it cannot be restored.</source>
        <translation>Sie ist nicht im Journal, daher kann sie nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It was not sent, because the restore was cancelled.</source>
        <translation>Nicht gesendet, weil die Wiederherstellung abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Read again, an equal assignment is there: the request arrived twice, or somebody else created it.</source>
        <translation>Erneut gelesen, ist eine gleiche Zuweisung da: Die Anfrage kam zweimal an, oder jemand anderes hat sie angelegt.</translation>
    </message>
</context>
<context>
    <name>removal::RestoreWork</name>
    <message>
        <source>The journal does not hold the whole assignment, so it cannot be created again.</source>
        <translation>Das Journal enthält nicht die ganze Zuweisung, daher kann sie nicht erneut angelegt werden.</translation>
    </message>
    <message>
        <source>Its target, filter or intent is of a kind that this program does not know, so it is not created again. Restore it in the Intune admin center.</source>
        <translation>Ziel, Filter oder Absicht ist von einer Art, die dieses Programm nicht kennt, daher wird sie nicht erneut angelegt. Stellen Sie sie im Intune Admin Center wieder her.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The profile has an equal assignment already, so nothing was sent.</source>
        <translation>Das Profil hat bereits eine gleiche Zuweisung, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The profile is assigned to the same group or audience in another way now, with another filter or mode. It was left alone, and nothing was sent.</source>
        <translation>Das Profil ist derselben Gruppe oder demselben Empfängerkreis jetzt auf andere Weise zugewiesen, mit anderem Filter oder Modus. Das wurde nicht angerührt, und es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>Der Dienst hat gemeldet: %1</translation>
    </message>
    <message>
        <source>It came from a policy set; restored, it is the profile&apos;s own assignment.</source>
        <translation>Sie stammte aus einem Richtliniensatz; wiederhergestellt ist sie die eigene Zuweisung des Profils.</translation>
    </message>
</context>
<context>
    <name>removal::Settlement</name>
    <message>
        <source>Give a reason to ask for the approval.</source>
        <translation>Geben Sie einen Grund an, um die Genehmigung anzufordern.</translation>
    </message>
    <message>
        <source>There is another way, which gives the profile&apos;s whole set of assignments back without this one and is guarded against losing others: ask for it if you want it.</source>
        <translation>Es gibt einen anderen Weg, der alle Zuweisungen des Profils ohne diese als Ganzes zurückgibt und davor geschützt ist, andere zu verlieren: Fordern Sie ihn an, wenn Sie ihn möchten.</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is gone.</source>
        <translation>Die Antwort ging verloren; erneut gelesen, ist sie nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Read again, it is still there: it was not removed.</source>
        <translation>Erneut gelesen, ist sie noch vorhanden: Sie wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Read again, it is there, but is another than the one that was confirmed. It was left alone.</source>
        <translation>Erneut gelesen, ist sie vorhanden, aber eine andere als die, die bestätigt wurde. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Whether it was removed could not be read either: %1</source>
        <translation>Ob sie entfernt wurde, konnte auch nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It is read again at the next start.</source>
        <translation>Beim nächsten Start wird sie erneut gelesen.</translation>
    </message>
</context>
<context>
    <name>removal::Undertaking</name>
    <message>
        <source>It was not sent, because the journal could not be written.</source>
        <translation>Nicht gesendet, weil das Journal nicht geschrieben werden konnte.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Unassign</source>
        <translation>Über Unassign</translation>
    </message>
    <message>
        <source>Unassign %1</source>
        <translation>Unassign %1</translation>
    </message>
    <message>
        <source>What it can destroy</source>
        <translation>Was es zerstören kann</translation>
    </message>
    <message>
        <source>About &amp;Qt…</source>
        <translation>Über &amp;Qt…</translation>
    </message>
    <message>
        <source>Shows Intune device configurations with their assignments, and removes assignments.</source>
        <translation>Zeigt Intune-Gerätekonfigurationen mit ihren Zuweisungen und entfernt Zuweisungen.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), QtKeychain (BSD), simdjson (Apache 2.0) and SQLite (public domain).</source>
        <translation>Erstellt mit Qt %1 (LGPL 3), QtKeychain (BSD), simdjson (Apache 2.0) und SQLite (gemeinfrei).</translation>
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
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Sign in with a &amp;device code…</source>
        <translation>Mit &amp;Gerätecode anmelden…</translation>
    </message>
    <message>
        <source>Sign &amp;out %1…</source>
        <translation>%1 a&amp;bmelden…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>The account and its stored sign-in are removed from this computer. The journal stays.</source>
        <translation>Das Konto und seine gespeicherte Anmeldung werden von diesem Computer entfernt. Das Journal bleibt.</translation>
    </message>
</context>
<context>
    <name>ui::ActionFinder</name>
    <message>
        <source>Find action</source>
        <translation>Aktion finden</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Name der Aktion</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Gefundene Aktionen</translation>
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
        <translation>%1 – zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>No action has all these words in its name.</source>
        <translation>Keine Aktion hat alle diese Wörter in ihrem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalsDialog</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>noch nicht eingereicht</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>A reason is wanted</source>
        <translation>Ein Grund wird verlangt</translation>
    </message>
    <message>
        <source>Waits for a second administrator</source>
        <translation>Wartet auf einen zweiten Administrator</translation>
    </message>
    <message>
        <source>Approved, will be sent</source>
        <translation>Genehmigt, wird gesendet</translation>
    </message>
    <message>
        <source>Carried out, being read again</source>
        <translation>Ausgeführt, wird erneut gelesen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Genehmigungscode</translation>
    </message>
    <message>
        <source>&amp;Ask the service now</source>
        <translation>Dienst jetzt &amp;fragen</translation>
    </message>
    <message>
        <source>Read how the requests stand</source>
        <translation>Lesen, wie es um die Anforderungen steht</translation>
    </message>
    <message>
        <source>Give &amp;reason…</source>
        <translation>&amp;Grund angeben…</translation>
    </message>
    <message>
        <source>File the request with a reason for the second administrator</source>
        <translation>Die Anforderung mit einem Grund für den zweiten Administrator einreichen</translation>
    </message>
    <message>
        <source>&amp;Try to send</source>
        <translation>Senden &amp;versuchen</translation>
    </message>
    <message>
        <source>For accounts that may not read the requests: sends it with its code. Where nobody has approved it, it goes on waiting.</source>
        <translation>Für Konten, die die Anforderungen nicht lesen dürfen: sendet die Änderung mit ihrem Code. Hat sie niemand genehmigt, wartet sie weiter.</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Aufgeben…</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Nothing waits for a second administrator.</source>
        <translation>Nichts wartet auf einen zweiten Administrator.</translation>
    </message>
    <message>
        <source>A second administrator has to agree, in the Intune admin center under Tenant administration › Multi Admin Approval. What is approved is then sent from here by itself, also after a restart.</source>
        <translation>Ein zweiter Administrator muss zustimmen, im Intune Admin Center unter „Mandantenverwaltung › Genehmigung durch mehrere Administratoren“ (Multi Admin Approval). Was genehmigt ist, wird dann von hier aus von selbst gesendet, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>The list may be old. %1</source>
        <translation>Die Liste ist möglicherweise veraltet. %1</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Do not wait any more for “%1”, %2?</source>
        <translation>Nicht mehr auf „%1“, %2 warten?</translation>
    </message>
    <message>
        <source>Nothing is sent. The request stays open at the service until it expires; approving it there changes nothing any more.</source>
        <translation>Es wird nichts gesendet. Die Anforderung bleibt beim Dienst offen, bis sie abläuft; sie dort zu genehmigen, ändert nichts mehr.</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Weiter warten</translation>
    </message>
</context>
<context>
    <name>ui::ByGroup</name>
    <message>
        <source>This place is not in the tree by configurations at present.</source>
        <translation>Diese Stelle ist derzeit nicht im Baum nach Konfigurationen.</translation>
    </message>
    <message numerus="yes">
        <source>By group: %n groups and other targets</source>
        <translation>
            <numerusform>Nach Gruppe: %n Gruppe oder anderes Ziel</numerusform>
            <numerusform>Nach Gruppe: %n Gruppen und andere Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>By configuration</source>
        <translation>Nach Konfiguration</translation>
    </message>
    <message>
        <source>Its target is not in the tree at present.</source>
        <translation>Ihr Ziel ist derzeit nicht im Baum.</translation>
    </message>
    <message>
        <source>Showing what reaches %1: it is in %2.</source>
        <translation>Gezeigt wird, was bei %1 ankommt: Mitglied in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was read so far is assigned to any of them.</source>
        <translation>Nichts von dem, was bisher gelesen wurde, ist einer davon zugewiesen.</translation>
    </message>
    <message>
        <source>What it is excluded from does not reach it: an exclusion wins over inclusions.</source>
        <translation>Was durch einen Ausschluss ausgenommen ist, kommt dort nicht an: Ein Ausschluss hat Vorrang vor Einschlüssen.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Alles anz&amp;eigen</translation>
    </message>
    <message>
        <source>Nothing reaches %1</source>
        <translation>Nichts erreicht %1</translation>
    </message>
    <message>
        <source>Nothing is assigned</source>
        <translation>Nichts ist zugewiesen</translation>
    </message>
    <message>
        <source>No configuration that was read has an assignment. The tree by configurations shows what there is.</source>
        <translation>Keine gelesene Konfiguration hat eine Zuweisung. Der Baum nach Konfigurationen zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Show by configuration</source>
        <translation>Nach Konfiguration anzeigen</translation>
    </message>
    <message>
        <source>No assignment that was read is to a group that it is in, nor to everyone.</source>
        <translation>Keine gelesene Zuweisung richtet sich an eine seiner Gruppen oder an alle.</translation>
    </message>
    <message>
        <source>Asking for the right to read who is in which group…</source>
        <translation>Das Recht, Gruppenmitgliedschaften zu lesen, wird angefordert…</translation>
    </message>
</context>
<context>
    <name>ui::ChangeReporter</name>
    <message>
        <source>It could not be dropped. %1</source>
        <translation>Das Verwerfen war nicht möglich. %1</translation>
    </message>
    <message>
        <source>Waited for approval: %1, “%2”: %3. %4</source>
        <translation>Hat auf Genehmigung gewartet: %1, „%2“: %3. %4</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval…</source>
        <translation>Wartet auf Ge&amp;nehmigung…</translation>
    </message>
    <message numerus="yes">
        <source>%n removals of %1 were not sent.</source>
        <translation>
            <numerusform>%n Entfernung vom %1 wurde nicht gesendet.</numerusform>
            <numerusform>%n Entfernungen vom %1 wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restores of %1 were not sent.</source>
        <translation>
            <numerusform>%n Wiederherstellung vom %1 wurde nicht gesendet.</numerusform>
            <numerusform>%n Wiederherstellungen vom %1 wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>They are not sent. History goes on listing them as skipped.</source>
        <translation>Sie werden nicht gesendet. Der Verlauf führt sie weiter als übersprungen auf.</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval (%1)…</source>
        <translation>Wartet auf Ge&amp;nehmigung (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator; a reason is wanted for some.</source>
        <translation>
            <numerusform>%n Änderung wartet auf einen zweiten Administrator; dafür wird ein Grund verlangt.</numerusform>
            <numerusform>%n Änderungen warten auf einen zweiten Administrator; für manche wird ein Grund verlangt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator.</source>
        <translation>
            <numerusform>%n Änderung wartet auf einen zweiten Administrator.</numerusform>
            <numerusform>%n Änderungen warten auf einen zweiten Administrator.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Rewriting a list of assignments…</source>
        <translation>Eine Liste von Zuweisungen wird neu geschrieben…</translation>
    </message>
    <message>
        <source>Rewriting the list of assignments of a profile…</source>
        <translation>Die Liste der Zuweisungen eines Profils wird neu geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rewriting the list: %1.</source>
        <translation>Neuschreiben der Liste: %1.</translation>
    </message>
    <message>
        <source>A colleague&apos;s assignments were lost and put back: %1.</source>
        <translation>Zuweisungen eines Kollegen gingen verloren und wurden wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Show History</source>
        <translation>Verlauf anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::CloseQuestion</name>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Some assignments are not removed or restored yet.</source>
        <translation>Manche Zuweisungen sind noch nicht entfernt oder wiederhergestellt.</translation>
    </message>
    <message>
        <source>&amp;Finish first</source>
        <translation>Erst &amp;fertigstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A list of assignments is being rewritten. The program can close when that is done.</source>
        <translation>Eine Liste von Zuweisungen wird gerade neu geschrieben. Das Programm kann schließen, wenn das erledigt ist.</translation>
    </message>
    <message>
        <source>The program can finish first and then close. Or it closes as soon as what was sent is answered, and asks at the next start whether to go on with the rest.</source>
        <translation>Das Programm kann erst fertigstellen und dann schließen. Oder es schließt, sobald das Gesendete beantwortet ist, und fragt beim nächsten Start, ob es mit dem Rest weitergehen soll.</translation>
    </message>
    <message>
        <source>&amp;Leave the rest for the next start</source>
        <translation>&amp;Rest beim nächsten Start</translation>
    </message>
</context>
<context>
    <name>ui::ConfigurationFilter</name>
    <message numerus="yes">
        <source>Changed since the last load: %n assignments are gone.</source>
        <translation>
            <numerusform>Seit dem letzten Laden geändert: %n Zuweisung ist nicht mehr vorhanden.</numerusform>
            <numerusform>Seit dem letzten Laden geändert: %n Zuweisungen sind nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n nicht mehr vorhanden</numerusform>
            <numerusform>%n nicht mehr vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>New since the last load.</source>
        <translation>Neu seit dem letzten Laden.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed since the last load.</source>
        <translation>Seit dem letzten Laden geändert.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ui::ConfigurationView</name>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>Device configurations, their assignments and their certificate paths</source>
        <translation>Gerätekonfigurationen, ihre Zuweisungen und ihre Zertifikatpfade</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>&amp;Standardspalten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>ui::DestroysDialog</name>
    <message>
        <source>It deletes assignments of device configurations, and nothing else. A device that loses a profile can lose its Wi-Fi, VPN or certificate with it. Removing an exclusion gives the profile to more devices. Every removal is confirmed by you and kept in History.</source>
        <translation>Es löscht Zuweisungen von Gerätekonfigurationen und sonst nichts. Ein Gerät, das ein Profil verliert, kann damit sein WLAN, sein VPN oder sein Zertifikat verlieren. Wird ein Ausschluss entfernt, erhalten mehr Geräte das Profil. Jede Entfernung wird von Ihnen bestätigt und im Verlauf festgehalten.</translation>
    </message>
    <message>
        <source>What it can destroy</source>
        <translation>Was es zerstören kann</translation>
    </message>
    <message>
        <source>What it deletes</source>
        <translation>Was es löscht</translation>
    </message>
    <message>
        <source>What it does to devices</source>
        <translation>Was es mit Geräten macht</translation>
    </message>
    <message>
        <source>Intune tells devices at their next check-in, which can be within minutes or take days. A device that no longer gets a profile removes what the profile brought: a Wi-Fi or VPN connection, a certificate and what signs in with it, restrictions. A device that loses its only network that way cannot be reached to put it back.</source>
        <translation>Intune teilt es den Geräten beim nächsten Einchecken mit; das kann Minuten oder Tage dauern. Ein Gerät, das ein Profil nicht mehr erhält, entfernt, was das Profil gebracht hat: eine WLAN- oder VPN-Verbindung, ein Zertifikat und was sich damit anmeldet, Einschränkungen. Ein Gerät, das auf diese Weise sein einziges Netzwerk verliert, ist nicht mehr erreichbar, um es wiederherzustellen.</translation>
    </message>
    <message>
        <source>What goes further than it looks</source>
        <translation>Was weiter reicht, als es aussieht</translation>
    </message>
    <message>
        <source>A certificate path leads to another profile: an assignment that is removed there is that other profile&apos;s own, and all profiles that rely on it are touched. An exclusion that is removed widens the audience. An assignment that comes from a policy set can come back.</source>
        <translation>Ein Zertifikatpfad führt zu einem anderen Profil: Eine Zuweisung, die dort entfernt wird, ist die eigene Zuweisung dieses anderen Profils, und alle Profile, die darauf angewiesen sind, sind betroffen. Wird ein Ausschluss entfernt, wird der Empfängerkreis größer. Eine Zuweisung, die aus einem Richtliniensatz stammt, kann wiederkommen.</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Was es nie tut</translation>
    </message>
    <message>
        <source>It never deletes a configuration, a group, a filter or a device. It never removes what was not selected and confirmed, nor what somebody changed since you saw it. It sends nothing when the journal cannot be written.</source>
        <translation>Es löscht nie eine Konfiguration, eine Gruppe, einen Filter oder ein Gerät. Es entfernt nie, was nicht ausgewählt und bestätigt wurde, und nie, was jemand geändert hat, seit Sie es gesehen haben. Es sendet nichts, wenn das Journal nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>History keeps every removed assignment whole and can put it back with the same target, filter and intent, under an id that can be new. What devices did in the meantime does not come undone by that.</source>
        <translation>Der Verlauf bewahrt jede entfernte Zuweisung vollständig auf und kann sie mit demselben Ziel, demselben Filter und derselben Absicht wiederherstellen, unter einer ID, die neu sein kann. Was Geräte in der Zwischenzeit getan haben, wird dadurch nicht rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Picture of relations</source>
        <translation>Bild der Beziehungen</translation>
    </message>
    <message>
        <source>Copied the Graph path.</source>
        <translation>Der Graph-Pfad wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied the JSON.</source>
        <translation>Das JSON wurde kopiert.</translation>
    </message>
    <message>
        <source>No certificate path is known to lead here or on from here.</source>
        <translation>Es ist kein Zertifikatpfad bekannt, der hierher oder von hier weiter führt.</translation>
    </message>
</context>
<context>
    <name>ui::FacetBar</name>
    <message>
        <source>Any platform</source>
        <translation>Jede Plattform</translation>
    </message>
    <message>
        <source>Included group</source>
        <translation>Eingeschlossene Gruppe</translation>
    </message>
    <message>
        <source>Excluded group</source>
        <translation>Ausgeschlossene Gruppe</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Configuration Manager collection</source>
        <translation>Configuration Manager-Sammlung</translation>
    </message>
    <message>
        <source>Unknown kind of target</source>
        <translation>Unbekannte Art von Ziel</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Policy set</source>
        <translation>Richtliniensatz</translation>
    </message>
    <message>
        <source>Source not said</source>
        <translation>Quelle nicht angegeben</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Unbekannte Quelle</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show only configurations and assignments of a kind</source>
        <translation>Nur Konfigurationen und Zuweisungen einer Art anzeigen</translation>
    </message>
    <message>
        <source>Shows again what the filters hide</source>
        <translation>Zeigt wieder, was die Filter ausblenden</translation>
    </message>
    <message>
        <source>Reached through a certificate</source>
        <translation>Über ein Zertifikat erreicht</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Target group deleted</source>
        <translation>Gruppe des Ziels gelöscht</translation>
    </message>
    <message>
        <source>Changed since the last load</source>
        <translation>Seit dem letzten Laden geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>T&amp;arget</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n Zuweisung</numerusform>
            <numerusform>%n Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>%n Konfiguration</numerusform>
            <numerusform>%n Konfigurationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take off the filter “%1”</source>
        <translation>Den Filter „%1“ entfernen</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>Kein Filter ist eingeschaltet</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Eingeschaltet: %1</translation>
    </message>
</context>
<context>
    <name>ui::GoToPathDialog</name>
    <message>
        <source>Go to path</source>
        <translation>Gehe zu Pfad</translation>
    </message>
    <message>
        <source>&amp;Graph path or address of a configuration, a certificate path or an assignment:</source>
        <translation>&amp;Graph-Pfad oder Adresse einer Konfiguration, eines Zertifikatpfads oder einer Zuweisung:</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>With or without host, version, type casts and verb.</source>
        <translation>Mit oder ohne Host, Version, Typumwandlungen und Verb.</translation>
    </message>
    <message>
        <source>This names a configuration.</source>
        <translation>Dies benennt eine Konfiguration.</translation>
    </message>
    <message>
        <source>This names the certificate path %1.</source>
        <translation>Dies benennt den Zertifikatpfad %1.</translation>
    </message>
    <message>
        <source>This names an assignment of the configuration itself.</source>
        <translation>Dies benennt eine Zuweisung der Konfiguration selbst.</translation>
    </message>
    <message>
        <source>This names an assignment reached through %1.</source>
        <translation>Dies benennt eine Zuweisung, die über %1 erreicht wird.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Put the selected assignments back, or all of the selected entries when none is selected</source>
        <translation>Die ausgewählten Zuweisungen wiederherstellen, oder alle der ausgewählten Einträge, wenn keine ausgewählt ist</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the entries that are shown into a file</source>
        <translation>Die gezeigten Einträge in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Remove &amp;old entries…</source>
        <translation>&amp;Alte Einträge entfernen…</translation>
    </message>
    <message>
        <source>Take entries out of the journal; nothing in the tenant changes</source>
        <translation>Einträge aus dem Journal nehmen; im Mandanten ändert sich nichts</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>Das Journal konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nothing was removed from %1 with this program on this computer yet. What you remove is listed here.</source>
        <translation>Aus %1 wurde mit diesem Programm auf diesem Computer noch nichts entfernt. Was Sie entfernen, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>What was removed from %1, and restored, with this program on this computer.</source>
        <translation>Was mit diesem Programm auf diesem Computer aus %1 entfernt und wiederhergestellt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n Zuweisung</numerusform>
            <numerusform>%n Zuweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing of %1 matches.</source>
        <translation>%1, nichts davon passt.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%2, davon gezeigt: %1; %4, davon gezeigt: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1</source>
        <translation>
            <numerusform>%n Eintrag wurde in %1 geschrieben</numerusform>
            <numerusform>%n Einträge wurden in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed from the journal. %1</source>
        <translation>Aus dem Journal wurde nichts entfernt. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed from the journal.</source>
        <translation>
            <numerusform>%n Eintrag wurde aus dem Journal entfernt.</numerusform>
            <numerusform>%n Einträge wurden aus dem Journal entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search profiles, groups, tickets, accounts and ids</source>
        <translation>Profile, Gruppen, Tickets, Konten und IDs durchsuchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Removals and restores</source>
        <translation>Entfernungen und Wiederherstellungen</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Wiederherstellungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Kann wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
</context>
<context>
    <name>ui::HistoryList</name>
    <message>
        <source>Removal</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>ui::LoadReporter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Meldung des Dienstes</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anforderungs-ID</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Clientanforderungs-ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n configurations so far</source>
        <translation>
            <numerusform>Wird gelesen… bisher %n Konfiguration</numerusform>
            <numerusform>Wird gelesen… bisher %n Konfigurationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service limits how fast one may ask. Going on by itself in %n seconds…</source>
        <translation>
            <numerusform>Der Dienst begrenzt, wie schnell gefragt werden darf. In %n Sekunde geht es von selbst weiter…</numerusform>
            <numerusform>Der Dienst begrenzt, wie schnell gefragt werden darf. In %n Sekunden geht es von selbst weiter…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>%n Konfiguration</numerusform>
            <numerusform>%n Konfigurationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n Zuweisung</numerusform>
            <numerusform>%n Zuweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1. Reading names and certificate paths…</source>
        <translation>%1. Namen und Zertifikatpfade werden gelesen…</translation>
    </message>
    <message>
        <source>Not everything was read: %1 so far</source>
        <translation>Es wurde nicht alles gelesen: bisher %1</translation>
    </message>
    <message>
        <source>Reading was stopped. What is shown is not the whole tenant.</source>
        <translation>Das Lesen wurde angehalten. Was gezeigt wird, ist nicht der ganze Mandant.</translation>
    </message>
    <message>
        <source>What is shown is not the whole tenant. %1</source>
        <translation>Was gezeigt wird, ist nicht der ganze Mandant. %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n removals were not settled. Reading what became of them…</source>
        <translation>
            <numerusform>Das Programm wurde beendet, als %n Entfernung noch ungeklärt war. Es wird gelesen, was daraus geworden ist…</numerusform>
            <numerusform>Das Programm wurde beendet, als %n Entfernungen noch ungeklärt waren. Es wird gelesen, was daraus geworden ist…</numerusform>
        </translation>
    </message>
    <message>
        <source>What an earlier run left open could not be settled. %1</source>
        <translation>Was ein früherer Lauf offen gelassen hat, konnte nicht geklärt werden. %1</translation>
    </message>
    <message>
        <source>What an earlier run left open is settled: %1.</source>
        <translation>Was ein früherer Lauf offen gelassen hat, ist geklärt: %1.</translation>
    </message>
    <message>
        <source>Show History</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>%n Zuweisung wird entfernt…</numerusform>
            <numerusform>%n Zuweisungen werden entfernt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>%n Zuweisung wird wiederhergestellt…</numerusform>
            <numerusform>%n Zuweisungen werden wiederhergestellt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing: %1 of %2 done</source>
        <translation>Entfernen: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Restoring: %1 of %2 done</source>
        <translation>Wiederherstellen: %1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>ui::LookupDialog</name>
    <message>
        <source>For this user or device</source>
        <translation>Für diesen Benutzer oder dieses Gerät</translation>
    </message>
    <message>
        <source>&amp;Sign-in name of a user, or name of a device:</source>
        <translation>&amp;Anmeldename eines Benutzers oder Name eines Geräts:</translation>
    </message>
    <message>
        <source>User or device</source>
        <translation>Benutzer oder Gerät</translation>
    </message>
    <message>
        <source>anna@contoso.com or LAPTOP-1234</source>
        <translation>anna@contoso.com oder LAPTOP-1234</translation>
    </message>
    <message>
        <source>Devices of this name</source>
        <translation>Geräte mit diesem Namen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>S&amp;how what reaches it</source>
        <translation>An&amp;zeigen, was dort ankommt</translation>
    </message>
    <message>
        <source>A device also gets what is assigned to the groups of its user: look at the user as well.</source>
        <translation>Ein Gerät erhält auch, was den Gruppen seines Benutzers zugewiesen ist: Sehen Sie sich auch den Benutzer an.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Reading its groups…</source>
        <translation>Die Gruppen werden gelesen…</translation>
    </message>
    <message>
        <source>Reading how it comes to be in them…</source>
        <translation>Es wird gelesen, wie die Mitgliedschaft zustande kommt…</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have this name. Choose one.</source>
        <translation>
            <numerusform>%n Gerät hat diesen Namen. Wählen Sie es aus.</numerusform>
            <numerusform>%n Geräte haben diesen Namen. Wählen Sie eines aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask for this right</source>
        <translation>&amp;Dieses Recht anfordern</translation>
    </message>
    <message>
        <source>The right is there, but the service refuses all the same. This account may lack a role in Entra ID: ask your administrator.</source>
        <translation>Das Recht ist vorhanden, aber der Dienst lehnt trotzdem ab. Möglicherweise fehlt diesem Konto eine Rolle in Entra ID: Fragen Sie Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>Die Diagnose wurde kopiert.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>Es ist kein Mandant geöffnet.</translation>
    </message>
    <message>
        <source>Practice tenant: everything here is made up, and nothing leaves this computer.</source>
        <translation>Übungsmandant: Hier ist alles erfunden, und nichts verlässt diesen Computer.</translation>
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
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>This is version %1. The newest one is named on this page, which opens in the browser: %2</source>
        <translation>Dies ist Version %1. Die neueste steht auf dieser Seite, die im Browser geöffnet wird: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ui::OldEntriesDialog</name>
    <message>
        <source>%1, from “%2”, removed on %3</source>
        <translation>%1, von „%2“, entfernt am %3</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Alte Einträge entfernen</translation>
    </message>
    <message>
        <source>Age of the entries</source>
        <translation>Alter der Einträge</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>älter als 30 Tage</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <translation>älter als 90 Tage</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>älter als ein Jahr</translation>
    </message>
    <message>
        <source>older than two years</source>
        <translation>älter als zwei Jahre</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>jeden Alters</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What could still be restored is listed here.</source>
        <translation>Was noch wiederhergestellt werden könnte, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>What cannot be restored any more</source>
        <translation>Was nicht mehr wiederhergestellt werden kann</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>Einträge entfernen</translation>
    </message>
    <message>
        <source>Entries that are not settled or wait for approval always stay, and so does a removal that a newer entry restored from. Nothing in the tenant changes.</source>
        <translation>Einträge, die ungeklärt sind oder auf Genehmigung warten, bleiben immer, ebenso eine Entfernung, aus der ein neuerer Eintrag wiederhergestellt hat. Im Mandanten ändert sich nichts.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>Das Journal konnte nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of this age can be removed.</source>
        <translation>Kein Eintrag dieses Alters kann entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal. None of them can be restored from.</source>
        <translation>
            <numerusform>%n Eintrag wird aus dem Journal entfernt. Aus ihm kann nichts wiederhergestellt werden.</numerusform>
            <numerusform>%n Einträge werden aus dem Journal entfernt. Aus keinem davon kann etwas wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal.</source>
        <translation>
            <numerusform>%n Eintrag wird aus dem Journal entfernt.</numerusform>
            <numerusform>%n Einträge werden aus dem Journal entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments of them could still be restored, and cannot any more afterwards:</source>
        <translation>
            <numerusform>%n Zuweisung daraus könnte noch wiederhergestellt werden und kann es danach nicht mehr:</numerusform>
            <numerusform>%n Zuweisungen daraus könnten noch wiederhergestellt werden und können es danach nicht mehr:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutcomesDialog</name>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Profiles read once more</source>
        <translation>Noch einmal gelesene Profile</translation>
    </message>
    <message>
        <source>Removal details</source>
        <translation>Details der Entfernung</translation>
    </message>
    <message>
        <source>Restore details</source>
        <translation>Details der Wiederherstellung</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesModel</name>
    <message>
        <source>%1 (through %2)</source>
        <translation>%1 (über %2)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>Zuweisungs-ID</translation>
    </message>
    <message>
        <source>Id after restoring</source>
        <translation>ID nach der Wiederherstellung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anforderungs-ID</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Clientanforderungs-ID</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Genehmigungscode</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesView</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose an assignment to see what was sent and what came back</source>
        <translation>Wählen Sie eine Zuweisung, um zu sehen, was gesendet wurde und was zurückkam</translation>
    </message>
</context>
<context>
    <name>ui::PathBox</name>
    <message>
        <source>Graph path</source>
        <translation>Graph-Pfad</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy Graph path</source>
        <translation>Graph-Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>ui::PathFinder</name>
    <message>
        <source>The assignments there could not be read. %1</source>
        <translation>Die Zuweisungen dort konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>This place exists, but the tree does not show it.</source>
        <translation>Diese Stelle gibt es, aber der Baum zeigt sie nicht.</translation>
    </message>
    <message>
        <source>The profile is there, but it has no assignment with this id (any more).</source>
        <translation>Das Profil ist vorhanden, aber es hat keine Zuweisung (mehr) mit dieser ID.</translation>
    </message>
    <message>
        <source>“%1” is of a type that has no path “%2”.</source>
        <translation>„%1“ ist von einem Typ, der keinen Pfad „%2“ hat.</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>Konnte nicht gelesen werden: %1. %2</translation>
    </message>
    <message>
        <source>%1 is not set there.</source>
        <translation>Dort nicht festgelegt: %1.</translation>
    </message>
    <message>
        <source>%1 does not lead to a profile with the id %2.</source>
        <translation>Über %1 ist kein Profil mit der ID %2 erreichbar.</translation>
    </message>
    <message>
        <source>There is no configuration with the id %1 in this tenant.</source>
        <translation>In diesem Mandanten gibt es keine Konfiguration mit der ID %1.</translation>
    </message>
</context>
<context>
    <name>ui::PdfReport</name>
    <message>
        <source>the pages could not be begun</source>
        <translation>die Seiten konnten nicht begonnen werden</translation>
    </message>
    <message>
        <source>%1 – page %2</source>
        <translation>%1 – Seite %2</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Es wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Intent, source</source>
        <translation>Absicht, Quelle</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>Zuweisungs-ID</translation>
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
        <translation>Ordnung des Baums</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups and other targets, what is assigned to them, and the certificate paths that lead there</source>
        <translation>Gruppen und andere Ziele, was ihnen zugewiesen ist, und die Zertifikatpfade, die dorthin führen</translation>
    </message>
</context>
<context>
    <name>ui::PracticeMenu</name>
    <message>
        <source>&amp;Practice</source>
        <translation>Übun&amp;g</translation>
    </message>
    <message>
        <source>Make trouble</source>
        <translation>Störungen auslösen</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>&amp;Approve as second administrator</source>
        <translation>Als zweiter Administrator &amp;genehmigen</translation>
    </message>
    <message>
        <source>Plays the colleague who has to agree</source>
        <translation>Spielt den Kollegen, der zustimmen muss</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Nichts wartet auf Genehmigung.</translation>
    </message>
    <message numerus="yes">
        <source>The second administrator approved %n requests.</source>
        <translation>
            <numerusform>Der zweite Administrator hat %n Anforderung genehmigt.</numerusform>
            <numerusform>Der zweite Administrator hat %n Anforderungen genehmigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>The practice tenant is as it was in the beginning.</source>
        <translation>Der Übungsmandant ist wieder wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>ui::RawJsonBox</name>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Ra&amp;w JSON</source>
        <translation>JSON-&amp;Rohdaten</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON-Rohdaten</translation>
    </message>
    <message>
        <source>Opens what the service says of this row, as it says it</source>
        <translation>Öffnet, was der Dienst über diese Zeile sagt, so wie er es sagt</translation>
    </message>
    <message>
        <source>Raw JSON text</source>
        <translation>Text der JSON-Rohdaten</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Reason wanted</source>
        <translation>Grund verlangt</translation>
    </message>
    <message>
        <source>This organisation wants a reason before a second administrator is asked. Nothing was changed yet.
“%1”, %2</source>
        <translation>Diese Organisation verlangt einen Grund, bevor ein zweiter Administrator gefragt wird. Es wurde noch nichts geändert.
„%1“, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message numerus="yes">
        <source>Give it for the %n &amp;others that want one too</source>
        <translation>
            <numerusform>Auch für die %n &amp;andere angeben, die einen verlangt</numerusform>
            <numerusform>Auch für die %n &amp;anderen angeben, die einen verlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Genehmigung anfordern</translation>
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
        <translation>%1, derzeit angezeigt</translation>
    </message>
</context>
<context>
    <name>ui::RelationListDialog</name>
    <message>
        <source>More profiles</source>
        <translation>Weitere Profile</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a profile and its type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
</context>
<context>
    <name>ui::RelationsView</name>
    <message>
        <source>Picture of relations</source>
        <translation>Bild der Beziehungen</translation>
    </message>
    <message>
        <source>Leads to “%1” as %2.</source>
        <translation>Führt zu „%1“ als %2.</translation>
    </message>
    <message>
        <source>%1 This is the selected way.</source>
        <translation>%1 Dies ist der ausgewählte Weg.</translation>
    </message>
    <message>
        <source>%1 It leads back.</source>
        <translation>%1 Dieser Weg führt zurück.</translation>
    </message>
    <message>
        <source>%1 (selected way)</source>
        <translation>%1 (ausgewählter Weg)</translation>
    </message>
    <message>
        <source>%1 (leads back)</source>
        <translation>%1 (führt zurück)</translation>
    </message>
</context>
<context>
    <name>ui::RemovalPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops what was not sent yet; what was sent is awaited</source>
        <translation>Hält an, was noch nicht gesendet wurde; auf das Gesendete wird gewartet</translation>
    </message>
    <message>
        <source>Rest&amp;ore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Put back what this removal took away</source>
        <translation>Wiederherstellen, was diese Entfernung weggenommen hat</translation>
    </message>
    <message>
        <source>Remove by re&amp;writing the list…</source>
        <translation>Durch &amp;Neuschreiben der Liste entfernen…</translation>
    </message>
    <message>
        <source>The service does not offer to remove a single assignment here; this is the other way</source>
        <translation>Der Dienst bietet hier nicht an, eine einzelne Zuweisung zu entfernen; dies ist der andere Weg</translation>
    </message>
    <message>
        <source>Show &amp;details…</source>
        <translation>Details an&amp;zeigen…</translation>
    </message>
    <message>
        <source>What became of each assignment</source>
        <translation>Was aus jeder Zuweisung geworden ist</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Removal progress</source>
        <translation>Fortschritt der Entfernung</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Restore this removal…</source>
        <translation>Diese Entfernung wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Reading the profiles once more…</source>
        <translation>Die Profile werden noch einmal gelesen…</translation>
    </message>
    <message>
        <source>Stopping: waiting for what was already sent…</source>
        <translation>Wird angehalten: Auf das bereits Gesendete wird gewartet…</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>%n Zuweisung wird entfernt…</numerusform>
            <numerusform>%n Zuweisungen werden entfernt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>%n Zuweisung wird wiederhergestellt…</numerusform>
            <numerusform>%n Zuweisungen werden wiederhergestellt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is different too. Look at it in the portal before you go on.
%1</source>
        <translation>Es ist noch etwas anders. Sehen Sie es sich im Portal an, bevor Sie weitermachen.
%1</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Es wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of how far it is</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the details</source>
        <translation>
            <numerusform>und noch %n, siehe Details</numerusform>
            <numerusform>und noch %n, siehe Details</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were read once more: nothing differs but what you chose.</source>
        <translation>
            <numerusform>%n Profil wurde noch einmal gelesen: Nichts ist anders außer dem, was Sie ausgewählt haben.</numerusform>
            <numerusform>%n Profile wurden noch einmal gelesen: Nichts ist anders außer dem, was Sie ausgewählt haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Remove assignments</source>
        <translation>Zuweisungen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n assignments?</source>
        <translation>
            <numerusform>%n Zuweisung entfernen?</numerusform>
            <numerusform>%n Zuweisungen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>optional; a second administrator reads it where one has to approve</source>
        <translation>optional; ein zweiter Administrator liest ihn, wo einer genehmigen muss</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Ticket:</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n assignments</source>
        <translation>
            <numerusform>%n Zuweisung entfernen</numerusform>
            <numerusform>%n Zuweisungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each assignment is read again just before it is removed, and left alone if it has changed. A copy goes into the journal first.</source>
        <translation>Jede Zuweisung wird unmittelbar vor dem Entfernen erneut gelesen und nicht angerührt, wenn sie sich geändert hat. Zuerst kommt eine Kopie in das Journal.</translation>
    </message>
    <message>
        <source>To go on, type the name of the tenant.</source>
        <translation>Geben Sie den Namen des Mandanten ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>To go on, type the name of the profile.</source>
        <translation>Geben Sie den Namen des Profils ein, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Restore assignments</source>
        <translation>Zuweisungen wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments?</source>
        <translation>
            <numerusform>%n Zuweisung wiederherstellen?</numerusform>
            <numerusform>%n Zuweisungen wiederherstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>Was wiederhergestellt wird</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments</source>
        <translation>
            <numerusform>%n Zuweisung wiederherstellen</numerusform>
            <numerusform>%n Zuweisungen wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, für %2</translation>
    </message>
</context>
<context>
    <name>ui::RewriteDialog</name>
    <message>
        <source>Remove by rewriting the list</source>
        <translation>Durch Neuschreiben der Liste entfernen</translation>
    </message>
    <message>
        <source>The service does not offer to remove a single assignment of this profile. What it offers is to write the whole list of the profile&apos;s assignments anew, without the ones below.
The program reads the list, keeps everything in it as it is, reads it again right before writing, and once more afterwards. It writes nothing if there is anything in the list that it does not understand, or if the list changed meanwhile.
The risk: what a colleague assigns in the same second can be lost. The program sees that afterwards and puts it back, but the profile may be without it for a moment, and devices can notice.</source>
        <translation>Der Dienst bietet nicht an, eine einzelne Zuweisung dieses Profils zu entfernen. Er bietet an, die ganze Liste der Zuweisungen des Profils neu zu schreiben, ohne die unten aufgeführten.
Das Programm liest die Liste, behält alles darin, wie es ist, liest sie unmittelbar vor dem Schreiben erneut und danach noch einmal. Es schreibt nichts, wenn in der Liste etwas steht, das es nicht versteht, oder wenn sich die Liste zwischenzeitlich geändert hat.
Das Risiko: Was ein Kollege in derselben Sekunde zuweist, kann verloren gehen. Das Programm sieht das danach und stellt es wieder her, aber das Profil kann einen Moment lang ohne diese Zuweisung sein, und Geräte können das bemerken.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Pro&amp;file:</source>
        <translation>Pro&amp;fil:</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n by rewriting the list</source>
        <translation>
            <numerusform>%n durch Neuschreiben der Liste entfernen</numerusform>
            <numerusform>%n durch Neuschreiben der Liste entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowDetails</name>
    <message>
        <source>This place is not in the tree at present.</source>
        <translation>Diese Stelle ist derzeit nicht im Baum.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search names, types, groups, filters, ids and paths</source>
        <translation>Namen, Typen, Gruppen, Filter, IDs und Pfade durchsuchen</translation>
    </message>
    <message>
        <source>Several words narrow the search; quotation marks keep words together</source>
        <translation>Mehrere Wörter grenzen die Suche ein; Anführungszeichen halten Wörter zusammen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Nothing changed since the last load</source>
        <translation>Seit dem letzten Laden hat sich nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations changed since the last load.</source>
        <translation>
            <numerusform>%n Konfiguration hat sich seit dem letzten Laden geändert.</numerusform>
            <numerusform>%n Konfigurationen haben sich seit dem letzten Laden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are gone since the last load.</source>
        <translation>
            <numerusform>%n Konfiguration ist seit dem letzten Laden nicht mehr vorhanden.</numerusform>
            <numerusform>%n Konfigurationen sind seit dem letzten Laden nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Searched for %1.</source>
        <translation>Gesucht nach %1.</translation>
    </message>
    <message>
        <source>Searched for all of %1.</source>
        <translation>Gesucht nach allen diesen Wörtern: %1.</translation>
    </message>
    <message>
        <source>Filters that are on: %1.</source>
        <translation>Eingeschaltete Filter: %1.</translation>
    </message>
    <message>
        <source>Nothing that was read so far fits. Reading goes on.</source>
        <translation>Nichts von dem, was bisher gelesen wurde, passt. Das Lesen geht weiter.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more, and so do fewer filters.</source>
        <translation>Weniger oder kürzere Wörter finden mehr, weniger Filter ebenso.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Fewer filters show more.</source>
        <translation>Weniger Filter zeigen mehr.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>ui::SectionBox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Show &amp;names of groups in place of ids</source>
        <translation>&amp;Namen von Gruppen statt IDs anzeigen</translation>
    </message>
    <message>
        <source>Offer sign-in with a &amp;device code</source>
        <translation>Anmeldung mit &amp;Gerätecode anbieten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie vom System vorgegeben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxyport</translation>
    </message>
    <message>
        <source>Microsoft advises tenants to block it, because others can misuse it</source>
        <translation>Microsoft rät Mandanten, dies zu blockieren, weil andere es missbrauchen können</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Use the app that needs no registration of your own</source>
        <translation>Die App verwenden, die keine eigene Registrierung braucht</translation>
    </message>
    <message>
        <source>C&amp;loud:</source>
        <translation>C&amp;loud:</translation>
    </message>
    <message>
        <source>&amp;Tenant (id, domain, or organizations):</source>
        <translation>&amp;Mandant (ID, Domäne oder organizations):</translation>
    </message>
    <message>
        <source>Client &amp;id:</source>
        <translation>Client-&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Asks for one more permission, GroupMember.Read.All, when it is switched on.</source>
        <translation>Fordert beim Einschalten eine weitere Berechtigung an: GroupMember.Read.All.</translation>
    </message>
    <message>
        <source>For computers whose browser cannot be used. Off by default: a code can be misused for phishing.</source>
        <translation>Für Computer, deren Browser nicht verwendet werden kann. Standardmäßig ausgeschaltet: Ein Code kann für Phishing missbraucht werden.</translation>
    </message>
    <message>
        <source>Copy admin &amp;consent link</source>
        <translation>Lin&amp;k zur Administratoreinwilligung kopieren</translation>
    </message>
    <message>
        <source>An administrator opens it once to allow this program for the whole tenant</source>
        <translation>Ein Administrator öffnet ihn einmal, um dieses Programm für den ganzen Mandanten zuzulassen</translation>
    </message>
    <message>
        <source>The command line says otherwise for this run; what you set here holds for the next one.</source>
        <translation>Die Befehlszeile gibt für diesen Lauf etwas anderes vor; was Sie hier festlegen, gilt für den nächsten.</translation>
    </message>
    <message>
        <source>Copied. Send the link to an administrator of the tenant, who opens it once.</source>
        <translation>Kopiert. Senden Sie den Link an einen Administrator des Mandanten, der ihn einmal öffnet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is used when the program is started again.</source>
        <translation>Eine andere Sprache gilt, wenn das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Sprac&amp;he:</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Open or close the current row</source>
        <translation>Die aktuelle Zeile öffnen oder schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open or close the current row; try again where reading failed</source>
        <translation>Die aktuelle Zeile öffnen oder schließen; erneut versuchen, wo das Lesen fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Open everything below the current row</source>
        <translation>Alles unter der aktuellen Zeile öffnen</translation>
    </message>
    <message>
        <source>Add the current row to the selection, or take it out</source>
        <translation>Die aktuelle Zeile zur Auswahl hinzufügen oder herausnehmen</translation>
    </message>
    <message>
        <source>Select all rows that are shown</source>
        <translation>Alle gezeigten Zeilen auswählen</translation>
    </message>
    <message>
        <source>From Search to the results</source>
        <translation>Von der Suche zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Clear Search; leave a question without doing anything</source>
        <translation>Suche löschen; eine Frage verlassen, ohne etwas zu tun</translation>
    </message>
    <message>
        <source>Open the menu of the current row</source>
        <translation>Das Menü der aktuellen Zeile öffnen</translation>
    </message>
</context>
<context>
    <name>ui::ShownExport</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was gezeigt wird</translation>
    </message>
    <message>
        <source>Print report to PDF</source>
        <translation>Bericht als PDF drucken</translation>
    </message>
    <message>
        <source>Pages to print (*%1)</source>
        <translation>Seiten zum Drucken (*%1)</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Die Seiten werden geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n lines to %1</source>
        <translation>
            <numerusform>%n Zeile in %1 exportiert</numerusform>
            <numerusform>%n Zeilen in %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Es wird auf die Anmeldung gewartet</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Es wird auf Ihre Anmeldung gewartet</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page. Sign in there with your work account, then come back here.</source>
        <translation>Ihr Browser zeigt die Anmeldeseite. Melden Sie sich dort mit Ihrem Geschäftskonto an und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into a browser on this computer and sign in there.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie den Link in einen Browser auf diesem Computer und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Geben Sie diesen Code ein</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Ein Code wird angefordert…</translation>
    </message>
    <message>
        <source>Open %1 in a browser, enter the code below and sign in. Never enter a code that somebody else gave you.</source>
        <translation>Öffnen Sie %1 in einem Browser, geben Sie den Code unten ein und melden Sie sich an. Geben Sie nie einen Code ein, den Sie von jemand anderem erhalten haben.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Almost done.</source>
        <translation>Fast fertig.</translation>
    </message>
</context>
<context>
    <name>ui::SignInReporter</name>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Copy admin consent link</source>
        <translation>Link zur Administratoreinwilligung kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops reading the configurations</source>
        <translation>Hält das Lesen der Konfigurationen an</translation>
    </message>
</context>
<context>
    <name>ui::TypedName</name>
    <message>
        <source>Name to type: %1</source>
        <translation>Einzugebender Name: %1</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Namen zur Bestätigung eingeben</translation>
    </message>
    <message>
        <source>%1 The name is: %2</source>
        <translation>%1 Der Name lautet: %2</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>T&amp;ype it here:</source>
        <translation>Hier &amp;eingeben:</translation>
    </message>
</context>
<context>
    <name>ui::UndoRemoval</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Nothing that was removed can be put back</source>
        <translation>Nichts Entferntes kann wiederhergestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removal of %n assignments</source>
        <translation>
            <numerusform>Entfernen von %n Zuweisung &amp;rückgängig machen</numerusform>
            <numerusform>Entfernen von %n Zuweisungen &amp;rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back what was removed on %1</source>
        <translation>Wiederherstellen, was am %1 entfernt wurde</translation>
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
        <translation>Unassign zeigt über jeden Zertifikatpfad hinweg, welche Intune-Gerätekonfigurationen wem zugewiesen sind. Es entfernt die Zuweisungen, die Sie auswählen, sagt Ihnen vorher, was das bedeutet, und bewahrt von jeder eine Kopie in einem Journal auf diesem Computer auf, aus dem sie wiederhergestellt werden kann. Probieren Sie es zuerst im Übungsmandanten aus: Dort funktioniert alles, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>ui::WorkspacePage</name>
    <message>
        <source>Copied the Graph path.</source>
        <translation>Der Graph-Pfad wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied the id.</source>
        <translation>Die ID wurde kopiert.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Select assignments to remove them</source>
        <translation>Wählen Sie Zuweisungen aus, um sie zu entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments selected</source>
        <translation>
            <numerusform>%n Zuweisung ausgewählt</numerusform>
            <numerusform>%n Zuweisungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown at %2</source>
        <translation>%1, gezeigt an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, so nothing below it can be removed: %1</source>
        <translation>Nicht bekannt, daher kann darunter nichts entfernt werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The configurations appear here as they come.</source>
        <translation>Die Konfigurationen erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>No configurations</source>
        <translation>Keine Konfigurationen</translation>
    </message>
    <message>
        <source>This tenant has no device configurations that this account may see.</source>
        <translation>Dieser Mandant hat keine Gerätekonfigurationen, die dieses Konto sehen darf.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Looking for this path…</source>
        <translation>Dieser Pfad wird gesucht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Reached by %1. Removing it now sends exactly this path.</source>
        <translation>Erreicht über %1. Wird die Zuweisung jetzt entfernt, wird genau dieser Pfad gesendet.</translation>
    </message>
    <message>
        <source>Use the tree&apos;s path instead</source>
        <translation>Stattdessen den Pfad des Baums verwenden</translation>
    </message>
    <message>
        <source>Found %1 in the tree by groups</source>
        <translation>%1 im Baum nach Gruppen gefunden</translation>
    </message>
    <message>
        <source>Found %1 in the tree by configurations</source>
        <translation>%1 im Baum nach Konfigurationen gefunden</translation>
    </message>
</context>
<context>
    <name>workspace::Workspace</name>
    <message>
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>It was confirmed by %1, who alone can go on with it. Nothing was sent.</source>
        <translation>Bestätigt wurde es von %1; nur mit diesem Konto kann es weitergehen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It was never sent: the program had ended before, and it was dropped afterwards.</source>
        <translation>Nie gesendet: Das Programm wurde vorher beendet, und danach wurde es verworfen.</translation>
    </message>
</context>
</TS>
