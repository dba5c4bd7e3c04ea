-- Every step of every reading of the plan of 2023, province and districts, all days.
-- As engine.md says: sets of intervals, then +1 and -1 by day, then running sums. What
-- several readings share is made once.

-- Certificates while they are their product's current one and in force.
CREATE OR REPLACE TEMP TABLE graded AS
SELECT c.item, p.place, p.entity, p.village, stars, granted_on AS since, ends,
    least(ends, revoked_on, next) AS until
FROM (
    SELECT *, (granted_on + INTERVAL 36 MONTH)::DATE AS ends,
        lead(granted_on) OVER (PARTITION BY item ORDER BY granted_on) AS next
    FROM certificate
) c JOIN product p USING (item);

CREATE OR REPLACE TEMP TABLE recognised AS
SELECT item, place, entity, village, stars, since, ends, until FROM graded WHERE stars >= 3 AND since < until;

CREATE OR REPLACE TEMP TABLE on_baseline AS
SELECT item, place, stars, ends FROM recognised WHERE since <= DATE '2022-12-31' AND until > DATE '2022-12-31';

-- Products by their first certificate of 3 stars or more within the period; and had they one `before`?
CREATE OR REPLACE TEMP TABLE regraded AS
SELECT *, item IN (SELECT item FROM graded WHERE stars >= 3 AND since <= DATE '2022-12-31') AS before
FROM (
    SELECT item, any_value(place) AS place, min(since) AS since
    FROM graded WHERE stars >= 3 AND since > DATE '2022-12-31' GROUP BY item
);

-- Products of the baseline by their first certificate with as many stars, and with more.
CREATE OR REPLACE TEMP TABLE kept AS
SELECT any_value(b.place) AS place, min(g.since) FILTER (g.stars >= b.stars) AS kept,
    min(g.since) FILTER (g.stars > b.stars) AS raised
FROM graded g JOIN on_baseline b USING (item) WHERE g.since > DATE '2022-12-31' GROUP BY item;

