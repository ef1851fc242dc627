"""The code printed on a letter, by which anyone checks it."""

import secrets

# Without 0/O, 1/I/L: a code is read aloud and typed from paper.
CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 12


def new_verification_code() -> str:
    """A code of 12 signs from 31 (about 59 bits): it cannot be guessed by trying."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
