"""The rules of the house that a machine can keep."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "templates"
CSS = ROOT / "static/css"
JS = ROOT / "static/js"

# Longer than this, a file does more than one job: look for the seam.
LIMITS = {"*.py": 220, "*.html": 100, "*.css": 180, "*.js": 120}
LIMIT_FOR_TESTS = 350


def tracked(pattern: str) -> list[Path]:
    """Return the files of the project that match `pattern`."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    paths = (ROOT / name for name in listed.split("\0") if name)
    return [path for path in paths if path.match(pattern) and path.exists()]


def imported_packages(path: Path) -> set[str]:
    """Return the top-level packages that a module imports anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.partition(".")[0])
    return found


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [
        ("pages", {"resources", "actions", "accounts", "campaign_site"}),
        ("resources", {"actions", "accounts", "campaign_site"}),
        ("actions", {"accounts", "campaign_site"}),
        ("accounts", {"campaign_site"}),
    ],
)
def test_imports_run_one_way(package: str, forbidden: set[str]) -> None:
    for path in (ROOT / package).rglob("*.py"):
        assert not imported_packages(path) & forbidden, path


def test_only_the_demo_joins_the_apps() -> None:
    for path in (ROOT / "campaign_site").rglob("*.py"):
        if len({"pages", "resources", "actions"} & imported_packages(path)) > 1:
            assert path.parent.name == "demo"


@pytest.mark.parametrize("pattern", LIMITS)
def test_rooms_are_small(pattern: str) -> None:
    for path in tracked(pattern):
        relative = path.relative_to(ROOT)
        if "migrations" in relative.parts:
            continue
        limit = LIMIT_FOR_TESTS if "tests" in relative.parts else LIMITS[pattern]
        assert len(path.read_text().splitlines()) <= limit, relative


def test_no_template_is_orphaned() -> None:
    sources = "\n".join(
        path.read_text() for path in [*tracked("*.html"), *tracked("*.py")]
    )
    shared = [TEMPLATES / folder for folder in ("components", "navigation", "icons")]
    for folder in shared:
        for path in folder.iterdir():
            assert f'"{path.relative_to(TEMPLATES)}"' in sources, path


def test_no_stylesheet_is_orphaned() -> None:
    main = (CSS / "main.css").read_text()
    markup = "\n".join(
        path.read_text() for path in [*tracked("*.html"), *tracked("icons/*.svg")]
    )
    hooks = "\n".join(path.read_text() for path in tracked("*.py"))
    for path in CSS.rglob("*.css"):
        name = str(path.relative_to(CSS))
        linked = f'"css/{name}"'
        assert f'"{name}"' in main or linked in markup or linked in hooks, name
        if path.parent.name == "components":
            block = path.stem.replace("_", "-")
            assert re.search(rf'class="[^"]*\b{block}\b', markup), name


def test_no_script_is_orphaned() -> None:
    main = (JS / "main.js").read_text()
    markup = "\n".join(path.read_text() for path in tracked("*.html"))
    for path in (JS / "components").glob("*.js"):
        assert path.name in main
        assert f'data-component="{path.stem.replace("_", "-")}"' in markup


def test_colours_live_in_the_tokens() -> None:
    colour = re.compile(
        r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\(", re.IGNORECASE
    )
    for path in CSS.rglob("*.css"):
        if path.name != "tokens.css":
            assert not colour.search(path.read_text()), path


def test_migrations_hold_no_blocks_and_have_names() -> None:
    for path in tracked("*/migrations/0*.py"):
        assert "wagtail.blocks" not in path.read_text()
        assert "block_lookup" not in path.read_text()
        assert not re.search(r"_auto_\d", path.name)
