"""The figures of returns and dashboards: pure queries, one module per table of the monthly return (DOMAIN §4)."""
