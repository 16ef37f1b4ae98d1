#!/usr/bin/env bash
# Walks through the instruments of the workbench with real mouse and key events on a display of its
# own: opens the virtual microscope, connects its twins, opens the shutter, moves a stage and stops
# it, changes a property, records, and looks at permits, count rate, wire log and help.
#
#   releng/instruments-walkthrough.sh OUTPUT_FOLDER [-s WIDTHxHEIGHT] [-d]
#
#   -s   size of the display; default 1280x800
#   -d   dark theme
#
# OUTPUT_FOLDER then holds screenshots in order, the saved set-up and a recording with its truth.
# Exit status 0: every step worked and the workbench logged no error. Needs a C compiler for the time
# tagger's twin, Xvfb, openbox, xdotool, ImageMagick's import, dbus-run-session and python3.
set -euo pipefail

usage() {
  sed -n '2,14s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
[ $# -ge 1 ] || usage
mkdir -p -- "$1"
out=$(realpath -- "$1")
shift
size=1280x800
theme=light
while getopts s:d option; do
  case $option in
    s) size=$OPTARG ;;
    d) theme=dark ;;
    *) usage ;;
  esac
done
# shellcheck source=releng/workbench.sh
. "$(dirname "${BASH_SOURCE[0]}")/workbench.sh"
pause=${PATIENCE:-1.5}

# click X Y: in thousandths of the window
click() {
  point "$1" "$2"
  sleep 0.3
  xdotool click 1
  sleep "$pause"
}
# quiet: until no job is shown in the status line, at most a minute
quiet() {
  local before='' now
  for _ in $(seq 20); do
    sleep "$pause"
    now=$(import -window root -crop "$((width / 4))x20+$((width * 48 / 100))+$((height - 25))" -depth 8 rgb:- | cksum)
    [ "$now" != "$before" ] || return 0
    before=$now
  done
}
# row NUMBER: chooses an instrument of the list by keys, from the first one on
row() {
  command_ 'Instruments (PhotonBench)'
  key Home
  for _ in $(seq "$(($1 - 1))"); do key Down; done
  xdotool key --clearmodifiers space
  sleep "$pause"
}

start_display
start_workbench "$theme"
command_ 'Show Perspective (Instruments)'
sleep "$pause"
shot empty
command_ 'Use Virtual Microscope'
quiet
shot set-up
command_ 'Connect All Instruments'
quiet
shot connected

row 2
shot shutter
command_ 'Control (PhotonBench)'
xdotool key --clearmodifiers space
sleep 6
shot shutter-open

row 1
command_ 'Control (PhotonBench)'
# From the mode to duration and file; Return in the file records
key Tab
key ctrl+a
text '2 s'
key Tab
key ctrl+a
rm -rf -- "$out/dot.ptu" "$out/dot.truth"
text "$out/dot.ptu"
key Return
sleep 1
shot recording
wait_file "$out/dot.truth/result.json"
sleep "$pause"
shot recorded

row 5
command_ 'Control (PhotonBench)'
# From the target to Home; Go is not enabled before
key Tab
xdotool key --clearmodifiers space
sleep 1
shot homing
sleep 10
shot homed
# Back to the target
for _ in 1 2; do xdotool key --clearmodifiers shift+Tab; sleep 0.5; done
key ctrl+a
text '45 mm'
key Return
sleep 0.3
key shift+Escape
sleep "$pause"
shot stopped

command_ 'Instrument Properties (PhotonBench)'
sleep "$pause"
# The value of the first property, edited in place
if [ "$size" = 1280x800 ]; then
  click 187 586
  key ctrl+a
  text '5 mm/s'
  key Return
  sleep 3
fi
shot properties
command_ 'Permits (PhotonBench)'
sleep "$pause"
xdotool key --clearmodifiers space
sleep "$pause"
shot permits
command_ 'Alignment (PhotonBench)'
key ctrl+m
sleep "$((2 + ${pause%.*}))"
shot alignment
key ctrl+m
command_ 'Wire Log (PhotonBench)'
sleep "$pause"
shot wire-log
dialog F1 '^Instruments'
shot help
key Escape
command_ 'Save Set-up As'
wait_window 'Save Set-up' 20
key ctrl+a
text "$out/microscope.json"
key Return
wait_file "$out/microscope.json"
command_ 'Add Instrument'
wait_window 'Add Instrument' 20
sleep "$pause"
shot add-instrument
key Escape
command_ 'Disconnect All Instruments'
quiet
shot disconnected
check_log
echo "instruments-walkthrough: screenshots in $out"
