"""Fills the register with made-up services, all different."""

from datetime import time

from django.db import transaction

from resources.choices import Anonymity, Audience, Kind, Need, State, TimeZone
from resources.confirmations import confirm_planted
from resources.models import (
    ContactMethod,
    OpeningHours,
    ResourceIndexPage,
    ResourcePage,
)
from scripts.common import say

WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
ZONES = [zone for zone in TimeZone.values if zone.startswith("Australia/")]


@transaction.atomic
def grow_to(size: int) -> None:
    """Take out or add services until the register has `size` of them."""
    services = ResourcePage.objects.order_by("-path")
    kept = set(
        ResourcePage.objects.order_by("path").values_list("pk", flat=True)[:size]
    )
    for page in services.exclude(pk__in=kept):
        page.delete()
    index = ResourceIndexPage.objects.get()
    first = ResourcePage.objects.count()
    for number in range(first, size):
        _add(index, number)
        if number % 100 == 99 or number == size - 1:
            say(f"{number + 1} of {size} services")


def _add(index: ResourceIndexPage, number: int) -> None:
    def one_of(values: list[str], step: int = 1) -> str:
        return values[number // step % len(values)]

    service = ResourcePage(
        title=f"Service {number}",
        slug=f"service-{number}",
        needs=[one_of(Need.values)],
        audiences=[one_of(Audience.values, 3)],
        audience_note="People in a benchmark",
        summary="Listens to people in a benchmark.",
        states=[State.WA] if number % 3 else [],
        languages=["en"],
        has_interpreter=number % 5 == 0,
        anonymity=Anonymity.YES if number % 2 else "",
    )
    phone = ContactMethod(
        sort_order=0,
        kind=Kind.PHONE,
        value=f"1800 {number // 1000:03} {number % 1000:03}",
        time_zone=one_of(ZONES),
    )
    phone.opening_hours = [
        OpeningHours(
            sort_order=0, days=WEEK, opens=time(7 + number % 4), closes=time(17)
        )
    ]
    chat = ContactMethod(
        sort_order=1,
        kind=Kind.CHAT,
        value=f"https://service-{number}.example/",
        is_always_open=True,
    )
    service.contact_methods = [phone, chat]
    index.add_child(instance=service)
    service.save_revision().publish(log_action=False)
    confirm_planted(service)
