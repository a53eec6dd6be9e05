-- The second wall: row-level security on every table with personal data (trust.md 5.1, decision 0006). Flyway runs this file
-- again whenever it has changed, after all other migrations. Whoever adds a table says here how it is walled; a test names
-- every table that is in no list.
--
-- The wall mirrors what access answers about whole cases; labels and fields stay with the application. The shapes stand in
-- "shapes" below, once each: a change of the access matrix at the level of cases is a change there.
drop view if exists triage_moment;
drop schema if exists wall cascade;
create schema wall;
grant usage on schema wall to casusregie_application;

-- Who acts. The application tells at the first statement of each transaction (nl.casusregie.wall.Stance); when it does not,
-- all of these are empty and every walled table is.
create function wall.me() returns uuid language sql stable as
    $$ select nullif(current_setting('casusregie.user_id', true), '')::uuid $$;
create function wall.my_organisation() returns uuid language sql stable as
    $$ select nullif(current_setting('casusregie.organisation_id', true), '')::uuid $$;
-- The regions in which I am coordinator; those whose cases I see in process terms; those in which I answer as a specialist;
-- those where I look after the record.
create function wall.coordinates() returns text[] language sql stable as
    $$ select string_to_array(nullif(current_setting('casusregie.coordinates', true), ''), ',') $$;
create function wall.watches() returns text[] language sql stable as
    $$ select string_to_array(nullif(current_setting('casusregie.watches', true), ''), ',') $$;
create function wall.answers() returns text[] language sql stable as
    $$ select string_to_array(nullif(current_setting('casusregie.answers', true), ''), ',') $$;
create function wall.oversees() returns text[] language sql stable as
    $$ select string_to_array(nullif(current_setting('casusregie.oversees', true), ''), ',') $$;
-- The product itself: everything, at start-up and for mail; else the one case whose process goes on.
create function wall.everything() returns boolean language sql stable as
    $$ select current_setting('casusregie.everything', true) = 'on' $$;
create function wall.only_case() returns uuid language sql stable as
    $$ select nullif(current_setting('casusregie.only_case', true), '')::uuid $$;

-- The time by the clock of the product.
create function wall.moment() returns timestamptz language sql stable as
    $$ select nullif(current_setting('casusregie.moment', true), '')::timestamptz $$;

-- How I stand to cases. What is rare is a short list, made once for a statement by a function; what can be thousands is a view to
-- look up in. Both read as the migrator, whom a few tables below let look, because a wall that asks the tables it guards would
-- never end; each shows whoever asks only their own. The fewer of these a policy names, the faster it is planned: that is what a
-- wall costs where statements are not prepared.
--
-- Who acts, told until the transaction ends, in the order of nl.casusregie.wall.Stance. Cases of households that they may know in
-- private are not there for them (access.Standings); what the process of such a case has to do meanwhile, it does, and in doubt
-- whoever applied keeps their own application. Which those are is looked up here, once: nearly every condition below names them, and
-- a page asks two dozen times.
create function wall.tell(words text[]) returns void language plpgsql volatile security definer as $$
declare
    kept text;
    kept_as_own text;
begin
    if words[1] <> '' then
        select string_agg(c.case_id::text, ','), string_agg(c.case_id::text, ',') filter (where c.kind = 'OWN')
        into kept, kept_as_own
        from casusregie.conflict_of_interest c
        where c.user_id = words[1]::uuid and c.cleared_at is null and c.gone_at is null
        and c.case_id is distinct from nullif(words[8], '')::uuid;
    end if;
    perform set_config('casusregie.user_id', words[1], true), set_config('casusregie.organisation_id', words[2], true),
        set_config('casusregie.coordinates', words[3], true), set_config('casusregie.watches', words[4], true),
        set_config('casusregie.answers', words[5], true), set_config('casusregie.oversees', words[6], true),
        set_config('casusregie.everything', words[7], true), set_config('casusregie.only_case', words[8], true),
        set_config('casusregie.moment', words[9], true), set_config('casusregie.kept', coalesce(kept, ''), true),
        set_config('casusregie.kept_as_own', coalesce(kept_as_own, ''), true);
