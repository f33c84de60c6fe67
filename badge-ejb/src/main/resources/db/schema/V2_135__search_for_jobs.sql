-- What the search for jobs reads: a narrow row for each posting that is open and counts for its job (same_as_id is null), brought
-- up to date in the background. On PostgreSQL a later step adds the words of its text. No person stands in these tables.

create table searched_posting (
  posting_id bigint primary key references job_posting (id) on delete cascade,
  changed_at timestamp(6) not null, -- of the posting, when the row was written
  first_seen_at timestamp(6) not null,
  posted_on date not null,
  valid_through date,
  country varchar(2),
  region varchar(200),
  region_key varchar(200), -- lower case
  city varchar(200),
  city_key varchar(200), -- lower case
  employer varchar(200),
  employer_key varchar(200), -- lower case
  language varchar(8),
  employment_type varchar(20),
  remote boolean not null,
  latitude double precision, -- of the posting, else of its city where that is known
  longitude double precision,
  located boolean not null, -- whether the posting says its position itself
  words varchar(2000) -- H2 only: title, employer, place and listed skills, lower case
);
create index searched_posting_posted on searched_posting (posted_on, posting_id);
create index searched_posting_country on searched_posting (country, region_key);
create index searched_posting_employer on searched_posting (employer_key);
create index searched_posting_language on searched_posting (language);
create index searched_posting_employment on searched_posting (employment_type);
create index searched_posting_position on searched_posting (latitude, longitude);
create index searched_posting_city on searched_posting (city_key, country);
create index searched_posting_seen on searched_posting (first_seen_at);
create index searched_posting_last on searched_posting (valid_through);

-- Where cities are, as the postings that give coordinates say.
create table known_place (
  city_key varchar(200) not null, -- lower case
  country varchar(2) not null, -- empty where it is not said
  region_key varchar(200) not null, -- empty where it is not said
  city varchar(200) not null,
  region varchar(200) not null,
  latitude double precision not null,
  longitude double precision not null,
  postings integer not null, -- that said so
  primary key (city_key, country, region_key)
);

-- One row: up to which change the search has come, and when places were last learned.
create table search_progress (
  only_one boolean primary key,
  changed_at timestamp(6) not null,
  posting_id bigint not null,
  places_at timestamp(6) not null
);
insert into search_progress (only_one, changed_at, posting_id, places_at)
  values (true, timestamp '2000-01-01 00:00:00', 0, timestamp '2000-01-01 00:00:00');

insert into job_lease (job, held_until)
  values ('job-search', timestamp with time zone '2000-01-01 00:00:00+00');
