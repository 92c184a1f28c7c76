"""The videos of the demo: one, drawn for the campaign.

The trailer of the film is not among them: its address is for the film’s makers to give.
"""

from .prose import prose
from .references import ImageKey, Value


def videos() -> dict[str, Value]:
    """Return the record of each video by its key, which names its files as well."""
    return {
        "before-you-watch": {
            "title": "Before you watch",
            "language": "en-AU",
            "poster": ImageKey("before-you-watch"),
            "seconds": 22,
            "credit": "Drawn for the campaign",
            "transcript": prose("""
                <p>There is no sound. Words appear on plain paper, one thought after
                another, and fade:</p>
                <ul>
                <li>Before you watch</li>
                <li>This film is about online child sexual exploitation, and people who
                work to stop it.</li>
                <li>You may pause it. You may stop, and not come back. Both are
                fine.</li>
                <li>Choose your day. Choose your company.</li>
                <li>If it is close to you, talk to somebody. Help is on this page.</li>
                </ul>
            """),
        },
    }
