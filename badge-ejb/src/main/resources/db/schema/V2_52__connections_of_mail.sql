-- Several connections to the mail server at once: each has a lease of its own, and whichever server
-- holds it sends on that connection.

delete from job_lease where job = 'outbox';
insert into job_lease (job, held_until)
  select job, timestamp with time zone '2000-01-01 00:00:00+00'
  from (values ('outbox-urgent'), ('outbox-1'), ('outbox-2')) as jobs (job);
