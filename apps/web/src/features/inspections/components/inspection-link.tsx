import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { inspectionQuery } from '../api/queries';

/** The way back from a page of an inspection to the inspection itself. */
export function InspectionLink({
  id,
  title,
}: {
  id: number;
  /** Where it is not known, it is asked for. */ title?: string;
}) {
  const { data } = useQuery({ ...inspectionQuery(id), enabled: title === undefined });
  const name = title ?? data?.title;
  if (name === undefined) return null;
  return (
    <p>
      <Link to={`/inspections/${id}`} lang="zh-CN">
        {name}
      </Link>
    </p>
  );
}
