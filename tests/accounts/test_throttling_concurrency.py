"""Many guesses at the same moment get no more turns than one after the other."""

import json
import os
from pathlib import Path

from tests.own_database import own_database, run_python

AT_ONCE = 12
# One table of its own is enough: no other one is asked.
GUESSES = """
import json
from threading import Barrier, Thread
import django
django.setup()
from django.db import connection
from django.test import RequestFactory
from accounts import throttling
from accounts.models import Turn

with connection.schema_editor() as editor:
    editor.create_model(Turn)
request = RequestFactory().get("/", REMOTE_ADDR="192.0.2.7")
barrier, ends = Barrier(%d), []

def guess():
    barrier.wait()
    try:
        throttling.take_turns(request, "password", "robin")
        ends.append("taken")
    except throttling.TooManyTriesError:
        ends.append("stopped")
    except throttling.StoreOutOfReachError:
        ends.append("closed")
    finally:
        connection.close()

threads = [Thread(target=guess) for _ in range(%d)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(json.dumps(ends))
""" % (AT_ONCE, AT_ONCE)  # noqa: UP031 - the script itself has braces


def test_twelve_guesses_at_once_get_five_turns(tmp_path: Path) -> None:
    with own_database("turns", tmp_path) as url:
        values = os.environ | {
            "DATABASE_URL": url,
            "DJANGO_SETTINGS_MODULE": "campaign_site.settings",
            "LOG_LEVEL": "CRITICAL",
        }
        ends = json.loads(run_python(values, "-c", GUESSES))
    assert len(ends) == AT_ONCE
    assert ends.count("taken") == 5
