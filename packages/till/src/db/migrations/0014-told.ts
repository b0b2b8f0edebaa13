import { type Kysely, sql } from 'kysely'

/**
 * What was told already, for ever: a type once for each subject. The events themselves are going to lie in months, where no
 * constraint can span two of them, so their uniqueness moves here first. Nothing is locked but what is read.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table event_once (
      mchid text not null,
      subject_id text not null,
      type text not null,
      primary key (mchid, subject_id, type)
    )`.execute(db)
  await sql`insert into event_once select mchid, subject_id, type from event`.execute(db)
}
