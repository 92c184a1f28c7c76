"""Links: to a page of this site or to another site, never both."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group

only_https = URLValidator(
    schemes=["https"], message=_("Enter an address that begins with https://.")
)


class LinkValue(blocks.StructValue):
    """A link as templates read it."""

    @property
    def href(self) -> str:
        """The address; empty when nothing is chosen or the page is not published."""
        page = self.get("page")
        if page:
            return page.url or "" if page.live else ""
        return self.get("url") or ""

    @property
    def label(self) -> str:
        """The words of the link, else the title of the page."""
        page = self.get("page")
        return self.get("text") or (page.title if page else self.href)

    @property
    def is_external(self) -> bool:
        """Whether the link leaves this site."""
        return bool(self.get("url")) and not self.get("page")


class LinkBlock(blocks.StructBlock):
    """A link to a page here or to an address elsewhere."""

    text = blocks.CharBlock(
        label=_("Words"),
        max_length=120,
        required=False,
        help_text=_(
            "What the reader finds there, understandable on its own. Empty: the title "
            "of the page."
        ),
    )
    page = blocks.PageChooserBlock(
        label=_("Page of this site"),
        required=False,
        help_text=_("Choose a page here, or write an address below; not both."),
    )
    url = blocks.URLBlock(
        label=_("Address elsewhere"),
        required=False,
        validators=[only_https],
        help_text=_("An address on another site, beginning with https://."),
    )

    def __init__(self, *, required: bool = True, **kwargs: Any) -> None:
        """Make a link; with `required=False` it may stay empty."""
        self.is_required = required
        super().__init__(required=required, **kwargs)

    def clean(self, value: Mapping[str, Any]) -> LinkValue:
        """Refuse both targets, none where one is needed, and nameless addresses.

        A draft may have all of that: it is saved while somebody still chooses.
        Raises `StructBlockValidationError` naming the fields.
        """
        result = super().clean(value)
        errors: dict[str, ValidationError] = {}
        page, url, text = result.get("page"), result.get("url"), result.get("text")
        if page and url:
            message = _("Choose a page or write an address, not both.")
            errors = {"page": ValidationError(message), "url": ValidationError(message)}
        elif not page and not url and (self.is_required or text):
            errors["page"] = ValidationError(_("Choose a page or write an address."))
        elif url and not text:
            errors["text"] = ValidationError(_("Say in words where the link leads."))
        if errors and not self.is_deferred_validation:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return result

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkValue


class LinkListBlock(BaseBlock):
    """Links that belong together, for reading on."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        max_length=100,
        help_text=_("What these links have in common."),
    )
    links = blocks.ListBlock(
        LinkBlock(),
        label=_("Links"),
        min_num=1,
        max_num=10,
        help_text=_("The most useful one first."),
    )

    class Meta:
        icon = "list-ul"
        label = _("Links")
        group = Group.WAYS_ON
        template = "components/link_list.html"
        description = _("A short list of pages to read next, here or elsewhere.")
