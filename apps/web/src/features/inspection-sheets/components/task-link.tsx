import { Link } from 'react-router';

interface Task {
  taskId: number;
  no: string | null;
  title: string;
}

/** A task by its printed number and title. */
export const TaskLink = ({ task }: { task: Task }) => (
  <Link to={`/tasks/${task.taskId}`} lang="zh-CN">
    {task.no === null ? task.title : `${task.no} ${task.title}`}
  </Link>
);
