create table practice_runs (
    number text primary key,
    trainee text not null,
    conversation text not null,
    events integer not null,
    ending text,
    shared integer not null,
    started_at bigint not null,
    ended_at bigint,
    scenario_yaml text
);

create index practice_runs_of_trainee on practice_runs (trainee, started_at);
create index practice_runs_ended on practice_runs (ended_at) where ended_at is not null;

create table practice_events (
    number text not null references practice_runs (number),
    n integer not null,
    at bigint not null,
    json text not null,
    primary key (number, n)
);

create table scenarios (
    code text primary key,
    yaml text not null,
    by_id text not null,
    by_name text not null,
    at bigint not null
);

create table scenario_drafts (
    conversation text primary key,
    json text not null,
    version bigint not null,
    at bigint not null
);

insert into counters (name, value) values ('practice', 0);
