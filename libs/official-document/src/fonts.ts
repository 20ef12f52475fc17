/** A font by the name that official documents ask for, and the one that most machines have in its place. */
export interface Font {
  name: string;
  instead: string;
}

/** The faces of GB/T 9704-2012: 小标宋 for titles, 黑体 for headings, 仿宋 for text, 宋体 for page numbers. */
export const fonts = {
  title: { name: '方正小标宋_GBK', instead: '华文中宋' },
  heading: { name: '黑体', instead: 'SimHei' },
  text: { name: '仿宋_GB2312', instead: '仿宋' },
  pageNumber: { name: '宋体', instead: 'SimSun' },
} satisfies Record<string, Font>;
