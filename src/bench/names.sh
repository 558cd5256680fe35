# The part "names" of run: what Chinese names cost in an import, and how fast they are found in pinyin where there are a
# million customers, three of ten with one. Read by src/bench/run.
# shellcheck shell=bash

measure_names() {
    local chinese=() others=() finding=("$kith" --db "$work/named/bench.db" find)
    say 'Chinese names'
    generate customers "$many" --chinese 100 >"$work/chinese.csv"
    generate customers "$many" --chinese 0 >"$work/others.csv"
    import_into "$work/0" "$work/chinese.csv" && chinese=("${importing[@]}")
    import_into "$work/1" "$work/others.csv" && others=("${importing[@]}")
    measure --runs 3 --exits 6,6 --before "$fresh" -- "${chinese[@]}" -- "${others[@]}"
    check_import "$work/0" "$many"
    time_row "import of $shown_many customers with Chinese names, beside as many with none" 2 1.5
    rm -r "$work/0" "$work/1" "$work/chinese.csv" "$work/others.csv"

    say "pinyin on $most customers"
    mkdir "$work/named"
    generate customers "$most" --chinese 30 >"$work/named.csv"
    import_into "$work/named" "$work/named.csv"
    "${importing[@]}" 2>"$work/log" || (($? == 6)) || fail "the import failed: $(tail -n 1 "$work/log")"
    for word in okafor 'kwame okafor' zhangwei zw; do
        say "$("${finding[@]}" "$word" --format ids | wc -l) are found by $word"
    done
    measure --runs 9 -- "${finding[@]}" okafor --limit 20 -- "${finding[@]}" 'kwame okafor' --limit 20 \
        -- "${finding[@]}" zhangwei --limit 20 -- "${finding[@]}" zw --limit 20
    pair_row "\`kith find zhangwei\` on $shown_most customers, beside \`kith find okafor\`" 3 1 1.1
    pair_row 'the same, beside `kith find kwame okafor`' 3 2 1.2
    pair_row '`kith find zw`, beside `kith find okafor`' 4 1 1.1
    rm -r "$work/named" "$work/named.csv"
}
