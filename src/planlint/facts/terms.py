"""House terms: what is written → what the council writes."""

from __future__ import annotations


def not_a_term(old: str, new: str) -> str:
    """Why ``old`` cannot be replaced by ``new``; "" where it can."""
    if not old.strip():
        return "the term to be replaced is empty"
    if not new.strip():
        return f"what stands for {old!r} is empty"
    if old.split() == new.split():
        return f"{old!r} is replaced by itself"
    if old.split() == new.lower().split() and old == old.lower():
        return f"{old!r}, in small letters, is found in any case of letters, and so finds {new!r} too"
    return ""
