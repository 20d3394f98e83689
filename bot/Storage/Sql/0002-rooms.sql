create table room_conversations (
    room text primary key,
    conversation text not null
);

create table room_messages (
    seq integer primary key autoincrement,
    conversation text not null,
    id text not null,
    json text not null,
    state text not null default 'waiting',
    unique (conversation, id)
);

create index room_messages_waiting on room_messages (state, seq);

create table room_events (
    seq integer primary key autoincrement,
    room text not null,
    kind text not null,
    delivery_key text unique,
    json text not null
);
