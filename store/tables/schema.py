"""The layout of a store and its migrations; the README documents it for people who use SQL."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("meetingtui")

TABLES = """
create table record (
    id integer primary key,
    path text not null,
    sha256 text not null,
    version integer not null default 1,
    superseded_by integer references record (id) on delete set null,
    added text not null,
    reader text not null,
    encoding text not null,
    title text,
    date text,
    place text,
    organiser text,
    kind text,
    language text not null,
    speakers integer not null,
    passages integer not null,
    metrics integer not null,
    warnings integer not null,
    characters integer not null,
    packed_text blob not null
);
create index record_path on record (path);
create index record_sha256 on record (sha256);
create index record_current on record (id) where superseded_by is null;

create table speaker (
    record integer not null references record (id) on delete cascade,
    id text not null,
    position integer not null,
    name text not null,
    post text,
    affiliation text,
    aliases text not null default '[]',
    kind text not null,
    words integer not null,
    share real not null,
    confidence real not null,
    reason text not null,
    primary key (record, id)
) without rowid;
create index speaker_name on speaker (name);

create table passage (
    id integer primary key,
    record integer not null references record (id) on delete cascade,
    start integer not null,
    "end" integer not null,
    kind text not null,
    speaker text,
    time integer,
    confidence real not null,
    reason text not null,
    text text not null
);
create index passage_record on passage (record);

create table hot_word (
    id integer primary key,
    record integer not null references record (id) on delete cascade,
    word text not null,
    layer text not null,
    declared integer not null,
    score real not null,
    count integer not null,
    speakers integer not null
);
create index hot_word_record on hot_word (record);
create index hot_word_word on hot_word (word);

create table hot_word_span (
    hot_word integer not null references hot_word (id) on delete cascade,
    start integer not null,
    "end" integer not null,
    primary key (hot_word, start)
) without rowid;

create table slogan (
    record integer not null references record (id) on delete cascade,
    start integer not null,
    "end" integer not null,
    text text not null,
    speaker text,
    primary key (record, start, "end")
) without rowid;

create table metric (
    id integer primary key,
    record integer not null references record (id) on delete cascade,
    passage integer references passage (id) on delete cascade,
    start integer not null,
    "end" integer not null,
    quote text not null,
    value real,
    high real,
    unit text not null,
    measure text,
    change text,
    basis text,
    qualifier text,
    period text,
    speaker text,
    doubt text
);
create index metric_record on metric (record);
create index metric_passage on metric (passage);
create index metric_unit on metric (unit, value);

create table note (
    id integer primary key,
    record integer not null references record (id) on delete cascade,
    level text not null,
    text text not null,
    start integer
);
create index note_record on note (record);

create table token (
    record integer primary key references record (id) on delete cascade,
    packed blob not null
);

create table sound (
    sound text not null,
    word text not null,
    primary key (sound, word)
) without rowid;

create virtual table passage_index using fts5 (
    entries, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);
"""

VIEWS = """
create view records as
    select id, title, date, place, organiser, kind, language, speakers, passages, metrics, path,
        added, version from record where superseded_by is null;
create view speakers as
    select s.record, r.title, r.date, s.position, s.name, s.post, s.affiliation, s.words, s.share, s.kind
    from speaker s join records r on r.id = s.record;
create view quotes as
    select p.id, p.record, r.title, r.date, s.name as speaker, s.post, p.kind, p.start, p."end", p.text
    from passage p join records r on r.id = p.record
    left join speaker s on s.record = p.record and s.id = p.speaker
    where p.kind in ('direct', 'reported');
create view texts as
    select record, group_concat(text, '') as text from (select record, text from passage order by id)
    where record in (select id from records) group by record;
create view words as
    select w.record, r.title, r.date, w.word, w.declared, w.score, w.count, w.speakers
    from hot_word w join records r on r.id = w.record;
