from datetime import time, timedelta
from textwrap import dedent

from django.utils import timezone

from pages.examples.references import Value

SIX_WEEKS = timedelta(weeks=6)


def screening() -> Value:
    """Return the field values of a screening to come, openly an example."""
    return {
        "title": "Example: an evening at a town hall",
        "slug": "town-hall",
        "search_description": (
            "An example of how a screening is announced. It does not take place."
        ),
        "date": timezone.localdate() + SIX_WEEKS,
        "start_time": time(19),
        "end_time": time(21, 30),
        "time_zone": "Australia/Melbourne",
        "kind": "in-person",
        "venue": "A town hall",
        "address": "The street and number would stand here",
        "suburb": "A town",
        "state": "vic",
        "audience": "general",
        "is_free": True,
        "price": "No ticket is needed.",
        "step_free": "yes",
        "captions": "yes",
        "quiet_room": "yes",
        "auslan": "no",
        "access_note": (
            "The host would say here how to ask for an interpreter, and by which door "
            "the way in has no steps."
        ),
        "support_person": "yes",
        "support_role": "A counsellor of the local health service",
        "notes": dedent("""\
            <p><b>This is an example.</b> It shows how a screening is announced here; no
            such evening takes place.</p>
            <p>The evening begins with a welcome and with what the film talks about.
            After the film there is a break of fifteen minutes, with tea. Then those who
            like talk about it, and those who would rather not go home.</p>
            <ul>
            <li>The doors stay open, and the light in the foyer stays on.</li>
            <li>Nobody is asked to tell anything about themselves.</li>
            <li>The film is classified M: recommended for 15 years and over.</li>
            </ul>
            """),
    }
