"""One module a kind of check. A check looks and yields hits; it knows no code, severity, configuration or output."""
