"""Tests of the import of an office's register."""
