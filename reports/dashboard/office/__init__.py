"""The parts that only the head of a Bapas sees: the office's own lists, officer by officer and day by day."""
