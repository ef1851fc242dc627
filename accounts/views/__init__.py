"""Pages of accounts: people, offices, the access log, the own profile."""
