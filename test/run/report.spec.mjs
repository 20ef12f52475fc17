import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Report } from './report.mjs';

function reportOf(...results) {
  const lines = [];
  const report = new Report((line) => lines.push(...line.split('\n')));
  const runs = results.reduce(
    (before, result) => before.then(() => report.run('some', async () => result)),
    Promise.resolve(),
  );
  return { lines, report, runs };
}
const passed = { passed: 2, failed: 0, skipped: 0, output: 'all well' };
const failed = { passed: 1, failed: 1, skipped: 0, output: 'what went wrong' };

it('ends with one plain line that adds everything up', async () => {
  const { lines, report, runs } = reportOf(passed, failed);
  await runs;
  report.skip('the rest', 'it is not there', 'install it');
  assert.equal(report.end({ skippingFails: false }), 1);
  assert.equal(lines.at(-1), '3 passed, 1 failed, 1 skipped');
  assert.ok(lines.includes('skipped: the rest, because it is not there, to run it do: install it'));
});

it('shows the output of what failed, and of nothing else', async () => {
  const { lines, runs } = reportOf(passed, failed);
  await runs;
  assert.ok(lines.includes('what went wrong'));
  assert.ok(!lines.includes('all well'));
});

it('succeeds when everything passed', async () => {
  const { report, runs } = reportOf(passed);
  await runs;
  assert.equal(report.end({ skippingFails: true }), 0);
});

it('lets skipped tests fail only where nothing may be skipped', async () => {
  const { report, runs } = reportOf({ ...passed, skipped: 1 });
  await runs;
  assert.equal(report.end({ skippingFails: false }), 0);
  assert.equal(report.end({ skippingFails: true }), 1);
});

it('counts work that could not be done as one failure', () => {
  const { lines, report } = reportOf();
  report.fail('install', 'There is no network.');
  assert.ok(lines.includes('There is no network.'));
  assert.equal(report.end({ skippingFails: false }), 1);
  assert.equal(lines.at(-1), '0 passed, 1 failed, 0 skipped');
});

it('fails when nothing was run', () => {
  assert.equal(reportOf().report.end({ skippingFails: false }), 1);
});
