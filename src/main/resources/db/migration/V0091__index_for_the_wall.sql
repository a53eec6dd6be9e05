-- What the second wall looks up for a row: am I in the team of this case?
create index team_member_active on team_member (case_id, user_id) where until_date is null;
