-- Other systems list badges by code, or those that changed since a moment.
create index badge_code on badge (code, id);
create index badge_changed on badge (changed_at, id);
