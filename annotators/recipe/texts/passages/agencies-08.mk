⟦TEAM|Aston Villa⟧ ⟦G1|took the lead⟧ in the ⟦MINUTE|23rd minute⟧ at ⟦VENUE|St James' Park⟧ when ⟦PERSON|Milo Ravensdale⟧ ⟦G2|scored⟧ from close range after ⟦PERSON|Tobias Lindqvist⟧ could only parry ⟦PERSON|Idrissa Camara-Leigh⟧'s shot. ⟦TEAM|Newcastle⟧ ⟦G3|levelled⟧ through ⟦PERSON|Ezra Whitbread⟧ on ⟦MINUTE|41⟧ but ⟦PERSON|Ravensdale⟧ ⟦G4|restored the advantage⟧ ⟦MINUTE|two minutes into the second half⟧. ⟦PERSON|Camara-Leigh⟧ had a late effort saved.

⟦PERSON|Steve Arbuckle-Ray⟧ parried, and parried, and when the ball ran loose to ⟦PERSON|Corey Hislop⟧ with the goal gaping somehow contrived to parry again. ⟦TEAM|Falkirk⟧ fans sang his name, and he plays for ⟦TEAM|Dunfermline⟧.

⟦PERSON|Stefano Marchegiani⟧ is scoring for fun, the broadcasters like to say, although it is over a month since his last ⟦G5|goal⟧ and he gave no hint of ending the wait here: a shot into the side-netting, a free-kick into the wall and a header, unmarked, over.

On ⟦MINUTE|15⟧, ⟦PERSON|Gerrit Aalbers⟧ headed down for ⟦PERSON|Rens Verkuijlen⟧ to shoot wide. On ⟦MINUTE|17⟧, ⟦PERSON|Verkuijlen⟧ crossed for ⟦PERSON|Aalbers⟧ to head wide. On ⟦MINUTE|21⟧, finally, ⟦PERSON|Verkuijlen⟧ crossed for ⟦PERSON|Stijn Maes⟧ to ⟦G6|score⟧, ⟦PERSON|Aalbers⟧ having had the good sense to duck.

The ⟦NORP|Swiss⟧ referee awarded it, the ⟦NORP|Swiss⟧ video official took it away. ⟦TEAM|Lugano⟧'s ⟦G7|second⟧, from the instep of ⟦PERSON|Mattia Bernasconi-Roth⟧, was deemed to have begun with a foul by ⟦PERSON|Kreshnik Hoxhaj⟧ on the halfway line some forty seconds earlier, in a different weather system.

⟦PERSON|Freya Sundby⟧ cut inside and unleashed a drive that ⟦PERSON|Hedda Lokken⟧ tipped over; ⟦PERSON|Ingvild Moe-Sharma⟧ met the corner and ⟦PERSON|Hedda Lokken⟧ tipped that over as well. The next corner went straight out of play.

⟦TEAM|Maidstone⟧ were hopeless, and they won. ⟦PERSON|Callum Fitzgibbon-Wray⟧ handed them it, his pass back to ⟦PERSON|Toby Leadbetter⟧ so undercooked that ⟦PERSON|Raheem Osei-Tutu⟧ was able to nip in, skip round the keeper and ⟦G8|walk it over the line⟧. No other shot of theirs got that far.

"People ask when we last kept a clean sheet," said ⟦PERSON|Sandra Birkeland-Hove⟧, who manages ⟦TEAM|Lyn⟧. "I ask when we last hit the target." Her side have failed to score in five, and ⟦PERSON|Amalie Strand⟧'s scooped shot over a gaping goal after ⟦MINUTE|12 minutes⟧ hinted at a sixth. It came to pass.

⟦PERSON|Nikolaos Vrettos⟧ fired in a cross, ⟦PERSON|Angelos Mitrou⟧ fired it over the bar. ⟦PERSON|Nikolaos Vrettos⟧ drilled a corner, ⟦PERSON|Stathis Liakos⟧ drilled it into the shins of a photographer. If ⟦TEAM|Aris⟧ draw up a list of who should take responsibility, it'll be a long one.

Off the bar! ⟦PERSON|Kristoffer Lund-Amini⟧ leaves ⟦PERSON|Sakari Heiskanen⟧ rooted and his free-kick comes down on the line, or thereabouts, and is booted away. The referee's watch does not buzz. ⟦MINUTE|72⟧.

