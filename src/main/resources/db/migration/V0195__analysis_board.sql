-- The board of the joint analysis: one row per card and round (domain.md 2.6, decision 0022). A card that goes on into the next
-- round is copied, so that the board of a settled round stays as it was; origin_id tells which cards are the same one.
create table analysis_card (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    origin_id uuid not null,
    round integer not null,
    carried_on boolean not null,
    block varchar(16) not null,
    text text not null constraint analysis_card_text_sealed check (text like 'sealed:%'),
    source_id uuid references organisation,
    happened varchar(10) not null,
    about boolean not null,
    nature varchar(10),
    persons uuid[] not null,
    domain varchar(20),
    influence varchar(10) not null,
    recognition varchar(16) not null,
    supports varchar(80) not null,
    added_by varchar(200) not null,
    added_by_organisation varchar(200) not null,
    added_at timestamptz not null,
    changed_by varchar(200) not null,
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null
);
create index analysis_card_case on analysis_card (case_id, added_at, id);
create unique index analysis_card_round on analysis_card (origin_id, round);

create trigger search_follows after insert or update or delete on analysis_card for each row
    execute function search_follows('CARD', 'id', 'labelled');

-- The factors become cards in the next migration. The wall stands again from the last one on.
alter table joint_analysis no force row level security;
alter table analysis_factor no force row level security;
