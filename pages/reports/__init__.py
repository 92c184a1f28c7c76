"""What there is to look at again: reports for those who edit."""
