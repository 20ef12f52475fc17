/** The surnames of nearly all people, and those of two characters. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阚骆闫鄢';
const PERSON = new RegExp(
  `^(?:[${SURNAMES}][\\u4e00-\\u9fff]{1,2}|(?:欧阳|司马|上官|诸葛|尉迟|皇甫|令狐)[\\u4e00-\\u9fff]{1,2})$`,
);

/** Whether folded text reads like the name of a person: 张建国, 李 红. */
export const isPerson = (folded: string): boolean => PERSON.test(folded.replace(/\s/g, ''));

/** 张建国副县长, 李红书记: somebody by the office, who is no unit either. */
export const isOfficial = (folded: string): boolean =>
  /^[\u4e00-\u9fff]{2,8}(?:副?[省市县区州旗镇乡]长|副?书记|副?局长|副?主任|副?秘书长)$/.test(folded.replace(/\s/g, ''));
