#!/usr/bin/env bash
# Reads a folder in shards with GNU parallel, and merges them.
#   extract-parallel.sh FOLDER OUT [SHARDS] [FORMAT]
# Run again after a failure, it reads only the shards that are not there yet. PLAN names the command, and JOBS how many run at once.
set -euo pipefail
folder=$1 out=$2 shards=${3:-$(nproc)} format=${4:-jsonl}
export PLAN=${PLAN:-plan}
work=$out.shards
mkdir -p "$work"

parallel --jobs "${JOBS:-100%}" --retries 3 --joblog "$work/jobs.log" --resume-failed \
  "$PLAN" extract "$folder" --jobs 1 --shard "{}/$shards" --out "$work/{}.shard" ::: $(seq "$shards")

"$PLAN" merge "$work"/*.shard --format "$format" --out "$out"
rm -r "$work"
