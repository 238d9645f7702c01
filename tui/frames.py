"""The last frame, remembered, so that only what changed is sent."""


def forget() -> None:
    """Forget the last frame: the next one is sent whole."""
