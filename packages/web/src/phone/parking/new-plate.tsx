import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../shared/i18n/language.ts'
import { ProblemNote } from '../frame/notice.tsx'
import { toProblem } from '../problem.ts'
import { control } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useRefresh } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'
import { PLATE_COLORS, type PlateName } from './plate.tsx'

/** Opens the service for one more car. */
export function NewPlate({ prefill }: { prefill: Partial<PlateName> }) {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const [plate_number, setNumber] = useState(prefill.plate_number ?? '')
  const [plate_color, setColor] = useState(prefill.plate_color ?? PLATE_COLORS[0])
  const add = useMutation({
    mutationFn: () => control.addPlate(payer.openid, { plate_number: plate_number.trim(), plate_color }),
    onSuccess: () => setNumber(''),
    onSettled: useRefresh(),
  })
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate()
      }}
    >
      <label htmlFor="plate-number">{t('newPlate')}</label>
      <div className="field">
        <input
          id="plate-number"
          autoComplete="off"
          spellCheck={false}
          maxLength={32}
          placeholder="粤B888888"
          data-testid="plate-number"
          value={plate_number}
          onChange={(event) => setNumber(event.target.value)}
        />
        <select
          className="select plate-color"
          aria-label={t('plateColor')}
          data-testid="plate-color"
          value={plate_color}
          onChange={(event) => setColor(PLATE_COLORS.find((color) => color === event.target.value) ?? plate_color)}
        >
          {PLATE_COLORS.map((color) => (
            <option key={color} value={color}>
              {t(color)}
            </option>
          ))}
        </select>
      </div>
      {add.error && <ProblemNote problem={toProblem(add.error, language)} />}
      <button
        type="submit"
        className="button primary"
        data-testid="plate-add"
        disabled={plate_number.trim() === '' || add.isPending}
      >
        {t('addPlate')}
      </button>
    </form>
  )
}
