/** The values of a stream of JSON lines (application/x-ndjson), each as soon as its line is there. */
export async function* linesOf<T>(stream: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  // kept in parts: joining a long line again at each part of it would take a time that grows with its square
  let parts: string[] = [];
  try {
    for (let end = false; !end;) {
      const { done, value } = await reader.read();
      end = done;
      const [first = '', ...lines] = decoder.decode(value, { stream: !done }).split('\n');
      parts.push(first);
      for (const line of lines) {
        const whole = parts.join('');
        parts = [line];
        if (whole !== '') yield JSON.parse(whole) as T;
      }
    }
  } finally {
    await reader.cancel();
  }
}
