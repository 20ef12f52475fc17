import type { DayKind, HolidayYear, Notice, SpecialDay } from './calendar.js';
import { addDays } from './civil-date.js';

/** From the first to the last day (MM-DD of the year), and the holiday. */
type Named = [first: string, last: string, name: string];

function holidayYear(
  year: number,
  { documentNumber, issued, url }: Omit<Notice, 'title'> & { documentNumber: string },
  { off, working }: { off: Named[]; working: [day: string, name: string][] },
): HolidayYear {
  const days = ([first, last, name]: Named, kind: DayKind): SpecialDay[] => {
    const run: SpecialDay[] = [];
    for (let date = `${year}-${first}`; date <= `${year}-${last}`; date = addDays(date, 1))
      run.push({ date, kind, name, source: documentNumber });
    return run;
  };
  return {
    year,
    notice: { title: `国务院办公厅关于${year}年部分节假日安排的通知`, documentNumber, issued, url },
    days: [
      ...off.flatMap((named) => days(named, 'off')),
      ...working.flatMap(([day, name]) => days([day, day, name], 'working')),
    ],
  };
}

/** What the State Council's General Office has announced; only the days that its notices name, as they name them. */
export const holidayYears: readonly HolidayYear[] = [
  holidayYear(
    2024,
    {
      documentNumber: '国办发明电〔2023〕7号',
      issued: '2023-10-25',
      url: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    },
    {
      off: [
        ['01-01', '01-01', '元旦'],
        // 9 February, the eve of the Spring Festival, was a working day: the notice only recommends leave
        ['02-10', '02-17', '春节'],
        ['04-04', '04-06', '清明节'],
        ['05-01', '05-05', '劳动节'],
        ['06-10', '06-10', '端午节'],
        ['09-15', '09-17', '中秋节'],
        ['10-01', '10-07', '国庆节'],
      ],
      working: [
        ['02-04', '春节'],
        ['02-18', '春节'],
        ['04-07', '清明节'],
        ['04-28', '劳动节'],
        ['05-11', '劳动节'],
        ['09-14', '中秋节'],
        ['09-29', '国庆节'],
        ['10-12', '国庆节'],
      ],
    },
  ),
  holidayYear(
    2025,
    {
      documentNumber: '国办发明电〔2024〕12号',
      issued: '2024-11-12',
      url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    },
    {
      off: [
        ['01-01', '01-01', '元旦'],
        ['01-28', '02-04', '春节'],
        ['04-04', '04-06', '清明节'],
        ['05-01', '05-05', '劳动节'],
        ['05-31', '06-02', '端午节'],
        ['10-01', '10-08', '国庆节、中秋节'],
      ],
      working: [
        ['01-26', '春节'],
        ['02-08', '春节'],
        ['04-27', '劳动节'],
        ['09-28', '国庆节、中秋节'],
        ['10-11', '国庆节、中秋节'],
      ],
    },
  ),
  holidayYear(
    2026,
    {
      documentNumber: '国办发明电〔2025〕7号',
      issued: '2025-11-04',
      url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    },
    {
      off: [
        ['01-01', '01-03', '元旦'],
        ['02-15', '02-23', '春节'],
        ['04-04', '04-06', '清明节'],
        ['05-01', '05-05', '劳动节'],
        ['06-19', '06-21', '端午节'],
        ['09-25', '09-27', '中秋节'],
        ['10-01', '10-07', '国庆节'],
      ],
      working: [
        ['01-04', '元旦'],
        ['02-14', '春节'],
        ['02-28', '春节'],
        ['05-09', '劳动节'],
        ['09-20', '国庆节'],
        ['10-10', '国庆节'],
      ],
    },
  ),
];
