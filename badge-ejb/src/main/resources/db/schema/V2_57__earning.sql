-- Whom to evaluate anew after a last day was taken back or put off (Reevaluation).

create table reevaluation (
  id bigint primary key,
  version integer not null,
  kind varchar(40) not null,
  code varchar(64) not null,
  done_up_to bigint not null,
  requested_at timestamp(6) not null
);

insert into job_lease (job, held_until)
  values ('reevaluation', timestamp with time zone '2000-01-01 00:00:00+00');
