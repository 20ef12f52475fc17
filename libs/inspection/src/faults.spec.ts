import { deductionFault, settingFaults } from './faults.js';
import { defaultSettings, defaultWeights, type InspectionSettings, type Weights } from './settings.js';

const faults = (weights: Partial<Weights>, settings: Partial<InspectionSettings> = {}) =>
  settingFaults({ ...defaultWeights, ...weights }, { ...defaultSettings, ...settings });
const { severities } = defaultSettings;

describe('weights and settings', () => {
  it('have no fault as they come', () => expect(faults({})).toEqual([]));

  it.each<[Partial<Weights>, object[]]>([
    [{ content: 41 }, [{ code: 'weights-not-100', sum: '101' }]],
    [{ quantity: 0, content: 0, timeliness: 0 }, [{ code: 'weights-not-100', sum: '0' }]],
    [{ quantity: -10, content: 80 }, [{ code: 'weight-invalid', dimension: 'quantity' }]],
    [{ timeliness: 30.5 }, [{ code: 'weight-invalid', dimension: 'timeliness' }]],
    [{ quantity: 0, content: 100, timeliness: 0 }, []],
  ])('weights %j', (weights, expected) => expect(faults(weights)).toEqual(expected));

  it.each<[Partial<InspectionSettings['severities']>, object[]]>([
    [{ minor: { figure: '1.6', least: '0.5', most: '1.5' } }, [{ code: 'severity-invalid', severity: 'minor' }]],
    [{ minor: { figure: '0', least: '0', most: '1' } }, [{ code: 'severity-invalid', severity: 'minor' }]],
    [{ normal: { figure: '2', least: '2.5', most: '3' } }, [{ code: 'severity-invalid', severity: 'normal' }]],
    [{ normal: { figure: '2', least: 'x', most: '3' } }, [{ code: 'severity-invalid', severity: 'normal' }]],
    [{ serious: { figure: '5', least: '3', most: '40.01' } }, [{ code: 'severity-invalid', severity: 'serious' }]],
    [{ serious: { figure: '5.001', least: '3', most: '10' } }, [{ code: 'severity-invalid', severity: 'serious' }]],
    [{ normal: { figure: '6', least: '1.5', most: '7' } }, [{ code: 'severities-out-of-order', severity: 'serious' }]],
    [{ serious: { figure: '2', least: '2', most: '40' } }, []],
  ])('severities %j', (changes, expected) =>
    expect(faults({}, { severities: { ...severities, ...changes } })).toEqual(expected),
  );

  it.each<[Partial<InspectionSettings>, object[]]>([
    [{ disclosureShare: '1.01' }, [{ code: 'share-invalid', share: '1.01' }]],
    [{ disclosureShare: '-0.5' }, [{ code: 'share-invalid', share: '-0.5' }]],
    [{ disclosureShare: '0' }, []],
    [{ graceDays: -1 }, [{ code: 'days-invalid', name: 'graceDays', least: '0', most: '30' }]],
    [{ disclosureDays: 0 }, [{ code: 'days-invalid', name: 'disclosureDays', least: '1', most: '60' }]],
    [{ interpretationDays: 2.5 }, [{ code: 'days-invalid', name: 'interpretationDays', least: '1', most: '60' }]],
    [{ grades: { excellent: '80', good: '90', qualified: '60' } }, [{ code: 'grades-invalid' }]],
    [{ grades: { excellent: '101', good: '80', qualified: '60' } }, [{ code: 'grades-invalid' }]],
    [{ grades: { excellent: '95.5', good: '80', qualified: '80' } }, []],
  ])('settings %j', (changes, expected) => expect(faults({}, changes)).toEqual(expected));
});

describe("a finding's own deduction", () => {
  it.each<[string | null, string | null, object | null]>([
    [null, null, null],
    ['0.5', '影响较小', null],
    ['1.50', '影响较大', null],
    ['0.49', '影响较小', { code: 'deduction-out-of-range', least: '0.5', most: '1.5', deduction: '0.49' }],
    ['1.51', '影响较大', { code: 'deduction-out-of-range', least: '0.5', most: '1.5', deduction: '1.51' }],
    ['1.005', '影响较大', { code: 'deduction-out-of-range', least: '0.5', most: '1.5', deduction: '1.005' }],
    ['1', null, { code: 'deduction-without-reason' }],
    ['1', ' ', { code: 'deduction-without-reason' }],
  ])('of a minor one, %s because of %j', (deduction, reason, expected) =>
    expect(deductionFault('minor', deduction, reason, defaultSettings)).toEqual(expected),
  );
});
