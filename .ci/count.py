"""Sums the result files of all test projects into one line; fails when nothing ran, anything failed or anything was skipped."""
import glob
import sys
import xml.etree.ElementTree as xml

passed = failed = skipped = 0
for path in glob.glob(f"{sys.argv[1]}/**/*.trx", recursive=True):
    for result in xml.parse(path).getroot().iterfind(".//{*}UnitTestResult"):
        outcome = result.get("outcome")
        passed += outcome == "Passed"
        failed += outcome == "Failed"
        skipped += outcome not in ("Passed", "Failed")
        if outcome != "Passed":
            print(f"{outcome}: {result.get('testName')}")
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(passed == 0 or failed > 0 or skipped > 0)
