"""The settings of a council or a team: ``planlint.toml``."""

from planlint.settings.file import NAME, ConfigFile, find, read, whole
from planlint.settings.force import COMMAND_LINE, DEFAULT, Setting, Settings, resolve
from planlint.settings.model import Choice, Limits

__all__ = ["COMMAND_LINE", "DEFAULT", "NAME", "Choice", "ConfigFile", "Limits", "Setting", "Settings", "find", "read", "resolve", "whole"]
