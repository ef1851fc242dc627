"""What the cells of a hand-kept register say. Pure functions: any value goes in, nothing is ever raised."""
