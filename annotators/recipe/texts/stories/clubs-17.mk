⟦TEAM|Brisbane⟧ and ⟦TEAM|Melbourne City⟧ ⟦G9|share eight⟧ in ⟦VENUE|Suncorp⟧ slugfest, ⟦TEAM|Sky Blues⟧ scrape home

⟦COMPETITION|A-League Women⟧ round-up

⟦TEAM|Brisbane Roar⟧ and ⟦TEAM|Melbourne City⟧ drew ⟦SCORE|4-4⟧ in an extraordinary game on ⟦DATE|Sunday⟧ in which the teams traded ⟦G1|goals⟧ from the first minute to the ⟦MINUTE|94th⟧, while ⟦TEAM|Sydney FC⟧ were indebted to a ⟦PERSON|Courtney Palfreyman⟧ ⟦G2|goal⟧ against the ⟦TEAM|Wanderers⟧.

At ⟦VENUE|Suncorp Stadium⟧ the home fans had hardly found their seats when ⟦PERSON|Tess Mulvaney⟧ ⟦G3|curled ⟦TEAM|Roar⟧ ahead⟧ inside ⟦MINUTE|60 seconds⟧. ⟦TEAM|City⟧'s ⟦NORP|Icelandic⟧ striker ⟦PERSON|Hekla Jónsdóttir⟧ ⟦G4|levelled⟧ on ⟦MINUTE|10⟧, ⟦PERSON|Jasmine Petrovska⟧ ⟦G5|gave ⟦TEAM|Roar⟧ a second⟧, and by ⟦MINUTE|half-time⟧ it was ⟦SCORE|3-3⟧, ⟦PERSON|Jónsdóttir⟧ and ⟦PERSON|Leila Sayegh⟧ ⟦G6|scoring⟧ for ⟦TEAM|City⟧ and ⟦PERSON|Mulvaney⟧, with her ⟦G7|second⟧, ⟦G8|replying⟧.

No such madness in the second half for the first half-hour of it: ⟦TEAM|Roar⟧ goalkeeper ⟦PERSON|Erin Blacklock⟧ saved twice from ⟦PERSON|Sayegh⟧, ⟦TEAM|City⟧'s ⟦PERSON|Sally Nguyen⟧ headed against the bar, and ⟦PERSON|Petrovska⟧, one on one, finished like someone in her first week at training. And then ⟦PERSON|Nguyen⟧, from the rebound of her own saved spot-kick, ⟦G10|put the visitors ahead⟧. The ⟦MINUTE|91st minute⟧ had come when ⟦PERSON|Blacklock⟧ launched the ball long, ⟦PERSON|Petrovska⟧ controlled it and ⟦PERSON|Mulvaney⟧'s substitute, 17-year-old ⟦PERSON|Bridie Coyle⟧, ⟦G11|nicked it home⟧. There was even time for ⟦PERSON|Nguyen⟧ to be denied a winner, the ball in the ⟦G12|net⟧ but the flag raised.

"I don't know what to say," ⟦TEAM|Roar⟧ coach ⟦PERSON|Gemma Fairhall⟧ said. "As a fan, wow. As a coach I'd like to know how you ⟦G13|concede three⟧ from throw-ins."

Over at ⟦VENUE|Leichhardt Oval⟧, the Sydney derby was settled by ⟦PERSON|Palfreyman⟧ in the ⟦MINUTE|66th minute⟧. It had been coming; she had struck the post, seen a shot cleared by ⟦PERSON|Ava Lobo⟧ and been pulled back for handball in the act of scoring. The winger's 30th ⟦COMPETITION|A-League Women⟧ ⟦G17|goal⟧ was a fine one: she won the ball from ⟦PERSON|Ruby Castellano⟧, exchanged passes with ⟦PERSON|Sienna Wu⟧ and ⟦G15|went across⟧ ⟦TEAM|Wanderers⟧ keeper ⟦PERSON|Molly Theodorou⟧.

⟦TEAM|Wanderers⟧, without a win since ⟦DATE|November⟧, came within inches of parity when ⟦PERSON|Castellano⟧'s corner swung in and hit the bar.

"She's been threatening to do that for weeks," Sydney coach ⟦PERSON|Hamish Baird⟧ said. "Our first touch was poor, our second was worse. But you know there's someone there who'll get you the one."

Sydney are second, behind ⟦TEAM|Wellington Phoenix⟧, who have a bye ⟦DATE|this weekend⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tess Mulvaney; Hekla Jónsdóttir; Jasmine Petrovska; Leila Sayegh; Sally Nguyen; Bridie Coyle", "count": 8}
{"id": "G2", "scorer": "Courtney Palfreyman", "team": "Sydney FC", "minute": 66, "assist": "Sienna Wu", "kind": "shot"}
{"id": "G3", "scorer": "Tess Mulvaney", "team": "Brisbane Roar", "minute": 1, "minute_text": "60 seconds", "kind": "shot"}
{"id": "G4", "scorer": "Hekla Jónsdóttir", "team": "Melbourne City", "minute": 10, "minute_text": "10"}
{"id": "G5", "scorer": "Jasmine Petrovska", "team": "Brisbane Roar"}
{"id": "G6", "scorer": "Hekla Jónsdóttir; Leila Sayegh", "team": "Melbourne City", "count": 2}
{"id": "G7", "scorer": "Tess Mulvaney", "team": "Brisbane Roar"}
{"id": "G8", "scorer": "Tess Mulvaney", "team": "Brisbane Roar"}
{"id": "G9", "scorer": "Tess Mulvaney; Hekla Jónsdóttir; Jasmine Petrovska; Leila Sayegh; Sally Nguyen; Bridie Coyle", "count": 8}
{"id": "G10", "scorer": "Sally Nguyen", "team": "Melbourne City", "kind": "shot"}
{"id": "G11", "scorer": "Bridie Coyle", "team": "Brisbane Roar", "minute": 91, "minute_text": "91st minute", "assist": "Jasmine Petrovska", "kind": "shot"}
{"id": "G12", "scorer": "Sally Nguyen", "team": "Melbourne City", "outcome": "ruled out"}
{"id": "G13", "team": "Melbourne City", "count": 3}
{"id": "G15", "scorer": "Courtney Palfreyman", "team": "Sydney FC", "minute": 66, "assist": "Sienna Wu", "kind": "shot"}
{"id": "G17", "scorer": "Courtney Palfreyman", "team": "Sydney FC", "minute": 66, "assist": "Sienna Wu", "kind": "shot"}
