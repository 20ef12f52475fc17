import { contactForm } from './contact.form.js';

it.each([
  ['wang.fang@yunling.gov.cn', 'wang.fang@yunling.gov.cn'],
  ['a+b@mail.example.com', 'a+b@mail.example.com'],
  ['a@localhost', null],
  ['a@10.0.0.1', null],
  ['a@example.com, b@example.com', null],
  ['a@example.com\r\nBcc: b@example.com', null],
  ['王芳@example.com', null],
  ['a b@example.com', null],
  ['<a@example.com>', null],
])('e-mail %j: %j', (text, expected) => expect(contactForm('email', text)).toBe(expected));

it.each([
  ['13800138000', '13800138000'],
  ['138 0013 8000', '13800138000'],
  ['+86 138-0013-8000', '13800138000'],
  ['0086 13800138000', '13800138000'],
  ['12800138000', null],
  ['0571-87000000', null],
  ['1380013800', null],
  ['138001380000', null],
  ['', null],
])('mobile number %j: %j', (text, expected) => expect(contactForm('sms', text)).toBe(expected));
