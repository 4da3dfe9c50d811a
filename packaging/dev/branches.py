#!/usr/bin/env python3
"""Fails when a branch of the parts that decide is neither reached by a test nor explained: branches.py REPORT.json SUMMED.json

REPORT.json is gcovr's, with a count for each branch. SUMMED.json gets the same without what is not counted, for gcovr to
draw. What counts is both outcomes of each condition, each operand of && and || for itself, each label of a switch, and
whether a loop begins and ends: that is what g++ makes of our own lines without optimising and without exceptions. What
it makes of Qt's and the standard library's headers belongs to those files and is not in the report. Not counted:

  - Q_ASSERT and Q_UNREACHABLE, which are there for what never happens;
  - what the compiler writes itself: comparisons by "= default", and the look at null in "delete this";
  - the way past a switch that has no default: -Wswitch warns when a value of the enumeration has no label.

A function that is never called counts as one branch that is not reached. An explanation is a comment on the line itself:

    if (!query.exec()) // unreached: only when there is no memory

and is for what cannot be reached without breaking the language, the system or Qt. Where all is reached it is refused.
"""
import json
import re
import sys
from collections import Counter
from pathlib import Path

EXPLANATION = re.compile(r"// unreached: \S.{7,}")
NOT_COUNTED = re.compile(r"^\s*(Q_ASSERT\(|Q_UNREACHABLE\()|\{ delete this; \}|\) = default;$")
SWITCH = re.compile(r"\s*switch \(")


def has_default(source, start):
    """Whether the switch that begins on line `start` (from 0) has a default of its own."""
    depth = 0
    for line in source[start:]:
        if depth == 1 and re.match(r"\s*default:", line):
            return True
        depth += line.count("{") - line.count("}")
        if depth <= 0 and "}" in line:
            return False
    return False


def counted(branches, source, number):
    """Those of a line's branches that count; `number` from 0."""
    text = source[number]
    if NOT_COUNTED.search(text):
        return []
    if SWITCH.match(text) and not has_default(source, number):
        past = next((branch for branch in branches if branch["count"] == 0), None)
        return [branch for branch in branches if branch is not past]
    return branches


def look_at(file, sums):
    """The complaints about one file of the report, which loses what is not counted."""
    source = Path(file["file"]).read_text(encoding="utf-8").splitlines()
    called = {}
    for function in file["functions"]:
        called[function["lineno"]] = called.get(function["lineno"], 0) + function["execution_count"]
    explained = {number for number, text in enumerate(source, 1) if EXPLANATION.search(text)}
    complaints = []
    left_out = {number for number, text in enumerate(source, 1) if NOT_COUNTED.search(text)}
    for line in file["lines"]:
        number = line["line_number"]
        line["branches"] = counted(line["branches"], source, number - 1)
        reached = sum(branch["count"] > 0 for branch in line["branches"])
        unreached = len(line["branches"]) - reached
        if called.get(number) == 0 and line["count"] == 0 and number not in left_out:
            unreached += 1
        sums["reached"] += reached
        if number in explained and unreached:
            explained.remove(number)
            sums["explained"] += unreached
            line["branches"] = [branch for branch in line["branches"] if branch["count"] > 0]
        elif unreached:
            sums["neither"] += unreached
            of = f"{unreached} of {reached + unreached}"
            complaints.append((number, f"not reached: {of}: {source[number - 1].strip()}"))
    for number in explained:
        complaints.append((number, "explained, but every branch is reached: take the explanation away"))
    return [f"{file['file']}:{number}: {what}" for number, what in sorted(complaints)]


def main(report, summed):
    with open(report, encoding="utf-8") as stream:
        data = json.load(stream)
    folders = {}
    complaints = []
    for file in sorted(data["files"], key=lambda file: file["file"]):
        complaints += look_at(file, folders.setdefault(str(Path(file["file"]).parent), Counter()))
    with open(summed, "w", encoding="utf-8") as stream:
        json.dump(data, stream)
    print("\n".join(complaints))
    total = Counter()
    for folder, sums in sorted(folders.items()):
        total.update(sums)
        print(f"{folder:12} {sums['reached']:5} reached, {sums['explained']:3} explained, {sums['neither']:3} neither")
    print(f"{'together':12} {total['reached']:5} reached, {total['explained']:3} explained, {total['neither']:3} neither")
    return 1 if complaints or not total["reached"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
