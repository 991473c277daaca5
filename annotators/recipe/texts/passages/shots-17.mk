⟦MINUTE|67 min⟧ ⟦TEAM|SPURS⟧ HIT THE POST! ⟦PERSON|Jake Denholm⟧ lets fly from 22 yards, ⟦PERSON|Mason Forde⟧ is rooted, and the ball smacks the base of the upright. ⟦PERSON|Ali Rezaei⟧ pokes the rebound wide. How has that stayed out?

⟦MINUTE|71 min⟧ ⟦G1|GOAL⟧! ⟦TEAM|Wolves⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Fulham⟧. ⟦PERSON|Nico Vidal⟧ feeds ⟦PERSON|Jordan Eze⟧ and his shot ⟦G2|creeps in⟧ under ⟦PERSON|Sergei Ivanov⟧. Not one for the keeper’s scrapbook. He tipped over a far better effort from ⟦PERSON|Eze⟧ ⟦MINUTE|ten minutes ago⟧.

⟦TEAM|Yeovil Town⟧ keeper ⟦PERSON|Joe Prentice⟧ denied ⟦PERSON|Charlie Reeve⟧ twice in the space of a minute, saving first with his legs and then at full stretch, before ⟦PERSON|Callum Sharpe⟧ headed the loose ball on to the roof of the net. The ⟦TEAM|Glovers⟧ then went straight up the other end, where ⟦PERSON|Kyle Oduya⟧’s drive was deflected behind.

The ⟦NORP|Georgian⟧ champions went through thanks to a ⟦G3|volley⟧ by ⟦PERSON|Levan Kiknadze⟧. ⟦PERSON|Giorgi Arabuli⟧ chested down a long ball and ⟦PERSON|Kiknadze⟧, without waiting for it to fall, ⟦G4|hammered it past⟧ ⟦PERSON|Mykola Zubko⟧. A similar attempt by the same player in the first leg had nearly killed a pigeon.

⟦PERSON|Henk Bouwman⟧’s men led ⟦SCORE|2-0⟧ on aggregate and defended that lead without alarm. ⟦PERSON|Ruben Claes⟧ shot over for ⟦TEAM|Gent⟧ in the ⟦MINUTE|fourth minute⟧; it was the hosts’ only attempt until ⟦MINUTE|stoppage time⟧, when ⟦PERSON|Claes⟧ again missed the target.

Not for the first time ⟦DATE|this season⟧, ⟦TEAM|Derby⟧ had VAR to thank. ⟦PERSON|Anton Lisowski⟧’s ⟦G5|header⟧ beat ⟦PERSON|Josh Veale⟧ all ends up in the ⟦MINUTE|77th minute⟧, but ⟦PERSON|Ryan Odell⟧ had strayed into an offside position, blocking the goalkeeper’s view, and the ⟦G6|goal⟧ was scratched.

⟦PERSON|Tobias Aune⟧ ⟦G7|won it⟧ for ⟦TEAM|Bodø/Glimt⟧, meeting ⟦PERSON|Sondre Hay⟧’s corner at the near post to ⟦G8|glance the ball beyond⟧ ⟦PERSON|Kristian Foss⟧. ⟦PERSON|Aune⟧ had been guilty of two glaring misses before that, shooting over from eight metres and then heading against ⟦PERSON|Foss⟧’s knees.

⟦TEAM|Bangkok United⟧ won a penalty two minutes after the ⟦MINUTE|restart⟧, ⟦PERSON|Anon Srisai⟧ having handled. ⟦PERSON|Willen Mota⟧ hit it hard and down the middle, ⟦PERSON|Kampol Suk⟧ stayed where he was, and the rebound was cleared by three men at once.

“I told him at ⟦MINUTE|half-time⟧ he’d score,” beamed ⟦TEAM|Raith Rovers⟧ manager ⟦PERSON|Billy Guthrie⟧. He did not, ⟦PERSON|Lewis Tait⟧’s shot rolling along the line before ⟦PERSON|Andy Meikle⟧ booted it clear, but it was from that clearance that ⟦PERSON|Jamie Rennie⟧ ⟦G9|picked out the top corner⟧.

A frustrating evening for our women at ⟦VENUE|Dens Park⟧. ⟦PERSON|Kirsten Baird⟧ struck the crossbar in the opening minute and saw another effort saved, ⟦PERSON|Abbie Lowe⟧ had a shot cleared off the line, and ⟦TEAM|Aberdeen Women⟧ ⟦G10|scored⟧ with their one real chance through ⟦PERSON|Nia Forsyth⟧.

