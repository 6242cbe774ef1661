#!/bin/bash
# Run once by the image, on an empty volume: one database for each service and one for Keycloak, each with a login of
# its own that can enter no other.
set -euo pipefail

# database NAME PASSWORD
database() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect, temporary on database :"name" from public;
SQL
}

database household "$HOUSEHOLD_DB_PASSWORD"
database target "$TARGET_DB_PASSWORD"
database agency_task "$AGENCY_TASK_DB_PASSWORD"
database keycloak "$KEYCLOAK_DB_PASSWORD"
