-- API clients are made in the console: until when and from where a key works, the key before it
-- while both work, and when it was used last, to the hour.

alter table api_client add column public_id varchar(22);
update api_client set public_id = 'client-' || id;
alter table api_client alter column public_id set not null;
alter table api_client add constraint api_client_public_id unique (public_id);
alter table api_client add column previous_hash varchar(64);
alter table api_client add constraint api_client_previous unique (previous_hash);
alter table api_client add column previous_until timestamp(6);
alter table api_client add column networks varchar(1000) default '' not null; -- with spaces between
alter table api_client add column last_day date;
create index api_client_last_day on api_client (last_day);
alter table api_client add column last_used_at timestamp(6);

-- whose openings and applications alone the key opens; null for those of the whole program
alter table api_client add column employer_id bigint references employer (id);
create index api_client_employer on api_client (employer_id);
