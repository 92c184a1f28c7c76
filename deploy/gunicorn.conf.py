"""How gunicorn serves the site, everywhere.

WEB_CONCURRENCY sets the number of worker processes, WEB_THREADS the requests that
each answers at a time, FORWARDED_ALLOW_IPS the proxies whose word on the scheme is
believed. `--bind` says where to listen.
"""

import os
from pathlib import Path

worker_class = "deploy.gunicorn_worker.CampaignWorker"
# At least two: while a proxy refreshes a page, the site may ask itself for another.
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = int(os.environ.get("WEB_THREADS", "4"))

# Seconds. A proxy in front should give up a little before `timeout`, and keep its
# connections open a little shorter than `keepalive`.
timeout = 30
graceful_timeout = 20
keepalive = 65

# A worker is replaced now and then, so that a slow leak never becomes an outage.
max_requests = 5_000
max_requests_jitter = 500

# Readers are not written down: no access log at all. Errors go to standard error.
accesslog = None
errorlog = "-"
loglevel = os.environ.get("LOG_LEVEL", "info").lower()

# Heartbeats are kept in memory: on a slow disk they stall and workers get killed.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
control_socket_disable = True
