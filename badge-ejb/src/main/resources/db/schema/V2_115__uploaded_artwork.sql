-- A design whose artwork was uploaded shows that picture; all others are drawn.

alter table achievement_design add column picture_id bigint references stored_picture (id);

create index achievement_design_picture on achievement_design (picture_id);
