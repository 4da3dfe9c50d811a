"""Several people on one computer, against a real authorization server and keyring: a device code, a sign-in that ends in the
middle of a removal, switching between tenants, signing out of one, a locked keyring, and a computer without a browser."""

import contextlib
import html
import http.cookiejar
import os
import re
import urllib.parse
import urllib.request

import driver
from services import Services, check_title, prepare

ADA = "ada@contoso.example"
BEN = "ben@fabrikam.example"
ADA_IN_MENU = f"Ada Lovelace ({ADA}), contoso.example"
BEN_IN_MENU = f"Ben Franklin ({BEN}), contoso.example"
PROFILE = "WIN - BitLocker"
MENU_ITEM = ("menu item", "check menu item", "radio menu item")


class OtherDevice:
    """The browser of a person who types a device code (RFC 8628, 3.3): one form after the other is sent as it stands."""

    def __init__(self):
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        )

    def enter(self, address, code):
        page = self._read(address + "?" + urllib.parse.urlencode({"user_code": code}))
        for _ in range(4):
            fields = dict(re.findall(r'name="(\w+)"\s+value="([^"]*)"', page))
            if "xsrf" not in fields:
                return page
            action = html.unescape(re.search(r'action="([^"]+)"', page).group(1))
            if "op.deviceConfirmForm" in page:
                fields = {key: fields[key] for key in ("xsrf", "user_code")} | {"confirm": "yes"}
            page = self._read(action, urllib.parse.urlencode({key: html.unescape(value) for key, value in fields.items()}).encode())
        return page

    def _read(self, address, data=None):
        with self._opener.open(address, data, timeout=20) as answer:
            return answer.read().decode()


def texts(program):
    return [accessible.get_name() for accessible in program.walk() if program.is_shown(accessible)]


def wait_text(program, pattern):
    return program.desktop.wait(
        f"the words “{pattern}”", lambda: next((m for m in (re.search(pattern, text) for text in texts(program)) if m), None)
    )


def switch_on_device_code(program):
    """An administrator's matter, and off until then."""
    program.choose("Account", "Settings…")
    dialog = program.wait_for("dialog", "Settings")
    box = program.wait_for("check box", "Offer sign-in with a device code", dialog)
    states = program.desktop.atspi.StateType
    driver.check(not box.get_state_set().contains(states.CHECKED), "the device code is off by default")
    wait_text(program, r"Off by default: a code can be misused for phishing")
    program.desktop.keep_picture("settings")
    program.act(box, "Toggle", "Press")
    program.press_button("Save", dialog)
    program.wait_gone("dialog", "Settings")


def sign_in_with_device_code(services, program):
    program.choose("Account", "Sign in with a device code…")
    address = wait_text(program, r"Open (http\S+) in a browser").group(1)
    code = wait_text(program, r"^[A-Z0-9]{4}-[A-Z0-9]{4}$").group(0)
    program.desktop.keep_picture("device-code")
    page = OtherDevice().enter(address, code)
    driver.check("Sign-in Success" in page, f"the other device is done: {page}")
    program.wait_status(r"^3 configurations, 4 assignments$")
    check_title(program, ADA)
    driver.check(services.visits() == [], "no browser was opened on this computer")


def remove_while_the_sign_in_ends(services, program):
    """What was confirmed goes on where it stood: nothing is left out, nothing is sent twice."""
    tree = program.search(PROFILE)
    rows = program.leaves_below(tree, program.row_of(tree, PROFILE))
    program.go_to(tree, rows[0])
    program.press_button("Remove…")
    dialog = program.wait_for("dialog", "Remove assignments")
    program.press_button(re.compile(r"Remove 1 assignment"), dialog)
    wait_text(program, r"^This needs a permission that has not been given yet\.")
    program.desktop.keep_picture("permission")
    services.control("revoke-after-next")
    program.press_button("Sign in again")
    wait_text(program, r"^Your sign-in has ended\. Sign in again\.$")
    program.desktop.keep_picture("ended")
    driver.check(services.seen()["deletes"] == 0, f"nothing is removed while nobody is signed in: {services.seen()}")
    services.visit(1)
    program.press_button("Sign in again")
    program.wait_status(r"^1 removed$")
    driver.check(services.seen()["deletes"] == 1, f"one assignment, one DELETE: {services.seen()}")
    services.visit(2)
    program.search("")


