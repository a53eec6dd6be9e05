-- More letters than before are compared as one writes them without any sign (shared.Letters): whoever has such a letter in their name
-- is compared anew, by the round that follows changes. The others sound as they did.
delete from person_compared c using person p
where p.id = c.person_id and (p.given_names || p.family_name) ~ '[^ -~]';
