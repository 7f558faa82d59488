#!/usr/bin/env bash
# Fails when go generate changes a file: what is generated must be committed as it is generated.
set -euo pipefail

state() { git diff --no-ext-diff; git ls-files --others --exclude-standard -z | xargs -0 -r sha256sum; }

before=$(state)
go generate ./...
after=$(state)
if [[ $before != "$after" ]]; then
  echo "generated files are out of date: run go generate ./... and commit what changed" >&2
  git status --short >&2
  exit 1
fi
