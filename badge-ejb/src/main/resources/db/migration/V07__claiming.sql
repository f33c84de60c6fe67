-- Links in notification mails (ClaimLink); only hashes of their tokens are kept.
create table claim_link (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null,
  token_hash varchar(64) not null,
  wears_out_at timestamp(6) not null
);
create unique index claim_link_token on claim_link (token_hash);
create index claim_link_wears_out on claim_link (wears_out_at);

create table claim_link_badge (
  claim_link_id bigint not null references claim_link (id),
  badge_public_id varchar(22) not null
);
create index claim_link_badge_link on claim_link_badge (claim_link_id);
