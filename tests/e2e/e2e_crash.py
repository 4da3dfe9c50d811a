"""Kills the program between the intent and the outcome of a removal. The journal has to tell the truth, and the next start
has to say what was left open and settle it by reading."""

import json
import pathlib
import re
import resource

import driver

PROFILE = "WIN - Every kind of target"


def main():
    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
    with driver.Desktop() as desktop:
        program = desktop.start("--practice")
        limits = pathlib.Path(f"/proc/{program.process.pid}/limits").read_text()
        driver.check(re.search(r"^Max core file size +0 ", limits, re.M), f"a crash leaves no token in a core dump: {limits}")
        program.wait_status(r"^\d+ configurations, \d+ assignments$")
        tree = program.search(PROFILE)
        rows = program.leaves_below(tree, program.row_of(tree, PROFILE))
        program.go_to(tree, rows[0])
        target = program.cell(tree, rows[0]).get_name()
        program.choose("Practice", "Slow network")
        program.press_button("Remove…")
        dialog = program.wait_for("dialog", "Remove assignments")
        program.press_button(re.compile(r"Remove 1 assignment"), dialog)

        sent = desktop.wait("the intent in the journal", lambda: [row for row in desktop.journal() if row["outcome"] == "sent"])
        program.kill()

        # What the file says must be true whatever the program would have done next.
        left = desktop.journal()
        driver.check(len(left) == 1 and left == sent, f"one item, as sent: {left}")
        item = left[0]
        assignment = json.loads(item["assignment_json"])
        driver.check(assignment["id"] == item["assignment"], f"the whole assignment is there: {assignment}")
        driver.check("target" in assignment, f"with its target: {assignment}")
        driver.check(item["sent_path"].endswith(f"/assignments/{item['assignment']}"), f"the path that was sent: {item['sent_path']}")
        driver.check(item["owner_name"] == PROFILE, f"whose it is: {item['owner_name']}")
        driver.check(item["target_text"] and item["tenant"] and item["account"] and item["started"], f"who and when: {item}")
        driver.check(item["http_status"] == 0 and not item["message"], f"nothing is claimed about an answer: {item}")

        # The practice tenant is kept over the start, so the DELETE may or may not have been done when the end came.
        program = desktop.start("--practice")
        desktop.wait(
            "the notice that an earlier run is settled",
            lambda: any("What an earlier run left open is settled" in each.get_name() for each in program.walk()),
        )
        item = desktop.journal()[0]
        driver.check(len(desktop.journal()) == 1, "nothing was sent again")
        driver.check(item["outcome"] in ("removed", "refused") and item["message"], f"settled by reading: {item}")
        program.wait_status(r"^\d+ configurations, \d+ assignments$")
        tree = program.search(PROFILE)
        names = [program.cell(tree, row).get_name() for row in program.leaves_below(tree, program.row_of(tree, PROFILE))]
        driver.check((target in names) == (item["outcome"] == "refused"), f"the journal agrees with the tenant about “{target}”: {item} {names}")
        program.press_button("Show History")
        history = program.wait_for("dialog", "History")
        removals = program.wait_for(("tree", "tree table"), "Removals", history)
        desktop.wait("one removal in the history", lambda: program.count(removals) == 1)


main()
