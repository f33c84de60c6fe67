-- What a holder is to be told, and knows, of badges of other issuers that are good no more
-- (ForeignBadge).

alter table foreign_badge add known_worse varchar(40); -- as what its holder knows it, once it is not good
alter table foreign_badge add tell_at timestamp(6); -- empty while there is nothing to tell

update foreign_badge set known_worse = state
  where state in ('EXPIRED', 'SUSPENDED', 'REVOKED', 'INVALID');

create index foreign_badge_tell on foreign_badge (tell_at);

insert into job_lease (job, held_until)
  select job, timestamp with time zone '2000-01-01 00:00:00+00'
  from (values ('foreign-badge-news')) as jobs (job);
