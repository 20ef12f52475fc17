import { useEffect, useRef, useState } from 'react';
import { isPrinting } from '../../shared/printing';

/** The room that an element has, in pixels; 0 × 0 before it is known. */
export function useSize<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    // what is drawn for the screen is what goes on paper
    const measure = () => isPrinting() || setSize({ width: place.clientWidth, height: place.clientHeight });
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(place);
    return () => sizes.disconnect();
  }, []);
  return [ref, size] as const;
}