⟦PERSON|Hakan Şimşek⟧ ⟦G11|struck⟧ in the ⟦MINUTE|14th minute⟧, his free-kick taking a nick off the wall, and struck the underside of the bar in the ⟦MINUTE|15th⟧. That was the difference between ⟦TEAM|Samsunspor⟧ and a comfortable evening. ⟦TEAM|Rizespor⟧ ⟦G12|levelled⟧ with a fine strike by ⟦PERSON|Oğuz Ateş⟧.

There were claims that the ball had gone out before ⟦PERSON|Pedro Loureiro⟧ crossed. There were claims that ⟦PERSON|Bruno Amaral⟧ had used his arm when he ⟦G13|guided it in⟧. The referee dismissed the former, upheld the latter and showed ⟦PERSON|Amaral⟧ a yellow card, and ⟦TEAM|Gil Vicente⟧ still needed a goal.

The teenager ⟦PERSON|Abdul Karim⟧ looked nervous in front of goal, snatching at one chance and passing up another when he might have shot. The third came to him so quickly that there was no time to worry. ⟦PERSON|Yaw Boateng⟧’s shot was parried, and ⟦TEAM|Asante Kotoko⟧ ⟦G14|had their breakthrough⟧.

⟦TEAM|Sampdoria⟧ finished fifth, a point short of the play-offs, after a last-day ⟦SCORE|0-0⟧ in ⟦GPE|Pisa⟧ in which they could not finish at all. ⟦PERSON|Fabio Lenzi⟧ drove one shot into the goalkeeper’s stomach and lashed another over; ⟦PERSON|Antonio La Rocca⟧ put a free header wide.

⟦PERSON|Ollie Tarrant⟧’s ⟦G15|second⟧ of the game, a penalty, sealed the points for ⟦TEAM|Wycombe⟧. The ⟦G16|first⟧ had come inside ⟦MINUTE|ten minutes⟧, when he ⟦G17|beat⟧ ⟦PERSON|Jon McCabe⟧ from 12 yards. ⟦PERSON|McCabe⟧ was only playing because ⟦TEAM|Leyton Orient⟧’s regular keeper had been hurt saving from ⟦PERSON|Tarrant⟧ in the reverse fixture.

“I’ve not given up on twenty goals,” said ⟦PERSON|Marvin Tagoe⟧, “but I need to start.” The ⟦TEAM|Barnsley⟧ forward saw one shot tipped on to the upright at ⟦TEAM|Exeter⟧, and another ricochet off ⟦PERSON|Craig Uttley⟧ and over.

Penalty to ⟦TEAM|Vietnam⟧. ⟦PERSON|Nguyen Van Hau⟧ against ⟦PERSON|Danial Rahman⟧. Saved! The follow-up is blocked by ⟦PERSON|Faizal Aziz⟧, the follow-up to the follow-up is over. ⟦TEAM|Malaysia⟧ breathe again, and it remains ⟦SCORE|1-1⟧.

⟦DATE|Sunday⟧’s derby in ⟦GPE|Seville⟧ will be remembered for the ⟦G18|goal⟧ that never was. ⟦PERSON|Curro Benítez⟧ had run half the length of the pitch and ⟦G19|beaten ⟦PERSON|Rafa Montes⟧⟧ when the referee blew for a foul near the other area. He blew for it, said the ⟦TEAM|Betis⟧ captain, “about nine seconds after I was in the net with the ball.”

⟦PERSON|Jamie Woolcott⟧ put in the cross, ⟦PERSON|Aaron Birch⟧ put in the header and ⟦PERSON|Lee Stannard⟧, on the line, put in a foot to stop it. ⟦TEAM|Bath City⟧ players appealed, the linesman shook his head, and everyone got on with it. A draw, ⟦SCORE|2-2⟧, was fair.

⟦TEAM|Santos Laguna⟧’s ⟦PERSON|Edson Barrientos⟧ has 11 ⟦G20|goals⟧ ⟦DATE|this term⟧ and will feel that he ought to have had 12, after putting the ball over an empty net in the ⟦MINUTE|39th minute⟧. ⟦MINUTE|Eight minutes earlier⟧ his cross had been ⟦G21|turned into his own goal⟧ by ⟦PERSON|Iker Fuentes⟧.

