<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with a work account</source>
        <translation>Iniciar sesión con una cuenta profesional</translation>
    </message>
    <message>
        <source>&amp;Try the practice tenant</source>
        <translation>Pro&amp;bar el tenant de práctica</translation>
    </message>
    <message>
        <source>Open a made-up tenant; nothing leaves this computer</source>
        <translation>Abrir un tenant inventado; nada sale de este equipo</translation>
    </message>
    <message>
        <source>&amp;Close tenant</source>
        <translation>&amp;Cerrar el tenant</translation>
    </message>
    <message>
        <source>Go back to the welcome page</source>
        <translation>Volver a la página de bienvenida</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save what the tree shows at present into a file</source>
        <translation>Guardar en un archivo lo que muestra ahora el árbol</translation>
    </message>
    <message>
        <source>&amp;Print report to PDF…</source>
        <translation>I&amp;mprimir el informe en PDF…</translation>
    </message>
    <message>
        <source>Save what the tree shows as pages to print</source>
        <translation>Guardar lo que muestra el árbol como páginas para imprimir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>Restaurar lo último que se eliminó</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Remove the selected assignments</source>
        <translation>Eliminar las asignaciones seleccionadas</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Choose removed assignments in History and put them back</source>
        <translation>Elegir en el Historial asignaciones eliminadas y restaurarlas</translation>
    </message>
    <message>
        <source>Copy Graph &amp;path</source>
        <translation>Copiar la ruta de &amp;Graph</translation>
    </message>
    <message>
        <source>Copy the Graph path of the current row</source>
        <translation>Copiar la ruta de Graph de la fila actual</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar el identi&amp;ficador</translation>
    </message>
    <message>
        <source>Copy the id of the current row</source>
        <translation>Copiar el identificador de la fila actual</translation>
    </message>
    <message>
        <source>Select all its &amp;assignments</source>
        <translation>Seleccionar todas sus &amp;asignaciones</translation>
    </message>
    <message>
        <source>Select the assignments right below the current row</source>
        <translation>Seleccionar las asignaciones situadas justo debajo de la fila actual</translation>
    </message>
    <message>
        <source>All assig&amp;nments of this group</source>
        <translation>Todas las asignaciones de este grup&amp;o</translation>
    </message>
    <message>
        <source>Show everything that is assigned to the target of the current assignment</source>
        <translation>Mostrar todo lo que está asignado al destino de la asignación actual</translation>
    </message>
    <message>
        <source>Show in its &amp;configuration</source>
        <translation>&amp;Mostrar en su configuración</translation>
    </message>
    <message>
        <source>Show the current assignment in the tree by configurations</source>
        <translation>Mostrar la asignación actual en el árbol por configuraciones</translation>
    </message>
    <message>
        <source>For this &amp;user or device…</source>
        <translation>&amp;Para este usuario o dispositivo…</translation>
    </message>
    <message>
        <source>Show only what reaches one user or device, through groups as well</source>
        <translation>Mostrar solo lo que llega a un usuario o dispositivo, también a través de grupos</translation>
    </message>
    <message>
        <source>By c&amp;onfiguration</source>
        <translation>Por config&amp;uración</translation>
    </message>
    <message>
        <source>Show configurations and their assignments</source>
        <translation>Mostrar las configuraciones y sus asignaciones</translation>
    </message>
    <message>
        <source>By g&amp;roup</source>
        <translation>Por &amp;grupo</translation>
    </message>
    <message>
        <source>Show groups and other targets, and what is assigned to them</source>
        <translation>Mostrar los grupos y otros destinos, y lo que tienen asignado</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find configurations and assignments</source>
        <translation>Buscar configuraciones y asignaciones</translation>
    </message>
    <message>
        <source>&amp;Go to path…</source>
        <translation>Ir a la r&amp;uta…</translation>
    </message>
    <message>
        <source>Find the place that a Graph path or address names</source>
        <translation>Buscar el lugar que indica una ruta o una dirección de Graph</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Volver a leerlo todo</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Show what was removed from this tenant</source>
        <translation>Mostrar lo que se eliminó de este tenant</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval…</source>
        <translation>En &amp;espera de aprobación…</translation>
    </message>
    <message>
        <source>Show what a second administrator has to agree to</source>
        <translation>Mostrar lo que debe aceptar un segundo administrador</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>E&amp;xpandir</translation>
    </message>
    <message>
        <source>Open the selected rows</source>
        <translation>Abrir las filas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>Con&amp;traer</translation>
    </message>
    <message>
        <source>Close the selected rows</source>
        <translation>Cerrar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Collapse &amp;all</source>
        <translation>Contraer t&amp;odo</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Cerrar todas las filas</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show what is known of the current row beside the tree</source>
        <translation>Mostrar junto al árbol lo que se sabe de la fila actual</translation>
    </message>
    <message>
        <source>Find ac&amp;tion…</source>
        <translation>Buscar a&amp;cción…</translation>
    </message>
    <message>
        <source>Find any action by its name, and do it</source>
        <translation>Buscar cualquier acción por su nombre y realizarla</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>&amp;What it can destroy</source>
        <translation>Lo &amp;que puede destruir</translation>
    </message>
    <message>
        <source>What a removal does, and what it never does</source>
        <translation>Qué hace una eliminación y qué no hace nunca</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar el dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>Copy versions and settings for whoever helps you; no names and no secrets</source>
        <translation>Copiar versiones y ajustes para quien le ayude; sin nombres ni secretos</translation>
    </message>
    <message>
        <source>&amp;About Unassign</source>
        <translation>&amp;Acerca de Unassign</translation>
    </message>
    <message>
        <source>Version, licences, and what this program can destroy</source>
        <translation>Versión, licencias y lo que este programa puede destruir</translation>
    </message>
    <message>
        <source>Check for a &amp;new version</source>
        <translation>Buscar una versión &amp;nueva</translation>
    </message>
    <message>
        <source>Open the page of the releases in the browser; this program itself asks nobody</source>
        <translation>Abrir la página de versiones en el navegador; el programa mismo no consulta a nadie</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: “%2” is not an address such as https://host</source>
        <translation>--%1: «%2» no es una dirección como https://host</translation>
    </message>
    <message>
        <source>--%1: “%2” must begin with https:// (http:// only for this computer itself)</source>
        <translation>--%1: «%2» debe empezar por https:// (http:// solo para este mismo equipo)</translation>
    </message>
    <message>
        <source>--%1: “%2” must end before %3</source>
        <translation>--%1: «%2» debe terminar antes de %3</translation>
    </message>
    <message>
        <source>Open the practice tenant; nothing leaves this computer.</source>
        <translation>Abrir el tenant de práctica; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Address of Microsoft Graph up to /beta, for this run. https, or http on this computer.</source>
        <translation>Dirección de Microsoft Graph hasta /beta, para esta ejecución. https, o http en este equipo.</translation>
    </message>
    <message>
        <source>Address of the sign-in service up to the tenant, for this run. https, or http on this computer.</source>
        <translation>Dirección del servicio de inicio de sesión hasta el tenant, para esta ejecución. https, o http en este equipo.</translation>
    </message>
    <message>
        <source>Tenant id or domain to sign in to.</source>
        <translation>Identificador o dominio del tenant en el que iniciar sesión.</translation>
    </message>
    <message>
        <source>Application (client) id to sign in with.</source>
        <translation>Identificador de aplicación (cliente) con el que iniciar sesión.</translation>
    </message>
    <message>
        <source>Microsoft cloud: global, usgov, usgovdod or china.</source>
        <translation>Nube de Microsoft: global, usgov, usgovdod o china.</translation>
    </message>
    <message>
        <source>Folder for settings, account list and journal.</source>
        <translation>Carpeta para los ajustes, la lista de cuentas y el diario.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Mostrar la versión y terminar.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Mostrar esta ayuda y terminar.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”</source>
        <translation>Argumento inesperado «%1»</translation>
    </message>
    <message>
        <source>--%1 was given more than once</source>
        <translation>--%1 se indicó más de una vez</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 necesita un valor</translation>
    </message>
    <message>
        <source>--cloud: “%1” is not one of %2</source>
        <translation>--cloud: «%1» no es ninguno de estos valores: %2</translation>
    </message>
    <message>
        <source>--practice cannot be combined with --graph-root or --authority</source>
        <translation>--practice no se puede combinar con --graph-root ni con --authority</translation>
    </message>
    <message>
        <source>Usage: unassign [options]
Remove Intune device configuration assignments, safely.

Options:
</source>
        <translation>Uso: unassign [opciones]
Elimina de forma segura asignaciones de configuraciones de dispositivo de Intune.

Opciones:
</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Practice tenant: nothing outside this computer changes.</source>
        <translation>Tenant de práctica: nada cambia fuera de este equipo.</translation>
    </message>
    <message>
        <source>Tenant %1, signed in as %2.</source>
        <translation>Tenant %1, sesión iniciada como %2.</translation>
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
        <translation>inicio de sesión: %1</translation>
    </message>
    <message>
        <source>This run does not use Microsoft&apos;s own addresses (%1).</source>
        <translation>Esta ejecución no usa las direcciones propias de Microsoft (%1).</translation>
    </message>
    <message>
        <source>The page could not be opened in a browser. Its address is %1</source>
        <translation>No se pudo abrir la página en un navegador. Su dirección es %1</translation>
    </message>
    <message>
        <source>There is no browser to open the page with. Its address is %1</source>
        <translation>No hay ningún navegador con el que abrir la página. Su dirección es %1</translation>
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
        <translation>De:</translation>
    </message>
    <message>
        <source>Reached through:</source>
        <translation>A través de:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filtro:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Miembros:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>Dispositivos:</translation>
    </message>
    <message>
        <source>Shown at:</source>
        <translation>Se muestra en:</translation>
    </message>
    <message numerus="yes">
        <source>%n selected places</source>
        <translation>
            <numerusform>%n lugar seleccionado</numerusform>
            <numerusform>%n lugares seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Web page, to read and print</source>
        <translation>Página web, para leer e imprimir</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Todo, para programas</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
</context>
<context>
    <name>auth::Accounts</name>
    <message>
        <source>You are signed in for this run only: this computer has no keyring that is open, so the sign-in cannot be kept. Everything else works as usual.</source>
        <translation>Ha iniciado sesión solo para esta ejecución: este equipo no tiene ningún llavero abierto, así que el inicio de sesión no se puede conservar. Todo lo demás funciona como siempre.</translation>
    </message>
    <message>
        <source>You are signed in for this run only: the sign-in service does not let a program stay signed in. Everything else works as usual; now and then you are asked to sign in again.</source>
        <translation>Ha iniciado sesión solo para esta ejecución: el servicio de inicio de sesión no permite que un programa mantenga la sesión iniciada. Todo lo demás funciona como siempre; de vez en cuando se le pedirá que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>auth::Advice</name>
    <message>
        <source>Your organisation has not approved this app yet. Send this link to your administrator.</source>
        <translation>Su organización aún no ha aprobado esta aplicación. Envíe este vínculo a su administrador.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled. Nothing was changed.</source>
        <translation>Se canceló el inicio de sesión. No se modificó nada.</translation>
    </message>
    <message>
        <source>Your organisation asks for a second sign-in step. Select Sign in again and finish it in the browser.</source>
        <translation>Su organización pide un segundo paso para iniciar sesión. Seleccione «Volver a iniciar sesión» y complételo en el explorador.</translation>
    </message>
    <message>
        <source>The client ID in Settings is not known, or is switched off, in this tenant. Check tenant and client ID.</source>
        <translation>En este tenant, el identificador de cliente indicado en Ajustes no se conoce o está desactivado. Compruebe el tenant y el identificador de cliente.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>Su sesión ha terminado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed (%1).</source>
        <translation>El inicio de sesión no se ha completado correctamente (%1).</translation>
    </message>
    <message>
        <source>The code has expired. Get a new code.</source>
        <translation>El código ha expirado. Obtenga un código nuevo.</translation>
    </message>
    <message>
        <source>Sign-in was declined.</source>
        <translation>Se denegó el inicio de sesión.</translation>
    </message>
    <message>
        <source>This needs a permission that has not been given yet. Sign in to ask for it; your administrator may have to approve it.</source>
        <translation>Esto necesita un permiso que aún no se ha concedido. Inicie sesión para solicitarlo; puede que su administrador deba aprobarlo.</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered and confirmed in the browser.</source>
        <translation>En espera de que se introduzca y se confirme el código en el explorador.</translation>
    </message>
    <message>
        <source>Your account has not been given access to this app. Ask your Entra administrator to assign you under Enterprise applications.</source>
        <translation>No se ha dado acceso a esta aplicación a su cuenta. Pida a su administrador de Entra que le asigne en Aplicaciones empresariales.</translation>
    </message>
    <message>
        <source>Your organisation has not approved this app yet. Send this link to your administrator. You cannot approve this yourself.</source>
        <translation>Su organización aún no ha aprobado esta aplicación. Envíe este vínculo a su administrador. Usted no puede aprobarla.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in rules do not allow this app, place or computer. Give your administrator the correlation id.</source>
        <translation>Las reglas de inicio de sesión de su organización no permiten esta aplicación, este lugar o este equipo. Facilite a su administrador el identificador de correlación.</translation>
    </message>
    <message>
        <source>Use your managed work computer, and the browser that is signed in to your work profile.</source>
        <translation>Use su equipo de trabajo administrado y el explorador en el que ha iniciado sesión con su perfil profesional.</translation>
    </message>
    <message>
        <source>Your organisation only allows approved apps for this. This app cannot meet that rule.</source>
        <translation>Su organización solo permite para esto aplicaciones aprobadas. Esta aplicación no puede cumplir esa regla.</translation>
    </message>
    <message>
        <source>Sign-in was blocked as risky. Contact your security team.</source>
        <translation>El inicio de sesión se bloqueó por considerarse de riesgo. Póngase en contacto con su equipo de seguridad.</translation>
    </message>
    <message>
        <source>Administrator: register http://localhost under Mobile and desktop applications and allow public client flows.</source>
        <translation>Administrador: registre http://localhost en Aplicaciones móviles y de escritorio y permita los flujos de cliente público.</translation>
    </message>
    <message>
        <source>Check the tenant name and the cloud in Settings.</source>
        <translation>Compruebe el nombre del tenant y la nube en Ajustes.</translation>
    </message>
    <message>
        <source>This account does not belong to %1. Sign in with your work account, or ask to be invited.</source>
        <translation>Esta cuenta no pertenece a %1. Inicie sesión con su cuenta profesional o pida que le inviten.</translation>
    </message>
    <message>
        <source>Finish in the browser or contact your account administrator.</source>
        <translation>Termine en el explorador o póngase en contacto con el administrador de su cuenta.</translation>
    </message>
    <message>
        <source>This client ID may not be used for this. Set your organisation&apos;s own client ID.</source>
        <translation>Este identificador de cliente no se puede usar para esto. Indique el identificador de cliente de su propia organización.</translation>
    </message>
    <message>
        <source>The sign-in service saw the same request too often and asks to stop. Unassign has stopped; please report it with the details.</source>
        <translation>El servicio de inicio de sesión recibió la misma solicitud demasiadas veces y pide que se detenga. Unassign se ha detenido; notifíquelo e incluya los detalles.</translation>
    </message>
    <message>
        <source>Your network or organisation does not allow sign-in to %1.</source>
        <translation>Su red o su organización no permite iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection and the proxy in Settings.</source>
        <translation>No se puede acceder a %1. Compruebe la conexión de red y el proxy en Ajustes.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>La conexión con %1 se interrumpió antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer of %1. This network seems to want a sign-in of its own: open any page in the browser, finish it there, and try again.</source>
        <translation>En lugar de la respuesta de %1 llegó una página web. Parece que esta red pide su propio inicio de sesión: abra cualquier página en el explorador, complételo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password. Sign in to the proxy in the system&apos;s settings, or choose another proxy in Settings.</source>
        <translation>El proxy de esta red pide un nombre de usuario y una contraseña. Inicie sesión en el proxy desde la configuración del sistema o elija otro proxy en Ajustes.</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted, so nothing was sent. A filter in this network may be opening connections: its root certificate has to be installed on this computer by your administrator.</source>
        <translation>La conexión con %1 no es de confianza, así que no se envió nada. Es posible que un filtro de esta red abra las conexiones: su administrador debe instalar el certificado raíz de ese filtro en este equipo.</translation>
    </message>
    <message>
        <source>Date or time of this computer seem to be wrong, so the answer of %1 cannot be trusted. Set the clock and try again.</source>
        <translation>La fecha o la hora de este equipo parecen incorrectas, así que no se puede confiar en la respuesta de %1. Ajuste el reloj e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 answered in a way that Unassign does not understand. The sign-in was not used.</source>
        <translation>%1 respondió de un modo que Unassign no entiende. El inicio de sesión no se utilizó.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser within 5 minutes. Sign in again.</source>
        <translation>El inicio de sesión no se completó en el explorador en 5 minutos. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no free port on this computer for the browser&apos;s answer. Try again.</source>
        <translation>No hay ningún puerto libre en este equipo para la respuesta del explorador. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another account than the one that this work belongs to was signed in. It was not used. Sign in again with the same account, or add the other one.</source>
        <translation>Se inició sesión con una cuenta distinta de aquella a la que pertenece este trabajo. No se utilizó. Vuelva a iniciar sesión con la misma cuenta o agregue la otra.</translation>
    </message>
    <message>
        <source>The stored sign-in could not be read; the keyring may be locked. The account is still there. Sign in again.</source>
        <translation>No se pudo leer el inicio de sesión guardado; es posible que el llavero esté bloqueado. La cuenta sigue ahí. Vuelva a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>auth::Cloud</name>
    <message>
        <source>Global (also GCC)</source>
        <translation>Global (también GCC)</translation>
    </message>
    <message>
        <source>US Government L4 (GCC High)</source>
        <translation>Administración Pública de EE. UU. L4 (GCC High)</translation>
    </message>
    <message>
        <source>US Government L5 (DoD)</source>
        <translation>Administración Pública de EE. UU. L5 (DoD)</translation>
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
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
</context>
<context>
    <name>auth::LoopbackListener</name>
    <message>
        <source>There is no free port on this computer for the browser&apos;s answer.</source>
        <translation>No hay ningún puerto libre en este equipo para la respuesta del explorador.</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>Esta solicitud es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not a request of a browser.</source>
        <translation>Esta no es una solicitud de un explorador.</translation>
    </message>
    <message>
        <source>This address is not the one that the sign-in waits at.</source>
        <translation>Esta no es la dirección en la que espera el inicio de sesión.</translation>
    </message>
    <message>
        <source>Only GET is answered here.</source>
        <translation>Aquí solo se responde a GET.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Unassign.</source>
        <translation>Puede cerrar esta página y volver a Unassign.</translation>
    </message>
    <message>
        <source>Unassign waits for the sign-in to be finished in the browser.</source>
        <translation>Unassign espera a que se complete el inicio de sesión en el explorador.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in under way. It was ignored.</source>
        <translation>Esta respuesta no pertenece al inicio de sesión en curso. Se ignoró.</translation>
    </message>
