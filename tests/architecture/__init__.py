"""Guards over the whole house: each allow-list entry has a reason, and a test fails when the entry is stale."""
