"""Pages of unpaid work: sentences, sessions, the ledger, sites, and the day list of a village."""
