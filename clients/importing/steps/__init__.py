"""What workers do with an uploaded register, step by step; each can be taken up again where a lost worker left it."""
