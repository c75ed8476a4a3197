import { Socket } from 'node:net'
import { answerOrders } from '#lib/cli/workers/answer-orders'
import { type FileReading, readFile } from '#lib/intake/read-file'
import type { ReadOrder } from './safe-reader'

// No reader opens a connection; were one brought to try, this ends it.
Socket.prototype.connect = () => {
  throw new Error('a reader tried to open a connection')
}

answerOrders<ReadOrder, FileReading>(({ file, publishers }) => readFile(file, publishers))
