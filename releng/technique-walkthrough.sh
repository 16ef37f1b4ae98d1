#!/usr/bin/env bash
# Walks through the techniques of the workbench with real mouse and key events on a display of its
# own. For each: opens the perspective, chooses the input, changes a setting, zooms, exports the
# figure and the quantities, opens the help page, and compares every printed digit of the quantities
# with those of `photonbench analyse`.
#
#   releng/technique-walkthrough.sh OUTPUT_FOLDER [-s WIDTHxHEIGHT] [-d] [TECHNIQUE...]
#
#   -s   size of the display; default 1280x800
#   -d   dark theme
#
# Without techniques: all. Inputs are simulated into OUTPUT_FOLDER/inputs unless they are there.
# OUTPUT_FOLDER/TECHNIQUE then holds screenshots in order, figure.svg, quantities.csv and
# command-line.json. Exit status 0: every step of every technique worked, all digits agree and the
# workbench logged no error. Needs Xvfb, openbox, xdotool, ImageMagick's import, dbus-run-session
# and python3.
set -euo pipefail

usage() {
  sed -n '2,18s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
[ $# -ge 1 ] || usage
mkdir -p -- "$1"
top=$(realpath -- "$1")
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
shift $((OPTIND - 1))
out=$top
# shellcheck source=releng/workbench.sh
. "$(dirname "${BASH_SOURCE[0]}")/workbench.sh"

# ---------------------------------------------------------------- what is walked through

# technique | perspective | input | option of `analyse` to change | its value | whether its form
# begins with stream steps
# Of the input the part before the colon is what is simulated, the part after it is opened.
walks='
correlation|Correlation|dot.ptu|bins-per-decade|8|steps
hbt|HBT|dot.ptu|side-peaks|5|steps
lifetime|Lifetime|dot.ptu|most-components|2|steps
blinking|Blinking|blinking.ptu|background|200|steps
flid|FLID|blinking.ptu|background|200|steps
heralded|Heralded biexciton|dot.ptu|background|200|steps
saturation|Saturation|power-series|dead-time|35|steps
superradiance|Superradiance|superradiance|components|2|steps
superradiance-laws|Superradiance laws|laws.csv|emitters-sigma|spread|none
superfluorescence-pulse|Superfluorescence pulse|pulse.csv|replicates|40|none
population|Population|population.csv|threshold|0.1|none
hom|HOM|hom:hom/pair.csv|lifetime|210|steps
pcfs|PCFS|pcfs|dead-time|12.5|none
michelson|Michelson|michelson|lifetime|210|none
urbach|Urbach|urbach:urbach/spectra.h5|temperature|295|none
spectra|Spectra|jumps:jumps/spectra.h5|false-alarms|0.01|none
polarisation|Polarisation|doublet:doublet/spectra.h5|response-ratio|1.02|none
'

simulate() { "$photonbench" simulate "$@" >>"$top/simulate.log" 2>&1 || die "simulate $*: see $top/simulate.log"; }

# make_input NAME: into the present folder
make_input() {
  case $1 in
    dot.ptu) simulate dot-cspbbr3 -o dot.ptu --duration '15 s' ;;
    blinking.ptu) simulate blinking-type-a -o blinking.ptu --duration '20 s' ;;
    power-series) simulate power-series -o power-series --duration '0.5 s' ;;
    superradiance) simulate superradiance -o superradiance --duration '1 s' ;;
    pcfs) simulate cryogenic-dot-pcfs -o pcfs --duration '1 s' ;;
    michelson) simulate cryogenic-dot-michelson -o michelson --duration '2 s' ;;
    urbach) simulate urbach-tail -o urbach ;;
    jumps) simulate spectral-jumps -o jumps ;;
    doublet) simulate fine-structure-doublet -o doublet ;;
    hom)
      mkdir -p hom.part
      simulate cryogenic-dot-hom-parallel -o hom.part/parallel.ptu --duration '2 s'
      simulate cryogenic-dot-hom-perpendicular -o hom.part/crossed.ptu --duration '2 s' --seed 2
      printf 'file,polarisation\nparallel.ptu,parallel\ncrossed.ptu,perpendicular\n' >hom.part/pair.csv
      mv hom.part hom
      ;;
    laws.csv | pulse.csv | population.csv) table "$1" ;;
    *) die "no input is called $1." ;;
  esac
}

