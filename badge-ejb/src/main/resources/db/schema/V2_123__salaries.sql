-- What postings advertise as pay, as the figures read it, and by which rates and bounds. No person stands in these tables.

-- One row for each posting that counts for its job and says amount, currency and period. Narrow, because figures read many.
create table posting_salary (
  posting_id bigint primary key references job_posting (id) on delete cascade,
  source varchar(100) not null,
  country varchar(2) not null, -- empty where it is not known
  region varchar(200),
  posted_on date not null,
  currency varchar(3) not null,
  period varchar(40) not null, -- SalaryPeriod, as advertised
  yearly numeric(16, 2) not null, -- the middle of the range for a year of full-time work
  base_currency varchar(3), -- of the rates by which it was converted last; null where there were none
  yearly_in_base numeric(18, 2), -- null where no rate was in force on the posting's day
  verdict varchar(40) not null, -- SalaryVerdict
  rates_edition integer not null
);
create index posting_salary_group on posting_salary (country, currency, period);
create index posting_salary_day on posting_salary (posted_on);
create index posting_salary_verdict on posting_salary (verdict, posting_id);
create index posting_salary_rates on posting_salary (rates_edition, posting_id);
create index posting_salary_source on posting_salary (source);

-- Between which yearly amounts the postings of one country, currency and period count.
create table salary_group_bounds (
  id bigint primary key,
  version integer not null,
  country varchar(2) not null,
  currency varchar(3) not null,
  period varchar(40) not null,
  amounts integer not null,
  low numeric(18, 2) not null,
  high numeric(18, 2) not null,
  calculated_at timestamp(6) not null
);
create unique index salary_group_bounds_key on salary_group_bounds (country, currency, period);

-- The operator's exchange rates: how many units of the currency one unit of the base buys, from that day on.
create table exchange_rate_upload (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  base_currency varchar(3) not null,
  source varchar(200) not null,
  rates integer not null,
  first_day date not null,
  last_day date not null,
  replacing boolean not null, -- those from before were dropped
  sample boolean not null, -- belongs to the sample data and goes with them
  uploaded_at timestamp(6) not null
);
create index exchange_rate_upload_time on exchange_rate_upload (uploaded_at);

create table exchange_rate (
  id bigint primary key,
  version integer not null,
  upload_id bigint not null references exchange_rate_upload (id),
  currency varchar(3) not null,
  rate_day date not null,
  rate numeric(24, 10) not null
);
create unique index exchange_rate_key on exchange_rate (currency, rate_day);
create index exchange_rate_of_upload on exchange_rate (upload_id);

-- One row: the editions of rates and bounds by which pay is worked out.
create table salary_basis (
  id bigint primary key,
  version integer not null,
  base_currency varchar(3),
  rates_edition integer not null,
  bounds_edition integer not null
);
insert into salary_basis (id, version, rates_edition, bounds_edition) values (1, 1, 0, 0);

insert into job_lease (job, held_until)
  values ('salaries', timestamp with time zone '2000-01-01 00:00:00+00');
