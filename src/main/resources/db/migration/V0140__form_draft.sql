-- What somebody has typed in a form and not sent: one row per sitting at that form, read by that person only. The form is
-- named by a keyed hash, because its heading may hold a name.
create table form_draft (
    id uuid primary key,
    user_id uuid not null references account,
    form text not null,
    case_id uuid references case_scope deferrable initially deferred,
    content text not null constraint form_draft_content_sealed check (content like 'sealed:%'),
    saved_at timestamptz not null
);
create index form_draft_mine on form_draft (user_id, form, saved_at desc);
create index form_draft_case on form_draft (case_id, user_id);
create index form_draft_age on form_draft (saved_at);
