# Functions for scripts that drive the workbench with real mouse and key events on a display of its
# own. To be sourced by bash with `set -euo pipefail`; needs Xvfb, openbox, xdotool, ImageMagick's
# import, dbus-run-session and python3.
#
# A script that sources it sets first:
#   out    an existing folder that takes screenshots and logs
#   size   WIDTHxHEIGHT of the display
# PHOTONBENCH may name another start script than `photonbench` at the root of the sources, PATIENCE the
# seconds that a command takes on a slow machine.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
photonbench=${PHOTONBENCH:-$root/photonbench}
script=$(basename "$0" .sh)
width=${size%x*}
height=${size#*x}

die() {
  echo "$script: $*" >&2
  exit 1
}
for tool in Xvfb openbox xdotool import dbus-run-session python3; do
  command -v "$tool" >/dev/null || die "$tool is missing; install xvfb, openbox, xdotool, imagemagick, dbus-x11 and python3."
done

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

start_display() {
  # -r: no auto-repeat, or a busy machine would see keys held down.
  setsid Xvfb -r -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset \
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
}
# start_workbench light|dark: on an empty workspace, over the whole screen
start_workbench() {
  setsid dbus-run-session -- "$photonbench" --workspace "$scratch/workspace" \
    >"$out/workbench.log" 2>&1 &
  pids+=($!)
  fill_screen
  if [ "$1" = dark ]; then
    command_ 'Switch Between Light and Dark'
    wait_window 'Switch Theme' 10
    key Return
    wait_no_window '^PhotonBench'
    fill_screen
  fi
}
fill_screen() {
  wait_window '^PhotonBench' 240
  sleep 3
  main=$(window '^PhotonBench')
  xdotool windowactivate --sync "$main"
  xdotool windowmove "$main" 0 0 windowsize "$main" "$width" "$((height - 20))"
  sleep 1
}

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
    echo "$script: $1 opened no '$2' yet; pressed again" >&2
  done
  shot failed
  die "$1 opens no '$2'; see $out."
}
# command_ WORDS: by Find Actions, as a user without a mouse would. Return is lost while the list of
# what was found is not there yet; it is pressed again, but not before a slow machine had its time.
command_() {
  local patience=${PATIENCE:-1.5}
  dialog ctrl+3 'Find Actions'
  text "$1"
  for _ in 1 2 3; do
    sleep "$patience"
    # Behind it a Return would press what has the focus in the workbench.
    [ "$(xdotool getactivewindow 2>/dev/null)" = "$(window 'Find Actions')" ] || continue
    key Return
    for _ in $(seq 50); do
      [ -n "$(window 'Find Actions')" ] || break 2
      sleep 0.1
    done
  done
  wait_no_window 'Find Actions'
  sleep "$patience"
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


# choose_input FILE_OR_FOLDER: while a view of a technique is active
choose_input() {
  command_ 'Choose Input'
  if [ -n "$(window 'Choose Input')" ]; then
    if [ -d "$1" ]; then key alt+f; else key alt+i; fi
  fi
  wait_window 'choose a' 10
  sleep 1
  # The slash opens the field that takes the rest.
  text /
  sleep 1
  text "${1#/}"
  sleep 1
  # Return would take the first of the completions; the button takes what was typed.
  key alt+o
  sleep 2
  if [ -n "$(window 'choose a')" ]; then key Return; fi
  wait_no_window 'choose a'
}

# is_running: whether an analysis runs, told by the edge of the enabled Cancel button
is_running() {
  [ "$(import -window root -crop "$((width * 5 / 10))x$((height / 10))+$((width / 10))+75" -depth 8 txt:- | grep -ci '#9A4400')" -gt 8 ]
}
# settle: until no analysis runs and the figure has stayed the same for two seconds
settle() {
  local before='' now
  for _ in $(seq 150); do
    sleep 2
    if is_running; then
      before=''
      continue
    fi
    now=$(import -window root -crop "$((width * 6 / 10))x$((height * 7 / 10))+0+60" -depth 8 rgb:- | cksum)
    [ "$now" != "$before" ] || return 0
    before=$now
  done
}
# check_log: what the workbench itself thinks went wrong
check_log() {
  cp -- "$scratch/workspace/.metadata/.log" "$out/workspace.log" 2>/dev/null || : >"$out/workspace.log"
  if grep -q '^!ENTRY [^ ]* 4 ' "$out/workspace.log"; then
    grep -A 2 '^!ENTRY [^ ]* 4 ' "$out/workspace.log" >&2
    die "errors were logged; see $out/workspace.log"
  fi
}
# compare_quantities TABLE.csv COMMAND_LINE.json: every printed digit of the table that the
# workbench exported against the document of `photonbench analyse --json`
compare_quantities() {
  python3 - "$1" "$2" <<'PYTHON'
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
print(f"{len(wanted)} quantities compared, {bad} differences")
sys.exit(1 if bad or not wanted else 0)
PYTHON
}
