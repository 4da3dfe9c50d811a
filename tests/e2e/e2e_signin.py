"""Signs in to a real authorization server (oidc/server.mjs) in the real program, with a stand-in for the browser and a
real keyring: first sign-in, removal with the permission asked for, silent restart, revocation, and no secret anywhere."""

import contextlib
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request

import driver

HERE = pathlib.Path(__file__).resolve().parent
TENANT = "contoso.example"
CLIENT = "14d82eec-204b-4c2f-b7e8-296a70dab67e"
ACCOUNT = "ada@contoso.example"
PROFILE = "WIN - BitLocker"


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
        self._start_keyring(stack)
        line = desktop.service(
            ["node", str(HERE / "oidc/server.mjs"), str(modules()), TENANT, CLIENT, str(self.secrets_file), "{fd}"]
        )
        self.addresses = json.loads(line)

    def _start_browser(self, stack):
        """Qt hands an address to the first xdg-open in PATH, which it cannot start from a folder with a space."""
        folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="unassign-e2e-")))
        (folder / "xdg-open").symlink_to(HERE / "oidc/browser.py")
        os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ['PATH']}"
        os.environ["UNASSIGN_E2E_BROWSER_NOTES"] = str(self.notes_file)

    def _start_keyring(self, stack):
        os.environ["XDG_CURRENT_DESKTOP"] = "GNOME"
        password = self.desktop.directory / "password"
        password.write_text("throw-away")
        with open(password, "rb") as given, open(self.desktop.directory / "keyring.log", "wb") as log:
            keyring = subprocess.Popen(
                ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                stdin=given, stdout=log, stderr=log, start_new_session=True,
            )
        stack.callback(end, keyring)
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


def end(process):
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def check_title(program):
    frame = next(each for each in program.walk() if each.get_role_name() == "frame")
    driver.check(
        frame.get_name().startswith(f"{TENANT} – {ACCOUNT} – Unassign"), f"the title names who and where: {frame.get_name()}"
    )


def sign_in(services, program):
    program.press_button("Sign in")
    program.wait_status(r"^3 configurations, 4 assignments$")
    check_title(program)
    visit = services.visit(1)
    driver.check(visit["status"] == 200, f"the browser ends on a page: {visit}")
    driver.check("code=" not in visit["address"], f"the code has left the history: {visit['address']}")
    driver.check("DeviceManagementConfiguration.ReadWrite.All" not in visit["asked"], f"reading only: {visit['asked']}")


def remove_one(services, program):
    """The first removal asks for the permission to write."""
    tree = program.search(PROFILE)
    rows = program.leaves_below(tree, program.row_of(tree, PROFILE))
    driver.check(len(rows) == 3, f"three assignments are shown: {program.names(tree)}")
    program.go_to(tree, rows[0])
    program.press_button("Remove…")
    dialog = program.wait_for("dialog", "Remove assignments")
    program.press_button(re.compile(r"Remove 1 assignment"), dialog)
    program.press_button("Sign in again")
    program.wait_status(r"^1 removed$")
    visit = services.visit(2)
    driver.check("DeviceManagementConfiguration.ReadWrite.All" in visit["asked"], f"to write as well: {visit['asked']}")
    driver.check("login_hint=ada" in visit["asked"], f"for the same account: {visit['asked']}")


def restart(services):
    before = services.seen()
    program = services.start()
    program.wait_status(r"^3 configurations, 3 assignments$")
    check_title(program)
    now = services.seen()
    driver.check(now["refresh"] > before["refresh"], f"the stored sign-in was used: {before} {now}")
    driver.check(now["authorize"] == before["authorize"] == 2, f"without the browser: {before} {now}")
    return program


def revoke(services, program):
    services.control("revoke")
    program.press_button("Refresh")
    program.press_button("Sign in again")
    program.wait_gone(driver.BUTTON, "Sign in again")
    services.visit(3)
    program.wait_status(r"^3 configurations, 3 assignments$")
    driver.check(services.seen()["refused"] >= 1, f"the ended sign-in was refused: {services.seen()}")


def check_no_secret(services, outputs):
    """Everything the program said and wrote, besides the keyring."""
    secrets = services.secrets()
    kinds = {kind for kind, _ in secrets}
    driver.check(
        kinds == {"code", "code_verifier", "access_token", "refresh_token", "id_token"}, f"each kind was issued: {kinds}"
    )
    driver.check(len({value for kind, value in secrets if kind == "refresh_token"}) >= 4, "refresh tokens rotate")
    places = {f"output {number}": output.encode() for number, output in enumerate(outputs)}
    for folder in (services.desktop.data, services.desktop.directory / "config", services.desktop.directory / "home"):
        places.update({str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()})
    driver.check(any(name.endswith("journal.sqlite") for name in places), f"the journal is there: {list(places)}")
    driver.check(all(b"/oauth2/v2.0/token" in places[f"output {number}"] for number in (0, 1)), "exchanges are logged")
    driver.check(any(ACCOUNT.encode() in content for content in places.values()), "the account is written down")
    for name, content in places.items():
        for kind, value in secrets:
            driver.check(value.encode() not in content, f"a {kind} is in {name}")
    journal = sqlite3.connect(f"file:{services.desktop.data / 'journal.sqlite'}?mode=ro", uri=True)
    with contextlib.closing(journal):
        written = journal.execute("SELECT account_name, outcome, http_status FROM item JOIN operation ON operation.id = operation").fetchall()
    driver.check(written == [(ACCOUNT, "removed", 204)], f"who removed what is in the journal: {written}")


def main():
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        os.environ.pop(name, None)
        os.environ.pop(name.upper(), None)
    modules()
    with driver.Desktop() as desktop, contextlib.ExitStack() as stack:
        services = Services(desktop, stack)
        os.environ["QT_LOGGING_RULES"] = "unassign.*=true"
        program = services.start()
        sign_in(services, program)
        remove_one(services, program)
        program.kill()
        outputs = [program.output()]
        program = restart(services)
        revoke(services, program)
        outputs.append(program.output())
        check_no_secret(services, outputs)


if __name__ == "__main__":
    main()
