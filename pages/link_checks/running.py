"""Goes through the links of the site; each answer is kept before the next is asked."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from django.utils import timezone

from pages.link_checks.asking import Asker
from pages.link_checks.chosen import PREFIX
from pages.link_checks.collecting import collect
from pages.link_checks.inside import is_outside, lost_pages, lost_paths
from pages.link_checks.judging import Answer, judge
from pages.link_checks.keeping import keep_lost, keep_places
from pages.models.link_check import LinkCheck

# A host that gives no answer so often in a row is left alone until the next run.
MOST_FAILURES = 3
# A host that wants more seconds of rest than this is left alone until the next run.
LONGEST_REST = 60.0

FIELDS = ["state", "status", "note", "checked_at", "failing_since"]


def look_inside() -> list[LinkCheck]:
    """Find all links, judge those within the site, and return those that leave it."""
    found = collect()
    outside = {a: places for a, places in found.items() if is_outside(a)}
    chosen = {a: places for a, places in found.items() if a.startswith(PREFIX)}
    paths = {a: found[a] for a in found.keys() - outside.keys() - chosen.keys()}
    lost = lost_paths(paths) | lost_pages(chosen)
    standing = outside | {address: one.places for address, one in lost.items()}
    links = keep_places(standing)
    keep_lost(links, lost, timezone.now())
    return [links[address] for address in sorted(outside)]


def in_turn(links: Iterable[LinkCheck], since: datetime | None) -> list[LinkCheck]:
    """Return the links that were not looked at after `since`, one host after another.

    The order lets each host rest while others are asked; what was never looked at, or
    longest ago, comes first.
    """
    by_host: dict[str, deque[LinkCheck]] = defaultdict(deque)
    for link in sorted(links, key=_last_look):
        if not (since and link.checked_at and link.checked_at >= since):
            by_host[host_of(link)].append(link)
    turn = []
    while by_host:
        for host in list(by_host):
            turn.append(by_host[host].popleft())
            if not by_host[host]:
                del by_host[host]
    return turn


def _last_look(link: LinkCheck) -> tuple[float, str]:
    return (link.checked_at.timestamp() if link.checked_at else 0.0, link.address)


def host_of(link: LinkCheck) -> str:
    """Return the name of the machine that a link leads to."""
    return urlsplit(link.address).hostname or ""


@dataclass
class Run:
    """One walk over the links that leave the site.

    `tell` is called once for each link that is done, in whichever way. As long as
    nobody at all has answered, failures are held back: it is more likely that this
    machine is offline.
    """

    asker: Asker
    tell: Callable[[], object] = lambda: None
    has_answers: bool = False
    held: list[tuple[LinkCheck, Answer]] = field(default_factory=list)
    failures: Counter[str] = field(default_factory=Counter)
    resting: set[str] = field(default_factory=set)
    asked: int = 0
    left_out: int = 0

    def over(self, links: list[LinkCheck]) -> None:
        """Ask for each of `links`; what is asked to wait a little comes once more."""
        queue = deque((link, True) for link in links)
        while queue:
            link, may_come_back = queue.popleft()
            host = host_of(link)
            if host in self.resting:
                self.left_out += 1
                self.tell()
                continue
            answer = self.asker.ask(link.address)
            self.asked += 1
            if answer.rest is not None and may_come_back:
                self._let_rest(host, answer.rest)
                queue.append((link, False))
                continue
            self._take(link, answer)
            self.tell()

    def _let_rest(self, host: str, seconds: float) -> None:
        if seconds > LONGEST_REST:
            self.resting.add(host)
        else:
            self.asker.pace.rest(host, seconds)

    def _take(self, link: LinkCheck, answer: Answer) -> None:
        """Keep an answer, or hold it back; leave a silent host alone."""
        host = host_of(link)
        if answer.is_silence:
            self.failures[host] += 1
            if self.failures[host] >= MOST_FAILURES:
                self.resting.add(host)
        else:
            self.failures[host] = 0
            self.has_answers = True
        self.held.append((link, answer))
        if self.has_answers:
            for held, held_answer in self.held:
                keep(held, held_answer)
            self.held.clear()


def keep(link: LinkCheck, answer: Answer) -> None:
    """Write an answer down at once."""
    state = judge(link.state, answer)
    link.write(state, answer.status, answer.note, timezone.now())
    link.save(update_fields=FIELDS)
