from .references import VideoKey


def video() -> dict[str, VideoKey]:
    """Return the variants of the video block: a video of our own."""
    return {"own": VideoKey("before-you-watch")}
