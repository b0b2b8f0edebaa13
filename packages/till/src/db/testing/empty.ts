import { type Kysely, sql } from 'kysely'

/**
 * Takes every row out of a till's tables and lets identities begin at one again, as if it had just been migrated. Far cheaper
 * than to make the tables anew. It needs a superuser: the audit log refuses everybody else.
 */
export async function emptyTables<T>(kysely: Kysely<T>): Promise<void> {
  await sql`
    do $$
    declare
      filled text;
      used regclass;
    begin
      set local lock_timeout = '2s';
      set local session_replication_role = replica;
      -- Part by part: most months are empty. Nothing may be left, not even where rows lay: a simulated run would find its rows in another order than the one before.
      select string_agg(oid::regclass::text, ', ') into filled from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'r'
        and relname not like 'kysely%' and pg_relation_size(oid) > 0;
      if filled is not null then execute 'truncate ' || filled || ' cascade'; end if;
      for used in
        select seqrelid from pg_sequence join pg_class on oid = seqrelid
        where relnamespace = current_schema()::regnamespace and pg_sequence_last_value(seqrelid) is not null
      loop
        execute format('alter sequence %s restart', used);
      end loop;
    end $$`.execute(kysely)
}

/**
 * Everything a test could have changed of a place besides its rows: migrations, tables, columns, constraints, indexes, triggers.
 * Two places with the same shape are alike when empty. Months come and go by themselves, so they do not count.
 */
export async function shapeOf<T>(kysely: Kysely<T>): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    with whole as (
      select oid, relname, relkind from pg_class
      where relnamespace = current_schema()::regnamespace and not relispartition)
    select name as line from kysely_migration
    union all
    select concat_ws(' ', relname, relkind, attname, atttypid, attnotnull)
    from whole left join pg_attribute on attrelid = oid and attnum > 0
    union all
    select concat_ws(' ', relname, conname, contype, convalidated)
    from whole join pg_constraint on conrelid = whole.oid
    union all
    select concat_ws(' ', relname, tgname, tgenabled) from whole join pg_trigger on tgrelid = whole.oid where not tgisinternal
    order by 1`.execute(kysely)
  return rows.map(({ line }) => line).join('\n')
}