</context>
<context>
    <name>auth::Session</name>
    <message>
        <source>This account was signed out on this computer.</source>
        <translation>Se cerró la sesión de esta cuenta en este equipo.</translation>
    </message>
    <message>
        <source>The permission that this needs was not given. Everything else goes on.</source>
        <translation>No se concedió el permiso que esto necesita. Todo lo demás continúa.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again to go on.</source>
        <translation>No ha iniciado sesión. Vuelva a iniciar sesión para continuar.</translation>
    </message>
</context>
<context>
    <name>auth::Settings</name>
    <message>
        <source>“%1” is not a cloud that the program knows.</source>
        <translation>«%1» no es una nube que conozca el programa.</translation>
    </message>
    <message>
        <source>The tenant has to be a tenant id, a domain such as contoso.com, or “organizations”.</source>
        <translation>El tenant debe ser un identificador de tenant, un dominio como contoso.com u «organizations».</translation>
    </message>
    <message>
        <source>Personal Microsoft accounts have no Intune. Enter the tenant of your organisation.</source>
        <translation>Las cuentas personales de Microsoft no tienen Intune. Introduzca el tenant de su organización.</translation>
    </message>
    <message>
        <source>The client ID has to look like %1.</source>
        <translation>El identificador de cliente debe tener esta forma: %1.</translation>
    </message>
    <message>
        <source>The proxy has to be a host name or address, and a port from 1 to 65535.</source>
        <translation>El proxy debe ser un nombre de host o una dirección, y un puerto del 1 al 65535.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se pudo escribir «%1».</translation>
    </message>
</context>
<context>
    <name>auth::TokenStore</name>
    <message>
        <source>The keyring of this computer cannot be used: %1</source>
        <translation>No se puede usar el llavero de este equipo: %1</translation>
    </message>
    <message>
        <source>The sign-in is too long for the keyring.</source>
        <translation>El inicio de sesión es demasiado largo para el llavero.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Este equipo no tiene llavero.</translation>
    </message>
</context>
<context>
    <name>core::ReportFile</name>
    <message>
        <source>The report was not saved. %1 could not be written: %2</source>
        <translation>El informe no se guardó. No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>details::Audience</name>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Everything in the Configuration Manager collection %1</source>
        <translation>Todo lo que contiene la recopilación %1 de Configuration Manager</translation>
    </message>
    <message>
        <source>A kind of target that this program does not know (%1)</source>
        <translation>Un tipo de destino que este programa no conoce (%1)</translation>
    </message>
    <message>
        <source>Everyone in “%1”</source>
        <translation>Todos los miembros de «%1»</translation>
    </message>
    <message>
        <source>Nobody through the group %1, which was deleted</source>
        <translation>Nadie a través del grupo %1, que se borró</translation>
    </message>
    <message>
        <source>Everyone in the group %1, whose name is not known</source>
        <translation>Todos los miembros del grupo %1, cuyo nombre se desconoce</translation>
    </message>
    <message>
        <source>%1, only on devices that the filter “%2” includes</source>
        <translation>%1, solo en dispositivos que incluye el filtro «%2»</translation>
    </message>
    <message>
        <source>%1, but not on devices that the filter “%2” excludes</source>
        <translation>%1, pero no en dispositivos que excluye el filtro «%2»</translation>
    </message>
    <message>
        <source>%1, with the filter “%2” in a way that this program does not know</source>
        <translation>%1, con el filtro «%2» de un modo que este programa no conoce</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name within a list</comment>
        <translation>«%1»</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, except members of %2.</source>
        <translation>%1, excepto los miembros de %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody: it is assigned to no one, it only excludes.</source>
        <translation>Nadie: no está asignado a nadie, solo excluye.</translation>
    </message>
    <message>
        <source>Never members of %1.</source>
        <translation>Nunca los miembros de %1.</translation>
    </message>
    <message>
        <source>It is taken away from: %1.</source>
        <translation>Se quita a: %1.</translation>
    </message>
    <message>
        <source>Some exclusion has a filter; see the assignment itself.</source>
        <translation>Alguna exclusión tiene un filtro; consulte la propia asignación.</translation>
    </message>
    <message>
        <source>The intent of some assignment is not known to this program.</source>
        <translation>Este programa no conoce la intención de alguna asignación.</translation>
    </message>
    <message>
        <source>Members of “%1”</source>
        <translation>Miembros de «%1»</translation>
    </message>
    <message>
        <source>It keeps “%1” from: %2.</source>
        <comment>%1 is a profile, %2 whom an exclusion is about</comment>
        <translation>Impide que reciban «%1»: %2.</translation>
    </message>
    <message>
        <source>It takes “%1” away from: %2.</source>
        <comment>%1 is a profile, %2 who loses it</comment>
        <translation>Quita «%1» a: %2.</translation>
    </message>
    <message>
        <source>It does with “%1” what this program does not know, to: %2.</source>
        <comment>%1 is a profile, %2 whom an assignment is about</comment>
        <translation>Hace con «%1» algo que este programa no conoce, para: %2.</translation>
    </message>
    <message>
        <source>It gives “%1” to: %2.</source>
        <comment>%1 is a profile, %2 who gets it</comment>
        <translation>Da «%1» a: %2.</translation>
    </message>
    <message>
        <source>Not known yet: its assignments are still being read.</source>
        <translation>Aún se desconoce: todavía se están leyendo sus asignaciones.</translation>
    </message>
    <message>
        <source>Not known: its assignments could not be read. %1</source>
        <translation>Se desconoce: no se pudieron leer sus asignaciones. %1</translation>
    </message>
    <message>
        <source>Nobody: it has no assignments.</source>
        <translation>Nadie: no tiene asignaciones.</translation>
    </message>
</context>
<context>
    <name>details::Describe</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Several selected</source>
        <translation>Varios elementos seleccionados</translation>
    </message>
    <message>
        <source>%1 of %2 are selected.</source>
        <comment>assignments of profiles</comment>
        <translation>Selección: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n asignación</numerusform>
            <numerusform>%n asignaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are selected at %n places; each assignment counts once.</source>
        <translation>
            <numerusform>Están seleccionadas en %n lugar; cada asignación cuenta una sola vez.</numerusform>
            <numerusform>Están seleccionadas en %n lugares; cada asignación cuenta una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a single row to see its details, or “Remove…” to see what removing them would do.</source>
        <translation>Elija una sola fila para ver sus detalles, o «Eliminar…» para ver qué efecto tendría eliminarlas.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>“%1” uses the profile “%2” as its %3. What is below this row are the assignments of “%2” itself: removing one takes it from every device and every other profile that uses it.</source>
        <translation>«%1» usa el perfil «%2» como %3. Debajo de esta fila están las asignaciones del propio «%2»: si elimina una, se quita de todos los dispositivos y de todos los demás perfiles que lo usan.</translation>
    </message>
    <message>
        <source>Certificate path</source>
        <translation>Ruta de certificado</translation>
    </message>
    <message>
        <source>What this path means</source>
        <translation>Qué significa esta ruta</translation>
    </message>
    <message>
        <source>A way from “%1” to the profile that is set as its %2. Where it leads is not known, or nothing is set; the row below it in the tree says which.</source>
        <translation>Un camino desde «%1» hasta el perfil que está establecido como su %2. Se desconoce adónde lleva, o no hay nada establecido; la fila situada debajo en el árbol indica cuál de los dos casos es.</translation>
    </message>
    <message>
        <source>The profile it leads to</source>
        <translation>El perfil al que lleva</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>Ya no se conoce</translation>
    </message>
    <message>
        <source>This assignment was removed, or is being read again.</source>
        <translation>Esta asignación se eliminó o se está volviendo a leer.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Nothing more is known of it.</source>
        <translation>No se sabe nada más.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Información general</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation>Plataforma:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Descripción:</translation>
    </message>
    <message>
        <source>Last changed:</source>
        <translation>Última modificación:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>How devices fare with it</source>
        <translation>Estado en los dispositivos</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Se desconoce: %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Succeeded:</source>
        <translation>Correctos:</translation>
    </message>
    <message>
        <source>Pending:</source>
        <translation>Pendientes:</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Con fallo:</translation>
    </message>
    <message>
        <source>With errors:</source>
        <translation>Con errores:</translation>
    </message>
    <message>
        <source>In conflict:</source>
        <translation>En conflicto:</translation>
    </message>
    <message>
        <source>Not applicable:</source>
        <translation>No aplicable:</translation>
    </message>
    <message>
        <source>Counted by the service:</source>
        <translation>Recuento del servicio:</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles rely on it through a certificate path.</source>
        <translation>
            <numerusform>%n perfil depende de él a través de una ruta de certificado.</numerusform>
            <numerusform>%n perfiles dependen de él a través de una ruta de certificado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who relies on it</source>
        <translation>Quién depende de él</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a profile, and the certificate path that starts there</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>none: the group was deleted</source>
        <translation>ninguno: el grupo se borró</translation>
    </message>
    <message>
        <source>not known: this account may not read groups</source>
        <translation>se desconoce: esta cuenta no puede leer grupos</translation>
    </message>
    <message>
        <source>not known: group names have not been read</source>
        <translation>se desconoce: no se han leído los nombres de los grupos</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>se desconoce: %1</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>assigned directly</source>
        <translation>asignado directamente</translation>
    </message>
    <message>
        <source>a policy set, which the service does not name</source>
        <translation>un conjunto de directivas que el servicio no nombra</translation>
    </message>
    <message>
        <source>the policy set %1</source>
        <translation>el conjunto de directivas %1</translation>
    </message>
    <message>
        <source>a source that this program does not know</source>
        <translation>un origen que este programa no conoce</translation>
    </message>
    <message>
        <source>Kind of target:</source>
        <translation>Tipo de destino:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Grupo:</translation>
    </message>
    <message>
        <source>Group id:</source>
        <translation>Id. de grupo:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Miembros:</translation>
    </message>
    <message>
        <source>Intent:</source>
        <translation>Intención:</translation>
    </message>
    <message>
        <source>not said by the service</source>
        <translation>el servicio no lo indica</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Origen:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Perfil:</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>A quién va dirigida</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filtro:</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Modo:</translation>
    </message>
    <message>
        <source>only devices that the rule matches</source>
        <translation>solo los dispositivos que coinciden con la regla</translation>
    </message>
    <message>
        <source>all devices but those that the rule matches</source>
        <translation>todos los dispositivos salvo los que coinciden con la regla</translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation>este programa no lo conoce</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Regla:</translation>
    </message>
    <message>
        <source>not known: the filter could not be read, or does not exist any more</source>
        <translation>se desconoce: no se pudo leer el filtro, o ya no existe</translation>
    </message>
    <message>
        <source>Filter id:</source>
        <translation>Id. de filtro:</translation>
    </message>
    <message>
        <source>What removing it would do</source>
        <translation>Qué efecto tendría eliminarla</translation>
    </message>
    <message>
        <source>%1 does not get “%2” by this assignment any more; its other assignments stay.</source>
        <translation>Por esta asignación, «%2» ya no llega a: %1. Las demás asignaciones del perfil se mantienen.</translation>
    </message>
    <message numerus="yes">
        <source>The same assignment is shown at %n places. Removed at one, it is gone at all of them.</source>
        <translation>
            <numerusform>La misma asignación se muestra en %n lugar. Si se elimina en uno, desaparece de todos.</numerusform>
            <numerusform>La misma asignación se muestra en %n lugares. Si se elimina en uno, desaparece de todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Dónde se muestra</translation>
    </message>
    <message>
        <source>Every device that Intune manages in this tenant.</source>
        <translation>Todos los dispositivos que Intune administra en este tenant.</translation>
    </message>
    <message>
        <source>Every user of this tenant with a licence for Intune.</source>
        <translation>Todos los usuarios de este tenant con una licencia de Intune.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Membership:</source>
        <translation>Pertenencia:</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Quién es</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are given to it.</source>
        <translation>
            <numerusform>Se le asigna %n configuración.</numerusform>
            <numerusform>Se le asignan %n configuraciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is excluded from %n configurations.</source>
        <translation>
            <numerusform>Está excluido de %n configuración.</numerusform>
            <numerusform>Está excluido de %n configuraciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are taken away from it.</source>
        <translation>
            <numerusform>Se le quita %n configuración.</numerusform>
            <numerusform>Se le quitan %n configuraciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these assignments have a filter.</source>
        <translation>
            <numerusform>%n de estas asignaciones tiene un filtro.</numerusform>
            <numerusform>%n de estas asignaciones tienen un filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these configurations are also used by other profiles, through certificate paths.</source>
        <translation>
            <numerusform>%n de estas configuraciones también la usan otros perfiles, por rutas de certificado.</numerusform>
            <numerusform>%n de estas configuraciones también las usan otros perfiles, por rutas de certificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is assigned to it</source>
        <translation>Qué tiene asignado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Target of assignments</source>
        <translation>Destino de asignaciones</translation>
    </message>
    <message>
        <source>Choose a configuration, a certificate path or an assignment in the tree. What it is, who gets it and what removing it would do is said here.</source>
        <translation>Elija en el árbol una configuración, una ruta de certificado o una asignación. Aquí se indica qué es, quién la recibe y qué efecto tendría eliminarla.</translation>
    </message>
</context>
<context>
    <name>details::PrettyJson</name>
    <message>
        <source>… More lines are not shown. Copy takes all of them.</source>
        <translation>… No se muestran más líneas. «Copiar» las incluye todas.</translation>
    </message>
    <message>
        <source>%1… (not shown whole; Copy takes all of it)</source>
        <translation>%1… (no se muestra completo; «Copiar» lo incluye todo)</translation>
    </message>
</context>
<context>
    <name>details::Relations</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>profiles</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles of certificate paths</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not known where this leads: %1.</source>
        <translation>Se desconoce adónde lleva esto: %1.</translation>
    </message>
    <message>
        <source>Not all of its certificate paths have been read yet.</source>
        <translation>Aún no se han leído todas sus rutas de certificado.</translation>
    </message>
