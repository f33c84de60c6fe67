-- One sequence numbers every row of every table, in blocks (VersionedEntity).
create sequence id_seq start with 1000 increment by 500;

-- Which server runs which job until when (JobLease).
create table job_lease (
  job varchar(60) primary key,
  holder varchar(36),
  held_until timestamp(6) not null
);
