"""How editors keep the register: lists, checks, pulls and confirmations."""
