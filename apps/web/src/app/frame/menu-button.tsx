import type { DropdownProps, MenuProps } from 'antd';
import { type ComponentProps, type ComponentType, useLayoutEffect, useRef, useState } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'ref'> {
  menu: MenuProps;
}

/** A button with a menu. What draws menus is fetched when somebody reaches for the first one: a first visit does without. */
export function MenuButton({ menu, ...rest }: Props) {
  const [drawn, setDrawn] = useState<{ Dropdown: ComponentType<DropdownProps> }>();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  const reach = async () => {
    const { default: Dropdown } = await import('antd/es/dropdown');
    hadFocus.current = document.activeElement === button.current;
    setDrawn((before) => before ?? { Dropdown });
  };
  // the menu is drawn around another button
  useLayoutEffect(() => {
    if (hadFocus.current) button.current?.focus();
  }, [drawn]);
  const reached = drawn
    ? {}
    : {
        onPointerEnter: () => void reach(),
        onFocus: () => void reach(),
        onClick: () => {
          setOpen(true);
          void reach();
        },
      };
  const plain = <button ref={button} type="button" aria-haspopup="menu" {...reached} {...rest} />;
  if (!drawn) return plain;
  return (
    <drawn.Dropdown menu={menu} trigger={['click']} placement="bottomRight" open={open} onOpenChange={setOpen}>
      {plain}
    </drawn.Dropdown>
  );
}
