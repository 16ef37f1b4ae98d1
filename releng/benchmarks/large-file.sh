#!/bin/sh
# Analyses a recording beyond 4 GB in 256 MB of memory. Usage: large-file.sh [GB, default 5] [folder]
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
size=${1:-5}
work=$(mktemp -d -p "${2:-${TMPDIR:-/tmp}}")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

"$root/photonbench" bench --write-large "$work/large.ptu" "$size"
start=$(date +%s)
PHOTONBENCH_JAVA_OPTS="-Xmx256m" "$root/photonbench" info "$work/large.ptu"
middle=$(date +%s)
PHOTONBENCH_JAVA_OPTS="-Xmx256m" "$root/photonbench" analyse hbt "$work/large.ptu" \
  --channel-a 0 --channel-b 1 --delay 0 --lag-range 1000 -o "$work"
end=$(date +%s)
echo "$size GB with -Xmx256m: info $((middle - start)) s, analyse hbt $((end - middle)) s"
