"""How strongly two words draw each other.

`joint` hits of both within the span, `node` and `collocate` hits of each alone, `size` words in all.
`span` is the number of words looked at to the left plus those to the right; it is part of what is
expected, and tools differ in that, so a screen must say so.
"""

from __future__ import annotations

import math

FEWEST_HITS = 3
FEWEST_SPEAKERS = 2
"""A collocate has at least so many joint hits, from so many speakers."""


def expected(node: float, collocate: float, size: float, span: float = 1) -> float:
    """Return the joint hits that chance would give."""
    return node * collocate * span / size


def log_dice(joint: float, node: float, collocate: float) -> float:
    """Return logDice: at most 14, +1 is twice as strong, and the size of the text plays no part.

    >>> round(log_dice(8, 22, 9), 4)
    13.0458
    """
    return 14 + math.log2(2 * joint / (node + collocate)) if joint > 0 else -math.inf


def mutual_information(
    joint: float, node: float, collocate: float, size: float, span: float = 1, power: int = 1
) -> float:
    """Return MI, or MI2 and MI3 with that `power` of the joint hits; MI loves rare words."""
    if joint <= 0:
        return -math.inf
    return math.log2(joint**power / expected(node, collocate, size, span))


def t_score(joint: float, node: float, collocate: float, size: float, span: float = 1) -> float:
    """Return the t-score, which loves frequent words."""
    return (joint - expected(node, collocate, size, span)) / math.sqrt(joint) if joint > 0 else -math.inf


def z_score(joint: float, node: float, collocate: float, size: float, span: float = 1) -> float:
    """Return how many standard deviations the joint hits lie from chance."""
    chance = expected(node, collocate, size, span)
    return (joint - chance) / math.sqrt(chance)


def delta_p(joint: float, node: float, collocate: float, size: float) -> float:
    """Return delta P of the collocate given the node: how much the node makes it likelier."""
    return joint / node - (collocate - joint) / (size - node)
