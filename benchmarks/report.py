"""Writes what was measured as a table and as a chart."""

import os
import platform
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from scripts.common import say

BAR, ROW, LEFT, WIDTH = 14, 20, 330, 760
SHADES = ("#9fd3ca", "#2b7677", "#062e33")


class Row(NamedTuple):
    """What something costs with so many services in the register."""

    what: str
    size: int
    seconds: float
    queries: int | None

    @property
    def milliseconds(self) -> float:
        """The same in milliseconds."""
        return self.seconds * 1000


def write_report(rows: Sequence[Row], folder: Path) -> None:
    """Print the table, and write it with its chart into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = list(table(rows))
    say("\n".join(lines))
    machine = f"{os.cpu_count()} processors, Python {platform.python_version()}, SQLite"
    today = datetime.now(UTC)
    (folder / "help.md").write_text(
        "# The list of help, from 20 to 2,000 services\n\n"
        f"Measured by `make bench` on {today:%d %B %Y}: {machine}. Median of 30 "
        "requests in one process; the first row is one reading.\n\n"
        "![Bars: what each page costs by number of services](help.svg)\n\n"
        + "\n".join(lines)
        + "\n"
    )
    (folder / "help.svg").write_text(chart(rows))


def table(rows: Sequence[Row]) -> Iterable[str]:
    """Yield the lines of a table: a line for each page, a column for each size."""
    sizes = sorted({row.size for row in rows})
    yield "| | " + " | ".join(f"{size:,}" for size in sizes) + " | ratio | queries |"
    yield "|---|" + "---:|" * (len(sizes) + 2)
    for what in dict.fromkeys(row.what for row in rows):
        mine = {row.size: row for row in rows if row.what == what}
        times = [mine[size].milliseconds for size in sizes]
        counts = {row.queries for row in mine.values() if row.queries is not None}
        cells = [f"{time:.1f} ms" for time in times]
        queries = ", ".join(str(count) for count in sorted(counts))
        ratio = f"{times[-1] / times[0]:.2f}"
        yield f"| `{what}` | {' | '.join(cells)} | {ratio} | {queries} |"


def chart(rows: Sequence[Row]) -> str:
    """Return bars as SVG, longest at the right edge; the single readings stay out."""
    shown = [row for row in rows if row.queries is not None]
    pages = list(dict.fromkeys(row.what for row in shown))
    sizes = sorted({row.size for row in shown})
    longest = max(row.milliseconds for row in shown)
    parts, top = [], 10
    for page in pages:
        parts.append(_text(0, top + ROW + BAR, page))
        for row in (row for row in shown if row.what == page):
            length = row.milliseconds / longest * (WIDTH - LEFT - 140)
            shade = SHADES[sizes.index(row.size)]
            parts.append(
                f'<rect x="{LEFT}" y="{top}" width="{length:.1f}" height="{BAR}" '
                f'fill="{shade}"/>'
            )
            label = f"{row.milliseconds:.1f} ms, {row.size:,}"
            parts.append(_text(LEFT + length + 6, top + BAR - 2, label))
            top += ROW
        top += ROW
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" '
        f'font-family="sans-serif" font-size="13"><rect width="{WIDTH}" height="{top}" '
        f'fill="#fffdf8"/>{"".join(parts)}</svg>\n'
    )


def _text(x: float, y: float, words: str) -> str:
    words = words.replace("&", "&amp;")
    return f'<text x="{x:.0f}" y="{y:.0f}" fill="#14201f">{words}</text>'