</context>
<context>
    <name>graph::ErrorReader</name>
    <message>
        <source>Your organisation wants a second administrator to approve this change, and a reason for it. Nothing was changed.</source>
        <translation>Su organización exige que un segundo administrador apruebe este cambio y que se indique un motivo. No se modificó nada.</translation>
    </message>
    <message>
        <source>An approval request for this is already open. A second administrator has to decide on it first. Nothing was changed.</source>
        <translation>Ya hay abierta una solicitud de aprobación para esto. Un segundo administrador debe decidir primero sobre ella. No se modificó nada.</translation>
    </message>
    <message>
        <source>Your organisation wants a second administrator to approve this change. Nothing was changed yet.</source>
        <translation>Su organización exige que un segundo administrador apruebe este cambio. Aún no se modificó nada.</translation>
    </message>
    <message>
        <source>This program lacks a permission. Ask your Entra administrator to grant it DeviceManagementConfiguration.ReadWrite.All (delegated), then sign in again.</source>
        <translation>A este programa le falta un permiso. Pida a su administrador de Entra que le conceda DeviceManagementConfiguration.ReadWrite.All (delegado) y después vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your account lacks an Intune role for this. Ask your Intune administrator for a role that may assign device configurations and whose scope covers this profile.</source>
        <translation>A su cuenta le falta un rol de Intune para esto. Pida a su administrador de Intune un rol que pueda asignar configuraciones de dispositivo y cuyo ámbito incluya este perfil.</translation>
    </message>
    <message>
        <source>The service refused this: a right is missing. Your account may lack an Intune role, or this program a permission. Ask your Intune administrator.</source>
        <translation>El servicio rechazó esto: falta un derecho. Es posible que a su cuenta le falte un rol de Intune o a este programa un permiso. Consulte a su administrador de Intune.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Refresh, look at it again and decide again.</source>
        <translation>Esto se modificó entretanto. Actualice, vuelva a revisarlo y decida de nuevo.</translation>
    </message>
    <message>
        <source>This is locked, because the service is working on it or it is protected. Try again later.</source>
        <translation>Esto está bloqueado, porque el servicio está trabajando en ello o porque está protegido. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service refused this because of another change to the same profile. Refresh, then try again.</source>
        <translation>El servicio rechazó esto debido a otro cambio en el mismo perfil. Actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service does not know this path. A certificate path may have to name the type of the profile that it starts from.</source>
        <translation>El servicio no conoce esta ruta. Es posible que una ruta de certificado deba indicar el tipo del perfil del que parte.</translation>
    </message>
    <message>
        <source>The service did not accept your sign-in. Sign in again.</source>
        <translation>El servicio no aceptó su inicio de sesión. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The service does not find this. It may be gone, or your account may not see it.</source>
        <translation>El servicio no encuentra esto. Es posible que ya no exista o que su cuenta no pueda verlo.</translation>
    </message>
    <message>
        <source>The service received too many requests from this tenant and asks to wait. Try again later.</source>
        <translation>El servicio recibió demasiadas solicitudes de este tenant y pide que se espere. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has trouble at the moment (status %1). Try again later.</source>
        <translation>El servicio de Microsoft tiene problemas en este momento (estado %1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The answer was a redirect (status %1), which Microsoft Graph does not use. A proxy or another network device may want a sign-in: open a web page in your browser, then try again.</source>
        <translation>La respuesta fue una redirección (estado %1), que Microsoft Graph no utiliza. Es posible que un proxy u otro dispositivo de red pida un inicio de sesión: abra una página web en el explorador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1) without saying why.</source>
        <translation>El servicio rechazó la solicitud (estado %1) sin indicar por qué.</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>El servicio rechazó la solicitud: %1</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer had come. Whether the request was carried out is not known.</source>
        <translation>La conexión con %1 se interrumpió antes de que llegara la respuesta. Se desconoce si la solicitud se llevó a cabo.</translation>
    </message>
    <message>
        <source>There is no trusted connection to %1 (%2). Nothing was sent. A wrong clock, or a network device that opens encrypted connections, can be the reason.</source>
        <translation>No hay una conexión de confianza con %1 (%2). No se envió nada. La causa puede ser un reloj mal ajustado o un dispositivo de red que abre las conexiones cifradas.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check your network connection. Nothing was sent.</source>
        <translation>No se encuentra %1. Compruebe la conexión de red. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check your network connection. Nothing was sent.</source>
        <translation>%1 rechaza las conexiones. Compruebe la conexión de red. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a sign-in. Nothing was sent.</source>
        <translation>El proxy de su red pide un inicio de sesión. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy of your network does not work (%1). Nothing was sent.</source>
        <translation>El proxy de su red no funciona (%1). No se envió nada.</translation>
    </message>
    <message>
        <source>There is no connection to %1 (%2). Nothing was sent.</source>
        <translation>No hay conexión con %1 (%2). No se envió nada.</translation>
    </message>
    <message>
        <source>The answer was not what Microsoft Graph describes (%1).</source>
        <translation>La respuesta no fue la que describe Microsoft Graph (%1).</translation>
    </message>
    <message>
        <source>A web page came in place of the answer of Microsoft Graph. A proxy or another network device may want a sign-in, or blocks the service: open a web page in your browser, then try again.</source>
        <translation>En lugar de la respuesta de Microsoft Graph llegó una página web. Es posible que un proxy u otro dispositivo de red pida un inicio de sesión o bloquee el servicio: abra una página web en el explorador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 and was not read.</source>
        <translation>La respuesta ocupa más de %1 y no se leyó.</translation>
    </message>
    <message>
        <source>The service does not offer this operation at this path. Nothing was changed.</source>
        <translation>El servicio no ofrece esta operación en esta ruta. No se modificó nada.</translation>
    </message>
</context>
<context>
    <name>graph::Exchange</name>
    <message>
        <source>There is no usable sign-in. Sign in again.</source>
        <translation>No hay ningún inicio de sesión utilizable. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>This request carries a header that cannot be sent. Nothing was sent.</source>
        <translation>Esta solicitud lleva un encabezado que no se puede enviar. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>graph::Paging</name>
    <message>
        <source>The list does not end: its pages lead in a circle. What is shown may not be the whole.</source>
        <translation>La lista no termina: sus páginas forman un círculo. Es posible que lo que se muestra no esté completo.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Se detuvo la lectura de la lista.</translation>
    </message>
</context>
<context>
    <name>graph::Sender</name>
    <message>
        <source>It was withdrawn before it was sent.</source>
        <translation>Se retiró antes de enviarse.</translation>
    </message>
</context>
<context>
    <name>graph::ServiceUrl</name>
    <message>
        <source>The service gave a link for the rest of the list that leads to another host (%1). It was not followed, because your sign-in must not reach that host.</source>
        <translation>El servicio dio para el resto de la lista un vínculo que lleva a otro host (%1). No se siguió, porque su inicio de sesión no debe llegar a ese host.</translation>
    </message>
    <message>
        <source>The service gave a link for the rest of the list that leads to another place than Microsoft Graph beta. It was not followed.</source>
        <translation>El servicio dio para el resto de la lista un vínculo que lleva a un lugar distinto de Microsoft Graph beta. No se siguió.</translation>
    </message>
    <message>
        <source>The address of Microsoft Graph in the settings cannot be used. It has to begin with https:// and name a host. Nothing was sent.</source>
        <translation>No se puede usar la dirección de Microsoft Graph indicada en los ajustes. Debe empezar por https:// e indicar un host. No se envió nada.</translation>
    </message>
    <message>
        <source>An id of this request cannot be part of an address. Nothing was sent.</source>
        <translation>Un identificador de esta solicitud no puede formar parte de una dirección. No se envió nada.</translation>
    </message>
    <message>
        <source>This request cannot be written as an address. Nothing was sent.</source>
        <translation>Esta solicitud no se puede escribir como dirección. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>inventory::Address</name>
    <message>
        <source>The key in %1 has to be written as %2.</source>
        <translation>La clave de %1 se debe escribir como %2.</translation>
    </message>
    <message>
        <source>The quotes in %1 do not match.</source>
        <translation>Las comillas de %1 no están emparejadas.</translation>
    </message>
    <message>
        <source>The path does not say what it names: it has to begin with %1.</source>
        <translation>La ruta no dice qué indica: debe empezar por %1.</translation>
    </message>
    <message>
        <source>The path has to begin with %1, not with %2.</source>
        <translation>La ruta debe empezar por %1, no por %2.</translation>
    </message>
    <message>
        <source>The path ends too early: %1 and an id have to follow %2.</source>
        <translation>La ruta termina demasiado pronto: después de %2 deben seguir %1 y un identificador.</translation>
    </message>
    <message>
        <source>%1 is another resource: this program knows device configurations only, whose paths begin with %2.</source>
        <translation>%1 es otro recurso: este programa solo conoce las configuraciones de dispositivo, cuyas rutas empiezan por %2.</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>No hay nada entre dos barras.</translation>
    </message>
    <message>
        <source>Two type casts follow one another: %1 and %2.</source>
        <translation>Hay dos conversiones de tipo seguidas: %1 y %2.</translation>
    </message>
    <message>
        <source>%1 is not a type of device configuration.</source>
        <translation>%1 no es un tipo de configuración de dispositivo.</translation>
    </message>
    <message>
        <source>%1 has no certificate path %2.</source>
        <translation>%1 no tiene la ruta de certificado %2.</translation>
    </message>
    <message numerus="yes">
        <source>The path has more than %n steps.</source>
        <translation>
            <numerusform>La ruta tiene más de %n paso.</numerusform>
            <numerusform>La ruta tiene más de %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing may follow the id of the assignment, but %1 does.</source>
        <translation>Después del identificador de la asignación no puede seguir nada, pero sigue %1.</translation>
    </message>
    <message>
        <source>The id after %1 is missing.</source>
        <translation>Falta el identificador después de %1.</translation>
    </message>
    <message>
        <source>%1 is a placeholder: replace it, braces included, by an id.</source>
        <translation>%1 es un marcador de posición: sustitúyalo, llaves incluidas, por un identificador.</translation>
    </message>
    <message>
        <source>%1 after %2 is not an id.</source>
        <translation>%1 después de %2 no es un identificador.</translation>
    </message>
    <message numerus="yes">
        <source>The id after %1 is longer than %n characters.</source>
        <translation>
            <numerusform>El identificador después de %1 tiene más de %n carácter.</numerusform>
            <numerusform>El identificador después de %1 tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a certificate path nor “assignments”.</source>
        <translation>%1 no es ni una ruta de certificado ni «assignments».</translation>
    </message>
    <message>
        <source>%1 leads to one configuration only: no id may follow it, but %2 does.</source>
        <translation>%1 lleva a una sola configuración: no puede seguir ningún identificador, pero sigue %2.</translation>
    </message>
    <message>
        <source>The path contains a character that cannot be seen (U+%1), after %2.</source>
        <translation>La ruta contiene un carácter que no se ve (U+%1), después de %2.</translation>
    </message>
    <message>
        <source>The path contains half a character.</source>
        <translation>La ruta contiene medio carácter.</translation>
    </message>
    <message>
        <source>The percent-encoding in %1 is broken.</source>
        <translation>La codificación por porcentaje de %1 está dañada.</translation>
    </message>
    <message>
        <source>There is a space after %1: a path has none.</source>
        <translation>Hay un espacio después de %1: una ruta no los tiene.</translation>
    </message>
    <message>
        <source>%1 is not understood before a path: only DELETE and GET are.</source>
        <translation>%1 no se entiende delante de una ruta: solo DELETE y GET.</translation>
    </message>
    <message>
        <source>%1 is not a host of Microsoft Graph.</source>
        <translation>%1 no es un host de Microsoft Graph.</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 no es una dirección web.</translation>
    </message>
    <message>
        <source>%1 is not a version of Microsoft Graph: only “beta” and “v1.0” are.</source>
        <translation>%1 no es una versión de Microsoft Graph: solo lo son «beta» y «v1.0».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %n characters.</source>
        <translation>
            <numerusform>La ruta tiene más de %n carácter.</numerusform>
            <numerusform>La ruta tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no path: paste one from Microsoft Graph.</source>
        <translation>No hay ninguna ruta: pegue una de Microsoft Graph.</translation>
    </message>
</context>
<context>
    <name>inventory::CertificatePaths</name>
    <message>
        <source>Identity certificate</source>
        <translation>Certificado de identidad</translation>
    </message>
    <message>
        <source>Identity certificate for client authentication</source>
        <translation>Certificado de identidad para la autenticación de cliente</translation>
    </message>
    <message>
        <source>Network access configurations</source>
        <translation>Configuraciones de acceso a la red</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificado raíz</translation>
    </message>
    <message>
        <source>Root certificate for client validation</source>
        <translation>Certificado raíz para la validación de cliente</translation>
    </message>
    <message>
        <source>Root certificate for server validation</source>
        <translation>Certificado raíz para la validación de servidor</translation>
    </message>
    <message>
        <source>Root certificates for client validation</source>
        <translation>Certificados raíz para la validación de cliente</translation>
    </message>
    <message>
        <source>Root certificates for server validation</source>
        <translation>Certificados raíz para la validación de servidor</translation>
    </message>
    <message>
        <source>Secondary identity certificate for client authentication</source>
        <translation>Certificado de identidad secundario para la autenticación de cliente</translation>
    </message>
    <message>
        <source>Secondary root certificate for client validation</source>
        <translation>Certificado raíz secundario para la validación de cliente</translation>
    </message>
    <message>
        <source>Single sign-on extension PKINIT certificate</source>
        <translation>Certificado PKINIT de la extensión de inicio de sesión único</translation>
    </message>
    <message>
        <source>S/MIME encryption certificate</source>
        <translation>Certificado de cifrado S/MIME</translation>
    </message>
    <message>
        <source>S/MIME signing certificate</source>
        <translation>Certificado de firma S/MIME</translation>
    </message>
</context>
<context>
    <name>inventory::Csv</name>
    <message>
        <source>The table “%1” is damaged in line %2 (%3).</source>
        <translation>La tabla «%1» está dañada en la línea %2 (%3).</translation>
    </message>
</context>
<context>
    <name>inventory::GroupText</name>
    <message>
        <source>Certificate path</source>
        <translation>Ruta de certificado</translation>
    </message>
    <message>
        <source>%1. Assignments: %2.</source>
        <translation>%1. Asignaciones: %2.</translation>
    </message>
    <message>
        <source>“%1” is excluded from the profile “%2”. An exclusion wins over inclusions.</source>
        <translation>«%1» está excluido del perfil «%2». Una exclusión prevalece sobre las inclusiones.</translation>
    </message>
    <message>
        <source>“%1” gets the profile “%2”.</source>
        <translation>«%1» recibe el perfil «%2».</translation>
    </message>
    <message>
        <source>Excluded from “%1”</source>
        <translation>Excluido de «%1»</translation>
    </message>
    <message>
        <source>Excluded, through “%1” › %2</source>
        <translation>Excluido, a través de «%1» › %2</translation>
    </message>
    <message>
        <source>Through “%1” › %2</source>
        <translation>A través de «%1» › %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lists of assignments or certificate paths could not be read, so something may be missing here.</source>
        <translation>
            <numerusform>No se pudo leer %n lista de asignaciones o ruta de certificado, así que puede que aquí falte algo.</numerusform>
            <numerusform>No se pudieron leer %n listas de asignaciones o rutas de certificado, así que puede que aquí falte algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a group that excludes somebody</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (excluded by %2)</source>
        <translation>%1 (excluido por %2)</translation>
    </message>
    <message>
        <source>It does not reach %1: excluded by %2.</source>
        <translation>No llega a %1: excluido por %2.</translation>
    </message>
</context>
<context>
    <name>inventory::Loader</name>
    <message>
        <source>Loading was stopped. What is shown may not be the whole.</source>
        <translation>Se detuvo la carga. Es posible que lo que se muestra no esté completo.</translation>
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
        <translation>Se desconoce si esto le llega</translation>
    </message>
    <message>
        <source>Every user with a licence</source>
        <translation>Todos los usuarios con licencia</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>Direct member</source>
        <translation>Miembro directo</translation>
    </message>
    <message>
        <source>Member through a nested group</source>
        <translation>Miembro a través de un grupo anidado</translation>
    </message>
    <message>
        <source>Member of “%1”</source>
        <translation>Miembro de «%1»</translation>
    </message>
    <message>
        <source>%1, which is in “%2”</source>
        <comment>nested groups, from the inside out</comment>
        <translation>%1, que está en «%2»</translation>
    </message>
    <message>
        <source>%1, which is in this group</source>
        <translation>%1, que está en este grupo</translation>
    </message>
</context>
<context>
    <name>inventory::MembershipLookup</name>
    <message>
        <source>There is no user “%1” in this tenant.</source>
        <translation>En este tenant no hay ningún usuario «%1».</translation>
    </message>
    <message>
        <source>There is no device “%1” in this tenant. Users are found by their sign-in name, such as anna@contoso.com.</source>
        <translation>En este tenant no hay ningún dispositivo «%1». Los usuarios se buscan por su nombre de inicio de sesión, por ejemplo anna@contoso.com.</translation>
    </message>
    <message>
        <source>This account may not read it: the right %1 is missing. It is not known which groups “%2” is in.</source>
        <translation>Esta cuenta no puede leerlo: falta el derecho %1. Se desconoce en qué grupos está «%2».</translation>
    </message>
    <message>
        <source>It is not known which groups “%1” is in. %2</source>
        <translation>Se desconoce en qué grupos está «%1». %2</translation>
    </message>
