"""Sharing: how a link travels, and what travels with it."""
