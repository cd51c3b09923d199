"""One module a format: ``render(result) -> str``. Formatters are pure; only the command line writes."""
