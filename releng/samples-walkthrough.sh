#!/usr/bin/env bash
# Walks through the Samples perspective of the workbench with real mouse and key events on a display
# of its own: enters a batch with two ligands and a sample, registers three recordings, analyses them,
# finds their g2 in the comparison table, plots it against size, and exports table and figure.
#
#   releng/samples-walkthrough.sh OUTPUT_FOLDER [-s WIDTHxHEIGHT] [-d]
#
#   -s   size of the display; default 1280x800
#   -d   dark theme
#
# The recordings are those of ../shared/data/tttr; where they are not there, others are simulated.
# OUTPUT_FOLDER then holds screenshots in order, catalogue.pbcat, comparison.csv, comparison.tex and
# scatter.svg. Exit status 0: every step worked, the exported g2 are those of the saved results, and the
# workbench logged no error. Needs Xvfb, openbox, xdotool, ImageMagick's import, dbus-run-session and
# python3.
set -euo pipefail

usage() {
  sed -n '2,17s/^# \{0,1\}//p' "$0" >&2
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
rm -f -- "$out"/*.png "$out"/comparison.* "$out/scatter.svg" "$out/catalogue.pbcat"

# ---------------------------------------------------------------- recordings

project=$scratch/workspace/Recordings
mkdir -p -- "$project"
real=$root/../shared/data/tttr
if [ -d "$real" ]; then
  recordings='hydraharp-t3-80MHz-hbt.ptu beads.ptu photon_data_arrays.h5'
  for name in $recordings; do cp -- "$real/$name" "$project/"; done
  chmod u+w "$project"/*
else
  recordings='dot-1.ptu dot-2.ptu dot-3.ptu'
  seed=1
  for name in $recordings; do
    "$photonbench" simulate dot-cspbbr3 -o "$project/$name" --duration '5 s' --seed "$seed" \
      >"$out/simulate.log" 2>&1 || die "the simulation failed; see $out/simulate.log"
    seed=$((seed + 1))
  done
fi
sizes=(8.2 9.6 11.3)

# ---------------------------------------------------------------- the way of a user

# new_entry WORDS: makes what the words find among the kinds of entries
new_entry() {
  command_ 'New Entry'
  wait_window '^New Entry' 10
  sleep 1
  text "$1"
  sleep 1
  key Return
  wait_no_window '^New Entry'
  sleep 2
}
# wait_text FILE TEXT COUNT: until the file has the text so many times
wait_text() {
  for _ in $(seq 300); do
    [ ! -f "$1" ] || [ "$(grep -c -- "$2" "$1")" -lt "$3" ] || return 0
    sleep 0.1
  done
  shot failed
  die "$1 has not '$2' $3 times."
}
save() {
  key ctrl+s
  sleep 2
}
# register FILE: by the command and the file dialog of the desktop
register() {
  command_ 'Register Recordings'
  wait_window 'Register Recordings at' 10
  sleep 1
  text /
  sleep 1
  text "${1#/}"
  sleep 1
  key alt+o
  sleep 2
  if [ -n "$(window 'Register Recordings at')" ]; then key Return; fi
  wait_no_window 'Register Recordings at'
  sleep 3
}

start_display
start_workbench "$theme"
command_ 'Show Perspective (Samples)'
sleep 3
shot empty

new_entry Batch
text 'B1'
key Tab
text 'CsPbBr3'
key Tab Tab Tab Tab Tab
key space
wait_window 'Add Ligands' 10
sleep 1
text 'ole'
sleep 1
key Down shift+Down
shot ligands
key Return
wait_no_window 'Add Ligands'
sleep 1
key shift+Tab shift+Tab
text '9.9 +- 1.2 eV'
sleep 1.5
shot wrong-unit
key Escape
text '9.9 +- 1.2 nm'
key Return
sleep 1
shot batch
save
catalogue=$project/catalogue.pbcat
wait_text "$catalogue" '<ligands' 2

new_entry 'Sample of batch'
text 'Film on glass'
key Return
sleep 1
key ctrl+z
sleep 1
key ctrl+y
sleep 1
shot sample

i=0
for name in $recordings; do
  command_ 'Samples (PhotonBench)'
  [ $i -eq 0 ] || key Left
  register "$project/$name"
  command_ 'Entry (PhotonBench)'
  key Tab Tab
  text "${sizes[i]} +- 0.4 nm"
  key Return
  sleep 1
  i=$((i + 1))
done
shot registered
save
wait_text "$catalogue" '<emitters' 3

command_ 'Show Perspective (HBT)'
sleep 3
for name in $recordings; do
  command_ 'Figure (PhotonBench)'
  choose_input "$project/$name"
  settle
  command_ 'Save Result'
  wait_file "$project/${name%.*}.hbt/result.json"
  sleep 2
done
shot analysed

command_ 'Show Perspective (Samples)'
sleep 2
command_ 'Comparison (PhotonBench)'
save
wait_text "$catalogue" '<results' 3
sleep 3
shot table
key shift+Tab space
sleep 2
shot table-with-literature
key space Tab
sleep 1
save_as 'Export Comparison' "$out/comparison.csv"
save_as 'Export Comparison' "$out/comparison.tex"
grep -q 'begin{tabular}' "$out/comparison.tex" || die "$out/comparison.tex is no LaTeX table."
command_ 'Scatter Plot (PhotonBench)'
sleep 1
shot scatter
save_as 'Export' "$out/scatter.svg"
grep -q '<svg' "$out/scatter.svg" || die "$out/scatter.svg is no SVG."

command_ 'Calculators (PhotonBench)'
sleep 2
for value in '514+-1nm' 2.1 1200 '0.05um3'; do
  text "$value"
  key Tab
done
sleep 1
shot calculator
key F1
sleep 3
shot help
key Escape
cp -- "$catalogue" "$out/"
check_log

python3 - "$out/comparison.csv" "$project" $recordings <<'PYTHON'
import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
names = [name.rsplit(".", 1)[0] for name in sys.argv[3:]]
if len(rows) != len(names):
    sys.exit(f"the table has {len(rows)} rows")
for name in names:
    row = next(row for row in rows if row["name"].endswith(name))
    with open(f"{sys.argv[2]}/{name}.hbt/result.json", encoding="utf-8") as file:
        quantities = {q["id"]: q["value"] for q in json.load(file)["quantities"]}
    known = {value for id, value in quantities.items() if id.startswith("g2.")}
    if float(row["g2"]) not in known or not row["size (nm)"] or row["ligand"].count(",") != 1:
        sys.exit(f"{name}: {row} is not what was entered and measured: {known}")
    print(f"{name}: size {row['size (nm)']} nm, g2(0) {row['g2']}")
PYTHON
echo "samples-walkthrough: $number screenshots; see $out"