It finished ⟦SCORE|4-4⟧, which disguised how dull it was. ⟦TEAM|Drogheda United⟧'s ⟦G9|goals⟧ came from ⟦PERSON|Jack Tuite⟧, ⟦PERSON|Aaron Devaney⟧ and a double from ⟦PERSON|Mo Jalloh-Byrne⟧, ⟦TEAM|Dundalk⟧'s from anybody who happened to be passing.

⟦PERSON|Liselot Brands⟧, ⟦MINUTE|63rd minute⟧, ⟦G10|header⟧, in off ⟦PERSON|Ida Nyborg⟧'s glove: ⟦TEAM|PSV⟧ ⟦SCORE|1⟧, ⟦TEAM|Brondby⟧ ⟦SCORE|0⟧. ⟦PERSON|Ida Nyborg⟧, ⟦MINUTE|90th minute⟧, header, off ⟦PERSON|Liselot Brands⟧' glove: no, that one was tipped over, the ⟦TEAM|Brondby⟧ goalkeeper having come up for a corner and the ⟦TEAM|PSV⟧ striker having gone in goal with the subs used up.

⟦PERSON|Arlo Wetherby⟧ volleyed ⟦PERSON|Chris Donkin⟧'s cross over the bar on ⟦MINUTE|seven minutes⟧ and ⟦PERSON|Donkin⟧ then shot straight at ⟦PERSON|Pavel Kubat⟧. ⟦TEAM|Middlesbrough⟧ continued to press, but ⟦PERSON|Rashid Okello⟧'s header was comfortably gathered.

The club can confirm that striker ⟦PERSON|Josh Abara-Kent⟧ has completed his loan move. He ⟦G11|netted⟧ 11 goals in the ⟦COMPETITION|Northern Premier League⟧ ⟦DATE|last season⟧, two of them against us, and wears number 9. Gates open at ⟦VENUE|Moss Lane⟧ from noon.

There was nothing between ⟦TEAM|Chonburi⟧ and ⟦TEAM|Muangthong⟧ but a deflection. ⟦PERSON|Teerapat Boonmee⟧'s attempt was going straight at the keeper when ⟦PERSON|Supachai Sae-lim⟧ stuck out his bottom; wrong-footed, ⟦PERSON|Kawin Preecha⟧ could only look as it ⟦G12|trickled over⟧.

⟦TEAM|Colorado Rapids⟧ are a touchdown short of a quarterback. Down ⟦SCORE|3-0⟧, they were awarded a penalty, missed it, got the rebound, missed it, got the rebound and won a corner. ⟦PERSON|Chase Lindgren-Ortiz⟧ took the corner. He missed that as well.

⟦PERSON|Samir Haidari⟧'s day: ⟦MINUTE|nine minutes in⟧, miss. ⟦MINUTE|Twenty minutes in⟧, miss. Yellow card, miss, nutmeg, miss, ⟦G13|goal⟧, off. ⟦PERSON|Haidari⟧'s was the ⟦G14|winner⟧ for ⟦TEAM|Elfsborg⟧, on ⟦MINUTE|84⟧, and when the board went up with his number on it he ran off to the sort of noise that forgives everything.

With the tie level at ⟦SCORE|2-2⟧ on aggregate, ⟦TEAM|Cruzeiro⟧ had the away goals, or would have had, if those still counted. ⟦PERSON|Gabi Montenegro⟧ settled such arguments. The volley he met ⟦PERSON|Breno Fagundes⟧' clearance with was still rising when it ⟦G15|hit the net⟧.

⟦PERSON|Clive Rowbottom⟧ got the goalkeeper's shirt because the goalkeeper got a red card. First thing he did was pick the ball out of the net, courtesy of ⟦PERSON|Ricky Sesay-Hughes⟧'s ⟦G16|penalty⟧. Second thing was to be lobbed from the centre circle by ⟦PERSON|Ashton Yarde⟧, only for the ball to come back off the bar.

⟦TEAM|Bristol City Women⟧ stayed third by the width of a post. ⟦PERSON|Gemma Auchterlonie⟧, two yards out, hit it in the ⟦MINUTE|91st⟧. "You put that in 99 times," said ⟦PERSON|Emily Rensburg⟧, whose own ⟦G17|goal⟧, from a rebound, just after the ⟦MINUTE|hour⟧, looked to have been the platform for a win before ⟦PERSON|Tilde Holgersen⟧ ⟦G18|got one⟧ too.

