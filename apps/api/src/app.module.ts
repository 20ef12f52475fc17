import path from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { UnitOfWork } from './database/unit-of-work.js';
import { DocumentController } from './documents/document.controller.js';
import { DocumentReader } from './documents/document-reader.js';
import { DocumentService } from './documents/document.service.js';
import { PlanController } from './plans/plan.controller.js';
import { PlanService } from './plans/plan.service.js';
import { TaskController } from './plans/task.controller.js';
import { TaskService } from './plans/task.service.js';
import type { Configuration } from './platform/configuration.js';
import { FileStore } from './platform/file-store.js';
import { HealthController } from './platform/health.controller.js';

@Module({
  controllers: [HealthController, PlanController, TaskController, DocumentController],
  providers: [PlanService, TaskService, DocumentService],
})
export class AppModule {
  /** The application's parts over its database; files and worker threads are made when they are asked for. */
  static with(
    { dataDir, programRoot, readingTimeLimit }: Pick<Configuration, 'dataDir' | 'programRoot' | 'readingTimeLimit'>,
    unitOfWork: UnitOfWork,
  ): DynamicModule {
    const workerFile = path.join(programRoot, 'documents/reading.worker.js');
    return {
      module: AppModule,
      providers: [
        { provide: UnitOfWork, useValue: unitOfWork },
        { provide: FileStore, useFactory: () => new FileStore(path.join(dataDir, 'files')) },
        { provide: DocumentReader, useFactory: () => new DocumentReader(workerFile, readingTimeLimit) },
      ],
    };
  }
}
