"""Who may work here: sign-in, second factor, sessions, roles and review."""
