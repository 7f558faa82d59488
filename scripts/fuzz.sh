#!/usr/bin/env bash
# Runs every fuzz target for the given time (a Go duration), one after the other.
set -euo pipefail

time=${1:-10s}
go list ./... | while read -r package; do
  go test -list '^Fuzz' "$package" | { grep '^Fuzz' || true; } | while read -r target; do
    echo "$package $target"
    go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" "$package"
  done
done
