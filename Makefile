# run    build everything and serve the dashboard on http://127.0.0.1:3000
# test   everything: engine, register, charts, command line, and the pages in Chromium
# lint   format, lints for server and browser, dependencies
# check  lint, and tests without a browser
# bench  side by side with what a user would pick instead
# attack the long form of the attacks that `make test` runs in short
# fuzz   a million damaged tables, workbooks, plans, bundles and addresses
# sbom   what the program is made of, as CycloneDX
.PHONY: run test lint check bench attack fuzz sbom build tools site server browser spreadsheet
.DEFAULT_GOAL := run
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory

TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
export CARGO_TARGET_DIR := $(TARGET)
export OCOP_SITE := $(TARGET)/site
BINDGEN_VERSION := 0.2.130
BINDGEN := $(TARGET)/tools/$(BINDGEN_VERSION)/bin/wasm-bindgen
MACHETE_VERSION := 0.9.2
MACHETE := $(TARGET)/tools/machete-$(MACHETE_VERSION)/bin/cargo-machete
DENY_VERSION := 0.20.2
DENY := $(TARGET)/tools/deny-$(DENY_VERSION)/bin/cargo-deny
CYCLONEDX_VERSION := 0.5.9
CYCLONEDX := $(TARGET)/tools/cyclonedx-$(CYCLONEDX_VERSION)/bin/cargo-cyclonedx
PROGRAM := $(TARGET)/release/ocop-targets
NPM := end2end/node_modules/.package-lock.json
BUILT := $(TARGET)/wasm32-unknown-unknown/wasm-release
WASM := --lib --crate-type cdylib --target wasm32-unknown-unknown --profile wasm-release \
	--no-default-features
