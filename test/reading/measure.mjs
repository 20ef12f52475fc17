// How long the largest files take, and how much memory: node test/reading/measure.mjs (after npm run build).
// Prints the table of docs/reading.md; on Linux. The PDF is made by LibreOffice, and left out where there is none.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../apps/api/bin/parts/workspace.mjs';

const require = createRequire(join(root, 'apps/api/package.json'));
const XLSX = require('@e965/xlsx');
const { Document, Packer, Paragraph } = require('docx');

const units = ['县政府办', '县司法局', '县财政局', '县人社局', '县民政局', '县教育局', '县卫健局'];
const task = (index) => ({
  title: `公开第${index}项目录`,
  requirement: `每季度公开不少于1次，公开率达到100%，并按要求更新${index}号信息。`,
  lead: units[index % 7],
  responsible: units[(index + 3) % 7],
});
const tasks = (count) => Array.from({ length: count }, (_, index) => task(index + 1));
const lines = (count) => [
  '云岭县2026年政务公开工作要点',
  '一、重点工作',
  ...tasks(count).map(
    ({ title, requirement, lead, responsible }, index) =>
      `${index + 1}.${title}。${requirement}（牵头单位：${lead}；责任单位：${responsible}；完成时限：2026年9月底前）`,
  ),
];
const rows = (count) => [
  ['序号', '工作任务', '工作要求', '牵头单位', '责任单位', '完成时限'],
  ...tasks(count).map((each, index) => [`${index + 1}`, ...Object.values(each), '2026年9月底前']),
];
const workbook = (count, bookType) => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows(count)), '任务');
  return XLSX.write(book, { bookType, type: 'buffer', compression: true });
};
const word = (count) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines(count).map((line) => new Paragraph(line)) }] }));
const page = (count) =>
  `<meta charset="utf-8"><table>${rows(count)
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

const folder = mkdtempSync(join(tmpdir(), 'yaodian-measure-'));
const command = join(root, 'apps/api/dist/documents/decompose.command.js');
// Linux counts in maxRSS what the process held before it was this program, in VmHWM it does not
const tellMemory = `data:text/javascript,import{readFileSync}from"node:fs";process.on("exit",()=>
  console.error(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1]))`;

function measure(name) {
  const file = join(folder, name);
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tellMemory, command, file], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) throw new Error(stderr);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const megabytes = Math.round(Number(stderr) / 1024);
  const size = (statSync(file).size / 1024 ** 2).toFixed(1);
  console.log(`| ${name} | ${size} | ${JSON.parse(stdout).tasks.length} | ${seconds} | ${megabytes} |`);
}

try {
  const files = {
    'prose.txt': lines(10_000).join('\n'),
    'prose.docx': await word(10_000),
    'table.html': page(10_000),
    'table.xlsx': workbook(10_000, 'xlsx'),
    'table.xls': workbook(10_000, 'biff8'),
  };
  console.log('| file | MB | tasks | seconds | peak memory, MB |\n| --- | --: | --: | --: | --: |');
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
    measure(name);
  }
  writeFileSync(join(folder, 'pages.docx'), await word(3000));
  const made = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', 'pages.docx'], { cwd: folder });
  if (made.status === 0) measure('pages.pdf');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
