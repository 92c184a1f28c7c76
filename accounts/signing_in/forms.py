"""What is asked at the door."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.auth import LoginForm

DIGITS = re.compile(r"\d{6}", re.ASCII)


class SignInForm(LoginForm):
    """Name and password; nobody is remembered longer than a day's work."""

    remember = None


class CodeForm(forms.Form):
    """The six digits of a phone."""

    code = forms.CharField(
        label=_("Code"),
        help_text=_("The six digits that your authenticator app shows now."),
        max_length=40,
        widget=forms.TextInput(
            attrs={
                "autocomplete": "one-time-code",
                "autofocus": "",
                "spellcheck": "false",
            }
        ),
    )

    def clean_code(self) -> str:
        """Return the code without the spaces that apps and people put in."""
        return "".join(str(self.cleaned_data["code"]).split())


class PhoneCodeForm(CodeForm):
    """The six digits of a phone, and nothing else."""

    def clean_code(self) -> str:
        """Return six digits."""
        code = super().clean_code()
        if not DIGITS.fullmatch(code):
            raise forms.ValidationError(_("The code is six digits."))
        return code


class SecondStepForm(CodeForm):
    """The six digits, or a recovery code."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].help_text = _(
            "The six digits that your authenticator app shows now. "
            "Without your phone, type one of your recovery codes instead."
        )


class PasswordForm(forms.Form):
    """The password once more."""

    password = forms.CharField(
        label=_("Password"),
        strip=False,
        max_length=4096,
        widget=forms.PasswordInput(
            attrs={"autocomplete": "current-password", "autofocus": ""}
        ),
    )