end
$$;
create function wall.kept() returns uuid[] language sql stable as
    $$ select string_to_array(current_setting('casusregie.kept', true), ',')::uuid[] $$;
create function wall.kept_as_my_own() returns uuid[] language sql stable as
    $$ select string_to_array(current_setting('casusregie.kept_as_own', true), ',')::uuid[] $$;
-- Where I have leave on request or broke the glass; both end by themselves.
create function wall.let_in() returns uuid[] language plpgsql stable security definer as $$
begin
    return array(select l.case_id from (
            select g.case_id from casusregie.access_grant g
            where g.user_id = wall.me() and g.ended_at is null and g.ends_at > wall.moment()
            union all
            select e.case_id from casusregie.emergency_access e
            where e.user_id = wall.me() and e.ended_at is null and e.ends_at > wall.moment()
        ) l where l.case_id <> all (wall.kept()));
end
$$;

create view wall.my_team as select t.case_id from team_member t
    where t.user_id = wall.me() and t.until_date is null and t.team_role <> 'INPUT'
    and t.case_id <> all ((select wall.kept())::uuid[]);
-- Whoever only brings something in.
create view wall.my_input as select t.case_id from team_member t
    where t.user_id = wall.me() and t.until_date is null and t.team_role = 'INPUT'
    and t.case_id <> all ((select wall.kept())::uuid[]);
create view wall.my_team_or_input as select t.case_id from team_member t
    where t.user_id = wall.me() and t.until_date is null
    and t.case_id <> all ((select wall.kept())::uuid[]);
create view wall.my_asked as select a.case_id, a.subject_id from addressee a join case_scope s on s.case_id = a.case_id
    where a.organisation_id = wall.my_organisation() and a.released_at is null and s.region_code = any (wall.answers())
    and a.case_id <> all ((select wall.kept())::uuid[]);
create view wall.my_coordinated as select s.case_id from case_scope s
    where s.region_code = any (wall.coordinates()) and s.case_id <> all ((select wall.kept())::uuid[]);
create view wall.my_coordinated_or_applied as select s.case_id from case_scope s
    where (s.region_code = any (wall.coordinates()) and s.case_id <> all ((select wall.kept())::uuid[]))
    or (s.applicant_id = wall.me() and s.case_id <> all ((select wall.kept_as_my_own())::uuid[]));
create view wall.my_watched_or_applied as select s.case_id from case_scope s
    where (s.region_code = any (wall.watches()) and s.case_id <> all ((select wall.kept())::uuid[]))
    or (s.applicant_id = wall.me() and s.case_id <> all ((select wall.kept_as_my_own())::uuid[]));
-- The cases of which I look after the record, and nothing else of them.
create view wall.my_overseen as select s.case_id from case_scope s
    where s.region_code = any (wall.oversees());
grant select on all tables in schema wall to casusregie_application;

-- What is about me in a case: my own rows and those of my organisation, which the wall shows me in any case, and so read without it.
create function wall.mine(asked uuid, about uuid) returns table (places varchar[], granted boolean, emergency boolean,
    conflict text, addressed boolean) language plpgsql stable security definer as $$
begin
    return query select
        array(select t.team_role from casusregie.team_member t
            where t.case_id = asked and t.user_id = wall.me() and t.until_date is null),
        exists (select from casusregie.access_grant g where g.user_id = wall.me() and g.case_id = asked
            and g.ended_at is null and g.ends_at > wall.moment()),
        exists (select from casusregie.emergency_access e where e.user_id = wall.me() and e.case_id = asked
            and e.ended_at is null and e.ends_at > wall.moment()),
        (select case when bool_or(c.kind = 'OWN') then 'OWN' when count(*) > 0 then 'DOUBT' else 'NONE' end
            from casusregie.conflict_of_interest c where c.user_id = wall.me() and c.case_id = asked
            and c.cleared_at is null and c.gone_at is null),
        exists (select from casusregie.addressee a where a.case_id = asked and a.organisation_id = wall.my_organisation()
            and a.released_at is null and (about is null or a.subject_id = about));
