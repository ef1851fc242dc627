"""The first page after signing in, and the figures on it: one file for each subject they are about."""
