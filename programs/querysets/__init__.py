"""Who may see the rows of outreach and agreements, and their subsets: one file per noun."""
