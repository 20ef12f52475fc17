import { Logger } from '@nestjs/common';
import { forUpdate } from '../../database/locking.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { SecretBox } from '../../platform/secret-box.js';
import { ChannelRow } from './channel.entity.js';
import { channelOf, isOpenSecret, sealedSecrets } from './channel.settings.js';

/** Seals what was kept before secrets were sealed, and leaves nothing of it in the files of the embedded database. */
export async function sealSecrets(unitOfWork: UnitOfWork, box: SecretBox): Promise<void> {
  const log = new Logger('notifications');
  const open = (await unitOfWork.reader.find(ChannelRow)).filter(({ secrets }) => isOpenSecret(secrets));
  if (open.length === 0) return;
  if (!box.canSeal) {
    log.warn('Secrets of channels stand in the database as they are: name a key by SECRET_KEY_FILE.');
    return;
  }
  await unitOfWork.run(async (tx) => {
    for (const { id } of open) {
      await tx.query(`SELECT id FROM notification_channel WHERE id = ?${forUpdate(tx)}`, [id]);
      const row = await tx.findOneBy(ChannelRow, { id });
      if (row !== null && isOpenSecret(row.secrets))
        await tx.update(ChannelRow, { id }, { secrets: sealedSecrets(channelOf(row, box).secrets, box) });
    }
  });
  try {
    await unitOfWork.compact();
  } catch (error) {
    log.warn(`Former secrets of channels may still be in the database's files: ${(error as Error).message}`);
  }
}
