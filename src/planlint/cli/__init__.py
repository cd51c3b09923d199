"""The command line: the only place that prints, exits and writes files. Each module adds its commands to ``main``."""

from planlint.cli import check, history, rules, settings
from planlint.cli.base import main

__all__ = ["check", "history", "main", "rules", "settings"]