</context>
<context>
    <name>inventory::TreeRows</name>
    <message>
        <source>Only the first %1 certificate paths are shown.</source>
        <translation>Solo se muestran las primeras %1 rutas de certificado.</translation>
    </message>
    <message>
        <source>Certificate paths of more than %1 steps are not shown.</source>
        <translation>No se muestran las rutas de certificado de más de %1 pasos.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin establecer</translation>
    </message>
    <message>
        <source>Leads back to “%1”</source>
        <translation>Vuelve a «%1»</translation>
    </message>
    <message>
        <source>No assignments</source>
        <translation>Sin asignaciones</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Se desconoce: %1</translation>
    </message>
</context>
<context>
    <name>inventory::TreeText</name>
    <message>
        <source>Filter: %1.</source>
        <translation>Filtro: %1.</translation>
    </message>
    <message>
        <source>Reached from “%1” through %2.</source>
        <translation>Se llega a ella desde «%1» a través de %2.</translation>
    </message>
    <message>
        <source>Comes from a policy set.</source>
        <translation>Procede de un conjunto de directivas.</translation>
    </message>
    <message>
        <source>It can be removed.</source>
        <translation>Se puede eliminar.</translation>
    </message>
    <message>
        <source>It cannot be removed now.</source>
        <translation>Ahora no se puede eliminar.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin establecer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Policy set</source>
        <translation>Conjunto de directivas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Configuration of the type %1. Assignments: %2.</source>
        <translation>Configuración del tipo %1. Asignaciones: %2.</translation>
    </message>
    <message>
        <source>Certificate path. %1.</source>
        <translation>Ruta de certificado. %1.</translation>
    </message>
    <message>
        <source>Certificate path that leads back to the profile “%1”.</source>
        <translation>Ruta de certificado que vuelve al perfil «%1».</translation>
    </message>
    <message>
        <source>Certificate path to the profile “%1” (%2). Assignments: %3.</source>
        <translation>Ruta de certificado al perfil «%1» (%2). Asignaciones: %3.</translation>
    </message>
    <message>
        <source>%1 of the profile “%2”.</source>
        <translation>%1 del perfil «%2».</translation>
    </message>
    <message>
        <source>(no name) %1</source>
        <translation>(sin nombre) %1</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Deleted group (%1)</source>
        <translation>Grupo borrado (%1)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>All but “%1”</source>
        <translation>Todos salvo «%1»</translation>
    </message>
    <message>
        <source>Unknown use of “%1”</source>
        <translation>Uso desconocido de «%1»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
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
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Included group</source>
        <translation>Grupo incluido</translation>
    </message>
    <message>
        <source>Excluded group</source>
        <translation>Grupo excluido</translation>
    </message>
    <message>
        <source>Configuration Manager collection</source>
        <translation>Recopilación de Configuration Manager</translation>
    </message>
    <message>
        <source>Unknown kind of target: %1</source>
        <translation>Tipo de destino desconocido: %1</translation>
    </message>
</context>
<context>
    <name>journal::Store</name>
    <message>
        <source>The journal has not been opened yet.</source>
        <translation>El diario aún no se ha abierto.</translation>
    </message>
    <message>
        <source>%1 is not a journal of this program. It was left as it is. Move it away and try again.</source>
        <translation>%1 no es un diario de este programa. Se dejó como está. Muévalo a otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program. It was left as it is. Install the newer version, or choose another data directory.</source>
        <translation>El diario %1 fue escrito por una versión más reciente de este programa. Se dejó como está. Instale la versión más reciente o elija otro directorio de datos.</translation>
    </message>
    <message>
        <source>Another window of this program works with the journal %1. Close it and try again.</source>
        <translation>Otra ventana de este programa trabaja con el diario %1. Ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal holds no such removal of this tenant.</source>
        <translation>El diario no contiene ninguna eliminación así de este tenant.</translation>
    </message>
    <message>
        <source>The assignment of “%1” was not removed by this program.</source>
        <translation>La asignación de «%1» no fue eliminada por este programa.</translation>
    </message>
    <message>
        <source>The assignment of “%1” was restored already.</source>
        <translation>La asignación de «%1» ya se restauró.</translation>
    </message>
    <message>
        <source>The assignment of “%1” is being restored already.</source>
        <translation>La asignación de «%1» ya se está restaurando.</translation>
    </message>
    <message>
        <source>The journal %1 holds no open entry %2.</source>
        <translation>El diario %1 no contiene ninguna entrada abierta %2.</translation>
    </message>
    <message>
        <source>The journal cannot be kept in %1: %2. Nothing is removed without a journal.</source>
        <translation>No se puede mantener el diario en %1: %2. Sin diario no se elimina nada.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. The journal is not written through a link, because what it points to may belong to somebody else. Choose another data directory, or replace the link by what it points to.</source>
        <translation>%1 es un vínculo simbólico. El diario no se escribe a través de un vínculo, porque aquello a lo que apunta puede pertenecer a otra persona. Elija otro directorio de datos o sustituya el vínculo por aquello a lo que apunta.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>it cannot be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>another program has locked it. Close what uses it and try again</source>
        <translation>otro programa lo ha bloqueado. Cierre lo que lo utiliza e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>the disk reported an error (%1)</source>
        <translation>el disco notificó un error (%1)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it cannot be opened for writing</source>
        <translation>no se puede abrir para escritura</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. It was left as it is, and nothing is removed while it cannot be used. Move it away and keep it, then try again: a new journal is begun.</source>
        <translation>El diario %1 está dañado. Se dejó como está, y no se elimina nada mientras no se pueda usar. Muévalo a otro lugar, consérvelo e inténtelo de nuevo: se empezará un diario nuevo.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2.</source>
        <translation>No se pudo usar el diario %1: %2.</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>no es un directorio</translation>
    </message>
</context>
<context>
    <name>listing::Listing</name>
    <message>
        <source>The group was deleted.</source>
        <translation>El grupo se borró.</translation>
    </message>
    <message>
        <source>The group&apos;s name is not known.</source>
        <translation>Se desconoce el nombre del grupo.</translation>
    </message>
    <message>
        <source>No assignments</source>
        <translation>Sin asignaciones</translation>
    </message>
    <message>
        <source>Its assignments are not known.</source>
        <translation>Se desconocen sus asignaciones.</translation>
    </message>
    <message>
        <source>Assignments of %1</source>
        <translation>Asignaciones de %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%n lines say that something could not be read</source>
        <translation>
            <numerusform>%n línea indica que algo no se pudo leer</numerusform>
            <numerusform>%n líneas indican que algo no se pudo leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the tenant was still being read, so more may be missing</source>
        <translation>%1; el tenant todavía se estaba leyendo, así que puede faltar más</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id. de tenant</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>nothing: all is shown</source>
        <translation>nada: se muestra todo</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown configurations of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Different assignments</source>
        <translation>Asignaciones distintas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>Id. de grupo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Policy set or source</source>
        <translation>Conjunto de directivas u origen</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>No se mostraba nada.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Intent and source</source>
        <translation>Intención y origen</translation>
    </message>
    <message>
        <source>Graph path</source>
        <translation>Ruta de Graph</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Configuration id</source>
        <translation>Id. de configuración</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>Last changed (UTC)</source>
        <translation>Última modificación (UTC)</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>Id. de perfil</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>Id. de asignación</translation>
    </message>
    <message>
        <source>Filter id</source>
        <translation>Id. de filtro</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Id. de origen</translation>
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
        <translation>No se encontró el host %1</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Conexión cerrada</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Error al transferir %1; el servidor respondió: %2</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Operación cancelada</translation>
    </message>
</context>
<context>
    <name>practice::Trouble</name>
    <message>
        <source>Slow network</source>
        <translation>Red lenta</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>Refused right</source>
        <translation>Derecho rechazado</translation>
    </message>
    <message>
        <source>Expired sign-in</source>
        <translation>Inicio de sesión expirado</translation>
    </message>
    <message>
        <source>Approval by a second administrator</source>
        <translation>Aprobación de un segundo administrador</translation>
    </message>
    <message>
        <source>A colleague changes an assignment</source>
        <translation>Un colega modifica una asignación</translation>
    </message>
    <message>
        <source>Every answer takes two to four seconds.</source>
        <translation>Cada respuesta tarda entre dos y cuatro segundos.</translation>
    </message>
    <message>
        <source>The service answers the next few requests with “too many requests, try later”.</source>
        <translation>El servicio responde a las próximas solicitudes con «demasiadas solicitudes, inténtelo más tarde».</translation>
    </message>
    <message>
        <source>The next change to an assignment is carried out, but the connection drops before the answer arrives.</source>
        <translation>El próximo cambio en una asignación se lleva a cabo, pero la conexión se corta antes de que llegue la respuesta.</translation>
    </message>
    <message>
        <source>Your account may look at profiles and assignments, but not at group members and device status, and the service refuses every change.</source>
        <translation>Su cuenta puede ver los perfiles y las asignaciones, pero no los miembros de los grupos ni el estado de los dispositivos, y el servicio rechaza todos los cambios.</translation>
    </message>
    <message>
        <source>The sign-in is no longer accepted; the program has to sign in again.</source>
        <translation>El inicio de sesión ya no se acepta; el programa tiene que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Every change waits until a second administrator has approved it.</source>
        <translation>Cada cambio espera hasta que un segundo administrador lo aprueba.</translation>
    </message>
    <message>
        <source>Somebody else changes the next assignment just before it is read again for its removal.</source>
        <translation>Otra persona modifica la próxima asignación justo antes de que se vuelva a leer para eliminarla.</translation>
    </message>
</context>
<context>
    <name>removal::Approvals</name>
    <message>
        <source>The second administrator rejected the request. Nothing was changed.</source>
        <translation>El segundo administrador rechazó la solicitud. No se modificó nada.</translation>
    </message>
    <message>
        <source>The request for approval was cancelled. Nothing was changed.</source>
        <translation>La solicitud de aprobación se canceló. No se modificó nada.</translation>
    </message>
    <message>
        <source>Nobody approved the request in time, so it expired. Nothing was changed.</source>
        <translation>Nadie aprobó la solicitud a tiempo y expiró. No se modificó nada.</translation>
    </message>
    <message>
        <source>It was given up before a request for approval was filed. Nothing was changed.</source>
        <translation>Se abandonó antes de presentar una solicitud de aprobación. No se modificó nada.</translation>
    </message>
    <message>
        <source>Waiting was given up. The request may still be approved in the admin center; that alone changes nothing.</source>
        <translation>Se dejó de esperar. La solicitud todavía se puede aprobar en el centro de administración; eso por sí solo no modifica nada.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motivo indicado: %1</translation>
    </message>
    <message>
        <source>The journal does not hold the request as it was sent, so it cannot be sent again. Nothing was changed.</source>
        <translation>El diario no contiene la solicitud tal como se envió, así que no se puede enviar de nuevo. No se modificó nada.</translation>
    </message>
    <message>
        <source>The journal does not hold the whole assignment. Look at the profile yourself.</source>
        <translation>El diario no contiene la asignación completa. Revise usted el perfil.</translation>
    </message>
</context>
<context>
    <name>removal::Describe</name>
    <message>
        <source>Deleted group %1</source>
        <translation>Grupo borrado %1</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Grupo «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restaurada</numerusform>
            <numerusform>%n restauradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already gone</source>
        <translation>
            <numerusform>%n ya no existía</numerusform>
            <numerusform>%n ya no existían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya existía</numerusform>
            <numerusform>%n ya existían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n modificada entretanto</numerusform>
            <numerusform>%n modificadas entretanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n en espera de aprobación</numerusform>
            <numerusform>%n en espera de aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n con resultado desconocido</numerusform>
            <numerusform>%n con resultado desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n aún no enviada</numerusform>
            <numerusform>%n aún no enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name within a list</comment>
        <translation>«%1»</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <comment>%1 is a group</comment>
        <translation>%1, excluido</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Configuration Manager collection %1</source>
        <translation>Recopilación %1 de Configuration Manager</translation>
    </message>
    <message>
        <source>Unknown kind of target (%1)</source>
        <translation>Tipo de destino desconocido (%1)</translation>
    </message>
    <message>
        <source>only devices matching “%1”</source>
        <translation>solo los dispositivos que coinciden con «%1»</translation>
    </message>
    <message>
        <source>except devices matching “%1”</source>
        <translation>excepto los dispositivos que coinciden con «%1»</translation>
    </message>
    <message>
        <source>with filter “%1”, in a way that this program does not know</source>
        <translation>con el filtro «%1», de un modo que este programa no conoce</translation>
    </message>
    <message>
        <source>This is an exclusion. Without it, members of the group can get “%1”: more devices or users are reached, not fewer.</source>
        <translation>Esto es una exclusión. Sin ella, los miembros del grupo pueden recibir «%1»: llegará a más dispositivos o usuarios, no a menos.</translation>
    </message>
    <message>
        <source>“%1” stays assigned to all devices or all users: the members of the group get it for certain.</source>
        <translation>«%1» sigue asignado a todos los dispositivos o a todos los usuarios: los miembros del grupo lo recibirán con seguridad.</translation>
    </message>
    <message>
        <source>“%1” is assigned to all devices. Every device that gets it by this assignment loses it.</source>
        <translation>«%1» está asignado a todos los dispositivos. Todos los dispositivos que lo reciben por esta asignación lo pierden.</translation>
    </message>
    <message>
        <source>“%1” is assigned to all users. Every user who gets it by this assignment loses it.</source>
        <translation>«%1» está asignado a todos los usuarios. Todos los usuarios que lo reciben por esta asignación lo pierden.</translation>
    </message>
    <message>
        <source>Nobody gets “%1” any more: no assignment that includes anybody is left.</source>
        <translation>Nadie recibe ya «%1»: no queda ninguna asignación que incluya a alguien.</translation>
    </message>
    <message>
        <source>Reached by %1: what is removed is an assignment of the profile “%2” itself, for every device and every other profile that uses it.</source>
        <translation>A través de %1: lo que se elimina es una asignación del propio perfil «%2», para todos los dispositivos y todos los demás perfiles que lo usan.</translation>
    </message>
    <message>
        <source>“%1” is also relied upon by %2.</source>
        <translation>De «%1» también depende lo siguiente: %2.</translation>
    </message>
    <message>
        <source>It comes from a policy set. The policy set may assign it again, and the service may refuse to remove it here.</source>
        <translation>Procede de un conjunto de directivas. El conjunto de directivas puede volver a asignarla, y el servicio puede rechazar que se elimine aquí.</translation>
    </message>
    <message>
        <source>This program does not know this kind of target (%1), so it cannot say whom it reaches.</source>
        <translation>Este programa no conoce este tipo de destino (%1), así que no puede decir a quién llega.</translation>
    </message>
    <message>
        <source>A restored assignment has its target, filter and intent as before, but is created anew: its id may be another, and devices may have acted on the removal meanwhile.</source>
        <translation>Una asignación restaurada conserva el destino, el filtro y la intención que tenía, pero se crea de nuevo: su identificador puede ser otro y es posible que, entretanto, los dispositivos hayan reaccionado a la eliminación.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviada</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ya no existía</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modificada entretanto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existía</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>no se hizo nada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counted outcomes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Another profile has a name that looks the same. This one has the id %1.</source>
        <translation>Otro perfil tiene un nombre que parece el mismo. Este tiene el identificador %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>removal::Gravity</name>
    <message numerus="yes">
        <source>%n are exclusions: more devices or users are reached, not fewer.</source>
        <translation>
            <numerusform>%n es una exclusión: se llega a más dispositivos o usuarios, no a menos.</numerusform>
            <numerusform>%n son exclusiones: se llega a más dispositivos o usuarios, no a menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the exclusions are of profiles that stay assigned to all devices or all users.</source>
        <translation>
            <numerusform>%n de las exclusiones es de un perfil que sigue asignado a todos los dispositivos o a todos los usuarios.</numerusform>
            <numerusform>%n de las exclusiones son de perfiles que siguen asignados a todos los dispositivos o a todos los usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all devices.</source>
        <translation>
            <numerusform>%n es para todos los dispositivos.</numerusform>
            <numerusform>%n son para todos los dispositivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all users.</source>
        <translation>
            <numerusform>%n es para todos los usuarios.</numerusform>
            <numerusform>%n son para todos los usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the last of their profile: nobody gets it any more.</source>
        <translation>
            <numerusform>%n es la última de su perfil: nadie lo recibe ya.</numerusform>
            <numerusform>%n son las últimas de su perfil: nadie lo recibe ya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were reached by a certificate path and belong to another profile.</source>
        <translation>
            <numerusform>A %n se llegó a través de una ruta de certificado y pertenece a otro perfil.</numerusform>
            <numerusform>A %n se llegó a través de una ruta de certificado y pertenecen a otro perfil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles that other profiles rely on.</source>
        <translation>
            <numerusform>%n pertenece a un perfil del que dependen otros perfiles.</numerusform>
            <numerusform>%n pertenecen a perfiles de los que dependen otros perfiles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from a policy set, which may assign them again.</source>
        <translation>
            <numerusform>%n procede de un conjunto de directivas, que puede volver a asignarla.</numerusform>
            <numerusform>%n proceden de un conjunto de directivas, que puede volver a asignarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of a kind that this program does not know.</source>
        <translation>
            <numerusform>%n es de un tipo que este programa no conoce.</numerusform>
            <numerusform>%n son de un tipo que este programa no conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes an assignment to all devices.</source>
        <translation>Esto elimina una asignación a todos los dispositivos.</translation>
    </message>
    <message>
        <source>This removes an assignment to all users.</source>
        <translation>Esto elimina una asignación a todos los usuarios.</translation>
    </message>
    <message>
        <source>This removes an exclusion from a profile that is assigned to all devices or all users: those who were spared get it.</source>
        <translation>Esto elimina una exclusión de un perfil que está asignado a todos los dispositivos o a todos los usuarios: quienes estaban excluidos lo recibirán.</translation>
    </message>
    <message>
        <source>This leaves nobody with a profile that other profiles rely on: connections that use it stop working.</source>
        <translation>Esto deja sin destinatarios un perfil del que dependen otros perfiles: las conexiones que lo usan dejarán de funcionar.</translation>
    </message>
    <message>
        <source>This removes an assignment of which nobody can say whom it reaches.</source>
        <translation>Esto elimina una asignación de la que nadie puede decir a quién llega.</translation>
    </message>
    <message>
        <source>This removes more than %1 at once: %2</source>
        <translation>Esto elimina más de %1 de una vez: %2</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <comment>assignments of profiles</comment>
        <translation>%1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n asignación</numerusform>
            <numerusform>%n asignaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles whose names look like those of others.</source>
        <translation>
            <numerusform>%n pertenece a un perfil cuyo nombre parece el de otro.</numerusform>
            <numerusform>%n pertenecen a perfiles cuyos nombres parecen los de otros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>removal::ItemWork</name>
    <message>
        <source>It could not be sent, so it goes on waiting. %1</source>
        <translation>No se pudo enviar, así que sigue en espera. %1</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>What became of the assignment of “%1” could not be written into the journal. %2</source>
        <translation>No se pudo escribir en el diario qué pasó con la asignación de «%1». %2</translation>
    </message>
    <message>
        <source>This could not be written into the journal.</source>
        <translation>Esto no se pudo escribir en el diario.</translation>
    </message>
