-- How often a badge that its holder shows was looked at on a day (BadgeLooks): numbers, and never who.
create table badge_look (
  id bigint primary key,
  version integer not null,
  badge_public_id varchar(22) not null references badge (public_id),
  looked_on date not null, -- in UTC
  kind varchar(40) not null,
  looks bigint not null,
  constraint badge_look_day unique (badge_public_id, looked_on, kind)
);
create index badge_look_old on badge_look (looked_on);
