"""A screen reader that never rests: reads everything the program with that process id shows, again and again, until it ends.
It also asks for what is not there, as a reader does that was told how many children there are a moment too early."""

import pathlib
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CELLS = 80  # of one table; a tree of thousands would be read for minutes
BEYOND = (0, 1, 1000)  # behind the last child


def program(pid):
    desktop = Atspi.get_desktop(0)
    while True:
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == pid and child.get_child_count():
                return child


def read(accessible):
    try:
        accessible.get_role_name(), accessible.get_name(), accessible.get_description()
        accessible.get_state_set(), accessible.get_parent(), accessible.get_index_in_parent()
        interfaces = accessible.get_interfaces()
        if "Component" in interfaces:
            accessible.get_extents(Atspi.CoordType.SCREEN)
        if "Text" in interfaces:
            Atspi.Text.get_text(accessible, 0, -1)
        count = accessible.get_child_count()
        for i in range(min(count, CELLS)):
            if child := accessible.get_child_at_index(i):
                read(child)
        for beyond in BEYOND:
            accessible.get_child_at_index(count + beyond)
    except GLib.Error:
        pass  # it went away while it was read


def main():
    pid = int(sys.argv[1])
    root = program(pid)
    root.set_cache_mask(Atspi.Cache.NONE)
    times = 0
    while pathlib.Path(f"/proc/{pid}").exists():
        read(root)
        times += 1
        print(f"read {times} times", flush=True)
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass


main()
