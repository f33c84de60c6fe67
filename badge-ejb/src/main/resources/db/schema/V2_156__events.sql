-- What other systems are told of: one row for each event (RecordedEvent), written in the transaction in which it happened.
-- Its number says in which order rows were written; its position in the feed is given afterwards, when it is committed, by one
-- transaction at a time (EventFeed), so that a slow transaction is never passed over.

create sequence event_number start with 1 increment by 1;

create table recorded_event (
  id bigint primary key, -- of event_number
  position bigint, -- null until it has one
  public_id varchar(22) not null,
  type varchar(40) not null, -- EventType
  subject varchar(400) not null, -- badges/…, exam-results/…, exams/… or certifications/…
  happened_at timestamp(6) not null,
  data varchar(2000) not null, -- JSON; ids and codes only
  constraint recorded_event_position unique (position),
  constraint recorded_event_public_id unique (public_id)
);
create index recorded_event_waiting on recorded_event (position, id);
create index recorded_event_happened on recorded_event (happened_at);

create table event_feed (
  id bigint primary key,
  version integer not null,
  last_position bigint not null
);
insert into event_feed (id, version, last_position) values (1, 0, 0);

insert into job_lease (job, held_until)
  values ('event-cleaning', timestamp with time zone '2000-01-01 00:00:00+00');
