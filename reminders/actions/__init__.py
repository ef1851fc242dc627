"""What the outbox does: fills itself by the rules, delivers, and shows that it is alive."""