end
$$;

-- Tells who acts, and says at once how they stand to a case: what nearly every transaction asks first (access.Standings). The case
-- itself is asked with the rights of whoever asks and behind the wall; nothing when there is no such case for me.
create function wall.standing(words text[], asked uuid, about uuid) returns table (region_code varchar, applicant_id uuid,
    places varchar[], granted boolean, emergency boolean, conflict text, addressed boolean) language plpgsql volatile as $$
begin
    perform wall.tell(words);
    return query select s.region_code, s.applicant_id, m.*
        from casusregie.case_scope s, wall.mine(asked, about) m where s.case_id = asked;
end
$$;

-- Lets the process of a case move it into another phase (casefile.PhaseMoves): the case itself, its line among the phases and what the
-- timeline says of it; answers the case as it is then. Only the one case that the product goes on with, or whichever where the product
-- works by itself: that is asked here, once, and not by the walls of three tables for what nobody but the process does.
create function wall.move(asked uuid, next varchar, moment timestamptz, entry uuid, actor uuid, name varchar, organisation varchar,
    key varchar, detail text, label varchar, source uuid) returns setof casusregie.case_file
language plpgsql volatile security definer as $$
declare
    moved casusregie.case_file;
begin
    if (wall.everything() or wall.only_case() = asked) is not true then
        return;
    end if;
    update casusregie.case_file c set phase = next, phase_since = moment, version = c.version + 1
        where c.id = asked and c.phase <> next and c.closed_at is null returning c.* into moved;
    if moved.id is null then
        return query select c.* from casusregie.case_file c where c.id = asked;
        return;
    end if;
    insert into casusregie.case_phase (case_id, position, phase, since, episode)
        select asked, coalesce(max(p.position) + 1, 0), next, moment, moved.episode
        from casusregie.case_phase p where p.case_id = asked;
    insert into casusregie.timeline_entry (id, case_id, at, actor_id, actor_name, organisation_name, key, detail,
        protection_label, protection_source) values (entry, asked, moment, actor, name, organisation, key, detail, label, source);
    return next moved;
end
$$;

-- Shapes. Each is the condition under which the row of a case is visible, as SQL text about the column with the case: a
-- function called per row would cost ten times as much as these look-ups by index (performance.md 2.7). The product comes
-- first, because it costs no look-up.
create function wall.product(c text) returns text language sql immutable as $$ select format(
    '(%1$s = wall.only_case() or wall.everything())', c) $$;
-- What is said of a row itself holds only while I am not kept away from its case.
create function wall.unless_kept(c text, own text) returns text language sql immutable as $$ select format(
    '((%2$s) and %1$s <> all ((select wall.kept())::uuid[]))', c, own) $$;
create function wall.one_of(c text, variadic standing text[]) returns text language sql immutable as $$
    select format('(%s or %s or %s = any ((select wall.let_in())::uuid[]))', wall.product(c),
        string_agg(format('exists (select from wall.%s m where m.case_id = %s)', each, c), ' or '), c)
    from unnest(standing) each $$;
-- The content: the team, the coordinators, and whoever was given leave or broke the glass.
create function wall.content(c text) returns text language sql immutable as $$
    select wall.one_of(c, 'my_team', 'my_coordinated') $$;
-- The application: whoever applied as well.
create function wall.application(c text) returns text language sql immutable as $$
    select wall.one_of(c, 'my_team', 'my_coordinated_or_applied') $$;
