⟦TEAM|Stockport⟧'s four ⟦G1|goals⟧ send ⟦TEAM|Argyle⟧ on long road home

Two ⟦G2|goals⟧ by ⟦PERSON|Ismaël Koffi-Brou⟧, separated by ⟦MINUTE|half-time⟧ but connected by the same ⟦TEAM|Plymouth Argyle⟧ defender's weakness for the elaborate, were at the heart of ⟦TEAM|Stockport County⟧'s win at ⟦VENUE|Edgeley Park⟧, where the visitors had travelled 270 miles to be ⟦G3|a goal behind⟧ in ⟦MINUTE|12 minutes⟧ and ⟦G4|two⟧ in ⟦MINUTE|28⟧. ⟦PERSON|Ben Heathcote⟧ had ⟦G5|opened the scoring⟧ and ⟦PERSON|Matty Runcorn⟧ ⟦G6|closed it⟧; ⟦PERSON|Jake Trevanion⟧'s ⟦G7|free-kick⟧, between times, gave what hope there was.

Let us do the hope first. In the ⟦MINUTE|33rd minute⟧ ⟦PERSON|Heathcote⟧, who is not built for it, fouled ⟦PERSON|Trevanion⟧ 25 yards out. The wall was five men and ⟦PERSON|Alex Marrick⟧, in ⟦TEAM|Stockport⟧'s goal, was one, and the ball ⟦G8|went over the five and past the one⟧. It was his first ⟦G9|goal⟧ for ⟦TEAM|Argyle⟧ from outside the area, and for a short while the ⟦TEAM|Hatters⟧ looked what they had been the year before last, which was nervous.

It had been so comfortable. ⟦PERSON|Huw Lantern⟧'s weak punch, from a corner, was ⟦G10|returned past him⟧ by ⟦PERSON|Heathcote⟧, and the ⟦G11|second⟧ was made by ⟦PERSON|Luka Zorman⟧, the ⟦NORP|Slovenian⟧, who attempted to dribble out from his own area, was relieved of it by ⟦PERSON|Runcorn⟧, and could only watch as ⟦PERSON|Runcorn⟧ gave it to the ⟦NORP|Ivorian⟧: he had the simple task of ⟦G12|stroking it home⟧, and he stroked it like a cat. There were other chances, for ⟦PERSON|Joss Pemberley⟧ in the ⟦MINUTE|18th minute⟧ and for ⟦PERSON|Koffi-Brou⟧ himself in the ⟦MINUTE|41st⟧. ⟦TEAM|Argyle⟧'s own best, apart from the obvious, had fallen to ⟦PERSON|Tyrone Escott⟧, who shot wide.

⟦MINUTE|Two minutes after the interval⟧ ⟦PERSON|Zorman⟧ did it again. I suppose he thought that lightning would not trouble. He drew back his foot, ⟦PERSON|Koffi-Brou⟧ nipped in, ⟦PERSON|Lantern⟧ advanced, and the ball was ⟦G13|dinked over him⟧, for a ⟦SCORE|3-1⟧ lead. It was the forward's ⟦G14|20th⟧ of the season, and the ⟦G15|19th⟧, at ⟦TEAM|Oxford⟧, was likewise the fruit of a centre-half's vanity.

⟦PERSON|Escott⟧ did then get the ball in the net for ⟦TEAM|Argyle⟧, in the ⟦MINUTE|51st minute⟧, ⟦G16|heading in⟧ ⟦PERSON|Trevanion⟧'s corner, but he had used ⟦PERSON|Marrick⟧ as a ladder to reach it. ⟦PERSON|Zorman⟧ was withdrawn, to a cheer that was meant unkindly. ⟦TEAM|Stockport⟧, slackening, allowed ⟦PERSON|Escott⟧ a shot that ⟦PERSON|Marrick⟧ saved on ⟦MINUTE|69⟧ and ⟦PERSON|Pemberley⟧, playing at wing-back, another that struck the bar. The ⟦G17|fourth⟧ was a formality: ⟦PERSON|Pemberley⟧ was tripped, ⟦PERSON|Koffi-Brou⟧, with a hat-trick on offer, handed the ball to ⟦PERSON|Runcorn⟧, whose 23rd birthday it was, and ⟦PERSON|Runcorn⟧, with what must rank as ingratitude, very nearly missed. It ⟦G18|went in off the post⟧.

