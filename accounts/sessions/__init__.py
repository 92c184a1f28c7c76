"""How long a sign-in lasts, and what a session has to prove."""
