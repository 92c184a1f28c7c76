"""What nobody can call back, and what can be done about it all the same."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Beyond:
    """A place that the site does not reach, and what to do there."""

    place: str | Promise
    advice: str | Promise


BEYOND = (
    Beyond(
        _("Browsers and caches"),
        _(
            "A page that somebody opened before may show it for two more minutes, an "
            "image for an hour. Whoever runs the site can empty a cache in front."
        ),
    ),
    Beyond(
        _("Search engines"),
        _(
            "They may show the old words or the image until they come again. Each of "
            "the large ones has a form for removing outdated content: ask for the "
            "addresses of the pages above."
        ),
    ),
    Beyond(
        _("Social networks and messengers"),
        _(
            "What others wrote or copied stays in their chats and feeds. Ask those "
            "you know to delete it; report the others to the network."
        ),
    ),
    Beyond(
        _("Feed readers and mail"),
        _(
            "Readers keep entries that they fetched. Our feed never held the text of "
            "a page, only its title, note and summary."
        ),
    ),
    Beyond(
        _("Print-outs, saved pages and pictures of the screen"),
        _(
            "Take down what hangs where you can reach it, and tell partners who "
            "printed a page. Packs and share kits never carry quotations or images of "
            "people; if somebody added them by hand, ask for the new files."
        ),
    ),
    Beyond(
        _("Archives of the web and other websites"),
        _(
            "Archives such as the Wayback Machine remove pages on request of whoever "
            "runs the site. Ask websites that quoted it, by mail."
        ),
    ),
    Beyond(
        _("Our own backups"),
        _(
            "They hold it until they expire. Tell whoever runs the site: after "
            "restoring one, they must withdraw again (withdraw_consent)."
        ),
    ),
)
