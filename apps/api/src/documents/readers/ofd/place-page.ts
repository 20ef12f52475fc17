import { apply, compose, type Matrix, toMatrix } from '../layout/matrix.js';
import type { Placed, PlacedPage, Rule } from '../layout/page.js';
import { rulesOf } from '../layout/paths.js';
import { elements, type XmlElement } from '../xml.js';
import { all, content, first, nameOf, numbers } from './elements.js';
import { toPath } from './path.js';
import { charactersOf } from './text-code.js';

/** Points in a millimetre, which OFD counts in. */
const MILLIMETRE = 72 / 25.4;
const A4 = [0, 0, 210, 297];
/** Width of a stroke that states none, in millimetres. */
const LINE_WIDTH = 0.353;
/** A picture counts from this share of the page on. */
const PICTURE_SHARE = 0.2;

interface Marks {
  characters: Placed[];
  rules: Rule[];
  /** Share of the page that its largest picture covers. */
  picture: number;
}

/** Where a page's characters and strokes stand; those of its templates are furniture. */
export function placePage(number: number, page: XmlElement, templates: XmlElement[], common: number[]): PlacedPage {
  const own = numbers(content(first(page, 'Area', 'PhysicalBox')));
  const [left = 0, top = 0, width = 0, height = 0] = [own, common, A4].find((box) => box[2]! > 0 && box[3]! > 0)!;
  const view: Matrix = [MILLIMETRE, 0, 0, MILLIMETRE, -left * MILLIMETRE, -top * MILLIMETRE];
  const marks: Marks = { characters: [], rules: [], picture: 0 };
  for (const template of templates) paint(template, view, true, marks, width * height);
  paint(page, view, false, marks, width * height);
  const { characters, rules, picture } = marks;
  const pictured = picture > PICTURE_SHARE;
  return { number, width: width * MILLIMETRE, height: height * MILLIMETRE, characters, rules, pictured };
}

function paint(page: XmlElement, view: Matrix, furniture: boolean, marks: Marks, area: number): void {
  const walk = (element: XmlElement): void => {
    if (element.attributes['Visible'] === 'false') return;
    switch (nameOf(element)) {
      case 'TextObject':
        for (const character of charactersOf(element))
          marks.characters.push(place(character, element, view, furniture));
        break;
      case 'PathObject':
        marks.rules.push(...strokesOf(element, view));
        break;
      case 'ImageObject': {
        const [, , width = 0, height = 0] = numbers(element.attributes['Boundary']);
        marks.picture = Math.max(marks.picture, (width * height) / area);
        break;
      }
      default:
        elements(element).forEach(walk);
    }
  };
  all(page, 'Content').forEach(walk);
}

/** From an object's own coordinates to the page's. */
function matrixOf({ attributes }: XmlElement, view: Matrix): Matrix {
  const [x = 0, y = 0] = numbers(attributes['Boundary']);
  const own = toMatrix(numbers(attributes['CTM']));
  const boundary = compose(view, [1, 0, 0, 1, x, y]);
  return own ? compose(boundary, own) : boundary;
}

function place(
  { text, x, y, width, size }: ReturnType<typeof charactersOf>[number],
  object: XmlElement,
  view: Matrix,
  furniture: boolean,
): Placed {
  const matrix = matrixOf(object, view);
  const turn = ((Number(object.attributes['CharDirection']) || 0) * Math.PI) / 180;
  const from = apply(matrix, x, y);
  const to = apply(matrix, x + width * Math.cos(turn), y + width * Math.sin(turn));
  return {
    text,
    ...from,
    dx: to.x - from.x,
    dy: to.y - from.y,
    size: size * Math.hypot(matrix[2], matrix[3]),
    furniture,
  };
}

function strokesOf(object: XmlElement, view: Matrix): Rule[] {
  const { Stroke, Fill, LineWidth } = object.attributes;
  const how = { stroked: Stroke !== 'false', filled: Fill === 'true', width: Number(LineWidth) || LINE_WIDTH };
  return rulesOf(toPath(content(first(object, 'AbbreviatedData'))), matrixOf(object, view), how);
}
