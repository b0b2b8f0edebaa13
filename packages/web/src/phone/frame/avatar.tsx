/** Colours a nickname can have; told apart also by the letter, so none carries meaning. */
const COLOURS = ['#0f7d52', '#8a4b08', '#2f5fb3', '#8b3a78', '#5a6570']

const colourOf = (name: string): string =>
  COLOURS[[...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % COLOURS.length] ?? '#5a6570'

/** Chinese people are known by the end of their name, everything else by its beginning. */
function letterOf(name: string, person: boolean): string {
  const letters = [...name.trim()]
  const letter = person && /^\p{Script=Han}+$/u.test(name.trim()) ? letters.at(-1) : letters[0]
  return letter?.toUpperCase() ?? '·'
}

export function Avatar({ name, size = 48, person = false }: { name: string; size?: number; person?: boolean }) {
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{ background: colourOf(name), width: size, height: size, fontSize: size * 0.42 }}
    >
      {letterOf(name, person)}
    </span>
  )
}
