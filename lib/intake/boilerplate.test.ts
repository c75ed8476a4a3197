import { describe, expect, test } from 'vitest'
import { removeBoilerplate } from './boilerplate'

const news = 'The ferry Ada sank off Low Island on Sunday, and all forty people aboard were saved.'
const more = 'The mayor of the island said that the wreck would be raised in the summer.'

describe('removeBoilerplate takes', () => {
  test.each([
    ['credit', ['(Reporting by Ann Low in Port Rowe; Editing by Sam Ito)']],
    ['credit', ['Additional reporting by Ann Low.']],
    ['credit', ['(Editing by Sam Ito) We welcome comments that add to the story.']],
    ['credit', ['REPORTING BY ANN LOW; EDITING BY SAM ITO']],
    ['credit', ['Written by Ann Low and the Harbour Wire staff in Port Rowe']],
    ['credit', ['Ann Low and Sam Ito contributed from Port Rowe and Low Island.']],
    ['credit', ['Source: Harbour Wire']],
    ['credit', ['Harbour Wire contributed reporting to this article.']],
    ['credit', ['The Harbour Wire contributed to this report.']],
    ['credit', ['Staff writer Ann Low in Port Rowe contributed to this story.']],
    ['credit', ['With agencies']],
    ['credit', ['This article was originally published by The Harbour Post.']],
    ['link to other articles', ['READ MORE: ‘Get out now!’ The last hour of the Ada']],
    ['link to other articles', ['Read also: Ten ferries that sank']],
    ['link to other articles', ['See also:', 'Ten ferries that sank', 'Who owns the Ada?']],
    ['link to other articles', ['Related stories', 'Ten ferries that sank']],
    ['link to other articles', ['Related: Ten ferries that sank']],
    ['link to other articles', ['WATCH: Divers reach the wreck']],
    ['link to other articles', ['More from Port Rowe', 'Mayor elected']],
    ['tags', ['Tags:', 'ferry, Low Island, Ada']],
    ['tags', ['Tags: ferry, Low Island']],
    ['tags', ['#ferry #LowIsland']],
    ['tags', ['Filed under: Shipping']],
    ['photo caption or credit', ['FILE PHOTO: The ferry Ada leaves Port Rowe.']],
    ['photo caption or credit', ['Photo: Ann Low']],
    ['photo caption or credit', ['The ferry Ada in the harbour (Photo by Ann Low)']],
    ['photo caption or credit', ['[Photo: Ann Low]']],
    ['photo caption or credit', ['The ferry Ada in the harbour. Ann Low/Getty Images']],
    ['photo caption or credit', ['The ferry Ada in the harbour (Getty Images)']],
    ['photo caption or credit', ['The ferry Ada in the harbour. AFP via Getty Images.']],
    ['photo caption or credit', ['The ferry Ada in the harbour. AP Photo/Ann Low']],
    ['photo caption or credit', ['Shutterstock']],
    ['copyright', ['© 2021 The Harbour Post. All rights reserved.']],
    ['copyright', ['Copyright © The Harbour Post']],
    ['copyright', ['Copyright 2021, The Harbour Post']],
    ['copyright', ['Copyright Harbour Post 2021. You may share this.']],
    ['copyright', ['Copyright by the Harbour Post.']],
    ['copyright', ['(c) 2021 The Harbour Post']],
    ['copyright', ['The contents of this site may not be copied without written permission.']],
    ['copyright', ['By going on you agree to our terms of use and privacy policy.']],
    ['copyright', ['The views expressed in this article are those of its author.']],
    ['copyright', ['This material may not be published, broadcast or redistributed.']],
    ['subscription or newsletter', ['Subscribe to our newsletter and get the news in your inbox']],
    ['subscription or newsletter', ['Sign up for our free daily alerts.']],
    ['subscription or newsletter', ['Follow us on Twitter']],
    ['subscription or newsletter', ['Already a subscriber? Log in']],
    ['cookie notice', ['We use cookies to give you a better page.']],
    ['cookie notice', ['Accept all cookies']],
    ['cookie notice', ['Read more in our cookie policy.']],
    ['page furniture', ['Share']],
    ['page furniture', ['Advertisement']],
    ['page furniture', ['Advertisement - continue below']],
    ['page furniture', ['Loading…']],
    ['page furniture', ['Comments (12)']],
    ['page furniture', ['Story continues below']],
    ['link to other articles', ['Follow our live blog | More from the port | Report an error']],
    ['link to other articles', ['NEXT WEEK: who owns the sea']],
    ['call to readers', ['Got a story? Call the newsroom.']],
    ['call to readers', ['Have your say: should the wreck be raised?']],
    ['call to readers', ['Join the Post from $1 a week. Cancel any time.']],
    ['note by the editor', ['This article was amended to correct a name.']],
    ['note by the editor', ['Ann Low is a pilot. The views in this column are her own.']],
    ['end mark', ['###']],
    ['end mark', ['* * *']],
    ['appeal to readers', ['Remind me later.']],
    ['appeal to readers', ['Become a member of the Post and read without advertisements.']],
    ['appeal to readers', ['Support free news on the island – become a member of the Post.']],
    ['appeal to readers', ['Please consider making a donation.']],
    ['appeal to readers', ['You can make a donation on this page.']],
    ['appeal to readers', ['If you can, please support our journalism from $2 a month.']],
    [
      'appeal to readers',
      [
        'A Message from The Harbour Post:',
        'Dear readers,',
        'The harbour board wants to close us. We will not be silent.',
        'Your support, however small, keeps us going.',
        'Thank you for standing with us.',
      ],
    ],
    ['appeal to readers', ['Dear friends,', 'Times are hard for papers.', 'Please donate today.']],
  ])('%s: %s', (reason, notice) => {
    const { kept, removed } = removeBoilerplate([news, more, ...notice])
    expect(kept).toEqual([news, more])
    expect(removed).toEqual(notice.map(text => ({ reason, text })))
  })

  test('a line in the middle, and goes on behind it', () => {
    expect(removeBoilerplate([news, 'Advertisement', 'READ MORE: Ten ferries', more]).kept).toEqual(
      [news, more],
    )
  })
})

