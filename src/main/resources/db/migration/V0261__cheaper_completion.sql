-- Finishing work writes to the record, closes a line of the inbox and marks texts to be followed for searching. What the database does of
-- itself with each of these is done here with less (decision 0016).

-- A function in SQL is planned anew in each transaction that calls it; these two are planned once for a connection. They answer the same.
create or replace function audit_canonical(variadic parts text[]) returns text language plpgsql immutable parallel safe as $$
begin
    return (select string_agg(coalesce(octet_length(part) || ':' || part, '-'), ';' order by place)
        from unnest(parts) with ordinality as each (part, place));
end
$$;

create or replace function audit_payload_hash(r audit_record) returns bytea language plpgsql stable as $$
begin
    return sha256(r.salt || convert_to(audit_canonical(r.case_id::text, r.subject_id::text, r.purpose,
        array_to_string(r.fields, ','), r.client_address, r.session_hash, r.detail), 'UTF8'));
end
$$;

-- Nobody needs leave to forget who has seen work that is closed.
create or replace function work_item_unseen() returns trigger language plpgsql security definer set search_path = casusregie, pg_temp as $$
begin
    delete from work_item_seen where work_item_id = new.id;
    return null;
end
$$;
