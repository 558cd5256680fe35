# The part "desk" of run: what someone at a desk waits for, on the phone and in the morning: a contact logged in the shell,
# a customer's name completed, the day on one screen. KITH_BENCH_FACTS names a large database, as for "facts".
# shellcheck shell=bash

# So many contacts, one a line, as a shell reads them.
log_lines() {
    awk -v most="$1" '{ phones[NR] = $0 } END {
        for (i = 1; i <= most; i++) {
            printf "log call \047%s\047 --direction in --outcome reached -m \"asked about order %d\"\n", phones[1 + i % NR], i
        }
    }' "$work/phones.txt"
}

measure_desk() {
    local lines=1000 db=$work/facts/bench.db logging
    fill
    say 'the desk'
    log_lines "$lines" >"$work/contacts.txt"
    : >"$work/nothing.txt"
    cp -r "$work/filled" "$work/desk"
    logging="'$kith' --db '$work/desk/bench.db' shell -q <'$work"
    measure --runs 3 -- bash -c "$logging/contacts.txt'" -- bash -c "$logging/nothing.txt'"
    local one
    one=$(awk -v a="$(figure 1 1)" -v b="$(figure 2 1)" -v n="$lines" 'BEGIN { printf "%.2f", (a - b) / n }')
    row "a \`log\` in the shell on $shown_many customers" "$one ms" "$one" '15 ms' 15 1.0
    [[ -e $db ]] || make_facts
    "$kith" --db "$db" task add --query id:1..100000 'Ask how it goes' --due 2026-11-20 --yes -q
    "$kith" --db "$db" today >"$work/log"
    measure -- "$kith" --db "$db" completion values customer Okaf -- "$java" "${flags[@]}" -cp "$work/yardsticks.jar" Hello
    time_row "completion of a customer's name on $shown_most customers" 2 3.0
    measure --runs 5 -- "$kith" --db "$db" today -- "$kith" --version
    beyond_start "\`kith today\` with 100,000 open tasks, less the start" 500
}
