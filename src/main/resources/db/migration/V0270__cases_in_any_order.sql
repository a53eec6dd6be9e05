-- The list of cases can be sorted by each of its columns: the function that answers a page takes the order along (R__list_of_cases).
drop function if exists page_of_cases(timestamptz, text, text, boolean, integer, integer);
