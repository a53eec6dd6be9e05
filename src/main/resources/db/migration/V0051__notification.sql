-- What people are told about their work: process terms only, nothing of any household.
create table notice (
    id uuid primary key,
    user_id uuid not null references account,
    kind varchar(10) not null,
    work_item_id uuid not null references work_item deferrable initially deferred,
    work_kind varchar(40) not null,
    case_id uuid not null references case_scope deferrable initially deferred,
    case_number varchar(20) not null,
    due_at timestamptz not null,
    created_at timestamptz not null,
    read_at timestamptz,
    unique (user_id, work_item_id, kind)
);
create index notice_user on notice (user_id, created_at desc);
create index notice_unread on notice (user_id) where read_at is null;

-- Mail that waits to be sent. It holds no text: what is sent is the same for everybody.
create table mail_outbox (
    id uuid primary key,
    notice_id uuid not null unique references notice,
    user_id uuid not null references account,
    created_at timestamptz not null,
    next_attempt_at timestamptz,
    attempts integer not null,
    sent_at timestamptz
);
create index mail_outbox_waiting on mail_outbox (next_attempt_at) where sent_at is null and next_attempt_at is not null;
