import { Injectable } from '@nestjs/common';

@Injectable()
export class TaskService {
  list(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  create(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  edit(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  remove(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  split(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  merge(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  move(..._: unknown[]): Promise<never> {
    throw new Error();
  }
}
