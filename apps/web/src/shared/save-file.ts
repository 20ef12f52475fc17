/** Hands a file to the browser, which saves it under its name. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // the browser has taken hold of it once this turn is over
  setTimeout(() => URL.revokeObjectURL(url));
}
