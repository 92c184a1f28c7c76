"""A form view whose tries are counted before they are looked at."""

from typing import Any

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext, ngettext

from accounts import record, throttling


class ThrottledFormMixin:
    """Takes a turn for each POST, and answers calmly when there is none left.

    `kind` names the secret that is guessed at, `get_account` whose it is. The same is
    said whether there is such an account or not.
    """

    kind: str
    request: HttpRequest
    guess: throttling.Guess

    def get_account(self) -> str:
        """Return the name of the account, as typed or as known."""
        raise NotImplementedError

    def get_known_user(self) -> Any:
        """Return the user whose account it is, None when nobody has that name."""
        return get_user_model().objects.filter(username=self.get_account()).first()

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Take a turn, then go on; else answer 429, or 503 when nobody can count."""
        try:
            self.guess = throttling.take_turns(request, self.kind, self.get_account())
        except throttling.TooManyTriesError as error:
            record.write_locked(self.get_known_user(), request)
            return self.refuse(429, error.seconds, too_many(error.seconds))
        except throttling.StoreOutOfReachError:
            return self.refuse(503, 60, out_of_reach())
        return super().post(request, *args, **kwargs)  # type: ignore[misc]

    def refuse(self, status: int, seconds: int, told: str) -> HttpResponse:
        """Return the empty form with a sentence, and when to come again."""
        messages.error(self.request, told)
        view: Any = self
        form = view.get_form_class()(**self.get_empty_form_kwargs())
        response = view.render_to_response(view.get_context_data(form=form))
        response.status_code = status
        response.headers["Retry-After"] = str(seconds)
        return response

    def get_empty_form_kwargs(self) -> dict[str, Any]:
        """Return what a form is made with that nobody has sent."""
        return {}


def too_many(seconds: int) -> str:
    """Say that there were too many tries, and what to do."""
    minutes = -(-seconds // 60)
    return ngettext(
        "There were too many tries. Please wait %(minutes)d minute, then try again. "
        "If it was not you who tried, tell whoever looks after this site.",
        "There were too many tries. Please wait %(minutes)d minutes, then try again. "
        "If it was not you who tried, tell whoever looks after this site.",
        minutes,
    ) % {"minutes": minutes}


def out_of_reach() -> str:
    """Say that signing in has to wait."""
    return gettext(
        "Signing in is not possible right now, because the site cannot count tries. "
        "Please try again in a few minutes. Readers are not affected."
    )
