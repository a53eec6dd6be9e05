-- Lines of lists of a case become rows with an id of their own, so that their texts can be sealed for that row (decision 0008). What
-- was called id in the plan is the id of the line, which it keeps through the versions.
alter table plan_bottom_line rename column id to line_id;
alter table plan_goal rename column id to line_id;
alter table plan_action rename column id to line_id;
alter table plan_arrangement alter column position set not null;
do $$
declare
    each text[];
begin
    foreach each slice 1 in array array[
        ['plan_bottom_line', 'plan_id'],
        ['plan_goal', 'plan_id'],
        ['plan_action', 'plan_id'],
        ['plan_household_view', 'plan_id'],
        ['plan_agreement', 'plan_id'],
        ['analysis_person', 'analysis_id'],
        ['analysis_disagreement', 'analysis_id'],
        ['conference_decision', 'conference_id'],
        ['conference_action_point', 'conference_id'],
        ['evaluation_bottom_line', 'evaluation_id'],
        ['evaluation_goal', 'evaluation_id'],
        ['evaluation_experience', 'evaluation_id'],
        ['measurement_experience', 'measurement_id'],
        ['specialist_request_step', 'request_id'],
        ['acute_report_step', 'report_id'],
        ['triage_answer', 'decision_id']
    ] loop
        execute format('alter table %1$I drop constraint %1$s_pkey, add column id uuid not null default gen_random_uuid(),'
            ' add primary key (id)', each[1]);
        execute format('alter table %I alter column id drop default', each[1]);
        execute format('create index %1$s_of on %1$I (%2$I, position)', each[1], each[2]);
    end loop;
end
$$;
