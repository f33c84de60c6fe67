-- Who did what by hand, and what staff have set aside on the console's first page (ADR 45).

create table audit_entry (
  id bigint primary key,
  version integer not null,
  happened_at timestamp(6) not null,
  actor varchar(60) not null,
  action varchar(60) not null,
  subject varchar(320) not null
);
create index audit_entry_subject on audit_entry (subject, happened_at);

create table set_aside_item (
  id bigint primary key,
  version integer not null,
  item varchar(100) not null,
  amount bigint not null,
  happened_at timestamp(6) not null,
  constraint set_aside_item_item unique (item)
);
