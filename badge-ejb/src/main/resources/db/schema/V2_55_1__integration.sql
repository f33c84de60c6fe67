-- servers that are first-started at once take their turns
insert into job_lease (job, held_until)
  values ('first-start', timestamp with time zone '2000-01-01 00:00:00+00');
