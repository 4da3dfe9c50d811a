; The installer that people double-click. pack.sh calls makensis with
;   STAGE    what is installed        VERSION  1.2.3
;   FILES    files.py's macros        OUTPUT   the installer to write
;
; Started as usual it installs for the one person, without asking for rights. Started as administrator, or by the system's own
; account, it installs for everybody. /S asks nothing; /CurrentUser and /AllUsers say for whom; /D=FOLDER says where to (last).
; Exit codes: 0 done, 2 not done (Unassign runs, or /AllUsers without rights).
; What a person did with the program (%APPDATA%\Unassign) is never touched, neither by an upgrade nor by a removal.

Unicode true
ManifestSupportedOS Win10
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user
Name "Unassign"
OutFile "${OUTPUT}"
BrandingText "Unassign ${VERSION}"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh
!include "${FILES}"

!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Unassign"
!define MUI_ICON "${__FILEDIR__}/unassign.ico"
!define MUI_UNICON "${__FILEDIR__}/unassign.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${__FILEDIR__}/side.bmp"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\unassign.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"

LangString Running ${LANG_ENGLISH} "Unassign is running. Close it, then try again."
LangString Running ${LANG_GERMAN} "Unassign läuft. Schließen Sie es und versuchen Sie es dann erneut."
LangString Running ${LANG_FRENCH} "Unassign est en cours d’exécution. Fermez-le, puis réessayez."
LangString Running ${LANG_SPANISH} "Unassign se está ejecutando. Ciérrelo e inténtelo de nuevo."
LangString Running ${LANG_JAPANESE} "Unassign が実行中です。終了してからもう一度お試しください。"
LangString NoRights ${LANG_ENGLISH} "To install for everybody, run this as administrator."
LangString NoRights ${LANG_GERMAN} "Um für alle zu installieren, starten Sie dies als Administrator."
LangString NoRights ${LANG_FRENCH} "Pour installer pour tout le monde, exécutez ceci en tant qu’administrateur."
LangString NoRights ${LANG_SPANISH} "Para instalar para todos, ejecute esto como administrador."
LangString NoRights ${LANG_JAPANESE} "すべてのユーザー用にインストールするには、管理者として実行してください。"

Var Everybody

; fail MESSAGE: says it, where somebody reads, and ends with exit code 2.
!macro fail message
    MessageBox MB_OK|MB_ICONSTOP "${message}" /SD IDOK
    SetErrorLevel 2
    Quit
!macroend

!macro chooseScope
    UserInfo::GetAccountType
    Pop $0
    StrCpy $Everybody 0
    ${If} $0 == "Admin"
        StrCpy $Everybody 1
    ${EndIf}
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/CurrentUser" $2
    ${IfNot} ${Errors}
        StrCpy $Everybody 0
    ${EndIf}
    ClearErrors
    ${GetOptions} $1 "/AllUsers" $2
    ${IfNot} ${Errors}
        ${If} $0 != "Admin"
            !insertmacro fail "$(NoRights)"
        ${EndIf}
        StrCpy $Everybody 1
    ${EndIf}
    SetRegView 64
    ${If} $Everybody == 1
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
    ${EndIf}
!macroend

; A file of a program that runs cannot be opened for writing.
!macro refuseWhileRunning
    ${Do}
        ClearErrors
        ${IfNot} ${FileExists} "$INSTDIR\unassign.exe"
            ${ExitDo}
        ${EndIf}
        FileOpen $0 "$INSTDIR\unassign.exe" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY +3
        SetErrorLevel 2
        Quit
    ${Loop}
!macroend

Function .onInit
    !insertmacro chooseScope
    ${If} $INSTDIR == "" ; no /D=
        ReadRegStr $INSTDIR SHCTX "${REMOVAL}" "InstallLocation"
    ${EndIf}
    ${If} $INSTDIR == ""
        ${If} $Everybody == 1
            StrCpy $INSTDIR "$PROGRAMFILES64\Unassign"
        ${Else}
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Unassign"
        ${EndIf}
    ${EndIf}
FunctionEnd

Section
    !insertmacro refuseWhileRunning
    ; The older version takes its own files away, of which this one may not know.
    ReadRegStr $1 SHCTX "${REMOVAL}" "InstallLocation"
    ${If} $1 != ""
    ${AndIf} ${FileExists} "$1\uninstall.exe"
        ${If} $Everybody == 1
            ExecWait '"$1\uninstall.exe" /S /AllUsers _?=$1'
        ${Else}
            ExecWait '"$1\uninstall.exe" /S /CurrentUser _?=$1'
        ${EndIf}
    ${EndIf}
    !insertmacro InstallFiles
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Unassign.lnk" "$INSTDIR\unassign.exe"
    WriteRegStr SHCTX "${REMOVAL}" "DisplayName" "Unassign"
    WriteRegStr SHCTX "${REMOVAL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${REMOVAL}" "Publisher" "The Unassign authors"
    WriteRegStr SHCTX "${REMOVAL}" "DisplayIcon" "$INSTDIR\unassign.exe"
    WriteRegStr SHCTX "${REMOVAL}" "InstallLocation" "$INSTDIR"
    ${If} $Everybody == 1
        StrCpy $2 "/AllUsers"
    ${Else}
        StrCpy $2 "/CurrentUser"
    ${EndIf}
    WriteRegStr SHCTX "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe" $2'
    WriteRegStr SHCTX "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S $2'
    WriteRegDWORD SHCTX "${REMOVAL}" "NoModify" 1
    WriteRegDWORD SHCTX "${REMOVAL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${REMOVAL}" "EstimatedSize" $0
SectionEnd

Function un.onInit
    !insertmacro chooseScope
FunctionEnd

Section Uninstall
    !insertmacro refuseWhileRunning
    !insertmacro RemoveFiles
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP" ; a folder that is somebody's current one cannot be removed
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Unassign.lnk"
    DeleteRegKey SHCTX "${REMOVAL}"
SectionEnd
