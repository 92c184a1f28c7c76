"""What is told about a film."""
