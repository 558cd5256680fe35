# Completion of kith for bash, made of kith's own commands. Load it with:  source <(kith completion bash)

#TABLES#
# Names from the database that begin as typed, in the same case where there are such; readline quotes them like file names.
# One that is written otherwise, as 张伟 is for zhangw, takes the place of what was typed; of several, what was typed stays
# among them, since readline would put what they all begin with in its place.
_kith_live() {
    local typed=${cur#[\"\']} same=() begin=() others=() value
    local program=${COMP_WORDS[0]/#\~/$HOME}
    typed=${typed//\\/}
    compopt -o filenames 2> /dev/null
    while IFS= read -r value; do
        if [[ $value == "$typed"* ]]; then
            same+=("$value")
        elif [[ ${value,,} == "${typed,,}"* ]]; then
            begin+=("$value")
        else
            others+=("$value")
        fi
    done < <("$program" "${database[@]}" completion values "$1" "$typed" 2> /dev/null)
    [[ ${#same[@]} -gt 0 ]] && begin=("${same[@]}")
    [[ ${#others[@]} -gt 1 && ${#begin[@]} -eq 0 ]] && begin=("$typed")
    COMPREPLY=("${begin[@]}" "${others[@]}")
}

# A query goes on in its last term. Bash takes : and = for ends of words, so what stands before them on the line is put
# before the word again to ask, and taken off the answers.
_kith_query() {
    local line=${COMP_LINE:0:COMP_POINT} typed=$cur before='' value plain
    local program=${COMP_WORDS[0]/#\~/$HOME}
    if [[ $cur != [\"\']* ]]; then
        typed=${line##*[[:space:]]}
        [[ $typed == --query=* ]] && typed=${typed#--query=}
        [[ $cur == : || $cur == = ]] && cur=''
        before=${typed%"$cur"}
    fi
    plain=${typed#[\"\']}
    plain=${plain//\\/}
    before=${before//\\/}
    compopt -o filenames -o nospace 2> /dev/null
    while read -r value; do
        COMPREPLY+=("${value#"$before"}")
    done < <("$program" "${database[@]}" completion values query "$plain" 2> /dev/null)
}

_kith_value() {
    case $1 in
    @) ;;
    @query) _kith_query ;;
    @file)
        compopt -o filenames 2> /dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        ;;
    @*) _kith_live "${1#@}" ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur") ;;
    esac
}

_kith() {
    local cur=${COMP_WORDS[COMP_CWORD]} place='' argument=1 takes='' named='' literal='' word step i
    local database=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = && $takes ]]; then
            continue
        elif [[ $takes == @query ]]; then
            while ((i < COMP_CWORD)) && [[ ${COMP_WORDS[i + 1]} == [:=]* ]]; do
                i=$((i + 2))
            done
            ((i < COMP_CWORD)) && takes=''
        elif [[ $takes ]]; then
            [[ $named == --db ]] && database=(--db "$word")
            takes=''
        elif [[ ! $literal && $word == -- ]]; then
            literal=yes
        elif [[ ! $literal && $word == -?* ]]; then
            named=$word
            takes=$(_kith_option_takes "$place $word")
        elif step=$(_kith_step "$place $word") && [[ $step ]]; then
            place=$step
        else
            argument=$((argument + 1))
        fi
    done
    [[ $cur == = && $takes ]] && cur=''
    if [[ $takes ]]; then
        _kith_value "$takes"
    elif [[ ! $literal && $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_kith_options "$place")" -- "$cur")
    elif word=$(_kith_commands "$place") && [[ $word ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$word" -- "$cur")
    else
        takes=$(_kith_argument_takes "$place $argument")
        _kith_value "${takes:-@}"
    fi
}

complete -F _kith kith
