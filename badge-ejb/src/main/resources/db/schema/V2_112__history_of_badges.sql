-- When a credential was signed again, and what it says otherwise since (CredentialEdition). The document
-- of before is not kept (ADR 68); when it was signed first, the badge tells.
create table credential_edition (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null references credential (public_id),
  signed_at timestamp(6) not null,
  changes varchar(200) not null
);
create index credential_edition_credential on credential_edition (public_id, signed_at);

-- What a holder did with an accepted badge: who may see it, which artwork it shows (HolderAct).
create table holder_act (
  id bigint primary key,
  version integer not null,
  badge_public_id varchar(22) not null references badge (public_id),
  kind varchar(40) not null,
  acted_at timestamp(6) not null
);
create index holder_act_badge on holder_act (badge_public_id, acted_at);
