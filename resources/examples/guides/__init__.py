"""What each kind of reader needs first: the lines to call, and the words.

The readers of these pages are tired, frightened or fourteen. Short sentences, one idea
each; whoever did harm is the one who acts; each page ends with something to do.
"""

from .guide import Guide
from .how_to_report import how_to_report
from .it_happened_to_me import it_happened_to_me
from .police_at_the_door import police_at_the_door
from .under_18 import under_18
from .working_with_children import working_with_children
from .worried_about_a_child import worried_about_a_child
from .worried_about_myself import worried_about_myself


def guides() -> list[Guide]:
    """Return the guides in the order in which help offers them."""
    return [
        under_18(),
        it_happened_to_me(),
        worried_about_a_child(),
        worried_about_myself(),
        police_at_the_door(),
        working_with_children(),
        how_to_report(),
    ]
