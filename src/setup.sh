# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What src/run and tests/run share, to be sourced by bash: installing what is missing, and a display where
# there is none. Nothing here ends a process that it did not start.

# Say what happens now, to the person who waits.
say ()
{
  printf '\n== %s\n' "$*"
}

# List the packages in src/packages for the given purposes (build, run, test) that are not installed.
missing_packages ()
{
  local source_root=$1 purpose package
  shift
  while read -r purpose package; do
    [[ " $* " == *" $purpose "* ]] || continue
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
  done < "$source_root/src/packages"
}

# Install what is missing for the given purposes. Asks the network for nothing if nothing is missing.
install_missing ()
{
  local -a missing as_root=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not Debian: the packages in src/packages are not installed for you." >&2
    return 0
  fi
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -gt 0 ]] || return 0

  say "Installing ${missing[*]}"
  if [[ $(id -u) != 0 ]]; then
    if ! command -v sudo >/dev/null; then
      echo "These packages are missing, and neither root nor sudo is there to install them." >&2
      return 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update </dev/null >/dev/null
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    install --no-install-recommends "${missing[@]}" </dev/null >/dev/null
}

# Configure a build folder with the given options, the first time or anew, and build.
build_in ()
{
  local source_root=$1 folder=$2
  shift 2
  if [[ -f $folder/build.ninja ]]; then
    [[ $# -eq 0 ]] || meson configure "$folder" "$@"
  else
    meson setup "$folder" "$source_root" "$@" >/dev/null || {
      [[ ! -f $folder/meson-logs/meson-log.txt ]] || tail -n 20 "$folder/meson-logs/meson-log.txt" >&2
      return 1
    }
  fi
  ninja -C "$folder"
}

# Configure a build folder for libFuzzer with the given options, and build its targets. Newer clangs hold it against C that
# functions are called as GLib calls them, by a type that leaves out what they are of.
build_fuzz ()
{
  local source_root=$1 folder=$2
  shift 2
  [[ -f $folder/build.ninja ]] || CC=clang meson setup "$folder" "$source_root" -Db_sanitize=address,undefined \
    -Db_lundef=false "-Dc_args=-fsanitize=fuzzer-no-link -fno-sanitize=function" "$@" >/dev/null || return 1
  ninja -C "$folder" fuzz-targets
}

# Whether a display that somebody can look at is there.
has_display ()
{
  if [[ -n ${WAYLAND_DISPLAY-} && -S ${XDG_RUNTIME_DIR-}/$WAYLAND_DISPLAY ]]; then
    return 0
  fi
  case ${DISPLAY-} in
    '') return 1 ;;
    :*) local number=${DISPLAY#:}; [[ -S /tmp/.X11-unix/X${number%%.*} ]] ;;
    *) return 0 ;;
  esac
}

# Start an X server without a screen on a free number, of the given size, and use it: sets DISPLAY. It does
# not reset when its last client leaves. stop_display ends it.
display_pid=
start_display ()
{
  local size=$1 number said
  exec {said}< <(exec Xvfb -displayfd 3 -screen 0 "${size}x24" -noreset -nolisten tcp 3>&1 >/dev/null 2>&1)
  display_pid=$!
  if ! read -r -t 30 number <&"$said"; then
    echo "The virtual display did not start." >&2
    return 1
  fi
  exec {said}<&-
  export DISPLAY=:$number
  unset WAYLAND_DISPLAY
}

stop_display ()
{
  [[ -n $display_pid ]] || return 0
  kill "$display_pid" 2>/dev/null || true
  wait "$display_pid" 2>/dev/null || true
  display_pid=
}

# Use folders of our own below the given one instead of the person's, so that nothing of theirs is read or
# changed: recent files, settings, caches, sockets.
use_private_folders ()
{
  local folder=$1
  mkdir -p "$folder"/{cache,config,data,run,state}
  chmod 700 "$folder/run"
  export XDG_CACHE_HOME=$folder/cache XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
  export XDG_RUNTIME_DIR=$folder/run XDG_STATE_HOME=$folder/state
}
