#!/usr/bin/env python3
"""Simulates each system, analyses it by the command line, compares with the truth, writes the table.

usage: releng/coverage/coverage.py WORK_FOLDER [ROW...]

Recordings and results stay in WORK_FOLDER, so that a second call goes on. Prints the table of
docs/coverage.md; rows.json tells what is run.
"""
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TOOL = os.environ.get("PHOTONBENCH", str(HERE.parent.parent / "photonbench"))


def call(*words):
    done = subprocess.run([*TOOL.split(), *map(str, words)], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(" ".join(map(str, words)) + ": " + done.stderr.strip()[-300:])
    return done.stdout


def number(value):
    return float(value) if isinstance(value, (int, float, str)) else float("nan")


def quantities(folder):
    manifest = json.loads((folder / "result.json").read_text())
    return {q["id"]: q for q in manifest["quantities"]}


def interval(quantity):
    pair = quantity.get("interval95")
    if isinstance(pair, dict):
        return number(pair["low"]), number(pair["high"])
    if isinstance(pair, list):
        return number(pair[0]), number(pair[1])
    return None


def simulate(work, entry):
    """A recording or folder, simulated unless it is there."""
    scenario = entry["scenario"]
    target = work / (entry.get("as") or scenario + (".ptu" if entry.get("file", True) else ""))
    words = ["simulate", scenario, "-o", target]
    for option in ("duration", "seed"):
        if option in entry:
            words += ["--" + option, str(entry[option])]
    if not target.exists():
        call(*words)
    shown = " ".join(str(w) for w in words).replace(str(work) + "/", "")
    return target, f"`photonbench {shown}`"


def calculation(entry):
    """A calculator, whose numbers must lie near those of the papers."""
    out = call("calc", entry["calc"], *entry["inputs"], "--json")
    found = {q["id"]: q for q in json.loads(out)["quantities"]}
    truths = []
    for check in entry["truth"]:
        quantity = found[check["id"]]
        value = number(quantity["value"])
        unit = (" " + quantity["unit"]) if quantity["unit"] else ""
        held = "" if abs(value - check["value"]) <= check["within"] else " **missed**"
        truths.append(f"{check['name']} {check['value']:.4g}{unit}: {value:.5g}{held}")
    inputs = " ".join(f"'{i}'" if "(" in i else i for i in entry["inputs"])
    return f"| {entry['row']} | | `photonbench calc {entry['calc']} {inputs}` | {'; '.join(truths)} | |"


def row(work, entry):
    if "calc" in entry:
        return calculation(entry)
    commands = [simulate(work, step) for step in entry["simulate"]]
    target = commands[0][0]
    for name, text in entry.get("write", {}).items():
        (work / name).write_text(text)
        target = work / name
    if "input" in entry:
        target = work / entry["input"]
    results = work / entry.get("results", "results")
    options = [str(option).replace("WORK", str(work)) for option in entry.get("options", [])]
    out = call("analyse", entry["analysis"], target, "-o", results, "--overwrite", "--json", *options)
    result = json.loads(out)["files"][0]
    found = {q["id"]: q for q in result["quantities"]}
    truths = []
    for check in entry["truth"]:
        truth = check["value"]
        if isinstance(truth, str):
            folder, quantity = truth.split("#")
            truth = number(quantities(work / folder)[quantity]["value"])
        quantity = found[check["id"]]
        low, high = interval(quantity)
        unit = (" " + quantity["unit"]) if quantity["unit"] else ""
        held = "" if low <= truth <= high else " **missed**"
        truths.append(f"{check['name']} {truth:.4g}{unit} in {low:.4g} – {high:.4g}{held}")
    figure = entry["figure"]
    if figure + ".svg" not in result["outputs"]:
        raise RuntimeError(f"no figure {figure} in {result['outputs']}")
    simulated = "; ".join(shown for _, shown in commands)
    analysed = "photonbench analyse {} {} {}".format(
        entry["analysis"], entry.get("input", target.name), " ".join(options)).replace(str(work) + "/", "").strip()
    return f"| {entry['row']} | {simulated} | `{analysed}` | {'; '.join(truths)} | {figure} |"


def main():
    work = pathlib.Path(sys.argv[1]).resolve()
    work.mkdir(parents=True, exist_ok=True)
    wanted = set(sys.argv[2:])
    print("| system | simulated by | analysed by | truth against 95 % interval | figure |")
    print("|---|---|---|---|---|")
    failed = 0
    for entry in json.loads((HERE / "rows.json").read_text()):
        if wanted and not wanted & set(entry["row"].replace(",", " ").split()):
            continue
        try:
            print(row(work, entry), flush=True)
        except (RuntimeError, KeyError, TypeError, ValueError, OSError) as problem:
            failed += 1
            print(f"{entry['row']}: {problem!r}", file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
