-- What the roles of db/roles.sql may. The migrator owns the schemas; the application reads and writes rows and no more;
-- the auditor reads the record of access.
grant usage on schema casusregie, engine to casusregie_application;
grant select, insert, update, delete on all tables in schema casusregie, engine to casusregie_application;
grant usage on all sequences in schema casusregie, engine to casusregie_application;
alter default privileges in schema casusregie, engine
    grant select, insert, update, delete on tables to casusregie_application;
alter default privileges in schema casusregie, engine grant usage on sequences to casusregie_application;

revoke all on flyway_schema_history from casusregie_application;

-- Whatever is named audit_… only grows (trust.md 2.3). A table that comes after this migration says so itself.
grant usage on schema casusregie to casusregie_auditor;
do $$
declare
    record_table regclass;
begin
    for record_table in select c.oid::regclass from pg_class c
        where c.relnamespace = 'casusregie'::regnamespace and c.relkind = 'r' and c.relname like 'audit\_%'
    loop
        execute format('revoke update, delete on %s from casusregie_application', record_table);
        execute format('grant select on %s to casusregie_auditor', record_table);
    end loop;
end
$$;
