# SPDX-License-Identifier: Apache-2.0

# Tab completion for the terminal 'alongside' in bash: commands, options, kinds, fields and choices.
#
#   . platform/linux/completion/alongside.bash
#
# Installed as share/bash-completion/completions/alongside, it is found by itself. Kinds, fields and
# choices come from the program; nothing here asks for a PIN.

_alongside_roles="person family friend supporter manager clinician advocate commissioner facilitator expert"

# The options of a command, without those that every command has.
_alongside_options()
{
    case $1 in
        'person create') echo --role ;;
        'space create') echo --type --role --server-invitation ;;
        'space hide') echo --even-if-unsent --yes ;;
        'member invite') echo --role --steward --days --uses --qr --qr-file ;;
        'member join' | 'member leave' | 'device join' | 'device remove') echo --yes ;;
        'member role') echo --steward --no-steward ;;
        'device invite') echo --space --days --hours --qr --qr-file ;;
        'member list' | 'device list' | list) echo --all ;;
        kinds) echo --names ;;
        add) echo --private --share --said-by --how --beside ;;
        set) echo --said-by --how ;;
        move) echo --to --erase ;;
        'audience create') echo --with --role ;;
        'audience change') echo --add --remove --add-role --remove-role ;;
        choose) echo --both --later ;;
        show) echo --at ;;
        search) echo --limit ;;
        whose) echo --deleted ;;
        compare) echo --from --to ;;
        bring-back) echo --to ;;
        agree) echo --answer --reason --how --for ;;
        attach) echo --to --words --private --share ;;
        delivery) echo --step ;;
        erase) echo --step --all --yes ;;
        sync) echo --server --history --media --timeout ;;
        import) echo --name --role ;;
        export) echo --format --out ;;
        'bundle write') echo --force --no-photos ;;
    esac
}

# The commands below a word; those of the program for none.
_alongside_commands()
{
    case $1 in
        '') echo person space member device audience kinds add set retire restore move show list search history whose compare \
            bring-back erase attach media delivery agree agreement versions choose \
            sync status import export verify bundle ;;
        person) echo create list recovery-code ;;
        space) echo create list place save-mine hide ;;
        member) echo invite look join invitations withdraw list role remove leave ;;
        bundle) echo write read ;;
        media) echo list save ;;
        device) echo list invite join remove name ;;
        audience) echo list create change ;;
    esac
}

_alongside_takes_value()
{
    case $1 in
        --home | --as | --pin-file | --space | --role | --type | --server-invitation | --days | --hours | --uses | --qr-file | \
            --server | --timeout | --name | --format | --out | --at | --from | --to | --step | --answer | \
            --reason | --how | --for | --limit | --later | \
            --words | --share | --said-by | --with | --add | --remove | --add-role | --remove-role) return 0 ;;
    esac
    return 1
}

# The last lines of what the program says with --names; nothing when it cannot be asked.
_alongside_names()
{
    "${_alongside_program:-alongside}" kinds --names "$@" 2>/dev/null </dev/null
}

_alongside_reply()
{
    mapfile -t COMPREPLY < <(compgen "${@:2}" -- "$1")
}

_alongside()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words=() word i command
    COMPREPLY=()

    # What was typed before, without options and their values.
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -* ]]; then
            if _alongside_takes_value "$word"; then
                ((++i))
                [[ ${COMP_WORDS[i]:-} == '=' ]] && ((++i))
            fi
        else
            words+=("$word")
        fi
    done

    # "--role=fam" and "lifeArea=he" reach us as three words.
    local name=$prev value=$cur
    if [[ $cur == '=' ]]; then
        value=
    elif [[ $prev == '=' ]]; then
        name=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $name in
        --role | --add-role | --remove-role) _alongside_reply "$value" -W "$_alongside_roles" && return ;;
        --type) _alongside_reply "$value" -W 'plan group board' && return ;;
        --answer) _alongside_reply "$value" -W 'yes changes no' && return ;;
        --how) _alongside_reply "$value" -W 'writing speech signs symbols drawing behaviour' && return ;;
        --format) _alongside_reply "$value" -W json && return ;;
        --home) _alongside_reply "$value" -d && return ;;
        --pin-file | --out | --qr-file) _alongside_reply "$value" -f && return ;;
    esac
    _alongside_takes_value "$name" && return

    command=${words[0]:-}
    if [[ -z $command ]]; then
        _alongside_reply "$cur" -W "$(_alongside_commands '') --help --version --home --as --pin-file --space --json"
        return
    fi
    if [[ $(_alongside_commands "$command") ]]; then
        if ((${#words[@]} == 1)) && [[ $cur != -* ]]; then
            _alongside_reply "$cur" -W "$(_alongside_commands "$command")"
            return
        fi
        ((${#words[@]} == 1)) || command+=" ${words[1]}"
    fi
    if [[ $cur == -* ]]; then
        _alongside_reply "$cur" -W "$(_alongside_options "$command") --help --version --home --as --pin-file --space --json"
        return
    fi
    case $command in
        kinds | list) ((${#words[@]} > 1)) || _alongside_reply "$cur" -W "$(_alongside_names)" ;;
        add)
            if ((${#words[@]} == 1)); then
                _alongside_reply "$cur" -W "$(_alongside_names)"
            elif [[ $cur == '=' || $prev == '=' ]]; then
                _alongside_reply "$value" -W "$(_alongside_names "${words[1]}" "$name")"
            else
                _alongside_reply "$cur" -S = -W "$(_alongside_names "${words[1]}")"
                compopt -o nospace 2>/dev/null
            fi
            ;;
        import | 'space save-mine' | 'bundle write' | 'bundle read') _alongside_reply "$cur" -f ;;
        'member role') ((${#words[@]} != 3)) || _alongside_reply "$cur" -W "$_alongside_roles" ;;
    esac
}

complete -F _alongside alongside
