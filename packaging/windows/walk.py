#!/usr/bin/env python3
"""walk.py practice PROGRAM PICTURES   removes, puts back and looks at History in the practice tenant, then in German
walk.py sign-in PROGRAM PICTURES    signs in at the authorization server of tests/e2e/oidc, and again after a restart without
                                    the browser, out of the Credential Manager

Works the program for Windows under Wine with the keyboard alone, on the display and in the prefix of its caller, check.sh.
What it waits for are titles of windows and lines of the journal. Leaves pictures in the folder PICTURES."""

import contextlib
import hashlib
import json
import os
import pathlib
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request

TOP = pathlib.Path(__file__).resolve().parents[2]
OIDC = TOP / 'tests/e2e/oidc'
TENANT = 'contoso.example'
CLIENT = '14d82eec-204b-4c2f-b7e8-296a70dab67e'
ACCOUNT = 'ada@contoso.example'
# The exclusion of SG-Exclude-VIP-Devices from AND - Contoso Root CA, in the practice tenant.
EXCLUSION = ('/deviceManagement/deviceConfigurations/cefd3a0a-fe4a-5d4b-8a89-beeb16a18347/assignments/'
             'cefd3a0a-fe4a-5d4b-8a89-beeb16a18347_ee423773-674a-56ab-94e0-bf49e5aeb645')
DEADLINE = 180  # seconds, for one wait; Wine on a busy machine is slow


class Failure(Exception):
    """The program did not do what was waited for."""


def wait(what, ready):
    end = time.monotonic() + DEADLINE
    while not (answer := ready()):
        if time.monotonic() > end:
            raise Failure(f'waited in vain for {what}')
        time.sleep(0.1)
    return answer


def keys(*names):
    for name in names:
        subprocess.run(['xdotool', 'key', '--delay', '40', name], check=True)


def write(text):
    subprocess.run(['xdotool', 'type', '--delay', '40', text], check=True)


def titles():
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', '.'], capture_output=True, text=True).stdout
    names = (subprocess.run(['xdotool', 'getwindowname', window], capture_output=True, text=True).stdout for window in found.split())
    return [name.strip() for name in names]


def wait_title(pattern):
    def shown():
        return next((title for title in titles() if re.search(pattern, title)), None)

    try:
        return wait(f'a window “{pattern}”', shown)
    except Failure as failure:
        raise Failure(f'{failure}; there are {titles()}') from None


def press_until_title(pressed, pattern):
    """Keys that come before the window is ready for them are lost."""
    def shown():
        keys(pressed)
        for _ in range(50):
            if any(re.search(pattern, title) for title in titles()):
                return True
            time.sleep(0.1)
        return False

    wait(f'a window “{pattern}” after {pressed}', shown)


def wait_no_title(pattern):
    wait(f'the end of “{pattern}”', lambda: not any(re.search(pattern, title) for title in titles()))


class Program:
    def __init__(self, executable, data, pictures):
        self.executable, self.data, self.pictures = executable, data, pathlib.Path(pictures)
        self.process = None

    def start(self, *options):
        path = subprocess.run(['winepath', '-w', str(self.data)], capture_output=True, text=True, check=True).stdout.strip()
        self.process = subprocess.Popen(['wine', self.executable, '--data-dir', path, *options], stdin=subprocess.DEVNULL)

    def end(self):
        """As a person does, and until Windows' program is gone."""
        keys('ctrl+q')
        wait('the end of the program', lambda: self.process.poll() is not None)
        wait_no_title('Unassign')
        if self.process.returncode:
            raise Failure(f'it ended with {self.process.returncode}')

    def picture(self, name):
        time.sleep(1)  # for whoever looks at it; nothing depends on it
        subprocess.run(['import', '-window', 'root', str(self.pictures / f'check-{name}.png')], check=True)

    def rows(self):
        """Outcomes and what was done, of everything in the journal, oldest first."""
        file = self.data / 'journal.sqlite'
        if not file.exists():
            return []
        with contextlib.closing(sqlite3.connect(f'{file.as_uri()}?mode=ro', uri=True, timeout=5)) as journal:
            try:
                return journal.execute(
                    'SELECT operation.kind, item.outcome FROM item JOIN operation ON operation.id = item.operation '
                    'ORDER BY item.id').fetchall()
            except sqlite3.OperationalError:  # not made yet
                return []

    def wait_rows(self, *expected):
        try:
            wait('the journal', lambda: self.rows() == list(expected))
        except Failure as failure:
            raise Failure(f'{failure}: it has {self.rows()}, not {list(expected)}') from None

    def do(self, name):
        """Any action, by its name."""
        press_until_title('ctrl+k', '^Find action')
        write(name)
        keys('Return')
        wait_no_title('^Find action')

    def confirm(self, title):
        """Cancel has the focus; what the dialog is for is one step before it."""
        wait_title(title)
        self.picture(title.strip('^$').lower().replace(' ', '-'))
        keys('shift+Tab', 'space')
        wait_no_title(title)

    def ask_removal(self, path, go_to, question):
        """Of what the path names: it becomes the current row, and Delete asks."""
        press_until_title('ctrl+l', go_to)
        write(path)
        keys('Return')
        wait_no_title(go_to)
        press_until_title('Delete', question)


