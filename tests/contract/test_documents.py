"""The documents are true: settings, links, pictures and decision records."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.sights import PICTURES
from tests.contract.test_house import ROOT, tracked

ADRS = ROOT / "docs/adr"
DOCUMENTS = [pytest.param(p, id=str(p.relative_to(ROOT))) for p in tracked("*.md")]

README = (ROOT / "README.md").read_text()
SETTINGS_TABLE = README.partition("<!-- settings -->")[2].partition("<!-- end -->")[0]
ROW = re.compile(r"^\| `([A-Z_]+)` \| (.+?) \|", re.MULTILINE)

# A link, an image, or the same in HTML.
TARGET = re.compile(r'\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"')
PICTURE = re.compile(r'!\[([^]]*)\]\(([^)\s]+)\)|<img src="([^"]+)"[^>]* alt="([^"]*)"')
REQUIRED = object()


def settings_variables() -> dict[str, object]:
    """Return what settings.py reads: name to default, None if that is computed."""
    tree = ast.parse((ROOT / "campaign_site/settings.py").read_text())
    found: dict[str, object] = {}
    for call in ast.walk(tree):
        if (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Attribute)
            and isinstance(call.func.value, ast.Name)
            and call.func.value.id == "env"
        ):
            default = {k.arg: k.value for k in call.keywords}.get("default", REQUIRED)
            if isinstance(default, ast.Constant):
                default = default.value
            elif isinstance(default, ast.AST):
                default = None
            found[ast.literal_eval(call.args[0])] = default
    return found


def text_of(path: Path) -> str:
    """Return a document without its blocks of code, in which nothing is a link."""
    return re.sub(r"^```.*?^```", "", path.read_text(), flags=re.MULTILINE | re.DOTALL)


def relative_links(path: Path) -> Iterator[tuple[Path, str]]:
    """Yield file and anchor of each link that stays in the repository."""
    for match in TARGET.finditer(text_of(path)):
        address = match[1] or match[2]
        if not re.match(r"[a-z]+:", address):
            name, _, anchor = address.partition("#")
            yield (path.parent / name if name else path).resolve(), anchor


def anchors(path: Path) -> set[str]:
    """Return the anchors that a repository's page gives to headings."""
    headings = re.findall(r"^#+ (.+)$", text_of(path), re.MULTILINE)
    return {
        re.sub(r"[^\w\- ]", "", h).strip().lower().replace(" ", "-") for h in headings
    }


def shown_pictures(path: Path) -> dict[Path, str]:
    """Return the pictures that a document shows, with their alternative texts."""
    return {
        (path.parent / (match[2] or match[3])).resolve(): match[1] or match[4]
        for match in PICTURE.finditer(text_of(path))
    }


def test_the_readme_lists_exactly_the_settings() -> None:
    assert {name for name, _ in ROW.findall(SETTINGS_TABLE)} == set(
        settings_variables()
    )


@pytest.mark.parametrize(("name", "default"), settings_variables().items())
def test_the_readme_knows_the_default(name: str, default: object) -> None:
    said = dict(ROW.findall(SETTINGS_TABLE))[name].strip("`")
    if default is REQUIRED:
        assert said == "required"
    elif isinstance(default, bool):
        assert said == str(default).lower()
    elif default is not None:
        assert said == str(default)


def test_the_example_asks_for_what_is_required_and_for_nothing_unknown() -> None:
    example = (ROOT / ".env.example").read_text()
    asked_for = set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE))
    required = {n for n, default in settings_variables().items() if default is REQUIRED}
    assert required <= asked_for <= {name for name, _ in ROW.findall(README)}


@pytest.mark.parametrize("path", DOCUMENTS)
def test_links_lead_somewhere(path: Path) -> None:
    for target, anchor in relative_links(path):
        assert target.exists(), target
        assert not anchor or anchor in anchors(target), f"{target}#{anchor}"


@pytest.mark.parametrize("path", DOCUMENTS)
def test_pictures_have_an_alternative_text(path: Path) -> None:
    for picture, alternative in shown_pictures(path).items():
        assert alternative, picture


def test_every_picture_is_shown_taken_and_light() -> None:
    shown = {picture for path in tracked("*.md") for picture in shown_pictures(path)}
    kept = set((ROOT / "docs/pictures").iterdir())
    assert kept == {p for p in shown if p.parent == ROOT / "docs/pictures"}
    assert {picture.stem for picture in kept} == set(PICTURES)
    for picture in kept:
        assert picture.stat().st_size <= 250_000, picture


def test_decision_records_are_numbered_indexed_and_complete() -> None:
    records = sorted(path for path in ADRS.glob("*.md") if path.name != "README.md")
    numbers = [int(path.name.split("-")[0]) for path in records]
    assert numbers == list(range(1, len(records) + 1))
    linked = [target for target, _ in relative_links(ADRS / "README.md")]
    assert [target for target in linked if target.parent == ADRS] == records
    for path in records:
        text = path.read_text()
        assert text.startswith(f"# {path.name.split('-')[0]}. "), path
        assert re.search(r"^Status: .+ · \d{4}-\d\d-\d\d$", text, re.MULTILINE), path
        headings = re.findall(r"^## (\w+)", text, re.MULTILINE)
        assert headings[:3] == ["Context", "Decision", "Consequences"], path
