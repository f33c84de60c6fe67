-- Under which licence postings of a source may be shown, beside the figures that are made of them; null where nothing is stated.
alter table posting_source add column licence varchar(300);

-- Whoever counted for a job and is open no longer lets the next one count.
insert into job_lease (job, held_until)
  values ('posting-expiry', timestamp with time zone '2000-01-01 00:00:00+00');
