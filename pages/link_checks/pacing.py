"""How fast a host is asked."""

import time
from collections.abc import Callable


class Pace:
    """Lets `pause` seconds pass between two requests to the same host."""

    def __init__(
        self,
        pause: float = 1.0,
        *,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Take the pause; tests bring a clock of their own."""
        self.pause, self.now, self.sleep = pause, now, sleep
        self.free_at: dict[str, float] = {}

    def wait(self, host: str) -> None:
        """Wait until `host` may be asked, and count this as a request."""
        left = self.free_at.get(host, 0.0) - self.now()
        if left > 0:
            self.sleep(left)
        self.free_at[host] = self.now() + self.pause

    def rest(self, host: str, seconds: float) -> None:
        """Leave `host` alone for a while, as it asked."""
        self.free_at[host] = max(self.free_at.get(host, 0.0), self.now() + seconds)