-- The process terms: also the Zorg- en Veiligheidshuis of the region.
create function wall.process(c text) returns text language sql immutable as $$
    select wall.one_of(c, 'my_team', 'my_watched_or_applied') $$;
-- Whoever has anything to do with the case, also an organisation that one request of it asks and who only brings in.
create function wall.concerned(c text) returns text language sql immutable as $$
    select wall.one_of(c, 'my_team_or_input', 'my_watched_or_applied', 'my_asked') $$;

-- Walls a table: rows that meet the condition are there, others are not; what may be added beside those is said apart.
create procedure wall.raise(walled regclass, condition text, add text default null, held text default 'public')
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('drop policy if exists wall on %s', walled);
    execute format('drop policy if exists wall_add on %s', walled);
    execute format('create policy wall on %s to %s using (%s) with check (%3$s)', walled, held, condition);
    if add is not null then
        execute format('create policy wall_add on %s for insert to %s with check (%s)', walled, held, add);
    end if;
end
$$;

-- The rows of a table that has no case of its own are visible with the row they belong to.
create procedure wall.raise_with(walled regclass, key text, parent regclass)
language plpgsql as $$
begin
    call wall.raise(walled, format('exists (select from %s p where p.id = %s.%I)', parent, walled, key));
end
$$;

create procedure wall.let_the_views_look(looked_up regclass) language plpgsql as $$
begin
    execute format('drop policy if exists look_up on %s', looked_up);
    execute format('create policy look_up on %s to casusregie_migrator using (true) with check (true)', looked_up);
end
$$;

-- What functions and triggers of the owner do for the product: with less than the whole wall, and never when nobody says who acts.
create procedure wall.let_the_owner_work(walled regclass, condition text) language plpgsql as $$
begin
    execute format('drop policy if exists at_work on %s', walled);
    execute format('create policy at_work on %s to casusregie_migrator using (%s) with check (%2$s)', walled, condition);
end
$$;

do $$
declare
    each text;