create view metrics as
    select m.record, r.title, r.date, s.name as speaker, m.measure, m.value, m.high, m.unit, m.change,
        m.basis, m.qualifier, m.period, m.quote, m.doubt, m.start, m."end"
    from metric m join records r on r.id = m.record
    left join speaker s on s.record = m.record and s.id = m.speaker;
"""


@migrations(name="1 records, what is derived from them, and the index")
def first(db: Database) -> None:
    """Make the tables, the search index and the views."""
    _run(db, f"{TABLES}{VIEWS}")


COUNTS = """
alter table hot_word add column hits real;
alter table hot_word add column words integer;
alter table hot_word add column reference_hits real;
alter table hot_word add column reference_words integer;
alter table hot_word add column tested integer;
create index hot_word_score on hot_word (score desc);
"""


@migrations(name="2 the counts behind the score of a hot word")
def second(db: Database) -> None:
    """Keep what the score of a hot word was worked out from."""
    _run(db, COUNTS)


GUESSES = """
create table guess (
    id integer primary key,
    record integer not null references record (id) on delete cascade,
    kind text not null,
    about text not null,
    reason text not null,
    confidence real not null,
    standing real not null,
    start integer,
    "end" integer,
    one text,
    other text,
    decided text
);
create index guess_record on guess (record);
create index guess_open on guess (standing) where decided is null;
create table edit (
    id integer primary key,
    at text not null,
    path text not null,
    sha256 text not null,
    operation text not null
);
create index edit_path on edit (path);
create trigger edit_is_never_changed before update on edit
    begin select raise(abort, 'the log of decisions only grows'); end;
create trigger edit_is_never_deleted before delete on edit
    begin select raise(abort, 'the log of decisions only grows'); end;
create table reading (
    record integer primary key references record (id) on delete cascade,
    packed blob not null
);
create view guesses as
    select g.record, r.title, r.date, g.kind, g.about, g.reason, g.confidence, g.decided, g.start, g."end"
    from guess g join records r on r.id = g.record order by g.standing;
"""
"""`edit` holds the decisions of people in their order, `reading` what was read before the first of them."""


@migrations(name="3 guesses, the decisions of people, and what was read before them")
def third(db: Database) -> None:
    """Keep what was guessed, and what people decided."""
    _run(db, GUESSES)


TAGS = """
create table tag (
    record integer not null references record (id) on delete cascade,
    name text not null,
    primary key (record, name)
) without rowid;
create index tag_name on tag (name);
create view tags as
    select t.record, r.title, r.date, t.name from tag t join records r on r.id = t.record;
"""


@migrations(name="4 tags of records")
def fourth(db: Database) -> None:
    """Keep the words that people put on records."""
    _run(db, TAGS)


ROLES = """
alter table metric add column role text;
drop view metrics;
create view metrics as
    select m.record, r.title, r.date, s.name as speaker, m.measure, m.value, m.high, m.unit, m.change,
        m.basis, m.qualifier, m.role, m.period, m.quote, m.doubt, m.start, m."end"
    from metric m join records r on r.id = m.record
    left join speaker s on s.record = m.record and s.id = m.speaker;
"""


@migrations(name="5 targets, results and comparisons among the metrics")
def fifth(db: Database) -> None:
    """Keep the role of a metric; those read before have none until they are read again."""
    _run(db, ROLES)


LEADS = """
alter table record drop column packed_text;
create index speaker_described on speaker (coalesce(affiliation, '') || coalesce(post, ''));
create index speaker_affiliation on speaker (affiliation);
create index speaker_aliases on speaker (aliases) where aliases <> '[]';
create index record_place on record (place);
create index record_organiser on record (organiser);
create index record_date on record (date);
create index record_added on record (added);
create index metric_measure on metric (measure);
create index metric_value on metric (coalesce(high, value));
"""


@migrations(name="6 the text once, and indexes that lead from a fact to its records")
def sixth(db: Database) -> None:
    """Keep the text as its passages alone, which cover it; find records by who speaks, where and when."""
    _run(db, LEADS)


def _run(db: Database, script: str) -> None:
    """Carry out the statements of a script, all inside the transaction of the migration."""
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)
