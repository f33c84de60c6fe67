-- Rows of requests that were rejected, so that whoever misses a badge is told (RejectedResult).

create table rejected_result (
  id bigint primary key,
  version integer not null,
  mark varchar(64) not null, -- what the row is about; the same sent again takes its place
  about_partner varchar(100) not null, -- '-' where the row named none
  about_number varchar(200),
  about_exam varchar(64),
  about_day date,
  about_address varchar(254),
  about_candidate varchar(200),
  reason varchar(4000) not null,
  rejected_at timestamp(6) not null
);
create index rejected_result_mark on rejected_result (mark);
create index rejected_result_partner on rejected_result (about_partner, id);
create index rejected_result_address on rejected_result (about_address);
create index rejected_result_candidate on rejected_result (about_candidate);
create index rejected_result_time on rejected_result (rejected_at);

insert into job_lease (job, held_until)
  values ('rejected-result-cleaning', timestamp with time zone '2000-01-01 00:00:00+00');
