-- The three roles of Casusregie and who owns what. A superuser runs this in the database of Casusregie before the first
-- start, and once more when an installation from before these roles is taken over; running it again changes nothing.
-- It sets no passwords: give each role one with \password.
do $$
declare
    wanted text;
    thing record;
begin
    foreach wanted in array array['casusregie_migrator', 'casusregie_application', 'casusregie_auditor'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noinherit', wanted);
        end if;
    end loop;

    execute format('revoke all on database %I from public', current_database());
    execute format('revoke all on database %I from casusregie_application, casusregie_auditor', current_database());
    execute format('grant connect on database %I to casusregie_migrator, casusregie_application, casusregie_auditor',
        current_database());
    execute format('grant create on database %I to casusregie_migrator', current_database());
    revoke create on schema public from public;

    -- Only the migrator owns anything. Of an installation from before the roles, it takes everything over.
    for thing in select nspname from pg_namespace
        where nspname in ('casusregie', 'engine') and nspowner <> 'casusregie_migrator'::regrole
    loop
        execute format('alter schema %I owner to casusregie_migrator', thing.nspname);
    end loop;
    for thing in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('casusregie', 'engine') and c.relowner <> 'casusregie_migrator'::regrole
            and c.relkind in ('r', 'p', 'v', 'm', 'S')
            and not exists (select from pg_depend d where d.objid = c.oid and c.relkind = 'S' and d.deptype in ('a', 'i'))
    loop
        execute format('alter table %s owner to casusregie_migrator', thing.name);
    end loop;
    for thing in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('casusregie', 'engine') and p.proowner <> 'casusregie_migrator'::regrole
    loop
        execute format('alter routine %s owner to casusregie_migrator', thing.name);
    end loop;
end
$$;
