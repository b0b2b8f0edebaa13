import { ApiProblem } from './api.ts'

/** An endpoint of the sandbox's control API that not every sandbox has: nothing where there is none. */
export async function ifThere<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer
  } catch (error) {
    // A number that does not exist has another code.
    if (error instanceof ApiProblem && error.status === 404 && error.code === 'NOT_FOUND') return null
    throw error
  }
}
