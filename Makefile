# Two commands for a newcomer: make demo, make test. What CI does is in .ci/run.

# Go is often installed where a fresh shell, sudo or CI does not look.
export PATH := $(PATH):/usr/local/go/bin:$(HOME)/go/bin

GOLANGCI_VERSION := 2.15.0
GOLANGCI         := bin/golangci-lint-$(GOLANGCI_VERSION)
FUZZTIME         ?= 10s

# Go stamps the commit into the program, and refuses to build at all where git does not answer (no commit yet, or a
# folder that belongs to somebody else).
BUILDVCS := $(shell git rev-parse --quiet --verify HEAD >/dev/null 2>&1 || echo -buildvcs=false)

# What twoyes version says: the tag, or how far from it; "dev" outside git.
VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)

# The race detector needs a C compiler.
RACE := $(shell command -v cc >/dev/null 2>&1 && echo -race)

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: needs-postgres build ## the whole story on embedded servers; every mail as a page in demo-mails/
	bin/twoyes demo --out demo-mails

.PHONY: test
test: needs ## every test, real Postgres and Dovecot included
	@$(if $(RACE),,echo 'no C compiler: testing without the race detector')
	go test $(BUILDVCS) $(RACE) -timeout 10m ./...
	@# The race detector takes time and memory of its own: their limits are measured without it.
	$(if $(RACE),go test $(BUILDVCS) -run '^TestBombs$$' ./internal/e2e)

.PHONY: check
check: lint ## all checks but the tests: format, vet, lint, modules, generated files, documents
	go vet ./...
	go mod tidy -diff
	scripts/check-generated.sh
	go test $(BUILDVCS) -run Docs ./cmd/twoyes ./internal/config

.PHONY: build
build: ## bin/twoyes
	@mkdir -p bin
	go build $(BUILDVCS) -ldflags '-X main.buildVersion=$(VERSION)' -o bin/twoyes ./cmd/twoyes

.PHONY: lint
lint: $(GOLANGCI) ## golangci-lint, format included
	$(GOLANGCI) run ./...

.PHONY: fmt
fmt: $(GOLANGCI) ## put the code into its format
	$(GOLANGCI) fmt ./...

.PHONY: eval
eval: ## how well mail is understood: tables for the labelled replies and mails below DATA (default: our own)
	@go run $(BUILDVCS) ./internal/evalcmd -misses $(or $(MISSES),0) $(if $(MAILBOX),-mailbox $(MAILBOX)) $(or $(DATA),mailin/testdata/eval)

.PHONY: model
model: ## train the model that reads answers anew, from the sentences in mailin/intent/train
	go run $(BUILDVCS) ./mailin/intent/train mailin/intent/train mailin/intent/model/model.bin

.PHONY: fuzz
fuzz: ## every fuzz target for FUZZTIME (10s)
	scripts/fuzz.sh $(FUZZTIME)

.PHONY: vuln
vuln: ## known holes in what twoyes is built on (asks vuln.go.dev)
	go run golang.org/x/vuln/cmd/govulncheck@v1.1.4 ./...

.PHONY: cover
cover: needs ## tests with a coverage report in coverage.html
	go test $(BUILDVCS) -timeout 10m -coverpkg=./... -coverprofile=coverage.out ./...
	go tool cover -html=coverage.out -o coverage.html
	go tool cover -func=coverage.out | tail -n 1

.PHONY: needs
needs:
	@scripts/install-needs.sh postgres dovecot

.PHONY: needs-postgres
needs-postgres:
	@scripts/install-needs.sh postgres

# The linter is taken from PATH when it is there in the right version, else built once.
$(GOLANGCI):
	@mkdir -p bin
	@if golangci-lint version --short 2>/dev/null | grep -qx '$(GOLANGCI_VERSION)'; then \
		ln -sf "$$(command -v golangci-lint)" $@; \
	else \
		echo 'building golangci-lint $(GOLANGCI_VERSION), once'; \
		GOBIN='$(CURDIR)/bin' go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v$(GOLANGCI_VERSION) && \
		mv bin/golangci-lint $@; \
	fi
