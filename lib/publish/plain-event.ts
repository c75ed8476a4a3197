import type { NewsEvent } from '#lib/model'

/** For tests: an event without a date that nothing is told of, but for what they are about. */
export function plainEvent(about: Partial<NewsEvent>): NewsEvent {
  return {
    id: 'event',
    title: '',
    date: null,
    status: 'single',
    modality: 'happened',
    weight: 1,
    story: 's',
    reports: [],
    differences: [],
    because: [],
    ...about,
  }
}
