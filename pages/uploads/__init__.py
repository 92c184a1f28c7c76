"""What editors upload, made harmless before it is kept."""
