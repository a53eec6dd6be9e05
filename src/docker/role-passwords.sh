#!/usr/bin/env bash
# Gives the roles of Casusregie their passwords; the database container runs it once, after roles.sql.
set -euo pipefail
psql --quiet --set ON_ERROR_STOP=1 --username postgres --dbname "$POSTGRES_DB" \
  --set migrator="$MIGRATOR_PASSWORD" --set application="$APPLICATION_PASSWORD" --set auditor="$AUDITOR_PASSWORD" <<'SQL'
alter role casusregie_migrator password :'migrator';
alter role casusregie_application password :'application';
alter role casusregie_auditor password :'auditor';
SQL
