package main

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// top is the folder of the repository.
const top = "../.."

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(top, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestReadme_namesEveryCommand(t *testing.T) {
	readme := read(t, "README.md")
	var walk func(*cobra.Command)
	walk = func(cmd *cobra.Command) {
		for _, c := range cmd.Commands() {
			name := c.CommandPath()
			if c.HasSubCommands() {
				walk(c)
				continue
			}
			if !regexp.MustCompile(regexp.QuoteMeta(name) + `\b`).MatchString(readme) {
				t.Errorf("README.md does not name the command %q", name)
			}
		}
	}
	walk(allCommands())
}

// allCommands is the command line with what cobra adds to it when it is used.
func allCommands() *cobra.Command {
	root := (&program{}).root()
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	return root
}

func TestReadme_namesNoOtherCommand(t *testing.T) {
	root := allCommands()
	for _, m := range regexp.MustCompile("(?:`|sudo -u twoyes )twoyes ((?:[a-z]+ ?)+)").FindAllStringSubmatch(read(t, "README.md"), -1) {
		words := strings.Fields(m[1])
		cmd, rest, err := root.Find(words)
		if err != nil || cmd == root || cmd.HasSubCommands() && len(rest) > 0 {
			t.Errorf("README.md names the command twoyes %s, which there is not", m[1])
		}
	}
}

func TestDependencies_eachHasItsLine(t *testing.T) {
	doc := read(t, "docs/dependencies.md")
	for line := range strings.Lines(read(t, "go.mod")) {
		module, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if !strings.HasPrefix(line, "\t") || strings.Contains(rest, "// indirect") {
			continue
		}
		if !strings.Contains(doc, "`"+module+"`") {
			t.Errorf("docs/dependencies.md does not say what %s is for", module)
		}
	}
	for _, m := range regexp.MustCompile("(?m)^\\| `([^` ]+/[^` ]+)`").FindAllStringSubmatch(doc, -1) {
		if !strings.Contains(read(t, "go.mod"), "\t"+m[1]+" ") {
			t.Errorf("docs/dependencies.md names %s, which go.mod does not", m[1])
		}
	}
}

func TestSecurity_namesTestsThatExist(t *testing.T) {
	var tests strings.Builder
	err := filepath.WalkDir(top, func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, "_test.go") {
			name, _ := filepath.Rel(top, path)
			tests.WriteString(read(t, name))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile("`((?:Test|Fuzz)[^`]+)`").FindAllStringSubmatch(read(t, "SECURITY.md"), -1)
	if len(named) < 40 {
		t.Errorf("SECURITY.md names only %d tests", len(named))
	}
	for _, m := range named {
		if !strings.Contains(tests.String(), "\nfunc "+m[1]+"(") {
			t.Errorf("SECURITY.md names the test %s, which there is not", m[1])
		}
	}
	for line := range strings.Lines(read(t, "SECURITY.md")) {
		if cells := strings.Split(line, "|"); len(cells) == 5 && !strings.Contains(line, "---") && cells[3] != " tests " && !strings.Contains(cells[3], "`") {
			t.Errorf("SECURITY.md has no test for%s", cells[1])
		}
	}
}

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.+)$`)
	fence   = regexp.MustCompile("(?s)```.*?```")
	notWord = regexp.MustCompile(`[^\p{L}\p{N} _-]`)
)

func TestDocs_linksLeadSomewhere(t *testing.T) {
	var docs []string
	for _, pattern := range []string{"*.md", "docs/*.md"} {
		found, err := filepath.Glob(filepath.Join(top, pattern))
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, found...)
	}
	if len(docs) < 5 {
		t.Fatalf("found only the documents %v", docs)
	}
	for _, doc := range docs {
		name, err := filepath.Rel(top, doc)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range link.FindAllStringSubmatch(fence.ReplaceAllString(read(t, name), ""), -1) {
			if strings.Contains(m[1], "://") || strings.HasPrefix(m[1], "mailto:") {
				continue
			}
			file, anchor, _ := strings.Cut(m[1], "#")
			target := name
			if file != "" {
				target = path.Join(path.Dir(filepath.ToSlash(name)), file)
			}
			if _, err := os.Stat(filepath.Join(top, target)); errors.Is(err, fs.ErrNotExist) {
				t.Errorf("%s: the link to %s leads nowhere", name, m[1])
				continue
			}
			if anchor != "" && !hasHeading(read(t, target), anchor) {
				t.Errorf("%s: there is no heading for %s", name, m[1])
			}
		}
	}
}

// hasHeading says whether a document has a heading that GitHub gives this anchor.
func hasHeading(text, anchor string) bool {
	for _, m := range heading.FindAllStringSubmatch(fence.ReplaceAllString(text, ""), -1) {
		slug := strings.ReplaceAll(notWord.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-")
		if slug == anchor {
			return true
		}
	}
	return false
}
