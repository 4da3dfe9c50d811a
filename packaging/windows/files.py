#!/usr/bin/env python3
"""files.py nsis STAGE             what the installer writes and the uninstaller removes, as two macros for installer.nsi
files.py wix STAGE VERSION      the source of the MSI, for wixl as well as for the WiX toolset
files.py mingw OBJDUMP DIR… -- FILE…   the libraries from DIR… that FILE… need, one path a line"""

import pathlib
import re
import subprocess
import sys
import uuid
from xml.sax.saxutils import quoteattr

# Never changes: by it a newer MSI finds the older one.
UPGRADE_CODE = '6B3E2C50-52F7-4B0C-9A0F-6D6B9F7E1C35'


def contents(stage):
    files = sorted(path.relative_to(stage) for path in stage.rglob('*') if path.is_file())
    folders = sorted({parent for file in files for parent in file.parents if parent.name}, key=lambda f: f.parts)
    return files, folders


def backslashed(path):
    return str(path).replace('/', '\\')


def nsis(stage):
    files, folders = contents(stage)
    print('!macro InstallFiles')
    for folder in [pathlib.PurePath()] + folders:
        print(f'    SetOutPath "$INSTDIR\\{backslashed(folder)}"' if folder.name else '    SetOutPath "$INSTDIR"')
        for file in files:
            if file.parent == folder:
                print(f'    File "${{STAGE}}/{file.as_posix()}"')
    print('!macroend\n!macro RemoveFiles')
    for file in files:
        print(f'    Delete "$INSTDIR\\{backslashed(file)}"')
    for folder in reversed(folders):
        print(f'    RMDir "$INSTDIR\\{backslashed(folder)}"')
    print('!macroend')


def wix(stage, version):
    files, folders = contents(stage)
    names = {folder: f'D{number}' for number, folder in enumerate(folders)}
    names[pathlib.PurePath()] = 'INSTALLDIR'
    components = []

    def component(file):
        number = len(components)
        components.append(f'C{number}')
        guid = str(uuid.uuid5(uuid.UUID(UPGRADE_CODE), file.as_posix())).upper()
        print(f'<Component Id="C{number}" Guid="{guid}" Win64="yes"><File Id="F{number}" KeyPath="yes" '
              f'Name={quoteattr(file.name)} Source={quoteattr(f"{stage.name}/{file.as_posix()}")}/></Component>')

    def folder_and_below(folder):
        for file in files:
            if file.parent == folder:
                component(file)
        for below in folders:
            if below.parent == folder:
                print(f'<Directory Id="{names[below]}" Name={quoteattr(below.name)}>')
                folder_and_below(below)
                print('</Directory>')

    print(f'''<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by files.py. -->
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="*" UpgradeCode="{UPGRADE_CODE}" Name="Unassign" Manufacturer="The Unassign authors" Language="1033" Version="{version}">
<Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="Unassign {version}" Manufacturer="The Unassign authors"/>
<MajorUpgrade DowngradeErrorMessage="A newer version of Unassign is installed."/>
<Media Id="1" Cabinet="unassign.cab" EmbedCab="yes"/>
<Icon Id="unassign.ico" SourceFile="unassign.ico"/>
<Property Id="ARPPRODUCTICON" Value="unassign.ico"/>
<Property Id="ARPNOMODIFY" Value="1"/>
<Directory Id="TARGETDIR" Name="SourceDir">
<Directory Id="ProgramFiles64Folder"><Directory Id="INSTALLDIR" Name="Unassign">''')
    folder_and_below(pathlib.PurePath())
    print(f'''</Directory></Directory>
<Directory Id="ProgramMenuFolder">
<Component Id="Menu" Guid="{str(uuid.uuid5(uuid.UUID(UPGRADE_CODE), 'menu')).upper()}" Win64="yes">
<Shortcut Id="MenuEntry" Name="Unassign" Target="[INSTALLDIR]unassign.exe" WorkingDirectory="INSTALLDIR" Icon="unassign.ico"/>
<RegistryValue Root="HKLM" Key="Software\\Unassign" Name="MenuEntry" Type="integer" Value="1" KeyPath="yes"/>
</Component>
</Directory>
</Directory>
<Feature Id="Everything" Level="1">''')
    for name in components + ['Menu']:
        print(f'<ComponentRef Id="{name}"/>')
    print('</Feature>\n</Product>\n</Wix>')


def mingw(objdump, arguments):
    """What is in none of the folders is part of Windows."""
    end = arguments.index('--')
    folders, waiting, found = arguments[:end], list(arguments[end + 1:]), {}
    while waiting:
        header = subprocess.run([objdump, '-p', waiting.pop()], check=True, capture_output=True, text=True).stdout
        for name in re.findall(r'DLL Name: (\S+)', header):
            where = next((p for p in (pathlib.Path(f, name) for f in folders) if p.is_file()), None)
            if where and name not in found:
                found[name] = where
                waiting.append(where)
    print(*sorted(map(str, found.values())), sep='\n')


if len(sys.argv) == 3 and sys.argv[1] == 'nsis':
    nsis(pathlib.Path(sys.argv[2]))
elif len(sys.argv) == 4 and sys.argv[1] == 'wix':
    wix(pathlib.Path(sys.argv[2]), sys.argv[3])
elif '--' in sys.argv[3:] and sys.argv[1] == 'mingw':
    mingw(sys.argv[2], sys.argv[3:])
else:
    sys.exit(__doc__)
