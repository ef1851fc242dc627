"""The ways a message leaves the portal, one file each, and which of them is taken for whom."""
