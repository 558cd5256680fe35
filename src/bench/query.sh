# What queries take on a million customers, each with an order or a contact as a rule, beyond the start of the program.
# Read by src/bench/run.
# shellcheck shell=bash

# A row for the nth command that was measured last, less the first, which only starts, beside a bar in milliseconds.
beyond_row() {
    local start took
    start=$(figure 1 1)
    took=$(awk -v a="$(figure "$2" 1)" -v b="$start" 'BEGIN { printf "%.1f", a - b }')
    row "$1, beyond the start" "$(milliseconds "$took")" "$took" "$(milliseconds "$3")" "$3" 1.0
}

measure_query() {
    local asking=("$kith" --db "$work/asked/bench.db") kind
    say "queries on $most customers"
    mkdir "$work/asked"
    "${asking[@]}" init --region GB --currency GBP --timezone Europe/London >/dev/null
    generate customers "$most" >"$work/most.csv"
    import_into "$work/asked" "$work/most.csv"
    "${importing[@]}" 2>"$work/log" || (($? == 6)) || fail "the import failed: $(tail -n 1 "$work/log")"
    for kind in orders contacts; do
        generate "$kind" "$most" --customers "$most" >"$work/$kind.csv"
    done
    "${asking[@]}" import orders "$work/orders.csv" -q --rejects "$work/rejects.csv" || (($? == 6))
    "${asking[@]}" import interactions "$work/contacts.csv" -q --rejects "$work/rejects.csv" || (($? == 6))
    "${asking[@]}" customer list spend:1.. --limit 1 >/dev/null
    "${asking[@]}" find okafor --limit 1 >/dev/null
    measure --runs 5 -- "$kith" --version \
        -- "${asking[@]}" customer list city:Leeds spend:100.. last-contact:90d.. --format ids \
        -- "${asking[@]}" customer list kind:person spend:100.. last-order:..365d --limit 20 \
        -- "${asking[@]}" find okafor --limit 20 \
        -- "${asking[@]}" find bench --limit 20 \
        -- "${asking[@]}" find okafor bench --limit 20
    beyond_row '`kith customer list` with three terms, all ids' 2 500
    beyond_row 'the same with other terms, the first 20' 3 500
    beyond_row '`kith find` a word that 10,000 share' 4 200
    beyond_row '`kith find` a word that all share' 5 200
    beyond_row '`kith find` both' 6 200
    rm -r "$work/asked" "$work/most.csv" "$work/orders.csv" "$work/contacts.csv"
}