</context>
<context>
    <name>removal::Operation</name>
    <message>
        <source>It was not sent, because the removal was cancelled.</source>
        <translation>No se envió, porque se canceló la eliminación.</translation>
    </message>
</context>
<context>
    <name>removal::Preflight</name>
    <message>
        <source>The service gave another assignment under this address.</source>
        <translation>El servicio dio otra asignación en esta dirección.</translation>
    </message>
    <message>
        <source>It no longer is an exclusion.</source>
        <translation>Ya no es una exclusión.</translation>
    </message>
    <message>
        <source>It is an exclusion now.</source>
        <translation>Ahora es una exclusión.</translation>
    </message>
    <message>
        <source>It is assigned to another kind of target now.</source>
        <translation>Ahora está asignada a otro tipo de destino.</translation>
    </message>
    <message>
        <source>It is assigned to another group now.</source>
        <translation>Ahora está asignada a otro grupo.</translation>
    </message>
    <message>
        <source>It is assigned to another collection now.</source>
        <translation>Ahora está asignada a otra recopilación.</translation>
    </message>
    <message>
        <source>Its filter is another one now.</source>
        <translation>Ahora su filtro es otro.</translation>
    </message>
    <message>
        <source>Its intent is another one now.</source>
        <translation>Ahora su intención es otra.</translation>
    </message>
    <message>
        <source>It comes from a policy set now.</source>
        <translation>Ahora procede de un conjunto de directivas.</translation>
    </message>
    <message>
        <source>It comes from another source now.</source>
        <translation>Ahora procede de otro origen.</translation>
    </message>
    <message>
        <source>The certificate path no longer leads to the profile it belongs to; it is still there.</source>
        <translation>La ruta de certificado ya no lleva al perfil al que pertenece; la asignación sigue ahí.</translation>
    </message>
</context>
<context>
    <name>removal::ProfileCheck</name>
    <message>
        <source>An assignment that was not chosen is missing: %1.</source>
        <translation>Falta una asignación que no se eligió: %1.</translation>
    </message>
    <message>
        <source>One that was removed is there: %1.</source>
        <translation>Una que se eliminó está ahí: %1.</translation>
    </message>
    <message>
        <source>One that was restored is not there.</source>
        <translation>Una que se restauró no está ahí.</translation>
    </message>
    <message>
        <source>One that was restored has another filter or mode than before: %1.</source>
        <translation>Una que se restauró tiene un filtro o un modo distinto del que tenía: %1.</translation>
    </message>
    <message>
        <source>An assignment was changed: %1. </source>
        <translation>Se modificó una asignación: %1. </translation>
    </message>
    <message>
        <source>An assignment is new: %1.</source>
        <translation>Hay una asignación nueva: %1.</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 antes, %2 después</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n missing are those that you chose.</source>
        <translation>
            <numerusform>%1: la %n que falta es la que usted eligió.</numerusform>
            <numerusform>%1: las %n que faltan son las que usted eligió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n added are those that you restored.</source>
        <translation>
            <numerusform>%1: la %n añadida es la que usted restauró.</numerusform>
            <numerusform>%1: las %n añadidas son las que usted restauró.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is different.</source>
        <translation>%1: no hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>It was not checked whether anything else is different.</source>
        <translation>No se comprobó si hay alguna otra diferencia.</translation>
    </message>
    <message>
        <source>It is not known whether anything else is different. %1</source>
        <translation>Se desconoce si hay alguna otra diferencia. %1</translation>
    </message>
    <message>
        <source>%1. This is not as expected:</source>
        <translation>%1. Esto no es lo esperado:</translation>
    </message>
</context>
<context>
    <name>removal::ProfileChecks</name>
    <message>
        <source>Reading it was given up.</source>
        <translation>Se abandonó la lectura.</translation>
    </message>
</context>
<context>
    <name>removal::Reach</name>
    <message>
        <source>being counted…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 in conflict, %6 not applicable</source>
        <translation>correctos: %1; pendientes: %2; con fallo: %3; con errores: %4; en conflicto: %5; no aplicable: %6</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 not applicable</source>
        <translation>correctos: %1; pendientes: %2; con fallo: %3; con errores: %4; no aplicable: %5</translation>
    </message>
</context>
<context>
    <name>removal::Reassignment</name>
    <message>
        <source>The profile has an assignment to a kind of target that this program does not know.</source>
        <translation>El perfil tiene una asignación a un tipo de destino que este programa no conoce.</translation>
    </message>
    <message>
        <source>The profile has an assignment with a kind of filter that this program does not know.</source>
        <translation>El perfil tiene una asignación con un tipo de filtro que este programa no conoce.</translation>
    </message>
    <message>
        <source>The profile has an assignment with an intent that this program does not know.</source>
        <translation>El perfil tiene una asignación con una intención que este programa no conoce.</translation>
    </message>
    <message>
        <source>The profile is assigned to the same group or audience twice, for example by itself and through a policy set. Given back as a whole, one of both would be lost.</source>
        <translation>El perfil está asignado dos veces al mismo grupo o a los mismos destinatarios, por ejemplo, por sí mismo y a través de un conjunto de directivas. Al reescribir la lista en bloque, se perdería una de las dos asignaciones.</translation>
    </message>
    <message>
        <source>Only assignments of one profile can be removed in this way.</source>
        <translation>De este modo solo se pueden eliminar asignaciones de un único perfil.</translation>
    </message>
    <message>
        <source>It was not sent, because the removal was cancelled.</source>
        <translation>No se envió, porque se canceló la eliminación.</translation>
    </message>
    <message>
        <source>The profile does not exist any more.</source>
        <translation>El perfil ya no existe.</translation>
    </message>
    <message>
        <source>The profile&apos;s assignments could not be read, so nothing was sent. %1</source>
        <translation>No se pudieron leer las asignaciones del perfil, así que no se envió nada. %1</translation>
    </message>
    <message>
        <source>It was gone already when it was read again.</source>
        <translation>Ya no existía cuando se volvió a leer.</translation>
    </message>
    <message>
        <source>It was changed after it was confirmed, so it was left alone.</source>
        <translation>Se modificó después de confirmarse, así que no se tocó.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Remove it in the Intune admin center.</source>
        <translation>%1 No se modificó nada. Elimínela en el centro de administración de Intune.</translation>
    </message>
    <message>
        <source>The profile&apos;s assignments could not be read once more, so nothing was sent. %1</source>
        <translation>No se pudieron leer de nuevo las asignaciones del perfil, así que no se envió nada. %1</translation>
    </message>
    <message>
        <source>Somebody changed the profile&apos;s assignments just now, so nothing was sent. Look at them and decide again.</source>
        <translation>Alguien acaba de modificar las asignaciones del perfil, así que no se envió nada. Revíselas y decida de nuevo.</translation>
    </message>
    <message>
        <source>Your organisation wants a second administrator to approve this change, which is not possible for a removal in this way. Nothing was changed. Remove it in the Intune admin center.</source>
        <translation>Su organización exige que un segundo administrador apruebe este cambio, y eso no es posible al eliminar de este modo. No se modificó nada. Elimínela en el centro de administración de Intune.</translation>
    </message>
    <message>
        <source>What the profile is assigned to now could not be read: %1 It is read again at the next start. Look at the profile: others may have lost it too.</source>
        <translation>No se pudo leer a qué está asignado ahora el perfil: %1 Se volverá a leer en el próximo inicio. Revise el perfil: es posible que otros también lo hayan perdido.</translation>
    </message>
    <message>
        <source>It was lost and not created anew, because the journal could not be written. Assign it again in the Intune admin center.</source>
        <translation>Se perdió y no se creó de nuevo, porque no se pudo escribir el diario. Asígnela de nuevo en el centro de administración de Intune.</translation>
    </message>
    <message>
        <source>It was not sent, because the journal could not be written.</source>
        <translation>No se envió, porque no se pudo escribir el diario.</translation>
    </message>
    <message>
        <source>Read again, it is still there: it was not removed.</source>
        <translation>Al volver a leerla, sigue ahí: no se eliminó.</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is gone.</source>
        <translation>Se perdió la respuesta; al volver a leerla, ya no existe.</translation>
    </message>
    <message>
        <source>Lost when the profile&apos;s assignments were given back as a whole.</source>
        <translation>Se perdió al reescribir en bloque las asignaciones del perfil.</translation>
    </message>
</context>
<context>
    <name>removal::Recovery</name>
    <message>
        <source>A later entry of the journal found it there: it had been restored.</source>
        <translation>Una entrada posterior del diario la encontró ahí: se había restaurado.</translation>
    </message>
    <message>
        <source>A later entry of the journal did not find it there: it had not been restored.</source>
        <translation>Una entrada posterior del diario no la encontró ahí: no se había restaurado.</translation>
    </message>
    <message>
        <source>A later entry of the journal found it still there: it had not been removed.</source>
        <translation>Una entrada posterior del diario la encontró todavía ahí: no se había eliminado.</translation>
    </message>
    <message>
        <source>A later entry of the journal did not find it any more: it had been removed.</source>
        <translation>Una entrada posterior del diario ya no la encontró: se había eliminado.</translation>
    </message>
    <message>
        <source>It was started again.</source>
        <translation>Se inició de nuevo.</translation>
    </message>
    <message>
        <source>What the profile is assigned to now could not be read: %1 It is read again at the next start. Look at the profile: others may have lost it too.</source>
        <translation>No se pudo leer a qué está asignado ahora el perfil: %1 Se volverá a leer en el próximo inicio. Revise el perfil: es posible que otros también lo hayan perdido.</translation>
    </message>
    <message>
        <source>Other assignments of the profile are missing since. They wait to be put back.</source>
        <translation>Desde entonces faltan otras asignaciones del perfil. Quedan pendientes de restaurar.</translation>
    </message>
    <message>
        <source>The journal does not hold the whole assignment. Look at the profile yourself.</source>
        <translation>El diario no contiene la asignación completa. Revise usted el perfil.</translation>
    </message>
</context>
<context>
    <name>removal::RemovalWork</name>
    <message>
        <source>It was changed after it was confirmed, so it was left alone.</source>
        <translation>Se modificó después de confirmarse, así que no se tocó.</translation>
    </message>
    <message>
        <source>It was gone already when it was read again.</source>
        <translation>Ya no existía cuando se volvió a leer.</translation>
    </message>
    <message>
        <source>It could not be read again, so nothing was sent.</source>
        <translation>No se pudo volver a leer, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The journal does not hold the whole of what was confirmed, so nothing was sent.</source>
        <translation>El diario no contiene completo lo que se confirmó, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The service asked for the typed path, with the type of each profile; it was used instead.</source>
        <translation>El servicio pidió la ruta que indica el tipo de cada perfil; se usó esa en su lugar.</translation>
    </message>
</context>
<context>
    <name>removal::Report</name>
    <message>
        <source>Restore</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo de operación</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id. de tenant</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Id. de cuenta</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>Id. de perfil</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>Id. de asignación</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de solicitud</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Id. de solicitud del cliente</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Código de aprobación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Id after restoring</source>
        <translation>Id. tras la restauración</translation>
    </message>
    <message>
        <source>Restores item</source>
        <translation>Restaura el elemento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Restore, %1</source>
        <translation>Restauración, %1</translation>
    </message>
    <message>
        <source>Removal, %1</source>
        <translation>Eliminación, %1</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Entry in the journal</source>
        <translation>Entrada del diario</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se indicó</translation>
    </message>
    <message>
        <source>What Unassign removed from %1, and put back</source>
        <translation>Lo que Unassign eliminó de %1 y lo que restauró</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>The journal holds nothing that was asked for.</source>
        <translation>El diario no contiene nada de lo solicitado.</translation>
    </message>
</context>
<context>
    <name>removal::Restore</name>
    <message>
        <source>The journal does not hold the whole assignment.</source>
        <translation>El diario no contiene la asignación completa.</translation>
    </message>
    <message>
        <source>The service created it, but read again, its filter or mode is another one than before: somebody changed it since, or the service did. Look at the profile.</source>
        <translation>El servicio la creó, pero, al volver a leerla, su filtro o su modo es distinto del que tenía: alguien la modificó después, o lo hizo el servicio. Revise el perfil.</translation>
    </message>
    <message>
        <source>Read again, it is there.</source>
        <translation>Al volver a leerla, está ahí.</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is there.</source>
        <translation>Se perdió la respuesta; al volver a leerla, está ahí.</translation>
    </message>
    <message>
        <source>The service said that it was created, but read again, it is not there: it was removed since, or it was not restored.</source>
        <translation>El servicio indicó que se había creado, pero, al volver a leerla, no está ahí: se eliminó después, o no se restauró.</translation>
    </message>
    <message>
        <source>Read again, the profile is assigned to the same group or audience in another way, with another filter or mode: it was not restored, or it was changed since. Look at the profile.</source>
        <translation>Al volver a leer, el perfil está asignado al mismo grupo o a los mismos destinatarios de otra manera, con otro filtro o modo: no se restauró, o se modificó después. Revise el perfil.</translation>
    </message>
    <message>
        <source>Read again, it is not there: it was not restored.</source>
        <translation>Al volver a leerla, no está ahí: no se restauró.</translation>
    </message>
    <message>
        <source>Whether it was restored could not be read either: %1</source>
        <translation>Tampoco se pudo leer si se restauró: %1</translation>
    </message>
    <message>
        <source>It is read again at the next start.</source>
        <translation>Se volverá a leer en el próximo inicio.</translation>
    </message>
    <message>
        <source>It has another id now.</source>
        <translation>Ahora tiene otro identificador.</translation>
    </message>
    <message>
        <source>The service says that it was created, but it is not among the profile&apos;s assignments.</source>
        <translation>El servicio indica que se creó, pero no está entre las asignaciones del perfil.</translation>
    </message>
    <message>
        <source>The service says that it was created, but that could not be read: %1</source>
        <translation>El servicio indica que se creó, pero no se pudo leer: %1</translation>
    </message>
    <message>
        <source>The profile does not exist any more, so nothing can be restored to it.</source>
        <translation>El perfil ya no existe, así que no se le puede restaurar nada.</translation>
    </message>
    <message>
        <source>It was removed in another tenant than the one that is open. Nothing was sent.</source>
        <translation>Se eliminó en un tenant distinto del que está abierto. No se envió nada.</translation>
    </message>
    <message>
        <source>This is not an entry of a removal, so there is nothing to restore.</source>
        <translation>Esta no es una entrada de una eliminación, así que no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>This program did not remove it, so there is nothing to restore.</source>
        <translation>Este programa no la eliminó, así que no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>It was restored already.</source>
        <translation>Ya se restauró.</translation>
    </message>
    <message>
        <source>It is not in the journal, so it cannot be restored.</source>
        <translation>No está en el diario, así que no se puede restaurar.</translation>
    </message>
    <message>
        <source>It was not sent, because the restore was cancelled.</source>
        <translation>No se envió, porque se canceló la restauración.</translation>
    </message>
    <message>
        <source>Read again, an equal assignment is there: the request arrived twice, or somebody else created it.</source>
        <translation>Al leerlo de nuevo, hay una asignación igual: la solicitud llegó dos veces o la creó otra persona.</translation>
    </message>
