"""What people do, one story a function."""