describe('removeBoilerplate leaves', () => {
  test.each([
    [
      'news about a message',
      'A message from the mayor to the readers of the Post was read out on Sunday.',
    ],
    [
      'news about prices',
      'The Post raised the price of a subscription to its newsletter on Monday.',
    ],
    ['news about a donation', 'Ann Low made a donation of $2 million to the lifeboats on Monday.'],
    ['a report by somebody', 'A report by divers on Monday said that the hull had two holes.'],
    ['a contribution', 'Fog contributed to this disaster, the board said in its report on Monday.'],
    ['cookies that are eaten', 'The bakery said that its cookies had been eaten by the crew.'],
    ['related', 'Related families were taken to the same hotel, the mayor said.'],
    ['a quoted plea', '“Please support our work,” the lifeboat crew wrote on Monday.'],
    ['a maker', 'Produced by Airbus, the jet crashed on Tuesday near Lyon.'],
    ['a writer', 'Written by Ann Low, the novel was banned on Monday.'],
    [
      'reporting in the news',
      'Reporting by the Guardian on Monday revealed the owner of the ferry.',
    ],
    ['money', 'Most of it was contributed from public funds.'],
    ['a ruling', 'The court ordered that the victim’s name may not be published.'],
    ['a ruling on a report', 'A judge said that this report may not be published before May.'],
    ['a country', 'The minister said on Monday that Finland may become a member.'],
    ['more of a country', 'Support grew on Monday for Finland to become a member.'],
    ['a law of a year', 'Copyright law from 2019 was changed by parliament.'],
    ['a quoted call', 'The crew wrote on Monday: “Help us keep the lifeboat, become a member.”'],
    ['an agency in court', 'The lawsuit was filed by Getty Images.'],
    ['a photograph by an agency', 'The wreck was first seen in an AP photo.'],
    ['a law', 'Copyright law was changed by parliament on Monday.'],
    ['a list in a treaty', '(c) the ferry shall carry enough boats.'],
    [
      'terms that changed',
      'The company changed its terms of service and privacy policy on Monday.',
    ],
    ['a policy', 'The company changed its cookie policy on Monday, a court heard.'],
    ['revenue', 'Advertisement revenue fell on Monday.'],
    ['another script', 'Путин не звонил Трампу'],
    ['another script at the end', '渡船沉没'],
    ['agencies', 'Agencies warn of a famine'],
    ['a photograph in the news', 'A photo of the wreck was published on Monday by the board.'],
  ])('%s', (_name, paragraph) => {
    expect(removeBoilerplate([news, paragraph, more]).kept).toEqual([news, paragraph, more])
    expect(removeBoilerplate([news, paragraph]).kept).toEqual([news, paragraph])
  })

  test('an article about a letter to readers, headline and all', () => {
    const article = [
      'A message to readers divides the island',
      'The Harbour Post asked its readers on Monday for help: “We need your support.”',
      more,
    ]
    expect(removeBoilerplate(article).kept).toEqual(article)
  })

  test('what stands under a heading about a message', () => {
    const article = [news, 'A message to Port Rowe', 'The island hopes for membership.', more]
    expect(removeBoilerplate(article).kept).toEqual(article)
  })

  test('a letter in the news that asks for nothing', () => {
    const article = [news, 'Dear readers,', 'The bridge is closed until May.', more]
    expect(removeBoilerplate(article).kept).toEqual(article)
  })
})
