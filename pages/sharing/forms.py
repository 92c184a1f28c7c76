"""The question for a Mastodon server."""

from django import forms
from django.utils.translation import gettext_lazy as _

from pages.sharing.servers import NOT_A_SERVER, server_name

# Longer than a host name with what may stand around it.
LONGEST = 300


class ServerForm(forms.Form):
    """Asks on which server somebody has their account; keeps nothing."""

    server = forms.CharField(
        label=_("Your Mastodon server"),
        max_length=LONGEST,
        error_messages={"required": NOT_A_SERVER, "max_length": NOT_A_SERVER},
    )

    def clean_server(self) -> str:
        """Return the host name in what was pasted."""
        return server_name(self.cleaned_data["server"])
