"""The command line: the only place that prints, exits and writes files. Each module adds its commands to ``main``."""

from planlint.cli import check, rules
from planlint.cli.base import main

__all__ = ["check", "main", "rules"]
