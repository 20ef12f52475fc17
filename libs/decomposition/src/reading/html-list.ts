import { html as spec } from 'parse5';
import { chineseNumeral } from '../text/numeral.js';
import { attribute, type Element, integer, isElement, isHidden } from './html-element.js';

const { TAG_NAMES: T } = spec;

/** A list that is being read. */
export interface ListState {
  ordered: boolean;
  next: number;
  step: 1 | -1;
  chinese: boolean;
}

/** What a list says of the numbers of its items. */
export function listOf(list: Element): ListState {
  const reversed = attribute(list, 'reversed') !== undefined;
  const items = reversed
    ? list.childNodes.filter((each) => isElement(each) && each.tagName === T.LI && !isHidden(each))
    : [];
  return {
    ordered: list.tagName === T.OL,
    next: integer(list, 'start') ?? (reversed ? items.length : 1),
    step: reversed ? -1 : 1,
    chinese: /cjk|chinese|informal/i.test((attribute(list, 'type') ?? '') + (attribute(list, 'style') ?? '')),
  };
}

/** The number of the next item, as a browser prints it before its words. */
export function listNumber(list: ListState, item: Element): string {
  const number = integer(item, 'value') ?? list.next;
  list.next = number + list.step;
  return list.chinese && number > 0 ? `${chineseNumeral(number)}、` : `${number}.`;
}
