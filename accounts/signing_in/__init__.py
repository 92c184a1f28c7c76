"""The door: name and password, the code, and the password once more."""
