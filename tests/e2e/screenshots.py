"""Makes pictures of every page and dialog: light and dark, at 1x and 2x, small and large, into a folder.

    python3 tests/e2e/screenshots.py PROGRAM FOLDER [NAME…]

NAME is one or more of the appearances below; without, all are made. Not a test: people look at the pictures. Needs
xdotool beside what the end-to-end tests need.
"""

import contextlib
import pathlib
import re
import subprocess
import sys

import driver

# name: width and height of the window in its own pixels, dark, scale
APPEARANCES = {
    "light": (1280, 820, False, 1),
    "dark": (1280, 820, True, 1),
    "light-small": (900, 600, False, 1),
    "dark-large": (1600, 1000, True, 1),
    "light-2x": (1000, 700, False, 2),
    "dark-2x": (1000, 700, True, 2),
}

PROFILE = "WIN - Corp Wi-Fi"
LOADED = r"^\d+ configurations, \d+ assignments$"

# Qt takes the colours of a KDE desktop from this file; other desktops have no file that says them.
DARK = """[Colors:Window]
BackgroundNormal=42,46,50
ForegroundNormal=252,252,252
ForegroundInactive=161,169,177
ForegroundLink=29,153,243
[Colors:View]
BackgroundNormal=27,30,32
BackgroundAlternate=35,38,41
ForegroundNormal=252,252,252
ForegroundInactive=161,169,177
ForegroundLink=29,153,243
[Colors:Button]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
ForegroundInactive=161,169,177
[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=252,252,252
[Colors:Tooltip]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
[General]
ColorScheme=Dark
[KDE]
widgetStyle=Fusion
"""


class Tour:
    def __init__(self, desktop, folder):
        self.desktop = desktop
        self.folder = folder

    def shoot(self, name):
        self.desktop.pump(0.7)  # what was asked for is painted
        self.desktop.picture(self.folder / f"{name}.png")

    def dialog(self, name, title, leave="Escape"):
        self.program.wait_for("dialog", title)
        self.shoot(name)
        if leave:
            self.program.key(leave)
            self.program.wait_gone("dialog", title)

    def menu(self, title):
        self.program.press(("menu item", "menu"), title)
        self.shoot(f"menu-{title.lower()}")
        self.program.key("Escape")

    def go(self):
        self.program = program = self.desktop.start()
        window = ["search", "--onlyvisible", "--name", "Unassign", "windowsize", "--sync"]
        size = [str(self.desktop.width), str(self.desktop.height)]
        subprocess.run(["xdotool", *window, *size], timeout=20, check=True)
        self.shoot("welcome")
        program.press_button("Try the practice tenant")
        program.wait_status(LOADED)
        self.shoot("tree")
        for title in ("File", "Edit", "View", "Account", "Practice", "Help"):
            self.menu(title)

        tree = program.search(PROFILE)
        row = program.row_of(tree, PROFILE)
        program.open(tree, row)
        path = next(r for r, name in enumerate(program.names(tree)) if r > row and "ertificate" in name)
        program.open(tree, path)
        program.go_to(tree, path + 1)
        self.shoot("found")
        program.press_button("Remove…")
        self.dialog("remove", "Remove assignments", leave=None)
        dialog = program.wait_for("dialog", "Remove assignments")
        program.press_button(re.compile(r"Remove 1 assignment"), dialog)
        program.wait_status(r"^1 removed$")
        self.shoot("removed")

        program.search("")
        program.press_button("History")
        self.dialog("history", "History", leave=None)
        program.press_button(re.compile("Restore.*"), program.wait_for("dialog", "History"))
        self.dialog("restore", "Restore assignments", leave=None)
        program.press_button(re.compile("Restore .+"), program.wait_for("dialog", "Restore assignments"))
        program.wait_status(r"^1 restored$")
        self.shoot("restored")

        program.press_button("Go to path…")
        self.dialog("go-to-path", "Go to path")
        program.choose("Account", "Settings…")
        self.dialog("settings", "Settings")
        program.choose("Help", "About Unassign")
        self.dialog("about", re.compile("About.*"))
        program.type_into(program.wait_for("text", "Search"), "nothing is called like this")
        self.shoot("nothing-found")


def environment_of(dark, scale):
    environment = {"QT_SCALE_FACTOR": str(scale)}
    if dark:
        environment.update(XDG_CURRENT_DESKTOP="KDE", KDE_FULL_SESSION="true", KDE_SESSION_VERSION="5")
    return environment


def make(folder, name):
    width, height, dark, scale = APPEARANCES[name]
    folder = folder / name
    folder.mkdir(parents=True, exist_ok=True)
    with driver.Desktop(width * scale, height * scale, environment_of(dark, scale)) as desktop:
        if dark:
            (desktop.directory / "config" / "kdeglobals").write_text(DARK)
        Tour(desktop, folder).go()


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, folder, *names = sys.argv[1:]
    if len(names) == 1 and names[0] in APPEARANCES:
        sys.argv[1:] = [program]  # what the driver reads
        return make(pathlib.Path(folder), names[0])
    failed = []
    for name in names or APPEARANCES:  # a process each: libatspi binds itself to the first display
        if subprocess.run([sys.executable, "-B", __file__, program, folder, name]).returncode:
            failed.append(name)
    if failed:
        sys.exit(f"not all pictures were made: {', '.join(failed)}")


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main()
