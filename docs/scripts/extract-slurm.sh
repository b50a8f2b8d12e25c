#!/usr/bin/env bash
# Reads a folder in shards as a Slurm job array, and merges them in a job that waits for all.
#   extract-slurm.sh FOLDER OUT [SHARDS] [FORMAT]
# FOLDER and the folder of OUT are on a disk that all nodes share. PLAN names the command. A shard whose node is lost is queued again by
# Slurm. It prints the number of the job that merges.
set -euo pipefail
folder=$(realpath "$1") out=$(realpath "$2") shards=${3:-8} format=${4:-jsonl}
plan=${PLAN:-plan}
work=$out.shards
mkdir -p "$work"

array=$(sbatch --parsable --requeue --array="1-$shards" --job-name=plan-shard --output="$work/%a.log" --open-mode=append <<SHARD
#!/usr/bin/env bash
exec "$plan" extract "$folder" --jobs "\${SLURM_CPUS_PER_TASK:-1}" --shard "\$SLURM_ARRAY_TASK_ID/$shards" \
  --out "$work/\$SLURM_ARRAY_TASK_ID.shard"
SHARD
)

sbatch --parsable --requeue --dependency="afterok:$array" --job-name=plan-merge --output="$work/merge.log" <<MERGE
#!/usr/bin/env bash
exec "$plan" merge "$work"/*.shard --format "$format" --out "$out"
MERGE
