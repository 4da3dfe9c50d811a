"""Runs the benchmark programs and writes figures.md and plot.svg: measure.py BUILD_FOLDER [--quick]

Times are the best of several runs, for the program and for what it is compared with alike: what another process took
away is not what is measured. Memory is the median.
"""

import glob
import math
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

from plot import write_plot

PAGE = 1000
GROUPS = 500
# Mbit/s and ms until the service answers: faster than what most offices have, and what many have.
LINES = ((1000, 0), (100, 100))
build = os.path.abspath(sys.argv[1])
quick = "--quick" in sys.argv
runtime = tempfile.TemporaryDirectory()  # as every desktop has; without one Qt asks the system who is there
environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="*.debug=false",
                   XDG_RUNTIME_DIR=runtime.name)
rows = []


def program(name):
    return os.path.join(build, "tests", "bench", name)


def add(name, value, unit="", limit=None):
    verdict = "-" if limit is None else ("met" if value <= limit else "MISSED")
    rows.append((name, f"{value:.1f}", unit, "-" if limit is None else f"{limit:g}", verdict))
    print("\t".join(rows[-1]), flush=True)


def run(*command):
    """The figures that a benchmark prints, by name. What it says of a failure is shown."""
    output = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    return {line[0]: line[1:] for line in (line.split("\t") for line in output.splitlines()) if len(line) == 5}


def value(figures, name):
    return float(figures[name][0])


class Server:
    def __init__(self, configurations, rate=0, latency=0):
        self.process = subprocess.Popen(
            [program("bench_server"), str(configurations), str(GROUPS), str(PAGE), str(rate), str(latency)],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url, self.token = self.process.stdout.readline().split()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def ask(self, what):
        with urllib.request.urlopen(f"{self.url}/bench/{what}") as answer:
            return answer.read().decode()


def empty_window():
    output = subprocess.run([program("bench_window")], env=environment, check=True, capture_output=True, text=True)
    return output.stdout.split()


def curl(config):
    """Time and processor time, ms."""
    begin = time.monotonic()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["curl", "--config", "-"], input=config, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (time.monotonic() - begin) * 1000, processor * 1000


def measure_on_a_line(configurations, rate, latency):
    """What a load takes where each answer takes the time that a line needs for it, and the service to think."""
    size = f"{configurations:,} configurations on a line of {rate:,} Mbit/s"
    if latency:
        size += f", each answer after {latency} ms"
    with Server(configurations, rate, latency) as server:
        load = [program("bench_load"), server.url, server.token, *empty_window(), "--once"]
        run(*load)
        server.ask("forget")
        times = [value(run(*load), "load: complete after")]
        config = server.ask("replay")
        compared = min(curl(config)[0] for _ in range(3))
        times += [value(run(*load), "load: complete after") for _ in range(2)]
        add(f"{size}: loaded after", min(times), "ms")
        add(f"{size}: the same requests by curl", compared, "ms")
        add(f"{size}: times as long as curl", min(times) / compared, "", 1.5)


def measure_load(configurations, whole):
    """Processor time and memory of one size; every other figure of the window only where it is asked for."""
    size = f"{configurations:,} configurations"
    limited = configurations == 10_000
    with Server(configurations) as server:
        window = empty_window()
        load = [program("bench_load"), server.url, server.token, *window]
        run(*load, "--once")  # so that the server has made its answers
        server.ask("forget")
        runs = [run(*load, "--once")]
        requests = int(server.ask("count"))
        config = server.ask("replay")
        compared, processor = zip(*(curl(config) for _ in range(3)))
        runs += [run(*load, "--once") for _ in range(4)]
        best = min(runs, key=lambda each: value(each, "load: complete after"))
        taken = value(best, "load: complete after")
        memory = statistics.median(value(each, "memory above an empty window") for each in runs)
        allowed = math.ceil(configurations / PAGE) + 1 + math.ceil(GROUPS / 1000)
        allowed += math.ceil(min(configurations / 20, 500) / 20)  # see thinOut() in bench_server.cpp
        add(f"{size}: requests", requests, "", allowed)
        add(f"{size}: loaded after", taken, "ms")
        add(f"{size}: first ones shown after", value(best, "load: first configurations shown after"), "ms")
        add(f"{size}: the same requests by curl", min(compared), "ms")
        add(f"{size}: processor time of curl", min(processor), "ms")
        add(f"{size}: times as long as curl", taken / min(compared), "", 1.5 if limited else None)
        if limited:
            for line in LINES:
                measure_on_a_line(configurations, *line)
        add(f"{size}: memory above an empty window", memory, "MiB", 50 if limited else None)
        anonymous = statistics.median(value(each, "memory that is no file above an empty window") for each in runs)
        add(f"{size}: of that no file", anonymous, "MiB")
        add(f"{size}: heap of that", value(best, "heap above an empty window"), "MiB")
        for name in ("load: processor time of all threads", "load: processor time of the main thread"):
            add(f"{size}: {name}", min(value(each, name) for each in runs), "ms")
        processor_time = min(value(each, "load: processor time of all threads") for each in runs)
        for name in ("load: longest away", "load: of that own processor time"):
            add(f"{size}: {name}", min(value(each, name) for each in runs), "ms", 16 if "away" in name else None)
        if whole:
            first = run(*load)
            second = run(*load)
            for name, figure in first.items():
                if name.startswith(("load:", "memory", "heap", "configurations", "assignments")):
                    continue
                limit = None if figure[2] == "-" else float(figure[2])
                add(f"{size}: {name}", min(float(figure[0]), value(second, name)), figure[1], limit)
    return configurations, processor_time, anonymous


class Display:
    """A display of its own, by Xvfb: what a window costs without any is not what a person waits for."""

    def __enter__(self):
        readable, writable = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writable), "-noreset", "-nolisten", "tcp", "-screen", "0", "1600x1100x24"],
            pass_fds=[writable], stderr=subprocess.DEVNULL)
        os.close(writable)
        with os.fdopen(readable) as stream:
            return dict(environment, QT_QPA_PLATFORM="xcb", DISPLAY=":" + stream.readline().strip())

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def measure_start():
    """Until the first window is painted, by the clock of the one who starts it; the programs in turn."""
    with tempfile.TemporaryDirectory() as data, Display() as shown:
        commands = ([program("bench_window"), "--stay"], [program("bench_window"), "--stay", "--text"],
                    [os.path.join(build, "app", "unassign"), "--data-dir", data])
        watch = {"QT_QPA_GENERIC_PLUGINS": "startwatch", "STARTWATCH_ENDS": "1",
                 "QT_PLUGIN_PATH": os.path.join(build, "tests", "bench", "plugins")}
        for where, variables, limit in (("on a display", shown, 1.3), ("without a display", environment, None)):
            watched = {**variables, **watch}

            def start(command):
                begin = time.monotonic()
                output = subprocess.run(
                    command, env=watched, check=True, capture_output=True, text=True, timeout=60).stderr
                return (float(re.search(r"startwatch ([\d.]+)", output).group(1)) - begin) * 1000

            times = [[start(command) for command in commands] for _ in range(10 if quick else 30)][2:]
            empty, text, ours = (min(each[at] for each in times) for at in range(3))
            add(f"start {where}: empty QMainWindow painted after", empty, "ms")
            add(f"start {where}: one with a menu and a line of text", text, "ms")
            add(f"start {where}: the program's window", ours, "ms")
            add(f"start {where}: times as long as the empty one", ours / empty, "", limit)
            add(f"start {where}: times as long as the one with text", ours / text)
        trace = os.path.join(data, "trace")
        subprocess.run(["strace", "-f", "-e", "trace=file,connect", "-o", trace, *commands[2]],
                       env=watched, check=True, capture_output=True, timeout=60)
        with open(trace, encoding="utf-8", errors="replace") as lines:
            before = lines.read().split("/startwatch/painted")[0].splitlines()
    own = {re.search(r'"([^"]*)"', line).group(1) for line in before if data in line and "execve" not in line}
    contacts = [line for line in before if re.search(r" connect\(", line)]
    add("start: files of its own looked at before that", len(own), "", 0)
    for name in sorted(own):
        print("   ", name.replace(data, "DATA"))
    add("start: connections (network, keychain, bus) before that", len(contacts), "", 0)
    for line in contacts:
        print("   ", line)


