import { Injectable } from '@nestjs/common';

@Injectable()
export class PlanService {
  list(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  create(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  get(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  edit(..._: unknown[]): Promise<never> {
    throw new Error();
  }
  remove(..._: unknown[]): Promise<never> {
    throw new Error();
  }
}
