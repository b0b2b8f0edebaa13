import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import type { ServiceOrder } from '../api/payscore.ts'
import { useSession } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { type Act, actsOn, mayAct } from './acts.ts'
import type { OrderDialogProps } from './act-dialog.tsx'
import { CompleteDialog } from './complete-dialog.tsx'
import { ModifyDialog } from './modify-dialog.tsx'
import type { OrderDetails } from './order-details.ts'
import { CancelDialog, CollectDialog, SyncDialog } from './short-dialogs.tsx'

const DIALOGS: Record<Act, (props: OrderDialogProps) => ReactNode> = {
  complete: CompleteDialog,
  modify: ModifyDialog,
  collect: CollectDialog,
  sync: SyncDialog,
  cancel: CancelDialog,
}

/** What an operator can do with a PayScore order in its present state. */
export function ServiceOrderActions({ order, details }: { order: ServiceOrder; details: OrderDetails }) {
  const t = useText()
  const { api, role } = useSession()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [open, setOpen] = useState<Act>()
  const query = useMutation({
    mutationFn: () => api.queryServiceOrder(order.id),
    onSuccess: ({ state }) => message.info(t('query_done', { state: t(`payscore_state_${state}`) })),
    onSettled: () => client.invalidateQueries({ queryKey: ['service-order', order.id] }),
  })
  const Dialog = open && DIALOGS[open]
  return (
    <>
      {order.pending && (
        <Alert type="info" showIcon title={t('payscore_pending', { act: t(`payscore_${order.pending}`) })} />
      )}
      {mayAct(role) && (
        <div className="actions">
          {actsOn(order, role).map((act, index) => (
            <Button
              key={act}
              type={index === 0 && act !== 'cancel' ? 'primary' : 'default'}
              danger={act === 'cancel'}
              onClick={() => setOpen(act)}
            >
              {t(`payscore_${act}`)}
            </Button>
          ))}
          <Button onClick={() => query.mutate()} loading={query.isPending}>
            {t('payscore_query')}
          </Button>
        </div>
      )}
      {query.error && <ProblemAlert problem={query.error} write />}
      {Dialog && <Dialog order={order} details={details} onClose={() => setOpen(undefined)} />}
    </>
  )
}
