"""Quotations: the campaign's own lines.

Nobody is quoted here who did not say it. Where a person's exact words are not on
record with us, the pages paraphrase.
"""

from .prose import prose
from .references import FILM_SITE, Value

CAMPAIGN = {"name": "The editors", "role": "of this site", "grounds": "ours"}


def quote() -> dict[str, Value]:
    """Return the variants of the quote block."""
    return {
        "campaign": {
            "text": prose("""
                Nobody has to know all the answers. Somebody has to be ready to hear the
                question.
            """),
            **CAMPAIGN,
            "publication": "",
            "url": "",
        },
        "minimal": {
            "text": "We can talk about this.",
            "name": "Stop the Stigma",
            "role": "",
            "grounds": "ours",
            "publication": "",
            "url": "",
        },
        "with_link": {
            "text": "Watch, care and act: that is what this film hopes for.",
            **CAMPAIGN,
            "publication": "The campaign’s page about the film",
            "url": FILM_SITE,
        },
        "long": {
            "text": prose("""
                A survivor once had to guess which adults could bear to listen. We would
                like there to be less guessing. Put up the poster, say the word in an
                ordinary voice, answer the small question as if it were welcome.
                Somebody within earshot may be counting the people they could tell, and
                today the count could go up by one.
            """),
            **CAMPAIGN,
            "publication": "Notes for people starting a conversation",
            "url": "",
        },
    }