The ⟦G22|winner⟧ was worthy of the name. ⟦PERSON|Ángel Pozo⟧ robbed ⟦PERSON|Denis Murtagh⟧ in the centre circle, swapped passes with ⟦PERSON|Toni Olmedo⟧ and, as ⟦PERSON|Ferran Gil⟧ came out, ⟦G23|clipped the ball up and over⟧ him. It was the last kick of ⟦TEAM|Levante⟧’s season; they finish ninth.

The ⟦NORP|Portuguese⟧ international hit the crossbar with an effort from distance and then blazed the rebound over. “I should do better,” ⟦PERSON|Rúben Falcato⟧ admitted. “When you are ⟦SCORE|one-nil⟧ down in ⟦GPE|Turin⟧, you don’t get two chances like that.”

⟦PERSON|Ousmane Camara⟧ headed a corner clear, ran the length of the pitch, collected ⟦PERSON|Sékou Keita⟧’s return and shot against a post. Nobody deserved a goal more. Nobody looked less surprised when ⟦PERSON|Mamadou Barry⟧ ⟦G24|tapped in⟧ what came back and wheeled off, arms wide, as though he had done it on his own.
=====GOALS=====
{"id": "G1", "scorer": "Jordan Eze", "team": "Fulham", "minute": 71, "minute_text": "71 min", "assist": "Nico Vidal", "kind": "shot", "score": "0-1"}
{"id": "G2", "scorer": "Jordan Eze", "team": "Fulham", "minute": 71, "minute_text": "71 min", "assist": "Nico Vidal", "kind": "shot"}
{"id": "G3", "scorer": "Levan Kiknadze", "assist": "Giorgi Arabuli", "kind": "volley"}
{"id": "G4", "scorer": "Levan Kiknadze", "assist": "Giorgi Arabuli", "kind": "volley"}
{"id": "G5", "scorer": "Anton Lisowski", "minute": 77, "minute_text": "77th minute", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Anton Lisowski", "minute": 77, "minute_text": "77th minute", "kind": "header", "outcome": "ruled out"}
{"id": "G7", "scorer": "Tobias Aune", "team": "Bodø/Glimt", "assist": "Sondre Hay", "kind": "header"}
{"id": "G8", "scorer": "Tobias Aune", "team": "Bodø/Glimt", "assist": "Sondre Hay", "kind": "header"}
{"id": "G9", "scorer": "Jamie Rennie", "team": "Raith Rovers", "kind": "shot"}
{"id": "G10", "scorer": "Nia Forsyth", "team": "Aberdeen Women"}
{"id": "G11", "scorer": "Hakan Şimşek", "team": "Samsunspor", "minute": 14, "minute_text": "14th minute", "kind": "free kick"}
{"id": "G12", "scorer": "Oğuz Ateş", "team": "Rizespor", "kind": "shot"}
{"id": "G13", "scorer": "Bruno Amaral", "team": "Gil Vicente", "assist": "Pedro Loureiro", "outcome": "ruled out"}
{"id": "G14", "scorer": "Abdul Karim", "team": "Asante Kotoko"}
{"id": "G15", "scorer": "Ollie Tarrant", "team": "Wycombe", "kind": "penalty"}
{"id": "G16", "scorer": "Ollie Tarrant", "team": "Wycombe", "minute_text": "ten minutes", "kind": "shot"}
{"id": "G17", "scorer": "Ollie Tarrant", "team": "Wycombe", "minute_text": "ten minutes", "kind": "shot"}
{"id": "G18", "scorer": "Curro Benítez", "team": "Betis", "outcome": "ruled out"}
{"id": "G19", "scorer": "Curro Benítez", "team": "Betis", "outcome": "ruled out"}
{"id": "G20", "scorer": "Edson Barrientos", "team": "Santos Laguna", "count": 11, "scope": "background"}
{"id": "G21", "scorer": "Iker Fuentes", "team": "Santos Laguna", "minute": 31, "kind": "own goal", "minute_text": "Eight minutes earlier"}
{"id": "G22", "scorer": "Ángel Pozo", "team": "Levante", "assist": "Toni Olmedo", "kind": "shot"}
{"id": "G23", "scorer": "Ángel Pozo", "team": "Levante", "assist": "Toni Olmedo", "kind": "shot"}
{"id": "G24", "scorer": "Mamadou Barry"}
