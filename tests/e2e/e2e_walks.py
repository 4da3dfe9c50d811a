"""Walks a helpdesk's tasks through the window, each once by pressing what is shown and once with the keyboard alone, and
counts what a person does: a press, a choice, a text typed, a key. Prints the counts; a task that takes more than its limit
fails. Everything goes by accessible names and roles; a row is pressed where the accessibility bus says that it is."""

import json
import re

import driver

LOADED = r"^\d+ configurations, \d+ assignments$"
SWITCH = ("check box", "toggle button")  # a button that stays down; the name differs between versions
REMOVE = re.compile(r"Remove \d+ assignments?")


class Person:
    """Does one thing after the other, and counts."""

    def __init__(self, program):
        self.program = program
        self.actions = 0

    def press(self, name, start=None, role=driver.BUTTON):
        self.actions += 1
        self.program.press(role, name, start)

    def choose(self, menu, title):
        self.actions += 2
        self.program.choose(menu, title)

    def row(self, tree, row):
        self.actions += 1
        self.program.go_to(tree, row)

    def fill(self, name, text, start=None):
        self.actions += 1
        self.program.type_into(self.program.wait_for("text", name, start), text)

    def key(self, name, held=None, times=1):
        self.actions += times
        self.program.key(name, held, times)

    def letter(self, letter, held="Control"):
        self.actions += 1
        self.program.letter(letter, held)

    def write(self, text):
        self.actions += 1
        self.program.write(text)


def row_with(program, tree, *words):
    """The first row whose cells hold all these words."""
    for row in range(program.count(tree)):
        text = " ".join(program.row(tree, row))
        if all(word in text for word in words):
            return row
    return None


def current(program, tree):
    focused = program.desktop.atspi.StateType.FOCUSED
    return next((row for row in range(program.count(tree)) if program.has_state(tree, row, focused)), None)


def down_to(person, tree, row):
    """The keyboard's way from the current row to another below it."""
    program = person.program
    start = program.desktop.wait("a current row", lambda: (at := current(program, tree)) is not None and (at + 1)) - 1
    person.key("Down", times=row - start)
    program.desktop.wait(f"row {row} to be current", lambda: current(program, tree) == row)


def confirmed(person, keyboard, result):
    """Answers the question, also where it wants the name typed; waits for what becomes of it."""
    program = person.program
    dialog = program.wait_for("dialog", "Remove assignments")
    if field := program.find("text", re.compile(r"Name to type.*|Type .*"), dialog):
        words = "\n".join(label.get_name() for label in program.walk(dialog) if label.get_role_name() == "label")
        raise driver.Failure(f"a walk chose something grave: “{field.get_name()}” of {words}")
    button = program.wait_for(driver.BUTTON, REMOVE, dialog)
    if keyboard:
        focused = program.desktop.atspi.StateType.FOCUSED
        for _ in range(12):
            if button.get_state_set().contains(focused):
                break
            person.key("Tab")
        person.key("space")
    else:
        person.press(REMOVE, dialog)
    program.wait_status(result)


def searched(person, keyboard, text, wanted):
    """Types into Search and gives back the tree and the row that has all the wanted words."""
    program = person.program
    tree = program.tree() if program.find(("tree", "tree table"), "Configurations") else program.wait_for(("tree", "tree table"), "Groups")
    if keyboard:
        person.letter("f")
        person.write(text)
    else:
        person.fill("Search", text)
    row = program.desktop.wait(f"a row with {wanted}", lambda: (at := row_with(program, tree, *wanted)) is not None and (at + 1)) - 1
    if keyboard:
        person.key("Down")
    return tree, row


def remove_exclusion(person, keyboard, profile, group):
    """A profile by a part of its name; its exclusion goes."""
    tree, row = searched(person, keyboard, f"{profile} {group}", [group, "Excluded"])
    if keyboard:
        down_to(person, tree, row)
        person.key("Delete")
    else:
        person.row(tree, row)
        person.press("Remove…")
    confirmed(person, keyboard, r"^1 removed$")


def undo(person, keyboard):
    """What was removed last comes back."""
    program = person.program
    if keyboard:
        person.letter("z")
    else:
        person.choose("Edit", re.compile(r"Undo.*"))
    dialog = program.wait_for("dialog", re.compile(r"Restore.*"))
    button = re.compile(r"Restore \d+ assignments?")
    if keyboard:
        focused = program.desktop.atspi.StateType.FOCUSED
        for _ in range(8):
            if program.find(driver.BUTTON, button, dialog).get_state_set().contains(focused):
                break
            person.key("Tab")
        person.key("space")
    else:
        person.press(button, dialog)
    program.wait_status(r"^\d+ restored$")


