"""The words of a new story: it plays as it stands, and its remarks teach."""

SCHEMA = "@schema@"
"""Stands where the schema's place is written."""

TITLE = "title: @title@"
"""Stands where the title is written."""

STORY = """\
# yaml-language-server: $schema=@schema@
# What stands behind a # is for you; the program passes it over. The line above lets an editor complete.
# Check your story with `story-lint check`, see it grow with `still-hear play --live`. How to type that,
# and one page that is enough to start: stories/README.md in the program's folder.
format: 1
title: @title@
language: en
minutes: 3
about: A bus shelter, a bag, and somebody who says that you need not have come.

# What a reader may want to know before the first page. A note with a `scene` lets that scene be skipped.
notes:
  - topic: a quarrel on the Sunday before
    scene: shelter
    summary: Ida finds Tom at the bus shelter. In the bag on his knees are her own boots.
    to: walk

# Who speaks. `you` is always there. What stands before the colon is the name you use below.
cast:
  ida: {name: Ida}
  tom: {name: Tom, voice: low}

# Whose chair a page is in; names of the cast. After an ending the road can be seen from another chair.
seats: {ida: Ida's chair, tom: Tom's chair}

# What the story remembers: true or false, a number with bounds, or one of a set of names.
variables:
  asked: false

# Four meters are always there: cognitive (Map), affective (Water), concern (Bridge), boundary (Shore).
# Your own come beside them. Take away the two # below, and the reader's hand can turn this one.
meters:
  hood:
    name: Hood
    low: everything gets in
    high: nothing gets in
    start: 20
    # dial: {seat: ida, step: 20, cost: {affective: [-1, The cord is drawn.]}, stills: [affective],
    #   from: 60}

start: shelter

passages:
  # A passage is a page's worth. Under `page: |` you write as in a script: an empty line begins a new
  # paragraph, a line that begins with a name of the cast is spoken, and every other line is told.
  shelter:
    seat: ida
    scene: shelter
    page: |
      The shelter has one bench. Tom is on it, with the bag on his knees.

      Tom: You needn't have come.
      (meant, cognitive >= 34) I have counted the buses until you did.

      (asked) The bag is on the ground now, between his shoes.

      (seat tom) Her hood is up. From here it is a hood, and rain.

      (margin) The 41 had stopped twice already. He had waved it on.
    choices:
      # `say`, `do` or `silence: true`. Keep an `id` when you polish the words: saves hang on it.
      - id: bag
        say: What's in the bag?
        when: not asked
        set: {asked: true}
        shift:
          cognitive: [4, He put his hand flat on the bag before he answered.]
          boundary: [-1, Rain ran off your hood on to his sleeve.]
        to: bag
      - id: sit
        do: Sit down beside him.
        shift:
          concern: [4, The bench was wet. You sat.]
          hood: [-10, "You pushed it back, to see him."]
          boundary: [-2, The last dry corner was his.]
        to: beside
      # Seen, struck through, and why: something that is wanted and cannot be taken yet.
      - id: sorry
        say: I'm sorry about Sunday.
        locked: {unless: asked, reason: Not to the side of his face.}
        shift:
          affective: [5, '"Sunday," he said to the road.']
          boundary: [-2, It was out before the bus was.]
        to: beside
      # Not answering has an edge of its own, and leaving is an ending like any other.
      - id: bus
        silence: true
        shift:
          boundary: [3, The 41 opened its door.]
          concern: [-2, One seat on the bench stayed dry.]
        to: bus

  # Asking, and being told. It costs a turn, and it is more than any guess can give.
  bag:
    seat: ida
    scene: shelter
    ask: {who: tom, about: the bag}
    page: |
      Tom: Your boots. The ones with the zip. I had them soled.

      He does not open it.
    to: shelter

  # A guess, which the character then answers. *I don't know* is always among the options.
  beside:
    seat: ida
    scene: shelter
    guess:
      who: tom
      question: What is Tom hoping for?
      options: [an apology, that she stays, that the bus comes]
      truth: that she stays
      told: He moves up until there is room for two. It was hers to begin with, that half.
    to: walk

  # A reading stops at an ending: what happened and what it cost, never what the reader is like.
  walk:
    ending:
      title: Two stops
      text: You walk as far as the post office. He carries the bag, and the rain does not let up.
      reflect:
        - The bag was on his knees all that while. What might he have been saying with it?
        - Nobody opened it as far as the post office. What might have?
      replay: {seat: tom, from: shelter}
  bus:
    ending:
      title: The 41
      text: From the back window he is small, and the bag is still on his knees.
      reflect:
        - What might have kept him on the bench, with the 41 at the door?
        - What might she have asked, with one foot on the step?
      replay: {seat: tom, from: shelter}
"""

PLAYTHROUGHS = {
    "walk": """\
# A test of your own: picks, and what must be seen on the way. Walk it with
# `still-hear play STORY --follow FILE`. Delete it when the story has become another.
seed: 1
picks: [bag, sorry, {guess: that_she_stays}]
see:
  - {words: Your boots.}
  - {ending: walk}
""",
    "bus": """\
# Every ending deserves a road that leads there.
seed: 1
picks: [bus]
see:
  - {meter: {boundary: 33}}
  - {ending: bus}
""",
}

CLASS = """\
# For whoever reads this story with a class: `still-hear guide STORY -o guide.html` prints it.
# It names passages of this story: when yours has become another, write it anew, or delete it.
themes: [what is not said, help that is not asked for]
worst_line: {passage: shelter, words: You needn't have come.}
minutes: {story: 5, talk: 15}
cuts:
  - {name: One lesson, start: shelter, votes: [shelter], stop: walk}
not_alone: Whoever has quarrelled at home this week and goes back there tonight.
ground_rules:
  - You may pass, at every vote and every question.
  - We talk about the people in the story.
questions:
  - {at: shelter, ask: What might have kept him on the bench?}
  - {at: bus, ask: What did the bus give her? What went with it?}
exit_ticket: [One thing a listener in the story did, One thing I could ask somebody this week, Pass]
reviewed: false
"""
