"""Signs in to a real authorization server (oidc/server.mjs) in the real program, with a stand-in for the browser and a
real keyring: first sign-in, removal with the permission asked for, silent restart, revocation, and no secret anywhere."""

import contextlib
import os
import re
import sqlite3

import driver
from services import Services, check_title, prepare

ACCOUNT = "ada@contoso.example"
PROFILE = "WIN - BitLocker"


def sign_in(services, program):
    program.press_button("Sign in")
    program.wait_status(r"^3 configurations, 4 assignments$")
    check_title(program, ACCOUNT)
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
    check_title(program, ACCOUNT)
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
    prepare()
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
