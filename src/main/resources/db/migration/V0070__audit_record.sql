-- The audit record with the fields of NEN 7513 and BIO2: one row for each event, written in the transaction it describes.
-- What may have to be erased for a person's sake (whom and what it was about, from where) stands under a salted hash of its
-- own, so that it can go without breaking the chain; everything else stays for good.
drop trigger audit_record_append_only on audit_record;
drop trigger audit_record_no_truncate on audit_record;
drop index audit_record_case;
drop index audit_record_actor;

alter table audit_record alter column id drop identity;
create sequence audit_record_number owned by audit_record.id;
select setval('audit_record_number', coalesce(max(id), 0) + 1, false) from audit_record;

alter table audit_record
    alter column actor_id drop not null,
    alter column organisation_id drop not null,
    alter column case_id drop not null,
    alter column action type varchar(60),
    alter column rule type varchar(80),
    -- The transaction, to know what was complete when it was sealed; comparable only within one database cluster.
    add column xid xid8 not null default pg_current_xact_id(),
    add column cluster bigint not null default 0,
    -- The database's own clock beside the product's.
    add column recorded_at timestamptz not null default clock_timestamp(),
    add column trace_id uuid not null default gen_random_uuid(),
    add column kind varchar(20) not null default 'READ',
    add column processing varchar(40) not null default 'CASES',
    add column actor_name varchar(200) not null default '',
    add column actor_roles varchar(400) not null default '',
    add column organisation_name varchar(200) not null default '',
    add column source varchar(120) not null default 'before version 0.1',
    -- From here on it can be erased.
    add column purpose varchar(40),
    add column fields text[],
    add column client_address varchar(45),
    add column session_hash varchar(32),
    add column detail varchar(500),
    add column salt bytea,
    add column payload_hash bytea;

-- Parts with their lengths, so that no two different rows read the same; the product and its verifier build the same text.
create function audit_canonical(variadic parts text[]) returns text language sql immutable parallel safe as $$
    select string_agg(coalesce(octet_length(part) || ':' || part, '-'), ';' order by place)
    from unnest(parts) with ordinality as each (part, place)
$$;

create function audit_payload_hash(r audit_record) returns bytea language sql stable as $$
    select sha256(r.salt || convert_to(audit_canonical(r.case_id::text, r.subject_id::text, r.purpose,
        array_to_string(r.fields, ','), r.client_address, r.session_hash, r.detail), 'UTF8'))
$$;

update audit_record set kind = case when is_read then 'READ' when outcome = 'REFUSED' then 'REFUSE' else 'CHANGE' end,
    cluster = (select system_identifier from pg_control_system()), recorded_at = at, purpose = '', fields = '{}',
    client_address = '', session_hash = '', detail = '',
    salt = uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
update audit_record r set payload_hash = audit_payload_hash(r);

alter table audit_record
    alter column payload_hash set not null,
    alter column kind drop default,
    alter column processing drop default,
    alter column source drop default,
    alter column cluster drop default,
    alter column xid drop default,
    alter column recorded_at drop default,
    alter column trace_id drop default,
    alter column actor_name drop default,
    alter column actor_roles drop default,
    alter column organisation_name drop default;

-- What the database itself fills in, whatever the insert says. The number of the transaction is taken before the number of
-- the row, and the hash is made last.
create function complete_audit_record() returns trigger language plpgsql as $$
begin
    new.xid := pg_current_xact_id();
    select system_identifier into new.cluster from pg_control_system();
    new.id := nextval('audit_record_number');
    new.recorded_at := clock_timestamp();
    new.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
    new.payload_hash := audit_payload_hash(new);
    return new;
end
$$;
create trigger audit_record_complete before insert on audit_record
    for each row execute function complete_audit_record();

-- Nobody changes or removes a row, not even the owner. The one change there is: a row loses, all at once, its salt and what
-- can be erased.
create function refuse_audit_change() returns trigger language plpgsql as $$
declare
    erased audit_record;
begin
    if tg_op = 'UPDATE' then
        erased := old;
        erased.case_id := null;
        erased.subject_id := null;
        erased.purpose := null;
        erased.fields := null;
        erased.client_address := null;
        erased.session_hash := null;
        erased.detail := null;
        erased.salt := null;
        if old.salt is not null and new is not distinct from erased then
            return new;
        end if;
    end if;
    raise exception 'the audit record is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_record_append_only before update or delete on audit_record
    for each row execute function refuse_audit_change();
create trigger audit_record_no_truncate before truncate on audit_record
    for each statement execute function refuse_change();

-- Direct access to the database, such as repair work, is announced with this: select record_maintenance('why').
create function record_maintenance(reason text) returns bigint language sql security definer
    set search_path from current as $$
    insert into audit_record (at, trace_id, kind, action, processing, is_read, outcome, rule, actor_name, actor_roles,
        organisation_name, source, purpose, fields, client_address, session_hash, detail)
    values (clock_timestamp(), gen_random_uuid(), 'MAINTENANCE', 'DIRECT_ACCESS', 'RECORD', false, 'ALLOWED', 'DATABASE_ROLE',
        session_user, '', '', 'postgresql ' || current_setting('server_version'), 'MAINTENANCE', '{}',
        coalesce(host(inet_client_addr()), 'local'), '', left(reason, 500))
    returning id
$$;

-- Erases what these rows say of people and records that; for the destruction of a case, never for the application's role.
create function erase_audit_payload(rows_to_erase bigint[], reason text) returns bigint language sql security definer
    set search_path from current as $$
    update audit_record set case_id = null, subject_id = null, purpose = null, fields = null, client_address = null,
        session_hash = null, detail = null, salt = null
    where id = any (rows_to_erase) and salt is not null and action <> 'ERASED';
    insert into audit_record (at, trace_id, kind, action, processing, is_read, outcome, rule, actor_name, actor_roles,
        organisation_name, source, purpose, fields, client_address, session_hash, detail)
    values (clock_timestamp(), gen_random_uuid(), 'RECORD', 'ERASED', 'RECORD', false, 'ALLOWED', 'DATABASE_ROLE',
        session_user, '', '', 'postgresql ' || current_setting('server_version'), 'RETENTION', rows_to_erase::text[],
        coalesce(host(inet_client_addr()), 'local'), '', left(reason, 500))
    returning id
$$;
revoke execute on function erase_audit_payload(bigint[], text) from public;
revoke execute on function record_maintenance(text) from public;

create index audit_record_sealing on audit_record (cluster, xid, id);
create index audit_record_case on audit_record (case_id, at desc, id desc) where case_id is not null;
create index audit_record_actor on audit_record (actor_id, at);
create index audit_record_subject on audit_record (subject_id, at desc) where subject_id is not null;
create index audit_record_kind on audit_record (kind, at desc) where kind not in ('READ', 'ADD', 'CHANGE');
