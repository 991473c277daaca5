In the end ⟦TEAM|Coventry⟧ were undone by the oldest trick in the manual, the ball over the top, and by the newest, ⟦PERSON|Valentín Ocampo⟧, who ⟦G1|finished⟧ as though the manual had been written for him. ⟦MINUTE|Seventy-one minutes⟧, ⟦SCORE|0-1⟧; and ⟦PERSON|Wilson-Esbrand⟧, in goal, could be heard apologising to his granny.

No shots, three passes, one throw: this, compiled by an unpaid student, is the log of ⟦PERSON|Hugo Lacombe⟧'s second half. The boy's club, ⟦TEAM|Toulouse⟧, paid nine millions for him. He was last in front of goal on his way to the coach.

Up went a flare, down came the smoke, and somewhere inside it ⟦TEAM|Panathinaikos⟧ ⟦G2|took the lead⟧. The scorer was announced as ⟦PERSON|Ioannidis-Bell⟧, corrected to ⟦PERSON|Djuričin-Amos⟧, and at length, upon study of the film, established as ⟦PERSON|Takis Vernardos⟧, an ⟦TEAM|Olympiacos⟧ player of long service, off whose heel ⟦PERSON|Djuričin-Amos⟧ had driven it.

The old inside-right ran a finger down the fixture list. "Won that, lost that, drew that, missed that, I had the mumps." And the cup-tie at ⟦GPE|Huddersfield⟧? The finger stopped. "Hit the bar," said ⟦PERSON|Wally Etherington⟧, eighty-eight. "Hit the bar, ⟦MINUTE|last minute⟧, and I can hear it now."

For the fourth home match out of four ⟦TEAM|Cremonese⟧ ⟦G3|conceded⟧ first; for the fourth they ⟦G4|conceded⟧ through the middle; for the first of the four they did something about it. ⟦PERSON|Vandeputte-Osman⟧'s fierce drive at the angle, after ⟦MINUTE|52 minutes⟧, ⟦G5|made it ⟦SCORE|1-1⟧⟧. His fiercer one at the same angle, a little later on, was diverted by a fingernail.

A penalty shoot-out is to football what the toss of a coin is to philosophy. ⟦PERSON|Marten Raud⟧ scored his, ⟦PERSON|Siim Luts-Bell⟧ scored his, ⟦PERSON|Joonas Tamm-Grey⟧ put his over, and ⟦TEAM|Flora⟧, who had not managed a shot in two hours of the other thing, were in the last eight.

Among those who did not score at ⟦VENUE|Loftus Road⟧, one must begin with ⟦PERSON|Sinclair Armitage⟧. He did not score with a header, at a corner; he did not score with a chip, from a gift; and when at length, the custodian having fallen down, it became impossible not to, he was tackled by a team-mate.

The ⟦TEAM|Reggae Boyz⟧ are a goal to the good and playing keep-ball, and ⟦PERSON|Delroy Sangster⟧, whose ⟦G6|goal⟧ it was, a volley, taken falling, in the ⟦MINUTE|first minute⟧ of the second half, is lying flat on the touchline having his calf kneaded by a nurse. Of ⟦TEAM|Honduras⟧ there is no sign. Of ⟦PERSON|Luis Palma-Cruz⟧, their best man, a yellow card is the only sign.

"Call that a header?" bawled the wag behind the dug-out, and one saw what he meant, ⟦PERSON|Tunnicliffe⟧ having got nose, lip and shoulder to ⟦PERSON|Amponsah⟧'s cross, and ⟦PERSON|Tunnicliffe⟧'s own goalkeeper, ⟦PERSON|Ravenhill⟧, having got no part of himself to it at all. The ⟦G7|net was still shaking⟧. So was ⟦TEAM|Macclesfield⟧'s manager.

