-- The newest openings are looked at in an index that holds what can be chosen, so that only those that fit are read. H2 has no
-- such indexes.

create index searched_posting_newest on searched_posting (posted_on, posting_id)
  include (valid_through, country, region_key, employer_key, language, employment_type, remote, latitude, longitude);
drop index searched_posting_posted;

create index searched_posting_choices on searched_posting (country, language, remote, employment_type)
  include (posted_on, valid_through, posting_id);

-- where postings that name a skill are looked up by their numbers
alter table searched_posting drop constraint searched_posting_pkey;
alter table searched_posting add primary key (posting_id)
  include (posted_on, valid_through, country, language, employment_type, remote);
