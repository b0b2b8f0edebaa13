import { type Kysely, sql } from 'kysely'

/**
 * Takes every row out of a till's tables and lets identities begin at one again, as if it had just been migrated. Far cheaper
 * than to make the tables anew. It needs a superuser: the audit log refuses everybody else.
 */
export async function emptyTables<T>(kysely: Kysely<T>): Promise<void> {
  await sql`
    do $$
    declare
      one regclass;
      filled boolean;
    begin
      set local lock_timeout = '2s';
      set local session_replication_role = replica;
      for one in
        select oid from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and not relispartition
          and relname not like 'kysely%'
      loop
        execute format('select exists (select from %s)', one) into filled;
        if filled then execute format('delete from %s', one); end if;
      end loop;
      for one in
        select oid from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'S'
      loop
        execute format('alter sequence %s restart', one);
      end loop;
    end $$`.execute(kysely)
}

/** What migrations ran and what columns there are: two places with the same shape are alike when empty. */
export async function shapeOf<T>(kysely: Kysely<T>): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select name as line from kysely_migration
    union all
    select concat_ws(' ', c.relname, c.relkind, a.attname, a.atttypid, a.attnotnull)
    from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relnamespace = current_schema()::regnamespace and not c.relispartition
    order by 1`.execute(kysely)
  return rows.map(({ line }) => line).join('\n')
}
