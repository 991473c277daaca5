Few grounds sulk like ⟦VENUE|Selhurst Park⟧, and by the ⟦MINUTE|hour⟧ it was sulking in four languages. ⟦TEAM|Crystal Palace⟧ had hit the frame through ⟦PERSON|Ebere Ezeji⟧; ⟦PERSON|Marc Guehenno⟧'s header from the resulting corner was hacked away by a defender; ⟦PERSON|Ezeji⟧ again, this time from a cut-back, found the goalkeeper's midriff. It needed a scapegoat, that sulk, and chose the linesman.

⟦PERSON|Ludmila Hartmannová⟧'s ⟦G1|hat-trick⟧ (⟦MINUTE|22⟧, ⟦MINUTE|40⟧, ⟦MINUTE|71⟧) was of the classical kind, right foot, left foot, head, and ⟦PERSON|Ludmila Hartmannová⟧'s hat was thrown to her from the crowd. “It's not even mine,” she said, wearing it.

On paper ⟦TEAM|Sassuolo⟧'s ⟦G2|equaliser⟧ was a tap-in. On grass it was a masterpiece of patience, ⟦PERSON|Domenico Laurini⟧ drawing one man, ⟦PERSON|Armand Volpati⟧ another, ⟦PERSON|Laurini⟧ a third, so that by the ⟦MINUTE|75th minute⟧, when ⟦PERSON|Pinamonti-Grey⟧ ⟦G3|touched it in⟧, there was nobody left in the area to draw.

“Last year we finished with a trophy. This year we could finish with nothing and I would be prouder,” ⟦PERSON|Nuria Bassols⟧ told a room which did not believe her. Her ⟦TEAM|Barcelona⟧ side, beaten finalists in two cups, surrendered the lead in the league on ⟦DATE|Sunday⟧ without conceding a goal, an achievement of sorts.

⟦G4|Beaten⟧ twice in the first half by shots he might have stopped, ⟦PERSON|Tarek El-Masry-Jones⟧ was ⟦G5|beaten⟧ only once in the second, by one that he could not; and as ⟦TEAM|Zamalek⟧ had meanwhile ⟦G6|scored four⟧, he had the unusual experience of being chaired from the pitch by those who had been booing him on it.

Through 17 minutes of ⟦MINUTE|stoppage time⟧, added for a drone, a dog and a doctor, ⟦TEAM|Go Ahead Eagles⟧ held on to what they had, which was nothing, and prevented ⟦TEAM|NEC⟧ from having anything more.

Away wins of this type used to be called smash and grab. ⟦TEAM|Motherwell⟧ did little smashing. They grabbed, though: ⟦PERSON|Callum Slattery-Wood⟧, following up as ⟦PERSON|Zander McGill⟧ pushed out ⟦PERSON|Tony Watt-Lennox⟧'s low one, ⟦G7|nicked it over the line⟧ in the ⟦MINUTE|42nd minute⟧, and for three-quarters of an hour thereafter nobody in ⟦GPE|Dingwall⟧ could lay hands on it, or them.

⟦PERSON|Jeremiah Wooldridge⟧ was the first black captain of the county side, the first to open a garage and the first, in ⟦DATE|1926⟧, to ⟦G8|score⟧ at both ends and be made to buy the drinks. His great-granddaughter ⟦PERSON|Destiny⟧ plays for ⟦TEAM|Lewes⟧. Against ⟦TEAM|Durham⟧ she hit a post, and bought them anyway.

If one seeks the game's turning point one will find it at ⟦MINUTE|61 minutes⟧, in ⟦PERSON|Rasmus Kristoffer-Dahl⟧'s boots. He might have passed to ⟦PERSON|Amoura-Lynn⟧, unmarked. He might have shot. What he did was think; and ⟦PERSON|Nusa-Adler⟧, thinking less, took the ball from him, ran the length of ⟦GPE|Leipzig⟧, and ⟦G9|made the game safe⟧.

Is ⟦PERSON|Casimir Ndong⟧ the best full-back in ⟦GPE|Africa⟧? He was the best in ⟦GPE|Libreville⟧. Two certain goals were averted by his tackles, another by his head; and if his own long shot, late on, had not been goal-bound until it met ⟦PERSON|Aubame-Price⟧, nobody in ⟦TEAM|Gabon⟧'s colours would have been minded to say so.

There were still people coming up the steps of the ⟦VENUE|New Lawn⟧ with their pies when ⟦PERSON|Jordan Moore-Taylor-Smith⟧ let go from distance and ⟦PERSON|Luke McGee-Ross⟧, who had also been thinking about pies, ⟦G10|dropped it over the line⟧. ⟦TEAM|Forest Green Rovers⟧ had ⟦G11|conceded⟧ after ⟦MINUTE|19 seconds⟧. They took the remaining eighty-nine minutes and some to ⟦G12|concede⟧ again, but they got there.

The judge, if there had been one, would have given a points decision. ⟦TEAM|Racing Club⟧ led in shots by thirteen to four, in bookings by six to one and in territory by a street. ⟦TEAM|San Lorenzo⟧ led in the ⟦MINUTE|sixth minute⟧, by a ⟦G13|header⟧, through ⟦PERSON|Adam Bareiro-Quinn⟧, from the first of those four; and, there having been no reply, in the ⟦MINUTE|ninetieth⟧.

“Give it to me, and go and stand over there.” With these words, says ⟦PERSON|Vasil Krumov⟧, the late ⟦PERSON|Stefan Bozhilov⟧ would take a penalty off whoever had won it. On ⟦DATE|Saturday⟧ it was ⟦PERSON|Krumov⟧ himself who said them. He put the ball down, wiped it, stepped back six and a half paces, as one should, and sent it screaming into the acacias.