def practice(program):
    program.start('--practice')
    wait_title(r'\(practice\)$')
    program.ask_removal(EXCLUSION, '^Go to path$', '^Remove assignments$')
    program.confirm('^Remove assignments$')
    program.wait_rows(('remove', 'removed'))
    program.picture('removed')
    press_until_title('ctrl+z', '^Restore assignments$')
    program.confirm('^Restore assignments$')
    program.wait_rows(('remove', 'removed'), ('restore', 'restored'))
    press_until_title('ctrl+h', '^History$')
    program.picture('history')
    keys('Escape')
    wait_no_title('^History$')
    program.end()
    # Again, in German: what was written is read, and the dialogs are translated.
    with open(program.data / 'window.ini', 'a', encoding='utf-8') as settings:
        settings.write('\n[view]\nlanguage=de\n')
    program.start('--practice')
    wait_title(r'\(Übung\)$')
    program.ask_removal(EXCLUSION, '^Gehe zu Pfad$', '^Zuweisungen entfernen$')
    program.picture('german')
    keys('Escape')
    wait_no_title('^Zuweisungen entfernen$')
    program.end()
    if len(program.rows()) != 2:
        raise Failure(f'the journal did not stay as it was: {program.rows()}')


class Server:
    """The authorization server of the sign-in test with its small Graph, and a stand-in for the browser that Wine starts."""

    def __init__(self, folder):
        lock = hashlib.sha256((OIDC / 'package-lock.json').read_bytes()).hexdigest()[:16]
        reading, writing = os.pipe()
        self.process = subprocess.Popen(
            ['node', OIDC / 'server.mjs', TOP / 'build/oidc' / lock / 'node_modules', TENANT, CLIENT, folder / 'secrets',
             str(writing)], pass_fds=[writing], stdin=subprocess.DEVNULL, start_new_session=True)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.addresses = json.loads(pipe.readline())
        (folder / 'bin').mkdir()
        (folder / 'bin/xdg-open').symlink_to(OIDC / 'browser.py')
        os.environ['PATH'] = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        os.environ['UNASSIGN_E2E_BROWSER_NOTES'] = str(folder / 'browser.jsonl')

    def options(self):
        return ['--authority', self.addresses['authority'], '--graph-root', self.addresses['graph'], '--tenant', TENANT]

    def seen(self):
        with urllib.request.urlopen(f"{self.addresses['authority']}/control/seen", timeout=20) as answer:
            return json.load(answer)

    def end(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait()


def sign_in(program):
    server = Server(program.data.parent)
    try:
        program.start(*server.options())
        wait_title('^Unassign$')
        program.picture('welcome')
        program.do('Sign in')
        wait_title(f'^{re.escape(TENANT)} – {re.escape(ACCOUNT)} – Unassign$')
        program.picture('signed-in')
        before = server.seen()
        program.end()
        program.start(*server.options())
        wait_title(f'^{re.escape(TENANT)} – {re.escape(ACCOUNT)} – Unassign$')
        wait('the stored sign-in to be used', lambda: server.seen()['refresh'] > before['refresh'])
        if server.seen()['authorize'] != before['authorize']:
            raise Failure('the restart asked the browser')
        program.end()
    finally:
        server.end()


def main():
    walks = {'practice': practice, 'sign-in': sign_in}
    if len(sys.argv) != 4 or sys.argv[1] not in walks:
        sys.exit(__doc__)
    for name in ('http_proxy', 'https_proxy', 'all_proxy'):
        os.environ.pop(name, None)
        os.environ.pop(name.upper(), None)
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / 'data of a person'
        data.mkdir()
        program = Program(sys.argv[2], data, sys.argv[3])
        try:
            walks[sys.argv[1]](program)
        except Failure as failure:
            program.picture(f'{sys.argv[1]}-failed')
            sys.exit(f'walk.py: {failure}')


main()
