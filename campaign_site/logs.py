"""Logs as one JSON object a line, without addresses, queries or cookies."""

import json
import logging
from datetime import UTC, datetime


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
