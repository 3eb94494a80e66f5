#!/bin/sh
# npm run bench [-- PART …]: builds and runs the benchmarks, see tests/bench/run.ts.
set -eu
node_modules/.bin/tsc -p tsconfig.bench.json
exec node dist/tests/bench/run.js "$@"
