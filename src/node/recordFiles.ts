// The files of records where there is Node: on the desktop, on remote machines and for the command line. Invariant: only
// the entries and the command line import this folder, so that the rest runs in browsers too.

import { randomUUID } from 'node:crypto';
import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import path from 'node:path';
import type { RecordFiles } from '../notes/store';

/** Reaches records by their paths on this machine. */
export const nodeRecordFiles: RecordFiles = {
  async list(folder) {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },

  async read(file) {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  async replace(file, text) {
    const temporary = `${file}.${randomUUID()}.tmp`;
    await mkdir(path.dirname(file), { recursive: true });
    try {
      await writeFile(temporary, text, { flush: true });
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  },

  async append(file, lines) {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(file, 'a+');
    try {
      const { size } = await handle.stat();
      const bytes = Buffer.from((await endsInsideLine(handle, size)) ? `\n${lines}` : lines);
      // One write at the end of the file: the lines of another window come before or after it, never between.
      const { bytesWritten } = await handle.write(bytes);
      if (bytesWritten < bytes.length) {
        await takeBack(handle, size, bytesWritten);
        throw new Error('there is no space left on the disk');
      }
      await handle.datasync();
      return true;
    } finally {
      await handle.close();
    }
  },

  async remove(file) {
    await rm(file, { force: true });
    // The folder of an article whose record is gone goes too, once it is empty.
    await rmdir(path.dirname(file)).catch(() => undefined);
  },
};

/** Whether the last line of a file lacks its end: a save was cut off there, or somebody edited the file by hand. */
async function endsInsideLine(handle: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== 0x0a;
}

/** Cuts off a line that was written in part, unless somebody has written after it. */
async function takeBack(handle: FileHandle, size: number, written: number): Promise<void> {
  const now = await handle.stat();
  if (now.size === size + written) await handle.truncate(size);
}

function isMissing(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === 'ENOENT' || code === 'ENOTDIR';
}
