"""Blocks to Document: sections, items, prompts set apart, facts."""

from __future__ import annotations

from planlint.structure.build import build, build_advice, build_plan
from planlint.structure.layouts import Layouts

__all__ = ["Layouts", "build", "build_advice", "build_plan"]
