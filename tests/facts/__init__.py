"""What an item says: the readers of facts, and the facts of an item."""
