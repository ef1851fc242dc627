"""The files of a report. Each shows the figures that are kept in its row and counts nothing itself."""
