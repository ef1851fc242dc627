"""Rows for tests, one module per app. Regions and offices are the real ones that the test database holds."""
