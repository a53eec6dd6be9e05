alter table plan add column evaluated_on date;
