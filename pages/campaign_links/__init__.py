"""Campaign links: a visit is counted by the day, and nothing known of who came."""
