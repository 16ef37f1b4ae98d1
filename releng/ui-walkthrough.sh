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
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
recording=$(realpath -- "$1")
mkdir -p -- "$2"
out=$(realpath -- "$2")
size=${3:-1280x800}
theme=${4:-light}
width=${size%x*}
height=${size#*x}
side_peaks=5

die() {
  echo "ui-walkthrough: $*" >&2
  exit 1
}
for tool in Xvfb openbox xdotool import dbus-run-session python3; do
  command -v "$tool" >/dev/null || die "$tool is missing; install xvfb, openbox, xdotool, imagemagick, dbus-x11 and python3."
done
[ -r "$recording" ] || die "$recording cannot be read."

scratch=$(mktemp -d)
pids=()
cleanup() {
  for ((i = ${#pids[@]} - 1; i >= 0; i--)); do
    # Each was started with setsid: its group holds all that it started.
    kill -- "-${pids[i]}" 2>/dev/null || true
  done
  sleep 0.5
  rm -rf -- "$scratch"
}
trap cleanup EXIT

# ---------------------------------------------------------------- display and workbench

rm -f -- "$out"/*.png "$out/workspace.log" "$out/figure.svg" "$out/quantities.csv" "$out/command-line.json"
setsid Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset \
  3>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
pids+=($!)
for _ in $(seq 100); do
  [ -s "$scratch/display" ] && break
  sleep 0.1
done
[ -s "$scratch/display" ] || die "the virtual display did not start."
DISPLAY=:$(cat "$scratch/display")
export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
unset WAYLAND_DISPLAY
setsid openbox >/dev/null 2>&1 &
pids+=($!)
setsid dbus-run-session -- "$root/photonbench" --workspace "$scratch/workspace" \
  >"$out/workbench.log" 2>&1 &
pids+=($!)

window() { xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1; }

# wait_window NAME SECONDS
wait_window() {
  for _ in $(seq $((10 * $2))); do
    [ -z "$(window "$1")" ] || return 0
    sleep 0.1
  done
  shot failed
  die "no window '$1' after $2 s; see $out."
}
wait_no_window() {
  for _ in $(seq 100); do
    [ -n "$(window "$1")" ] || return 0
    sleep 0.1
  done
  shot failed
  die "the window '$1' did not close."
}
# wait_file FILE
wait_file() {
  for _ in $(seq 150); do
    [ ! -s "$1" ] || return 0
    sleep 0.1
  done
  shot failed
  die "$1 was not written."
}
number=0
shot() {
  number=$((number + 1))
  import -window root "$out/$(printf '%02d' "$number")-$1.png"
}
key() {
  xdotool key --clearmodifiers "$@"
  sleep 0.4
}
text() {
  xdotool type --delay 12 -- "$1"
  sleep 0.4
}
# dialog KEY TITLE: presses the key until the dialog is there. A key that meets the workbench while
# the focus is between two parts is lost to it; a user presses again, and so does this.
dialog() {
  for _ in 1 2 3; do
    key "$1"
    for _ in $(seq 40); do
      [ -z "$(window "$2")" ] || return 0
      sleep 0.1
    done
    echo "ui-walkthrough: $1 opened no '$2' yet; pressed again" >&2
  done
  shot failed
  die "$1 opens no '$2'; see $out."
}
# command WORDS: by Find Actions, as a user without a mouse would
command_() {
  dialog ctrl+3 'Find Actions'
  text "$1"
  sleep 1.5
  key Return
  wait_no_window 'Find Actions'
  sleep 1
}
# Moves the mouse to a place given in thousandths of the window.
point() { xdotool mousemove $((width * $1 / 1000)) $((height * $2 / 1000)); }
# save_as TITLE FILE: the file dialog of the desktop
save_as() {
  dialog ctrl+e "$1"
  key ctrl+a
  text "$2"
  key Return
  wait_file "$2"
}

fill_screen() {
  wait_window '^PhotonBench' 240
  sleep 3
  main=$(window '^PhotonBench')
  xdotool windowactivate --sync "$main"
  xdotool windowmove "$main" 0 0 windowsize "$main" "$width" "$((height - 20))"
  sleep 1
}
fill_screen
if [ "$theme" = dark ]; then
  command_ 'Switch Between Light and Dark'
  wait_window 'Switch Theme' 10
  key Return
  wait_no_window '^PhotonBench'
  fill_screen
fi
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

# What the workbench itself thinks went wrong.
cp -- "$scratch/workspace/.metadata/.log" "$out/workspace.log" 2>/dev/null || : >"$out/workspace.log"
if grep -q '^!ENTRY [^ ]* 4 ' "$out/workspace.log"; then
  grep -A 2 '^!ENTRY [^ ]* 4 ' "$out/workspace.log" >&2
  die "errors were logged; see $out/workspace.log"
fi

# ---------------------------------------------------------------- the same numbers without a display

(cd "$scratch" && "$root/photonbench" analyse hbt "$recording" --side-peaks "$side_peaks" --json) \
  >"$out/command-line.json"

python3 - "$out/quantities.csv" "$out/command-line.json" "$side_peaks" <<'PYTHON'
import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    shown = {row["id"]: row for row in csv.DictReader(file)}
with open(sys.argv[2], encoding="utf-8") as file:
    wanted = {q["id"]: q for q in json.load(file)["files"][0]["quantities"]}
bad = 0
if set(shown) != set(wanted):
    print("different quantities:", sorted(set(shown) ^ set(wanted)))
    bad += 1
for name, quantity in wanted.items():
    row = shown.get(name)
    if row is None:
        continue
    for column, part in (("value_text", "value"), ("interval_text", "interval"), ("unit_text", "unit")):
        if row[column] != quantity["text"][part]:
            print(f"{name}: {part} is '{row[column]}' on the screen, '{quantity['text'][part]}' on the command line")
            bad += 1
# Only pulsed records have side peaks.
adjacent = shown.get("g2.adjacent.raw")
if adjacent is not None and f"({sys.argv[3]} a side)" not in adjacent["method"]:
    print("the setting did not arrive")
    bad += 1
print(f"{len(wanted)} quantities compared, {bad} differences")
sys.exit(1 if bad or not wanted else 0)
PYTHON
echo "ui-walkthrough: done; see $out"