"We've ⟦G19|given them three⟧ of the four," ⟦PERSON|Davey Stopford⟧, the visitors' manager, told ⟦ORG|BBC Radio Devon⟧. "You look at the ⟦G20|third⟧, you look at the ⟦G21|second⟧, it's the same mistake. It's my system, so it's my mistake. It's a long way back to ⟦VENUE|Home Park⟧ to think about it."
=====GOALS=====
{"id": "G1", "scorer": "Ben Heathcote; Ismaël Koffi-Brou; Matty Runcorn", "team": "Stockport County", "count": 4}
{"id": "G2", "scorer": "Ismaël Koffi-Brou", "team": "Stockport County", "kind": "shot", "count": 2}
{"id": "G3", "scorer": "Ben Heathcote", "team": "Stockport County", "minute": 12, "kind": "shot", "minute_text": "12 minutes"}
{"id": "G4", "scorer": "Ismaël Koffi-Brou", "team": "Stockport County", "minute": 28, "kind": "shot", "assist": "Matty Runcorn", "minute_text": "28"}
{"id": "G5", "scorer": "Ben Heathcote", "team": "Stockport County", "minute": 12, "kind": "shot", "minute_text": "12 minutes"}
{"id": "G6", "scorer": "Matty Runcorn", "team": "Stockport County", "kind": "penalty"}
{"id": "G7", "scorer": "Jake Trevanion", "team": "Plymouth Argyle", "minute": 33, "kind": "free kick"}
{"id": "G8", "scorer": "Jake Trevanion", "team": "Plymouth Argyle", "minute": 33, "kind": "free kick", "minute_text": "33rd minute"}
{"id": "G9", "scorer": "Jake Trevanion", "team": "Plymouth Argyle", "minute": 33, "kind": "free kick"}
{"id": "G10", "scorer": "Ben Heathcote", "team": "Stockport County", "minute": 12, "kind": "shot"}
{"id": "G11", "scorer": "Ismaël Koffi-Brou", "team": "Stockport County", "minute": 28, "kind": "shot", "assist": "Matty Runcorn"}
{"id": "G12", "scorer": "Ismaël Koffi-Brou", "team": "Stockport County", "minute": 28, "kind": "shot", "assist": "Matty Runcorn"}
{"id": "G13", "scorer": "Ismaël Koffi-Brou", "team": "Stockport County", "minute": 47, "kind": "shot"}
{"id": "G14", "scorer": "Ismaël Koffi-Brou", "team": "Stockport County", "minute": 47, "kind": "shot"}
{"id": "G15", "scorer": "Ismaël Koffi-Brou", "team": "Stockport County", "scope": "background"}
{"id": "G16", "scorer": "Tyrone Escott", "team": "Plymouth Argyle", "minute": 51, "kind": "header", "outcome": "ruled out", "minute_text": "51st minute"}
{"id": "G17", "scorer": "Matty Runcorn", "team": "Stockport County", "kind": "penalty"}
{"id": "G18", "scorer": "Matty Runcorn", "team": "Stockport County", "kind": "penalty"}
{"id": "G19", "scorer": "Ben Heathcote; Ismaël Koffi-Brou", "team": "Stockport County", "kind": "shot", "count": 3}
{"id": "G20", "scorer": "Ismaël Koffi-Brou", "team": "Stockport County", "minute": 47, "kind": "shot"}
{"id": "G21", "scorer": "Ismaël Koffi-Brou", "team": "Stockport County", "minute": 28, "kind": "shot", "assist": "Matty Runcorn"}
