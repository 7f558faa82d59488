#!/usr/bin/env bash
# Installs what is missing of: postgres (the server's programs), dovecot (IMAP and LMTP), cc (a C compiler, for -race).
#
#   scripts/install-needs.sh postgres dovecot
#
# Where nothing is missing it does nothing and needs no rights. On Debian and Ubuntu it uses apt-get, as root or through
# sudo. The packages would set up services of their own (a Postgres cluster, a Dovecot on ports 143 and 993); twoyes
# needs the programs alone, so none of these is set up, and services that were there before are left as they are.
set -euo pipefail

PATH="$PATH:/usr/sbin:/sbin:/usr/local/sbin:/opt/homebrew/bin:/opt/homebrew/sbin"

have_postgres() { # the same places as internal/localpg
  local dir initdb
  initdb=$(command -v initdb || true)
  for dir in "${initdb%/*}" /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /usr/libexec/postgresql* /usr/lib/postgresql*/bin \
    /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin /usr/local/pgsql/bin \
    /Applications/Postgres.app/Contents/Versions/*/bin; do
    if [[ -x $dir/initdb && -x $dir/postgres ]]; then return 0; fi
  done
  return 1
}

have_dovecot() {
  command -v dovecot >/dev/null || return 1
  # Debian has IMAP and LMTP in packages of their own.
  [[ ! -d /usr/lib/dovecot ]] || [[ -x /usr/lib/dovecot/imap && -x /usr/lib/dovecot/lmtp ]]
}

have_cc() { command -v cc >/dev/null || command -v gcc >/dev/null; }

packages=() names=()
for need in "$@"; do
  case $need in
    postgres) have_postgres || { packages+=(postgresql); names+=(PostgreSQL); } ;;
    dovecot) have_dovecot || { packages+=(dovecot-imapd dovecot-lmtpd); names+=(Dovecot); } ;;
    cc) have_cc || { packages+=(gcc libc6-dev); names+=("a C compiler"); } ;;
    *) echo "$0: unknown need: $need" >&2; exit 2 ;;
  esac
done
if [[ ${#packages[@]} -eq 0 ]]; then exit 0; fi

missing=$(printf ', %s' "${names[@]}")
missing=${missing:2}

if ! command -v apt-get >/dev/null; then
  case $(uname -s) in
    Darwin) echo "$missing missing. Please run: brew install postgresql dovecot" >&2 ;;
    *) echo "$missing missing. Please install with your package manager: the PostgreSQL server (14 or newer), Dovecot" >&2 ;;
  esac
  exit 1
fi

as_root=()
if [[ $(id -u) -ne 0 ]]; then
  if ! command -v sudo >/dev/null || { [[ ! -t 0 ]] && ! sudo -n true 2>/dev/null; }; then
    echo "$missing missing, and only root can install it. Please run as root: apt-get install ${packages[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi

echo "$missing missing. Installing: apt-get install ${packages[*]}"

run() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "$@"; }

restore=()
finish() {
  local step
  for step in "${restore[@]}"; do eval "$step"; done
}
trap finish EXIT

# No Postgres cluster: a setting for pg_createcluster, for as long as the installation takes.
no_cluster=/etc/postgresql-common/createcluster.d/twoyes-install.conf
if [[ " ${packages[*]} " == *" postgresql "* ]]; then
  run mkdir -p "${no_cluster%/*}"
  echo 'create_main_cluster = false' | run tee "$no_cluster" >/dev/null
  restore+=('run rm -f "$no_cluster"')
fi

# No Dovecot service: masked while it is installed, then disabled. Without systemd it is stopped at once.
if [[ " ${packages[*]} " == *" dovecot-imapd "* ]] && ! command -v dovecot >/dev/null; then
  if [[ -d /run/systemd/system ]]; then
    run systemctl mask --runtime --quiet dovecot.service dovecot.socket
    restore+=('run systemctl unmask --runtime --quiet dovecot.service dovecot.socket'
      'run systemctl disable --now --quiet dovecot.service dovecot.socket')
  else
    restore+=('if [[ -x /etc/init.d/dovecot ]]; then run /etc/init.d/dovecot stop >/dev/null; fi')
  fi
fi

install() { run apt-get install --yes --quiet --no-install-recommends "${packages[@]}"; }

# The lists of packages are fetched anew only when they do not know what we want, or know only what is gone by now.
if ! run apt-get install --simulate --quiet --no-install-recommends "${packages[@]}" >/dev/null 2>&1 || ! install; then
  run apt-get update --quiet
  install
fi
