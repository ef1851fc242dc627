"""The tests of the portal; they mirror the code."""
