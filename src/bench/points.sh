# The part "points" of run: the ledger of points, with ten lots for each of 100,000 customers, half of which are over:
# a balance, the check of every entry, the lots that are over written down, and that once more.
# shellcheck shell=bash

# Ten lots for each customer that is there.
lots() {
    "$kith" --db "$1" customer list --columns external_id --format tsv --no-header | awk 'BEGIN { print "customer,points,date,expires" }
        { for (i = 1; i <= 10; i++) printf "%s,%d,%d-%02d-01,%d-12-31\n", $1, 10 * i, (i > 5 ? 2025 : 2023), i, (i > 5 ? 2030 : 2024) }'
}

measure_points() {
    local db=$work/points/bench.db start over='cp "$FOLDER/ledger.db" "$FOLDER/points/bench.db"'
    local shown
    fill
    say 'the ledger of points'
    mkdir "$work/points"
    cp "$work/filled/bench.db" "$db"
    lots "$db" >"$work/lots.csv"
    shown=$(thousands "$(($(wc -l <"$work/lots.csv") - 1))")
    "$kith" --db "$db" import points "$work/lots.csv" -q
    measure -- "$kith" --db "$db" points balance 5000 -- "$kith" --version
    beyond_start "\`kith points balance\` with $shown lots, less the start" 50
    measure --runs 3 -- "$kith" --db "$db" points verify -q -- "$kith" --version
    beyond_start "\`kith points verify\` of $shown entries, less the start" 10000
    cp "$db" "$work/ledger.db"
    measure --runs 3 --before "$over" -- "$kith" --db "$db" points expire -q -- "$kith" --version
    beyond_start "\`kith points expire\` with $shown lots, half of them over, less the start" 10000
    "$kith" --db "$db" points expire -q
    measure --runs 5 -- "$kith" --db "$db" points expire -q -- "$kith" --version
    beyond_start 'once more, less the start' 1000
}
