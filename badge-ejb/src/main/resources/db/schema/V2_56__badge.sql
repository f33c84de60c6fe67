-- The passed exams that earned a badge (Badge): codes with a line each. Null in badges of before, until
-- their earner is evaluated again.
alter table badge add column exams text;
