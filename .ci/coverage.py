"""Adds up the coverage files of all test projects, line by line, and holds each project to its threshold."""
import glob
import re
import sys
import xml.etree.ElementTree as xml

THRESHOLDS = {  # per cent, and of what
    "ScrutinyTracker.Domain": ("branches", 95),
    "ScrutinyTracker.Documents": ("lines", 85),
    "ScrutinyTracker.Web": ("lines", 85),
}
lines, branches = {}, {}
for path in glob.glob(f"{sys.argv[1]}/**/coverage.cobertura.xml", recursive=True):
    for package in xml.parse(path).getroot().iter("package"):
        for unit in package.iter("class"):
            name = unit.get("filename")
            if name.endswith(".g.cs") or "/migrations/" in f"/{name}":
                continue
            for line in unit.iter("line"):
                key = (package.get("name"), name, line.get("number"))
                lines[key] = max(lines.get(key, 0), int(line.get("hits")))
                if found := re.search(r"\((\d+)/(\d+)\)", line.get("condition-coverage") or ""):
                    hit, of = map(int, found.groups())
                    branches[key] = (max(branches.get(key, (0, of))[0], hit), of)
poor = False
for project, (kind, least) in THRESHOLDS.items():
    if kind == "lines":
        of = [hits for (package, *_), hits in lines.items() if package == project]
        share = 100 * sum(hits > 0 for hits in of) / len(of) if of else 0
    else:
        pairs = [pair for (package, *_), pair in branches.items() if package == project]
        share = 100 * sum(hit for hit, _ in pairs) / sum(total for _, total in pairs) if pairs else 0
    poor |= share < least
    print(f"{project}: {share:.1f} % of {kind} (at least {least} %)")
sys.exit(poor)
