-- Consent is asked again in time (issue 5): on which day stands with the consent, and here whether whoever leads was asked.
alter table consent add column review_asked_at timestamptz;
alter table consent add column review_settled_at timestamptz;
create index consent_review on consent (review_on) where review_asked_at is null and review_settled_at is null;

-- What was given before gets the day that the region proposes now; of one person only the newest is asked again.
alter table consent no force row level security;
update consent c set review_on = (c.recorded_at at time zone 'Europe/Amsterdam')::date + interval '12 months'
where c.review_on is null and c.without is null and 'GIVEN' in (c.own, c.parents) and 'REFUSED' not in (c.own, c.parents);
update consent c set review_settled_at = now() where c.review_on is not null and exists (
    select from consent l where l.person_id = c.person_id and l.recorded_at > c.recorded_at);
alter table consent force row level security;
