"""Discussion guides on paper."""
