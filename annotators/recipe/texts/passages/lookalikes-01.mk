⟦TEAM|Sparta Prague⟧ needed a goal and brought on three defenders. ⟦PERSON|Jiří Vondrák⟧ later explained that they were the best headers of a ball he had, and that he would have looked a genius had ⟦PERSON|Tomáš Bezdíček⟧ found the target instead of the second tier.

The record book says ⟦PERSON|Hallgrímur Stefánsson⟧ has ⟦G1|scored 212 goals⟧ for ⟦TEAM|Valur⟧, but the ⟦MINUTE|76th-minute⟧ ⟦G2|tap-in⟧ that beat ⟦TEAM|Breidablik⟧ on ⟦DATE|Thursday⟧ was, by his own count, only the fourth with his right foot.

Put through on goal by a header from his own centre-half, ⟦PERSON|Marlon Duquesne⟧ had time to look up, time to look at the linesman, and time, it turned out, to be caught. The tackle by ⟦PERSON|Stijn Verhulst⟧ won the ⟦DATE|weekend⟧'s loudest cheer in ⟦GPE|Bruges⟧.

Had ⟦PERSON|Aisling Coughlan⟧ been an inch taller, she said, the tie was over at ⟦MINUTE|half-time⟧. She was not, the ball skimmed off her hair and away, and from the goal kick ⟦TEAM|Athlone Town Women⟧ were ⟦G3|undone⟧: one bounce, one flick, ⟦PERSON|Karolina Wrzos⟧ beyond the back four and the finish between ⟦PERSON|Niamh Tuohy⟧'s legs.

"I don't do targets. Twenty goals, fifteen goals, it's for the papers," ⟦PERSON|Jamal Treherne⟧ said. He has ⟦G4|twelve⟧ already for ⟦TEAM|Swansea⟧, all but two of them away from home, and there is not a club in the ⟦COMPETITION|Championship⟧ with fewer clean sheets ⟦DATE|this season⟧ than ⟦TEAM|Hull⟧, his opponents ⟦DATE|tomorrow⟧.

With the first leg in the bag, ⟦TEAM|Nacional⟧ could afford a goalless night in ⟦GPE|Asunción⟧ and very nearly got one. Then ⟦PERSON|Derlis Achucarro⟧ ⟦G5|bundled in⟧ a corner on ⟦MINUTE|90+4⟧ and, with the aggregate still two in their favour, the ⟦NORP|Uruguayans⟧ shrugged, restarted and went to the airport.

The second spell of ⟦PERSON|Ivo Grgurić⟧ at ⟦TEAM|Hajduk Split⟧ is going rather better than the first. Goals: nil, assists: nil, bookings: one, but a clean sheet every week and a new contract worth, say local papers, double the old.

⟦TEAM|Rochdale⟧ took their time, took their corner short, and took the lead of the referee, who appeared to be playing for a draw too. The visitors from ⟦GPE|Eastleigh⟧ went home level on points with six others.

After ⟦PERSON|Bas Terpstra⟧ had hit a divot, a team-mate and, on the stroke of ⟦MINUTE|half-time⟧, the roof of the away dugout, few in ⟦GPE|Heerenveen⟧ expected him to hit the net. He ⟦G6|did⟧, with ⟦MINUTE|one minute remaining⟧, ⟦PERSON|Jelmer Oosterhof⟧'s cut-back meeting the one clean contact of his evening.

"Let's be honest, ⟦SCORE|3-0⟧ flattered them," said ⟦PERSON|Rosalind Achebe⟧, "but you can't switch off for three throw-ins and expect not to be punished." ⟦PERSON|Ebony Stallard⟧, ⟦PERSON|Mila Janković⟧ and, in ⟦MINUTE|injury time⟧, ⟦PERSON|Freya Lindqvist⟧ had ⟦G7|scored⟧ for ⟦TEAM|Everton⟧.

The club went ahead with plans for a new north stand on ⟦DATE|Wednesday⟧. On ⟦DATE|Saturday⟧ the team ⟦G8|went ahead⟧ after ⟦MINUTE|nine minutes⟧ through ⟦PERSON|Rhodri Amphlett⟧, a scuffed shot that would not have troubled a stand of any size, and stayed there. ⟦TEAM|Newport County⟧ had forgotten how it feels.

Whipped in by ⟦PERSON|Nacho Peral⟧, cleared by ⟦PERSON|Gonçalo Vilaça⟧, whipped in again, cleared again. It was that sort of a match, ⟦TEAM|Braga⟧ repelling and ⟦TEAM|Valladolid⟧ repeating, and a winner never looked like coming from either.

"If we'd got the goal when we were on top it's a different game," ⟦PERSON|Lorna Fitzmaurice⟧ said. "We had them. We let them breathe, and then we were the ones hanging on for ⟦SCORE|0-0⟧."

