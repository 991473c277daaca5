⟦TEAM|Stoke City⟧ have made a breakthrough in their search for a striker and expect to complete the signing of ⟦PERSON|Edvin Hodzic⟧ before ⟦DATE|Friday⟧'s deadline. The ⟦NORP|Bosnian⟧, 24, has 16 ⟦G1|goals⟧ ⟦DATE|this season⟧, six of them penalties, and ⟦G2|scored the winner⟧ when his team won the cup in ⟦DATE|May⟧.

The visitors' ⟦G3|reply⟧ was swift. ⟦PERSON|Will Ashdown⟧ had only just finished celebrating his ⟦MINUTE|45th-minute⟧ ⟦G4|penalty⟧ when, ⟦MINUTE|two minutes after the restart⟧, ⟦PERSON|Mikkel Damkjær⟧ beat ⟦PERSON|Ashdown⟧ to a loose ball and sent ⟦PERSON|Ibrahim Sulemana⟧ through to ⟦G5|slip it under⟧ ⟦PERSON|Fraser Boyd⟧ for ⟦TEAM|Brentford⟧.

⟦PERSON|Gorka Elustondo⟧ ⟦G6|made sure of the points⟧ with his second and ⟦TEAM|Eibar⟧'s third on ⟦MINUTE|86⟧. He was found by ⟦PERSON|José Corpas⟧ after ⟦PERSON|Mario Soriano⟧ had won possession. ⟦PERSON|Corpas⟧ himself had ⟦G7|put ⟦TEAM|Eibar⟧ ahead⟧, a lead that ⟦PERSON|Elustondo⟧'s ⟦G8|first⟧, a header, had doubled on ⟦MINUTE|40⟧.

⟦PERSON|Alan Quaresma⟧'s cross-shot looked to be going wide until it clipped the heel of ⟦PERSON|Tim Sauer⟧. ⟦PERSON|Sauer⟧'s goalkeeper, ⟦PERSON|Dominik Brandl⟧, had a hand to it, and it hit the post. From the corner, taken by ⟦PERSON|Quaresma⟧, ⟦PERSON|Sauer⟧ headed against the other one.

A week after his ⟦G9|own goal⟧ lost the derby, ⟦PERSON|Reece Bamford⟧ ⟦G10|put through his own net⟧ again. The ⟦TEAM|Blackburn Rovers⟧ defender was facing the wrong way when ⟦PERSON|Jed Horrocks⟧'s cross reached him in the ⟦MINUTE|32nd minute⟧, and ⟦G11|shinned it in⟧. This one did not matter, ⟦PERSON|Musa Kanneh⟧ having ⟦G12|scored twice⟧ by then.

With his first touch in professional football ⟦PERSON|Caleb Innes⟧ ⟦G13|headed ⟦TEAM|Dundee⟧'s winner⟧; with his second he was booked. ⟦PERSON|Ewan Gillies⟧ supplied the ⟦MINUTE|84th-minute⟧ cross and ⟦PERSON|Mark Docherty⟧ the yellow card. ⟦PERSON|Innes⟧, 17, said that he would keep the ball and frame the card.

"We were a couple of goals better, I thought," said ⟦PERSON|Roy Sandham⟧ after ⟦TEAM|Wealdstone⟧'s goalless draw. "We've had a penalty, a header, an open goal." The penalty, by ⟦PERSON|Mitch Crowther⟧ on ⟦MINUTE|27⟧, was saved. The header, by ⟦PERSON|Brett Ayling⟧, was wide. The open goal was missed by ⟦PERSON|Crowther⟧.

⟦PERSON|Ignacio Valdivieso⟧ went down under ⟦PERSON|Cristian Zavala⟧'s challenge, picked himself up and was denied from the spot by ⟦PERSON|Brayan Cortés⟧. The ball was still in play, though; ⟦PERSON|Zavala⟧ took a swing at it and sent it on to the bar, from where it dropped for ⟦PERSON|Rodrigo Contreras⟧ to ⟦G14|walk it in⟧ on ⟦MINUTE|56⟧. ⟦TEAM|Universidad Católica⟧ led ⟦SCORE|1-0⟧.

⟦PERSON|Filip Kostić-Vuk⟧ fizzed in a corner, ⟦PERSON|Aleksa Terzin⟧ got across his marker, and ⟦PERSON|Petar Stanić⟧ got a hand in the way. Referee ⟦PERSON|Novak Simović⟧ gave nothing. From the break that followed ⟦PERSON|Stanić⟧ ⟦G15|scored for ⟦TEAM|TSC⟧⟧, ⟦MINUTE|62 minutes⟧ into a match they had hardly been in.

