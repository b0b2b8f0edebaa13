import { describe, expect, it } from 'vitest'
import { GroupCommit, QueueFullError } from './group-commit.ts'

const tick = () => new Promise((resolve) => setImmediate(resolve))

describe('GroupCommit', () => {
  it('commits what arrives in one burst as one group, with a verdict each', async () => {
    const groups: number[][] = []
    const commits = new GroupCommit<number, string>({
      commit: async (items) => {
        groups.push([...items])
        return items.map((item) => `done ${item}`)
      },
    })
    expect(await Promise.all([1, 2, 3].map((item) => commits.submit(item)))).toEqual(['done 1', 'done 2', 'done 3'])
    expect(groups).toEqual([[1, 2, 3]])
  })

  it('gathers the next group while one is being committed', async () => {
    const groups: number[][] = []
    const gates: (() => void)[] = []
    const commits = new GroupCommit<number, number>({
      commit: async (items) => {
        groups.push([...items])
        await new Promise<void>((resolve) => gates.push(resolve))
        return items
      },
      maxGroup: 2,
    })
    const first = commits.submit(1)
    await tick()
    const rest = [2, 3, 4].map((item) => commits.submit(item))
    while (gates.length < 1) await tick()
    for (let index = 0; index < 3; index++) {
      while (gates.length <= index) await tick()
      gates[index]?.()
    }
    expect(await Promise.all([first, ...rest])).toEqual([1, 2, 3, 4])
    expect(groups).toEqual([[1], [2, 3], [4]])
  })

  it('does not answer before the commit is done', async () => {
    let release = (): void => undefined
    const commits = new GroupCommit<number, number>({
      commit: async (items) => {
        await new Promise<void>((resolve) => (release = resolve))
        return items
      },
    })
    let answered = false
    const answer = commits.submit(1).then(() => (answered = true))
    for (let turn = 0; turn < 5; turn++) await tick()
    expect(answered).toBe(false)
    release()
    await answer
  })

  it('refuses only the bad item of a group', async () => {
    const commits = new GroupCommit<number, number>({
      commit: async (items) => {
        if (items.includes(2)) throw new Error('two is bad')
        return items
      },
    })
    const answers = await Promise.allSettled([1, 2, 3].map((item) => commits.submit(item)))
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  it('refuses the whole group at once when no item can be at fault', async () => {
    let calls = 0
    const commits = new GroupCommit<number, number>({
      commit: async () => {
        calls++
        throw new Error('no database')
      },
      mayIsolate: () => false,
    })
    const answers = await Promise.allSettled([1, 2, 3].map((item) => commits.submit(item)))
    expect(answers.every((answer) => answer.status === 'rejected')).toBe(true)
    expect(calls).toBe(1)
  })

  it('throws QueueFullError beyond its limit, and works on afterwards', async () => {
    const commits = new GroupCommit<number, number>({ commit: async (items) => items, maxWaiting: 2 })
    const answers = [commits.submit(1), commits.submit(2)]
    await expect(commits.submit(3)).rejects.toBeInstanceOf(QueueFullError)
    expect(await Promise.all(answers)).toEqual([1, 2])
    expect(await commits.submit(4)).toBe(4)
    await commits.idle()
  })
})
