-- Who works for an employer (EmployerPerson): an account of the role EMPLOYER, one employer each.

alter table account add member_role varchar(40); -- empty for staff

create table employer_person (
  id bigint primary key,
  version integer not null,
  employer_id bigint not null references employer (id),
  account_id bigint not null references account (id) on delete cascade,
  added_at timestamp(6) not null,
  constraint employer_person_account unique (account_id)
);
create index employer_person_employer on employer_person (employer_id, id);
