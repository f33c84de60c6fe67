-- Badges that a holder has chosen to stand together, in the holder's order (BadgeCollection).
create table badge_collection (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  earner_id bigint not null references earner (id),
  main boolean not null, -- the one that stands first on the profile, without a title
  title varchar(160) not null,
  about varchar(800) not null,
  shown boolean not null,
  constraint badge_collection_public_id unique (public_id)
);
create index badge_collection_earner on badge_collection (earner_id);

create table collected_badge (
  id bigint primary key,
  version integer not null,
  collection_id bigint not null references badge_collection (id),
  badge_public_id varchar(22) not null references badge (public_id),
  place integer not null,
  constraint collected_badge_once unique (collection_id, badge_public_id)
);
create index collected_badge_badge on collected_badge (badge_public_id);
