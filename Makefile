# Everything that is written lies in .venv/ and var/.
export PYTHONPYCACHEPREFIX := $(CURDIR)/var/cache/pycache

SCRIPT := @scripts/python -m scripts

.PHONY: help run test test-fast lint lock pictures bench clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 12

run: ## Install, fill an empty database and serve (PORT=8000)
	$(SCRIPT).run

test: ## Run all tests: SQLite, PostgreSQL, browser
	$(SCRIPT).test

test-fast: ## Run the quick tests on SQLite only (ARGS="-k word")
	$(SCRIPT).test --fast

lint: ## Check Python, templates, types and the Dockerfile
	$(SCRIPT).lint

lock: ## Compile the requirements (UPGRADE=1: to the newest)
	$(SCRIPT).lock

pictures: ## Take the screenshots of README and docs again
	$(SCRIPT).pictures

bench: ## Measure the list of help from 20 to 2,000 services
	$(SCRIPT).bench

clean: ## Remove caches and what was installed; keep database, media and key
	rm -rf .venv var/cache var/static var/test
