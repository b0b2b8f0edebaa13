import type { Problem } from '../problem.ts'
import { Icon } from './icons.tsx'

/** Says what went wrong, aloud for those who do not see it. */
export function ProblemNote({ problem }: { problem: Problem | undefined }) {
  return (
    <div className="problem" role="alert" data-testid="pay-error" data-code={problem?.code} hidden={!problem}>
      {problem && (
        <>
          <Icon name="warn" size={18} />
          <div>
            <p>{problem.text}</p>
            {problem.platform && <p className="platform">{problem.platform}</p>}
          </div>
        </>
      )}
    </div>
  )
}

/** An empty list or a loading screen, in one quiet sentence. */
export function Quiet({ children }: { children: string }) {
  return (
    <p className="quiet" role="status">
      {children}
    </p>
  )
}
