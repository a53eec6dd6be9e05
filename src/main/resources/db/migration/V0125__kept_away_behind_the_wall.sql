-- Whom a case is kept from is asked as the owner: behind the second wall whoever is kept away sees nothing of that case, also
-- not that it is one of those.
alter function kept_away(uuid) security definer rows 10;
alter function kept_away(uuid) set search_path from current;
