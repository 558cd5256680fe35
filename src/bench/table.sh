# The table of what was measured: each figure beside its yardstick. Read by src/bench/run.
# shellcheck shell=bash

# The median (1), least (2), most (3) or peak of memory (4) of the nth command that was measured last.
figure() {
    awk -v line="$1" -v field="$2" 'NR == line { print $field }' "$work/measured"
}

milliseconds() {
    awk -v ms="$1" 'BEGIN { if (ms < 1000) printf "%.0f ms", ms; else printf "%.2f s", ms / 1000 }'
}

thousands() {
    sed -e ':again' -e 's/\([0-9]\)\([0-9]\{3\}\)\($\|,\)/\1,\2\3/' -e 't again' <<<"$1"
}

mebibytes() {
    awk -v kib="$1" 'BEGIN { printf "%.0f MiB", kib / 1024 }'
}

shown_many=$(thousands "$many")
shown_most=$(thousands "$most")

# A row: what, its shown and its plain value, the yardstick's, and the highest ratio allowed, if any.
row() {
    local ratio mark=
    ratio=$(awk -v a="$3" -v b="$5" 'BEGIN { printf "%.2f", a / b }')
    if [[ -n $6 ]] && awk -v r="$3" -v y="$5" -v bar="$6" 'BEGIN { exit !(r / y > bar) }'; then
        mark=' (missed)'
        bars_missed=$((bars_missed + 1))
    fi
    printf '| %s | %s | %s | %s | %s |\n' "$1" "$2" "$4" "$ratio" "${6:--}$mark" >>"$work/table"
}

# Rows for the commands that were measured last: the first beside the nth.
time_row() {
    local ours theirs
    ours=$(figure 1 1)
    theirs=$(figure "$2" 1)
    row "$1" "$(milliseconds "$ours")" "$ours" "$(milliseconds "$theirs")" "$theirs" "$3"
}

# A row for the nth command beside the mth of those that were measured last.
pair_row() {
    local ours theirs
    ours=$(figure "$2" 1)
    theirs=$(figure "$3" 1)
    row "$1" "$(milliseconds "$ours")" "$ours" "$(milliseconds "$theirs")" "$theirs" "$4"
}

# The peaks of the first two commands; one that ended before a look was taken has none.
memory_row() {
    local ours theirs
    ours=$(figure 1 4)
    theirs=$(figure 2 4)
    if ((theirs > 0)); then
        row "$1" "$(mebibytes "$ours")" "$ours" "$(mebibytes "$theirs")" "$theirs" ''
    else
        printf '| %s | %s | - | - | - |\n' "$1" "$(mebibytes "$ours")" >>"$work/table"
    fi
}

machine_line() {
    local memory runtime disk sqlite
    memory=$(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo)
    runtime=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$image/runtime/release")
    disk=$(df --output=fstype "$work" | tail -n 1)
    printf 'Measured on %s: %s cores, %s of memory, %s; ' "$(date +%F)" "$(nproc)" "$memory" "$disk"
    sqlite=$(sqlite3 --version | cut -d' ' -f1)
    printf '%s, Java %s, sqlite3 %s. ' "$("$kith" --version | head -n 1)" "$runtime" "$sqlite"
    printf 'Medians; starting a process that does nothing takes %s, which every figure includes.\n' "$1"
}
