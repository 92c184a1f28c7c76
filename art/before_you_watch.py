"""Draw the demo's short film “Before you watch”, its captions and its poster.

Run it from the top of the repository: `python art/before_you_watch.py`. Chromium
draws each slide in the campaign's fonts, Pillow fades from one to the next, and ffmpeg
makes a WebM of it. Besides the development requirements it needs the package
`imageio-ffmpeg`, which nothing else here does.

Words on paper, one thought after another, without sound. They fade; nothing moves,
and no light changes quickly enough to hurt anybody.
"""

import io
import shutil
import subprocess
from base64 import b64encode
from pathlib import Path

from imageio_ffmpeg import get_ffmpeg_exe
from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
FONT = ROOT / "static" / "fonts" / "newsreader.woff2"
DEMO = ROOT / "pages" / "examples" / "videos"
NAME = "before-you-watch"
POSTER = ROOT / "pages" / "examples" / "images" / f"{NAME}.jpg"

SIZE = (1280, 720)
FRAMES = 12  # a second
FADE = 0.9  # seconds; a slide comes and goes slowly
# (seconds on the screen, words, one line each)
SLIDES = [
    (3.5, ["Before you watch"]),
    (
        5.0,
        [
            "This film is about online",
            "child sexual exploitation,",
            "and people who work to stop it.",
        ],
    ),
    (4.5, ["You may pause it.", "You may stop, and not come back.", "Both are fine."]),
    (4.0, ["Choose your day.", "Choose your company."]),
    (5.0, ["If it is close to you,", "talk to somebody.", "Help is on this page."]),
]
# Above, where no words are.
PLACE = "line:4% position:96% align:end"

MARK = (
    "M3 40C3 20 14 6 34 0l5 6.5C29 11 23 17.5 22 24"
    "c8.5.5 15 7.3 15 16A17 17 0 0 1 3 40z"
)
SVG = """<style>
  @font-face {{
    font-family: serif-of-the-site; src: url(data:font/woff2;base64,{font})
  }}
  body {{ margin: 0 }} svg {{ display: block }}
  text {{ font: 460 {size}px serif-of-the-site; letter-spacing: -.015em; fill: {ink} }}
</style>
<svg width="1280" height="720"><rect width="1280" height="720" fill="{paper}"/>
<g transform="translate(104 96) scale({sign})">
<path d="{mark}" fill="{first}"/>
<path d="{mark}" transform="translate(44)" fill="{second}"/>
</g>{lines}</svg>"""
BY_NIGHT = {
    "paper": "#0a4147",
    "ink": "#fffdf8",
    "first": "#fff6e6",
    "second": "#f4b98c",
}
BY_DAY = {
    "paper": "#faf6ec",
    "ink": "#14201f",
    "first": "#0a4147",
    "second": "#c65f33",
}


def slide(page: Page, words: list[str], *, is_first: bool) -> Image.Image:
    """Return one slide as it looks when it is fully there."""
    size, leading = (124, 130) if is_first else (80, 98)
    top = 574 - leading * (len(words) - 1)
    lines = "".join(
        f'<text x="104" y="{top + leading * number}">{line}</text>'
        for number, line in enumerate(words)
    )
    font = b64encode(FONT.read_bytes()).decode()
    sign = 3.2 if is_first else 1.5
    colours = BY_NIGHT if is_first else BY_DAY
    page.set_content(
        SVG.format(size=size, lines=lines, font=font, sign=sign, mark=MARK, **colours)
    )
    page.evaluate("document.fonts.ready")
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def frames(slides: list[Image.Image]) -> list[Image.Image]:
    """Return every frame of the film; the first slide is there from the start."""
    drawn = []
    before = slides[0]
    for (seconds, _words), picture in zip(SLIDES, slides, strict=True):
        for step in range(round(seconds * FRAMES)):
            share = min(1.0, step / FRAMES / FADE)
            drawn.append(Image.blend(before, picture, share))
        before = picture
    return drawn


def captions() -> str:
    """Return the words of the film as WebVTT."""
    cues, start = [], 0.0
    for number, (seconds, words) in enumerate(SLIDES):
        said = ["[No sound. Words on the screen:]", *words] if number == 0 else words
        cues.append(
            "\n".join(
                [f"{clock(start)} --> {clock(start + seconds - 0.1)} {PLACE}", *said]
            )
        )
        start += seconds
    return "WEBVTT\n\n" + "\n\n".join(cues) + "\n"


def clock(seconds: float) -> str:
    """Return a time as WebVTT writes it."""
    return f"00:{int(seconds // 60):02}:{seconds % 60:06.3f}"


def main() -> None:
    """Draw the film and write its files."""
    DEMO.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        slides = [
            slide(page, words, is_first=number == 0)
            for number, (_seconds, words) in enumerate(SLIDES)
        ]
        browser.close()
    slides[0].save(POSTER, quality=84, optimize=True, progressive=True)
    command = [get_ffmpeg_exe(), "-y", "-loglevel", "error", "-f", "rawvideo"]
    command += ["-pix_fmt", "rgb24", "-s", "{}x{}".format(*SIZE), "-r", str(FRAMES)]
    command += ["-i", "-", "-c:v", "libvpx-vp9", "-crf", "50", "-b:v", "0"]
    command += [
        "-pix_fmt",
        "yuv420p",
        "-g",
        "240",
        "-fflags",
        "+bitexact",
        str(DEMO / f"{NAME}.webm"),
    ]
    film = b"".join(picture.tobytes() for picture in frames(slides))
    subprocess.run(command, input=film, check=True)
    (DEMO / f"{NAME}.vtt").write_text(captions())


if __name__ == "__main__":
    main()
