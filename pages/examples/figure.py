from .prose import prose
from .references import ImageKey, Value


def figure() -> dict[str, Value]:
    """Return the variants of the figure block; empty text means the image's own."""
    return {
        "own_words_of_the_image": {
            "image": ImageKey("village"),
            "alt_text": "",
            "caption": "",
            "source": "",
        },
        "words_for_this_page": {
            "image": ImageKey("conversation"),
            "alt_text": "Two quotation marks face each other.",
            "caption": "A conversation needs only two people and a little room.",
            "source": "Drawn for the campaign",
        },
        "caption_only": {
            "image": ImageKey("small-things"),
            "alt_text": "",
            "caption": "Many small marks make a large one.",
            "source": "",
        },
        "long_caption": {
            "image": ImageKey("film"),
            "alt_text": "",
            "caption": prose("""
                Light across an empty cinema. We drew this campaign in paper and light
                because a photograph can tie a stranger’s face to a crime, and because
                nobody needs a photograph to understand what is asked of us: to notice,
                to listen, and to know where help is.
            """),
            "source": "Drawn for the campaign; free to reuse with the campaign’s name",
        },
    }
