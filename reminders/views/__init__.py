"""The pages of the outbox: a person's own reminders, how delivery goes, and the rules with their words."""
