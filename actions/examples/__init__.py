"""Examples of the pages of this app; see `pages/examples`."""
