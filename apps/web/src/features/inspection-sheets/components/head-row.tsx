interface Props {
  names: readonly string[];
  /** The class of a column, where it has one. */
  classes?: readonly (string | undefined)[];
}

/** The heads of a table's columns. */
export const HeadRow = ({ names, classes = [] }: Props) => (
  <thead>
    <tr>
      {names.map((name, index) => (
        <th key={name} scope="col" className={classes[index]}>
          {name}
        </th>
      ))}
    </tr>
  </thead>
);
