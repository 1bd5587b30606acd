/** Reads the access matrix of docs/security.md as it is written for people: field × purpose → of whom. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Cell =
  | { readonly kind: 'refused' }
  | { readonly kind: 'yes'; readonly role: string | null }
  | { readonly kind: 'of'; readonly relations: readonly string[]; readonly agency: string | null };

export interface Matrix {
  /** `Type.field` → purpose → cell. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  /** Purpose → the roles that may state it. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
}

const letters: Readonly<Record<string, string>> = { S: 'self', W: 'ward', H: 'household' };

export function readMatrix(): Matrix {
  const text = readFileSync(join(__dirname, '..', '..', 'docs', 'security.md'), 'utf8');
  const tables = tablesIn(text);
  const roles = new Map((tables.find(([head]) => head?.[0] === 'purpose') ?? []).slice(1).map(([purpose = '', who = '']) => [bare(purpose), who.split(', ')]));
  const cells = new Map<string, ReadonlyMap<string, Cell>>();
  for (const [head = [], ...rows] of tables.filter(([first]) => first?.[0] === 'field')) {
    const purposes = head.slice(1).map(bare);
    for (const [field = '', ...row] of rows) {
      const line = new Map(purposes.map((purpose, index) => [purpose, cellIn(row[index] ?? '')]));
      for (const name of fieldsNamed(bare(field))) cells.set(name, new Map([...(cells.get(name) ?? []), ...line]));
    }
  }
  return { cells, roles };
}

/** The rows of each table, the head first, without the line under it. */
function tablesIn(text: string): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  let open: string[][] | null = null;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      open = null;
      continue;
    }
    if (open === null) tables.push(open = []);
    const row = line.slice(1, -1).split('|').map((cell) => cell.trim());
    if (!row.every((cell) => /^-+$/.test(cell))) open.push(row);
  }
  return tables;
}

const bare = (cell: string): string => cell.replaceAll('`', '');

/** `Resident.{name sex}` → `Resident.name`, `Resident.sex`. */
function fieldsNamed(written: string): readonly string[] {
  const [, type = '', fields = ''] = /^(\w+)\.\{?([\w ]+)\}?$/.exec(written) ?? [];
  return fields.split(' ').map((field) => `${type}.${field}`);
}

function cellIn(written: string): Cell {
  if (written === '·') return { kind: 'refused' };
  if (written === 'yes') return { kind: 'yes', role: null };
  const [, role] = /^by ([a-z-]+)$/.exec(written) ?? [];
  if (role !== undefined) return { kind: 'yes', role };
  const own = /^own: ([a-z-]+)$/.exec(written);
  const relations = own === null ? written.split(' ').map((letter) => letters[letter] ?? 'no such letter') : ['self', 'ward'];
  if (relations.includes('no such letter')) throw new Error(`docs/security.md: "${written}" is no cell of the access matrix.`);
  return { kind: 'of', relations, agency: own?.[1] ?? null };
}
