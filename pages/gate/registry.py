"""Finds the rules, and asks all of them."""

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from django.apps import apps
from django.utils.module_loading import module_has_submodule
from wagtail.models import Page

from pages.gate.reason import Reason

FOLDER = "gate_rules"
Rule = Callable[[Page], Iterable[Reason]]


@cache
def rules() -> tuple[Rule, ...]:
    """Return the function `check` of each file in a folder of rules."""
    found: list[Rule] = []
    for app in apps.get_app_configs():
        if app.module and module_has_submodule(app.module, FOLDER):
            package = import_module(f"{app.name}.{FOLDER}")
            names = sorted(info.name for info in iter_modules(package.__path__))
            modules = (import_module(f"{package.__name__}.{name}") for name in names)
            found.extend(module.check for module in modules)
    return tuple(found)


def reasons_against(page: Page) -> list[Reason]:
    """Return what stands in the way of publishing `page`, each once."""
    return [reason for reason in _told(page) if not reason.is_hint]


def hints_for(page: Page) -> list[Reason]:
    """Return what its editor may think about; nothing of it stops anybody."""
    return [reason for reason in _told(page) if reason.is_hint]


def _told(page: Page) -> list[Reason]:
    told = (reason for rule in rules() for reason in rule(page))
    return list(dict.fromkeys(told))
