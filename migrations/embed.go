// Package migrations holds the schema of twoyes as numbered SQL files, applied in order by goose.
package migrations

import "embed"

// FS holds the migrations.
//
//go:embed *.sql
var FS embed.FS
