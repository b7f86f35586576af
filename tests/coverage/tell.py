#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tells what the tests reach of core and server, and what they do not, with the reasons in reasons.txt.

Usage: tell.py COUNTED.json REASONS.txt [--lines FILE]
"""
import argparse
import collections
import json
import pathlib
import sys


class Reason:
    """A line of reasons.txt: FILE | TEXT | WHY. TEXT: the function's name or the line has it; * is anything."""

    def __init__(self, number, line):
        parts = [part.strip() for part in line.split("|")]
        if len(parts) != 3 or not all(parts):
            sys.exit(f"reasons.txt:{number}: a line reads: file | text | why")
        self.file, self.text, self.why = parts
        self.number = number
        self.used = 0

    def fits(self, file, text):
        return (self.file == "*" or file == self.file or (self.file.endswith("/") and file.startswith(self.file))) and (
            self.text == "*" or self.text in text)


def read_reasons(path):
    lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    return [Reason(i + 1, line) for i, line in enumerate(lines) if line.strip() and not line.startswith("#")]


def folder_of(file):
    return "/".join(file.split("/")[:2])


def counts_of(file):
    """Line numbers and how often each was reached; templates count in whichever form they were."""
    counts = collections.Counter()
    seen = set()
    for line in file["lines"]:
        if not line.get("gcovr/noncode"):
            seen.add(line["line_number"])
            counts[line["line_number"]] += line["count"]
    return {number: counts[number] for number in sorted(seen)}


def missed_blocks(source, counts):
    """Lines that nothing reached and that follow each other, as (first, last, text)."""
    block = []
    for number, count in counts.items():
        if count == 0:
            block.append(number)
        elif block:
            yield block[0], block[-1], "\n".join(source[block[0] - 1:block[-1]])
            block = []
    if block:
        yield block[0], block[-1], "\n".join(source[block[0] - 1:block[-1]])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counted")
    parser.add_argument("reasons")
    parser.add_argument("--lines")
    options = parser.parse_args()
    counted = json.loads(pathlib.Path(options.counted).read_text(encoding="utf-8"))
    reasons = read_reasons(options.reasons)
    root = pathlib.Path(options.reasons).resolve().parents[2]

    folders = collections.defaultdict(lambda: [0, 0])
    given = collections.Counter()
    open_ones = []
    for file in counted["files"]:
        name = file["file"]
        counts = counts_of(file)
        source = (root / name).read_text(encoding="utf-8").splitlines()
        folder = folders[folder_of(name)]
        folder[0] += len(counts)
        folder[1] += sum(1 for count in counts.values() if count)
        for first, last, text in missed_blocks(source, counts):
            if options.lines:
                if name == options.lines:
                    print(f"{name}:{first}" + (f"-{last}" if last > first else ""))
                    print("    " + text.replace("\n", "\n    "))
                continue
            missed = sum(1 for number in range(first, last + 1) if counts.get(number) == 0)
            reason = next((one for one in reasons if one.fits(name, text)), None)
            if reason:
                reason.used += 1
                given[reason.why] += missed
            else:
                open_ones.append((name, first, last, text.strip().splitlines()[0].strip(), missed))
    if options.lines:
        return 0

    print(f"{'folder':<24}{'lines':>8}{'reached':>10}")
    for folder, (lines, reached) in sorted(folders.items()):
        print(f"{folder:<24}{lines:>8}{100 * reached / max(lines, 1):>9.1f}%")
    lines, reached = (sum(folder[i] for folder in folders.values()) for i in (0, 1))
    print(f"{'together':<24}{lines:>8}{100 * reached / max(lines, 1):>9.1f}%\n")
    print("Lines that no test reaches, and why:")
    for why, count in given.most_common():
        print(f"{count:>6}  {why}")
    for reason in reasons:
        if not reason.used:
            print(f"reasons.txt:{reason.number}: there is nothing (any more) that this is the reason of: "
                  f"{reason.file} | {reason.text}")
    if not open_ones:
        print("Everything that is not reached has a reason.")
        return 0
    print(f"{sum(one[4] for one in open_ones):>6}  without a reason (write a test, or the reason into reasons.txt):")
    for name, first, last, text, _ in open_ones:
        print(f"        {name}:{first}" + (f"-{last}" if last > first else "") + f"  {text[:90]}")
    return 1


sys.exit(main())
