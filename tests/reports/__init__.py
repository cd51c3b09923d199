"""The report formats, on results made in the test and on the example case."""
