import { child, childrenOf, type XmlElement } from '../xml.js';
import { listPlace, type ListPlace, value, whole, withdrawn } from './properties.js';

interface Style extends ListPlace {
  basedOn?: string;
  /** 0 is the highest, 9 is body text. */
  outline?: number;
  hidden?: boolean;
}

/** Styles that are based on each other in a ring, or far deeper than Word allows, end here. */
const longestChain = 20;

/** The document's styles, with what they inherit. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly paragraphDefault: string | undefined;

  constructor(root: XmlElement | undefined) {
    for (const style of childrenOf(root, 'w:style')) {
      const id = style.attributes['w:styleId'] ?? '';
      const paragraph = child(style, 'w:pPr');
      this.styles.set(id, {
        basedOn: value(style, 'w:basedOn'),
        outline: whole(paragraph, 'w:outlineLvl') ?? headingByName(value(style, 'w:name')),
        hidden: withdrawn(child(style, 'w:rPr')),
        ...listPlace(paragraph),
      });
      const isDefault = /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '');
      if (isDefault && style.attributes['w:type'] === 'paragraph') this.paragraphDefault = id;
    }
  }

  outline(id: string | undefined): number | undefined {
    return this.inherited(id, ({ outline }) => outline);
  }

  hidden(id: string | undefined): boolean {
    return this.inherited(id, ({ hidden }) => hidden) ?? false;
  }

  /** The list that a style belongs to, and the style of the chain that says so. */
  listPlace(id: string | undefined): ListPlace & { style?: string } {
    const style = this.chain(id).find((each) => this.styles.get(each)?.list !== undefined);
    return {
      list: this.inherited(id, ({ list }) => list),
      level: this.inherited(id, ({ level }) => level),
      style,
    };
  }

  private inherited<T>(id: string | undefined, of: (style: Style) => T | undefined): T | undefined {
    for (const each of this.chain(id)) {
      const own = of(this.styles.get(each)!);
      if (own !== undefined) return own;
    }
    return undefined;
  }

  /** A style and those that it is based on. */
  private chain(id: string | undefined): string[] {
    const chain: string[] = [];
    for (
      let next = id ?? this.paragraphDefault;
      next !== undefined && this.styles.has(next) && chain.length < longestChain;
      next = this.styles.get(next)!.basedOn
    )
      chain.push(next);
    return chain;
  }
}

/** "heading 2" in whichever language wrote it is stored in English; WPS also stores 标题 2. */
function headingByName(name: string | undefined): number | undefined {
  const level = /^(?:heading|标题) ?([1-9])$/i.exec(name ?? '')?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}