def wakeups(process):
    total = 0
    for status in glob.glob(f"/proc/{process}/task/*/status"):
        with open(status, encoding="utf-8") as lines:
            total += int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", lines.read(), re.MULTILINE).group(1))
    return total


def measure_idle():
    with tempfile.TemporaryDirectory() as data:
        command = [os.path.join(build, "app", "unassign"), "--practice", "--data-dir", data]
        with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
            time.sleep(10)
            before = wakeups(process.pid)
            time.sleep(20)
            add("idle: wake-ups in 20 s, all threads", wakeups(process.pid) - before, "", 0)
            process.terminate()


def show(figures):
    for name, figure in figures.items():
        rows.append((name, *figure))
        print("\t".join(rows[-1]), flush=True)


def noise():
    """How late the system lets a process go on that slept for a millisecond, at worst in five seconds."""
    worst = 0.0
    end = time.monotonic() + 5
    while time.monotonic() < end:
        begin = time.monotonic()
        time.sleep(0.001)
        worst = max(worst, time.monotonic() - begin - 0.001)
    add("the machine: a sleeping process goes on too late by", worst * 1000, "ms")


def main():
    noise()
    sizes = (1_000, 10_000) if quick else (1_000, 10_000, 100_000)
    points = [measure_load(each, each == 10_000) for each in sizes]
    show(run(program("bench_search")))
    show(run(program("bench_removals")))
    measure_start()
    measure_idle()
    noise()
    with open(os.path.join(build, "figures.md"), "w", encoding="utf-8") as table:
        table.write("| what | figure | unit | limit | |\n|---|---:|---|---:|---|\n")
        for row in rows:
            table.write("| " + " | ".join(row) + " |\n")
    write_plot(os.path.join(build, "plot.svg"), points)
    print(f"Written: {build}/figures.md, {build}/plot.svg")


main()
