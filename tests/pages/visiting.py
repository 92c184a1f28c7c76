"""Follows campaign links from several processes at once, as a site under load would.

A program, since it forks: `python -m tests.pages.visiting visits processes`. It makes
two links, calls the site as its server does, and prints what was answered and counted.
"""

import json
import multiprocessing
import sys
from collections import Counter
from multiprocessing.synchronize import Barrier
from typing import Any
from wsgiref.util import setup_testing_defaults

from campaign_site.wsgi import application

# Only now, when the site is set up.
from django.db import connection  # isort: skip
from wagtail.models import Page  # isort: skip

from pages.models import CampaignLink, CampaignLinkVisits, LinkLabel  # isort: skip

# As on a poster, and as somebody types it.
PATHS = ("/go/first/", "/go/SECOND")
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0"


def make_links() -> None:
    """Make the links, to the only page of an empty site."""
    labels = LinkLabel.objects
    chosen = {kind: labels.filter(kind=kind)[0] for kind in LinkLabel.Kind.values}
    page = Page.objects.get(depth=2)
    for word in ("first", "second"):
        CampaignLink.objects.create(word=word, page=page, **chosen)


def counted() -> Counter[str]:
    """Return the visits of each link."""
    total: Counter[str] = Counter()
    for word, count in CampaignLinkVisits.objects.values_list("link__word", "count"):
        total[word] += count
    return total


def follow(path: str) -> int:
    """Ask the site for `path` as a browser; return the status."""
    told: list[int] = []

    def start_response(status: str, *_: Any) -> None:
        told.append(int(status.partition(" ")[0]))

    asked: dict[str, Any] = {}
    setup_testing_defaults(asked)
    asked |= {"PATH_INFO": path, "HTTP_HOST": "localhost", "HTTP_USER_AGENT": BROWSER}
    application(asked, start_response).close()
    return told[0]


def visit(start: Barrier, queue: Any, times: int) -> None:
    """Follow both links in turn, beginning when all processes are there."""
    start.wait()
    queue.put(Counter(follow(PATHS[number % 2]) for number in range(times)))


def main(visits: int, processes: int) -> None:
    """Share out the visits, and add up what was answered."""
    make_links()
    # No two processes may use one connection.
    connection.close()
    fork = multiprocessing.get_context("fork")
    start, queue = fork.Barrier(processes), fork.Queue()
    arguments = (start, queue, visits // processes)
    workers = [fork.Process(target=visit, args=arguments) for _ in range(processes)]
    for worker in workers:
        worker.start()
    answered: Counter[int] = Counter()
    for _ in workers:
        answered += queue.get(timeout=300)
    sys.stdout.write(json.dumps({"answered": answered, "counted": counted()}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
