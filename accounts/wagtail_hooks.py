"""How sign-in joins Wagtail's admin; report and accounts register their own hooks."""

from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, json_script
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets import Button

from accounts import report, review_admin, users  # noqa: F401
from accounts.second_factor import views as two_step
from accounts.sessions import views as sessions
from accounts.signing_in.views import ConfirmPasswordView


@hooks.register("register_admin_urls")
def account_urls() -> list[URLPattern]:
    """Give what needs a whole sign-in its addresses."""
    return [
        path(
            "confirm-password/", ConfirmPasswordView.as_view(), name="confirm_password"
        ),
        path("session/", sessions.state, name="session_state"),
        path("session/stay/", sessions.stay, name="session_stay"),
        path("two-step/", two_step.TwoStepView.as_view(), name="two_step"),
        path("two-step/codes/", two_step.new_codes, name="two_step_recovery_codes"),
        path("two-step/remove/", two_step.remove, name="two_step_remove"),
        path("two-step/reset/<int:pk>/", two_step.reset, name="two_step_reset"),
    ]


@hooks.register("register_account_menu_item")
def two_step_item(request: HttpRequest) -> dict[str, Any]:
    """Show the way to the second step on the page of the account."""
    return {
        "url": reverse("two_step"),
        "label": _("Two-step sign-in"),
        "help_text": _("Your authenticator app and your recovery codes"),
    }


@hooks.register("register_user_listing_buttons")
def reset_button(user: Any, request_user: Any) -> Iterator[Button]:
    """Let an administrator help somebody who lost the phone."""
    if request_user.is_superuser and user != request_user:
        yield Button(
            _("Reset two-step sign-in"),
            reverse("two_step_reset", args=[user.pk]),
            icon_name="lock",
            priority=30,
        )


@hooks.register("register_permissions")
def report_permission() -> QuerySet[Permission]:
    """Let groups be allowed to read the record of sign-ins."""
    return Permission.objects.filter(
        content_type__app_label="accounts", codename="view_signinevent"
    )


@hooks.register("insert_global_admin_js")
def stay_signed_in() -> SafeString:
    """Let every page of the admin warn before the session ends."""
    return format_html(
        '{}<script type="module" src="{}"></script>',
        json_script(
            {
                "state": reverse("session_state"),
                "stay": reverse("session_stay"),
                "signIn": reverse("wagtailadmin_login"),
                "words": sessions.words(),
            },
            "session-watch",
        ),
        static("js/admin/session_watch.js"),
    )


@hooks.register("insert_global_admin_css")
def admin_styles() -> SafeString:
    """Dress the pages of the door."""
    return format_html(
        '<link rel="stylesheet" href="{}">', static("css/admin_accounts.css")
    )