Whoever christened ⟦PERSON|Angel Moncada⟧ knew little about centre-halves. At ⟦MINUTE|10 minutes⟧ he felled ⟦PERSON|Óliver Rey⟧; at ⟦MINUTE|24⟧ he felled ⟦PERSON|Óliver Rey⟧'s replacement; at ⟦MINUTE|39⟧, with ⟦TEAM|Cádiz⟧ appealing for his removal, he came up for a set piece, stayed up for its aftermath, and ⟦G14|hammered ⟦TEAM|Eibar⟧ in front⟧. He went off to cheers, at the ⟦MINUTE|interval⟧, for his own protection.

This was the opener of the tournament, and no opener can have opened less. ⟦TEAM|Qatar⟧ defended the edge of their own box as if it bore gas; ⟦TEAM|Ecuador⟧ passed in front of it as if it might; and the one man who tried to break the line, ⟦PERSON|Piero Hincapié-Long⟧, got the line's elbow in his eye.

Her twenty-first cap, her twenty-first clean sheet: ⟦PERSON|Jacinta Galabadaarachchi-Po⟧ does not let in goals, she says, because she dislikes bending. Of ⟦TEAM|Croatia⟧'s nine on target at ⟦VENUE|Hindmarsh⟧ she caught six, and none of them below the waist.

It will be asked how ⟦TEAM|Wealdstone⟧ contrived to lose. A goal up when the floodlights failed; a goal up when they were mended; a goal up with ⟦MINUTE|four minutes to play⟧. The answer is ⟦PERSON|Max Kretzschmar-Ford⟧, a supply teacher, brought on by ⟦TEAM|Aldershot⟧ to waste time and so ignorant of the art that he ⟦G15|scored two⟧.

Not for the first time, ⟦PERSON|Bertrand Traoré-Lindley⟧ was the man most likely and, not for the first time, the man most sorry. He hit the net once, from underneath, while retrieving a ball for the taking of a goal kick. ⟦TEAM|Ajaccio⟧, whose points were thus preserved, were kind to him about it.

Under ⟦PERSON|Egil Tufte⟧ the ⟦TEAM|Faroe Islands⟧ have learned to keep the ball, and under the same ⟦PERSON|Egil Tufte⟧ have learned that it makes no odds. On ⟦DATE|Friday⟧ they had it for fifty-eight minutes in the ninety. ⟦TEAM|Greece⟧ had it for thirty-two, and for four decisive seconds of the thirty-two it was with ⟦PERSON|Giorgos Masouras-Bay⟧, who ⟦G16|did what such men do⟧. The sheep on the hill never looked up.

Some goals are scored; this one was mislaid. ⟦PERSON|Edson Mineiro⟧ crossed, ⟦PERSON|Lisandro Cabral⟧ swung and missed, ⟦PERSON|Ever Banega-Luz⟧ swung and missed, and the ball continued on its way, touched by nobody but a daisy, ⟦G17|past ⟦PERSON|Muslera-Hale⟧⟧, who swung, and missed, as well. ⟦MINUTE|88 minutes⟧; ⟦TEAM|Grêmio⟧ ⟦SCORE|1⟧, ⟦TEAM|Internacional⟧ ⟦SCORE|0⟧.

Twelve years in the ⟦TEAM|Blackburn⟧ boot-room, ten as coach to its reserves, and ⟦DATE|tonight⟧, at sixty-one, ⟦PERSON|Clifford Entwistle⟧ has charge of the first team, if only till they find someone. “I'd settle for a one-nil,” he says, “and I'm not fussed who. A goal off somebody's bottom. Then I'd like to go home and have my tea.”
=====GOALS=====
{"id": "G1", "scorer": "Ludmila Hartmannová", "count": 3}
{"id": "G2", "scorer": "Pinamonti-Grey", "team": "Sassuolo", "minute": 75, "minute_text": "75th minute"}
{"id": "G3", "scorer": "Pinamonti-Grey", "team": "Sassuolo", "minute": 75, "minute_text": "75th minute"}
{"id": "G4", "count": 2}
{"id": "G5"}
{"id": "G6", "team": "Zamalek", "count": 4}
{"id": "G7", "scorer": "Callum Slattery-Wood", "team": "Motherwell", "minute": 42, "minute_text": "42nd minute"}
{"id": "G8", "scorer": "Jeremiah Wooldridge", "count": 2, "scope": "background"}
{"id": "G9", "scorer": "Nusa-Adler"}
{"id": "G10", "scorer": "Jordan Moore-Taylor-Smith", "minute": 1, "minute_text": "19 seconds", "kind": "shot"}
{"id": "G11", "scorer": "Jordan Moore-Taylor-Smith", "minute": 1, "minute_text": "19 seconds", "kind": "shot"}
{"id": "G12"}
{"id": "G13", "scorer": "Adam Bareiro-Quinn", "team": "San Lorenzo", "minute": 6, "minute_text": "sixth minute", "kind": "header"}
{"id": "G14", "scorer": "Angel Moncada", "team": "Eibar", "minute": 39, "minute_text": "39"}
{"id": "G15", "scorer": "Max Kretzschmar-Ford", "team": "Aldershot", "count": 2}
{"id": "G16", "scorer": "Giorgos Masouras-Bay", "team": "Greece"}
{"id": "G17", "scorer": "Edson Mineiro", "team": "Grêmio", "minute": 88, "minute_text": "88 minutes", "score": "1-0"}