</context>
<context>
    <name>removal::RestoreWork</name>
    <message>
        <source>The journal does not hold the whole assignment, so it cannot be created again.</source>
        <translation>El diario no contiene la asignación completa, así que no se puede volver a crear.</translation>
    </message>
    <message>
        <source>Its target, filter or intent is of a kind that this program does not know, so it is not created again. Restore it in the Intune admin center.</source>
        <translation>Su destino, su filtro o su intención es de un tipo que este programa no conoce, así que no se vuelve a crear. Restáurela en el centro de administración de Intune.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>The profile has an equal assignment already, so nothing was sent.</source>
        <translation>El perfil ya tiene una asignación igual, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The profile is assigned to the same group or audience in another way now, with another filter or mode. It was left alone, and nothing was sent.</source>
        <translation>Ahora el perfil está asignado al mismo grupo o a los mismos destinatarios de otra manera, con otro filtro o modo. No se tocó, y no se envió nada.</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>El servicio indicó: %1</translation>
    </message>
    <message>
        <source>It came from a policy set; restored, it is the profile&apos;s own assignment.</source>
        <translation>Procedía de un conjunto de directivas; al restaurarse, es una asignación propia del perfil.</translation>
    </message>
</context>
<context>
    <name>removal::Settlement</name>
    <message>
        <source>Give a reason to ask for the approval.</source>
        <translation>Indique un motivo para solicitar la aprobación.</translation>
    </message>
    <message>
        <source>There is another way, which gives the profile&apos;s whole set of assignments back without this one and is guarded against losing others: ask for it if you want it.</source>
        <translation>Hay otro modo, que reescribe en bloque todas las asignaciones del perfil sin esta y está protegido contra la pérdida de otras: solicítelo si lo desea.</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is gone.</source>
        <translation>Se perdió la respuesta; al volver a leerla, ya no existe.</translation>
    </message>
    <message>
        <source>Read again, it is still there: it was not removed.</source>
        <translation>Al volver a leerla, sigue ahí: no se eliminó.</translation>
    </message>
    <message>
        <source>Read again, it is there, but is another than the one that was confirmed. It was left alone.</source>
        <translation>Al volver a leerla, está ahí, pero es distinta de la que se confirmó. No se tocó.</translation>
    </message>
    <message>
        <source>Whether it was removed could not be read either: %1</source>
        <translation>Tampoco se pudo leer si se eliminó: %1</translation>
    </message>
    <message>
        <source>It is read again at the next start.</source>
        <translation>Se volverá a leer en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>removal::Undertaking</name>
    <message>
        <source>It was not sent, because the journal could not be written.</source>
        <translation>No se envió, porque no se pudo escribir el diario.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Unassign</source>
        <translation>Acerca de Unassign</translation>
    </message>
    <message>
        <source>Unassign %1</source>
        <translation>Unassign %1</translation>
    </message>
    <message>
        <source>What it can destroy</source>
        <translation>Lo que puede destruir</translation>
    </message>
    <message>
        <source>About &amp;Qt…</source>
        <translation>Acerca de &amp;Qt…</translation>
    </message>
    <message>
        <source>Shows Intune device configurations with their assignments, and removes assignments.</source>
        <translation>Muestra las configuraciones de dispositivo de Intune con sus asignaciones y elimina asignaciones.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), QtKeychain (BSD), simdjson (Apache 2.0) and SQLite (public domain).</source>
        <translation>Hecho con Qt %1 (LGPL 3), QtKeychain (BSD), simdjson (Apache 2.0) y SQLite (dominio público).</translation>
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
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Agregar una cuenta…</translation>
    </message>
    <message>
        <source>Sign in with a &amp;device code…</source>
        <translation>Iniciar sesión con un código de &amp;dispositivo…</translation>
    </message>
    <message>
        <source>Sign &amp;out %1…</source>
        <translation>Cerrar la &amp;sesión de %1…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>The account and its stored sign-in are removed from this computer. The journal stays.</source>
        <translation>La cuenta y su inicio de sesión guardado se eliminan de este equipo. El diario se conserva.</translation>
    </message>
</context>
<context>
    <name>ui::ActionFinder</name>
    <message>
        <source>Find action</source>
        <translation>Buscar acción</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Nombre de la acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Acciones encontradas</translation>
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
        <translation>%1 – no es posible en este momento</translation>
    </message>
    <message>
        <source>No action has all these words in its name.</source>
        <translation>Ninguna acción tiene todas estas palabras en su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalsDialog</name>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>aún no presentada</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>A reason is wanted</source>
        <translation>Se necesita un motivo</translation>
    </message>
    <message>
        <source>Waits for a second administrator</source>
        <translation>En espera de un segundo administrador</translation>
    </message>
    <message>
        <source>Approved, will be sent</source>
        <translation>Aprobado, se enviará</translation>
    </message>
    <message>
        <source>Carried out, being read again</source>
        <translation>Llevado a cabo, volviendo a leer</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Código de aprobación</translation>
    </message>
    <message>
        <source>&amp;Ask the service now</source>
        <translation>&amp;Consultar ahora al servicio</translation>
    </message>
    <message>
        <source>Read how the requests stand</source>
        <translation>Leer el estado de las solicitudes</translation>
    </message>
    <message>
        <source>Give &amp;reason…</source>
        <translation>Indicar &amp;motivo…</translation>
    </message>
    <message>
        <source>File the request with a reason for the second administrator</source>
        <translation>Presentar la solicitud con un motivo para el segundo administrador</translation>
    </message>
    <message>
        <source>&amp;Try to send</source>
        <translation>&amp;Intentar enviar</translation>
    </message>
    <message>
        <source>For accounts that may not read the requests: sends it with its code. Where nobody has approved it, it goes on waiting.</source>
        <translation>Para cuentas que no pueden leer las solicitudes: lo envía con su código. Si nadie lo ha aprobado, sigue en espera.</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Abandonar…</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>No esperar más</translation>
    </message>
    <message>
        <source>Nothing waits for a second administrator.</source>
        <translation>No hay nada en espera de un segundo administrador.</translation>
    </message>
    <message>
        <source>A second administrator has to agree, in the Intune admin center under Tenant administration › Multi Admin Approval. What is approved is then sent from here by itself, also after a restart.</source>
        <translation>Un segundo administrador debe aceptarlo, en el centro de administración de Intune, en Administración de inquilinos › Aprobación de varios administradores. Lo que se aprueba se envía después desde aquí automáticamente, también tras un reinicio.</translation>
    </message>
    <message>
        <source>The list may be old. %1</source>
        <translation>Es posible que la lista no esté actualizada. %1</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Última lectura: %1.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Do not wait any more for “%1”, %2?</source>
        <translation>¿Dejar de esperar para «%1», %2?</translation>
    </message>
    <message>
        <source>Nothing is sent. The request stays open at the service until it expires; approving it there changes nothing any more.</source>
        <translation>No se envía nada. La solicitud sigue abierta en el servicio hasta que expire; aprobarla allí ya no modifica nada.</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Seguir esperando</translation>
    </message>
</context>
<context>
    <name>ui::ByGroup</name>
    <message>
        <source>This place is not in the tree by configurations at present.</source>
        <translation>Este lugar no está ahora en el árbol por configuraciones.</translation>
    </message>
    <message numerus="yes">
        <source>By group: %n groups and other targets</source>
        <translation>
            <numerusform>Por grupo: %n grupo u otro destino</numerusform>
            <numerusform>Por grupo: %n grupos y otros destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>By configuration</source>
        <translation>Por configuración</translation>
    </message>
    <message>
        <source>Its target is not in the tree at present.</source>
        <translation>Su destino no está ahora en el árbol.</translation>
    </message>
    <message>
        <source>Showing what reaches %1: it is in %2.</source>
        <translation>Se muestra lo que llega a %1: está en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was read so far is assigned to any of them.</source>
        <translation>Nada de lo leído hasta ahora está asignado a ninguno de ellos.</translation>
    </message>
    <message>
        <source>What it is excluded from does not reach it: an exclusion wins over inclusions.</source>
        <translation>Aquello de lo que está excluido no le llega: una exclusión prevalece sobre las inclusiones.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Nothing reaches %1</source>
        <translation>Nada llega a %1</translation>
    </message>
    <message>
        <source>Nothing is assigned</source>
        <translation>No hay nada asignado</translation>
    </message>
    <message>
        <source>No configuration that was read has an assignment. The tree by configurations shows what there is.</source>
        <translation>Ninguna configuración leída tiene asignaciones. El árbol por configuraciones muestra lo que hay.</translation>
    </message>
    <message>
        <source>Show by configuration</source>
        <translation>Mostrar por configuración</translation>
    </message>
    <message>
        <source>No assignment that was read is to a group that it is in, nor to everyone.</source>
        <translation>Ninguna asignación leída es para un grupo suyo ni para todos.</translation>
    </message>
    <message>
        <source>Asking for the right to read who is in which group…</source>
        <translation>Solicitando el derecho a leer quién está en qué grupo…</translation>
    </message>
