"""Model fields of our own."""

from typing import Any

from wagtail.fields import StreamField as WagtailStreamField


class StreamField(WagtailStreamField):
    """A StreamField whose block definitions stay out of migrations.

    A change to a block changes no column, so it should make no migration. The price:
    a data migration sees the raw JSON only (`stream.raw_data`), never block values.
    """

    def __init__(self, block_types: Any = (), **kwargs: Any) -> None:
        """Accept no blocks at all, which is how migrations call it."""
        super().__init__(block_types or [], **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Return the field without its blocks."""
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [], kwargs
