# Completion of kith for fish, made of kith's own commands. Load it with:  kith completion fish | source

#TABLES#
function __kith_value # WHAT PREFIX TYPED DATABASE...
    switch $argv[1]
        case @
        case @file
            __fish_complete_path $argv[3] | string replace -r '^' -- $argv[2]
        case '@*'
            kith $argv[4..-1] completion values (string sub -s 2 -- $argv[1]) $argv[3] 2>/dev/null | string replace -r '^' -- $argv[2]
        case '*'
            string split ' ' -- $argv[1] | string replace -r '^' -- $argv[2]
    end
end

function __kith_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string unescape 2>/dev/null)
    set -l place ''
    set -l argument 1
    set -l takes ''
    set -l named ''
    set -l literal ''
    set -l database
    for word in $words[2..-1]
        if test -n "$takes"
            test "$named" = --db; and set database --db $word
            set takes ''
        else if test -z "$literal" -a "$word" = --
            set literal yes
        else if test -z "$literal"; and string match -q -- '--*=*' $word
            string match -q -- '--db=*' $word; and set database $word
        else if test -z "$literal"; and string match -q -- '-?*' $word
            set named $word
            set takes (__kith_option_takes "$place $word")
        else
            set -l step (__kith_step "$place $word")
            if test -n "$step"
                set place $step
            else
                set argument (math $argument + 1)
            end
        end
    end
    if test -n "$takes"
        __kith_value $takes '' "$current" $database
    else if test -z "$literal"; and string match -q -- '--*=*' $current
        set -l parts (string split -m 1 = -- $current)
        set takes (__kith_option_takes "$place $parts[1]")
        test -n "$takes"; and __kith_value $takes "$parts[1]=" "$parts[2]" $database
    else if test -z "$literal"; and string match -q -- '-*' $current
        __kith_options $place
    else
        set -l commands (__kith_commands $place)
        if test -n "$commands"
            printf '%s\n' $commands
        else
            set takes (__kith_argument_takes "$place $argument")
            test -n "$takes"; and __kith_value $takes '' "$current" $database
        end
    end
end

complete -c kith -f -a '(__kith_complete)'