Twice ⟦TEAM|Kaizer Chiefs⟧ ⟦G19|went in front⟧, once from a corner and once from a mistake, and twice the lads from ⟦GPE|Polokwane⟧ ⟦G20|drew level⟧. At ⟦SCORE|2-2⟧ neither side wanted it to end; at ⟦SCORE|2-2⟧, with ⟦MINUTE|one minute to play⟧, ⟦PERSON|Ayanda Mokoena-Bell⟧ almost ended it.

⟦PERSON|Simeon Radoslavov⟧ could not be kept quiet. "We needed goals, I provide goals," he said after the last of his three, ⟦G21|scored⟧ when ⟦PERSON|Nino Avaliani⟧ spilt a cross. Before him ⟦PERSON|Giorgi Lominadze-Beridze⟧ had hit a post with the last kick of the ⟦MINUTE|opening 45⟧.

⟦PERSON|Mikel Arrizabalaga-Ruiz⟧ got nothing but applause. His shot, ⟦MINUTE|55⟧, saved. His cross, ⟦MINUTE|57⟧, cleared. His header, ⟦MINUTE|70⟧, off the line by ⟦PERSON|Jesus Nuñez⟧. But for ⟦TEAM|Eibar⟧ somebody had to get the ⟦G22|goal⟧, and on ⟦MINUTE|88⟧ it was ⟦PERSON|Unax Goikoetxea⟧, off his back, from ⟦PERSON|Arrizabalaga-Ruiz⟧'s corner.

⟦PERSON|Jesper Wallin-Obi⟧ made a string of saves to deny ⟦TEAM|Goteborg⟧ an equaliser. He turned ⟦PERSON|Adam Sjostrand⟧'s shot behind, blocked ⟦PERSON|Erik Hult⟧'s follow-up and, in the ⟦MINUTE|93rd minute⟧, plucked ⟦PERSON|Hult⟧'s header out of the air.
=====GOALS=====
{"id": "G1", "scorer": "Milo Ravensdale", "team": "Aston Villa", "minute": 23, "minute_text": "23rd minute"}
{"id": "G2", "scorer": "Milo Ravensdale", "team": "Aston Villa", "minute": 23, "minute_text": "23rd minute"}
{"id": "G3", "scorer": "Ezra Whitbread", "team": "Newcastle", "minute": 41, "minute_text": "41"}
{"id": "G4", "scorer": "Milo Ravensdale", "team": "Aston Villa", "minute": 47, "minute_text": "two minutes into the second half"}
{"id": "G5", "scorer": "Stefano Marchegiani", "scope": "background"}
{"id": "G6", "scorer": "Stijn Maes", "minute": 21, "minute_text": "21", "assist": "Verkuijlen"}
{"id": "G7", "scorer": "Mattia Bernasconi-Roth", "team": "Lugano", "outcome": "ruled out", "kind": "shot"}
{"id": "G8", "scorer": "Raheem Osei-Tutu", "team": "Maidstone", "kind": "shot"}
{"id": "G9", "scorer": "Jack Tuite; Aaron Devaney; Mo Jalloh-Byrne", "team": "Drogheda United", "count": 4}
{"id": "G10", "scorer": "Liselot Brands", "team": "PSV", "minute": 63, "minute_text": "63rd minute", "kind": "header"}
{"id": "G11", "scorer": "Josh Abara-Kent", "count": 11, "scope": "background"}
{"id": "G12", "scorer": "Teerapat Boonmee"}
{"id": "G13", "scorer": "Samir Haidari", "team": "Elfsborg", "minute": 84, "minute_text": "84"}
{"id": "G14", "scorer": "Samir Haidari", "team": "Elfsborg", "minute": 84, "minute_text": "84"}
{"id": "G15", "scorer": "Gabi Montenegro", "team": "Cruzeiro", "kind": "volley"}
{"id": "G16", "scorer": "Ricky Sesay-Hughes", "kind": "penalty"}
{"id": "G17", "scorer": "Emily Rensburg", "team": "Bristol City Women", "minute_text": "just after the hour"}
{"id": "G18", "scorer": "Tilde Holgersen"}
{"id": "G19", "team": "Kaizer Chiefs", "count": 2}
{"id": "G20", "count": 2}
{"id": "G21", "scorer": "Simeon Radoslavov"}
{"id": "G22", "scorer": "Unax Goikoetxea", "team": "Eibar", "minute": 88, "minute_text": "88", "assist": "Mikel Arrizabalaga-Ruiz"}
