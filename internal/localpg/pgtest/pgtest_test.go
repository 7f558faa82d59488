package pgtest_test

import (
	"database/sql"
	"testing"

	"github.com/twoyes/twoyes/internal/localpg/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func TestURL_emptyDatabasePerTest(t *testing.T) {
	for _, name := range []string{"first", "second"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db, err := sql.Open("postgres", pgtest.URL(t))
			if err != nil {
				t.Fatal(err)
			}
			// Left open on purpose: the database is dropped all the same.
			if _, err := db.ExecContext(t.Context(), `CREATE TABLE thing (id int PRIMARY KEY)`); err != nil {
				t.Fatalf("the database is not empty: %v", err)
			}
		})
	}
}
