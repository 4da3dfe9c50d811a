"""Removes 145 assignments with trouble switched on, closes half-way, goes on after a restart, restores all of them."""

import collections
import re

import driver

PROFILE = "WIN - Stores (one group for each)"
COUNT = 145  # 100 are under way at once
LOADED = r"^\d+ configurations, \d+ assignments$"
END = 180  # seconds: the practice tenant keeps the service's own pace


def targets(program):
    """What the profile is assigned to, as the tree shows it after everything was read again."""
    program.press_button("Refresh")
    program.wait_status(LOADED)
    tree = program.search(PROFILE)
    row = program.row_of(tree, PROFILE)
    rows = program.leaves_below(tree, row)
    return collections.Counter(tuple(program.row(tree, each)) for each in rows)


def outcomes(desktop, kind):
    return collections.Counter(item["outcome"] for item in desktop.journal() if item["kind"] == kind)


def confirm(program, dialog, name):
    program.type_into(program.wait_for("text", "Type the name to confirm", dialog), name)


def main():
    with driver.Desktop() as desktop:
        program = desktop.start("--practice")
        loaded = program.wait_status(LOADED).group()
        before = targets(program)

        tree = program.search(PROFILE)
        rows = program.leaves_below(tree, program.row_of(tree, PROFILE))
        program.go_to(tree, rows[0])
        program.key("Down", held="Shift", times=COUNT - 1)
        for trouble in ("Slow network", "Too many requests", "Lost answer"):
            program.choose("Practice", trouble)
        program.press_button("Remove…")
        dialog = program.wait_for("dialog", "Remove assignments")
        confirm(program, dialog, PROFILE)
        program.press_button(f"Remove {COUNT} assignments", dialog)

        # Half-way the window is closed, and what was not sent stays for the next start.
        desktop.wait("the first requests to leave", lambda: set(outcomes(desktop, "remove")) - {"pending"}, END)
        program.press_button("Pause")
        desktop.wait("what has left to be removed", lambda: not outcomes(desktop, "remove")["sent"], END)
        program.choose("File", "Quit")
        program.press_button("Leave the rest for the next start")
        desktop.wait("the program to end", lambda: program.process.poll() is not None, END)
        left = outcomes(desktop, "remove")
        driver.check(set(left) == {"removed", "pending"}, f"everything is removed or still waits: {left}")
        driver.check(left["pending"] > 0, f"it was closed before the end: {left}")

        program = desktop.start("--practice")
        program.wait_status(LOADED)
        program.wait_for("label", re.compile(rf"{left['pending']} removals? of .+ (was|were) not sent\."))
        program.press_button("Go on…")
        dialog = program.wait_for("dialog", "Remove assignments")
        if program.find("text", "Type the name to confirm", dialog):
            confirm(program, dialog, PROFILE)
        program.press_button(re.compile(rf"Remove {left['pending']} assignments?"), dialog)
        program.wait_status(rf"^{left['pending']} removed$", END)
        done = outcomes(desktop, "remove")
        driver.check(done == {"removed": COUNT}, f"all are removed: {done}")
        driver.check(sum(targets(program).values()) == sum(before.values()) - COUNT, "the service agrees")

        program.search("")
        program.press_button("History")
        history = program.wait_for("dialog", "History")
        program.press_button(re.compile("Restore.*"), history)
        dialog = program.wait_for("dialog", "Restore assignments")
        program.press_button(f"Restore {COUNT} assignments", dialog)
        program.wait_status(rf"^{COUNT} restored$", END)

        driver.check(targets(program) == before, "the profile is assigned as it was")
        program.search("")
        driver.check(program.wait_status(LOADED).group() == loaded, "and so is everything else")


main()
