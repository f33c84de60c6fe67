-- Who may see a badge (BadgeSharing); a badge without a row is private.
create table badge_sharing (
  id bigint primary key,
  version integer not null,
  badge_public_id varchar(22) not null,
  visibility varchar(20) not null,
  changed_at timestamp(6) not null
);
create unique index badge_sharing_badge on badge_sharing (badge_public_id);
