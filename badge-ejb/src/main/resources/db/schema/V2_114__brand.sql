-- Pictures that staff uploaded, made anew, and how pages look.

create table stored_picture (
  id bigint primary key,
  version integer not null,
  svg text,
  png bytea not null,
  width integer not null,
  height integer not null,
  in_use boolean not null,
  created_at timestamp(6) not null
);

create index stored_picture_unused on stored_picture (in_use, created_at);

create table brand_edition (
  id bigint primary key,
  version integer not null,
  number integer not null unique,
  before integer,
  label varchar(80),
  light varchar(7) not null,
  on_light varchar(7) not null,
  dark varchar(7) not null,
  on_dark varchar(7) not null,
  corner integer not null,
  logo_id bigint references stored_picture (id),
  dark_logo_id bigint references stored_picture (id),
  alt varchar(200),
  wordmark boolean not null,
  created_at timestamp(6) not null
);

create index brand_edition_logo on brand_edition (logo_id);
create index brand_edition_dark_logo on brand_edition (dark_logo_id);