begin
    -- What tells who stands how to a case.
    call wall.raise('case_scope', wall.unless_kept('case_scope.case_id', 'region_code = any ((select wall.watches())::text[])')
        || ' or applicant_id = (select wall.me()) or region_code = any ((select wall.oversees())::text[]) or '
        || wall.concerned('case_scope.case_id'), held => 'casusregie_application');
    call wall.raise('team_member', 'user_id = (select wall.me()) or ' || wall.process('team_member.case_id'),
        held => 'casusregie_application');
    call wall.raise('addressee', 'organisation_id = (select wall.my_organisation()) or ' || wall.content('addressee.case_id'),
        held => 'casusregie_application');
    foreach each in array array['access_grant', 'emergency_access'] loop
        call wall.raise(each, 'user_id = (select wall.me()) or exists (select from wall.my_overseen m where m.case_id = '
            || each || '.case_id) or ' || wall.content(each || '.case_id'), held => 'casusregie_application');
    end loop;
    call wall.raise('conflict_of_interest', 'user_id = (select wall.me())'
        ' or exists (select from wall.my_coordinated m where m.case_id = conflict_of_interest.case_id)'
        ' or exists (select from wall.my_overseen m where m.case_id = conflict_of_interest.case_id) or '
        || wall.product('conflict_of_interest.case_id'), held => 'casusregie_application');
    foreach each in array array['case_scope', 'team_member', 'addressee', 'access_grant', 'emergency_access',
        'conflict_of_interest'] loop
        call wall.let_the_views_look(each);
    end loop;
    foreach each in array array['household_name', 'person_compared', 'person_sound'] loop
        call wall.raise(each, wall.product(each || '.case_id'));
    end loop;
    -- Only for coordinators who may see both cases (decision 0018).
    call wall.raise('possible_match', '(exists (select from wall.my_coordinated m where m.case_id = possible_match.one_case_id)'
        ' and exists (select from wall.my_coordinated m where m.case_id = possible_match.other_case_id)) or wall.everything()');
    call wall.raise('emergency_review', 'user_id = (select wall.me()) or region_code = any ((select wall.oversees())::text[]) or '
        || wall.product('emergency_review.case_id'));
    call wall.raise('emergency_told', 'exists (select from emergency_review p where p.window_id = emergency_told.window_id)');

    -- Process terms.
    call wall.raise('case_file', wall.unless_kept('case_file.id', 'region_code = any ((select wall.watches())::text[])')
        || ' or ' || wall.concerned('case_file.id'), held => 'casusregie_application');
    call wall.raise('case_phase', wall.concerned('case_phase.case_id'), held => 'casusregie_application');
    call wall.raise('work_item', wall.unless_kept('work_item.case_id', 'assignee_id = (select wall.me())'
        ' or asked_by_id = (select wall.me())'
        ' or done_by_id = (select wall.me())'
        ' or region_code = any ((select wall.watches())::text[])'
        ' or (audience = ''SPECIALISTS'' and organisation_id = (select wall.my_organisation())'
        '     and region_code = any ((select wall.answers())::text[]))')
        || ' or (organisation_id = (select wall.my_organisation())'
        '     and exists (select from wall.my_input m where m.case_id = work_item.case_id)) or '
        || wall.process('work_item.case_id'), held => 'casusregie_application');
    -- The lines of the inbox follow their case by triggers, whoever moves it.
    call wall.let_the_views_look('case_file');
    call wall.let_the_owner_work('case_phase', wall.product('case_phase.case_id'));
    call wall.let_the_views_look('work_item');
    call wall.raise('inbox_filter', 'owner_id = (select wall.me()) or organisation_id = (select wall.my_organisation())'
        ' or wall.everything()');
    foreach each in array array['inbox_preference', 'form_draft', 'case_place', 'tour_settled'] loop
        call wall.raise(each, 'user_id = (select wall.me()) or wall.everything()');
    end loop;
    call wall.raise('safety_owner', wall.concerned('safety_owner.case_id'));
    -- A day, without why; whoever records what is looked at again plans it.
    call wall.raise('review_day', wall.concerned('review_day.case_id'));
    -- Whoever hands work over, or closes it, takes the mark away that a colleague has seen it.
    call wall.raise('work_item_seen', 'user_id = (select wall.me()) or wall.everything()'
        ' or exists (select from work_item p where p.id = work_item_seen.work_item_id)', held => 'casusregie_application');
    -- Closing work takes the marks along by a trigger, whoever closes it.
    call wall.let_the_owner_work('work_item_seen',
        'wall.me() is not null or wall.only_case() is not null or wall.everything()');
    call wall.raise('notice', 'user_id = (select wall.me()) or ' || wall.product('notice.case_id'));
    call wall.raise_with('mail_outbox', 'notice_id', 'notice');

    call wall.raise('access_request', 'asker_id = (select wall.me()) or ' || wall.content('access_request.case_id'));
    call wall.raise('sharing', 'organisation_id = (select wall.my_organisation()) or ' || wall.concerned('sharing.case_id'));

    -- What is searched: each row opens as the item does that it stands for.
    call wall.raise('search_entry', '(''SEE_PROCESS'' = any (doors) and ' || wall.process('search_entry.case_id')
        || ') or (''SEE_APPLICATION'' = any (doors) and ' || wall.application('search_entry.case_id')
        || ') or (''SEE_CONTENT'' = any (doors) and ' || wall.content('search_entry.case_id')
        || ') or exists (select from wall.my_asked m where m.subject_id = search_entry.item_id)',
        held => 'casusregie_application');
    call wall.let_the_views_look('search_entry');
    call wall.raise('search_stale', 'wall.everything()', held => 'casusregie_application');
    call wall.let_the_views_look('search_stale');

    -- What the privacy officer keeps; the product looks there for them.
    call wall.raise('watched_case', wall.product('watched_case.case_id'));
    call wall.raise('withheld_look', 'wall.everything()');
    call wall.raise('reviewed_week', 'wall.everything()');

    -- The application and its answer.
    call wall.raise('application', 'applicant_id = (select wall.me()) or ' || wall.application('application.case_id'));
    call wall.raise('application_draft', 'owner_id = (select wall.me()) or wall.everything()');
    call wall.raise('person_bsn', wall.content('person_bsn.case_id'));
    call wall.raise('person', wall.application('person.case_id'));
    call wall.raise('triage_decision', wall.application('triage_decision.case_id'), held => 'casusregie_application');
    call wall.let_the_views_look('triage_decision');
    call wall.raise_with('triage_answer', 'decision_id', 'triage_decision');

    -- The content.
    foreach each in array array['joint_analysis', 'analysis_card', 'plan', 'evaluation', 'escalation',
        'scaling_down_answer', 'measurement', 'acute_report', 'incident', 'free_task', 'tie', 'stay', 'safe_contact',
        'history_event', 'history_part', 'document', 'consent', 'person_statement', 'client_support', 'complaint',
        'effect_on_children'] loop
        call wall.raise(each, wall.content(each || '.case_id'));
    end loop;
    -- Whoever is concerned adds to these; not everybody who adds reads.
    call wall.raise('timeline_entry', wall.content('timeline_entry.case_id'), add => wall.concerned('timeline_entry.case_id'),
        held => 'casusregie_application');
    call wall.let_the_owner_work('timeline_entry', wall.product('timeline_entry.case_id'));
    call wall.raise('hearing', wall.content('hearing.case_id'), add => wall.concerned('hearing.case_id'));
    -- Whoever only brings in is asked something for a conference and answers; they see nothing of what came of it.
    call wall.raise('conference', 'exists (select from wall.my_input m where m.case_id = conference.case_id) or '
        || wall.content('conference.case_id'));
    call wall.raise('contribution', '(organisation_id = (select wall.my_organisation())'
        ' and exists (select from wall.my_input m where m.case_id = contribution.case_id)) or '
        || wall.content('contribution.case_id'));
    foreach each in array array['conference_decision', 'conference_action_point'] loop
        call wall.raise(each, format('exists (select from conference p where p.id = %s.conference_id and %s)', each,
            wall.content('p.case_id')));
    end loop;
    call wall.raise_with('analysis_person', 'analysis_id', 'joint_analysis');
    call wall.raise_with('analysis_disagreement', 'analysis_id', 'joint_analysis');
    foreach each in array array['bottom_line', 'goal', 'arrangement', 'judgement', 'action', 'household_view', 'agreement'] loop
        call wall.raise_with('plan_' || each, 'plan_id', 'plan');
    end loop;
    foreach each in array array['bottom_line', 'goal', 'experience'] loop
        call wall.raise_with('evaluation_' || each, 'evaluation_id', 'evaluation');
    end loop;
    call wall.raise_with('scaling_down_missing', 'answer_id', 'scaling_down_answer');
    call wall.raise_with('measurement_experience', 'measurement_id', 'measurement');
    call wall.raise_with('acute_report_step', 'report_id', 'acute_report');
    call wall.raise_with('incident_kind', 'incident_id', 'incident');
    call wall.raise_with('document_version', 'document_id', 'document');

    -- A request: the case, and the organisation that this one asks.
    call wall.raise('specialist_request', wall.content('specialist_request.case_id')
        || ' or exists (select from wall.my_asked m where m.subject_id = specialist_request.id)');
    call wall.raise_with('specialist_request_person', 'request_id', 'specialist_request');
    call wall.raise_with('specialist_request_step', 'request_id', 'specialist_request');

    -- When triage decided, without what: a figure of the region for those who see its cases in process terms.
    execute 'create view triage_moment as select d.case_id, d.outcome, d.decided_at from triage_decision d where '
        || wall.process('d.case_id');
    grant select on triage_moment to casusregie_application;
end
$$;
