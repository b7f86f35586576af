# SPDX-License-Identifier: Apache-2.0

# Tab completion for 'alongside-server' in bash: commands, options, settings and their words.
#
#   . platform/linux/completion/alongside-server.bash
#
# Installed as share/bash-completion/completions/alongside-server, it is found by itself.

_alongside_server_settings="--data --postgres --listen --public --cert --key --log --log-format --log-addresses --metrics
    --connections --connections-per-address --trust-loopback --message-bytes --bytes-per-second
    --bytes-per-second-per-address --opens-per-second --opens-per-second-per-address --handshake-seconds
    --idle-seconds --message-seconds --outbox-bytes --waiting-bytes --space-bytes --drain-seconds"

# The options of a command, but for --help.
_alongside_server_options()
{
    case $1 in
        serve) echo --config --allow-new-key "$_alongside_server_settings" ;;
        config) echo --config --json "$_alongside_server_settings" ;;
        invite) echo --data --postgres --uses --days --public --qr --json ;;
        verify) echo --data --postgres --json ;;
        healthy) echo --data --postgres --listen --json ;;
        backup) echo --data --postgres --force --json ;;
        stats) echo --data --postgres --biggest --json ;;
        erase) echo --data --postgres --yes --json ;;
    esac
}

_alongside_server_takes_value()
{
    case $1 in
        --help | --version | --json | --force | --yes | --allow-new-key) return 1 ;;
        --*) return 0 ;;
    esac
    return 1
}

_alongside_server_reply()
{
    mapfile -t COMPREPLY < <(compgen "${@:2}" -- "$1")
}

_alongside_server()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} word i command=
    COMPREPLY=()

    # The command, past options and their values.
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -* ]]; then
            if _alongside_server_takes_value "$word"; then
                ((++i))
                [[ ${COMP_WORDS[i]:-} == '=' ]] && ((++i))
            fi
        elif [[ -z $command ]]; then
            command=$word
        fi
    done

    # "--log=info" reaches us as three words.
    local name=$prev value=$cur
    if [[ $cur == '=' ]]; then
        value=
    elif [[ $prev == '=' ]]; then
        name=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $name in
        --log) _alongside_server_reply "$value" -W 'debug info warning error' && return ;;
        --log-format) _alongside_server_reply "$value" -W 'text json' && return ;;
        --metrics) _alongside_server_reply "$value" -W 'loopback anyone nobody' && return ;;
        --log-addresses | --trust-loopback) _alongside_server_reply "$value" -W 'true false' && return ;;
        --data) _alongside_server_reply "$value" -d && return ;;
        --config | --cert | --key) _alongside_server_reply "$value" -f && return ;;
    esac
    _alongside_server_takes_value "$name" && return

    if [[ -z $command ]]; then
        _alongside_server_reply "$cur" -W 'serve config invite verify backup stats erase healthy --help --version'
    elif [[ $cur == -* ]]; then
        _alongside_server_reply "$cur" -W "$(_alongside_server_options "$command") --help"
    elif [[ $command == backup ]]; then
        _alongside_server_reply "$cur" -f
    fi
}

complete -F _alongside_server alongside-server