The only thing ⟦PERSON|Mikael Nilsson⟧ unleashed was a tirade. His centre-forward, ⟦PERSON|Emil Rosback⟧, had been booked for diving in the ⟦MINUTE|24th minute⟧ when he claimed a penalty, and substituted in the ⟦MINUTE|60th⟧ after he hit the bar. His replacement, ⟦PERSON|Taha Amiri⟧, ⟦G16|hit the net⟧ on ⟦MINUTE|77⟧ for ⟦TEAM|Norrköping⟧.

⟦TEAM|Gloucester City⟧'s ⟦G17|equaliser⟧, ⟦PERSON|Joe Hankin⟧'s ⟦G18|free-kick⟧ on the ⟦MINUTE|hour⟧, was as good as their ⟦G19|second⟧ was scruffy. ⟦PERSON|Zack Kotarba⟧ ran into ⟦PERSON|Matt McClory⟧, both fell over, and the ball ended with ⟦PERSON|Harry Emmett⟧ and, soon after, ⟦G20|in the net⟧, in the ⟦MINUTE|75th minute⟧.

⟦PERSON|Obinna Nwosu⟧ has threaded more passes into the penalty area than anyone in the division. One of them, on ⟦MINUTE|40 minutes⟧, was met by ⟦PERSON|Jordan Slew⟧ and saved; another, on ⟦MINUTE|61⟧, was met by ⟦PERSON|Kyle Finn⟧ and sliced; none was turned into a goal, and ⟦TEAM|Oxford United⟧ left with a point.

⟦PERSON|Anders Trondsen⟧ was left unmarked from ⟦PERSON|Markus Solbakken⟧'s corner and ⟦G21|got up to score⟧ with ⟦MINUTE|29 minutes⟧ played. ⟦TEAM|Lillestrøm⟧ spent the next 20 looking for a second, ⟦PERSON|Thomas Olsen⟧ the guilty party twice when put through by ⟦PERSON|Trondsen⟧, and then ⟦G22|conceded⟧ one, to ⟦PERSON|Emil Fuchs⟧, on the break.

Four goals down with ⟦MINUTE|20 minutes to play⟧, ⟦TEAM|Almere City⟧ could at least say they won the last quarter. ⟦PERSON|Kjell Hauger⟧ ⟦G23|made it ⟦SCORE|4-1⟧⟧, ⟦G24|steering in⟧ ⟦PERSON|Thom Haaksma⟧'s free-kick in the ⟦MINUTE|73rd minute⟧, and ⟦PERSON|Hauger⟧ would have had another but for a fine save by ⟦PERSON|Etienne Vossel⟧.

On ⟦MINUTE|71⟧ ⟦PERSON|Ryan Kemble⟧ was tripped by ⟦PERSON|Scott Baird⟧. On ⟦MINUTE|72⟧ ⟦PERSON|Kemble⟧ put the spot-kick wide. On ⟦MINUTE|73⟧ ⟦PERSON|Baird⟧ launched the goal kick, ⟦PERSON|Dane Murdoch⟧ flicked it on, and ⟦PERSON|Jonny Haaksmas⟧ ⟦G25|hit the half-volley that won it⟧ for ⟦TEAM|Aberdeen⟧.

⟦PERSON|Nadia Halimi⟧'s opening effort was tame. Her next was charged down by ⟦PERSON|Sabrina Rossi⟧ and her third was tipped on to the woodwork by ⟦PERSON|Gaia Testa⟧. "Three shots and I thought: not ⟦DATE|today⟧," she said. A fourth chance came in the ⟦MINUTE|88th minute⟧, and ⟦TEAM|Morocco⟧ had the ⟦G26|goal⟧ they needed.

⟦PERSON|Artem Bessonov⟧ saw a penalty saved by ⟦PERSON|Mark Koszta⟧. On the stroke of ⟦MINUTE|half-time⟧ he saw a second given, to general amazement, for a coming-together with ⟦PERSON|Gergő Nagy⟧, and handed the ball to ⟦PERSON|Oleksiy Hutsul⟧. The ⟦TEAM|Kolos⟧ captain ⟦G27|did not make the same mistake⟧.

⟦TEAM|Guiseley⟧ got their reward. ⟦PERSON|Regan Hutchinson⟧'s deep cross was headed back by ⟦PERSON|Jake Charles⟧ for ⟦PERSON|Lebrun Mbeka⟧ to shoot, and via ⟦PERSON|Scott Garner⟧ and the post it ⟦G28|finished in the net⟧, ⟦MINUTE|67 minutes⟧ in. ⟦PERSON|Garner⟧ asked for, and was refused, an offside.

⟦PERSON|Leandro Campagna⟧ strikes a ball like few others, and the free-kick he struck in the ⟦MINUTE|36th minute⟧ was still rising when it hit the bar. What he lacks is a right foot. Presented with an open goal by ⟦PERSON|Facundo Kruspzky⟧ on ⟦MINUTE|50⟧, he used it, and ⟦TEAM|Aldosivi⟧ are still waiting for their first goal of the season.

