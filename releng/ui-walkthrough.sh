#!/usr/bin/env bash
# Walks through an HBT analysis with real mouse and key events on a display of its own, from an
# empty workspace to exported files, and compares the numbers with those of the command line.
#
#   releng/ui-walkthrough.sh RECORDING.ptu OUTPUT_FOLDER [WIDTHxHEIGHT] [light|dark]
#
# The output folder then holds screenshots in order, figure.svg, quantities.csv and command-line.json.
# Exit status 0: every step worked and every printed digit agrees. Needs Xvfb, openbox, xdotool,
# ImageMagick's import, dbus-run-session and python3.
set -euo pipefail

if [ $# -lt 2 ] || [ $# -gt 4 ]; then
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
recording=$(realpath -- "$1")
mkdir -p -- "$2"
out=$(realpath -- "$2")
size=${3:-1280x800}
theme=${4:-light}
side_peaks=5

# shellcheck source=releng/workbench.sh
. "$(dirname "${BASH_SOURCE[0]}")/workbench.sh"
[ -r "$recording" ] || die "$recording cannot be read."

rm -f -- "$out"/*.png "$out/workspace.log" "$out/figure.svg" "$out/quantities.csv" "$out/command-line.json"
start_display
start_workbench "$theme"
shot start

# ---------------------------------------------------------------- the way of a user

command_ 'Show Perspective (HBT)'
shot hbt-empty

dialog ctrl+o 'Open File'
text "$recording"
key Return
wait_no_window 'Open File'
sleep 4
shot recording-opened

# The figure has the middle for itself after a reset.
command_ 'Reset Perspective'
if [ -n "$(window 'Reset Perspective')" ]; then key Return; fi
sleep 2
shot analysed

# Settings: nine fields further is the number of side peaks. The comparison at the end finds out
# when the form has changed.
command_ 'Settings (PhotonBench)'
for _ in 1 2 3 4 5 6 7 8 9; do key Tab; done
key ctrl+a
text "$side_peaks"
sleep 3
shot setting-changed

# Zoom at the pointer, then back and in again.
point 370 400
sleep 0.5
for _ in 1 2 3 4; do
  xdotool click 4
  sleep 0.1
done
sleep 1
shot zoomed
key ctrl+z
sleep 0.5
shot zoom-undone
point 250 300
xdotool keydown shift
xdotool mousedown 1
point 300 400
point 450 650
xdotool mouseup 1
xdotool keyup shift
sleep 1
shot box-zoomed

save_as 'Export' "$out/figure.svg"
grep -q '<svg' "$out/figure.svg" || die "figure.svg is no SVG."
xdotool key Home
sleep 0.5

command_ 'Quantities (PhotonBench)'
save_as 'Export Quantities' "$out/quantities.csv"
shot end

check_log

# ---------------------------------------------------------------- the same numbers without a display

(cd "$scratch" && "$photonbench" analyse hbt "$recording" --side-peaks "$side_peaks" --json) \
  >"$out/command-line.json"

compare_quantities "$out/quantities.csv" "$out/command-line.json"
# Only pulsed records have side peaks.
python3 - "$out/quantities.csv" "$side_peaks" <<'PYTHON'
import csv
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = [row for row in csv.DictReader(file) if row["id"] == "g2.adjacent.raw"]
if rows and f"({sys.argv[2]} a side)" not in rows[0]["method"]:
    sys.exit("the setting did not arrive")
PYTHON
echo "ui-walkthrough: done; see $out"