# The module names no folder of the machine that made it, and weighs the same from any.
NAMELESS = CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$$(printf -- '--remap-path-prefix=%s= ' \
	"$${CARGO_HOME:-$$HOME/.cargo}"/registry/src/*/)"
FEATURES := --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
	--enable-mutable-globals --enable-reference-types --enable-multivalue
SOURCES := assets/copy.js $(shell find app -type f -not -path '*/tests*' -not -name '*.snap') Cargo.toml Cargo.lock

say = @printf '\n== %s\n' "$(1)"

run: build
	$(call say,Serving; stop with Ctrl-C)
	@$(PROGRAM) serve

build: server

tools: $(BINDGEN) $(NPM)

$(BINDGEN):
	$(call say,Tools for the browser part (once; about 2 minutes))
	@cargo install wasm-bindgen-cli --version $(BINDGEN_VERSION) --no-default-features \
		--root $(TARGET)/tools/$(BINDGEN_VERSION) --target-dir $(TARGET)/tools/build
	@rm -rf $(TARGET)/tools/build

$(MACHETE):
	$(call say,A tool that finds unused dependencies (once; about a minute))
	@cargo install cargo-machete --version $(MACHETE_VERSION) \
		--root $(TARGET)/tools/machete-$(MACHETE_VERSION) --target-dir $(TARGET)/tools/build
	@rm -rf $(TARGET)/tools/build

$(DENY):
	$(call say,A tool that checks licences and sources of dependencies (once; about 5 minutes))
	@cargo install cargo-deny --version $(DENY_VERSION) --no-default-features --locked \
		--root $(TARGET)/tools/deny-$(DENY_VERSION) --target-dir $(TARGET)/tools/build
	@rm -rf $(TARGET)/tools/build

$(CYCLONEDX):
	$(call say,A tool that lists what the program is made of (once; about 2 minutes))
	@cargo install cargo-cyclonedx --version $(CYCLONEDX_VERSION) --locked \
		--root $(TARGET)/tools/cyclonedx-$(CYCLONEDX_VERSION) --target-dir $(TARGET)/tools/build
	@rm -rf $(TARGET)/tools/build

$(NPM): end2end/package.json end2end/package-lock.json
	$(call say,Node packages: wasm-opt and the browser tests (once))
	@npm ci --prefix end2end --loglevel error
	@touch $(NPM)

# Each island is a module of its own, and a page loads that of the island it holds.
ISLANDS := explorer comparer

site: $(ISLANDS:%=$(OCOP_SITE)/%/app.js)

$(OCOP_SITE)/%/app.js: $(SOURCES) | tools
	$(call say,The browser part: $* (first build about 2 minutes))
	@rustup target list --installed | grep -q wasm32-unknown-unknown || \
		rustup target add wasm32-unknown-unknown
	@# The file has one name for all islands: what lies there may be another's.
	@rm -f $(BUILT)/app.wasm $(BUILT)/deps/app.wasm
	@cargo fetch --locked --quiet --target wasm32-unknown-unknown
	@$(NAMELESS) cargo rustc -p app $(WASM) --features $*
	@rm -rf $(TARGET)/glue/$* && mkdir -p $(TARGET)/glue/$* $(@D)
	@$(BINDGEN) --target web --no-typescript --out-dir $(TARGET)/glue/$* \
		$(BUILT)/app.wasm
	@node app/src/island/roots.mjs $(TARGET)/glue/$*/app_bg.wasm > $(TARGET)/glue/$*/roots.json
	@end2end/node_modules/.bin/wasm-metadce $(FEATURES) --graph-file $(TARGET)/glue/$*/roots.json \
		$(TARGET)/glue/$*/app_bg.wasm -o $(TARGET)/glue/$*/needed.wasm > $(TARGET)/glue/$*/unused
	@# Packed, -Os weighs less than -Oz. The first KiB of memory is the end of the stack: no data lies there.
	@end2end/node_modules/.bin/wasm-opt -Os --converge --low-memory-unused \
		--strip-producers --strip-target-features $(FEATURES) $(TARGET)/glue/$*/needed.wasm -o $(@D)/app_bg.wasm
	@cat $(TARGET)/glue/$*/app.js app/src/island/boot.js app/src/island/readout.js assets/copy.js | \
		end2end/node_modules/.bin/esbuild --minify --format=esm > $@

$(OCOP_SITE)/comparer/app.js: | $(OCOP_SITE)/explorer/app.js

# Futures as a browser draws them; only a test loads this.
TOLD := $(TARGET)/told/app.js

$(TOLD): $(SOURCES) | tools
	$(call say,The outlook for the browser: a test only (about a minute))
	@rm -f $(BUILT)/app.wasm $(BUILT)/deps/app.wasm
	@$(NAMELESS) cargo rustc -p app $(WASM) --features outlook-told
	@mkdir -p $(@D)
	@$(BINDGEN) --target web --no-typescript --out-dir $(@D) $(BUILT)/app.wasm

server: site
	$(call say,The server (first build about 10 minutes: polars))
	@cargo build --release -p server

test: build browser spreadsheet $(TOLD)
	$(call say,Tests without a browser)
	@cargo test --release -p app --features ssr
	@cargo test --release -p server
	$(call say,Trouble from the field: files and requests as people make them)
	@python3 -B server/tests/cases/run.py $(PROGRAM)
	$(call say,Right and wrong questions to the programming interface)
	@TARGET=$(TARGET) PROGRAM=$(PROGRAM) end2end/api/schemathesis.sh
	$(call say,Attacks of a public process, in short)
	@PROGRAM=$(PROGRAM) python3 -B end2end/attack/attack.py
	$(call say,Pages in Chromium)
	@cd end2end && OCOP_TARGETS=$(PROGRAM) OCOP_TOLD=$(dir $(TOLD)) node_modules/.bin/playwright test

browser:
	@end2end/browser

spreadsheet:
	@end2end/spreadsheet

check: lint
	$(call say,Tests without a browser)
	@cargo test --release -p app --features ssr
	@cargo test --release -p server

lint: site $(MACHETE) $(DENY)
	$(call say,Format)
	@cargo fmt --all --check
	$(call say,Lints for the server and for the browser)
	@cargo clippy --release --workspace --all-targets --features app/ssr -- -D warnings
	@for island in $(ISLANDS); do \
		$(NAMELESS) cargo clippy -p app --lib --target wasm32-unknown-unknown --profile wasm-release \
			--no-default-features --features $$island -- -D warnings || exit 1; done
	$(call say,Dependencies: none unused, and polars the same for program and tests)
	@$(MACHETE)
	@end2end/polars-once
	$(call say,Licences and sources of dependencies)
	@$(DENY) --log-level error check bans licenses sources

bench: build spreadsheet
	$(call say,Every step of the plan beside DuckDB)
	@TARGET=$(TARGET) PROGRAM=$(PROGRAM) python3 -B end2end/bench/engine.py $(SIZES)
	$(call say,From files to an edition, stage by stage)
	@TARGET=$(TARGET) PROGRAM=$(PROGRAM) python3 -B end2end/bench/stages.py $(SIZES)
	$(call say,The whole country beside one province)
	@PROGRAM=$(PROGRAM) TARGET=$(TARGET) python3 -B end2end/bench/country.py
	$(call say,A list of 10 000 rows beside LibreOffice)
	@PROGRAM=$(PROGRAM) TARGET=$(TARGET) python3 -B end2end/bench/lists.py
	$(call say,What a browser receives)
	@PROGRAM=$(PROGRAM) python3 -B end2end/bench/weights.py
	$(call say,Pages of a register of 100 000 products)
	@PROGRAM=$(PROGRAM) python3 -B end2end/bench/large.py
	$(call say,The overview beside nginx)
	@PROGRAM=$(PROGRAM) python3 -B end2end/bench/pages.py
	$(call say,How often intervals of the outlook hold where the truth is known)
	@cargo bench -q -p server --bench outlook
	$(call say,Search in 100 000 products beside SQLite)
	@TARGET=$(TARGET) PROGRAM=$(PROGRAM) python3 -B end2end/bench/search.py

attack: build
	$(call say,Attacks of a public process: measured before, to reach, reached)
	@PROGRAM=$(PROGRAM) python3 -B end2end/attack/attack.py --long

# A million cases are some hours for each; CASES=10000 takes minutes.
fuzz: server
	$(call say,Files and addresses that nobody writes: $(or $(CASES),1000000) cases of each)
	@PROPTEST_CASES=$(or $(CASES),1000000) cargo test --release -p server --test all fuzz::

sbom: $(CYCLONEDX)
	$(call say,What the program is made of: $(TARGET)/sbom/ocop-targets.cdx.json)
	@mkdir -p $(TARGET)/sbom
	@$(CYCLONEDX) cyclonedx --format json --spec-version 1.5 --all \
		--manifest-path server/Cargo.toml --override-filename ocop-targets.cdx
	@mv server/ocop-targets.cdx.json $(TARGET)/sbom/
	@rm -f app/ocop-targets.cdx.json
