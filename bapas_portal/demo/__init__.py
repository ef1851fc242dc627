"""Demonstration data: invented people in real villages, the same for everyone who seeds on the same day.

Every NIK ends in a serial of 9001..9999 and every phone number has 00 after its prefix: none belongs to anybody.
"""