def group_and_two(person, keyboard, group):
    """Everything that reaches a group; two of it go."""
    program = person.program
    if keyboard:
        person.letter("2")
    else:
        person.press("By group", role=SWITCH)
    program.wait_for(("tree", "tree table"), "Groups")
    tree, row = searched(person, keyboard, group, [group])
    if keyboard:
        down_to(person, tree, row)
        person.key("Right")
    else:
        person.row(tree, row)
        person.key("Right")
    program.desktop.wait("what the group gets", lambda: program.count(tree) > row + 2)
    if keyboard:
        person.key("Down")
        person.key("Down", held="Shift")
        person.key("Delete")
    else:
        person.row(tree, row + 1)
        person.key("Down", held="Shift")
        person.press("Remove…")
    confirmed(person, keyboard, r"^2 removed$")
    if keyboard:
        program.activate()
        person.letter("1")
    else:
        person.press("By configuration", role=SWITCH)


def go_to_path(person, keyboard, path, name):
    program = person.program
    if keyboard:
        person.letter("l")
    else:
        person.press("Go to path…")
    dialog = program.wait_for("dialog", re.compile(r"Go to path.*"))
    if keyboard:
        person.write(path)
        person.key("Return")
    else:
        person.fill("Path", path, dialog)
        person.press("Go", dialog)
    program.wait_status(rf"^Found {re.escape(name)}")


def export(person, keyboard, file):
    program = person.program
    if keyboard:
        person.letter("e")
    else:
        person.choose("File", "Export…")
    dialog = program.wait_for(("dialog", "file chooser"), re.compile(r"Export.*"))
    field = program.wait_for("text", re.compile(r"File name:?"), dialog)
    if keyboard:
        person.letter("a")
        person.write(str(file))
        person.key("Return")
    else:
        person.actions += 1
        program.type_into(field, str(file))
        person.press(re.compile(r"Save"), dialog)
    program.desktop.wait(f"{file.name} to be written", lambda: file.exists() and file.stat().st_size > 0)


def places(lines):
    """From an export: a profile with an exclusion and a few other assignments, and a group with at least two."""
    own = [line for line in lines if line["assignmentId"] and not line["reachedThrough"]]
    plain = re.compile(r"[\w -]+")
    for line in own:
        same = [other for other in own if other["profileId"] == line["profileId"]]
        namesakes = [other for other in own if other["profile"] == line["profile"] and other["profileId"] != line["profileId"]]
        if (
            line["targetKind"].startswith("Excluded")
            and not namesakes
            and len(same) > 2
            and not any(other["assignedTo"].startswith("All ") for other in same)
            and plain.fullmatch(line["profile"])
        ):
            exclusion = line
            break
    else:
        raise driver.Failure("the practice tenant has no exclusion that is no grave matter")
    for line in own:
        same = [other for other in lines if other["assignedTo"] == line["assignedTo"] and other["groupId"]]
        if (
            plain.fullmatch(line["assignedTo"] or "?")
            and 3 <= len(same) <= 8
            and not any(other["reachedThrough"] or other["targetKind"].startswith("Excluded") for other in same)
        ):
            return exclusion, line
    raise driver.Failure("the practice tenant has no group like that")


LIMITS = {  # how many things a person may have to do, pressing and with the keyboard alone
    "find a profile by part of its name and remove its exclusion": (4, 12),
    "undo that": (3, 4),
    "go to a pasted path": (3, 3),
    "find everything that reaches a group and remove two": (9, 14),
    "undo those two": (3, 4),
    "export what is shown": (4, 4),
}


def walk(desktop, program, keyboard, exclusion, group):
    """Does all tasks one after the other and gives back what each took."""
    taken = {}

    def task(name, do, *details):
        if keyboard:
            program.activate()
        person = Person(program)
        do(person, keyboard, *details)
        taken[name] = person.actions

    tasks = iter(LIMITS)
    task(next(tasks), remove_exclusion, exclusion["profile"], exclusion["assignedTo"])
    task(next(tasks), undo)
    task(next(tasks), go_to_path, group["path"], group["assignedTo"])
    task(next(tasks), group_and_two, group["assignedTo"])
    task(next(tasks), undo)
    task(next(tasks), export, desktop.directory / f"last-{keyboard}.json")
    return taken


def main():
    with driver.Desktop() as desktop:
        program = desktop.start("--practice")
        program.wait_status(LOADED)
        export(Person(program), False, desktop.directory / "first.json")
        exclusion, group = places(json.loads((desktop.directory / "first.json").read_text())["lines"])
        taken = [walk(desktop, program, False, exclusion, group)]
        # Undone, the tenant is as it was.
        program.kill()
        program = desktop.start("--practice")
        program.wait_status(LOADED)
        taken.append(walk(desktop, program, True, exclusion, group))
        too_many = []
        for name, limits in LIMITS.items():
            counts = (taken[0][name], taken[1][name])
            print(f"{name}: {counts[0]} actions, {counts[1]} with the keyboard alone (at most {limits[0]}, {limits[1]})")
            if any(count > limit for count, limit in zip(counts, limits)):
                too_many.append(name)
        driver.check(not too_many, f"too many actions: {too_many}")


main()
