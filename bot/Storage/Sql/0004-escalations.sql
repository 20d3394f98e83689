create table escalations (
    number text primary key,
    case_number text not null references cases (number),
    conversation text not null,
    events integer not null,
    live integer not null,
    raised_at bigint not null,
    touched_at bigint not null,
    next_at bigint,
    place text,
    post text
);

create index escalations_of_case on escalations (case_number, raised_at);
create index escalations_live on escalations (live, raised_at);
create index escalations_touched on escalations (touched_at);
create index escalations_due on escalations (next_at) where next_at is not null;
create index escalations_by_post on escalations (post) where post is not null;

create table escalation_events (
    number text not null references escalations (number),
    n integer not null,
    at bigint not null,
    json text not null,
    primary key (number, n)
);

create index cases_touched on cases (touched_at);

insert into counters (name, value) values ('escalation', 0);
