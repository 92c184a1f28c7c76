"""Asking for a new password: as calm, and as limited, as signing in."""

from threading import Thread
from typing import Any

from django.utils.translation import get_language, override
from wagtail.admin.forms.auth import PasswordResetForm
from wagtail.admin.views.account import PasswordResetView

from accounts.signing_in.throttled import ThrottledFormMixin


class QuietResetForm(PasswordResetForm):
    """Sends its e-mail beside the answer, which takes as long when there is none."""

    def send_mail(self, *args: Any, **kwargs: Any) -> None:
        """Write and send one e-mail in a thread of its own."""
        language = get_language() or ""

        def send() -> None:
            with override(language):
                super(QuietResetForm, self).send_mail(*args, **kwargs)

        Thread(target=send, name="password-reset").start()


class ResetView(ThrottledFormMixin, PasswordResetView):
    """Asks where to write to; each request takes a turn and keeps it."""

    template_name = "accounts/admin/password_reset.html"
    kind = "reset"

    def get_account(self) -> str:
        """Return the address that was typed."""
        return self.request.POST.get("email", "")[:254]

    def get_known_user(self) -> None:
        """Name nobody: an address is looked up in no other way than by writing."""

    def get_form_class(self) -> type[QuietResetForm]:
        """Return our form."""
        return QuietResetForm
