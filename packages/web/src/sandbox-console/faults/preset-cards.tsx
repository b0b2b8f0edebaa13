import { Button, Tag } from 'antd'
import { type Language, useLanguage } from '../../shared/i18n/language.ts'
import { control } from '../api/control.ts'
import { useAct, usePresets } from '../api/queries.ts'
import type { Bilingual, FaultPreset } from '../api/types.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useFaultText } from './texts.ts'

/** The preset without rules, which is on when no other is. */
export const CALM = 'calm'

/** The title in the page's language; the name where there is none. */
export function titleOf({ name, title }: { name: string; title?: Bilingual }, language: Language): string {
  return (language === 'en' ? title?.en : title?.zh) ?? name
}

/** Sets of faults with a name. Not there in a sandbox without presets. */
export function PresetCards() {
  const t = useFaultText()
  const { data: presets } = usePresets()
  const choose = useAct(control.choosePreset)
  if (!presets) return null
  // Back to calm, and not by removing rules: those made by hand stay.
  const toggle = ({ name, active }: FaultPreset) => choose.mutate(active ? CALM : name)
  return (
    <section>
      <h2>{t('presets')}</h2>
      <p className="soft">{t('presets_hint')}</p>
      <ul className="preset-cards">
        {presets.map((preset) => (
          <PresetCard key={preset.name} preset={preset} busy={choose.isPending} onToggle={toggle} />
        ))}
      </ul>
      <ProblemAlert problem={choose.error} />
    </section>
  )
}

interface PresetCardProps {
  readonly preset: FaultPreset
  readonly busy: boolean
  readonly onToggle: (preset: FaultPreset) => void
}

function PresetCard({ preset, busy, onToggle }: PresetCardProps) {
  const t = useFaultText()
  const title = titleOf(preset, useLanguage())
  return (
    <li className={preset.active ? 'panel preset active' : 'panel preset'}>
      <b>
        {title} {preset.active && <Tag color="purple">{t('active')}</Tag>}
      </b>
      <code className="soft small">{preset.name}</code>
      <Button
        size="small"
        disabled={busy || (preset.active && preset.name === CALM)}
        aria-pressed={preset.active}
        aria-label={`${t(preset.active ? 'turn_off' : 'turn_on')} ${title}`}
        onClick={() => onToggle(preset)}
      >
        {t(preset.active ? 'turn_off' : 'turn_on')}
      </Button>
    </li>
  )
}
