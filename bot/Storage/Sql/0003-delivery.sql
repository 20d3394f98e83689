alter table outbox add column case_number text;
alter table outbox add column topic text;
alter table outbox add column condition text;
alter table outbox add column target text;
alter table outbox add column maybe_arrived integer not null default 0;

create index outbox_of_case on outbox (case_number) where case_number is not null;
create index outbox_by_target on outbox (target) where target is not null;
