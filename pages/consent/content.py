"""The stored content of a page without what is gone.

Pages and their versions are read as they are stored. A version from before a block was
renamed can be cleaned too, and none is published or checked on the way.
"""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db import models
from wagtail import blocks
from wagtail.fields import StreamField

# The keys of what is gone, by model.
Gone = dict[type[models.Model], Collection[int]]
COMMENTS = "wagtail_admin_comments"


@dataclass
class Loss:
    """What was taken out: ids of blocks, words, and fields that cannot be empty."""

    block_ids: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)
    fields: set[str] = field(default_factory=set)
    needed: set[str] = field(default_factory=set)
    # Words, folded, that go also where no record is named yet.
    sought: frozenset[str] = frozenset()


def without(
    model: type[models.Model],
    content: dict[str, Any],
    gone: Gone,
    sought: frozenset[str] = frozenset(),
) -> tuple[dict[str, Any], Loss]:
    """Return `content`, as a version of a `model` stores it, without what is gone.

    A block that holds exactly the `sought` words, folded, goes too.
    """
    kept, loss = dict(content), Loss(sought=sought)
    for each in model._meta.get_fields():
        if isinstance(each, StreamField) and content.get(each.name):
            stored = content[each.name]
            raw = json.loads(stored) if isinstance(stored, str) else stored
            before = len(loss.block_ids)
            left = _stream(each.stream_block, raw, gone, loss)
            if len(loss.block_ids) > before:
                kept[each.name] = json.dumps(left)
                loss.fields.add(each.name)
                if not left and not each.blank:
                    loss.needed.add(each.name)
        elif _chooses(each, content, gone):
            kept[each.name] = None
            loss.fields.add(each.name)
            if not getattr(each, "blank", True):
                loss.needed.add(each.name)
    if loss.block_ids and content.get(COMMENTS):
        kept[COMMENTS] = [c for c in content[COMMENTS] if not is_about(c, loss)]
    return kept, loss


def _chooses(each: Any, content: dict[str, Any], gone: Gone) -> bool:
    """Tell whether a field of its own chooses something that is gone."""
    is_choice = isinstance(each, models.ForeignKey)
    return is_choice and content.get(each.name) in gone.get(each.related_model, ())


def is_about(comment: dict[str, Any], loss: Loss) -> bool:
    """Tell whether a comment of an editor is about something that was taken out."""
    return bool(loss.block_ids & set(str(comment.get("contentpath", "")).split(".")))


def _stream(block: Any, raw: list[Any], gone: Gone, loss: Loss) -> list[Any]:
    """Return the children that stay; one that is left empty does not."""
    kept = []
    for child in raw:
        inner = block.child_blocks.get(child["type"])
        if inner is None:
            kept.append(child)
            continue
        if _names(inner, child["value"], gone) or _says(inner, child["value"], loss):
            value = None
        else:
            value = _inside(inner, child["value"], gone, loss)
        if value is None:
            loss.block_ids.add(str(child.get("id")))
            loss.words += _words(inner, child["value"])
        else:
            kept.append({**child, "value": value})
    return kept


def _names(block: blocks.Block, value: Any, gone: Gone) -> bool:
    """Tell whether a block itself chooses something that is gone."""
    if isinstance(block, blocks.ChooserBlock):
        return value in gone.get(block.model_class, ())
    if isinstance(block, blocks.StructBlock) and isinstance(value, dict):
        parts = block.child_blocks.items()
        return any(_names(inner, value.get(name), gone) for name, inner in parts)
    return False


def _says(block: blocks.Block, value: Any, loss: Loss) -> bool:
    """Tell whether a block holds words that go wherever they stand."""
    words = _words(block, value) if loss.sought else []
    return any(folded(text) in loss.sought for text in words)


def folded(text: str) -> str:
    """Return words as they are compared: letters and lines do not matter."""
    return " ".join(text.casefold().split())


def _inside(block: blocks.Block, value: Any, gone: Gone, loss: Loss) -> Any:
    """Return the value of a block without what is gone, None if nothing is left."""
    before = len(loss.block_ids)
    if isinstance(block, blocks.StreamBlock) and isinstance(value, list):
        left = _stream(block, value, gone, loss)
        return left if left or len(loss.block_ids) == before else None
    if isinstance(block, blocks.ListBlock) and isinstance(value, list):
        as_children = [_item(one) for one in value]
        items = _stream(_ListOf(block.child_block), as_children, gone, loss)
        return items if items or not value else None
    if isinstance(block, blocks.StructBlock) and isinstance(value, dict):
        kept = dict(value)
        for name, inner in block.child_blocks.items():
            if name in value:
                kept[name] = _inside(inner, value[name], gone, loss)
                if kept[name] is None and value[name] is not None:
                    return None
        return kept
    return value


class _ListOf:
    """Lets a list be read as a stream of one kind."""

    def __init__(self, block: blocks.Block) -> None:
        self.child_blocks = {"item": block}


def _item(stored: Any) -> dict[str, Any]:
    """Return an item of a list as it is stored today; it once was its bare value."""
    is_item = isinstance(stored, dict) and set(stored) == {"type", "value", "id"}
    return stored if is_item else {"type": "item", "value": stored}


def _words(block: blocks.Block, value: Any) -> list[str]:
    """Return the words of running text that a block held."""

    def found(inner: blocks.Block, part: Any) -> Iterator[str]:
        if isinstance(inner, blocks.TextBlock) and isinstance(part, str):
            yield part
        elif isinstance(inner, blocks.StructBlock) and isinstance(part, dict):
            for name, child in inner.child_blocks.items():
                yield from found(child, part.get(name))

    return list(found(block, value))