-- The union of each item's intervals: one opens where it begins after all that began
-- before it have ended, and closes where those before the next one have.
CREATE OR REPLACE TEMP MACRO merged(intervals) AS TABLE
SELECT item, since, coalesce(lead(reach) OVER (PARTITION BY item ORDER BY since), final) AS until
FROM (
    SELECT item, since,
        max(until) OVER (same ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reach,
        max(until) OVER (same ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS final
    FROM query_table(intervals)
    WINDOW same AS (PARTITION BY item ORDER BY since)
    QUALIFY reach IS NULL OR since > reach
);

CREATE OR REPLACE TEMP TABLE owned AS SELECT entity AS item, since, until FROM recognised;
CREATE OR REPLACE TEMP TABLE ocop_entity AS
SELECT item, place, kind, since, until FROM merged('owned') JOIN entity USING (item);

CREATE OR REPLACE TEMP TABLE named AS SELECT village AS item, since, until FROM recognised WHERE village IS NOT NULL;
CREATE OR REPLACE TEMP TABLE ocop_village AS SELECT * FROM merged('named');

CREATE OR REPLACE TEMP TABLE any_listing AS
SELECT item, since, coalesce(until, DATE '9999-12-31') AS until FROM listing;
CREATE OR REPLACE TEMP TABLE listed AS SELECT * FROM merged('any_listing');

CREATE OR REPLACE TEMP TABLE any_chain AS
SELECT item, since, coalesce(until, DATE '9999-12-31') AS until FROM chain;
CREATE OR REPLACE TEMP TABLE chained AS SELECT * FROM merged('any_chain');
CREATE OR REPLACE TEMP TABLE new_chain AS
SELECT * FROM any_chain WHERE since > DATE '2022-12-31' AND item NOT IN (
    SELECT item FROM any_chain WHERE since <= DATE '2022-12-31' AND until > DATE '2022-12-31'
);
CREATE OR REPLACE TEMP TABLE newly_chained AS SELECT * FROM merged('new_chain');

CREATE OR REPLACE TEMP TABLE traditional AS
SELECT item, place, coalesce(recognised_on, DATE '0001-01-01') AS since,
    coalesce(revoked_on, DATE '9999-12-31') AS until
FROM village WHERE kind = 'traditional_craft_village';

-- Where an interval of each side of the same item both hold, in the place of the first.
CREATE OR REPLACE TEMP MACRO cut(here, there) AS TABLE
SELECT item, place, greatest(one.since, other.since) AS since, least(one.until, other.until) AS until
FROM query_table(here) one JOIN query_table(there) other USING (item)
WHERE greatest(one.since, other.since) < least(one.until, other.until);

-- Who counts and who is counted among, each set under its name, as what changes by day.
CREATE OR REPLACE TEMP TABLE change AS
WITH held AS (
    SELECT 'new'::set_name AS name, place, since, NULL::DATE AS until FROM regraded WHERE NOT before
    UNION ALL SELECT 'regraded', place, since, NULL FROM regraded
    UNION ALL SELECT 'due', place, ends, NULL FROM on_baseline
    UNION ALL SELECT 'due_regraded', b.place, greatest(ends, since), NULL
        FROM on_baseline b JOIN regraded USING (item)
    UNION ALL SELECT 'baseline', place, DATE '0001-01-01', NULL FROM on_baseline
    UNION ALL SELECT 'kept', place, kept, NULL FROM kept WHERE kept IS NOT NULL
    UNION ALL SELECT 'raised', place, raised, NULL FROM kept WHERE raised IS NOT NULL
    UNION ALL SELECT 'entities', place, since, until FROM ocop_entity
    UNION ALL SELECT 'cooperatives', place, since, until FROM ocop_entity WHERE kind = 'cooperative'
    UNION ALL SELECT 'small', place, since, until FROM ocop_entity WHERE kind = 'small_enterprise'
    UNION ALL SELECT 'chained', place, since, until FROM cut('ocop_entity', 'chained')
    UNION ALL SELECT 'newly_chained', place, since, until FROM cut('ocop_entity', 'newly_chained')
    UNION ALL SELECT 'villages', place, since, until FROM traditional
    UNION ALL SELECT 'with_ocop', place, since, until FROM cut('traditional', 'ocop_village')
    UNION ALL SELECT 'newly_with_ocop', place, greatest(since, DATE '2023-01-01'), until
        FROM cut('traditional', 'ocop_village') WHERE until > DATE '2023-01-01' AND item NOT IN (
            SELECT item FROM ocop_village WHERE since <= DATE '2022-12-31' AND until > DATE '2022-12-31'
        )
    UNION ALL SELECT 'recognised', place, since, until FROM recognised
    UNION ALL SELECT 'listed', place, since, until FROM cut('recognised', 'listed')
    UNION ALL SELECT 'points', place, since, until FROM point WHERE since > DATE '2022-12-31'
),
district AS (
    SELECT name, place, day, sum(change)::INTEGER AS change FROM (
        SELECT name, place, since AS day, count(*) AS change FROM held GROUP BY ALL
        UNION ALL
        SELECT name, place, until, -count(*) FROM held
        WHERE until < DATE '9999-12-31' GROUP BY ALL
    ) GROUP BY ALL
)
SELECT name, place, day, change FROM district WHERE change <> 0
UNION ALL
SELECT name, 10, day, sum(change)::INTEGER FROM district GROUP BY name, day HAVING sum(change) <> 0;

CREATE OR REPLACE TEMP TABLE steps AS
WITH side AS (
    SELECT number, place, day, change AS n, CASE WHEN among IS NOT NULL THEN 0 END AS d
    FROM reading JOIN change ON name = counted
    UNION ALL
    SELECT number, place, day, 0, change FROM reading JOIN change ON name = among
),
step AS (SELECT number, place, day, sum(n)::INTEGER AS n, sum(d)::INTEGER AS d FROM side GROUP BY ALL),
running AS (
    SELECT number, place, day, sum(n) OVER so_far AS numerator, sum(d) OVER so_far AS denominator
    FROM step WINDOW so_far AS (PARTITION BY number, place ORDER BY day)
)
SELECT target, reading, place, day, numerator, denominator FROM running JOIN reading USING (number);
