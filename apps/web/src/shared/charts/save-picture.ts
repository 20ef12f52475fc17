import { saveFile } from '../save-file';

/** Twice as many pixels as on the screen, for paper. */
const sharpness = 2;

/** Saves a drawing as PNG on white or whatever ground it stands on. Rejects where the browser cannot draw it. */
export async function savePicture(svg: string, name: string, ground: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * sharpness;
    canvas.height = picture.naturalHeight * sharpness;
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = ground;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob) saveFile(new File([blob], `${name}.png`, { type: blob.type }));
  } finally {
    URL.revokeObjectURL(address);
  }
}
