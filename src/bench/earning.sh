# The part "earning" of run: orders that are imported while three rules say what they earn, beside the same import without
# rules: points by money, twice as many in a month, and 100 for who spends enough in a month.
# shellcheck shell=bash

measure_earning() {
    local rules defining orders lines=300000
    fill
    say "$many orders through three rules"
    generate orders "$lines" --customers "$many" >"$work/orders.csv"
    mkdir -p "$work/with" "$work/without"
    cp "$work/filled/bench.db" "$work/with/bench.db"
    cp "$work/filled/bench.db" "$work/without/bench.db"
    defining=("$kith" --db "$work/with/bench.db" points rule define)
    "${defining[@]}" base --points 1 --per 1.00 --expires '1y year-end' -q
    "${defining[@]}" november --times 2 --since 2024-11-01 --until 2024-11-30 -q
    "${defining[@]}" big --cause threshold --minimum 500 --period month --points 100 --most-year 1000 -q
    rules='sync; rm -rf "$FOLDER/$1"; mkdir "$FOLDER/$1"; from=(with without); cp "$FOLDER/${from[$1]}/bench.db" "$FOLDER/$1/"'
    measure --runs 3 --exits 0,0 --before "$rules" \
        -- "$kith" --db "$work/0/bench.db" import orders "$work/orders.csv" -q \
        -- "$kith" --db "$work/1/bench.db" import orders "$work/orders.csv" -q
    orders=$(thousands "$(sqlite3 "$work/0/bench.db" 'select count(*) from customer_order')")
    pair_row "import of $orders orders through three rules, beside without" 1 2 2.0
    "$kith" --db "$work/0/bench.db" points verify -q
}
