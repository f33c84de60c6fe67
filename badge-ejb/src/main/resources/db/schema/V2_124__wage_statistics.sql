-- Wages as offices of statistics publish them, beside what postings advertise. No person stands in these tables.
create table wage_statistic (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  source varchar(200) not null, -- who publishes it
  licence varchar(300) not null,
  reference_year integer not null,
  level varchar(40) not null, -- WageLevel
  currency varchar(3) not null,
  cap_year numeric(12, 2), -- from which yearly amounts are not published; null where that is not known
  cap_hour numeric(12, 2),
  figures integer not null,
  imported_at timestamp(6) not null
);
create unique index wage_statistic_public on wage_statistic (public_id);
create unique index wage_statistic_key on wage_statistic (source, reference_year, level);

create table wage_figure (
  id bigint primary key,
  version integer not null,
  statistic_id bigint not null references wage_statistic (id) on delete cascade,
  area varchar(20) not null,
  area_title varchar(200) not null,
  soc varchar(16) not null,
  occupation varchar(300) not null,
  employment bigint, -- null where it is not released
  period varchar(40) not null, -- SalaryPeriod: YEAR, or HOUR where only that is published
  mean numeric(12, 2),
  p10 numeric(12, 2),
  p25 numeric(12, 2),
  p50 numeric(12, 2),
  p75 numeric(12, 2),
  p90 numeric(12, 2),
  marks varchar(6) not null -- one for each amount, in this order: = published, # above the cap, * not released
);
create unique index wage_figure_key on wage_figure (statistic_id, area, soc);
create index wage_figure_soc on wage_figure (soc, area);
