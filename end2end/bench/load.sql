-- The register's CSV files as the tables that suit DuckDB best: references are row
-- numbers, words are enums, every row has its district, and no text is kept.
-- Not measured. {register} and {places} are paths.

CREATE TABLE commune AS
SELECT code, parent::UTINYINT AS place FROM read_csv('{places}', all_varchar = true) WHERE length(code) = 5;

CREATE TABLE entity_id AS
SELECT (row_number() OVER () - 1)::UINTEGER AS item, * FROM read_csv('{register}/entities.csv', all_varchar = true);

CREATE TABLE village_id AS
SELECT (row_number() OVER () - 1)::UINTEGER AS item, * FROM read_csv('{register}/villages.csv', all_varchar = true);

CREATE TABLE product_id AS
SELECT (row_number() OVER () - 1)::UINTEGER AS item, * FROM read_csv('{register}/products.csv', all_varchar = true);

CREATE TABLE entity AS
SELECT item, place, kind::ENUM ('cooperative', 'cooperative_group', 'small_enterprise', 'large_enterprise', 'household') AS kind
FROM entity_id JOIN commune ON commune.code = entity_id.commune ORDER BY item;

CREATE TABLE village AS
SELECT item, place, kind::ENUM ('traditional_craft', 'craft_village', 'traditional_craft_village') AS kind,
    recognised_on::DATE AS recognised_on, revoked_on::DATE AS revoked_on
FROM village_id JOIN commune ON commune.code = village_id.commune ORDER BY item;

CREATE TABLE product AS
SELECT p.item, place, e.item AS entity, v.item AS village
FROM product_id p JOIN commune ON commune.code = p.commune
JOIN entity_id e ON e.id = p.entity LEFT JOIN village_id v ON v.id = p.village ORDER BY p.item;

CREATE TABLE certificate AS
SELECT item, stars::UTINYINT AS stars, granted_on::DATE AS granted_on, revoked_on::DATE AS revoked_on
FROM read_csv('{register}/certificates.csv', all_varchar = true) c JOIN product_id p ON p.id = c.product
ORDER BY item, granted_on;

CREATE TABLE chain AS
SELECT item, since::DATE AS since, until::DATE AS until
FROM read_csv('{register}/green_chains.csv', all_varchar = true) c JOIN entity_id e ON e.id = c.entity
ORDER BY item, since;

CREATE TABLE listing AS
SELECT item, since::DATE AS since, until::DATE AS until
FROM read_csv('{register}/listings.csv', all_varchar = true) l JOIN product_id p ON p.id = l.product
ORDER BY item, since;

CREATE TABLE point AS
SELECT place, since::DATE AS since, until::DATE AS until
FROM read_csv('{register}/sales_points.csv', all_varchar = true) s JOIN commune ON commune.code = s.commune;

DROP TABLE entity_id;
DROP TABLE village_id;
DROP TABLE product_id;
DROP TABLE commune;

CREATE TYPE set_name AS ENUM (
    'new', 'regraded', 'due', 'due_regraded', 'baseline', 'kept', 'raised', 'entities', 'cooperatives',
    'small', 'chained', 'newly_chained', 'villages', 'with_ocop', 'newly_with_ocop', 'recognised',
    'listed', 'points'
);

-- The readings of the plan of 2023 by the sets they count, and count among.
CREATE TABLE reading AS
SELECT number::UTINYINT AS number, target, reading, counted::set_name AS counted, among::set_name AS among
FROM (VALUES
    (1, 'new-products', 'new', 'new', NULL),
    (2, 'new-products', 'new-or-regraded', 'regraded', NULL),
    (3, 're-evaluation', 'due-regraded', 'due_regraded', 'due'),
    (4, 'consolidated', 'kept-or-raised', 'kept', 'baseline'),
    (5, 'consolidated', 'raised', 'raised', 'baseline'),
    (6, 'cooperatives', 'share', 'cooperatives', 'entities'),
    (7, 'small-enterprises', 'share', 'small', 'entities'),
    (8, 'green-chains', 'additional', 'newly_chained', 'entities'),
    (9, 'green-chains', 'level', 'chained', 'entities'),
    (10, 'craft-villages', 'additional', 'newly_with_ocop', 'villages'),
    (11, 'craft-villages', 'level', 'with_ocop', 'villages'),
    (12, 'modern-channels', 'listed', 'listed', 'recognised'),
    (13, 'sales-points', 'new-points', 'points', NULL)
) plan (number, target, reading, counted, among);
