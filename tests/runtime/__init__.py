"""Tests of how the portal starts, stops and refuses to start."""
