/** A font by the name that official documents ask for, and the one that most machines have in its place. */
export interface Font {
  name: string;
  instead: string;
}

/** The faces of GB/T 9704-2012: 小标宋 for titles, 黑体 and 楷体 for headings, 仿宋 for text, 宋体 for page numbers. */
export const fonts = {
  title: { name: '方正小标宋_GBK', instead: '华文中宋' },
  heading: { name: '黑体', instead: 'SimHei' },
  subheading: { name: '楷体_GB2312', instead: '楷体' },
  text: { name: '仿宋_GB2312', instead: '仿宋' },
  pageNumber: { name: '宋体', instead: 'SimSun' },
} satisfies Record<string, Font>;

/** Latin letters and figures stand in the Chinese face, too, as is usual in official documents. */
export const faces = ({ name }: Font) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
