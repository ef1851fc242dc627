"""Where next: the villages of an office's work area, ranked by what the portal knows of them.

`signals` and `plans` ask (one query for each), `scoring` weighs (pure), `ranking` puts the list together, `facts` tells
of one village. Counts of clients are for the office alone; no name is among them.
"""
