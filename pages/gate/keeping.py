"""Keeping words at which the gate stops: with a reason, which the history remembers."""

import re
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_lazy as _
from django.views.generic.edit import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.log_actions import LogFormatter, log
from wagtail.models import Page

from pages.gate.kept import stopping_terms
from pages.models import KeptTerm
from pages.terms import Term
from pages.terms.validators import sentence

ACTION = "pages.keep_term"
SHORTEST = 15
FEWEST_WORDS = 3
WORD = re.compile(r"[^\W\d_]{2,}")


class KeepForm(forms.Form):
    """Which words stay, and why."""

    term = forms.ChoiceField(label=_("Words"))
    reason = forms.CharField(
        label=_("Reason"),
        min_length=SHORTEST,
        max_length=300,
        help_text=_(
            "Why this page needs these words: it quotes a law, say, or it teaches "
            "them. Those who review read it above the form, and it counts for these "
            "words alone."
        ),
    )

    def __init__(self, *args: Any, terms: dict[str, str], **kwargs: Any) -> None:
        """Offer the `terms`: what stands on the page, by the key of its entry."""
        super().__init__(*args, **kwargs)
        self.fields["term"].choices = list(terms.items())  # type: ignore[attr-defined]

    def clean_reason(self) -> str:
        """Refuse what is no sentence. Raises `ValidationError`."""
        reason: str = self.cleaned_data["reason"]
        if len(set(WORD.findall(reason.casefold()))) < FEWEST_WORDS:
            raise ValidationError(gettext("Write at least three words."))
        return reason


class KeepView(WagtailAdminTemplateMixin, FormView):
    """Shows what the gate stops at on a page, and takes a reason for keeping it."""

    form_class = KeepForm
    template_name = "pages/admin/keep_term.html"
    page_title = gettext_lazy("Words kept on purpose")
    header_icon = "openquote"

    def dispatch(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Let those in who may edit the page; who reviews it reads their reason."""
        if not self.page.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def page(self) -> Page:
        """The page, as it was last saved."""
        page = get_object_or_404(Page, pk=self.kwargs["pk"]).specific
        latest: Page = page.get_latest_revision_as_object()
        return latest

    @cached_property
    def standing(self) -> dict[str, tuple[Term, list[Any]]]:
        """The terms that stop the page, by key, with where they stand."""
        found: dict[str, tuple[Term, list[Any]]] = {}
        for (_field, term), words in stopping_terms(self.page).items():
            found.setdefault(term.key, (term, []))[1].extend(words)
        return found

    def get_form_kwargs(self) -> dict[str, Any]:
        """Hand the words to the form."""
        terms = {
            key: ", ".join(dict.fromkeys(f"“{each.words}”" for each in words))
            for key, (_term, words) in self.standing.items()
        }
        return {**super().get_form_kwargs(), "terms": terms}

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Return the way here, from the form of the page."""
        form = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return [
            *self.breadcrumbs_items,
            {"url": form, "label": self.get_page_subtitle()},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_page_subtitle(self) -> str:
        """Return the title of the page."""
        title: str = self.page.get_admin_display_title()
        return title

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add what stands, and what is kept already."""
        advice = [sentence(term, words) for term, words in self.standing.values()]
        return super().get_context_data(
            **kwargs,
            page=self.page,
            advice=advice,
            kept=self.page.kept_terms.select_related("user"),
            back_url=reverse("wagtailadmin_pages:edit", args=[self.page.pk]),
        )

    @transaction.atomic
    def form_valid(self, form: KeepForm) -> HttpResponse:
        """Write it down, for the gate and for the history."""
        term, words = self.standing[form.cleaned_data["term"]]
        kept = list(dict.fromkeys(" ".join(each.words.split()) for each in words))
        reason = form.cleaned_data["reason"]
        user: Any = self.request.user
        row = KeptTerm.objects.create(
            page_id=self.page.pk, key=term.key, words=kept, reason=reason, user=user
        )
        log(
            instance=self.page,
            action=ACTION,
            user=user,
            data={"words": str(row), "reason": reason},
        )
        messages.success(self.request, gettext("The words stay. The history says why."))
        return redirect("keep_term", self.page.pk)


class KeptFormatter(LogFormatter):
    """Says in the history which words were kept, and why."""

    label = _("Keep words on purpose")

    def format_message(self, log_entry: Any) -> str:
        """Return the sentence with what was written down."""
        told = {"words": "", "reason": "", **(log_entry.data or {})}
        return gettext("Kept “%(words)s” on purpose: %(reason)s") % told
