import { type Kysely, sql } from 'kysely'

/** PayScore and parking of partners (服务商): each for a sub-merchant, whose numbers WeChat Pay counts apart. Empty: the merchant's own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['payscore_authorization', 'service_order', 'parking_charge'])
    await sql`
      alter table ${sql.id(table)}
        add column sub_mchid text not null default '',
        add column sub_appid text`.execute(db)
  // An entrance is told of without any app.
  await sql`alter table parking_entrance add column sub_mchid text not null default ''`.execute(db)

  await sql`
    alter table payscore_authorization
      drop constraint payscore_authorization_mchid_authorization_code_key,
      add constraint payscore_authorization_code unique (mchid, sub_mchid, authorization_code)`.execute(db)
  await sql`
    alter table service_order
      drop constraint service_order_mchid_out_order_no_key,
      add constraint service_order_number unique (mchid, sub_mchid, out_order_no)`.execute(db)
  await sql`
    alter table parking_entrance
      drop constraint parking_entrance_mchid_out_parking_no_key,
      add constraint parking_entrance_number unique (mchid, sub_mchid, out_parking_no)`.execute(db)
  await sql`
    alter table parking_charge
      drop constraint parking_charge_mchid_out_trade_no_key,
      add constraint parking_charge_number unique (mchid, sub_mchid, out_trade_no)`.execute(db)
  await sql`drop index parking_entrance_inside`.execute(db)
  await sql`
    create unique index parking_entrance_inside on parking_entrance (mchid, sub_mchid, plate_number, plate_color)
    where left_at is null`.execute(db)
}
