-- Addresses of other systems to which events are posted (Webhook), and what became of each (WebhookDelivery).

create table webhook (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  client_id bigint not null references api_client (id),
  url varchar(2000) not null,
  types varchar(1000) not null, -- names of EventType with spaces between
  secret varchar(400) not null, -- sealed
  previous_secret varchar(400), -- sealed; signs beside the other while both are good
  previous_until timestamp(6),
  pause varchar(40), -- WebhookPause; null while events are posted
  place bigint not null, -- up to where events have become deliveries
  failures integer not null, -- in a row
  failing_since timestamp(6),
  rest_until timestamp(6),
  busy_until timestamp(6), -- while a server posts
  created_at timestamp(6) not null,
  constraint webhook_public_id unique (public_id)
);
create index webhook_client on webhook (client_id, id);

create table webhook_delivery (
  id bigint primary key,
  version integer not null,
  webhook_id bigint not null references webhook (id) on delete cascade,
  number bigint not null, -- the event's position
  event_id bigint not null references recorded_event (id) on delete cascade,
  subject varchar(400) not null, -- the event's; of one subject one after the other
  state varchar(40) not null, -- DeliveryState
  attempts integer not null,
  due_at timestamp(6) not null,
  tried_at timestamp(6),
  answer integer, -- status of the last answer
  fault varchar(40), -- FetchFailure of the last attempt
  constraint webhook_delivery_number unique (webhook_id, number)
);
create index webhook_delivery_due on webhook_delivery (webhook_id, state, due_at);
create index webhook_delivery_subject on webhook_delivery (webhook_id, subject, state, number);
create index webhook_delivery_old on webhook_delivery (due_at);
create index webhook_delivery_event on webhook_delivery (event_id);

insert into job_lease (job, held_until)
  values ('webhooks', timestamp with time zone '2000-01-01 00:00:00+00');
insert into job_lease (job, held_until)
  values ('webhook-delivery-cleaning', timestamp with time zone '2000-01-01 00:00:00+00');
