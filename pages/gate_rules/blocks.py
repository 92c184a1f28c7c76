"""Blocks that a draft may leave unfinished, and readers may not meet."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page

from pages.blocks.claims import EXPIRED
from pages.gate import Reason


def check(page: Page) -> Iterator[Reason]:
    """Yield what the blocks of a page refuse, as its form would.

    Forms ask by themselves. A draft that the schedule, a workflow or a command
    publishes was saved without being asked.
    """
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = field.value_from_object(page)
            try:
                value.stream_block.clean(value)
            except ValidationError as error:
                label = capfirst(str(field.verbose_name))
                told = _sentences(value.stream_block, value, error, (label,))
                yield from (Reason(sentence, field.name) for sentence in told)


def _sentences(
    block: blocks.Block, value: Any, error: Any, labels: tuple[str, ...]
) -> Iterator[str]:
    """Yield each message of an error, after the labels of the blocks around it."""
    below = getattr(error, "block_errors", None)
    if below is None:
        # Expired figures have a rule of their own, which leads to them.
        told = [one for one in error.error_list if one.code != EXPIRED]
        whole = ValidationError(told).messages if told else []
    else:
        whole = error.non_block_errors
    for message in whole:
        yield f"{' › '.join(labels)}: {message}"
    for key, inner in (below or {}).items():
        child, part = _part(block, value, key)
        label = (capfirst(str(child.label)),) if child.label else ()
        yield from _sentences(child, part, inner, (*labels, *label))


def _part(block: blocks.Block, value: Any, key: Any) -> tuple[blocks.Block, Any]:
    """Return the block and the value that `key` of an error stands for."""
    if isinstance(block, blocks.StreamBlock):
        return value[key].block, value[key].value
    if isinstance(block, blocks.ListBlock):
        return block.child_block, value[key]
    return block.child_blocks[key], value.get(key)
