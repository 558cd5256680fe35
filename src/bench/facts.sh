# The part "facts" of run: what queries over facts and classes cost where there are a million customers with ten million
# orders, beside bars in seconds and beside a GROUP BY over the orders. KITH_BENCH_FACTS names a database of that kind
# that is there already; else it is made, which takes some twenty minutes and 8 GB in TMPDIR.

facts_db=

make_facts() {
    mkdir -p "$work/facts"
    facts_db=$work/facts/bench.db
    if [[ -n ${KITH_BENCH_FACTS:-} ]]; then
        cp "$KITH_BENCH_FACTS" "$facts_db"
        return
    fi
    say "a database of $most customers with $((most * 10)) orders"
    "$kith" --db "$facts_db" init --region GB --currency GBP --timezone Europe/London 2>"$work/log"
    generate customers "$most" >"$work/people.csv"
    generate orders "$((most * 10))" --customers "$most" --lines 1 >"$work/orders.csv"
    "$kith" --db "$facts_db" import customers "$work/people.csv" -q --rejects "$work/rejects.csv" || (($? == 6))
    "$kith" --db "$facts_db" import orders "$work/orders.csv" -q --rejects "$work/rejects.csv" 2>"$work/log" ||
        (($? == 6))
    rm "$work/people.csv" "$work/orders.csv"
}

# A hundred orders of as many customers, that nobody made before.
hundred_orders() {
    echo 'order,date,customer,product,quantity,price'
    awk -v run="$1" 'BEGIN {
        for (i = 1; i <= 100; i++) {
            printf "R%s-%d,2026-11-20,C%d,Cup,1,%d.50\n", run, i, 10000001 + i * 7919 % 900000, i
        }
    }'
}

# A row for a query that may take so many milliseconds beyond the start of the program.
beyond_start() {
    local ours start
    ours=$(figure 1 1)
    start=$(figure 2 1)
    ours=$(awk -v a="$ours" -v b="$start" 'BEGIN { print (a > b ? a - b : 0) }')
    row "$1" "$(milliseconds "$ours")" "$ours" "$(milliseconds "$2")" "$2" 1.0
}

measure_facts() {
    local list=(customer list --limit 1 --format ids --query) db=$work/facts/bench.db
    local group='select count(*) from (select customer_id, count(*), sum(total), max(ordered_at)
        from customer_order not indexed group by customer_id)'
    local derived='sqlite3 "$FOLDER/facts/bench.db"'
    local forget="((\$1 == 1)) || $derived \"delete from derived_state where name glob 'fact *'\""
    local yesterday="$derived \"update derived_state set name =
        replace(name, substr(name, 8, 10), date(substr(name, 8, 10), '-1 day')) where name glob 'fact *'\""
    make_facts
    say 'facts'
    "$kith" --db "$db" "${list[@]}" spend:100000.. >"$work/log"
    measure --runs 3 --warmup 0 --before "$forget" \
        -- "$kith" --db "$db" "${list[@]}" spend:100000.. -- sqlite3 "$db" "$group"
    time_row 'the first facts, beside a `GROUP BY` over all orders' 2 1.5
    for what in 'spend:100000.. 300' 'rfm:champions 300' 'value:key 1500'; do
        hundred_orders "${what%% *}" >"$work/hundred.csv"
        "$kith" --db "$db" import orders "$work/hundred.csv" -q --rejects "$work/rejects.csv" || (($? == 6))
        measure --runs 1 --warmup 0 -- "$kith" --db "$db" "${list[@]}" "${what% *}" -- "$kith" --version
        beyond_start "\`--query ${what% *}\` after 100 orders, less the start" "${what##* }"
    done
    measure --runs 3 --warmup 0 --before "$yesterday" \
        -- "$kith" --db "$db" "${list[@]}" spend:100000.. -- "$kith" --version
    beyond_start 'the first query of a day, less the start' 1500
    "$kith" --db "$db" segment refresh -q
    measure --runs 3 --warmup 0 -- "$kith" --db "$db" segment refresh -q -- "$kith" --version
    beyond_start '`kith segment refresh` where little changed, less the start' 5000
}
