-- The days on which something is looked at again stand in one place, whatever it is (decision 0026): days and ids, nothing of what
-- they are about.
create table review_day (
    id uuid primary key,
    review varchar(20) not null,
    case_id uuid not null references case_file,
    subject_id uuid not null,
    review_on date not null,
    asked_at timestamptz,
    settled_at timestamptz
);
create index review_day_due on review_day (review, review_on) where asked_at is null and settled_at is null;
create unique index review_day_stands on review_day (case_id, review, subject_id) where settled_at is null;

-- The walls are not in the way of who owns the tables while this runs.
do $$
begin
    alter table hearing_review no force row level security;
    alter table consent no force row level security;
    insert into review_day (id, review, case_id, subject_id, review_on, asked_at, settled_at)
    -- Of each person one day stands: the last, as if it had been planned after the others.
    select hearing_id, 'HEARING', case_id, person_id, review_on, asked_at,
        case when settled_at is null and row_number() over (partition by case_id, person_id, settled_at is null
            order by review_on desc, hearing_id) > 1 then now() else settled_at end
    from hearing_review;
    insert into review_day (id, review, case_id, subject_id, review_on, asked_at, settled_at)
    select id, 'CONSENT', case_id, id, review_on, review_asked_at, review_settled_at from consent where review_on is not null;
    alter table consent force row level security;
end
$$;
drop table hearing_review;
alter table consent drop column review_asked_at, drop column review_settled_at;
