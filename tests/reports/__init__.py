"""Tests of reports and the dashboard."""
