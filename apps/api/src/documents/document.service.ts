import { Injectable } from '@nestjs/common';

@Injectable()
export class DocumentService {
  list(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  import(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  get(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  file(..._: unknown[]): Promise<never> {
    throw new Error();
  }
}