def history_rows(program):
    program.press_button("History")
    dialog = program.wait_for("dialog", re.compile(r"History.*"))
    program.desktop.pump(0.5)
    tables = [each for each in program.walk(dialog) if each.get_role_name() in ("tree", "tree table", "table")]
    rows = [" ".join(row) for table in tables for row in program.rows(table)]
    program.press_button("Close", dialog)
    program.desktop.wait("the end of the history", lambda: not program.find("dialog", re.compile(r"History.*")))
    return rows


def check_ada(program):
    program.wait_status(r"^3 configurations, 3 assignments$")
    check_title(program, ADA)
    driver.check(PROFILE in program.names(program.tree()), f"Ada's tree: {program.names(program.tree())}")


def check_ben(program):
    program.wait_status(r"^1 configuration, 2 assignments$")
    check_title(program, BEN)
    driver.check(program.names(program.tree())[0] == "MAC - Fabrikam", f"Ben's tree: {program.names(program.tree())}")


def add_and_switch(services, program):
    driver.check(any("removed" in row.lower() for row in history_rows(program)), "Ada's journal has what she removed")
    services.control("person/ben")
    program.choose("Account", "Add an account…")
    check_ben(program)
    services.visit(3)
    driver.check(not history_rows(program), "Ben's tenant has a journal of its own")
    program.choose("Account", ADA_IN_MENU)
    check_ada(program)
    driver.check(history_rows(program), "Ada's journal is still there")
    program.choose("Account", BEN_IN_MENU)
    check_ben(program)
    driver.check(len(services.visits()) == 3, "switching is silent")


def sign_out_of_one(services, program):
    program.choose("Account", f"Sign out {BEN}…")
    question = program.wait_for(("dialog", "alert"), "Sign out")
    program.desktop.keep_picture("sign-out")
    program.press_button("Sign out", question)
    program.wait_status(r"^No tenant is open\.$")
    program.press("menu item", "Account")
    program.desktop.pump(0.3)
    driver.check(program.find(MENU_ITEM, ADA_IN_MENU), "Ada is still there")
    driver.check(not program.find(MENU_ITEM, BEN_IN_MENU), "Ben is not")
    program.press(MENU_ITEM, ADA_IN_MENU)
    check_ada(program)


def start_with_a_locked_keyring(services):
    services.start_keyring()
    services.control("person/ada")
    program = services.start()
    wait_text(program, r"the keyring may be locked\. The account is still there")
    check_title(program, ADA)
    program.desktop.keep_picture("locked")
    program.press_button("Sign in again")
    check_ada(program)
    wait_text(program, r"^You are signed in for this run only")
    program.desktop.keep_picture("this-run-only")
    program.kill()
    services.start_keyring("--unlock")
    program = services.start()
    check_ada(program)
    driver.check(len(services.visits()) == 4, f"what was stored before is still there: {services.visits()}")
    return program


def sign_in_without_a_browser(services, program):
    """xdg-open is there and finds nothing to open; it says so, with the whole address."""
    services.browser.unlink()
    services.browser.write_text('#!/bin/sh\necho "no method available for opening \'$1\'"\necho "$1" >&2\nexit 3\n')
    services.browser.chmod(0o700)
    program.choose("Account", "Add an account…")
    wait_text(program, r"^No browser could be opened\. Copy the link")
    program.desktop.keep_picture("no-browser")
    program.press_button("Copy link")
    program.press_button("Cancel")
    wait_text(program, r"^Sign-in was cancelled\. Nothing was changed\.$")
    check_ada(program)
    for word in ("state=", "nonce=", "code_challenge", "oauth2/v2.0/authorize"):
        driver.check(word not in program.output(), f"“{word}” is in what the program printed: {program.output()}")


def main():
    prepare()
    with driver.Desktop() as desktop, contextlib.ExitStack() as stack:
        services = Services(desktop, stack)
        os.environ["QT_LOGGING_RULES"] = "unassign.*=true"
        program = services.start()
        switch_on_device_code(program)
        sign_in_with_device_code(services, program)
        remove_while_the_sign_in_ends(services, program)
        add_and_switch(services, program)
        sign_out_of_one(services, program)
        program.kill()
        program = start_with_a_locked_keyring(services)
        sign_in_without_a_browser(services, program)


if __name__ == "__main__":
    main()
