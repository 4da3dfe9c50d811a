"""What signing in needs around the program: a real authorization server (oidc/server.mjs) with a small Graph, a real keyring,
and a stand-in for the browser."""

import contextlib
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request

import driver

HERE = pathlib.Path(__file__).resolve().parent
TENANT = "contoso.example"
CLIENT = "14d82eec-204b-4c2f-b7e8-296a70dab67e"


def modules():
    """Where oidc/install.sh puts the server's packages."""
    lock = hashlib.sha256((HERE / "oidc/package-lock.json").read_bytes()).hexdigest()[:16]
    default = HERE.parents[1] / "build/oidc" / lock / "node_modules"
    found = pathlib.Path(os.environ.get("UNASSIGN_OIDC_MODULES", default))
    if not (found / "oidc-provider").is_dir() or not shutil.which("node"):
        sys.exit("the authorization server is not installed; run: sh tests/e2e/oidc/install.sh")
    return found


class Services:
    """The authorization server, Graph, the keyring and the browser of one desktop."""

    def __init__(self, desktop, stack):
        self.desktop = desktop
        self.secrets_file = desktop.directory / "secrets"
        self.notes_file = desktop.directory / "browser.jsonl"
        self._start_browser(stack)
        self._stack = stack
        self.keyring = None
        self.start_keyring("--unlock")
        line = desktop.service(
            ["node", str(HERE / "oidc/server.mjs"), str(modules()), TENANT, CLIENT, str(self.secrets_file), "{fd}"]
        )
        self.addresses = json.loads(line)

    def _start_browser(self, stack):
        """Qt hands an address to the first xdg-open in PATH, which it cannot start from a folder with a space."""
        self.browser = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="unassign-e2e-"))) / "xdg-open"
        self.browser.symlink_to(HERE / "oidc/browser.py")
        os.environ["PATH"] = f"{self.browser.parent}{os.pathsep}{os.environ['PATH']}"
        os.environ["UNASSIGN_E2E_BROWSER_NOTES"] = str(self.notes_file)

    def start_keyring(self, *options):
        """Without options it is locked, and nobody is there to unlock it."""
        if self.keyring:
            end(self.keyring)
        os.environ["XDG_CURRENT_DESKTOP"] = "GNOME"
        password = self.desktop.directory / "password"
        password.write_text("throw-away")
        with open(password, "rb") as given, open(self.desktop.directory / "keyring.log", "wb") as log:
            self.keyring = subprocess.Popen(
                ["gnome-keyring-daemon", "--foreground", *options, "--components=secrets"],
                stdin=given, stdout=log, stderr=log, start_new_session=True,
            )
        self._stack.callback(end, self.keyring)
        from gi.repository import Gio

        bus = Gio.bus_get_sync(Gio.BusType.SESSION)

        def owned():
            return bus.call_sync(
                "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                self.desktop.glib.Variant("(s)", ("org.freedesktop.secrets",)), None, Gio.DBusCallFlags.NONE, 10_000, None,
            ).unpack()[0]

        self.desktop.wait("the keyring", owned)

    def start(self):
        return self.desktop.start(
            "--authority", self.addresses["authority"], "--graph-root", self.addresses["graph"], "--tenant", TENANT
        )

    def control(self, what):
        """Asks for trouble, see oidc/server.mjs."""
        with urllib.request.urlopen(f"{self.addresses['authority']}/control/{what}", b"", timeout=20) as answer:
            answer.read()

    def seen(self):
        with urllib.request.urlopen(f"{self.addresses['authority']}/control/seen", timeout=20) as answer:
            return json.load(answer)

    def visits(self):
        """What the browser was asked for and where it ended, in order; without a visit that is under way."""
        if not self.notes_file.exists():
            return []
        return [json.loads(line) for line in self.notes_file.read_text().splitlines()]

    def visit(self, number):
        visits = self.desktop.wait(f"visit {number} of the browser to end", lambda: self.visits()[number - 1 :])
        driver.check(len(visits) == 1, f"one visit for one sign-in: {visits}")
        return visits[0]

    def secrets(self):
        return [line.split(" ", 1) for line in self.secrets_file.read_text().splitlines()]


def check_title(program, account, tenant=TENANT):
    frame = next(each for each in program.walk() if each.get_role_name() == "frame")
    driver.check(
        frame.get_name().startswith(f"{tenant} – {account} – Unassign"), f"the title names who and where: {frame.get_name()}"
    )


def prepare():
    """No proxy of this computer comes in between; and without the server there is no test."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        os.environ.pop(name, None)
        os.environ.pop(name.upper(), None)
    modules()


def end(process):
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
