import type { NewGroup } from '../groups/group.dto.js';

/** The usual groups of the county, city district or banner `place`; its townships and streets join them when they are registered. */
export function groupsOf(place: string): NewGroup[] {
  const level = place.slice(-1);
  const departments = ['直各单位', '政府各部门', '级各部门', '直各有关部门'].map((name) => `${level}${name}`);
  return [
    {
      name: '各乡镇（街道）',
      aliases: ['各镇（街道）', '各乡镇街道', '各镇街', '各乡镇人民政府（街道办事处）'],
      kinds: ['township', 'street'],
    },
    { name: '各乡镇', aliases: ['各乡镇人民政府', '各乡镇政府'], kinds: ['township'] },
    { name: '各街道', aliases: ['各街道办事处'], kinds: ['street'] },
    { name: `${level}直各部门`, aliases: [...departments, '各部门'], kinds: ['department'] },
  ];
}
