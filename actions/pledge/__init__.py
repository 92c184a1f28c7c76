"""The pledge: one tap, counted by the day, and nothing known of who gave it."""
