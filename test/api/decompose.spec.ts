import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workspaceRoot } from '@yaodian/testing';
import { sampleText } from './application.js';

const program = path.join(workspaceRoot(), 'apps/api/dist/documents/decompose.command.js');

describe('the command decompose', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'yaodian-decompose-'));
    await writeFile(path.join(folder, '要点.txt'), sampleText);
    await mkdir(path.join(folder, 'folder'));
    await writeFile(path.join(folder, 'empty.txt'), ' \n');
    await writeFile(
      path.join(folder, 'picture.png'),
      Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(500)]),
    );
    await writeFile(path.join(folder, 'units.json'), JSON.stringify([{ name: '云岭县司法局', shortName: '县司法局' }]));
    await writeFile(path.join(folder, 'no.json'), '[{');
    await writeFile(path.join(folder, 'object.json'), '{"name":"县司法局"}');
    await writeFile(path.join(folder, 'nameless.json'), '[{"name":"县司法局"},{"shortName":"局"}]');
    await writeFile(path.join(folder, 'aliases.json'), '[{"name":"县司法局","aliases":"局"}]');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  interface Outcome {
    code: number | null;
    out: string;
    err: string;
  }

  /** Runs the command as npm does: elsewhere, with the caller's folder in INIT_CWD. */
  const decompose = (...given: string[]): Promise<Outcome> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [program, ...given], {
        cwd: workspaceRoot(),
        env: { ...process.env, INIT_CWD: folder },
      });
      const outcome: Outcome = { code: null, out: '', err: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.err += text));
      child.on('close', (code) => resolve({ ...outcome, code }));
    });

  it('prints exactly the documented JSON', async () => {
    const { code, out, err } = await decompose('要点.txt', '--text', 'normalised.txt', '--units', 'units.json');
    expect([code, err]).toEqual([0, '']);
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(['document', 'tasks', 'headings', 'notTasks', 'warnings']);
    expect(printed.document).toEqual({ title: '云岭县2026年政务公开工作要点', issuer: null, year: 2026, number: null });
    expect(printed.tasks).toHaveLength(3);
    for (const task of printed.tasks) {
      expect(Object.keys(task)).toEqual([
        'no',
        'section',
        'title',
        'requirement',
        'leadUnits',
        'responsibleUnits',
        'units',
        'deadline',
        'targets',
        'source',
      ]);
      expect(Object.keys(task.deadline)).toEqual(['text', 'kind', 'date', 'recurrence', 'milestones']);
      for (const unit of task.units) expect(Object.keys(unit)).toEqual(['printed', 'role', 'kind', 'resolved', 'by']);
      for (const target of task.targets)
        expect(Object.keys(target)).toEqual(['text', 'comparator', 'value', 'unit', 'period']);
    }
    expect(printed.tasks[0].units[1]).toEqual({
      printed: '县司法局',
      role: 'responsible',
      kind: 'unit',
      resolved: '云岭县司法局',
      by: 'short-name',
    });
    expect(printed.tasks[2].deadline).toEqual({
      text: null,
      kind: 'none',
      date: null,
      recurrence: null,
      milestones: [],
    });
    for (const heading of printed.headings) expect(Object.keys(heading)).toEqual(['start', 'end', 'level']);
    for (const range of printed.notTasks) expect(Object.keys(range)).toEqual(['start', 'end']);
    expect(printed.warnings.length).toBeGreaterThan(0);
    for (const warning of printed.warnings) expect(Object.keys(warning)).toEqual(['kind', 'start', 'end', 'message']);

    const text = await readFile(path.join(folder, 'normalised.txt'), 'utf8');
    const { start, end } = printed.tasks[0].source;
    expect(text.slice(start, end)).toContain('公开重大决策');
  });

  it('dates by the year that is given', async () => {
    await writeFile(path.join(folder, 'undated.txt'), '（一）公开目录。（牵头单位：县政府办；完成时限：9月底前）');
    const { out } = await decompose('--year', '2019', 'undated.txt');
    expect(JSON.parse(out).tasks[0].deadline.date).toBe('2019-09-30');
  });

  it('prints a table whose columns stand under each other', async () => {
    const { code, out } = await decompose('要点.txt', '--format', 'table');
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    // a Chinese character takes two columns of a terminal
    const columnOf = (line: string, words: string) =>
      Array.from(line.slice(0, line.indexOf(words))).reduce((sum, each) => sum + (each > '\u2e80' ? 2 : 1), 0);
    const lead = columnOf(lines[0]!, '牵头单位');
    expect(columnOf(lines[1]!, '县政府办')).toBe(lead);
    expect(columnOf(lines[2]!, '县司法局')).toBe(lead);
  });

  it('explains itself', async () => {
    const { code, out, err } = await decompose('--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: npm run -s decompose/);
  });

  it.each<[number, RegExp, string[]]>([
    [2, /file\? The name of a document is missing/, []],
    [2, /One document at a time/, ['要点.txt', 'empty.txt']],
    [2, /--format is json or table/, ['要点.txt', '--format', 'xml']],
    [2, /--year is a year/, ['要点.txt', '--year', '26']],
    [2, /--colour/, ['要点.txt', '--colour']],
    [2, /--year/, ['要点.txt', '--year']],
    [2, /overwrite/, ['要点.txt', '--text', './folder/../要点.txt']],
    [1, /^gone\.txt: there is no such file or folder\.\n$/, ['gone.txt']],
    [1, /^folder: this is a folder, not a file\.\n$/, ['folder']],
    [1, /^empty\.txt: there is no text in it\.\n$/, ['empty.txt']],
    [1, /^picture\.png: this kind of file cannot be read/, ['picture.png']],
    [1, /^gone\.json: there is no such file/, ['要点.txt', '--units', 'gone.json']],
    [1, /^no\.json: this is not JSON\.\n$/, ['要点.txt', '--units', 'no.json']],
    [1, /^object\.json: it must be a list/, ['要点.txt', '--units', 'object.json']],
    [1, /^nameless\.json: unit 2 has no proper "name"\.\n$/, ['要点.txt', '--units', 'nameless.json']],
    [1, /^aliases\.json: unit 1 has no proper "aliases"\.\n$/, ['要点.txt', '--units', 'aliases.json']],
    [1, /^gone\/text\.txt: there is no such file or folder/, ['要点.txt', '--text', 'gone/text.txt']],
  ])('ends with exit code %i and says %s', async (expected, sentence, given) => {
    const { code, out, err } = await decompose(...given);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\bat .*\.js/);
  });

  it('ends quietly when nobody reads on', async () => {
    const long = Array.from({ length: 3000 }, (_, index) => `${index + 1}.公开事项。（牵头单位：县政府办）`).join('\n');
    await writeFile(path.join(folder, 'long.txt'), long);
    const child = spawn(process.execPath, [program, 'long.txt'], { env: { ...process.env, INIT_CWD: folder } });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([0, '']);
  });
});
