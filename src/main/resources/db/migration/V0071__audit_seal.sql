-- The chain over the record. A seal covers the rows of all transactions with a number from from_xid up to but without
-- below_xid: when it was made none of those still ran, so the set is final, whatever order the rows were written in.
create table audit_seal (
    number bigint primary key,
    cluster bigint not null,
    from_xid xid8 not null,
    below_xid xid8 not null,
    first_id bigint not null,
    last_id bigint not null,
    row_count bigint not null,
    -- The hash over number and hash of every row, in order.
    root bytea not null,
    -- Of every row its number and the beginning of its hash: says which row it was when the root is not right any more.
    locator bytea not null,
    sealed_at timestamptz not null,
    previous bytea not null,
    mac bytea not null
);
create index audit_seal_cluster on audit_seal (cluster, below_xid);

create trigger audit_seal_append_only before update or delete on audit_seal
    for each row execute function refuse_change();
create trigger audit_seal_no_truncate before truncate on audit_seal
    for each statement execute function refuse_change();
