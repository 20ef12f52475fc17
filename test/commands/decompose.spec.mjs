import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { root } from '../../apps/api/bin/parts/workspace.mjs';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-decompose-'));
after(() => rmSync(folder, { recursive: true }));
const documents = join(root, 'test', 'documents');

/** Runs the command as `npm run -s decompose -- …` does when it is typed in a folder. */
function decompose(args, calledIn) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/api/bin/decompose.mjs', ...args], {
    cwd: root,
    env: { ...process.env, npm_lifecycle_event: 'decompose', INIT_CWD: calledIn },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run decompose', () => {
  it('prints the documented JSON and nothing else, for a file of the folder where it is called', () => {
    const { status, stdout, stderr } = decompose(['inline-roles.txt'], documents);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const result = JSON.parse(stdout);
    assert.deepEqual(Object.keys(result), ['document', 'tasks', 'headings', 'notTasks', 'warnings']);
    const [task] = result.tasks;
    assert.deepEqual(Object.keys(task).sort(), [
      ...[
        'deadline',
        'leadUnits',
        'no',
        'requirement',
        'responsibleUnits',
        'section',
        'source',
        'targets',
        'title',
        'units',
      ],
    ]);
    assert.deepEqual(task.leadUnits, ['区司法局']);
    assert.equal(task.deadline.date, '2023-03-31');
    assert.deepEqual(Object.keys(result.warnings[0]), ['kind', 'start', 'end', 'message']);
  });

  it('says that a document holds no task', () => {
    writeFileSync(join(folder, 'letter.txt'), '关于工作的通知\n请抓好落实。\n');
    const { status, stdout } = decompose(['letter.txt'], folder);
    assert.equal(status, 0);
    assert.deepEqual(
      JSON.parse(stdout).warnings.map(({ kind }) => kind),
      ['no-task'],
    );
    assert.match(decompose(['letter.txt', '--format', 'table'], folder).stdout, /没有认出任务/);
  });

  it('names in its help every kind of file that it reads', () => {
    const { status, stdout } = decompose(['--help'], documents);
    assert.equal(status, 0);
    const kinds = ['docx', 'xlsx', 'xls', 'et', 'pdf', 'ofd', 'txt', 'md', 'html'];
    for (const kind of kinds) assert.match(stdout, new RegExp(`\\.${kind}\\b`));
  });

  it('writes the text that the ranges refer to', () => {
    const { stdout } = decompose(['inline-roles.txt', '--text', join(folder, 'text.txt')], documents);
    const text = readFileSync(join(folder, 'text.txt'), 'utf8');
    for (const { title, source } of JSON.parse(stdout).tasks) {
      assert.ok(text.slice(source.start, source.end).includes(title), title);
    }
  });

  it('matches printed names with a register', () => {
    writeFileSync(join(folder, 'units.json'), JSON.stringify([{ name: '临江区司法局', aliases: ['区司法局'] }]));
    const { stdout } = decompose(['inline-roles.txt', '--units', join(folder, 'units.json')], documents);
    const [unit] = JSON.parse(stdout).tasks[0].units;
    assert.deepEqual(unit, { printed: '区司法局', role: 'lead', kind: 'unit', resolved: '临江区司法局', by: 'alias' });
  });

  it('reads files of Word and Excel', () => {
    for (const [file, title] of [
      ['files/word-numbering.docx', '公开重大行政决策目录'],
      ['files/excel-two-sheets.xlsx', '规范公开目录'],
    ]) {
      const { stdout, stderr } = decompose([file], documents);
      assert.deepEqual({ stderr, title: JSON.parse(stdout).tasks[0].title }, { stderr: '', title });
    }
  });

  it('prints a table to read', () => {
    const { stdout } = decompose(['inline-roles.txt', '--format', 'table'], documents);
    assert.match(stdout, /^序号 +章节 +任务 +牵头单位 +责任单位 +完成时限\n/);
  });

  for (const [what, args, status] of [
    ['a file that is not there', ['nothing.txt'], 1],
    ['a picture', ['rejected/picture.png'], 1],
    ['an empty file', ['rejected/empty.txt'], 1],
    ['an old Word file', ['files/rejected/old-word.doc'], 1],
    ['broken characters', ['rejected/broken-utf8.txt'], 1],
    ['no file', [], 2],
    ['an unknown option', ['inline-roles.txt', '--yaer', '2019'], 2],
  ]) {
    it(`refuses ${what} on standard error, with exit code ${status}`, () => {
      const run = decompose(args, documents);
      assert.deepEqual({ status: run.status, stdout: run.stdout }, { status, stdout: '' });
      assert.notEqual(run.stderr, '');
      assert.doesNotMatch(run.stderr, /\bat .*:\d+:\d+/);
    });
  }
});