# table NAME: numbers with a known law and a scatter that is the same each time
table() {
  python3 - "$1" <<'PYTHON'
import csv
import math
import random
import sys

random.seed(1)
name = sys.argv[1]
with open(name, "w", newline="") as file:
    write = csv.writer(file).writerow
    if name == "laws.csv":
        write(["emitters", "spread", "rate (1/ns)", "rate sigma (1/ns)", "intensity", "intensity sigma"])
        for n in (20, 40, 80, 160, 320, 640):
            rate, light = 0.02 * n**0.5, 0.3 * n**1.5
            write([n, 0.05 * n] + [x for y in (rate, light) for x in (y * random.gauss(1, 0.03), 0.03 * y)])
    elif name == "pulse.csv":
        write(["time (ps)", "counts"])
        for i in range(400):
            t = 2.0 * i
            mean = 20 + 3000 / math.cosh((t - 200) / 18) ** 2
            write([t, max(0, round(random.gauss(mean, math.sqrt(mean))))])
    else:
        write(["sample", "g2", "g2 sigma", "lifetime (ns)", "lifetime sigma (ns)"])
        for i in range(40):
            life = random.gauss(8, 1.5)
            write([f"dot {i + 1}", abs(random.gauss(0.4 / life, 0.01)), 0.01, life, 0.2])
PYTHON
}

# tabs TECHNIQUE OPTION steps|none: how far the field of a setting is from the first of the form. The
# command line lists the settings in the order of the form; where photons are read, stream steps come
# before them.
tabs() {
  "$photonbench" analyse "$1" --help | python3 -c '
import re
import sys

help = sys.stdin.read()
names = re.findall(r"^ +--([a-z0-9-]+)=", help.split("-h, --help")[1], re.M)
files = set(re.findall(r"^ +--([a-z0-9-]+)=FILE", help.split("-h, --help")[1], re.M))
if sys.argv[1] not in names:
    sys.exit(f"--{sys.argv[1]} is no setting; there are {names}")
before = names[: names.index(sys.argv[1])]
# The field of a file has a button beside it.
print(len(before) + len(files & set(before)) + (sys.argv[2] == "steps"))' "$2" "$3"
}

# ---------------------------------------------------------------- the way of a user

zoom() {
  point 370 400
  sleep 0.5
  for _ in 1 2 3; do
    xdotool click 4
    sleep 0.1
  done
  sleep 1
}

# walk TECHNIQUE PERSPECTIVE INPUT OPTION VALUE steps|none
walk() {
  out=$top/$1
  number=0
  mkdir -p -- "$out"
  rm -f -- "$out"/*.png "$out/figure.svg" "$out/quantities.csv" "$out/command-line.json"
  (cd "$scratch" && "$photonbench" analyse "$1" "$3" "--$4=$5" -o "$scratch/results" --overwrite --json) \
    >"$out/command-line.json" || die "photonbench analyse $1 $3 failed; see $out/command-line.json"
  command_ "Show Perspective ($2)"
  settle
  shot empty
  command_ 'Figure (PhotonBench)'
  choose_input "$3"
  settle
  shot analysed
  command_ 'Settings (PhotonBench)'
  local steps
  steps=$(tabs "$1" "$4" "$6") || die "$1: the form has no setting $4."
  for _ in $(seq "$steps"); do xdotool key --clearmodifiers Tab; done
  sleep 0.3
  key ctrl+a
  text "$5"
  settle
  shot setting-changed
  zoom
  shot zoomed
  save_as 'Export' "$out/figure.svg"
  grep -q '<svg' "$out/figure.svg" || die "$out/figure.svg is no SVG."
  xdotool key Home
  command_ 'Quantities (PhotonBench)'
  shot quantities
  for try in 1 2 3 4; do
    rm -f -- "$out/quantities.csv"
    save_as 'Export Quantities' "$out/quantities.csv"
    if compare_quantities "$out/quantities.csv" "$out/command-line.json" >"$out/compared.txt"; then break; fi
    # The run after the change may still be under way.
    [ "$try" -lt 4 ] || { cat "$out/compared.txt" >&2; die "$1: the quantities differ; see $out"; }
    sleep 5
  done
  key F1
  sleep 3
  shot help
  key Escape
  check_log
  echo "$1: $(cat "$out/compared.txt")"
}

names=()
while IFS='|' read -r name rest; do
  [ -z "$name" ] || names+=("$name")
done <<<"$walks"
[ $# -gt 0 ] || set -- "${names[@]}"
mkdir -p -- "$top/inputs"
for technique in "$@"; do
  line=$(grep "^$technique|" <<<"$walks") || die "no technique is called $technique; there are ${names[*]}."
  input=$(cut -d '|' -f 3 <<<"$line")
  [ -e "$top/inputs/${input%%:*}" ] || (cd "$top/inputs" && make_input "${input%%:*}")
done
start_display
start_workbench "$theme"
failed=()
for technique in "$@"; do
  IFS='|' read -r name perspective input option value form <<<"$(grep "^$technique|" <<<"$walks")"
  # In a shell of its own, so that the others are walked through when one fails.
  if ! (walk "$name" "$perspective" "$top/inputs/${input#*:}" "$option" "$value" "$form"); then
    failed+=("$name")
    key Escape Escape Escape
  fi
done
[ ${#failed[@]} -eq 0 ] || die "failed: ${failed[*]}; see $top"
echo "technique-walkthrough: $# techniques; see $top"
