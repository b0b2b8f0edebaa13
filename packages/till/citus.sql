-- How the till's tables lie on a Citus cluster. Read docs/decisions/015-citus.md first: the schema keeps Citus's rules,
-- the till's statements do not all yet. A test holds this file against the tables of the newest release.

-- Few rows, joined with everything: a copy on every node.
select create_reference_table('merchant');
select create_reference_table('webhook_endpoint');

-- Everything of one merchant on one node.
select create_distributed_table('payment', 'mchid');
select create_distributed_table('refund', 'mchid', colocate_with => 'payment');
select create_distributed_table('idempotency_key', 'mchid', colocate_with => 'payment');
select create_distributed_table('timeline', 'mchid', colocate_with => 'payment');
select create_distributed_table('inbox', 'mchid', colocate_with => 'payment');
select create_distributed_table('refused_notification', 'mchid', colocate_with => 'payment');
select create_distributed_table('payscore_authorization', 'mchid', colocate_with => 'payment');
select create_distributed_table('service_order', 'mchid', colocate_with => 'payment');
select create_distributed_table('parking_entrance', 'mchid', colocate_with => 'payment');
select create_distributed_table('parking_charge', 'mchid', colocate_with => 'payment');
select create_distributed_table('wechat_token', 'mchid', colocate_with => 'payment');
select create_distributed_table('subscribe_message', 'mchid', colocate_with => 'payment');
select create_distributed_table('webhook_delivery', 'mchid', colocate_with => 'payment');
select create_distributed_table('webhook_attempt', 'mchid', colocate_with => 'payment');
select create_distributed_table('combined_payment', 'mchid', colocate_with => 'payment');
select create_distributed_table('ledger_posting', 'mchid', colocate_with => 'payment');
select create_distributed_table('ledger_entry', 'mchid', colocate_with => 'payment');
select create_distributed_table('transfer', 'mchid', colocate_with => 'payment');
select create_distributed_table('red_packet', 'mchid', colocate_with => 'payment');
select create_distributed_table('profit_sharing_receiver', 'mchid', colocate_with => 'payment');
select create_distributed_table('profit_sharing_order', 'mchid', colocate_with => 'payment');
select create_distributed_table('profit_sharing_return', 'mchid', colocate_with => 'payment');
select create_distributed_table('reconciliation', 'mchid', colocate_with => 'payment');
select create_distributed_table('reconciliation_difference', 'mchid', colocate_with => 'payment');
select create_distributed_table('sub_reconciliation', 'mchid', colocate_with => 'payment');
select create_distributed_table('sub_reconciliation_difference', 'mchid', colocate_with => 'payment');
select create_distributed_table('bill_file', 'mchid', colocate_with => 'payment');
select create_distributed_table('bill_piece', 'mchid', colocate_with => 'payment');
select create_distributed_table('bill_row', 'mchid', colocate_with => 'payment');
select create_distributed_table('bill_flow', 'mchid', colocate_with => 'payment');

-- On the coordinator, as they are. Work is claimed from all merchants at once with `for update skip locked`, and events are
-- told in the order of one node's transactions; neither can be asked of many nodes. The audit log is kept by triggers,
-- which a distributed table has not. Operators, sessions and keys are of the house.
-- local: job, event, event_once, audit_log, audit_head, operator, operator_totp, recovery_code, session, api_key, kysely_migration, kysely_migration_lock