</context>
<context>
    <name>ui::ChangeReporter</name>
    <message>
        <source>It could not be dropped. %1</source>
        <translation>No se pudo descartar. %1</translation>
    </message>
    <message>
        <source>Waited for approval: %1, “%2”: %3. %4</source>
        <translation>Esperaba aprobación: %1, «%2»: %3. %4</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval…</source>
        <translation>En &amp;espera de aprobación…</translation>
    </message>
    <message numerus="yes">
        <source>%n removals of %1 were not sent.</source>
        <translation>
            <numerusform>No se envió %n eliminación del %1.</numerusform>
            <numerusform>No se enviaron %n eliminaciones del %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restores of %1 were not sent.</source>
        <translation>
            <numerusform>No se envió %n restauración del %1.</numerusform>
            <numerusform>No se enviaron %n restauraciones del %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>They are not sent. History goes on listing them as skipped.</source>
        <translation>No se envían. El Historial las sigue mostrando como omitidas.</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval (%1)…</source>
        <translation>En &amp;espera de aprobación (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator; a reason is wanted for some.</source>
        <translation>
            <numerusform>%n cambio está en espera de un segundo administrador; necesita un motivo.</numerusform>
            <numerusform>%n cambios están en espera de un segundo administrador; algunos necesitan un motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator.</source>
        <translation>
            <numerusform>%n cambio está en espera de un segundo administrador.</numerusform>
            <numerusform>%n cambios están en espera de un segundo administrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Rewriting a list of assignments…</source>
        <translation>Reescribiendo una lista de asignaciones…</translation>
    </message>
    <message>
        <source>Rewriting the list of assignments of a profile…</source>
        <translation>Reescribiendo la lista de asignaciones de un perfil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rewriting the list: %1.</source>
        <translation>Reescritura de la lista: %1.</translation>
    </message>
    <message>
        <source>A colleague&apos;s assignments were lost and put back: %1.</source>
        <translation>Se perdieron y se restauraron asignaciones de un colega: %1.</translation>
    </message>
    <message>
        <source>Show History</source>
        <translation>Mostrar el Historial</translation>
    </message>
</context>
<context>
    <name>ui::CloseQuestion</name>
    <message>
        <source>Not finished yet</source>
        <translation>Aún no ha terminado</translation>
    </message>
    <message>
        <source>Some assignments are not removed or restored yet.</source>
        <translation>Algunas asignaciones aún no se han eliminado o restaurado.</translation>
    </message>
    <message>
        <source>&amp;Finish first</source>
        <translation>&amp;Terminar antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A list of assignments is being rewritten. The program can close when that is done.</source>
        <translation>Se está reescribiendo una lista de asignaciones. El programa se podrá cerrar cuando haya terminado.</translation>
    </message>
    <message>
        <source>The program can finish first and then close. Or it closes as soon as what was sent is answered, and asks at the next start whether to go on with the rest.</source>
        <translation>El programa puede terminar primero y cerrarse después. O bien se cierra en cuanto se responda a lo que ya se envió, y en el próximo inicio pregunta si debe continuar con el resto.</translation>
    </message>
    <message>
        <source>&amp;Leave the rest for the next start</source>
        <translation>&amp;Dejar el resto para el próximo inicio</translation>
    </message>
</context>
<context>
    <name>ui::ConfigurationFilter</name>
    <message numerus="yes">
        <source>Changed since the last load: %n assignments are gone.</source>
        <translation>
            <numerusform>Modificada desde la última carga: %n asignación ya no existe.</numerusform>
            <numerusform>Modificada desde la última carga: %n asignaciones ya no existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n ya no existe</numerusform>
            <numerusform>%n ya no existen</numerusform>
        </translation>
    </message>
    <message>
        <source>New since the last load.</source>
        <translation>Nueva desde la última carga.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed since the last load.</source>
        <translation>Modificada desde la última carga.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
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
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Device configurations, their assignments and their certificate paths</source>
        <translation>Configuraciones de dispositivo, sus asignaciones y sus rutas de certificado</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Columnas pre&amp;determinadas</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>ui::DestroysDialog</name>
    <message>
        <source>It deletes assignments of device configurations, and nothing else. A device that loses a profile can lose its Wi-Fi, VPN or certificate with it. Removing an exclusion gives the profile to more devices. Every removal is confirmed by you and kept in History.</source>
        <translation>Elimina asignaciones de configuraciones de dispositivo, y nada más. Un dispositivo que pierde un perfil puede perder con él su Wi-Fi, su VPN o su certificado. Al eliminar una exclusión, el perfil llega a más dispositivos. Usted confirma cada eliminación, y todas se conservan en el Historial.</translation>
    </message>
    <message>
        <source>What it can destroy</source>
        <translation>Lo que puede destruir</translation>
    </message>
    <message>
        <source>What it deletes</source>
        <translation>Qué elimina</translation>
    </message>
    <message>
        <source>What it does to devices</source>
        <translation>Qué hace a los dispositivos</translation>
    </message>
    <message>
        <source>Intune tells devices at their next check-in, which can be within minutes or take days. A device that no longer gets a profile removes what the profile brought: a Wi-Fi or VPN connection, a certificate and what signs in with it, restrictions. A device that loses its only network that way cannot be reached to put it back.</source>
        <translation>Intune informa a los dispositivos en su próxima sincronización, que puede producirse en minutos o tardar días. Un dispositivo que ya no recibe un perfil quita lo que el perfil aportaba: una conexión Wi-Fi o VPN, un certificado y lo que inicia sesión con él, restricciones. Si un dispositivo pierde así su única red, ya no se puede acceder a él para restaurarla.</translation>
    </message>
    <message>
        <source>What goes further than it looks</source>
        <translation>Qué llega más lejos de lo que parece</translation>
    </message>
    <message>
        <source>A certificate path leads to another profile: an assignment that is removed there is that other profile&apos;s own, and all profiles that rely on it are touched. An exclusion that is removed widens the audience. An assignment that comes from a policy set can come back.</source>
        <translation>Una ruta de certificado lleva a otro perfil: una asignación que se elimina allí es de ese otro perfil, y afecta a todos los perfiles que dependen de él. Una exclusión que se elimina amplía los destinatarios. Una asignación que procede de un conjunto de directivas puede volver.</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Qué no hace nunca</translation>
    </message>
    <message>
        <source>It never deletes a configuration, a group, a filter or a device. It never removes what was not selected and confirmed, nor what somebody changed since you saw it. It sends nothing when the journal cannot be written.</source>
        <translation>Nunca elimina una configuración, un grupo, un filtro ni un dispositivo. Nunca elimina lo que no se seleccionó y confirmó, ni lo que alguien modificó desde que usted lo vio. No envía nada cuando no se puede escribir el diario.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>La vuelta atrás</translation>
    </message>
    <message>
        <source>History keeps every removed assignment whole and can put it back with the same target, filter and intent, under an id that can be new. What devices did in the meantime does not come undone by that.</source>
        <translation>El Historial conserva completa cada asignación eliminada y la puede restaurar con el mismo destino, filtro e intención, con un identificador que puede ser nuevo. Eso no deshace lo que los dispositivos hicieron entretanto.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Picture of relations</source>
        <translation>Diagrama de relaciones</translation>
    </message>
    <message>
        <source>Copied the Graph path.</source>
        <translation>Se copió la ruta de Graph.</translation>
    </message>
    <message>
        <source>Copied the JSON.</source>
        <translation>Se copió el JSON.</translation>
    </message>
    <message>
        <source>No certificate path is known to lead here or on from here.</source>
        <translation>No se conoce ninguna ruta de certificado que lleve hasta aquí ni que continúe desde aquí.</translation>
    </message>
</context>
<context>
    <name>ui::FacetBar</name>
    <message>
        <source>Any platform</source>
        <translation>Cualquier plataforma</translation>
    </message>
    <message>
        <source>Included group</source>
        <translation>Grupo incluido</translation>
    </message>
    <message>
        <source>Excluded group</source>
        <translation>Grupo excluido</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Configuration Manager collection</source>
        <translation>Recopilación de Configuration Manager</translation>
    </message>
    <message>
        <source>Unknown kind of target</source>
        <translation>Tipo de destino desconocido</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Policy set</source>
        <translation>Conjunto de directivas</translation>
    </message>
    <message>
        <source>Source not said</source>
        <translation>Origen no indicado</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Origen desconocido</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltrar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Show only configurations and assignments of a kind</source>
        <translation>Mostrar solo las configuraciones y asignaciones de un tipo</translation>
    </message>
    <message>
        <source>Shows again what the filters hide</source>
        <translation>Vuelve a mostrar lo que ocultan los filtros</translation>
    </message>
    <message>
        <source>Reached through a certificate</source>
        <translation>A través de un certificado</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Target group deleted</source>
        <translation>Grupo de destino borrado</translation>
    </message>
    <message>
        <source>Changed since the last load</source>
        <translation>Con cambios desde la última carga</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>T&amp;arget</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n asignación</numerusform>
            <numerusform>%n asignaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>%n configuración</numerusform>
            <numerusform>%n configuraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take off the filter “%1”</source>
        <translation>Quitar el filtro «%1»</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>No hay ningún filtro activo</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Activos: %1</translation>
    </message>
</context>
<context>
    <name>ui::GoToPathDialog</name>
    <message>
        <source>Go to path</source>
        <translation>Ir a la ruta</translation>
    </message>
    <message>
        <source>&amp;Graph path or address of a configuration, a certificate path or an assignment:</source>
        <translation>Ruta o dirección de &amp;Graph de una configuración, una ruta de certificado o una asignación:</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>With or without host, version, type casts and verb.</source>
        <translation>Con o sin host, versión, conversiones de tipo y verbo.</translation>
    </message>
    <message>
        <source>This names a configuration.</source>
        <translation>Esto indica una configuración.</translation>
    </message>
    <message>
        <source>This names the certificate path %1.</source>
        <translation>Esto indica la ruta de certificado %1.</translation>
    </message>
    <message>
        <source>This names an assignment of the configuration itself.</source>
        <translation>Esto indica una asignación de la propia configuración.</translation>
    </message>
    <message>
        <source>This names an assignment reached through %1.</source>
        <translation>Esto indica una asignación a la que se llega a través de %1.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Put the selected assignments back, or all of the selected entries when none is selected</source>
        <translation>Restaurar las asignaciones seleccionadas o, si no hay ninguna seleccionada, todas las de las entradas seleccionadas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the entries that are shown into a file</source>
        <translation>Escribir en un archivo las entradas que se muestran</translation>
    </message>
    <message>
        <source>Remove &amp;old entries…</source>
        <translation>Eliminar entradas &amp;antiguas…</translation>
    </message>
    <message>
        <source>Take entries out of the journal; nothing in the tenant changes</source>
        <translation>Eliminar entradas del diario; en el tenant no cambia nada</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>No se pudo leer el diario. %1</translation>
    </message>
    <message>
        <source>Nothing was removed from %1 with this program on this computer yet. What you remove is listed here.</source>
        <translation>Aún no se ha eliminado nada de %1 con este programa en este equipo. Aquí aparecerá lo que elimine.</translation>
    </message>
    <message>
        <source>What was removed from %1, and restored, with this program on this computer.</source>
        <translation>Lo que se eliminó de %1, y lo que se restauró, con este programa en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n asignación</numerusform>
            <numerusform>%n asignaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing of %1 matches.</source>
        <translation>Nada coincide, de %1.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%1 de %2, %3 de %4</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1</source>
        <translation>
            <numerusform>Se escribió %n entrada en %1</numerusform>
            <numerusform>Se escribieron %n entradas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed from the journal. %1</source>
        <translation>No se eliminó nada del diario. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed from the journal.</source>
        <translation>
            <numerusform>Se eliminó %n entrada del diario.</numerusform>
            <numerusform>Se eliminaron %n entradas del diario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Search history</source>
        <translation>Buscar en el Historial</translation>
    </message>
    <message>
        <source>Search profiles, groups, tickets, accounts and ids</source>
        <translation>Buscar perfiles, grupos, tickets, cuentas e identificadores</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo de operación</translation>
    </message>
    <message>
        <source>Removals and restores</source>
        <translation>Eliminaciones y restauraciones</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restauraciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Se puede restaurar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
</context>
<context>
    <name>ui::HistoryList</name>
    <message>
        <source>Removal</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>El servicio indicó</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de solicitud</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Id. de solicitud del cliente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n configurations so far</source>
        <translation>
            <numerusform>Leyendo… %n configuración hasta ahora</numerusform>
            <numerusform>Leyendo… %n configuraciones hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service limits how fast one may ask. Going on by itself in %n seconds…</source>
        <translation>
            <numerusform>El servicio limita el ritmo de las solicitudes. Se continúa automáticamente en %n segundo…</numerusform>
            <numerusform>El servicio limita el ritmo de las solicitudes. Se continúa automáticamente en %n segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>%n configuración</numerusform>
            <numerusform>%n configuraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n asignación</numerusform>
            <numerusform>%n asignaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1. Reading names and certificate paths…</source>
        <translation>%1. Leyendo nombres y rutas de certificado…</translation>
    </message>
    <message>
        <source>Not everything was read: %1 so far</source>
        <translation>No se leyó todo: %1 hasta ahora</translation>
    </message>
    <message>
        <source>Reading was stopped. What is shown is not the whole tenant.</source>
        <translation>Se detuvo la lectura. Lo que se muestra no es el tenant completo.</translation>
    </message>
    <message>
        <source>What is shown is not the whole tenant. %1</source>
        <translation>Lo que se muestra no es el tenant completo. %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n removals were not settled. Reading what became of them…</source>
        <translation>
            <numerusform>El programa terminó con %n eliminación sin aclarar. Leyendo qué pasó con ella…</numerusform>
            <numerusform>El programa terminó con %n eliminaciones sin aclarar. Leyendo qué pasó con ellas…</numerusform>
        </translation>
    </message>
    <message>
        <source>What an earlier run left open could not be settled. %1</source>
        <translation>No se pudo aclarar lo que dejó abierto una ejecución anterior. %1</translation>
    </message>
    <message>
        <source>What an earlier run left open is settled: %1.</source>
        <translation>Se aclaró lo que dejó abierto una ejecución anterior: %1.</translation>
    </message>
    <message>
        <source>Show History</source>
        <translation>Mostrar el Historial</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>Eliminando %n asignación…</numerusform>
            <numerusform>Eliminando %n asignaciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>Restaurando %n asignación…</numerusform>
            <numerusform>Restaurando %n asignaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing: %1 of %2 done</source>
        <translation>Eliminando: %1 de %2 procesadas</translation>
    </message>
    <message>
        <source>Restoring: %1 of %2 done</source>
        <translation>Restaurando: %1 de %2 procesadas</translation>
    </message>
</context>
<context>
    <name>ui::LookupDialog</name>
    <message>
        <source>For this user or device</source>
        <translation>Para este usuario o dispositivo</translation>
    </message>
    <message>
        <source>&amp;Sign-in name of a user, or name of a device:</source>
        <translation>&amp;Nombre de inicio de sesión de un usuario o nombre de un dispositivo:</translation>
    </message>
    <message>
        <source>User or device</source>
        <translation>Usuario o dispositivo</translation>
    </message>
    <message>
        <source>anna@contoso.com or LAPTOP-1234</source>
        <translation>anna@contoso.com o LAPTOP-1234</translation>
    </message>
    <message>
        <source>Devices of this name</source>
        <translation>Dispositivos con este nombre</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>S&amp;how what reaches it</source>
        <translation>&amp;Mostrar qué le llega</translation>
    </message>
    <message>
        <source>A device also gets what is assigned to the groups of its user: look at the user as well.</source>
        <translation>Un dispositivo también recibe lo que está asignado a los grupos de su usuario: consulte también el usuario.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Reading its groups…</source>
        <translation>Leyendo sus grupos…</translation>
    </message>
    <message>
        <source>Reading how it comes to be in them…</source>
        <translation>Leyendo cómo llega a pertenecer a ellos…</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have this name. Choose one.</source>
        <translation>
            <numerusform>%n dispositivo tiene este nombre. Elija uno.</numerusform>
            <numerusform>%n dispositivos tienen este nombre. Elija uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask for this right</source>
        <translation>&amp;Pedir este derecho</translation>
    </message>
    <message>
        <source>The right is there, but the service refuses all the same. This account may lack a role in Entra ID: ask your administrator.</source>
        <translation>El derecho está concedido, pero el servicio lo rechaza de todos modos. Puede que a esta cuenta le falte un rol en Entra ID: pregunte a su administrador.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>Se copió el diagnóstico.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>No hay ningún tenant abierto.</translation>
    </message>
    <message>
        <source>Practice tenant: everything here is made up, and nothing leaves this computer.</source>
        <translation>Tenant de práctica: aquí todo es inventado, y nada sale de este equipo.</translation>
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
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>This is version %1. The newest one is named on this page, which opens in the browser: %2</source>
        <translation>Esta es la versión %1. La más reciente figura en esta página, que se abre en el navegador: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>ui::OldEntriesDialog</name>
    <message>
        <source>%1, from “%2”, removed on %3</source>
        <translation>%1, de «%2», eliminación del %3</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Eliminar entradas antiguas</translation>
    </message>
    <message>
        <source>Age of the entries</source>
        <translation>Antigüedad de las entradas</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>de hace más de 30 días</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <translation>de hace más de 90 días</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de hace más de un año</translation>
    </message>
    <message>
        <source>older than two years</source>
        <translation>de hace más de dos años</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>de cualquier antigüedad</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Entradas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What could still be restored is listed here.</source>
        <translation>Aquí se muestra lo que todavía se podría restaurar.</translation>
    </message>
    <message>
        <source>What cannot be restored any more</source>
        <translation>Lo que ya no se podrá restaurar</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>Eliminar entradas</translation>
    </message>
    <message>
        <source>Entries that are not settled or wait for approval always stay, and so does a removal that a newer entry restored from. Nothing in the tenant changes.</source>
        <translation>Las entradas sin aclarar o en espera de aprobación se conservan siempre, y también una eliminación de la que una entrada más reciente restauró algo. En el tenant no cambia nada.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>No se pudo leer el diario. %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Eliminar %n entrada</numerusform>
            <numerusform>Eliminar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of this age can be removed.</source>
        <translation>No se puede eliminar ninguna entrada de esta antigüedad.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal. None of them can be restored from.</source>
        <translation>
            <numerusform>Se elimina %n entrada del diario. No se puede restaurar nada a partir de ella.</numerusform>
            <numerusform>Se eliminan %n entradas del diario. No se puede restaurar nada a partir de ninguna de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal.</source>
        <translation>
            <numerusform>Se elimina %n entrada del diario.</numerusform>
            <numerusform>Se eliminan %n entradas del diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments of them could still be restored, and cannot any more afterwards:</source>
        <translation>
            <numerusform>Contienen %n asignación que todavía se podría restaurar y que después ya no se podrá:</numerusform>
            <numerusform>Contienen %n asignaciones que todavía se podrían restaurar y que después ya no se podrán:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutcomesDialog</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Profiles read once more</source>
        <translation>Perfiles leídos de nuevo</translation>
    </message>
    <message>
        <source>Removal details</source>
        <translation>Detalles de la eliminación</translation>
    </message>
    <message>
        <source>Restore details</source>
        <translation>Detalles de la restauración</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesModel</name>
    <message>
        <source>%1 (through %2)</source>
        <translation>%1 (a través de %2)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se indicó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>Id. de asignación</translation>
    </message>
    <message>
        <source>Id after restoring</source>
        <translation>Id. tras la restauración</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de solicitud</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Id. de solicitud del cliente</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Código de aprobación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesView</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose an assignment to see what was sent and what came back</source>
        <translation>Elija una asignación para ver qué se envió y qué se recibió</translation>
    </message>
</context>
<context>
    <name>ui::PathBox</name>
    <message>
        <source>Graph path</source>
        <translation>Ruta de Graph</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy Graph path</source>
        <translation>Copiar la ruta de Graph</translation>
    </message>
</context>
<context>
    <name>ui::PathFinder</name>
    <message>
        <source>The assignments there could not be read. %1</source>
        <translation>No se pudieron leer las asignaciones de ese lugar. %1</translation>
    </message>
    <message>
        <source>This place exists, but the tree does not show it.</source>
        <translation>Este lugar existe, pero el árbol no lo muestra.</translation>
    </message>
    <message>
        <source>The profile is there, but it has no assignment with this id (any more).</source>
        <translation>El perfil está ahí, pero no tiene (o ya no tiene) ninguna asignación con este identificador.</translation>
    </message>
    <message>
        <source>“%1” is of a type that has no path “%2”.</source>
        <translation>«%1» es de un tipo que no tiene la ruta «%2».</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>No se pudo leer %1. %2</translation>
    </message>
    <message>
        <source>%1 is not set there.</source>
        <translation>%1: no está establecido ahí.</translation>
    </message>
    <message>
        <source>%1 does not lead to a profile with the id %2.</source>
        <translation>%1 no lleva a ningún perfil con el identificador %2.</translation>
    </message>
    <message>
        <source>There is no configuration with the id %1 in this tenant.</source>
        <translation>En este tenant no hay ninguna configuración con el identificador %1.</translation>
    </message>
</context>
<context>
    <name>ui::PdfReport</name>
    <message>
        <source>the pages could not be begun</source>
        <translation>no se pudieron empezar las páginas</translation>
    </message>
    <message>
        <source>%1 – page %2</source>
        <translation>%1 – página %2</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>No se mostraba nada.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Intent, source</source>
        <translation>Intención, origen</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>Id. de asignación</translation>
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
        <translation>Orden del árbol</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups and other targets, what is assigned to them, and the certificate paths that lead there</source>
        <translation>Grupos y otros destinos, lo que tienen asignado y las rutas de certificado que llevan hasta ello</translation>
    </message>
</context>
<context>
    <name>ui::PracticeMenu</name>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Práctica</translation>
    </message>
    <message>
        <source>Make trouble</source>
        <translation>Causar problemas</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Desactivado: %1</translation>
    </message>
    <message>
        <source>&amp;Approve as second administrator</source>
        <translation>&amp;Aprobar como segundo administrador</translation>
    </message>
    <message>
        <source>Plays the colleague who has to agree</source>
        <translation>Hace el papel del colega que debe aceptar</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>No hay nada en espera de aprobación.</translation>
    </message>
    <message numerus="yes">
        <source>The second administrator approved %n requests.</source>
        <translation>
            <numerusform>El segundo administrador aprobó %n solicitud.</numerusform>
            <numerusform>El segundo administrador aprobó %n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>The practice tenant is as it was in the beginning.</source>
        <translation>El tenant de práctica está como al principio.</translation>
    </message>
</context>
<context>
    <name>ui::RawJsonBox</name>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copiar &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Ra&amp;w JSON</source>
        <translation>JSON s&amp;in procesar</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON sin procesar</translation>
    </message>
    <message>
        <source>Opens what the service says of this row, as it says it</source>
        <translation>Abre lo que el servicio indica de esta fila, tal como lo indica</translation>
    </message>
    <message>
        <source>Raw JSON text</source>
        <translation>Texto JSON sin procesar</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Reintentar: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No se leyó: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Reason wanted</source>
        <translation>Se necesita un motivo</translation>
    </message>
    <message>
        <source>This organisation wants a reason before a second administrator is asked. Nothing was changed yet.
“%1”, %2</source>
        <translation>Esta organización exige un motivo antes de consultar a un segundo administrador. Aún no se modificó nada.
«%1», %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message numerus="yes">
        <source>Give it for the %n &amp;others that want one too</source>
        <translation>
            <numerusform>Indicarlo también para &amp;otro cambio (%n) que necesita un motivo</numerusform>
            <numerusform>Indicarlo también para los %n &amp;otros que necesitan un motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Solicitar aprobación</translation>
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
        <translation>%1, se muestra ahora</translation>
    </message>
</context>
<context>
    <name>ui::RelationListDialog</name>
    <message>
        <source>More profiles</source>
        <translation>Más perfiles</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a profile and its type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
</context>
<context>
    <name>ui::RelationsView</name>
    <message>
        <source>Picture of relations</source>
        <translation>Diagrama de relaciones</translation>
    </message>
    <message>
        <source>Leads to “%1” as %2.</source>
        <translation>Lleva a «%1» como %2.</translation>
    </message>
    <message>
        <source>%1 This is the selected way.</source>
        <translation>%1 Este es el camino seleccionado.</translation>
    </message>
    <message>
        <source>%1 It leads back.</source>
        <translation>%1 Vuelve atrás.</translation>
    </message>
    <message>
        <source>%1 (selected way)</source>
        <translation>%1 (camino seleccionado)</translation>
    </message>
    <message>
        <source>%1 (leads back)</source>
        <translation>%1 (vuelve atrás)</translation>
    </message>
</context>
<context>
    <name>ui::RemovalPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops what was not sent yet; what was sent is awaited</source>
        <translation>Detiene lo que aún no se envió; se espera la respuesta a lo que ya se envió</translation>
    </message>
    <message>
        <source>Rest&amp;ore…</source>
        <translation>Res&amp;taurar…</translation>
    </message>
    <message>
        <source>Put back what this removal took away</source>
        <translation>Restaurar lo que quitó esta eliminación</translation>
    </message>
    <message>
        <source>Remove by re&amp;writing the list…</source>
        <translation>Eliminar re&amp;escribiendo la lista…</translation>
    </message>
    <message>
        <source>The service does not offer to remove a single assignment here; this is the other way</source>
        <translation>El servicio no ofrece aquí eliminar una única asignación; este es el otro modo</translation>
    </message>
    <message>
        <source>Show &amp;details…</source>
        <translation>Mostrar &amp;detalles…</translation>
    </message>
    <message>
        <source>What became of each assignment</source>
        <translation>Qué pasó con cada asignación</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Removal progress</source>
        <translation>Progreso de la eliminación</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>Restore this removal…</source>
        <translation>Restaurar esta eliminación…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;sar</translation>
    </message>
    <message>
        <source>Reading the profiles once more…</source>
        <translation>Volviendo a leer los perfiles…</translation>
    </message>
    <message>
        <source>Stopping: waiting for what was already sent…</source>
        <translation>Deteniendo: se espera la respuesta a lo que ya se envió…</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>Eliminando %n asignación…</numerusform>
            <numerusform>Eliminando %n asignaciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>Restaurando %n asignación…</numerusform>
            <numerusform>Restaurando %n asignaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is different too. Look at it in the portal before you go on.
%1</source>
        <translation>También hay otras diferencias. Revíselas en el portal antes de continuar.
%1</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>queda aproximadamente %n segundo</numerusform>
            <numerusform>quedan aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>No se envió nada: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>procesadas: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
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
            <numerusform>y %n más, consulte los detalles</numerusform>
            <numerusform>y %n más, consulte los detalles</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were read once more: nothing differs but what you chose.</source>
        <translation>
            <numerusform>%n perfil se leyó de nuevo: no hay más diferencias que las que usted eligió.</numerusform>
            <numerusform>%n perfiles se leyeron de nuevo: no hay más diferencias que las que usted eligió.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Remove assignments</source>
        <translation>Eliminar asignaciones</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n assignments?</source>
        <translation>
            <numerusform>¿Eliminar %n asignación?</numerusform>
            <numerusform>¿Eliminar %n asignaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>optional; a second administrator reads it where one has to approve</source>
        <translation>opcional; lo lee un segundo administrador cuando debe aprobarse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Ticket:</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n assignments</source>
        <translation>
            <numerusform>Eliminar %n asignación</numerusform>
            <numerusform>Eliminar %n asignaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Each assignment is read again just before it is removed, and left alone if it has changed. A copy goes into the journal first.</source>
        <translation>Cada asignación se vuelve a leer justo antes de eliminarla y no se toca si se ha modificado. Antes se guarda una copia en el diario.</translation>
    </message>
    <message>
        <source>To go on, type the name of the tenant.</source>
        <translation>Para continuar, escriba el nombre del tenant.</translation>
    </message>
    <message>
        <source>To go on, type the name of the profile.</source>
        <translation>Para continuar, escriba el nombre del perfil.</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Restore assignments</source>
        <translation>Restaurar asignaciones</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments?</source>
        <translation>
            <numerusform>¿Restaurar %n asignación?</numerusform>
            <numerusform>¿Restaurar %n asignaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>Qué se restaura</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments</source>
        <translation>
            <numerusform>Restaurar %n asignación</numerusform>
            <numerusform>Restaurar %n asignaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>ui::RewriteDialog</name>
    <message>
        <source>Remove by rewriting the list</source>
        <translation>Eliminar reescribiendo la lista</translation>
    </message>
    <message>
        <source>The service does not offer to remove a single assignment of this profile. What it offers is to write the whole list of the profile&apos;s assignments anew, without the ones below.
The program reads the list, keeps everything in it as it is, reads it again right before writing, and once more afterwards. It writes nothing if there is anything in the list that it does not understand, or if the list changed meanwhile.
The risk: what a colleague assigns in the same second can be lost. The program sees that afterwards and puts it back, but the profile may be without it for a moment, and devices can notice.</source>
        <translation>El servicio no ofrece eliminar una única asignación de este perfil. Lo que ofrece es volver a escribir la lista completa de asignaciones del perfil, sin las que aparecen abajo.
El programa lee la lista, deja como está todo lo que contiene, la vuelve a leer justo antes de escribir y una vez más después. No escribe nada si en la lista hay algo que no entiende, o si la lista se modificó entretanto.
El riesgo: se puede perder lo que un colega asigne en ese mismo segundo. El programa lo detecta después y lo restaura, pero el perfil puede quedarse un momento sin ello, y los dispositivos pueden notarlo.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Pro&amp;file:</source>
        <translation>&amp;Perfil:</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Qué se elimina</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n by rewriting the list</source>
        <translation>
            <numerusform>Eliminar %n reescribiendo la lista</numerusform>
            <numerusform>Eliminar %n reescribiendo la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowDetails</name>
    <message>
        <source>This place is not in the tree at present.</source>
        <translation>Este lugar no está ahora en el árbol.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, types, groups, filters, ids and paths</source>
        <translation>Buscar nombres, tipos, grupos, filtros, identificadores y rutas</translation>
    </message>
    <message>
        <source>Several words narrow the search; quotation marks keep words together</source>
        <translation>Varias palabras acotan la búsqueda; las comillas mantienen juntas las palabras</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Nothing changed since the last load</source>
        <translation>Nada ha cambiado desde la última carga</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations changed since the last load.</source>
        <translation>
            <numerusform>%n configuración con cambios desde la última carga.</numerusform>
            <numerusform>%n configuraciones con cambios desde la última carga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are gone since the last load.</source>
        <translation>
            <numerusform>%n configuración de la última carga ya no existe.</numerusform>
            <numerusform>%n configuraciones de la última carga ya no existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Searched for %1.</source>
        <translation>Se buscó %1.</translation>
    </message>
    <message>
        <source>Searched for all of %1.</source>
        <translation>Se buscó todo lo siguiente: %1.</translation>
    </message>
    <message>
        <source>Filters that are on: %1.</source>
        <translation>Filtros activos: %1.</translation>
    </message>
    <message>
        <source>Nothing that was read so far fits. Reading goes on.</source>
        <translation>Nada de lo leído hasta ahora coincide. La lectura continúa.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more, and so do fewer filters.</source>
        <translation>Con menos palabras o palabras más cortas se encuentra más, y también con menos filtros.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>Con menos palabras o palabras más cortas se encuentra más.</translation>
    </message>
    <message>
        <source>Fewer filters show more.</source>
        <translation>Con menos filtros se muestra más.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ui::SectionBox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Reintentar: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Show &amp;names of groups in place of ids</source>
        <translation>Mostrar los &amp;nombres de los grupos en lugar de los identificadores</translation>
    </message>
    <message>
        <source>Offer sign-in with a &amp;device code</source>
        <translation>Ofrecer el inicio de sesión con un código de &amp;dispositivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El que indica el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Microsoft advises tenants to block it, because others can misuse it</source>
        <translation>Microsoft aconseja a los tenants que lo bloqueen, porque otras personas pueden usarlo indebidamente</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Estándar</translation>
    </message>
    <message>
        <source>Use the app that needs no registration of your own</source>
        <translation>Usar la aplicación que no necesita un registro propio</translation>
    </message>
    <message>
        <source>C&amp;loud:</source>
        <translation>N&amp;ube:</translation>
    </message>
    <message>
        <source>&amp;Tenant (id, domain, or organizations):</source>
        <translation>&amp;Tenant (identificador, dominio u organizations):</translation>
    </message>
    <message>
        <source>Client &amp;id:</source>
        <translation>&amp;Id. de cliente:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Asks for one more permission, GroupMember.Read.All, when it is switched on.</source>
        <translation>Solicita un permiso más, GroupMember.Read.All, cuando se activa.</translation>
    </message>
    <message>
        <source>For computers whose browser cannot be used. Off by default: a code can be misused for phishing.</source>
        <translation>Para equipos cuyo explorador no se puede usar. Desactivado de forma predeterminada: un código se puede usar indebidamente para suplantación de identidad (phishing).</translation>
    </message>
    <message>
        <source>Copy admin &amp;consent link</source>
        <translation>Copiar el vínculo de &amp;consentimiento del administrador</translation>
    </message>
    <message>
        <source>An administrator opens it once to allow this program for the whole tenant</source>
        <translation>Un administrador lo abre una vez para permitir este programa en todo el tenant</translation>
    </message>
    <message>
        <source>The command line says otherwise for this run; what you set here holds for the next one.</source>
        <translation>La línea de comandos indica otra cosa para esta ejecución; lo que establezca aquí se aplica a la próxima.</translation>
    </message>
    <message>
        <source>Copied. Send the link to an administrator of the tenant, who opens it once.</source>
        <translation>Copiado. Envíe el vínculo a un administrador del tenant, que lo abre una vez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language is used when the program is started again.</source>
        <translation>Otro idioma se usa al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Idio&amp;ma:</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Open or close the current row</source>
        <translation>Abrir o cerrar la fila actual</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open or close the current row; try again where reading failed</source>
        <translation>Abrir o cerrar la fila actual; reintentar donde falló la lectura</translation>
    </message>
    <message>
        <source>Open everything below the current row</source>
        <translation>Abrir todo lo que hay debajo de la fila actual</translation>
    </message>
    <message>
        <source>Add the current row to the selection, or take it out</source>
        <translation>Agregar la fila actual a la selección o quitarla de ella</translation>
    </message>
    <message>
        <source>Select all rows that are shown</source>
        <translation>Seleccionar todas las filas que se muestran</translation>
    </message>
    <message>
        <source>From Search to the results</source>
        <translation>De Buscar a los resultados</translation>
    </message>
    <message>
        <source>Clear Search; leave a question without doing anything</source>
        <translation>Borrar la búsqueda; salir de una pregunta sin hacer nada</translation>
    </message>
    <message>
        <source>Open the menu of the current row</source>
        <translation>Abrir el menú de la fila actual</translation>
    </message>
</context>
<context>
    <name>ui::ShownExport</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Print report to PDF</source>
        <translation>Imprimir el informe en PDF</translation>
    </message>
    <message>
        <source>Pages to print (*%1)</source>
        <translation>Páginas para imprimir (*%1)</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Escribiendo las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n lines to %1</source>
        <translation>
            <numerusform>Se exportó %n línea a %1</numerusform>
            <numerusform>Se exportaron %n líneas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el &amp;vínculo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>En espera del inicio de sesión</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>En espera de que inicie sesión</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page. Sign in there with your work account, then come back here.</source>
        <translation>El explorador muestra la página de inicio de sesión. Inicie sesión allí con su cuenta profesional y vuelva después aquí.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into a browser on this computer and sign in there.</source>
        <translation>No se pudo abrir ningún explorador. Copie el vínculo en un explorador de este equipo e inicie sesión allí.</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Introduzca este código</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Solicitando un código…</translation>
    </message>
    <message>
        <source>Open %1 in a browser, enter the code below and sign in. Never enter a code that somebody else gave you.</source>
        <translation>Abra %1 en un explorador, introduzca el código que aparece abajo e inicie sesión. Nunca introduzca un código que le haya dado otra persona.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Almost done.</source>
        <translation>Ya casi está.</translation>
    </message>
</context>
<context>
    <name>ui::SignInReporter</name>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Copy admin consent link</source>
        <translation>Copiar el vínculo de consentimiento del administrador</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops reading the configurations</source>
        <translation>Detiene la lectura de las configuraciones</translation>
    </message>
</context>
<context>
    <name>ui::TypedName</name>
    <message>
        <source>Name to type: %1</source>
        <translation>Nombre que debe escribir: %1</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Escriba el nombre para confirmar</translation>
    </message>
    <message>
        <source>%1 The name is: %2</source>
        <translation>%1 El nombre es: %2</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>T&amp;ype it here:</source>
        <translation>E&amp;scríbalo aquí:</translation>
    </message>
</context>
<context>
    <name>ui::UndoRemoval</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Nothing that was removed can be put back</source>
        <translation>No hay nada eliminado que se pueda restaurar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removal of %n assignments</source>
        <translation>
            <numerusform>&amp;Deshacer la eliminación de %n asignación</numerusform>
            <numerusform>&amp;Deshacer la eliminación de %n asignaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back what was removed on %1</source>
        <translation>Restaurar lo que se eliminó el %1</translation>
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
        <translation>Unassign muestra qué configuraciones de dispositivo de Intune están asignadas y a quién, a través de todas las rutas de certificado. Elimina las asignaciones que usted elige, le indica antes qué significa eso y conserva una copia de cada una en un diario de este equipo, a partir del cual se pueden restaurar. Pruébelo primero en el tenant de práctica: allí todo funciona y nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>ui::WorkspacePage</name>
    <message>
        <source>Copied the Graph path.</source>
        <translation>Se copió la ruta de Graph.</translation>
    </message>
    <message>
        <source>Copied the id.</source>
        <translation>Se copió el identificador.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Select assignments to remove them</source>
        <translation>Seleccione asignaciones para eliminarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments selected</source>
        <translation>
            <numerusform>%n asignación seleccionada</numerusform>
            <numerusform>%n asignaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown at %2</source>
        <translation>%1; se muestra en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, so nothing below it can be removed: %1</source>
        <translation>Se desconoce, así que no se puede eliminar nada de lo que hay debajo: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The configurations appear here as they come.</source>
        <translation>Las configuraciones aparecen aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>No configurations</source>
        <translation>No hay configuraciones</translation>
    </message>
    <message>
        <source>This tenant has no device configurations that this account may see.</source>
        <translation>Este tenant no tiene configuraciones de dispositivo que esta cuenta pueda ver.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Looking for this path…</source>
        <translation>Buscando esta ruta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Se encontró %1</translation>
    </message>
    <message>
        <source>Reached by %1. Removing it now sends exactly this path.</source>
        <translation>Se llegó a ella con %1. Si la elimina ahora, se envía exactamente esta ruta.</translation>
    </message>
    <message>
        <source>Use the tree&apos;s path instead</source>
        <translation>Usar en su lugar la ruta del árbol</translation>
    </message>
    <message>
        <source>Found %1 in the tree by groups</source>
        <translation>%1 encontrado en el árbol por grupos</translation>
    </message>
    <message>
        <source>Found %1 in the tree by configurations</source>
        <translation>%1 encontrado en el árbol por configuraciones</translation>
    </message>
</context>
<context>
    <name>workspace::Workspace</name>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de práctica</translation>
    </message>
    <message>
        <source>It was confirmed by %1, who alone can go on with it. Nothing was sent.</source>
        <translation>La confirmó %1, la única persona que puede continuar con ella. No se envió nada.</translation>
    </message>
    <message>
        <source>It was never sent: the program had ended before, and it was dropped afterwards.</source>
        <translation>Nunca se envió: el programa había terminado antes, y después se descartó.</translation>
    </message>
</context>
</TS>
