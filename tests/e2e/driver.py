"""Works the real program through the accessibility bus, on a display and session bus of its own.

    with driver.Desktop() as desktop:
        program = desktop.start("--practice")
        program.press("button", "Refresh")

Everything a test starts is private (home, runtime folder, display, both buses) and ends with the `with` block. Every wait
has a deadline; a test that fails leaves a picture of the display and the tree of accessibles behind (see Desktop).
"""

import contextlib
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

DEADLINE = float(os.environ.get("UNASSIGN_E2E_DEADLINE", "60"))  # seconds, for one wait; sanitizers are slow

BUTTON = ("push button", "button")  # the name of the role changed with at-spi2-core 2.5x


class Failure(AssertionError):
    """The program did not do what the test waited for."""


def program_path():
    """The program under test is the only argument of every test script."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} PROGRAM")
    return os.path.abspath(sys.argv[1])


class Desktop:
    """A display, a session bus and an accessibility bus. One in a process: libatspi binds itself to the first.
    `environment` is for the programs: a scale factor, a desktop that they adapt to."""

    def __init__(self, width=1280, height=900, environment=None):
        self.width, self.height = width, height
        self._environment = environment or {}
        self.scale = int(self._environment.get("QT_SCALE_FACTOR", 1))
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="unassign e2e "))  # a space, as people have them
        self.data = self.directory / "data"
        self._started = []
        self._programs = []
        self.atspi = None
        self.glib = None

    def __enter__(self):
        try:
            self._prepare()
        except BaseException:
            self._end()
            raise
        return self

    def _prepare(self):
        environment = os.environ
        for name in list(environment):
            if name.startswith(("XDG_", "QT_", "DBUS_", "AT_SPI", "WAYLAND")):
                del environment[name]
        runtime = self.directory / "runtime"
        runtime.mkdir(mode=0o700)
        for name in ("home", "config", "cache", "share"):
            (self.directory / name).mkdir()
        environment.update(
            HOME=str(self.directory / "home"),
            XDG_RUNTIME_DIR=str(runtime),
            XDG_CONFIG_HOME=str(self.directory / "config"),
            XDG_CACHE_HOME=str(self.directory / "cache"),
            XDG_DATA_HOME=str(self.directory / "share"),
            LC_ALL="C.UTF-8",
            LANGUAGE="en",
            TZ="UTC",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            NO_AT_BRIDGE="1",
        )
        environment.update(self._environment)
        environment["DISPLAY"] = self._display()
        environment["DBUS_SESSION_BUS_ADDRESS"] = self.service(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"]
        )
        import gi  # only now: libatspi reads the environment when it is loaded

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib

        Atspi.init()
        Atspi.set_timeout(10_000, 10_000)
        self.atspi, self.glib = Atspi, GLib

    def _display(self):
        """Starts an X server under a number that no other test has. A server that looks for a free number itself may take
        the one of a server that is just ending, which then removes the socket of the new one."""
        # Servers that start at the same time stumble over each other when each wants to make this folder.
        with contextlib.suppress(FileExistsError):
            os.mkdir("/tmp/.X11-unix")
            os.chmod("/tmp/.X11-unix", 0o1777)
        number = f":{1000 + os.getpid() % 50_000}"
        screen = f"{self.width}x{self.height}x24"
        # Without -noreset it starts anew when the last program leaves (the accessibility bus does, at once), and whoever
        # connects at that moment is turned away.
        self.service(
            ["Xvfb", number, "-noreset", "-displayfd", "{fd}", "-screen", "0", screen, "-nolisten", "tcp"]
        )
        return number

    def service(self, command):
        """Starts a service and gives back the line by which it says that it is ready."""
        reading, writing = os.pipe()
        log = open(self.directory / f"{command[0]}.log", "wb")
        process = subprocess.Popen(
            [part.replace("{fd}", str(writing)) for part in command],
            pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
        )
        self._started.append(process)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            line = pipe.readline().strip()
        if not line:
            raise Failure(f"{command[0]} did not start: {(self.directory / (command[0] + '.log')).read_text()}")
        return line

    def start(self, *options):
        program = Program(self, [program_path(), "--data-dir", str(self.data), *options])
        self._programs.append(program)
        program.appear()
        if os.environ.get("UNASSIGN_E2E_READER"):
            self._read(program)
        return program

    def _read(self, program):
        """Has reader.py read the program all the time, until it ends."""
        with open(self.directory / f"reader-{program.process.pid}.log", "wb") as log:
            self._started.append(
                subprocess.Popen(
                    [sys.executable, "-B", str(pathlib.Path(__file__).with_name("reader.py")), str(program.process.pid)],
                    stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                )
            )

    def journal(self):
        """Operations with their items, read as anybody else would while the program may be running."""
        file = self.data / "journal.sqlite"
        if not file.exists():
            return []
        connection = sqlite3.connect(f"file:{urllib.parse.quote(str(file))}?mode=ro", uri=True, timeout=5)
        connection.row_factory = sqlite3.Row
        with contextlib.closing(connection):
            return [
                dict(row)
                for row in connection.execute(
                    "SELECT operation.*, item.* FROM item JOIN operation ON operation.id = item.operation ORDER BY item.id"
                )
            ]

    def pump(self, seconds=0.05):
        """Lets events of the accessibility bus in for a while; without them libatspi goes on showing what was."""
        end = time.monotonic() + seconds
        context = self.glib.MainContext.default()
        while time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.005)

    def wait(self, what, ready, seconds=None):
        """Waits until `ready()` gives something true and gives it back."""
        end = time.monotonic() + (seconds or DEADLINE)
        while True:
            for program in self._programs:
                program.check_sound()
            with contextlib.suppress(self.glib.Error):  # an accessible that went away while it was looked at
                if answer := ready():
                    return answer
            if time.monotonic() > end:
                raise Failure(f"waited in vain for {what}")
            self.pump()

    def picture(self, file):
        """The display as it is."""
        subprocess.run(["import", "-window", "root", str(file)], timeout=60, check=False)

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self._leave_evidence()
        self._end()
        return False

    def keep_picture(self, name):
        """Keeps what the display shows now, where UNASSIGN_E2E_PICTURES says; for people to look at."""
        if folder := os.environ.get("UNASSIGN_E2E_PICTURES"):
            self.pump(0.5)
            pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
            self.picture(pathlib.Path(folder) / f"{name}.png")

    def _leave_evidence(self):
        folder = pathlib.Path(os.environ.get("UNASSIGN_E2E_EVIDENCE", "e2e-evidence")).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        name = pathlib.Path(sys.argv[0]).stem
        if shutil.which("import"):
            self.picture(folder / f"{name}.png")
        for program in self._programs:
            if program.process.poll() is None:
                with contextlib.suppress(Exception):
                    (folder / f"{name}.txt").write_text("\n".join(program.described()))
            print(f"--- what the program said\n{program.output()}", file=sys.stderr)
        print(f"evidence is in {folder}", file=sys.stderr)

    def _end(self):
        for program in self._programs:
            program.kill()
        for process in reversed(self._started):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        shutil.rmtree(self.directory, ignore_errors=True)


class Program:
    """The program under test, and what can be seen of it on the accessibility bus."""

    def __init__(self, desktop, command):
        self.desktop = desktop
        self._log = desktop.directory / f"program-{time.monotonic_ns()}.log"
        with open(self._log, "wb") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        self.root = None

    def check_sound(self):
        """Raises what happened when the program ended in another way than by its own wish or by kill()."""
        if self.process.poll() not in (None, 0, -signal.SIGKILL):
            raise Failure(f"the program ended with {self.process.returncode}: {self.output()}")

    def output(self):
        return self._log.read_text(errors="replace")

    def appear(self):
        def found():
            top = self.desktop.atspi.get_desktop(0)
            for i in range(top.get_child_count()):
                child = top.get_child_at_index(i)
                if child and child.get_process_id() == self.process.pid and child.get_child_count():
                    return child

        self.root = self.desktop.wait("the program's window", found)
        # What libatspi remembers of a Qt tree is wrong after rows moved; asking anew each time is quick enough.
        self.root.set_cache_mask(self.desktop.atspi.Cache.NONE)

    def kill(self):
        """As a power cut would: no chance to tidy up."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    # --- looking

    def walk(self, start=None, into_tables=False):
        """Every accessible below `start`, without the cells of tables and trees, which are read by `rows`."""
        pending = [start or self.root]
        while pending:
            accessible = pending.pop(0)
            yield accessible
            if not into_tables and accessible.get_role_name() in ("tree", "tree table", "table"):
                continue
            children = (accessible.get_child_at_index(i) for i in range(accessible.get_child_count()))
            pending[0:0] = [child for child in children if child]

    def described(self):
        for accessible in self.walk():
            yield f"{accessible.get_role_name()} | {accessible.get_name()} | {text_of(accessible)}"
            if accessible.get_role_name() in ("tree", "tree table", "table"):
                yield from (f"    {' | '.join(row)}" for row in self.rows(accessible))

    def find(self, role, name, start=None):
        """The visible accessible of that role (one, or several that will do) whose name is or matches `name`."""
        roles = (role,) if isinstance(role, str) else role
        matches = name.fullmatch if isinstance(name, re.Pattern) else lambda text: text == name
        for accessible in self.walk(start):
            if accessible.get_role_name() in roles and matches(accessible.get_name()) and self.is_shown(accessible):
                return accessible
        return None

    def is_shown(self, accessible):
        return accessible.get_state_set().contains(self.desktop.atspi.StateType.SHOWING)

    def is_enabled(self, accessible):
        return accessible.get_state_set().contains(self.desktop.atspi.StateType.ENABLED)

    def wait_for(self, role, name, start=None, seconds=None):
        return self.desktop.wait(f"{role} “{name}”", lambda: self.find(role, name, start), seconds)

    def wait_gone(self, role, name):
        self.desktop.wait(f"the end of {role} “{name}”", lambda: not self.find(role, name))

    def status(self):
        field = self.find("text", "Status")
        return text_of(field) if field else ""

    def wait_status(self, pattern, seconds=None):
        try:
            return self.desktop.wait(f"status “{pattern}”", lambda: re.search(pattern, self.status()), seconds)
        except Failure as failure:
            raise Failure(f"{failure}; the status is “{self.status()}”") from None

    # --- doing

    def press(self, role, name, start=None):
        def ready():
            accessible = self.find(role, name, start)
            return accessible if accessible and self.is_enabled(accessible) else None

        accessible = self.desktop.wait(f"{role} “{name}” that can be pressed", ready)
        self.act(accessible, "Press", "ShowMenu", "Toggle")
        return accessible

    def press_button(self, name, start=None):
        return self.press(BUTTON, name, start)

    def act(self, accessible, *names):
        count = accessible.get_n_actions() if "Action" in accessible.get_interfaces() else 0
        actions = [accessible.get_action_name(i) for i in range(count)]
        for name in names:
            if name in actions:
                accessible.do_action(actions.index(name))
                return
        raise Failure(f"{accessible.get_role_name()} “{accessible.get_name()}” has only the actions {actions}")

    def choose(self, menu, title):
        """From the menu bar: choose("Practice", "Slow network")."""
        roles = ("menu item", "check menu item", "menu", "radio menu item")
        for _ in range(3):  # the press that opens a menu closes one that Qt still takes for open
            self.press(roles, menu)
            with contextlib.suppress(Failure):
                self.wait_for(roles, title, seconds=3)
                break
        self.press(roles, title)

    def type_into(self, accessible, text):
        if not self.desktop.atspi.EditableText.set_text_contents(accessible, text):
            raise Failure(f"“{accessible.get_name()}” takes no text")

    def key(self, name, held=None, times=1):
        """A key such as Right or Delete, typed on the display's keyboard, while another is held down."""
        synth = self.desktop.atspi.KeySynthType
        modifier = {"Shift": 50, "Control": 37, None: None}[held]  # as the display numbers its keys
        keyval = {"Right": 0xFF53, "Left": 0xFF51, "Up": 0xFF52, "Down": 0xFF54, "Return": 0xFF0D, "Escape": 0xFF1B,
                  "Delete": 0xFFFF, "Tab": 0xFF09, "space": 0x20, "Home": 0xFF50, "End": 0xFF57, "F5": 0xFFC2}[name]
        if modifier:
            self.desktop.atspi.generate_keyboard_event(modifier, None, synth.PRESS)
        for _ in range(times):
            self.desktop.atspi.generate_keyboard_event(keyval, None, synth.SYM)
            self.desktop.pump(0.02)
        self.desktop.pump(0.1)
        if modifier:
            self.desktop.atspi.generate_keyboard_event(modifier, None, synth.RELEASE)

    def letter(self, letter, held="Control"):
        """A letter with a modifier, such as Ctrl+F."""
        self._held({"Control": 37, "Alt": 64}[held], ord(letter.lower()))

    def function_key(self, number):
        self.desktop.atspi.generate_keyboard_event(0xFFBD + number, None, self.desktop.atspi.KeySynthType.SYM)
        self.desktop.pump(0.2)

    def _held(self, modifier, keyval):
        synth = self.desktop.atspi.KeySynthType
        self.desktop.atspi.generate_keyboard_event(modifier, None, synth.PRESS)
        self.desktop.atspi.generate_keyboard_event(keyval, None, synth.SYM)
        self.desktop.pump(0.2)
        self.desktop.atspi.generate_keyboard_event(modifier, None, synth.RELEASE)

    def activate(self):
        """Gives the window the keyboard, as a window manager does when a dialog closes; this display has none."""
        kinds = ("tree", "tree table")
        tree = self.desktop.wait("the tree", lambda: self.find(kinds, "Configurations") or self.find(kinds, "Groups"))
        self.go_to(tree, next(row for row in range(self.count(tree)) if self.is_shown(self.cell(tree, row))))

    def write(self, text):
        """Types a text on the display's keyboard, into whatever has the focus."""
        self.desktop.atspi.generate_keyboard_event(0, text, self.desktop.atspi.KeySynthType.STRING)
        self.desktop.pump(0.3)

    # --- the tree of configurations

    def tree(self):
        return self.wait_for(("tree", "tree table"), "Configurations")

    def cell(self, tree, row, column=0):
        return self.desktop.atspi.Table.get_accessible_at(tree, row, column)

    def count(self, tree):
        return self.desktop.atspi.Table.get_n_rows(tree)

    def rows(self, tree):
        """The rows as they stand, each a list of the texts of its cells."""
        return [self.row(tree, row) for row in range(self.count(tree))]

    def row(self, tree, row):
        columns = range(self.desktop.atspi.Table.get_n_columns(tree))
        return [cell.get_name() if (cell := self.cell(tree, row, column)) else "" for column in columns]

    def names(self, tree):
        """The texts of the first column."""
        return [cell.get_name() if (cell := self.cell(tree, row)) else "" for row in range(self.count(tree))]

    def row_of(self, tree, name, rows=None):
        """The first row (of those given) whose first cell is `name`."""
        for row in rows or range(self.count(tree)):
            cell = self.cell(tree, row)
            if cell and cell.get_name() == name:
                return row
        raise Failure(f"no row “{name}” in {self.names(tree)}")

    def go_to(self, tree, row):
        """Makes a row the current and only selected one, with the mouse or, where it is out of sight, the keyboard."""
        states = self.desktop.atspi.StateType
        if self.is_shown(self.cell(tree, row)):
            area = self.cell(tree, row).get_extents(self.desktop.atspi.CoordType.SCREEN)
            x, y = area.x + min(area.width // 2, 30), area.y + area.height // 2
            scale = self.desktop.scale  # Qt gives its own pixels, the display wants the real ones
            self.desktop.atspi.generate_mouse_event(x * scale, y * scale, "b1c")
        else:
            self.go_to(tree, next(r for r in range(self.count(tree)) if self.is_shown(self.cell(tree, r))))
            self.key("Home")
            for _ in range(row):
                self.key("Down")
        self.desktop.wait(f"row {row} to be current", lambda: all(self.has_state(tree, row, state) for state in (states.FOCUSED, states.SELECTED)))

    def has_state(self, tree, row, state):
        return self.cell(tree, row).get_state_set().contains(state)

    def open(self, tree, row):
        """Opens a row, if it is not open yet."""
        expanded = self.desktop.atspi.StateType.EXPANDED
        if not self.has_state(tree, row, expanded):
            self.go_to(tree, row)
            self.key("Right")
            self.desktop.wait(f"row {row} to open", lambda: self.has_state(tree, row, expanded))

    def leaves_below(self, tree, row):
        """Opens a row and gives back the rows right below it that have none below them: they come first, always."""
        self.open(tree, row)
        end = row + 1
        while end < self.count(tree) and not self.has_state(tree, end, self.desktop.atspi.StateType.EXPANDABLE):
            end += 1
        return range(row + 1, end)

    def search(self, text):
        """Narrows the tree, and waits until it has followed."""
        tree = self.tree()
        field = self.wait_for("text", "Search")
        if text_of(field) == text:
            return tree
        before = self.names(tree)
        self.type_into(field, text)
        self.desktop.wait(f"the tree to follow the search for “{text}”", lambda: self.names(tree) != before)
        return tree


def check(condition, what):
    if not condition:
        raise Failure(what)


def text_of(accessible):
    """What a field says; empty where there is no text."""
    if not accessible or "Text" not in accessible.get_interfaces():
        return ""
    from gi.repository import Atspi

    return Atspi.Text.get_text(accessible, 0, Atspi.Text.get_character_count(accessible))
