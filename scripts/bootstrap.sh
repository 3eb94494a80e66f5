#!/bin/sh
# What `npm start`, `npm test` and the other commands call first: makes sure of packages, Redis and the build.
# Ends with exec, so that signals reach the program itself.
set -eu
cd "$(dirname "$0")/.."

fail() {
  printf '\nKompaan: %s\n\n' "$1" >&2
  exit 1
}

node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
  fail "Node.js 20.19 or newer is needed; this is $(node --version). See https://nodejs.org/en/download"

# Packages: again whenever the lock file is not the one that was installed. Not `npm ci`: it refuses a lock file that
# lacks optional packages of platforms nobody here runs.
if ! cmp -s package-lock.json node_modules/.kompaan-lock.json; then
  echo "Installing packages …"
  npm install --no-save --no-audit --no-fund --loglevel=error || fail "The packages could not be installed; the lines above say why. Then run the command again."
  cp package-lock.json node_modules/.kompaan-lock.json
fi

# Redis: on Debian and Ubuntu as root it is installed; elsewhere one clear message.
if [ -z "${REDIS_URL:-}" ] && ! command -v redis-server >/dev/null && ! command -v valkey-server >/dev/null; then
  install="apt-get update && apt-get install -y redis-server"
  command -v apt-get >/dev/null ||
    fail "Redis is not on this machine. Install redis-server (or valkey-server) with your package manager, or set REDIS_URL to a Redis that you run."
  [ "$(id -u)" = 0 ] || fail "Redis is not on this machine. Run: sudo sh -c '$install'
(or set REDIS_URL to a Redis that you run), then run the command again."
  echo "Installing Redis …"
  # --no-start: Kompaan starts its own, on its own folder.
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends redis-server; } >/dev/null 2>&1 ||
    fail "Redis could not be installed. Run this and see why: $install"
fi

# Build: only when a source is newer than the last build.
if [ ! -f dist/.built ] || [ -n "$(find src seed indexes package.json tsconfig.json tsconfig.build.json -newer dist/.built -print | head -n 1)" ]; then
  echo "Building …"
  npm run --silent build || fail "The build failed; the lines above say where."
  touch dist/.built
fi

command=$1
shift

# The tests open the page in a real browser.
if [ "$command" = test ] && [ -z "${CHROMIUM:-}" ] && ! command -v chromium >/dev/null; then
  install="apt-get update && apt-get install -y chromium fonts-dejavu-core"
  command -v apt-get >/dev/null ||
    fail "Chromium is not on this machine. Install it with your package manager, or set CHROMIUM to the path of one."
  [ "$(id -u)" = 0 ] || fail "Chromium is not on this machine. Run: sudo sh -c '$install'
(or set CHROMIUM to the path of one), then run the command again."
  echo "Installing Chromium …"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; } >/dev/null 2>&1 ||
    fail "Chromium could not be installed. Run this and see why: $install"
fi

case $command in
start) exec node dist/src/main.js "$@" ;;
cli) exec node dist/src/cli.js "$@" ;;
test)
  # Every test file loads all modules anew: with more room for young objects that takes a seventh less time.
  export NODE_OPTIONS="--experimental-vm-modules --disable-warning=ExperimentalWarning --max-semi-space-size=32 ${NODE_OPTIONS:-}"
  exec node node_modules/jest/bin/jest.js "$@"
  ;;
bench) exec sh scripts/bench.sh "$@" ;;
*) fail "Unknown command: $command" ;;
esac
