"""Kills the program after the service has removed an assignment and before its answer has come. The next start has to find
out by reading, and must not send the DELETE again."""

import contextlib
import json
import re

import driver
import e2e_signin
from services import Services, prepare


def main():
    prepare()
    with driver.Desktop() as desktop, contextlib.ExitStack() as stack:
        services = Services(desktop, stack)
        program = services.start()
        e2e_signin.sign_in(services, program)
        services.control("hold")
        tree = program.search(e2e_signin.PROFILE)
        rows = program.leaves_below(tree, program.row_of(tree, e2e_signin.PROFILE))
        program.go_to(tree, rows[0])
        program.press_button("Remove…")
        dialog = program.wait_for("dialog", "Remove assignments")
        program.press_button(re.compile(r"Remove 1 assignment"), dialog)
        program.press_button("Sign in again")
        desktop.wait("the DELETE to be carried out", lambda: services.seen()["deletes"] == 1)
        program.kill()

        (item,) = desktop.journal()
        driver.check(item["outcome"] == "sent", f"the journal claims nothing yet: {item}")
        driver.check(json.loads(item["assignment_json"])["id"] == item["assignment"], "the whole assignment is there")

        program = services.start()
        desktop.wait("the item to be settled", lambda: desktop.journal()[0]["outcome"] != "sent")
        (item,) = desktop.journal()
        driver.check(item["outcome"] == "removed", f"found out by reading: {item}")
        program.wait_status(r"^3 configurations, 3 assignments$")
        driver.check(services.seen()["deletes"] == 1, "the DELETE was not sent again")


if __name__ == "__main__":
    main()
