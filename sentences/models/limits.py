# ruff: noqa: S608 - SQL put together from texts of this module alone
"""What the database itself holds of the statute, as bodies of triggers: also against two connections and SQL by hand.

Hours are those of KUHP art. 85(5) and art. 185: a local day at the site by the judgment, and any 24 hours of one
person, whose sentences are counted together: a repetition beside what it repeats, two judgments at once. The person and
the sentence are locked first, so that two connections are judged one after the other.
"""

LOCK_PERSON = """
    SELECT client.id INTO person
      FROM clients_client client JOIN clients_supervision ON clients_supervision.client_id = client.id
      JOIN sentences_socialworksentence ON sentences_socialworksentence.supervision_id = clients_supervision.id
     WHERE sentences_socialworksentence.id = NEW.sentence_id FOR NO KEY UPDATE OF client;
"""
"""SQL that takes hold of the client of the row, as `person`."""
OF_THE_PERSON = (
    "work.sentence_id IN (SELECT mine.id FROM sentences_socialworksentence mine "
    "JOIN clients_supervision ON clients_supervision.id = mine.supervision_id "
    "WHERE clients_supervision.client_id = person)"
)
"""Whether a session `work` belongs to any sentence of the `person`."""

OF_THE_SITE = (
    "sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id "
    "JOIN accounts_office office ON office.id = site.office_id"
)


def most_in_24_hours(*, of: str, which: str, counted: str) -> str:
    """SQL for `most`: minutes the `person` certainly worked in the fullest 24 hours around `of`, among those `which`.

    When the rest was taken is unknown, so all of it is taken off; of a `counted` session also
    what a correction took away.
    """
    return f"""
    WITH near AS (
        SELECT work.starts_at, work.ends_at,
               CASE WHEN {counted} THEN floor(extract(epoch FROM work.ends_at - work.starts_at) / 60)
                    - (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)
               ELSE work.break_minutes END AS idle
          FROM sentences_worksession work
         WHERE {OF_THE_PERSON} AND {which}
           AND work.ends_at > {of}.starts_at - INTERVAL '24 hours'
           AND work.starts_at < {of}.ends_at + INTERVAL '24 hours'
    ), spans AS (
        SELECT starts_at AS since FROM near UNION SELECT ends_at - INTERVAL '24 hours' FROM near
    )
    SELECT COALESCE(MAX(certain), 0) INTO most FROM (
        SELECT SUM(GREATEST(0, floor(extract(
                   epoch FROM LEAST(near.ends_at, since + INTERVAL '24 hours') - GREATEST(near.starts_at, since)
               ) / 60) - near.idle)) AS certain
          FROM spans JOIN near ON near.starts_at < since + INTERVAL '24 hours' AND near.ends_at > since
         GROUP BY since
    ) windows;
"""


MOST_COUNTED = most_in_24_hours(of="stretch", which="work.state = 'verified'", counted="TRUE")
MOST_CLAIMED = most_in_24_hours(
    of="NEW", which="work.state <> 'rejected'", counted="work.state = 'verified' AND work.id <> NEW.id"
)
LEDGER_LIMITS = f"""
{LOCK_PERSON}
    SELECT hours_ordered * 60 AS ordered, hours_per_day * 60 AS per_day, starts_on, starts_on + period_days AS ends_on
      INTO sentence FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR UPDATE;
    SELECT COALESCE(SUM(minutes), 0) INTO balance FROM sentences_hoursentry WHERE sentence_id = NEW.sentence_id;
    SELECT COALESCE(SUM(minutes), 0) INTO day_balance FROM sentences_hoursentry
     WHERE sentence_id = NEW.sentence_id AND worked_on = NEW.worked_on;
    IF balance + NEW.minutes > sentence.ordered OR balance + NEW.minutes < 0 THEN
        RAISE EXCEPTION 'credited minutes would leave 0..%', sentence.ordered
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_order';
    END IF;
    IF day_balance + NEW.minutes > sentence.per_day OR day_balance + NEW.minutes < 0 THEN
        RAISE EXCEPTION 'credited minutes of % would leave 0..%', NEW.worked_on, sentence.per_day
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_day';
    END IF;
    IF NEW.worked_on < sentence.starts_on OR NEW.worked_on > sentence.ends_on THEN
        RAISE EXCEPTION '% is outside % to %', NEW.worked_on, sentence.starts_on, sentence.ends_on
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_period';
    END IF;
    IF NEW.minutes > 0 AND EXISTS (
        SELECT FROM sentences_pause
         WHERE sentence_id = NEW.sentence_id AND since <= NEW.worked_on
           AND COALESCE(until, NEW.worked_on) >= NEW.worked_on
    ) THEN
        RAISE EXCEPTION 'the execution was stopped on %', NEW.worked_on
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_outside_pauses';
    END IF;
    SELECT state, starts_at, placement_id,
           floor(extract(epoch FROM ends_at - starts_at) / 60)::integer - break_minutes AS minutes
      INTO session FROM sentences_worksession WHERE id = NEW.session_id;
    SELECT COALESCE(SUM(minutes), 0) INTO session_balance FROM sentences_hoursentry WHERE session_id = NEW.session_id;
    IF session_balance + NEW.minutes > session.minutes OR session_balance + NEW.minutes < 0 THEN
        RAISE EXCEPTION 'counted minutes of the session would leave 0..%', session.minutes
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_session';
    END IF;
    IF session.state <> 'verified' THEN
        RAISE EXCEPTION 'a session that is % does not count', session.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_verified_session';
    END IF;
    IF NEW.kind = 'credit' AND EXISTS (
        SELECT FROM sentences_hoursdispute WHERE session_id = NEW.session_id AND outcome = ''
    ) THEN
        RAISE EXCEPTION 'an objection to the session is open'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_undisputed_session';
    END IF;
    SELECT worked_on INTO work_day FROM sentences_hoursentry WHERE session_id = NEW.session_id AND kind = 'credit';
    IF work_day IS NULL THEN
        SELECT (session.starts_at AT TIME ZONE office.timezone)::date INTO work_day
          FROM {OF_THE_SITE}
         WHERE sentences_placement.id = session.placement_id;
    END IF;
    IF NEW.worked_on <> work_day THEN
        RAISE EXCEPTION 'the session was on %, not on %', work_day, NEW.worked_on
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_on_the_day_of_work';
    END IF;
    RETURN NEW;
"""

