-- What earners were awarded (Badge) and what staff do not let them have again (AwardBlock).
create table badge (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  earner_id bigint not null,
  kind varchar(20) not null,
  code varchar(100) not null,
  design integer not null,
  state varchar(20) not null,
  earned_on date not null,
  result_partner varchar(100),
  result_external_id varchar(200),
  waiting_since timestamp(6) not null,
  accepted_at timestamp(6),
  changed_at timestamp(6) not null,
  reason_code varchar(40),
  reason_text varchar(500)
);
create unique index badge_public_id on badge (public_id);
create index badge_earner on badge (earner_id);
create index badge_achievement on badge (kind, code);

create table award_block (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null,
  kind varchar(20) not null,
  code varchar(100) not null,
  set_at timestamp(6) not null,
  lifted_at timestamp(6)
);
create index award_block_earner on award_block (earner_id);
