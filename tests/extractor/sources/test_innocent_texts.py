"""Texts that are nobody's page: what resembles menus, footers and bylines in them is their own, and stays."""

from __future__ import annotations

import re

import pytest

from scrape.extractor.sources.plain_text import extract

PROSE = (
    "The keeper of the lock has written down the height of the water every morning for thirty years, and nobody has "
    "ever asked him for the book."
)
MORE_PROSE = (
    "When the council wanted to know how often the meadow had been flooded, it hired an engineer, who came with "
    "instruments and asked the keeper where he might have breakfast."
)

TEXTS = {
    "poem": """The Lock Keeper

Morning, and the gates are cold,
the water one hand higher,
and all the boats that ever were
lie waiting for a buyer.

Home is where the rope is tied,
contact with the shore,
and news is what the heron brings
and nobody asks for more.

Search the reeds and close the book,
follow the towpath down,
share the bread and leave the lamp
for somebody in town.""",
    "free verse": """Menu

soup
bread
what is left of the sea

Next
we pay
and go back
to the top of the hill

where you can see
all
of it""",
    "verse below prose": f"""A song of the weir

{PROSE}

Open the gate
Close the gate
Print your foot on the frozen ground
Share the load
Save the rest
Reply when you hear the sound

{MORE_PROSE}

Open the gate
Close the gate
Home again, home again, home""",
    "shopping list": """For Saturday

- four onions
- a dozen eggs
- soap
- newspapers
- stamps
- lamp oil
- bread, two loaves
- something for Ann""",
    "recipe": f"""Onion soup of the lock house

{PROSE}

Ingredients
6 onions
50 g butter
1 litre of stock
4 slices of bread
100 g hard cheese
Salt

Method
Peel the onions and slice them as thin as you can.
Melt the butter and let the onions turn brown in it, which takes an hour.
Pour in the stock, and let it boil for ten minutes.
Put bread and cheese on top, and grill.

Serves four

Notes
Yesterday's bread is best
Leave out the cheese for Ann""",
    "chat": """ann: are you there?
jo: yes
ann: did you close the gate
jo: which one
ann: the upper one
jo: I thought you did
ann: ...
jo: going
ann: bring the lamp
jo: ok
jo: done
ann: thanks
ann: see you tomorrow""",
    "chat with times": """[08:01] ann: morning
[08:02] jo: morning. search party back?
[08:02] ann: all home
[08:03] jo: news?
[08:05] ann: share it when we meet
[08:06] jo: subscribe me to that
[08:06] ann: ha
[08:07] jo: login works again, by the way
[08:09] ann: good, print the list then
[08:10] jo: will do""",
    "mail": """Dear Ann,

thank you for the photographs of the lock. I have put the one with the heron over the stove, where it will turn brown
like everything else here.

I shall come on the ninth, with the slow train. Please don't cook.

Best wishes
Jo

Jo Reef
12 Harbour Street
Old Town

P.S. The lamp is still here.""",
    "markdown": """# lockbook

A small program that reads the keeper's book and draws the height of the water.

## Install

```sh
make
make install
```

## Use

- `lockbook read FILE` reads a book
- `lockbook draw FILE` draws it
- `lockbook help` prints what you see here

## About

Written during one wet winter by two people who should have been repairing the roof instead.

## Contact

Ask at the lock house.

## License

Do with it what you like.""",
    "source code": """import sys

MENU = ["Home", "News", "Search", "Contact", "Log in"]


def show(menu):
    for number, name in enumerate(menu, 1):
        print(number, name)


def main():
    show(MENU)
    choice = input("> ")
    if choice == "5":
        print("Welcome back.")
    return 0


if __name__ == "__main__":
    sys.exit(main())""",
    "minutes": """Minutes of the lock committee, 4 March

Present
Ann Reef (chair)
Jo Doe
Kim Lee

Apologies
Al Weir

1. Minutes of the last meeting
Agreed.

2. The upper gate
The chair reported that the upper gate leaks more than it did, and that a carpenter has been asked for a price.
Action: Jo Doe

3. News letter
It was agreed to print two hundred copies of the letter to members, and to ask the school for help with folding them.
Action: Kim Lee

4. Any other business
None.

5. Next meeting
1 April, at the lock house""",
    "play": f"""THE LOCK
A play in one act

ANN, a keeper
JO, her brother
A STRANGER

ANN
Close the gate.

JO
I closed it.

STRANGER
May I search the house?

ANN
Nobody has searched this house in thirty years, and if you had asked us in the morning we should have given you soup.

JO
{PROSE}

STRANGER
Then I shall go home.

ANN
Do.

Curtain""",
    "questions": f"""Questions about the lock

How high is it?
Three metres.

Who pays for it?
{PROSE}

May I swim there?
No.

May I share a boat with others?
{MORE_PROSE}

Is there a cafe?
No.

Where can I find you?
At the lock.""",
    "glossary of a program": f"""The words of the program

{PROSE}

{MORE_PROSE}

Gate: what opens
Home: the first view
Menu: the list on the left
Search: finds a day
Share: sends a day to somebody
Print: prints it
Log in: asks who you are
Help: shows this list""",
    "timetable": """Ferry, summer

Monday to Friday
Old Town 06:10 07:10 08:10 12:00 17:30
Island   06:40 07:40 08:40 12:30 18:00

Saturday
Old Town 08:10 12:00 17:30
Island   08:40 12:30 18:00

Sunday
Old Town 10:00 17:30
Island   10:30 18:00""",
    "essay with literature": f"""On the height of water

{PROSE}

{MORE_PROSE}

Literature

Doe, Jo: The book of the lock. Old Town 1998
Lee, Kim: Water, stone and wood. Harbour Press, 2004
Reef, Ann: Thirty years of mornings. Old Town 2011
Weir, Al: Gates and their carpenters. Island 1972

Abbreviations

cm centimetre
m metre""",
    "curriculum": """Ann Reef

12 Harbour Street
Old Town

Work
1994 to 2024 keeper of the lock
1990 to 1994 second keeper
1988 to 1990 ferry hand

School
Harbour school, Old Town
Evening classes in book-keeping

Languages
English
Norwegian
Some German

Interests
Herons, soup""",
    "changes": """Changes

2.1
Draws the height in colours
Search finds days without a year
The menu closes when one clicks beside it

2.0
Print and share again as in 1.8
Log in is no longer asked for twice
Dark mode

1.9
Repairs of what 1.8 had broken, which was most of what people had asked us for since the first of the year.

1.8
First version with a menu""",
    "log": """2026-03-04 08:00:01 INFO start
2026-03-04 08:00:02 INFO gate closed
2026-03-04 08:00:09 WARN height 212
2026-03-04 08:01:00 INFO login ann
2026-03-04 08:01:30 INFO print page 1
2026-03-04 08:02:00 INFO share sent
2026-03-04 08:03:00 INFO logout ann""",
    "contents of a book": f"""Thirty Years of Mornings

Contents
1 The house
2 The gates
3 News from above
4 Contact with the shore
5 Home

1 The house

{PROSE}

{MORE_PROSE}

2 The gates

{MORE_PROSE}

{PROSE}""",
    "diary": f"""Journey to the lock

4 March
Train, late.

5 March
{PROSE}

6 March
Rain. Soup.

7 March
{MORE_PROSE}

8 March
Home again.""",
    "interview": f"""A talk with the keeper

What do you do all day?

{PROSE}

And at night?

Sleep.

What would you tell somebody who wants to become a keeper?

{MORE_PROSE}

Will you stay?

Yes.""",
    "exercise": """Exercise 4

Read the text and answer.

1. When does Ann get up?
a) at five
b) at six
c) she does not sleep

2. What does she write down?
a) the news
b) the height of the water
c) who comes home

3. Who reads the book?
a) the council
b) nobody
c) the engineer""",
    "statutes": f"""Statutes of the friends of the lock

1. Name
The society is called Friends of the Lock.

2. Seat
Old Town

3. Purpose
{PROSE}

4. Members
Whoever pays becomes a member.

5. Privacy
{MORE_PROSE}

6. End
The society ends when the lock does.""",
    "letter in German": """Liebe Anna,

danke für die Bilder von der Schleuse. Das mit dem Reiher hängt jetzt über dem Herd, wo es so braun werden wird wie
alles hier.

Ich komme am Neunten mit dem langsamen Zug. Bitte nicht kochen.

Mehr mündlich
Dein Jo""",
    "measurements": f"""Heights of March

{PROSE}

Day | Height
1 | 198
2 | 203
3 | 212
4 | 211
5 | 204
6 | 199

{MORE_PROSE}

Mean | 204
Highest | 212""",
}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", TEXTS)
def test_an_innocent_text_loses_nothing(name: str, line_end: str) -> None:
    found = extract(TEXTS[name].replace("\n", line_end) + line_end)
    parts = (found.title or "", *(block.text for block in found.blocks))
    assert found.removed == ()
    assert words("\n".join(parts)) == words(TEXTS[name])
