from datetime import time, timedelta
from textwrap import dedent

from django.utils import timezone

from pages.examples.references import Value

FIVE_WEEKS = timedelta(weeks=5)


def past_screening() -> Value:
    """Return the field values of a screening that is over, openly an example."""
    return {
        "title": "Example: a club watches together",
        "slug": "club-night",
        "search_description": (
            "An example of a screening that is over. It did not take place."
        ),
        "date": timezone.localdate() - FIVE_WEEKS,
        "start_time": time(18, 30),
        "end_time": time(21),
        "time_zone": "Australia/Brisbane",
        "kind": "both",
        "venue": "A club house",
        "address": "The street and number would stand here",
        "suburb": "A suburb",
        "state": "qld",
        "audience": "sport",
        "booking_url": "https://booking.example/",
        "price": "A gold coin for the tea",
        "step_free": "yes",
        "captions": "yes",
        "support_person": "yes",
        "support_role": "The club’s welfare officer",
        "notes": dedent("""\
            <p><b>This is an example.</b> It shows what stays on a page when a screening
            is over; no such evening took place.</p>
            <p>Here the host says in a few sentences how it went, and names nobody: that
            people stayed to talk, what they wanted to know, and what the club does now.
            What somebody told of themselves stays in the room.</p>
            """),
    }
