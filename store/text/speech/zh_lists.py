"""The word lists of Chinese prose, by section: blank-separated words."""

from __future__ import annotations

from store.text.wordlists import sections


def _words(name: str, section: str) -> str:
    return " ".join(sections(name)[section])


PLAIN = _words("zh_cues", "plain")
MARKED = _words("zh_cues", "marked")
ADVERBS = _words("zh_cues", "adverbs")
FOLLOW = _words("zh_cues", "follow")
NARRATOR = _words("zh_cues", "narrator")
CARRY_ON = _words("zh_cues", "carry_on")
DOCUMENTS = _words("zh_cues", "documents")
BODIES = _words("zh_cues", "bodies")
COLLECTIVES = _words("zh_cues", "collectives")
GESTURES = _words("zh_cues", "gestures")
ACTS = _words("zh_cues", "acts")
STOP_WORDS = _words("zh_cues", "stop_words")
NEVER_NAMES = _words("zh_cues", "never_names")
LEANS = _words("zh_cues", "leans")
NO_SPEECH = _words("zh_cues", "no speech")
HISTORIC = _words("zh_cues", "historic")
WORDY_NAMES = _words("zh_cues", "wordy_names")
HEADS = _words("zh_posts", "heads")
PRESS = _words("zh_posts", "press")
PERSONAL = _words("zh_posts", "personal")
TITLES = _words("zh_posts", "titles")
SHORT = _words("zh_posts", "short")
ALONE = _words("zh_posts", "alone")
MODIFIERS = _words("zh_posts", "modifiers")
HONOURS = _words("zh_posts", "honours")
COMMITTEES = _words("zh_posts", "committees")
PROVINCES = _words("zh_posts", "provinces")
CITIES = _words("zh_places", "cities")
SINGLE = _words("zh_surnames", "single").replace(" ", "")
COMPOUND = _words("zh_surnames", "compound")
RISKY = _words("zh_surnames", "risky")
