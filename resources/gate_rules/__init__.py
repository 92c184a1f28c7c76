"""Rules of the gate, one a file; see `pages.gate`."""
