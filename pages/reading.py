"""How long something takes to read."""

from math import ceil

from wagtail.blocks import StreamValue

# Brysbaert (2019) finds 238 words a minute for adults reading English non-fiction;
# heavy matter is read more slowly.
WORDS_A_MINUTE = 200


def reading_minutes(stream: StreamValue) -> int:
    """Return how long `stream` takes to read: whole minutes, at least 1."""
    texts = stream.stream_block.get_searchable_content(stream)
    words = sum(len(str(text).split()) for text in texts)
    return max(1, ceil(words / WORDS_A_MINUTE))
