"""The statute of unpaid work as pure functions. Each returns a Violation or None; numbers marked [K] are settings."""
