"""Facts on disk: sqlite-utils, migrations, recordings."""