Of the league leaders nothing good can be said. They have extended their lead at the top to six because others slipped, slipped themselves at ⟦VENUE|Kenilworth Road⟧, and would have slipped further had ⟦PERSON|Osaretin⟧, with the whole of ⟦MINUTE|injury time⟧ to play in, not chosen to strike ⟦PERSON|Clucas-Ryan⟧ rather than the ball.

The sum of ⟦PERSON|Fabrizio Lo Presti⟧'s season: nine months, thirty-three starts, ⟦G8|goals⟧ 3, bookings 14. To these, on the last day, in the ⟦MINUTE|64th minute⟧, in the rain, he added ⟦G9|another⟧, which kept ⟦TEAM|Empoli⟧ up, and another, which did not matter but for which he had to leave the field. You may sort them for yourself.

"Somebody get a head on it," prays Father ⟦PERSON|Dominic Sheehy⟧ before each corner, and at the ⟦MINUTE|91st minute⟧ somebody did. It was ⟦PERSON|Mossie Flahavan⟧, unmarked, unmissable, and he planted it, with a force that had been asked for by nobody, into the lap of the parish priest.

⟦TEAM|Vasco⟧ ⟦SCORE|2⟧, ⟦TEAM|Fluminense⟧ ⟦SCORE|0⟧, and the ⟦G10|second⟧ of these as pretty as the ⟦G11|first⟧ was plain. The plain one ⟦PERSON|Nenê Batista⟧ ⟦G12|bundled in⟧ at ⟦MINUTE|27⟧. As for the pretty, you should know that ⟦PERSON|Zé Rafael⟧, ⟦PERSON|Cadu⟧ and ⟦PERSON|Léo Pontes⟧ all took part and no one of them took more than a touch, the final one, a kind of caress, being ⟦PERSON|Cadu⟧'s.

⟦PERSON|Ashgrove⟧ went for the near post; the ball went for the far. ⟦PERSON|Ashgrove⟧, it seems, had studied ⟦PERSON|Lewandowicz⟧'s last dozen penalties and detected a pattern. So had ⟦PERSON|Lewandowicz⟧. ⟦TEAM|Lech Poznań⟧'s record signing has now ⟦G13|converted⟧ thirteen in sequence, the most recent of which, ⟦G14|this one⟧, in the ⟦MINUTE|44th minute⟧, settled the group.

Is it permissible to yawn at ⟦VENUE|Camp Nou⟧? ⟦DATE|Yesterday⟧ eighty thousand did, as one might at a fifth act. The home side's lead, comfortable since the ⟦MINUTE|fourth minute⟧, was held, nursed and put to bed. ⟦TEAM|Cádiz⟧ had no shot. ⟦TEAM|Barcelona⟧, to keep them company, stopped having any either.

Two sides who have beaten nobody beat no one again. ⟦TEAM|Salford⟧ struck the frame through ⟦PERSON|N'Mai-Foster⟧; ⟦TEAM|Harrogate⟧, through ⟦PERSON|Muldoon-Eze⟧, the fellow holding the frame, a groundsman, who had come round to replace a peg.

⟦PERSON|Jory Penhaligon⟧'s ⟦G15|shot⟧, in the ⟦MINUTE|11th minute⟧, was perfect. ⟦PERSON|Jory Penhaligon⟧'s shot in the ⟦MINUTE|17th⟧ was better, and a one-handed save of legendary order by ⟦PERSON|Amadou-Price⟧ prevented a second for ⟦TEAM|Truro City⟧. They played on for another hour and a quarter but they might as well have stopped; there was nothing left in the bottle.

By train, boat and charabanc they went, the followers of ⟦TEAM|Linfield⟧, to see a lead of ⟦SCORE|3-1⟧ protected; and protected it was, by eight men, by a post and by ⟦PERSON|Rhys Annesley-Cooke⟧, whose denial of ⟦PERSON|Gjermundsson⟧ with the match in its dying throes was the equal of anything by his idol, ⟦PERSON|Bert Trautmann⟧. The aggregate stood.

