import { Module } from '@nestjs/common';
import { DocumentController } from './documents/document.controller.js';
import { DocumentService } from './documents/document.service.js';
import { PlanController } from './plans/plan.controller.js';
import { PlanService } from './plans/plan.service.js';
import { TaskController } from './plans/task.controller.js';
import { TaskService } from './plans/task.service.js';
import { HealthController } from './platform/health.controller.js';

@Module({
  controllers: [HealthController, PlanController, TaskController, DocumentController],
  providers: [PlanService, TaskService, DocumentService],
})
export class AppModule {}
