"""Passages that stay closed until a reader opens them.

Level 2 describes harm and level 3 says more, and neither ever describes a method, an
injury or an act.
"""

from .figure import figure
from .prose import prose
from .quote import quote
from .references import Value
from .statistic import statistic


def sensitive_passage() -> dict[str, Value]:
    """Return the variants of the sensitive passage block, at both of its levels."""
    return {
        "telling": {
            "intensity": "2",
            "summary": prose("""
                Why a child may not tell anyone, and how our reaction can help.
            """),
            "body": [
                (
                    "rich_text",
                    prose("""
                        <p>An offender who abuses a child, in person or online, needs
                        quiet afterwards, and so the offender makes it. He or she may
                        say that nobody will believe the child, that the child will be
                        in trouble, that speaking will hurt somebody they love. Online,
                        the offender may threaten that others will see.</p>
                        <p>Each of these moves the offender’s responsibility onto the
                        child. A child who is carrying it may say nothing for a long
                        time, or may try once, sideways, and watch our faces to see
                        whether it is safe to go on.</p>
                        <p>So our faces matter, and the first words do too. “Thank you
                        for telling me.” “It is not your fault.” “You are not in
                        trouble.” A child does not need an adult who knows everything. A
                        child needs one who stays.</p>
                    """),
                )
            ],
        },
        "investigators": {
            "intensity": "3",
            "summary": prose("""
                What investigators’ work asks of them, and what it can cost.
            """),
            "body": [
                (
                    "rich_text",
                    prose("""
                        <p>Somebody has to look. When police receive pictures or video
                        of abuse, a person opens the file. What the offender did is
                        evidence, and that person must see it. But they are looking past
                        it, for a way to the child: a view from a window, a sound in the
                        street, a thing that is sold in only one place.</p>
                    """),
                ),
                ("statistic", statistic()["media_files"]),
                (
                    "rich_text",
                    prose("""
                        <p>Other detectives work under cover, in conversation with the
                        very people they are trying to identify. They have to stay
                        patient with somebody they want to stop at once, for as long as
                        it takes to be certain. Then they go home, and help with the
                        spelling words, and make dinner.</p>
                        <p>Nobody carries that without cost. Sleep can go, and ease, and
                        the habit of answering when someone asks about your day. We do
                        not have to see what they see to owe them something. We can make
                        the world outside that room a little less silent.</p>
                    """),
                ),
            ],
        },
        "minimal": {
            "intensity": "2",
            "summary": "What secrecy does to a family.",
            "body": [
                (
                    "rich_text",
                    prose("""
                        <p>When an offender is somebody the family trusts, everyone who
                        loved them is hurt by what they chose to do. The choice belongs
                        to the offender alone.</p>
                    """),
                )
            ],
        },
        "every_part": {
            "intensity": "3",
            "summary": prose("""
                How much material police review, and how we can picture that work.
            """),
            "body": [
                ("statistic", statistic()["media_files"]),
                (
                    "rich_text",
                    "<p>Behind each file there is a child, and a person at a desk who "
                    "has not stopped looking for that child.</p>",
                ),
                ("quote", quote()["campaign"]),
                ("figure", figure()["own_words_of_the_image"]),
            ],
        },
    }
