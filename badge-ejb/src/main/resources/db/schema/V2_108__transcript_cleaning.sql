-- Only who holds a job's row runs it: expired links to transcripts are deleted by night.
insert into job_lease (job, held_until)
  values ('transcript-link-cleaning', timestamp with time zone '2000-01-01 00:00:00+00');
