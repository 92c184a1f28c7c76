"""Logs as one JSON object a line, without addresses, queries or cookies."""

import json
import logging
from datetime import UTC, datetime
from typing import Any


class JSONFormatter(logging.Formatter):
    """Writes time, level, logger, message and traceback, and nothing else.

    Django attaches the request to some records; it is left out on purpose, since it
    knows who asked.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return `record` as one line of JSON."""
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            entry["traceback"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False)


def configuration(level: str, *, is_debug: bool) -> dict[str, Any]:
    """Return the logging of the whole site: all to standard error, from `level` on.

    What Django says about a request that it refused is no error of ours.
    """
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": JSONFormatter}},
        "handlers": {
            "console": {"class": "logging.StreamHandler", "formatter": "json"}
        },
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            "django.security": {"level": "CRITICAL"},
            "django.server": {"handlers": [], "propagate": is_debug},
            "django_tasks": {"level": "WARNING"},
        },
    }
