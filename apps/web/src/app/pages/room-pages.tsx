import { Link, useLocation } from 'react-router';
import { pathAt } from '../rooms';
import style from './room-pages.module.css';

interface Props {
  /** The room. */
  label: string;
  pages: { path: string; name: string }[];
}

/** The pages of a room, and a way from one to the other for those who have more than one. */
export function RoomPages({ label, pages }: Props) {
  const { pathname } = useLocation();
  const current = pathAt(
    pathname,
    pages.map(({ path }) => path),
  );
  if (pages.length < 2) return null;
  return (
    <nav aria-label={label} className={style.pages}>
      {pages.map(({ path, name }) => (
        <Link key={path} to={path} className={style.page} aria-current={path === current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
