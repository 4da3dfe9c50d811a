#!/usr/bin/env python3
"""Lists what a built program consists of, as CycloneDX 1.5 (JSON): sbom.py PROGRAM >unassign.cdx.json

The program, every library that the loader brings in for it, and the plugins of Qt that it loads while running, each as the
Debian package that it came from, with version, purl, licences as its copyright file names them, and the hash of the file.
The same build gives the same bytes: the time is that of SOURCE_DATE_EPOCH, or of the last commit. Needs a Debian or Ubuntu.
"""

import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid
from datetime import datetime, timezone

# Loaded by name while running, so that no linker knows of them.
PLUGINS = [
    "platforms/libqxcb.so",
    "platforms/libqoffscreen.so",
    "sqldrivers/libqsqlite.so",
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    "tls/libqopensslbackend.so",
]
# What no file says in a form that can be read, from packaging/third-party.txt.
KNOWN = {
    "libqt6": ["LGPL-3.0-only"],
    "qt6-": ["LGPL-3.0-only"],
    "libsqlite3": ["blessing"],
}
SPDX = {
    "LGPL-3": "LGPL-3.0-only",
    "GPL-3": "GPL-3.0-only",
    "Expat": "MIT",
    "BSD-3-clause": "BSD-3-Clause",
    "BSD-2-clause": "BSD-2-Clause",
    **{each: each for each in ("Apache-2.0", "BSD-3-Clause", "BSD-2-Clause", "BSL-1.0", "ISC")},
}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def libraries(path):
    """The files that the loader would bring in for `path`, directly or not."""
    found = set()
    for line in output("ldd", path).splitlines():
        match = re.search(r"(?:=> )?(/\S+) \(0x", line)
        if match:
            found.add(os.path.realpath(match.group(1)))
        elif "not found" in line:
            sys.exit(f"sbom.py: {path} needs {line.split()[0]}, which is not there")
    return found


def packages(files):
    """The Debian package (name, version, architecture) of each file."""
    spelled = {}  # dpkg knows a file by the name it was unpacked under: /usr may stand before /lib or not
    for path in files:
        for candidate in (path, path.removeprefix("/usr"), "/usr" + path):
            spelled[candidate] = path
    said = subprocess.run(["dpkg", "-S", *spelled], capture_output=True, text=True).stdout
    owners = {}
    for line in said.splitlines():
        names, _, path = line.rpartition(": ")
        if path in spelled:
            owners[spelled[path]] = names.split(",")[0]
    for path in files:
        if path not in owners:
            sys.exit(f"sbom.py: no package has {path}")
    known = output("dpkg-query", "-W", "-f", "${Package} ${Version} ${Architecture}\\n", *sorted(set(owners.values())))
    by_name = {line.split()[0]: tuple(line.split()) for line in known.splitlines()}
    return {path: by_name[owner.split(":")[0]] for path, owner in owners.items()}


def licences(name):
    """What /usr/share/doc/NAME/copyright says (DEP-5), or what is known."""
    for prefix, known in KNOWN.items():
        if name.startswith(prefix):
            return [{"license": {"id": each}} for each in known]
    text = pathlib.Path("/usr/share/doc", name, "copyright").read_text(encoding="utf-8", errors="replace")
    named = sorted(set(re.findall(r"^License:[ \t]*(\S.*)$", text, re.M)))
    if not named:
        return [{"license": {"name": f"see the copyright file of {name}"}}]
    return [{"license": {"id": SPDX[each]} if each in SPDX else {"name": each}} for each in named]


def sha256(path):
    return {"alg": "SHA-256", "content": hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()}


def distribution():
    return re.search(r'^ID="?([a-z]+)', pathlib.Path("/etc/os-release").read_text(encoding="utf-8"), re.M).group(1)


def moment():
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if not seconds:
        seconds = output("git", "-C", str(pathlib.Path(__file__).parent), "log", "-1", "--format=%ct").strip()
    return datetime.fromtimestamp(int(seconds), timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def main(program):
    version = output(program, "--version").split()[1]
    plugins = pathlib.Path(output("qtpaths6", "--query", "QT_INSTALL_PLUGINS").strip())
    files = libraries(program)
    for plugin in PLUGINS:
        path = plugins / plugin
        if path.exists():
            files |= {os.path.realpath(path)} | libraries(path)
    owners = packages(files)
    by_package = {}
    for path in sorted(files):
        by_package.setdefault(owners[path], []).append(path)
    components = []
    for (name, package_version, architecture), paths in sorted(by_package.items()):
        purl = f"pkg:deb/{distribution()}/{name}@{package_version}?arch={architecture}"
        components.append({
            "type": "library",
            "bom-ref": purl,
            "name": name,
            "version": package_version,
            "purl": purl,
            "licenses": licences(name),
            "components": [
                {"type": "file", "bom-ref": f"{purl}#{path}", "name": path, "hashes": [sha256(path)]} for path in paths
            ],
        })
    itself = f"pkg:generic/unassign@{version}"
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": moment(),
            "component": {
                "type": "application",
                "bom-ref": itself,
                "name": "unassign",
                "version": version,
                "purl": itself,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "hashes": [sha256(program)],
            },
        },
        "components": components,
        "dependencies": [{"ref": itself, "dependsOn": [each["bom-ref"] for each in components]}],
    }
    bom["serialNumber"] = "urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bom, sort_keys=True)))
    json.dump(bom, sys.stdout, indent=2, sort_keys=True)
    print()
    print(f"{len(components)} packages, {len(files)} files", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit("usage: sbom.py PROGRAM")
    main(sys.argv[1])
