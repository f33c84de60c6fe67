-- The artwork does not carry the program's name any more: nobody could read it there.
alter table achievement_design drop column program;
