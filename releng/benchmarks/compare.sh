#!/bin/sh
# The Java benchmarks beside C programs that do the same work, run one after the other, as a table.
# Usage: compare.sh [folder with gen.c, limit.c and hybrid.c]; without gcc or that folder: Java alone.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
reference=${1:-$root/../shared/bench}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

: >"$work/c.txt"
if command -v gcc >/dev/null && [ -f "$reference/gen.c" ] && [ -f "$reference/limit.c" ]; then
  echo "C: generating 20 million photons and measuring, some minutes" >&2
  gcc -O3 -march=native "$reference/gen.c" -o "$work/gen" -lm
  gcc -O3 -march=native -pthread "$reference/limit.c" -o "$work/limit" -lm
  (cd "$work" && ./gen 20000000 1000000 >/dev/null && ./limit synth_t2.ptu >c.txt)
  if [ -f "$reference/hybrid.c" ]; then
    gcc -O3 -march=native "$reference/hybrid.c" -o "$work/hybrid" -lm
    # Five runs, one line each; the middle one in the form of the other lines.
    (cd "$work" && ./hybrid) | sed -n 's/.*-> \([0-9.]*\) Mph.*/\1/p' | sort -n |
      sed -n '3s/.*/hybrid | & Mph\/s(cpu med)/p' >>"$work/c.txt"
  fi
  rm -f "$work"/synth_t2.* "$work"/*.i64
else
  echo "no gcc, or no gen.c and limit.c in $reference: Java alone" >&2
fi

echo "Java: some minutes" >&2
if ! "$root/photonbench" bench -f 1 -wi 3 -w 1 -i 5 -r 1 -foe true \
  -rf csv -rff "$work/java.csv" >"$work/java.txt" 2>&1; then
  cat "$work/java.txt" >&2
  exit 1
fi

# CPU medians of C in M/s; those made of several steps add the times of the steps.
awk '
  FILENAME ~ /c\.txt$/ {
    if (match($0, /\| [0-9.]+ M[a-z]+\/s\(cpu med\)/)) {
      split(substr($0, RSTART + 2), part, " ")
      if (/^decode T2/ && part[1] > decode) decode = part[1]
      if (/^split by channel/) cut = part[1]
      if (/^linear xcorr \+-1us/ && part[1] > linear) linear = part[1]
      if (/^log xcorr Laurence/) exact = part[1]
      if (/^hybrid/) hybrid = part[1]
      if (/^intensity trace/ && part[1] > trace) trace = part[1]
    }
    next
  }
  {
    split($0, part, ",")
    name = part[1]
    gsub(/"/, "", name)
    sub(/.*\./, "", name)
    java[name] = part[5] / 1e6
    plusminus[name] = part[6] / 1e6
  }
  function plain(x) {
    return sprintf(x < 10 ? "%.1f" : "%.0f", x)
  }
  function row(what, name, c) {
    if (!(name in java)) return
    speed = plain(java[name]) " +- " plain(plusminus[name])
    if (c > 0) printf "| %-52s | %14s | %6s | %5.2f |\n", what, speed, plain(c), java[name] / c
    else printf "| %-52s | %14s | %6s | %5s |\n", what, speed, "-", "-"
  }
  function sum(x, y) {
    return x > 0 && y > 0 ? 1 / (1 / x + 1 / y) : 0
  }
  END {
    both = sum(cut, linear)
    whole = sum(decode, both)
    printf "| %-52s | %14s | %6s | %5s |\n", "what", "Java M/s", "C M/s", "ratio"
    print "|---|---:|---:|---:|"
    row("decode HydraHarp V2 T2 (records)", "decodeT2", decode)
    row("split channels, pairs within +-1 us, 1 ns (photons)", "linear", both)
    row("the same beside C on channels already split", "linear", linear)
    row("the same on two threads (C: one)", "linearTwoThreads", both)
    row("exact lags 100 ns - 1 s in 70 bins (photons)", "logarithmic", sum(cut, exact))
    row("the same on two threads (C: one)", "logarithmicTwoThreads", sum(cut, exact))
    row("averaged lags 100 ns - 1 s (photons)", "logarithmicFast", sum(cut, hybrid))
    row("triples within +-1 us, 100 ns (photons)", "triples", 0)
    row("trace, 10 ms (photons; C counts no channels)", "trace", trace)
    row("T3 pulse lags within +-100 (photons)", "pulses", 0)
    row("PTU file to g2 (photons; C: the steps, no file)", "fileToG2", whole)
  }' "$work/c.txt" "$work/java.csv"
