-- The catalog names skills by their address, without saying of which taxonomy.
create index skill_address on skill (uri);
