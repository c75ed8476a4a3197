// Node 20 runs a worker's first file without tsx, so this one is no TypeScript.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.program)
