import type { DropdownProps, MenuProps } from 'antd';
import { type ComponentProps, type ComponentType, useLayoutEffect, useRef, useState } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'ref'> {
  menu: MenuProps;
}

const fetched = () => import('antd/es/dropdown');

/** A button with a menu. What draws menus is fetched when somebody reaches for the first one: a first visit does without. */
export function MenuButton({ menu, ...rest }: Props) {
  const [drawn, setDrawn] = useState<{ Dropdown: ComponentType<DropdownProps> }>();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  const draw = async () => {
    setOpen(true);
    const { default: Dropdown } = await fetched();
    hadFocus.current = document.activeElement === button.current;
    setDrawn((before) => before ?? { Dropdown });
  };
  // the menu is drawn around another button
  useLayoutEffect(() => {
    if (hadFocus.current) button.current?.focus();
  }, [drawn]);
  // only a whole click draws it: a button that is exchanged under a press would never hear of the click
  const reached = drawn
    ? {}
    : { onPointerEnter: () => void fetched(), onFocus: () => void fetched(), onClick: () => void draw() };
  const plain = <button ref={button} type="button" aria-haspopup="menu" {...reached} {...rest} />;
  if (!drawn) return plain;
  return (
    <drawn.Dropdown menu={menu} trigger={['click']} placement="bottomRight" open={open} onOpenChange={setOpen}>
      {plain}
    </drawn.Dropdown>
  );
}
