// React reads this once, when it is first imported, and is several times slower where it is not said.
// Tests keep what their runner has set.
if (process.env.NODE_ENV !== 'test') Object.assign(process.env, { NODE_ENV: 'production' })

export {}