Three of ⟦PERSON|Adrian Leiper⟧'s ⟦TEAM|Melbourne Victory⟧ side limped off in the ⟦MINUTE|first 40 minutes⟧. A fourth, ⟦PERSON|Elvis Kamanzi⟧, would have joined them had he not ⟦G29|scored⟧ on ⟦MINUTE|43⟧; he could not be taken off after that. He ⟦G30|tapped it in⟧ from a yard when ⟦PERSON|Stan Roussos⟧ saw his shot saved by ⟦PERSON|Tom Gleaves⟧.
=====GOALS=====
{"id": "G1", "scorer": "Edvin Hodzic", "scope": "background", "count": 16}
{"id": "G2", "scorer": "Edvin Hodzic", "scope": "background"}
{"id": "G3", "scorer": "Ibrahim Sulemana", "team": "Brentford", "minute": 47, "kind": "shot", "minute_text": "45th-minute"}
{"id": "G4", "scorer": "Will Ashdown", "minute": 45, "kind": "penalty", "minute_text": "45th-minute"}
{"id": "G5", "scorer": "Ibrahim Sulemana", "team": "Brentford", "minute": 47, "kind": "shot", "assist": "Mikkel Damkjær", "minute_text": "two minutes after the restart"}
{"id": "G6", "scorer": "Gorka Elustondo", "team": "Eibar", "minute": 86, "kind": "shot", "assist": "José Corpas", "minute_text": "86"}
{"id": "G7", "scorer": "José Corpas", "team": "Eibar", "kind": "shot"}
{"id": "G8", "scorer": "Gorka Elustondo", "team": "Eibar", "minute": 40, "kind": "header", "minute_text": "40"}
{"id": "G9", "scorer": "Reece Bamford", "scope": "background", "kind": "own goal"}
{"id": "G10", "scorer": "Reece Bamford", "minute": 32, "kind": "own goal", "minute_text": "32nd minute"}
{"id": "G11", "scorer": "Reece Bamford", "minute": 32, "kind": "own goal", "minute_text": "32nd minute"}
{"id": "G12", "scorer": "Musa Kanneh", "count": 2}
{"id": "G13", "scorer": "Caleb Innes", "team": "Dundee", "minute": 84, "assist": "Ewan Gillies", "kind": "header", "minute_text": "84th-minute"}
{"id": "G14", "scorer": "Rodrigo Contreras", "team": "Universidad Católica", "minute": 56, "minute_text": "56"}
{"id": "G15", "scorer": "Petar Stanić", "team": "TSC", "minute": 62, "kind": "shot", "minute_text": "62 minutes"}
{"id": "G16", "scorer": "Taha Amiri", "team": "Norrköping", "minute": 77, "kind": "shot", "minute_text": "77"}
{"id": "G17", "scorer": "Joe Hankin", "team": "Gloucester City", "kind": "free kick"}
{"id": "G18", "scorer": "Joe Hankin", "team": "Gloucester City", "kind": "free kick"}
{"id": "G19", "scorer": "Harry Emmett", "team": "Gloucester City", "minute": 75, "kind": "shot", "minute_text": "75th minute"}
{"id": "G20", "scorer": "Harry Emmett", "team": "Gloucester City", "minute": 75, "kind": "shot", "minute_text": "75th minute"}
{"id": "G21", "scorer": "Anders Trondsen", "team": "Lillestrøm", "minute": 29, "kind": "header", "minute_text": "29 minutes"}
{"id": "G22", "scorer": "Emil Fuchs", "kind": "shot"}
{"id": "G23", "scorer": "Kjell Hauger", "team": "Almere City", "minute": 73, "assist": "Thom Haaksma", "score": "4-1", "minute_text": "73rd minute"}
{"id": "G24", "scorer": "Kjell Hauger", "team": "Almere City", "minute": 73, "assist": "Thom Haaksma", "minute_text": "73rd minute"}
{"id": "G25", "scorer": "Jonny Haaksmas", "team": "Aberdeen", "minute": 73, "assist": "Dane Murdoch", "kind": "volley", "minute_text": "73"}
{"id": "G26", "scorer": "Nadia Halimi", "team": "Morocco", "minute": 88, "kind": "shot", "minute_text": "88th minute"}
{"id": "G27", "scorer": "Oleksiy Hutsul", "team": "Kolos", "kind": "penalty"}
{"id": "G28", "scorer": "Lebrun Mbeka", "team": "Guiseley", "minute": 67, "kind": "shot", "minute_text": "67 minutes"}
{"id": "G29", "scorer": "Elvis Kamanzi", "team": "Melbourne Victory", "minute": 43, "kind": "shot", "minute_text": "43"}
{"id": "G30", "scorer": "Elvis Kamanzi", "team": "Melbourne Victory", "minute": 43, "kind": "shot", "minute_text": "43"}
