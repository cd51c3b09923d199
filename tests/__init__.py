"""The tests mirror src/planlint. Every document in them is invented."""