LEDGER_24_HOURS = f"""
    IF NEW.minutes < 0 THEN
        RETURN NULL;
    END IF;
{LOCK_PERSON}
    SELECT starts_at, ends_at INTO stretch FROM sentences_worksession WHERE id = NEW.session_id;
{MOST_COUNTED}
    IF most > 480 THEN
        RAISE EXCEPTION '% minutes would be counted in 24 hours', most
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_24_hours';
    END IF;
    RETURN NULL;
"""

SESSION_LIMITS = f"""
    IF NEW.state = 'rejected' THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF OLD.state <> 'rejected'
            AND (NEW.starts_at, NEW.ends_at, NEW.break_minutes, NEW.placement_id)
              = (OLD.starts_at, OLD.ends_at, OLD.break_minutes, OLD.placement_id) THEN
            RETURN NULL;
        END IF;
    END IF;
{LOCK_PERSON}
    SELECT hours_per_day * 60 INTO per_day FROM sentences_socialworksentence
     WHERE id = NEW.sentence_id FOR NO KEY UPDATE;
    SELECT office.timezone INTO zone FROM {OF_THE_SITE} WHERE sentences_placement.id = NEW.placement_id;
    work_day = (NEW.starts_at AT TIME ZONE zone)::date;
    IF ((NEW.ends_at - INTERVAL '1 microsecond') AT TIME ZONE zone)::date <> work_day THEN
        RAISE EXCEPTION 'the session runs past midnight in %', zone
            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_one_day';
    END IF;
    SELECT SUM(CASE WHEN work.state = 'verified' AND work.id <> NEW.id
               THEN (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)
               ELSE floor(extract(epoch FROM work.ends_at - work.starts_at) / 60) - work.break_minutes END)
      INTO claimed
      FROM sentences_worksession work JOIN {OF_THE_SITE} ON sentences_placement.id = work.placement_id
     WHERE work.sentence_id = NEW.sentence_id AND work.state <> 'rejected'
       AND (work.starts_at AT TIME ZONE office.timezone)::date = work_day;
    IF claimed > per_day THEN
        RAISE EXCEPTION '% minutes are claimed for %, of %', claimed, work_day, per_day
            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_day';
    END IF;
    IF EXISTS (
        SELECT FROM sentences_worksession work
         WHERE {OF_THE_PERSON} AND work.state <> 'rejected' AND work.id <> NEW.id
           AND work.starts_at < NEW.ends_at AND work.ends_at > NEW.starts_at
    ) THEN
        RAISE EXCEPTION 'the person works elsewhere at that time'
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'session_no_overlap_for_one_person';
    END IF;
{MOST_CLAIMED}
    IF most > 480 THEN
        RAISE EXCEPTION '% minutes are claimed in 24 hours', most
            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_24_hours';
    END IF;
    RETURN NULL;
"""

NOT_ADDED_TO_WHILE_DISPUTED = """
    IF EXISTS (
        SELECT FROM sentences_hoursdispute
         WHERE session_id = NEW.session_id AND outcome = '' AND raised_at <= NEW.entered_at
    ) THEN
        RAISE EXCEPTION 'an objection to the session is open'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_undisputed_session';
    END IF;
    RETURN NULL;
"""
"""Asked when the transaction ends: the correction that answers an objection is written just before the answer."""

PAUSE_HOLDS_NO_COUNTED_DAY = """
    PERFORM FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR NO KEY UPDATE;
    IF EXISTS (
        SELECT FROM sentences_hoursentry
         WHERE sentence_id = NEW.sentence_id AND worked_on >= NEW.since AND worked_on <= COALESCE(NEW.until, worked_on)
         GROUP BY worked_on HAVING SUM(minutes) > 0
    ) THEN
        RAISE EXCEPTION 'hours of that time are counted already'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'pause_holds_no_counted_day';
    END IF;
    RETURN NEW;
"""

PLACEMENT_OF_COUNTED_WORK_STAYS = """
    IF EXISTS (
        SELECT FROM sentences_hoursentry entry JOIN sentences_worksession work ON work.id = entry.session_id
         WHERE work.placement_id = NEW.id AND (NEW.site_id <> OLD.site_id OR entry.worked_on < NEW.starts_on)
    ) THEN
        RAISE EXCEPTION 'hours of this placement are counted already'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_of_counted_work_stays';
    END IF;
    RETURN NEW;
"""

COUNTED_SESSION_STAYS = """
    IF OLD.state = 'verified'
        AND (NEW.state, NEW.starts_at, NEW.ends_at, NEW.break_minutes, NEW.placement_id, NEW.sentence_id)
         <> (OLD.state, OLD.starts_at, OLD.ends_at, OLD.break_minutes, OLD.placement_id, OLD.sentence_id) THEN
        RAISE EXCEPTION 'a session that was counted is corrected in the ledger'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_counted_stays';
    END IF;
    RETURN NEW;
"""
