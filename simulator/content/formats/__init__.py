"""Question formats: every row of a file is imported, repaired by a rule that is named, or refused with its reason."""
