-- One row: whether public pages of exams, certifications and badges say what openings ask for them. Off until staff have looked.
create table insight_display (
  id bigint primary key,
  version integer not null,
  on_public_pages boolean not null
);
insert into insight_display (id, version, on_public_pages) values (1, 1, false);
