/** One instruction of a Dockerfile. */
export interface Instruction {
  readonly name: string
  /** `--from=build` → from: build. */
  readonly flags: Readonly<Record<string, string>>
  /** What follows, with variables put in; a list in JSON is taken apart. */
  readonly words: readonly string[]
  /** Whether it was such a list, which no shell sees. */
  readonly isList: boolean
}

/** What one `FROM` begins. */
export interface Stage {
  readonly image: string
  readonly name: string
  readonly instructions: readonly Instruction[]
}

/** Instructions that our Dockerfile may use; another one has to be understood here first. */
const KNOWN = ['WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'VOLUME', 'HEALTHCHECK', 'CMD']

/** Reads a Dockerfile; throws at an instruction that is not understood. */
export function parseDockerfile(source: string): Stage[] {
  const lines = source
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const variables = new Map<string, string>()
  const stages: { image: string; name: string; instructions: Instruction[] }[] = []
  for (const line of lines) {
    const { name, flags, rest } = readLine(line)
    const text = rest.replace(/\$\{(\w+)\}/g, (whole, variable: string) => variables.get(variable) ?? whole)
    const stage = stages.at(-1)
    if (name === 'ARG') {
      const [variable = '', value = ''] = text.split('=')
      variables.set(variable, value)
    } else if (name === 'FROM') {
      const [image = '', , as] = text.split(/\s+/)
      stages.push({ image, name: as ?? 'last', instructions: [] })
    } else if (stage !== undefined && KNOWN.includes(name)) stage.instructions.push(toInstruction(name, flags, text))
    else throw new Error(`"${line}" is not understood`)
  }
  return stages
}

function readLine(line: string): { name: string; flags: Record<string, string>; rest: string } {
  const [, name = '', options = '', rest = ''] = /^(\w+)((?:\s+--[\w-]+=\S+)*)\s+(.*)$/.exec(line) ?? []
  const flags = [...options.matchAll(/--([\w-]+)=(\S+)/g)].map(([, flag = '', value = '']) => [flag, value] as const)
  return { name: name.toUpperCase(), flags: Object.fromEntries(flags), rest }
}

function toInstruction(name: string, flags: Record<string, string>, text: string): Instruction {
  const command = name === 'HEALTHCHECK' ? text.replace(/^CMD\s+/, '') : text
  const isList = command.startsWith('[')
  if (isList) return { name, flags, words: JSON.parse(command) as string[], isList }
  return { name, flags, words: name === 'RUN' ? [command] : command.split(/\s+/), isList }
}

/** The instructions of a kind. */
export function instructionsOf({ instructions }: Stage, name: string): Instruction[] {
  return instructions.filter((instruction) => instruction.name === name)
}
