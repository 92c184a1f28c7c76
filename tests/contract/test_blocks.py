"""Every block keeps the contract of the house, in every variant of its example."""

from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.template.loader import get_template
from wagtail import blocks

from actions.blocks import ExpectBody, GuideBody, LinksBody, StepsBody, WordsBody
from pages.blocks import ArticleBody, HomeBody, StandardBody
from pages.examples import block_examples
from pages.examples.resolve import Lookup, resolve

CSS = Path(__file__).parents[2] / "static/css/components"
# The largest body of `pages`, and each of `actions`.
BODIES = (ArticleBody, GuideBody, StepsBody, WordsBody, ExpectBody, LinksBody)
BLOCKS = {name: block for body in BODIES for name, block in body().child_blocks.items()}
VARIANTS = [
    pytest.param(name, variant, id=f"{name}-{variant}")
    for name, block in BLOCKS.items()
    for variant in block_examples(name, block.app)
]


def fields_of(block: blocks.Block, path: str) -> list[tuple[str, blocks.Block]]:
    """Return the fields that an editor fills in below `block`, with their paths."""
    if isinstance(block, blocks.BaseStructBlock | blocks.BaseStreamBlock):
        return [
            found
            for name, child in block.child_blocks.items()
            for found in fields_of(child, f"{path}.{name}")
        ]
    if isinstance(block, blocks.ListBlock):
        return [(path, block), *fields_of(block.child_block, f"{path}[]")]
    return [(path, block)]


FIELDS = [
    pytest.param(field, id=path)
    for name, block in BLOCKS.items()
    for path, field in fields_of(block, name)
    if not path.endswith("[]")
]


class Inline(HTMLParser):
    """Collects what a strict policy would refuse."""

    def __init__(self) -> None:
        """Begin with nothing found."""
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note inline style, script and handlers."""
        if tag in {"script", "style", "iframe"}:
            self.found.append(tag)
        self.found += [
            f"{tag}[{name}]"
            for name, _ in attrs
            if name == "style" or name.startswith("on")
        ]


def value_of(name: str, variant: str) -> Any:
    """Return the value of an example as the block holds it."""
    raw = resolve(block_examples(name, BLOCKS[name].app)[variant], Lookup())
    return BLOCKS[name].normalize(raw)


@pytest.mark.parametrize("name", BLOCKS)
def test_has_one_basename(name: str) -> None:
    block = BLOCKS[name]
    assert block.meta.template == f"components/{name}.html"
    assert get_template(block.meta.template)
    assert (CSS / f"{name}.css").exists()
    assert type(block).__name__ == f"{name.title().replace('_', '')}Block"


@pytest.mark.parametrize("name", BLOCKS)
def test_presents_itself_to_editors(name: str) -> None:
    block = BLOCKS[name]
    assert block.meta.icon not in {"", "placeholder"}
    assert str(block.meta.group)
    assert block.get_description()
    assert block.is_previewable


@pytest.mark.parametrize("field", FIELDS)
def test_field_explains_itself(field: blocks.Block) -> None:
    assert str(getattr(field.meta, "help_text", "") or field.field.help_text)


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "variant"), VARIANTS)
def test_example_is_what_an_editor_could_save(name: str, variant: str) -> None:
    BLOCKS[name].clean(value_of(name, variant))


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "variant"), VARIANTS)
def test_example_renders_under_a_strict_policy(name: str, variant: str) -> None:
    html = BLOCKS[name].render(value_of(name, variant))
    inline = Inline()
    inline.feed(html)
    assert html.strip()
    assert inline.found == []


@pytest.mark.django_db
@pytest.mark.parametrize("name", BLOCKS)
def test_preview_shows_the_first_example(name: str) -> None:
    first = next(iter(block_examples(name, BLOCKS[name].app)))
    preview = BLOCKS[name].get_preview_value()
    assert BLOCKS[name].render(preview) == BLOCKS[name].render(value_of(name, first))


def test_smaller_bodies_use_no_block_that_articles_lack() -> None:
    for body in (HomeBody, StandardBody):
        assert set(body().child_blocks) <= set(BLOCKS)
