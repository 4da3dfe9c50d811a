# shellcheck shell=sh
# Sourced by the scripts beside it: makes sure that the packages of packages.txt are there. POSIX sh.
# The caller sets `here` to this folder.
: "${here:?setup.sh is sourced by run.sh and test.sh}"

# The last word to a person: one line that says what is wrong.
stop() {
    printf 'unassign: %s\n' "$*" >&2
    exit 1
}

heading() {
    printf '\n== %s\n' "$*"
}

# available_names NEED…: for each NAME|NAME… the first name that this release of the system has, or "-"; in one look.
available_names() {
    # shellcheck disable=SC2046 # names, one word each
    known=$(apt-cache show --no-all-versions $(printf '%s ' "$@" | tr '|' ' ') 2>/dev/null |
        sed -n 's/^Package: //p' | tr '\n' ' ')
    for need in "$@"; do
        chosen=-
        for name in $(printf '%s' "$need" | tr '|' ' '); do
            case " $known " in
                *" $name "*)
                    chosen=$name
                    break
                    ;;
            esac
        done
        printf '%s\n' "$chosen"
    done
}

# missing_packages GROUP…: one line for each need that is not met, with its alternatives. Another name does for the first
# only where this release has no package of the first name: what has both has split one package in two. A command that is
# there will do for its package, because Debian's npm on top of another node would be a second one.
missing_packages() {
    {
        sed -n 's/^[a-z].*@\([^ ]*\).*/\1/p' "$here/packages.txt" | while read -r name; do
            ! command -v "$name" >/dev/null 2>&1 || printf '@%s\n' "$name"
        done
        dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p'
        echo '--'
        cat "$here/packages.txt"
    } | awk -v groups=" $* " '
        $0 == "--" { list = 1; next }
        !list { installed[$1] = 1; next }
        index(groups, " " $1 " ") {
            split($2, parts, "@")
            if ("@" parts[2] in installed)
                next
            count = split(parts[1], names, "|")
            if (names[1] in installed)
                next
            met = ""
            for (i = 2; i <= count; ++i)
                if (names[i] in installed)
                    met = names[i]
            print parts[1], met
        }' | while read -r need met; do
        [ -n "$met" ] && [ "$(available_names "${need%%|*}")" = - ] || printf '%s\n' "$need"
    done
}

# offered NEED…: on one line, what to install for them; a need that nothing is offered for keeps its first name.
offered() {
    available_names "$@" | {
        names=''
        while read -r name; do
            [ "$name" != - ] || name=${1%%|*}
            names="$names $name"
            shift
        done
        printf '%s\n' "${names# }"
    }
}

# not_offered NEED…: those that this release of the system has no package for.
not_offered() {
    available_names "$@" | {
        names=''
        while read -r name; do
            [ "$name" != - ] || names="$names ${1%%|*}"
            shift
        done
        printf '%s\n' "${names# }"
    }
}

# as_root COMMAND…: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# set_up GROUP…: installs what is missing and nothing else; silent and without network when nothing is.
# shellcheck disable=SC2086 # needs and names are one word each
set_up() {
    [ -w "$here/../.." ] || stop "the folder $(cd -- "$here/../.." && pwd) is not writable, and the build goes there"
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        stop "this is no Debian or Ubuntu (no apt-get); install these yourself, then build with cmake:" \
            "$(sed -n 's/^build *\([^ ]*\).*/\1/p' "$here/packages.txt" | sed 's/|.*//' | tr '\n' ' ')"
    fi
    missing=$(missing_packages "$@" | tr '\n' ' ')
    if [ -n "$missing" ]; then
        plain=$(offered $missing)
        if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
            stop "not root, and there is no sudo; ask an administrator to run: apt-get install $plain"
        fi
        if [ "$(id -u)" -ne 0 ] && ! [ -t 0 ] && ! sudo -n true 2>/dev/null; then
            stop "not root, and sudo would ask for a password; run in a terminal: sudo apt-get install $plain"
        fi
        heading "Installing what is missing"
        # A source that cannot be reached does not matter as long as the others have what is needed.
        as_root apt-get update -q || echo "Some package lists could not be refreshed; going on with what is known."
        unknown=$(not_offered $missing)
        [ -z "$unknown" ] || stop "this system offers no package named: $unknown (is it offline, or older than Debian 12?)"
        wanted=$(offered $missing)
        echo "Installing: $wanted"
        as_root apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 $wanted </dev/null ||
            stop "could not install (offline, or see apt's message above): $wanted"
        missing=$(missing_packages "$@" | tr '\n' ' ')
        [ -z "$missing" ] || stop "still missing after the installation: $missing"
    fi
    qt_version=$(dpkg-query -W -f='${Version}\n' qt6-base-dev | head -n 1)
    dpkg --compare-versions "$qt_version" ge 6.4 ||
        stop "Qt 6.4 or newer is needed, and this system has $qt_version (Debian 12 and Ubuntu 24.04 are new enough)"
}

# build PRESET [TARGET]: configures and builds it, or only that target, in build/PRESET.
build() {
    heading "Building ($1)"
    (
        cd -- "$here/../.." && cmake --preset "$1" && cmake --build --preset "$1" ${2:+--target "$2"}
    ) || stop "the build failed; its messages are above"
}
