#!/usr/bin/env bash
# Installs the example plugin into the running workbench from its update site, uses it and removes it,
# with real mouse and key events on a display of its own; after each restart the command line must
# agree. It installs into the product that the start script runs, and leaves it as it was.
#
#   releng/plugin-walkthrough.sh RECORDING.ptu OUTPUT_FOLDER [light|dark]
#
# Builds the update site of PhotonBench and the plugin first, some minutes. Needs Xvfb, openbox, xdotool,
# ImageMagick's import, dbus-run-session and python3.
set -euo pipefail

if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
recording=$(realpath -- "$1")
mkdir -p -- "$2"
out=$(realpath -- "$2")
size=1280x800
theme=${3:-light}

# shellcheck source=releng/workbench.sh
. "$(dirname "${BASH_SOURCE[0]}")/workbench.sh"
[ -r "$recording" ] || die "$recording cannot be read."
rm -f -- "$out"/*.png "$out/quantities.csv" "$out/command-line.json"

# ---------------------------------------------------------------- the two sites

site=${PHOTONBENCH_SITE:-}
if [ -z "$site" ]; then
  site=$("$photonbench" site 2>&1 | tee /dev/stderr | sed -n 's/.*update site: //p')
fi
"$photonbench" mvn -q -f examples/acme verify "-Dphotonbench.site=file://$site"
cp -R "$root/examples/acme/org.example.acme.site/target/repository" "$scratch/site"

# ---------------------------------------------------------------- the way of a user

# click TITLE X Y: in the window of that title, from its right end where X is negative, from its lower
# end where Y is
click() {
  local id geometry
  id=$(window "$1")
  [ -n "$id" ] || die "no window '$1'."
  geometry=$(xdotool getwindowgeometry --shell "$id")
  local WIDTH HEIGHT
  WIDTH=$(sed -n 's/^WIDTH=//p' <<<"$geometry")
  HEIGHT=$(sed -n 's/^HEIGHT=//p' <<<"$geometry")
  xdotool mousemove --window "$id" "$(($2 < 0 ? WIDTH + $2 : $2))" "$(($3 < 0 ? HEIGHT + $3 : $3))" click 1
  sleep 1
}
restart() {
  wait_window 'Software Updates' 120
  shot restart
  key Return
  wait_no_window '^PhotonBench'
  fill_screen
}

start_display
start_workbench "$theme"

command_ 'Install New Software'
wait_window '^Install$' 30
sleep 2
text "file:$scratch/site/"
key Return
sleep 4
click '^Install$' -60 130
shot site
key alt+n
for _ in $(seq 30); do
  sleep 1
  # The page with the details has the whole row for the name; Next again leads to the licence.
  [ -z "$(window 'Progress Information')" ] && break
done
sleep 4
shot details
key alt+n
sleep 2
key alt+a
shot licence
key alt+f
wait_window 'Trust Artifacts' 60
sleep 1
click 'Trust Artifacts' -184 131
shot trust
click 'Trust Artifacts' -68 -53
restart

"$photonbench" analyse counting-statistics "$recording" --json >"$out/command-line.json"
"$photonbench" devices --example | grep -q acme-shutter || die "the command line has no driver acme-shutter."
command_ 'Show Perspective (Counting Statistics)'
shot perspective
dialog ctrl+o 'Open File'
text "$recording"
key Return
wait_no_window 'Open File'
sleep 4
command_ 'Reset Perspective'
if [ -n "$(window 'Reset Perspective')" ]; then key Return; fi
settle
shot analysed
command_ 'Quantities (PhotonBench)'
save_as 'Export Quantities' "$out/quantities.csv"
compare_quantities "$out/quantities.csv" "$out/command-line.json"
command_ 'Light (PhotonBench)'
shot view
command_ 'Plugin Health (PhotonBench)'
key ctrl+m
sleep 2
shot health
key ctrl+m

# ---------------------------------------------------------------- and away again

key alt+h
key b
key a
wait_window 'About PhotonBench' 10
key alt+i
wait_window 'Installation Details' 20
sleep 3
click 'Installation Details' 130 128
key alt+u
wait_window '^Uninstall$' 60
sleep 2
shot uninstall
key alt+f
restart
shot removed
if "$photonbench" analyse counting-statistics "$recording" --json >"$out/refused.txt" 2>&1; then
  die "the command line still has the analysis."
fi
grep -q counting-statistics "$out/refused.txt"
check_log
echo "$script: installed, used and removed; screenshots are in $out"
