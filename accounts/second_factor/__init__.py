"""The second step: a code from an app on a phone, or a recovery code."""
