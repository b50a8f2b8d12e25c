#!/usr/bin/env bash
# Reading is not to become slower unnoticed: builds the commit that history.tsv kept last beside this one, measures both in turns on this
# machine (a ratio alone differs by a half between machines), and ends with 1 where reading takes more than 1/0.8 of the time that it took.
# Needs a Release build of this commit, and the kept commit in the clone. Writes to artifacts/kept alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

project=tests/PlanNotebooks.Benchmarks
history=$project/history.tsv
kept=$(tail -n 1 "$history" | cut -f 1)
pairs=5

if ! git cat-file -e "$kept^{commit}" 2> /dev/null; then
  echo "floor: $kept, which $history keeps, is not in this clone (git fetch --unshallow brings it): the speed is not compared" >&2
  exit 0
fi

rm -rf artifacts/kept
mkdir -p artifacts/kept
git archive "$kept" | tar -x -C artifacts/kept
dotnet build "artifacts/kept/$project" -c Release --verbosity quiet -p:RunAnalyzers=false

# How many times as long as decoding alone reading takes, as the build in a folder measures it (a kept build may also compare, and end with 1).
ratio() {
  (cd "$1" && dotnet run --no-build -c Release --project "$project" -- floor "$history" 2> /dev/null || true) \
    | awk -F '\t' '$1 == "now" { print $2 }'
}

smaller() { printf '%s\n' "$1" "$2" | sort -g | head -n 1; }

before=inf now=inf
for ((pair = 1; pair <= pairs; pair++)); do
  before=$(smaller "$before" "$(ratio artifacts/kept)")
  now=$(smaller "$now" "$(ratio .)")
  echo "reading takes $now times as long as decoding; at $kept it takes $before times here"
  if awk -v before="$before" -v now="$now" 'BEGIN { exit !(now * 0.8 <= before) }'; then
    exit 0
  fi
done
exit 1
