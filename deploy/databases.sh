#!/bin/sh
# Runs once, when PostgreSQL starts on an empty volume: one database for each service, which the other cannot enter.
# The log has an owner beside the service, so that the service cannot change what it has written.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
    -v log_owner_password="$THIDUA_LOG_OWNER_PASSWORD" -v log_password="$THIDUA_LOG_PASSWORD" \
    -v views_password="$THIDUA_VIEWS_PASSWORD" -v keycloak_password="$THIDUA_KEYCLOAK_PASSWORD" <<'SQL'
create role thidua_log_owner login password :'log_owner_password';
create role thidua_log login password :'log_password';
create database thidua_log owner thidua_log_owner;
revoke all on database thidua_log from public;
grant connect on database thidua_log to thidua_log;

create role thidua_views login password :'views_password';
create database thidua_views owner thidua_views;
revoke all on database thidua_views from public;

create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