On ⟦MINUTE|59 minutes⟧ ⟦PERSON|Papiss Touré-Allen⟧ ⟦G16|laid his forehead⟧ to a centre from ⟦PERSON|Ekdal⟧, and ⟦PERSON|Ekdal⟧ it was, ⟦MINUTE|three minutes⟧ on, who ⟦G17|profited⟧ when the compliment was returned. ⟦TEAM|Malmö⟧ had turned a deficit of one to an advantage of the same, in less time than it takes to fill a pipe.

There were complaints of a foul throw, a foul on the keeper and, from the directors' box, foul language. The ⟦G18|header⟧ by ⟦PERSON|Tosin Ademola-Reid⟧ that occasioned all three stood, a full minute, until the electronic eye gave judgment; whereupon the complaints changed sides, ⟦TEAM|Stockport⟧ found the ball back on the six-yard line, and the language, if anything, worsened.

It is not true that ⟦PERSON|Lionel Ashdown-Ferreira⟧ has never scored with his right foot. There was ⟦G19|one⟧ at ⟦GPE|Bologna⟧, by mistake, and ⟦G20|another⟧ for the county's under-elevens. He did not, all the same, fancy it on ⟦DATE|Saturday⟧, with ⟦PERSON|Krejčík⟧ stranded, and the time he spent in finding his left allowed ⟦TEAM|Venezia⟧ to bring back, by my reckoning, seven.
=====GOALS=====
{"id": "G1", "scorer": "Valentín Ocampo", "minute": 71, "minute_text": "Seventy-one minutes", "kind": "shot", "score": "0-1"}
{"id": "G2", "scorer": "Takis Vernardos", "team": "Panathinaikos", "kind": "own goal"}
{"id": "G3", "count": 4, "scope": "background"}
{"id": "G4", "count": 4, "scope": "background"}
{"id": "G5", "scorer": "Vandeputte-Osman", "team": "Cremonese", "minute": 52, "minute_text": "52 minutes", "kind": "shot", "score": "1-1"}
{"id": "G6", "scorer": "Delroy Sangster", "team": "Reggae Boyz", "minute": 46, "minute_text": "first minute", "kind": "volley"}
{"id": "G7", "scorer": "Tunnicliffe", "kind": "own goal"}
{"id": "G8", "scorer": "Fabrizio Lo Presti", "team": "Empoli", "count": 3, "scope": "background"}
{"id": "G9", "scorer": "Fabrizio Lo Presti", "team": "Empoli", "minute": 64, "minute_text": "64th minute"}
{"id": "G10", "scorer": "Cadu", "team": "Vasco"}
{"id": "G11", "scorer": "Nenê Batista", "team": "Vasco", "minute": 27, "minute_text": "27"}
{"id": "G12", "scorer": "Nenê Batista", "team": "Vasco", "minute": 27, "minute_text": "27"}
{"id": "G13", "scorer": "Lewandowicz", "team": "Lech Poznań", "kind": "penalty", "count": 13, "scope": "background"}
{"id": "G14", "scorer": "Lewandowicz", "team": "Lech Poznań", "minute": 44, "minute_text": "44th minute", "kind": "penalty"}
{"id": "G15", "scorer": "Jory Penhaligon", "team": "Truro City", "minute": 11, "minute_text": "11th minute", "kind": "shot"}
{"id": "G16", "scorer": "Papiss Touré-Allen", "team": "Malmö", "minute": 59, "minute_text": "59 minutes", "assist": "Ekdal", "kind": "header"}
{"id": "G17", "scorer": "Ekdal", "team": "Malmö", "minute": 62, "minute_text": "three minutes", "assist": "Papiss Touré-Allen"}
{"id": "G18", "scorer": "Tosin Ademola-Reid", "team": "Stockport", "kind": "header", "outcome": "ruled out"}
{"id": "G19", "scorer": "Lionel Ashdown-Ferreira", "kind": "shot", "scope": "background"}
{"id": "G20", "scorer": "Lionel Ashdown-Ferreira", "kind": "shot", "scope": "background"}
