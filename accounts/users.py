"""Accounts in the admin: nobody makes more of themselves than they are.

Wagtail lets everybody who may change accounts make a superuser, and change or switch
off those there are.
"""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.users.views.users import CreateView, EditView, UserViewSet

OWNERS_ONLY = "is_superuser"


class _FormOfRoles:
    """Leaves out who is a superuser, unless a superuser asks."""

    request: HttpRequest

    def get_form(self, *args: Any, **kwargs: Any) -> Any:
        """Return the form with what this person may decide."""
        form = super().get_form(*args, **kwargs)  # type: ignore[misc]
        if not self.request.user.is_superuser:
            form.fields.pop(OWNERS_ONLY, None)
        form.fields["groups"].label = _("Roles")
        form.fields["groups"].help_text = _(
            "One is enough: it says what this person may do."
        )
        return form


class AccountCreateView(_FormOfRoles, CreateView):
    """Makes an account, with a role: without one it opens nothing."""

    def get_form(self, *args: Any, **kwargs: Any) -> Any:
        """Ask for a role, unless the new person may do everything."""
        form = super().get_form(*args, **kwargs)
        form.fields["groups"].required = not form.data.get(OWNERS_ONLY)
        return form


class AccountEditView(_FormOfRoles, EditView):
    """Changes an account."""


class AccountViewSet(UserViewSet):
    """The accounts, in Wagtail's settings."""

    add_view_class = AccountCreateView
    edit_view_class = AccountEditView


@hooks.register("before_edit_user")
def guard_superusers(request: HttpRequest, user: Any) -> None:
    """Refuse to change the account of somebody who may do more than oneself."""
    if user.is_superuser and not request.user.is_superuser:
        raise PermissionDenied


@hooks.register("before_bulk_action")
def guard_superusers_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], view: Any
) -> None:
    """Refuse it for many accounts as well."""
    if view.model is get_user_model():
        for user in objects:
            guard_superusers(request, user)
