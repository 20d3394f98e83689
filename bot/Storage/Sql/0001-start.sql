create table conversations (
    id text primary key,
    version bigint not null,
    state text not null,
    reference text not null
);

create table places (
    name text primary key,
    conversation text not null
);

create table counters (
    name text primary key,
    value bigint not null
);

insert into counters (name, value) values ('case', 1000);

create table cases (
    number text primary key,
    conversation text not null,
    events integer not null,
    closed integer not null,
    touched_at bigint not null
);

create index cases_of_conversation on cases (conversation, closed, touched_at);

create table case_events (
    case_number text not null references cases (number),
    n integer not null,
    at bigint not null,
    json text not null,
    primary key (case_number, n)
);

create table turns (
    conversation text not null,
    activity text not null,
    at bigint not null,
    answer text,
    failed text,
    primary key (conversation, activity)
);

create index turns_by_age on turns (at);

create table outbox (
    id integer primary key autoincrement,
    delivery_key text not null unique,
    conversation text not null,
    kind text not null,
    json text not null,
    due_at bigint not null,
    next_at bigint not null,
    attempts integer not null default 0,
    claimed_by text,
    claimed_until bigint not null default 0,
    state text not null default 'waiting',
    error text,
    channel_id text,
    done_at bigint
);

create index outbox_by_conversation on outbox (conversation, state, due_at, id);
create index outbox_waiting on outbox (state, next_at);
