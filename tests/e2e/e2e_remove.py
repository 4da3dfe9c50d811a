"""Removes an assignment that is reached through two certificates, and looks whether it is gone wherever it was shown."""

import re

import driver

PROFILE = "IOS - Mail (Exchange Online)"
PATH = "Identity certificate › Root certificate"
LOADED = r"^\d+ configurations, \d+ assignments$"


def rows_below(program, profile, path=None):
    """The rows of the assignments of a profile, or of one of its certificate paths; and the row above them."""
    program.search("")
    tree = program.search(profile)
    above = program.row_of(tree, profile)
    if path:
        program.open(tree, above)
        above = program.row_of(tree, path, range(above + 1, program.count(tree)))
    return tree, above, program.leaves_below(tree, above)


def names_below(program, profile, path=None):
    tree, _, rows = rows_below(program, profile, path)
    return [program.cell(tree, row).get_name() for row in rows]


def main():
    with driver.Desktop() as desktop:
        program = desktop.start("--practice")
        before = program.wait_status(LOADED).group()

        tree, above, rows = rows_below(program, PROFILE, PATH)
        description = program.cell(tree, above).get_description()
        owner = re.search(r"Certificate path to the profile “(.+?)”", description).group(1)
        target = program.cell(tree, rows[0]).get_name()
        shown = {
            (PROFILE, PATH): [program.cell(tree, row).get_name() for row in rows],
            (owner, None): names_below(program, owner),
        }
        driver.check(shown[PROFILE, PATH] == shown[owner, None], f"a path shows the other profile's assignments: {shown}")
        driver.check(shown[owner, None].count(target) == 1, f"one assignment to “{target}”: {shown}")

        # Cancel is what Return does, and then nothing has happened.
        tree, _, rows = rows_below(program, PROFILE, PATH)
        program.go_to(tree, rows[0])
        program.press_button("Remove…")
        dialog = program.wait_for("dialog", "Remove assignments")
        words = driver.text_of(program.wait_for("text", "What is removed", dialog))
        driver.check(owner in words, f"the dialog names the profile that is hit: {words}")
        driver.check(PROFILE in words, f"and the profiles that rely on it: {words}")
        desktop.wait(
            "Cancel to have the focus",
            lambda: desktop.atspi.StateType.FOCUSED
            in program.find(driver.BUTTON, "Cancel", dialog).get_state_set().get_states(),
        )
        program.key("Return")
        program.wait_gone("dialog", "Remove assignments")
        driver.check(program.status() == before, f"cancelling removes nothing: {program.status()}")

        program.press_button("Remove…")
        dialog = program.wait_for("dialog", "Remove assignments")
        program.press_button(re.compile(r"Remove 1 assignment"), dialog)
        program.wait_status(r"^1 removed$")

        for (profile, path), names in shown.items():
            left = [name for name in names if name != target]
            now = names_below(program, profile, path)
            driver.check(
                now == left or (not left and len(now) == 1 and now[0] not in names),
                f"below “{profile}” › “{path}” is {now}, not {left}",
            )

        # The service agrees: everything is read again.
        program.search("")
        program.press_button("Refresh")
        configurations, assignments = (int(number) for number in re.findall(r"\d+", before))
        program.wait_status(rf"^{configurations} configurations, {assignments - 1} assignments$")


main()
