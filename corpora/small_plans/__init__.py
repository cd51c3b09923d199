"""Small whole plans with known faults of the document-level rules."""
