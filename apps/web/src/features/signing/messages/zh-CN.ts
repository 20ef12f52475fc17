export const signing = {
  title: '拟稿、核稿、签发',
  drafter: '拟稿',
  checker: '核稿',
  signer: '签发',
  how: '可以选择，也可以直接写姓名；领导不登录系统的，写姓名即可。没有签发的不能发出。',
};
