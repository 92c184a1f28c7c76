"""How long things take. Tests count; this measures, on the machine it runs on."""