Few players can say they were an opening-day debutant, a top scorer and a free agent in the same calendar year. ⟦PERSON|Anton Yelkin⟧, whose ⟦G9|brace⟧ at ⟦TEAM|Rotor Volgograd⟧ in ⟦DATE|May⟧ kept ⟦TEAM|Baltika⟧ up, can.

There was a question for ⟦PERSON|Carlo Messeri⟧ about when his strikers would score. "When they shoot," came the answer. ⟦TEAM|Cremonese⟧ have had two efforts on target in 270 minutes, one of them a clearance.

⟦PERSON|Zoran Tadijević⟧ was booked for protesting at ⟦MINUTE|34 minutes⟧, warned at ⟦MINUTE|39⟧ and applauded at ⟦MINUTE|44⟧, when the ⟦TEAM|Partizan⟧ number ten ⟦G10|curled one past⟧ ⟦PERSON|Vuk Simeunović⟧ with the outside of his boot. The three are best explained by the fact that the ⟦G11|goal⟧ should have been his second: VAR had wiped out an earlier ⟦G12|finish⟧ for a toenail.

Lead cut to two points, nerves frayed, fingernails gone: ⟦TEAM|Celtic⟧ fans travelled back from ⟦GPE|Dingwall⟧ talking about penalties, one of which should have been given and one of which ⟦PERSON|Callum Strachur⟧ should have scored.

"At ⟦SCORE|1-0⟧ we had a chance to make it two, we don't take it, they go down the other end and it's ⟦SCORE|1-1⟧," said a rueful ⟦PERSON|Steve Dunmore⟧. The chance had been ⟦PERSON|Alfie Quested⟧'s, the ⟦G13|leveller⟧ ⟦PERSON|Owusu Baah⟧'s, with barely 20 seconds between them.

It was the opener of the whole ⟦COMPETITION|A-League⟧ season, the ⟦GPE|Melbourne⟧ sun was out, and for an hour ⟦TEAM|Victory⟧ had everything except the ball in the net. Then came ⟦PERSON|Stavros Kalantzis⟧'s through pass and ⟦PERSON|Reuben Tanoa⟧'s ⟦G14|stab past⟧ the keeper. "He'd still be running if we let him," laughed the coach.

⟦PERSON|Marcelinho⟧, the winner of three state titles and a ⟦COMPETITION|Copa do Brasil⟧, will not be adding a fourth. His ⟦G15|penalty⟧, a chip so slow the keeper had time to change his mind, was ⟦TEAM|Ponte Preta⟧'s only reply to ⟦G16|goals⟧ by ⟦PERSON|Wesley Nogueira⟧ and ⟦PERSON|Thales⟧.

Turned away at the turnstile because of a ticket mix-up, ⟦PERSON|Barry Loftus⟧ missed nothing: no goals, no corners after the ⟦MINUTE|break⟧, and one shot, by ⟦TEAM|Grimsby⟧'s ⟦PERSON|Ollie Penhaligon⟧, which struck a linesman.

The ⟦TEAM|Saints⟧ cut the gap to the play-off places to two points without kicking a ball, ⟦TEAM|Preston⟧'s draw with ⟦TEAM|Stoke⟧ doing the work for them. They have scored-draw specialists ⟦TEAM|Hull⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Hallgrímur Stefánsson", "team": "Valur", "count": 212, "scope": "background"}
{"id": "G2", "scorer": "Hallgrímur Stefánsson", "team": "Valur", "minute": 76, "minute_text": "76th-minute", "kind": "shot"}
{"id": "G3", "scorer": "Karolina Wrzos"}
{"id": "G4", "scorer": "Jamal Treherne", "team": "Swansea", "count": 12, "scope": "background"}
{"id": "G5", "scorer": "Derlis Achucarro", "minute": 90, "added": 4, "minute_text": "90+4"}
{"id": "G6", "scorer": "Bas Terpstra", "minute": 89, "minute_text": "one minute remaining", "assist": "Jelmer Oosterhof", "kind": "shot"}
{"id": "G7", "scorer": "Ebony Stallard; Mila Janković; Freya Lindqvist", "team": "Everton", "count": 3}
{"id": "G8", "scorer": "Rhodri Amphlett", "team": "Newport County", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G9", "scorer": "Anton Yelkin", "team": "Baltika", "count": 2, "scope": "background"}
{"id": "G10", "scorer": "Zoran Tadijević", "team": "Partizan", "minute": 44, "minute_text": "44", "kind": "shot"}
{"id": "G11", "scorer": "Zoran Tadijević", "team": "Partizan", "minute": 44, "kind": "shot"}
{"id": "G12", "scorer": "Zoran Tadijević", "team": "Partizan", "outcome": "ruled out"}
{"id": "G13", "scorer": "Owusu Baah"}
{"id": "G14", "scorer": "Reuben Tanoa", "team": "Victory", "assist": "Stavros Kalantzis", "kind": "shot"}
{"id": "G15", "scorer": "Marcelinho", "team": "Ponte Preta", "kind": "penalty"}
{"id": "G16", "scorer": "Wesley Nogueira; Thales", "count": 2}
